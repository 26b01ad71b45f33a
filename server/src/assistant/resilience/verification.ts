// A verifier that stands in nobody's way: bounded by what is left of the turn, left alone for a while when it
// keeps failing, and counted. Whatever goes wrong with it, the answer stands as measured without it.
import { failureOf, type ModelFailure } from '../model/failure.ts';
import type { StatedAnswer, Verifier } from '../model/verifier.ts';
import { createBreaker, DEFAULT_BREAKER } from './breaker.ts';

/** What became of a verification: done, not tried, or why it failed. */
export type VerificationOutcome = 'verified' | 'no_time' | 'circuit_open' | ModelFailure['kind'];

/**
 * Verifies an answer of a turn that ends at this instant, in milliseconds.
 * @returns null where there is no verdict
 * @throws the signal's reason, and nothing else
 */
export type Verify = (
  answer: StatedAnswer,
  endsAt: number,
  signal: AbortSignal,
) => Promise<number | null>;

export interface VerificationOptions {
  readonly verifier: Verifier;
  readonly now: () => number;
  readonly onOutcome: (outcome: VerificationOutcome) => void;
}

/** The visitor may have read the streamed text, and waits for its sources. */
const WITHIN_MS = 4_000;
/** Kept free at the end of a turn, to store the answer. */
const RESERVE_MS = 1_000;
/** In less time no model answers. */
const MIN_MS = 500;

/** Makes it. Its circuit is its own: it says nothing of the model that answers. */
export function createVerification({ verifier, now, onOutcome }: VerificationOptions): Verify {
  const circuit = createBreaker(DEFAULT_BREAKER, { now, onChange: () => undefined });
  return async (answer, endsAt, signal) => {
    const withinMs = Math.min(WITHIN_MS, endsAt - RESERVE_MS - now());
    if (withinMs < MIN_MS) {
      onOutcome('no_time');
      return null;
    }
    const admitted = await circuit.admit();
    if (!admitted) {
      onOutcome('circuit_open');
      return null;
    }
    try {
      const share = await verifier(answer, withinMs, signal);
      admitted.succeeded();
      onOutcome('verified');
      return share;
    } catch (error) {
      signal.throwIfAborted();
      const failure = failureOf(error, now());
      admitted.failed(failure);
      onOutcome(failure.kind);
      return null;
    } finally {
      // Also when the turn was over meanwhile, which says nothing of the verifier.
      admitted.abandoned();
    }
  };
}
