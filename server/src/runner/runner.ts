// Does what conversations owe: replies, briefs, timeouts. Everything owed is derived from state and
// kept in the row's `due_at`, so whatever process is alive picks it up; nothing lives only here.
import {
  type Conversation,
  type Obligation,
  obligations,
  type Timings,
} from '@warmline/conversation';
import type { ConversationId } from '@warmline/protocol';
import type { Current } from '../conversations/conversations.ts';
import type { Store } from '../store/store.ts';

/** Does one obligation. Aborted when the conversation has moved on; then its commands are refused. */
export type Work = (
  state: Conversation,
  obligation: Obligation,
  signal: AbortSignal,
) => Promise<WorkDone>;

/** `postponed`: nothing changed, look again at this instant. */
export type WorkDone =
  | { readonly kind: 'done' }
  | { readonly kind: 'postponed'; readonly until: number };

interface Parts {
  readonly store: Pick<Store, 'takeDue' | 'takeLease' | 'renewLease' | 'releaseLease' | 'postpone'>;
  readonly current: (id: ConversationId) => Promise<Current | null>;
  readonly timingsOf: (state: Conversation) => Timings;
  readonly work: Work;
  /** The obligation failed this often in a row and is given up. */
  readonly giveUp: (state: Conversation, error: unknown) => Promise<void>;
  readonly nodeId: string;
  readonly now: () => number;
  readonly onError: (error: unknown, conversationId: ConversationId) => void;
}

/** How long a lease lasts without being renewed; longer than RENEW_MS by a wide margin. */
const LEASE_MS = 15_000;
const RENEW_MS = 5_000;
/** How often the store is asked what is due. */
const POLL_MS = 1_000;
/** What is due sooner than this gets a timer of its own instead of waiting for the poll. */
const SOON_MS = 2_000;
const POLL_BATCH = 50;
const MAX_FAILURES = 8;
const BACKOFF_BASE_MS = 250;
const LONGEST_BACKOFF_MS = 60_000;

/** What is done as soon as it is owed. */
const AT_ONCE: ReadonlySet<Obligation['kind']> = new Set<Obligation['kind']>([
  'reply',
  'brief',
  'model_brief',
  'offer',
]);

/** The holder under this epoch was seen here; when to look again. */
interface Checked {
  readonly epoch: number;
  readonly until: number;
}

/** One look at what is owed: work is not begun on a state that was left meanwhile. */
interface Look {
  isStale: boolean;
  isDone?: boolean;
}

interface Running {
  readonly obligation: Obligation;
  readonly abort: AbortController;
  /** The turn it is running, once begun; a newer one supersedes it. */
  readonly turnAtStart: number;
}

