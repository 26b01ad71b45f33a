// Linear scores of needs, trained from a site's examples while it starts. Unlike the shared trainer it
// touches only the needs an example still gets wrong, which makes 150 needs a matter of seconds.
import { mulberry32 } from '../model/random.ts';
import type { Reading } from './vocabulary.ts';

/** What of a reading is scored. */
type Features = Pick<Reading, 'at' | 'value'>;

export interface Scorer {
  /** One score per need, in `into` (overwritten). */
  readonly scores: (reading: Features, into: Float32Array) => void;
}

export interface ScorerTraining {
  readonly readings: readonly Reading[];
  /** The need of each reading, as an index. */
  readonly needs: Uint16Array;
  readonly needCount: number;
  readonly features: number;
  /** `one-of`: needs compete (softmax); `each`: every need by itself (logistic). */
  readonly kind: 'one-of' | 'each';
  readonly epochs: number;
}

/** Slow steps keep rare features from being believed at once. */
const RATE = 0.3;
/**
 * Share of a reading left out each time it is seen (dropout): a need that stands by itself must not
 * hang on a single word, for foreign messages have single words of it too.
 */
const LEFT_OUT = { 'one-of': 0, each: 0.3 } as const;

/** Readings learned from in one step: some milliseconds of work, also where needs are many. */
const READINGS_A_STEP = 16;

/** Stochastic gradient descent with AdaGrad steps (Duchi, Hazan, Singer 2011); always the same result. */
export function* scorerTraining(training: ScorerTraining): Generator<void, Scorer> {
  const { readings, needs, needCount, features, kind, epochs } = training;
  const weights = new Float32Array(needCount * features);
  const seen = new Float32Array(needCount * features).fill(1e-2);
  const bias = new Float32Array(needCount);
  const biasSeen = new Float32Array(needCount).fill(1e-2);
  const scores = scorerOf(weights, bias);
  const leftOut = LEFT_OUT[kind];
  const thin = thinner(mulberry32(1), leftOut);
  const current = new Float32Array(needCount);
  const active = new Uint32Array(needCount);
  const error = new Float32Array(needCount);
  // A single need's error that moves nothing any more.
  const least = kind === 'one-of' ? 1e-3 : 5e-3;
  let learned = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(readings.length, epoch)) {
      learned += 1;
      if (learned % READINGS_A_STEP === 0) yield;
      const whole = readings[index];
      if (!whole) continue;
      const reading = leftOut === 0 ? whole : thin(whole);
      scores(reading, current);
      toShares(current, kind);
      let count = 0;
      for (let need = 0; need < needCount; need += 1) {
        const off = (current[need] ?? 0) - (need === needs[index] ? 1 : 0);
        if (off < least && off > -least) continue;
        active[count] = need;
        error[count] = off;
        count += 1;
        const sum = (biasSeen[need] ?? 0) + off * off;
        biasSeen[need] = sum;
        bias[need] = (bias[need] ?? 0) - (RATE * off) / Math.sqrt(sum);
      }
      const { at, value } = reading;
      for (let next = 0; next < at.length; next += 1) {
        const start = (at[next] ?? 0) * needCount;
        const x = value[next] ?? 0;
        for (let place = 0; place < count; place += 1) {
          const cell = start + (active[place] ?? 0);
          const slope = (error[place] ?? 0) * x;
          const sum = (seen[cell] ?? 0) + slope * slope;
          seen[cell] = sum;
          weights[cell] = (weights[cell] ?? 0) - (RATE * slope) / Math.sqrt(sum);
        }
      }
    }
  }
  return { scores };
}

/** Leaves features out by chance and lifts the others, so that the sum stays the same on average. */
function thinner(random: () => number, leftOut: number): (reading: Features) => Features {
  const scale = 1 / (1 - leftOut);
  let at = new Uint32Array(0);
  let value = new Float32Array(0);
  return (whole) => {
    if (at.length < whole.at.length) {
      at = new Uint32Array(whole.at.length);
      value = new Float32Array(whole.at.length);
    }
    let kept = 0;
    for (let next = 0; next < whole.at.length; next += 1) {
      if (random() < leftOut) continue;
      at[kept] = whole.at[next] ?? 0;
      value[kept] = (whole.value[next] ?? 0) * scale;
      kept += 1;
    }
    return { at: at.subarray(0, kept), value: value.subarray(0, kept) };
  };
}

function scorerOf(weights: Float32Array, bias: Float32Array): Scorer['scores'] {
  const count = bias.length;
  return ({ at, value }, into) => {
    into.set(bias);
    for (let next = 0; next < at.length; next += 1) {
      const start = (at[next] ?? 0) * count;
      const x = value[next] ?? 0;
      for (let need = 0; need < count; need += 1) {
        into[need] = (into[need] ?? 0) + (weights[start + need] ?? 0) * x;
      }
    }
  };
}

/** Scores to probabilities, in place. */
export function toShares(scores: Float32Array, kind: ScorerTraining['kind']): void {
  if (kind === 'each') {
    for (let need = 0; need < scores.length; need += 1) {
      scores[need] = 1 / (1 + Math.exp(-(scores[need] ?? 0)));
    }
    return;
  }
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let need = 0; need < scores.length; need += 1) {
    const power = Math.exp((scores[need] ?? 0) - top);
    scores[need] = power;
    sum += power;
  }
  for (let need = 0; need < scores.length; need += 1) scores[need] = (scores[need] ?? 0) / sum;
}

/** 0 … length-1 in an order that depends on the round alone (a linear congruential generator). */
function shuffled(length: number, round: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index);
  let state = (round + 1) * 2_654_435_761;
  for (let index = length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 4_294_967_296) * (index + 1));
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
