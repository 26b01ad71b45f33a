// Does what was agreed to, apart from the runner: an action may take its time, and nothing else in the
// conversation waits for it. What is being done is owed until the log says what came of it.
import { randomUUID } from 'node:crypto';
import type { Conversation, SystemCommand } from '@warmline/conversation';
import {
  asCommandId,
  type ConversationEvent,
  type ConversationId,
  type SiteId,
} from '@warmline/protocol';
import type { Conversations } from '../conversations/conversations.ts';
import type { Log } from '../runner/log.ts';
import type { Tool, ToolOutcome } from './tool.ts';

interface Parts {
  readonly conversations: Pick<Conversations, 'execute'>;
  readonly readLog: (id: ConversationId) => Promise<Log>;
  readonly toolsOf: (siteId: SiteId) => readonly Tool[];
  readonly now: () => number;
  readonly onError: (error: unknown, conversationId: ConversationId) => void;
}

/** Begun later than this after it was agreed to, it may have been begun elsewhere before. Milliseconds. */
const FIRST_WITHIN_MS = 5_000;

export class Actions {
  readonly #parts: Parts;
  readonly #since: number;
  readonly #running = new Map<string, Promise<void>>();
  /** Begun here, and not yet ended in the log. */
  readonly #begun = new Set<string>();
  readonly #stopped = new AbortController();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#since = parts.now();
  }

  /** Begins an agreed action, unless it runs here already. */
  begin(state: Conversation, call: string): void {
    if (this.#running.has(call) || this.#stopped.signal.aborted) return;
    const run = this.#run(state, call)
      .catch((error: unknown) => this.#parts.onError(error, state.conversationId))
      .finally(() => this.#running.delete(call));
    this.#running.set(call, run);
  }

  /** Waits for what runs, at most `graceMs`; what has not ended then is begun again after a restart. */
  async stop(graceMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([Promise.allSettled([...this.#running.values()]), grace]);
    clearTimeout(timer);
    this.#stopped.abort();
    await Promise.allSettled([...this.#running.values()]);
  }

  async #run(state: Conversation, call: string): Promise<void> {
    const isFirst = this.#isFirst(state, call);
    this.#begun.add(call);
    const { events } = await this.#parts.readLog(state.conversationId);
    const ended = await this.#outcome(state.siteId, events, call);
    // A run that was cut off has no outcome: it is owed still, under the same key.
    if (this.#stopped.signal.aborted) return;
    // That it failed now does not tell what a run before this one did.
    const outcome = ended.outcome === 'failed' && !isFirst ? 'unknown' : ended.outcome;
    const ask: SystemCommand = { type: 'finish_action', call, outcome, result: ended.result };
    await this.#parts.conversations.execute(state, {
      id: asCommandId(randomUUID()),
      by: { kind: 'system' },
      at: this.#parts.now(),
      ask,
    });
    this.#begun.delete(call);
  }

  /** Whether nobody can have begun it before: not this process, not one that died, not another node. */
  #isFirst({ calls }: Conversation, call: string): boolean {
    const agreedAt = calls.find((one) => one.call === call)?.dueAt ?? 0;
    const isFresh = agreedAt >= this.#since && this.#parts.now() - agreedAt < FIRST_WITHIN_MS;
    return isFresh && !this.#begun.has(call);
  }

  async #outcome(
    siteId: SiteId,
    events: readonly ConversationEvent[],
    call: string,
  ): Promise<ToolOutcome> {
    const proposal = proposalOf(events, call);
    if (!proposal) return { outcome: 'failed', result: 'What was proposed cannot be read.' };
    const tool = this.#parts.toolsOf(siteId).find(({ name }) => name === proposal.tool);
    if (!tool) return { outcome: 'failed', result: `The site has no tool “${proposal.tool}” now.` };
    return tool.run({ call, arguments: proposal.arguments }, this.#stopped.signal);
  }
}

function proposalOf(events: readonly ConversationEvent[], call: string) {
  return events.find((event) => event.type === 'action_proposed' && event.call === call) as
    | Extract<ConversationEvent, { type: 'action_proposed' }>
    | undefined;
}
