// The one way a message takes: load, decide, append, tell. Visitors, agents, the assistant, timeouts
// and the policy all come through `execute`.
import {
  type Command,
  type Conversation,
  type Facts,
  isWaiting,
  newConversation,
  type Outcome,
  type Refusal,
  type Shadow,
  step,
} from '@warmline/conversation';
import type { PolicyRef } from '@warmline/policy';
import {
  decideApprovalLapse,
  decideRequest,
  decideUnread,
  screenMessage,
  timingsOf,
} from '@warmline/policy';
import type {
  AgentId,
  AgentRef,
  CommandId,
  ConversationEvent,
  ConversationId,
  Decision,
  SiteId,
  VisitorId,
} from '@warmline/protocol';
import { LRUCache } from 'lru-cache';
import type { Standing } from '../desk/teams.ts';
import { rowOf } from '../store/row.ts';
import type { ConversationRow, Store } from '../store/store.ts';
import { fingerprint } from './fingerprint.ts';
import { KnownCommands } from './known-commands.ts';
import { Serial } from './serial.ts';

/** Whose thread it is; known from the visitor's session or from the log. */
export interface ThreadIds {
  readonly conversationId: ConversationId;
  readonly siteId: SiteId;
  readonly visitorId: VisitorId;
}

/** A state and its row, as last appended or loaded. */
export interface Current {
  readonly state: Conversation;
  readonly row: ConversationRow | null;
}

/** What was stored: for the publisher and the runner, after it is durable. */
export interface Stored {
  readonly events: readonly ConversationEvent[];
  readonly before: Conversation;
  readonly after: Conversation;
  readonly row: ConversationRow;
}

export type Executed =
  | {
      readonly ok: true;
      readonly seq: number;
      readonly epoch: number;
      /** False when what was asked was true already, so that nothing was appended. */
      readonly stored: boolean;
    }
  | { readonly ok: false; readonly refusal: Refusal };

interface Parts {
  readonly store: Store;
  readonly policyOf: (siteId: SiteId) => PolicyRef;
  /** The version of the policy that watches and decides nothing. */
  readonly shadowOf: (siteId: SiteId) => PolicyRef | null;
  /** Whether an agent is one no more: nothing they ask is taken. [C47] */
  readonly isRemoved: (id: AgentId) => Promise<boolean>;
  readonly teamStanding: (siteId: SiteId, team: string) => Promise<Standing>;
  /** Told after each append, in the order of the log. */
  readonly onStored: (stored: Stored) => void;
  /** Told when a command came again, so that a lost push can be repeated. */
  readonly onRepeated: (conversationId: ConversationId, seq: number) => void;
  /** The policy could not read something; what was said is stored all the same. */
  readonly onError: (error: unknown, conversationId: ConversationId) => void;
}

/** Current, and the commands of the log up to it: a command is new when it is not among them. */
interface Cached extends Current {
  readonly commands: KnownCommands;
}

/** Conversations kept in memory; a missing one is loaded from the store. */
const CACHED_CONVERSATIONS = 20_000;
/** Commands known of all of them together, at some hundred bytes each. */
const CACHED_COMMANDS = 500_000;
/** Races lost in a row before a command is refused as `unavailable`. */
const MAX_RACES = 8;

