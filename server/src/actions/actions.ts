// Does what was agreed to, apart from the runner: an action may take its time, and nothing else in the
// conversation waits for it. That it begins is in the log before its tool is called, so one node at a time
// calls; what is being done is owed until the log says what came of it.
import { randomUUID } from 'node:crypto';
import type { Conversation, SystemCommand } from '@warmline/conversation';
import {
  asCommandId,
  type ConversationEvent,
  type ConversationId,
  type EventOf,
  type SiteId,
} from '@warmline/protocol';
import type { Conversations } from '../conversations/conversations.ts';
import type { Log } from '../runner/log.ts';
import type { Tool, ToolOutcome } from './tool.ts';

interface Parts {
  readonly conversations: Pick<Conversations, 'execute' | 'current'>;
  readonly readLog: (id: ConversationId) => Promise<Log>;
  readonly toolsOf: (siteId: SiteId) => readonly Tool[];
  readonly now: () => number;
  readonly onError: (error: unknown, conversationId: ConversationId) => void;
}

/**
 * How long after a call was cut off another may be begun: more than the clocks of two nodes differ, and
 * than a call takes to begin once it is in the log. Milliseconds.
 */
const MARGIN_MS = 5_000;

export class Actions {
  readonly #parts: Parts;
  readonly #running = new Map<string, Promise<void>>();
  readonly #stopped = new AbortController();

  constructor(parts: Parts) {
    this.#parts = parts;
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

  /** 1. what is to be done, 2. that it begins is stored, 3. it is done, 4. what came of it is stored. */
  async #run(state: Conversation, call: string): Promise<void> {
    const { events } = await this.#parts.readLog(state.conversationId);
    const found = this.#find(state.siteId, events, call);
    if ('missing' in found) {
      const isFirst = attemptOf(state, call) === 0;
      const outcome = isFirst ? 'failed' : 'unknown';
      await this.#ask(state, { type: 'finish_action', call, outcome, result: found.missing });
      return;
    }
    const { tool, proposal } = found;
    const withinMs = tool.withinMs + MARGIN_MS;
    // Refused, it is another's: that one ends it, or has its time run out.
    if (!(await this.#ask(state, { type: 'begin_action', call, withinMs }))) return;
    const begun = (await this.#parts.conversations.current(state.conversationId))?.state;
    const isFirst = attemptOf(begun ?? state, call) === 1;
    const ended = await this.#called(tool, proposal);
    // A run that was cut off has no outcome: it is owed still, under the same key.
    if (this.#stopped.signal.aborted) return;
    // That it failed now does not tell what a run before this one did.
    const outcome = ended.outcome === 'failed' && !isFirst ? 'unknown' : ended.outcome;
    await this.#ask(state, { type: 'finish_action', call, outcome, result: ended.result });
  }

  #find(siteId: SiteId, events: readonly ConversationEvent[], call: string): Found {
    const proposal = events.find(
      (event): event is EventOf<'action_proposed'> =>
        event.type === 'action_proposed' && event.call === call,
    );
    if (!proposal) return { missing: 'What was proposed cannot be read.' };
    const tool = this.#parts.toolsOf(siteId).find(({ name }) => name === proposal.tool);
    return tool ? { tool, proposal } : { missing: `The site has no tool “${proposal.tool}” now.` };
  }

  /** Within its time, also when the tool does not keep to it: after that another may call it. */
  async #called(tool: Tool, proposal: EventOf<'action_proposed'>): Promise<ToolOutcome> {
    const signal = AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(tool.withinMs)]);
    const cutOff = new Promise<ToolOutcome>((resolve) => {
      const late: ToolOutcome = { outcome: 'unknown', result: 'It took too long.' };
      signal.addEventListener('abort', () => resolve(late), { once: true });
    });
    const { call, arguments: args } = proposal;
    return Promise.race([tool.run({ call, arguments: args }, signal), cutOff]);
  }

  async #ask(state: Conversation, ask: SystemCommand): Promise<boolean> {
    const { ok } = await this.#parts.conversations.execute(state, {
      id: asCommandId(randomUUID()),
      by: { kind: 'system' },
      at: this.#parts.now(),
      ask,
    });
    return ok;
  }
}

type Found =
  | { readonly tool: Tool; readonly proposal: EventOf<'action_proposed'> }
  | { readonly missing: string };

/** How often it was begun, here or elsewhere. */
function attemptOf({ calls }: Conversation, call: string): number {
  const what = calls.find((one) => one.call === call)?.what;
  return what?.kind === 'action' ? (what.begun?.attempt ?? 0) : 0;
}
