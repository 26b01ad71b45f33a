// One thread kept up to date: pushes are folded, a gap is filled by asking, passing signs expire.
import { EMPTY_THREAD, foldThread, type ThreadView } from '@warmline/conversation';
import {
  type CommandId,
  type ConversationId,
  type Delta,
  type EventsPush,
  type ThreadAnswer,
  TYPING_TTL_MS,
  type Waiting,
} from '@warmline/protocol';
import type { Caller } from './connection.ts';
import { Store } from './observable.ts';
import type { PendingCommand } from './outbox.ts';

/** A thread as a view shows it. */
export interface LiveThread {
  readonly thread: ThreadView;
  /** Whether the whole thread has been read since it was opened. */
  readonly isLoaded: boolean;
  /** Commands not yet acknowledged, in order. */
  readonly pending: readonly PendingCommand[];
  /** The answer that is being streamed. */
  readonly answer: { readonly turn: number; readonly text: string } | null;
  readonly typing: {
    readonly by: 'visitor' | 'assistant' | 'agent';
    readonly name: string | null;
  } | null;
  readonly waiting: Waiting | null;
}

export const EMPTY_LIVE_THREAD: LiveThread = {
  thread: EMPTY_THREAD,
  isLoaded: false,
  pending: [],
  answer: null,
  typing: null,
  waiting: null,
};

const RETRY_MS = 1_500;

/** Follows one thread over a connection. */
export class ThreadFollower {
  readonly store = new Store<LiveThread>(EMPTY_LIVE_THREAD);
  readonly #id: ConversationId;
  readonly #caller: Pick<Caller, 'call'>;
  readonly #onStored: (ids: readonly CommandId[]) => void;
  readonly #onNews: (events: EventsPush['events']) => void;
  #isSyncing = false;
  #isSyncOwed = false;
  #isClosed = false;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param onStored told which commands the log holds, before they are shown as part of it
   * @param onNews told each event once, in order, before it is shown; none of them: all begins anew
   */
  constructor(
    id: ConversationId,
    caller: Pick<Caller, 'call'>,
    onStored: (ids: readonly CommandId[]) => void,
    onNews: (events: EventsPush['events']) => void = () => undefined,
  ) {
    this.#id = id;
    this.#caller = caller;
    this.#onStored = onStored;
    this.#onNews = onNews;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#typingTimer);
    clearTimeout(this.#retryTimer);
  }

  /** Asks for everything after what is known, page by page. */
  async sync(): Promise<void> {
    // One at a time: a second wish while one runs is done after it.
    this.#isSyncOwed = true;
    if (this.#isSyncing) return;
    this.#isSyncing = true;
    try {
      while (this.#isSyncOwed && !this.#isClosed) {
        this.#isSyncOwed = false;
        await this.#page();
      }
    } catch {
      this.#retryTimer = setTimeout(() => void this.sync(), RETRY_MS);
    } finally {
      this.#isSyncing = false;
    }
  }

  async #page(): Promise<void> {
    const after = this.store.state.thread.seq;
    const frame = { scope: 'thread', conversationId: this.#id, after };
    const answer = await this.#caller.call<ThreadAnswer>('sync', frame);
    if (!answer.ok) {
      if (answer.error.code === 'cursor_ahead') {
        // The relay knows less than this view: it was restored. Its log is the truth.
        this.#onNews([]);
        this.store.set({ ...EMPTY_LIVE_THREAD, pending: this.store.state.pending });
        this.#isSyncOwed = true;
      } else if (answer.error.retryable) throw new Error(answer.error.message);
      return;
    }
    if (answer.events.length > 0) this.#fold(answer.events);
    if (answer.more) this.#isSyncOwed = true;
    else this.store.set({ isLoaded: true, waiting: answer.waiting });
  }

  /** A push from the relay. */
  onEvents({ after, events }: EventsPush): void {
    if (after > this.store.state.thread.seq) void this.sync();
    else this.#fold(events);
  }

  onDelta(delta: Delta): void {
    const { thread, answer } = this.store.state;
    switch (delta.kind) {
      case 'answer': {
        if (thread.phase.kind !== 'assistant' || delta.turn <= thread.turn) return;
        const text = answer?.turn === delta.turn ? answer.text : '';
        if ((answer && delta.turn < answer.turn) || delta.from > text.length) return;
        this.store.set({
          answer: { turn: delta.turn, text: text.slice(0, delta.from) + delta.text },
        });
        return;
      }
      case 'answer_dropped':
        if (answer && delta.turn >= answer.turn) this.store.set({ answer: null });
        return;
      case 'typing':
        clearTimeout(this.#typingTimer);
        this.#typingTimer = setTimeout(() => this.store.set({ typing: null }), TYPING_TTL_MS);
        this.store.set({ typing: { by: delta.by, name: delta.name } });
        return;
      case 'head':
        if (delta.head > thread.seq) void this.sync();
        return;
      case 'waiting':
        this.store.set({
          waiting: { position: delta.position, agentsPresent: delta.agentsPresent },
        });
        return;
      default:
    }
  }

  #fold(events: EventsPush['events']): void {
    const before = this.store.state;
    const thread = foldThread(before.thread, events);
    if (thread === before.thread) return;
    this.#onNews(events.filter(({ seq }) => seq > before.thread.seq));
    this.#onStored(events.map(({ commandId }) => commandId));
    const isAnswerOver =
      thread.phase.kind !== 'assistant' ||
      (before.answer !== null && thread.turn >= before.answer.turn) ||
      // What is held is not what streamed in, and a further message is answered anew.
      events.some(
        (event) =>
          event.type === 'answer_held' ||
          (event.type === 'message_sent' && event.by.kind === 'visitor'),
      );
    // Who has written, or holds the thread no longer, types no more.
    const isTypingOver = events.some(
      (event) => event.type === 'message_sent' || event.epoch !== before.thread.epoch,
    );
    this.store.set({
      thread,
      ...(isAnswerOver ? { answer: null } : {}),
      ...(isTypingOver ? { typing: null } : {}),
    });
  }
}
