// What unknown looks like on this site, learned without a single unknown message: some needs are held
// out while a classifier trains, and their examples then stand for messages about nothing it knows.
import { hashOf } from '../model/ngrams.ts';
import type { CalibrationRow } from './calibration.ts';
import { classifierTraining, type NeedExample } from './classifier.ts';

const ROUNDS = 3;
/** Rows of each kind a round gives at most: more change nothing but the time it takes. */
const MOST_ROWS = 1_500;
/** Fewer needs than this cannot spare any. */
const LEAST_NEEDS = 4;

/**
 * Rows for the calibration; none when there are too few needs. Each third of the needs is held out once:
 * weights learned from a single third depend much on which it is. In steps.
 */
export function* heldOutRows(
  examples: readonly NeedExample[],
): Generator<void, readonly CalibrationRow[]> {
  const needs = [...new Set(examples.map(({ need }) => need))];
  if (needs.length < LEAST_NEEDS) return [];
  const rows: CalibrationRow[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const strange = new Set(needs.filter((_, index) => index % ROUNDS === round));
    const known = examples.filter(({ need }) => !strange.has(need));
    const training = known.filter(({ text }) => roundOf(text, ROUNDS) !== round);
    if (training.length === 0) continue;
    const { judge } = yield* classifierTraining(training);
    const judged = (some: readonly NeedExample[], isKnown: boolean) =>
      rows.push(
        ...thinned(some).map(({ text }) => ({
          evidence: judge(text).evidence,
          known: isKnown,
        })),
      );
    judged(
      known.filter(({ text }) => roundOf(text, ROUNDS) === round),
      true,
    );
    judged(
      examples.filter(({ need }) => strange.has(need)),
      false,
    );
  }
  return rows;
}

/** In which round a text is not trained on: by the text, so that equal texts stay together. */
export function roundOf(text: string, rounds: number): number {
  return hashOf(`round ${text}`) % rounds;
}

/** At most MOST_ROWS, evenly from all. */
function thinned<T>(some: readonly T[]): readonly T[] {
  const step = Math.max(1, some.length / MOST_ROWS);
  return some.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
