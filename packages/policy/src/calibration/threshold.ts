// The confidence from which an answer is worth giving, from what the two failures cost.
import type { AnswerOutcome } from './outcome.ts';

/** Costs in any unit, as long as it is the same: money, minutes, points. */
export interface FailureCosts {
  /** A wrong answer given. */
  readonly wrong: number;
  /** A handover to a person, right or wrong as the answer would have been. */
  readonly handoff: number;
}

export interface Threshold {
  /** Answers of at least this confidence are given, the others handed over. */
  readonly threshold: number;
  /** 95 % interval of the threshold, by bootstrap over the outcomes. */
  readonly low: number;
  readonly high: number;
  /** Expected cost an answer: wrong · P(wrong and answered) + handoff · P(handed over). */
  readonly cost: number;
  /** What it would cost to give every answer, and to hand every one over. */
  readonly costOfAnsweringAll: number;
  readonly costOfHandingAllOver: number;
  /** Share of answers given, and share of those that are wrong. */
  readonly answered: number;
  readonly wrongAmongAnswered: number;
  readonly n: number;
}

const RESAMPLES = 400;

/**
 * The threshold of least expected cost on these outcomes; of equal costs the lowest, because a person
 * saved is worth having.
 * @param costs both more than 0
 * @param seed of the bootstrap: the same outcomes and seed give the same interval
 * @throws RangeError without an outcome, or for costs that are not positive
 */
export function thresholdFor(
  outcomes: readonly AnswerOutcome[],
  costs: FailureCosts,
  seed = 1,
): Threshold {
  if (outcomes.length === 0)
    throw new RangeError('There is no outcome to choose a threshold from.');
  if (!(costs.wrong > 0 && costs.handoff > 0)) throw new RangeError('Give costs above 0.');
  const sorted = [...outcomes].sort((a, b) => a.confidence - b.confidence);
  const once = new Uint32Array(sorted.length).fill(1);
  const threshold = cheapest(sorted, once, costs);
  const given = sorted.filter(({ confidence }) => confidence >= threshold);
  const wrong = given.filter(({ isCorrect }) => !isCorrect).length;
  const allWrong = sorted.filter(({ isCorrect }) => !isCorrect).length;
  const n = sorted.length;
  return {
    threshold,
    ...interval(sorted, costs, seed),
    cost: (costs.wrong * wrong + costs.handoff * (n - given.length)) / n,
    costOfAnsweringAll: (costs.wrong * allWrong) / n,
    costOfHandingAllOver: costs.handoff,
    answered: given.length / n,
    wrongAmongAnswered: given.length === 0 ? 0 : wrong / given.length,
    n,
  };
}

/**
 * The threshold for a confidence that is a probability: an answer is worth giving while the cost
 * expected of it, wrong · (1 − p), is at most that of handing over.
 */
export function thresholdOfProbability({ wrong, handoff }: FailureCosts): number {
  return Math.min(1, Math.max(0, 1 - handoff / wrong));
}

/**
 * Candidates are 0 (all are given), each confidence above the lowest, and 1.
 * @param counts how often each outcome counts, in the order of `sorted`
 */
function cheapest(
  sorted: readonly AnswerOutcome[],
  counts: Uint32Array,
  costs: FailureCosts,
): number {
  let cost = sorted.reduce(
    (sum, { isCorrect }, at) => sum + (isCorrect ? 0 : costs.wrong * (counts[at] ?? 0)),
    0,
  );
  let best = { threshold: 0, cost };
  sorted.forEach(({ confidence, isCorrect }, at) => {
    // This one is handed over now: what it cost as an answer is saved.
    cost += (costs.handoff - (isCorrect ? 0 : costs.wrong)) * (counts[at] ?? 0);
    const next = sorted[at + 1]?.confidence ?? 1;
    if (next > confidence && cost < best.cost - 1e-9) best = { threshold: next, cost };
  });
  return best.threshold;
}

function interval(sorted: readonly AnswerOutcome[], costs: FailureCosts, seed: number) {
  const next = generator(seed);
  const found = Array.from({ length: RESAMPLES }, () => {
    const counts = new Uint32Array(sorted.length);
    for (let drawn = 0; drawn < sorted.length; drawn += 1) {
      const at = Math.floor(next() * sorted.length);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return cheapest(sorted, counts, costs);
  }).sort((a, b) => a - b);
  const quantile = (q: number) => found[Math.floor(q * (RESAMPLES - 1))] ?? 0;
  return { low: quantile(0.025), high: quantile(0.975) };
}

/** Mulberry32: numbers that look like chance and are always the same for a seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
