// How far a confidence can be taken at its word: outcomes in bands of confidence, and the expected
// calibration error (Naeini, Cooper and Hauskrecht 2015), the mean distance between what was said and
// what was so.
import { type Estimate, share } from '../evaluation/metrics.ts';
import type { AnswerOutcome } from './outcome.ts';

/** The answers of one band of confidence. */
export interface Band {
  readonly from: number;
  readonly to: number;
  /** Mean of what was said; NaN in an empty band. */
  readonly said: number;
  /** Share that was right, with its interval; NaN in an empty band. */
  readonly right: Estimate;
}

/** Bands of equal width; a confidence of 1 belongs to the last. */
export function reliability(outcomes: readonly AnswerOutcome[], bands = 10): readonly Band[] {
  return Array.from({ length: bands }, (_, index) => {
    const inBand = outcomes.filter(
      ({ confidence }) => Math.min(bands - 1, Math.floor(confidence * bands)) === index,
    );
    const said = inBand.reduce((sum, { confidence }) => sum + confidence, 0) / inBand.length;
    const right = share(inBand.filter(({ isCorrect }) => isCorrect).length, inBand.length);
    return { from: index / bands, to: (index + 1) / bands, said, right };
  });
}

/** Expected calibration error, 0 … 1; NaN without an outcome. */
export function calibrationError(outcomes: readonly AnswerOutcome[], bands = 10): number {
  return reliability(outcomes, bands)
    .filter(({ right }) => right.n > 0)
    .reduce(
      (sum, { said, right }) => sum + (right.n / outcomes.length) * Math.abs(said - right.value),
      outcomes.length === 0 ? Number.NaN : 0,
    );
}
