import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ModelFailure } from '../model/failure.ts';
import type { StatedAnswer, Verifier } from '../model/verifier.ts';
import { createVerification, type VerificationOutcome } from './verification.ts';

const ANSWER: StatedAnswer = { claims: [{ text: 'It is so.', cited: ['1'] }], sources: [] };
const until = new AbortController().signal;

function verification(verifier: Verifier) {
  const outcomes: VerificationOutcome[] = [];
  const verify = createVerification({
    verifier,
    now: () => 0,
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  return { verify, outcomes };
}
const fails =
  (error: unknown): Verifier =>
  () =>
    Promise.reject(error);

describe('a verification', () => {
  it('takes what is left of the turn, and never more than its own time', async () => {
    const given: number[] = [];
    const { verify, outcomes } = verification(async (_, withinMs) => given.push(withinMs) / 10);
    expect(await verify(ANSWER, Number.POSITIVE_INFINITY, until)).toBe(0.1);
    expect(await verify(ANSWER, 3_000, until)).toBe(0.2);
    expect(await verify(ANSWER, 1_499, until)).toBeNull();
    expect(await verify(ANSWER, -1, until)).toBeNull();
    expect(given).toEqual([4_000, 2_000]);
    expect(outcomes).toEqual(['verified', 'verified', 'no_time', 'no_time']);
  });

  it('that fails is none, whatever the failure', async () => {
    for (const error of [new ModelFailure('rate_limited'), new TypeError('A bug.'), 'no error']) {
      expect(await verification(fails(error)).verify(ANSWER, 9_000, until)).toBeNull();
    }
    const { verify, outcomes } = verification(fails(new ModelFailure('too_slow')));
    await verify(ANSWER, 9_000, until);
    expect(outcomes).toEqual(['too_slow']);
  });

  it('is not tried for a while when it keeps failing', async () => {
    const { verify, outcomes } = verification(fails(new ModelFailure('too_slow')));
    for (let time = 1; time <= 3; time += 1) await verify(ANSWER, 90_000, until);
    // The circuit hears of a failure a moment later.
    await setImmediate();
    expect(await verify(ANSWER, 90_000, until)).toBeNull();
    expect(outcomes).toEqual(['too_slow', 'too_slow', 'too_slow', 'circuit_open']);
  });

  it('ends with the turn, by its reason, and counts for nothing then', async () => {
    const turn = new AbortController();
    const reason = new Error('The visitor wants a person.');
    const { verify, outcomes } = verification(async () => {
      turn.abort(reason);
      throw reason;
    });
    await expect(verify(ANSWER, 9_000, turn.signal)).rejects.toBe(reason);
    expect(outcomes).toEqual([]);
  });
});