export class Runner {
  readonly #parts: Parts;
  readonly #running = new Map<ConversationId, Running>();
  readonly #timers = new Map<
    ConversationId,
    { readonly dueAt: number; readonly timer: NodeJS.Timeout }
  >();
  readonly #failures = new Map<ConversationId, number>();
  readonly #looks = new Map<ConversationId, Look>();
  readonly #checked = new Map<ConversationId, Checked>();
  readonly #ends = new Set<Promise<void>>();
  #poll: NodeJS.Timeout | undefined;
  #isStopped = true;
  #runs = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  start(): void {
    this.#isStopped = false;
    this.#poll = setTimeout(this.#pollNow, 0);
  }

  /** Takes nothing new and waits until running work has ended, at most `graceMs`. */
  async stop(graceMs: number): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#poll);
    for (const { timer } of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([Promise.allSettled([...this.#ends]), grace]);
    clearTimeout(timer);
    for (const { abort } of this.#running.values()) abort.abort();
    await Promise.allSettled([...this.#ends]);
  }

  /** A conversation changed: work that no longer fits is aborted, what is now owed is scheduled. */
  changed(state: Conversation): void {
    const id = state.conversationId;
    const running = this.#running.get(id);
    if (running && (isOver(running, state) || this.#isInTheWay(running, state))) {
      this.#running.delete(id);
      running.abort.abort();
    }
    const look = this.#looks.get(id);
    if (look) look.isStale = true;
    this.#failures.delete(id);
    const next = this.#earliest(state);
    if (next !== null) this.#schedule(id, next);
  }

  /** A warm handoff moves on at once; a model's words to the brief begin anew after it. */
  #isInTheWay({ obligation }: Running, state: Conversation): boolean {
    if (obligation.kind !== 'model_brief') return false;
    return obligations(state, this.#parts.timingsOf(state)).some(({ kind }) => kind === 'offer');
  }

  /** When something is to be done. A holder who was seen here is not looked for with every message. */
  #earliest(state: Conversation): number | null {
    const owed = obligations(state, this.#parts.timingsOf(state));
    const checked = this.#checked.get(state.conversationId);
    if (checked?.epoch !== state.epoch) {
      this.#checked.delete(state.conversationId);
      return owed[0]?.dueAt ?? null;
    }
    const times = owed.map(({ kind, dueAt }) =>
      kind === 'holder_check' ? Math.max(dueAt, checked.until) : dueAt,
    );
    return times.length > 0 ? Math.min(...times) : null;
  }

  /** Looks at a conversation at an instant, without waiting for the poll. */
  lookAt(id: ConversationId, at: number): void {
    this.#schedule(id, at, true);
  }

  #schedule(id: ConversationId, dueAt: number, isFarToo = false): void {
    if (this.#isStopped) return;
    const inMs = dueAt - this.#parts.now();
    if (inMs > SOON_MS && !isFarToo) return;
    const waiting = this.#timers.get(id);
    // A timer that fires early finds nothing due and sets the next one; it is never moved back.
    if (waiting && waiting.dueAt <= dueAt) return;
    if (waiting) clearTimeout(waiting.timer);
    const timer = setTimeout(
      () => {
        this.#timers.delete(id);
        this.#begin(id, null);
      },
      Math.max(0, inMs),
    );
    this.#timers.set(id, { dueAt, timer });
  }

  readonly #pollNow = async (): Promise<void> => {
    const owner = this.#newOwner();
    try {
      const taken = await this.#parts.store.takeDue(this.#parts.now(), {
        owner,
        leaseMs: LEASE_MS,
        limit: POLL_BATCH,
      });
      for (const { conversationId } of taken) this.#begin(conversationId, owner);
      if (!this.#isStopped)
        this.#poll = setTimeout(this.#pollNow, taken.length === POLL_BATCH ? 0 : POLL_MS);
    } catch (error) {
      if (!this.#isStopped) this.#poll = setTimeout(this.#pollNow, POLL_MS);
      this.#parts.onError(error, '' as ConversationId);
    }
  };

  #newOwner(): string {
    this.#runs += 1;
    return `${this.#parts.nodeId}:${this.#runs}`;
  }

  #begin(id: ConversationId, owner: string | null): void {
    const end = this.#run(id, owner)
      .catch((error) => this.#parts.onError(error, id))
      .finally(() => this.#ends.delete(end));
    this.#ends.add(end);
  }

  /** 1. lease, 2. what is due, 3. do it, 4. release, 5. look what is next. */
  async #run(id: ConversationId, taken: string | null): Promise<void> {
    const { store, now } = this.#parts;
    const owner = taken ?? this.#newOwner();
    if (!taken) {
      if (this.#isStopped || this.#running.has(id)) return;
      if (!(await store.takeLease(id, { owner, now: now(), leaseMs: LEASE_MS }))) return;
    }
    const renewal = setInterval(() => {
      store
        .renewLease(id, { owner, now: now(), leaseMs: LEASE_MS })
        .catch((error) => this.#parts.onError(error, id));
    }, RENEW_MS);
    try {
      await this.#doDue(id);
    } catch (error) {
      // It cannot even be looked at (its site is gone, its row is damaged): it must not hold up the others.
      this.#parts.onError(error, id);
      await store.postpone(id, { dueAt: now() + LONGEST_BACKOFF_MS, ifSeq: null });
      return;
    } finally {
      clearInterval(renewal);
      await store.releaseLease(id, owner);
    }
    const current = await this.#parts.current(id);
    if (current) this.#scheduleNext(current.state);
  }

  async #doDue(id: ConversationId): Promise<void> {
    const look: Look = { isStale: false };
    this.#looks.set(id, look);
    try {
      const current = await this.#parts.current(id);
      if (current && !this.#running.has(id)) await this.#doOwed(current, look);
    } finally {
      if (this.#looks.get(id) === look) this.#looks.delete(id);
    }
    // It changed in between: what is owed is read anew, from that state.
    if (look.isStale && !look.isDone && !this.#isStopped) await this.#doDue(id);
  }

  async #doOwed(current: Current, look: Look): Promise<void> {
    const { state } = current;
    const id = state.conversationId;
    const at = this.#parts.now();
    const owed = obligations(state, this.#parts.timingsOf(state));
    const later =
      owed.find((obligation) => obligation.dueAt > at)?.dueAt ?? Number.POSITIVE_INFINITY;
    let lookAgainAt = later;
    for (const obligation of patient(owed.filter(({ dueAt }) => dueAt <= at))) {
      if (look.isStale) return;
      const done = await this.#doOne(state, obligation);
      // What was done changed the state: the rest is decided anew, from that state.
      if (done.kind === 'done' && (this.#isStopped || (await this.#hasMoved(state)))) {
        look.isDone = true;
        return;
      }
      if (obligation.kind === 'holder_check' && done.kind === 'postponed') {
        this.#checked.set(id, { epoch: state.epoch, until: done.until });
      }
      lookAgainAt = Math.min(lookAgainAt, untilOf(done) ?? this.#tryAgainAt(id));
    }
    if (Number.isFinite(lookAgainAt)) {
      await this.#parts.store.postpone(id, { dueAt: lookAgainAt, ifSeq: state.seq });
    }
  }

  async #hasMoved({ conversationId, seq }: Conversation): Promise<boolean> {
    const current = await this.#parts.current(conversationId);
    return current?.state.seq !== seq;
  }

  async #doOne(state: Conversation, obligation: Obligation): Promise<WorkDone> {
    const id = state.conversationId;
    const abort = new AbortController();
    const running: Running = { obligation, abort, turnAtStart: state.turn };
    this.#running.set(id, running);
    // Work that ignores its signal must not hold up what is owed next.
    const aborted = new Promise<WorkDone>((resolve) => {
      abort.signal.addEventListener('abort', () => resolve({ kind: 'done' }), { once: true });
    });
    const work = this.#parts.work(state, obligation, abort.signal);
    try {
      return await Promise.race([work, aborted]);
    } catch (error) {
      return await this.#failed(state, obligation, error);
    } finally {
      work.catch(() => undefined);
      if (this.#running.get(id) === running) this.#running.delete(id);
    }
  }

  /**
   * Again after 0.25, 0.5, 1 … seconds. A reply that fails and fails is given up, and the conversation says
   * so; what people wait for (a brief, a timeout) is tried for as long as it is owed.
   */
  async #failed(state: Conversation, obligation: Obligation, error: unknown): Promise<WorkDone> {
    const id = state.conversationId;
    this.#parts.onError(error, id);
    if ((this.#failures.get(id) ?? 0) + 1 >= MAX_FAILURES && obligation.kind === 'reply') {
      this.#failures.delete(id);
      await this.#parts.giveUp(state, error);
      return { kind: 'done' };
    }
    return { kind: 'postponed', until: this.#tryAgainAt(id) };
  }

  /** When what failed, or was done to no effect, is tried again: else it would be done without a pause. */
  #tryAgainAt(id: ConversationId): number {
    const failures = (this.#failures.get(id) ?? 0) + 1;
    this.#failures.set(id, failures);
    return this.#parts.now() + backoffMs(failures);
  }

  #scheduleNext(state: Conversation): void {
    const at = this.#parts.now();
    const next = obligations(state, this.#parts.timingsOf(state)).find(
      (obligation) => obligation.dueAt > at || AT_ONCE.has(obligation.kind),
    );
    if (!next) return;
    const backoff = this.#failures.get(state.conversationId);
    const earliest = backoff === undefined ? next.dueAt : at + backoffMs(backoff);
    this.#schedule(state.conversationId, Math.max(next.dueAt, earliest));
  }
}

function untilOf(done: WorkDone): number | null {
  return done.kind === 'postponed' ? done.until : null;
}

/** A model may take long over a brief that agents have already: everything else comes first. */
function patient(due: readonly Obligation[]): readonly Obligation[] {
  const isPatient = ({ kind }: Obligation) => kind === 'model_brief';
  return [...due.filter((owed) => !isPatient(owed)), ...due.filter(isPatient)];
}

function backoffMs(failures: number): number {
  return Math.min(LONGEST_BACKOFF_MS, BACKOFF_BASE_MS * 2 ** (failures - 1));
}

/** Whether running work has nothing to do any more in this state. */
function isOver(running: Running, state: Conversation): boolean {
  const { obligation } = running;
  if (obligation.kind === 'reply') {
    if (state.epoch !== obligation.epoch) return true;
    if (state.status !== 'running' && state.status !== 'resuming') return true;
    // Begun under turn n, it runs turn n+1; with none or another in flight, its answer is refused.
    const inFlight = state.attempts.inFlight?.turn ?? null;
    const isBeginning = inFlight === null && state.turn === running.turnAtStart;
    return !isBeginning && inFlight !== running.turnAtStart + 1;
  }
  if (obligation.kind === 'brief' || obligation.kind === 'model_brief') {
    if (!('episode' in state) || typeof state.episode === 'number') return true;
    // A brief that reads further is owed now: that one first.
    const { briefAsOf, briefOwedTo } = state.episode;
    return obligation.kind === 'model_brief' && (briefAsOf ?? 0) < briefOwedTo;
  }
  return false;
}