export class Conversations {
  readonly #parts: Parts;
  readonly #serial = new Serial<ConversationId>();
  readonly #cache = new LRUCache<ConversationId, Cached>({
    max: CACHED_CONVERSATIONS,
    maxSize: CACHED_COMMANDS,
    sizeCalculation: ({ commands }) => commands.size + 1,
  });

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The conversation as it stands, or null when it has no event yet. */
  async current(conversationId: ConversationId): Promise<Current | null> {
    return this.#load(conversationId);
  }

  /** Whether a command is in the log; asked of the store when another node may have written it. */
  async knows(conversationId: ConversationId, sender: string, id: CommandId): Promise<boolean> {
    const cached = await this.#load(conversationId);
    if (cached?.commands.has(sender, id)) return true;
    return (await this.#parts.store.findCommand(conversationId, sender, id)) !== null;
  }

  async #load(conversationId: ConversationId): Promise<Cached | null> {
    const cached = this.#cache.get(conversationId);
    if (cached) return cached;
    const loaded = await this.#parts.store.load(conversationId);
    if (!loaded) return null;
    const { state, row } = loaded;
    const commands = new KnownCommands(loaded.commands);
    this.#cache.set(conversationId, { state, row, commands });
    return { state, row, commands };
  }

  /**
   * Decides a command against the stored state and appends what it leads to.
   * @param ids whose thread; used to begin one that has no event yet
   * @param target for a transfer, the agent named, if present
   * @returns the last seq it led to, or why it was refused; resolves only once it is durable
   * @throws StoreUnavailable when the store cannot confirm: nothing was told to anyone
   */
  execute(ids: ThreadIds, command: Command, target: AgentRef | null = null): Promise<Executed> {
    return this.#serial.run(ids.conversationId, () => this.#execute(ids, command, target));
  }

  /** Resolves once every command begun so far has ended. */
  idle(): Promise<void> {
    return this.#serial.idle();
  }

  async #execute(ids: ThreadIds, command: Command, target: AgentRef | null): Promise<Executed> {
    const policy = this.#parts.policyOf(ids.siteId);
    const timings = timingsOf(policy.document);
    const sender = senderOf(command);
    for (let race = 0; race < MAX_RACES; race += 1) {
      const current: Cached = (await this.#load(ids.conversationId)) ?? {
        state: newConversation(ids),
        row: null,
        commands: new KnownCommands([]),
      };
      if (current.commands.has(sender, command.id)) return this.#repeated(ids, command, sender);
      if (command.by.kind === 'agent' && (await this.#parts.isRemoved(command.by.id))) {
        return { ok: false, refusal: { code: 'unauthenticated' } };
      }
      const decision = this.#screened(command, current.state, policy);
      const shadow = this.#watched(command, current.state);
      const facts = { timings, decision, shadow, target };
      const asked = step(current.state, command, facts);
      // Only what queues for a team is looked up; then it is decided once more, knowing that.
      const missingTeam = await this.#missingTeam(asked, current.state.conversationId);
      const outcome = missingTeam ? step(current.state, command, { ...facts, missingTeam }) : asked;
      if (!outcome.ok) return { ok: false, refusal: outcome.refusal };
      const { events, state } = outcome;
      if (events.length === 0) {
        return { ok: true, seq: state.seq, epoch: state.epoch, stored: false };
      }
      const row = rowOf(state, current.row, events, timings);
      const appended = await this.#parts.store.append({
        ...ids,
        expectedSeq: current.state.seq,
        events,
        command: { id: command.id, sender, bodyHash: hashOf(command) },
        state,
        row,
      });
      if (appended.ok) {
        const { commands } = current;
        commands.add(sender, command.id);
        this.#cache.set(ids.conversationId, { state, row, commands });
        this.#parts.onStored({ events, before: current.state, after: state, row });
        return { ok: true, seq: state.seq, epoch: state.epoch, stored: true };
      }
      // Another node was faster: look again, then decide again.
      this.#cache.delete(ids.conversationId);
    }
    return { ok: false, refusal: { code: 'unavailable' } };
  }

  /** No bug of a detector takes a message, or a person, away: what cannot be read is a person's to read. */
  #screened(command: Command, state: Conversation, policy: PolicyRef): Decision | null {
    try {
      return screened(command, state, policy);
    } catch (error) {
      this.#parts.onError(error, state.conversationId);
      return command.ask.type === 'send_message' ? decideUnread(policy) : null;
    }
  }

  /** The team that a command queues for, where it cannot take it. A look-up that fails stops no handoff. */
  async #missingTeam(
    asked: Outcome,
    conversationId: ConversationId,
  ): Promise<Facts['missingTeam']> {
    if (!asked.ok || !isWaiting(asked.state)) return null;
    const { siteId, episode } = asked.state;
    const isQueued = asked.events.some(
      ({ type }) => type === 'handoff_requested' || type === 'released',
    );
    if (!isQueued || episode.team === null) return null;
    try {
      const standing = await this.#parts.teamStanding(siteId, episode.team);
      return standing === 'staffed' ? null : { team: episode.team, reason: standing };
    } catch (error) {
      this.#parts.onError(error, conversationId);
      return null;
    }
  }

  /** A version that only watches stands in nobody's way. */
  #watched(command: Command, state: Conversation): Shadow | null {
    try {
      return watched(command, state, this.#parts.shadowOf(state.siteId));
    } catch (error) {
      this.#parts.onError(error, state.conversationId);
      return null;
    }
  }

  /** The first result of a command that is in the log, told once more. */
  async #repeated(ids: ThreadIds, command: Command, sender: string): Promise<Executed> {
    const { store, onRepeated } = this.#parts;
    const found = await store.findCommand(ids.conversationId, sender, command.id);
    if (found?.bodyHash !== hashOf(command)) {
      return { ok: false, refusal: { code: 'idempotency_conflict' } };
    }
    onRepeated(ids.conversationId, found.seq);
    return { ok: true, seq: found.seq, epoch: found.epoch, stored: true };
  }
}

/** What the policy says before any model is called: in the same write as the message. */
function screened(command: Command, state: Conversation, policy: PolicyRef): Decision | null {
  const { ask } = command;
  if (ask.type === 'time_out') {
    return ask.wait === 'approval' ? decideApprovalLapse(policy) : null;
  }
  // While a person has the conversation there is nothing left for the policy to decide.
  if (command.by.kind !== 'visitor' || state.status === 'human') return null;
  if (ask.type === 'request_human') return decideRequest(policy, ask.page);
  if (command.by.kind !== 'visitor' || ask.type !== 'send_message') return null;
  const page = 'page' in ask ? ask.page : undefined;
  return screenMessage({ text: ask.text, policy, page });
}

/** The same by the version that watches; null without one, or where a message is not screened. */
function watched(command: Command, state: Conversation, shadow: PolicyRef | null): Shadow | null {
  const isMessage = command.by.kind === 'visitor' && command.ask.type === 'send_message';
  if (!shadow || !isMessage || state.status === 'human') return null;
  const policy = { version: shadow.document.version, hash: shadow.hash };
  return { policy, decision: screened(command, state, shadow) };
}

/** The key under which a sender's command ids are unique. */
export function senderOf(command: Pick<Command, 'by'>): string {
  const { by } = command;
  return by.kind === 'visitor' || by.kind === 'agent' ? `${by.kind}:${by.id}` : by.kind;
}

function hashOf(command: { readonly id: CommandId; readonly ask: unknown }): string {
  return fingerprint(JSON.stringify(command.ask));
}
