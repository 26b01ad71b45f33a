// Asks a level for an answer until its first word: tried again after 1, 2, 4, 8 seconds, never after
// something was streamed, and never longer than somebody should wait.
import { DelegateBackoff, handleWhen, retry } from 'cockatiel';
import type { AnswerPart, Assistant, TurnInput } from '../assistant.ts';
import { failureOf, isRetryable, type ModelFailure } from '../model/failure.ts';

/** An answer that has begun. */
export interface OpenedAnswer {
  /** The parts up to the first that is seen. */
  readonly first: readonly AnswerPart[];
  readonly rest: AsyncIterator<AnswerPart>;
}

interface Attempt {
  readonly assistant: Assistant;
  readonly input: TurnInput;
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** Waits between tries, in milliseconds; as many as there may be. */
  readonly delaysMs: readonly number[];
  /** No wait is begun that would end after this instant. */
  readonly until: number;
  readonly now: () => number;
  readonly onRetry: (failure: ModelFailure, waitMs: number) => void;
}

/** @throws ModelFailure when no try succeeded */
export async function opened(attempt: Attempt): Promise<OpenedAnswer> {
  const { assistant, input, signal, now, onRetry } = attempt;
  let tries = 0;
  const waitAfter = (error: unknown) => waitMs(failureOf(error, now()), tries, attempt);
  const policy = retry(
    handleWhen((error) => waitAfter(error) !== null),
    {
      maxAttempts: attempt.delaysMs.length,
      backoff: new DelegateBackoff(({ result }) =>
        'error' in result ? (waitAfter(result.error) ?? 0) : 0,
      ),
    },
  ).dangerouslyUnref();
  policy.onRetry((told) => {
    if ('error' in told) onRetry(failureOf(told.error, now()), told.delay);
  });
  const run = policy.execute(async () => {
    signal.throwIfAborted();
    tries += 1;
    return untilSeen(assistant.answer(input, signal)[Symbol.asyncIterator](), signal);
  }, signal);
  // Its waits know no signal: who waits for it does.
  return aborting(run, signal);
}

/**
 * How long to wait before the next try; null for no further one. `Retry-After` is honoured up to the longest
 * wait: who asks for more is not asked again in this turn.
 */
function waitMs(
  failure: ModelFailure,
  tries: number,
  { delaysMs, until, now }: Attempt,
): number | null {
  const delay = delaysMs[tries - 1];
  if (delay === undefined || !isRetryable(failure)) return null;
  const wait = Math.max(delay, failure.retryAfterMs ?? 0);
  if (wait > Math.max(...delaysMs)) return null;
  return now() + wait > until ? null : wait;
}

async function untilSeen(
  iterator: AsyncIterator<AnswerPart>,
  signal: AbortSignal,
): Promise<OpenedAnswer> {
  const first: AnswerPart[] = [];
  try {
    while (true) {
      const step = await aborting(iterator.next(), signal);
      if (step.done) break;
      first.push(step.value);
      if (isSeen(step.value)) break;
    }
    return { first, rest: iterator };
  } catch (error) {
    iterator.return?.()?.catch(() => undefined);
    throw error;
  }
}

/** Whether somebody acts on a part or reads it. */
export function isSeen({ type }: AnswerPart): boolean {
  return type === 'text' || type === 'tool_proposal' || type === 'promise_withheld';
}

/** The promise, or the signal's reason once it is aborted. */
export async function aborting<Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  signal.throwIfAborted();
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
    promise.catch(() => undefined);
  }
}
