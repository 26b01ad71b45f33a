// The one way a message takes: load, decide, append, tell. Visitors, agents, the assistant, timeouts
// and the policy all come through `execute`.
import { hash } from 'node:crypto';
import {
  type Command,
  type Conversation,
  type Facts,
  newConversation,
  type Refusal,
  step,
} from '@warmline/conversation';
import type { PolicyRef } from '@warmline/policy';
import { decideRequest, screenMessage, timingsOf } from '@warmline/policy';
import type {
  AgentRef,
  CommandId,
  ConversationEvent,
  ConversationId,
  Decision,
  SiteId,
  VisitorId,
} from '@warmline/protocol';
import { LRUCache } from 'lru-cache';
import type { ConversationRow, Store } from '../store/store.ts';
import { rowOf } from './row.ts';
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
  /** Told after each append, in the order of the log. */
  readonly onStored: (stored: Stored) => void;
  /** Told when a command came again, so that a lost push can be repeated. */
  readonly onRepeated: (conversationId: ConversationId, seq: number) => void;
}

/** Conversations kept in memory; a missing one is loaded from the store. */
const CACHED_CONVERSATIONS = 20_000;
/** Races lost in a row before a command is refused as `unavailable`. */
const MAX_RACES = 8;

export class Conversations {
  readonly #parts: Parts;
  readonly #serial = new Serial<ConversationId>();
  readonly #cache = new LRUCache<ConversationId, Current>({ max: CACHED_CONVERSATIONS });

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The conversation as it stands, or null when it has no event yet. */
  async current(conversationId: ConversationId): Promise<Current | null> {
    const cached = this.#cache.get(conversationId);
    if (cached) return cached;
    const loaded = await this.#parts.store.load(conversationId);
    if (!loaded) return null;
    const current: Current = { state: loaded.state, row: loaded.row };
    this.#cache.set(conversationId, current);
    return current;
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
    const facts: Facts = {
      timings: timingsOf(policy.document),
      decision: screened(command, policy),
      target,
    };
    for (let race = 0; race < MAX_RACES; race += 1) {
      const current = (await this.current(ids.conversationId)) ?? {
        state: newConversation(ids),
        row: null,
      };
      const outcome = step(current.state, command, facts);
      if (!outcome.ok || outcome.events.length === 0) {
        return (await this.#repeated(ids, command)) ?? settled(outcome, current.state);
      }
      const row = rowOf(outcome.state, current.row, outcome.events, facts.timings);
      const appended = await this.#parts.store.append({
        ...ids,
        expectedSeq: current.state.seq,
        events: outcome.events,
        command: { id: command.id, sender: senderOf(command), bodyHash: hashOf(command) },
        state: outcome.state,
        row,
      });
      if (appended.ok) {
        this.#cache.set(ids.conversationId, { state: outcome.state, row });
        this.#parts.onStored({
          events: outcome.events,
          before: current.state,
          after: outcome.state,
          row,
        });
        return { ok: true, seq: outcome.state.seq, epoch: outcome.state.epoch, stored: true };
      }
      if (appended.reason === 'duplicate') return this.#sameOrConflict(ids, command, appended);
      // Another node was faster: look again, then decide again.
      this.#cache.delete(ids.conversationId);
    }
    return { ok: false, refusal: { code: 'unavailable' } };
  }

  /** The result of an earlier sending, when this id is in the log already. */
  async #repeated(ids: ThreadIds, command: Command): Promise<Executed | null> {
    const sender = senderOf(command);
    const found = await this.#parts.store.findCommand(ids.conversationId, sender, command.id);
    return found ? this.#sameOrConflict(ids, command, found) : null;
  }

  #sameOrConflict(
    ids: ThreadIds,
    command: Command,
    found: { readonly seq: number; readonly epoch: number; readonly bodyHash: string },
  ): Executed {
    if (found.bodyHash !== hashOf(command)) {
      return { ok: false, refusal: { code: 'idempotency_conflict' } };
    }
    this.#parts.onRepeated(ids.conversationId, found.seq);
    return { ok: true, seq: found.seq, epoch: found.epoch, stored: true };
  }
}

function settled(outcome: ReturnType<typeof step>, state: Conversation): Executed {
  if (!outcome.ok) return { ok: false, refusal: outcome.refusal };
  return { ok: true, seq: state.seq, epoch: state.epoch, stored: false };
}

/** What the policy says before any model is called: in the same write as the message. */
function screened(command: Command, policy: PolicyRef): Decision | null {
  if (command.by.kind !== 'visitor') return null;
  if (command.ask.type === 'request_human') return decideRequest(policy);
  if (command.ask.type === 'send_message') return screenMessage({ text: command.ask.text, policy });
  return null;
}

/** The key under which a sender's command ids are unique. */
export function senderOf(command: Pick<Command, 'by'>): string {
  const { by } = command;
  return by.kind === 'visitor' || by.kind === 'agent' ? `${by.kind}:${by.id}` : by.kind;
}

function hashOf(command: { readonly id: CommandId; readonly ask: unknown }): string {
  return hash('sha256', JSON.stringify(command.ask), 'base64url');
}
