// A linear model over sparse features: fits in a small file, answers in microseconds, and is trained
// in seconds, so that a site's own examples can train one while the relay starts.

/** One example's features: buckets and their values, of equal length. */
export interface Sparse {
  readonly at: Uint32Array;
  readonly value: Float32Array;
}

/** Class scores are `bias + weights · features`. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** Features live in 0 … buckets-1. */
  readonly buckets: number;
  /** One per class. */
  readonly bias: Float32Array;
  /** `classes.length` weights for bucket 0, then for bucket 1, … */
  readonly weights: Float32Array | Int8Array;
  /** What a weight is multiplied by; one per class. */
  readonly scale: Float32Array;
}

/** The scores of all classes, before any squashing. */
export function scoresOf(model: LinearModel, { at, value }: Sparse): Float32Array {
  const { bias, weights, scale } = model;
  const count = bias.length;
  const scores = new Float32Array(count);
  for (let feature = 0; feature < at.length; feature += 1) {
    const start = (at[feature] ?? 0) * count;
    const x = value[feature] ?? 0;
    for (let c = 0; c < count; c += 1) scores[c] = (scores[c] ?? 0) + (weights[start + c] ?? 0) * x;
  }
  for (let c = 0; c < count; c += 1) {
    scores[c] = (scores[c] ?? 0) * (scale[c] ?? 1) + (bias[c] ?? 0);
  }
  return scores;
}

/** 0 … 1 */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Probabilities that add up to 1. */
export function softmax(scores: Float32Array): Float32Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  const powers = scores.map((score) => Math.exp(score - top));
  let sum = 0;
  for (const power of powers) sum += power;
  return powers.map((power) => power / sum);
}
