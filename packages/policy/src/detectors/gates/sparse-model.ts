// Keeps a linear model of few weights other than 0 small: each as two bytes, how far it stands behind the
// one before and its value.
import type { LinearModel, Sparse } from '../../model/linear.ts';

// In every browser and in Node; the type libraries of a room without either do not know them.
declare function atob(base64: string): string;
declare function btoa(binary: string): string;

/** A pruned model as a module exports it. */
export interface SparseModel extends Pick<LinearModel, 'classes' | 'buckets'> {
  readonly bias: readonly number[];
  /** What a weight is multiplied by, the same for all. */
  readonly scale: number;
  /** Base64 of pairs of bytes: the gap since the last weight (0 … 255), the signed weight. */
  readonly weights: string;
}

const MAX_GAP = 255;

/** @param model of one scale for all classes, as training gives it */
export function sparse({ classes, buckets, bias, weights }: LinearModel): SparseModel {
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const scale = top === 0 ? 1 : top / 127;
  const pairs: string[] = [];
  const add = (gap: number, value: number) => pairs.push(String.fromCharCode(gap, value & 0xff));
  let last = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const value = Math.round((weights[at] ?? 0) / scale);
    if (value === 0) continue;
    for (; at - last > MAX_GAP; last += MAX_GAP) add(MAX_GAP, 0);
    add(at - last, value);
    last = at;
  }
  return { classes, buckets, bias: [...bias], scale, weights: btoa(pairs.join('')) };
}

/** @throws when a weight stands outside the model */
export function unsparse(file: SparseModel): LinearModel {
  const { classes, buckets, bias, scale } = file;
  const binary = atob(file.weights);
  const weights = new Int8Array(classes.length * buckets);
  let at = 0;
  for (let index = 0; index + 1 < binary.length; index += 2) {
    at += binary.charCodeAt(index);
    if (at >= weights.length) {
      throw new Error(
        `A model of ${weights.length} weights names the one at ${at}: train it again.`,
      );
    }
    const value = binary.charCodeAt(index + 1);
    // A step over a wide gap carries no weight.
    if (value !== 0) weights[at] = value;
  }
  return {
    classes,
    buckets,
    bias: Float32Array.from(bias),
    weights,
    scale: new Float32Array(classes.length).fill(scale),
  };
}

/**
 * A model by the weights it has: most buckets have weights for a few classes only, and passing over the
 * others takes less time than multiplying by 0.
 */
export interface WeightRows extends Pick<LinearModel, 'classes' | 'buckets' | 'bias'> {
  /** Where the weights of each bucket begin; one more than there are buckets. */
  readonly starts: Uint32Array;
  /** Of each weight: its class and, scaled, its value. */
  readonly of: Uint16Array;
  readonly values: Float32Array;
}

/** The same model by its rows. */
export function weightRows({ classes, buckets, bias, weights, scale }: LinearModel): WeightRows {
  let kept = 0;
  for (const weight of weights) if (weight !== 0) kept += 1;
  const starts = new Uint32Array(buckets + 1);
  const of = new Uint16Array(kept);
  const values = new Float32Array(kept);
  let next = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    starts[bucket] = next;
    for (let c = 0; c < classes.length; c += 1) {
      const weight = weights[bucket * classes.length + c] ?? 0;
      if (weight === 0) continue;
      of[next] = c;
      values[next] = weight * (scale[c] ?? 1);
      next += 1;
    }
  }
  starts[buckets] = next;
  return { classes, buckets, bias, starts, of, values };
}

/** The scores of all classes, as `scoresOf` gives them. */
export function scoresOfRows(
  { bias, starts, of, values }: WeightRows,
  { at, value }: Sparse,
): Float32Array {
  const scores = Float32Array.from(bias);
  for (let feature = 0; feature < at.length; feature += 1) {
    const bucket = at[feature] ?? 0;
    const x = value[feature] ?? 0;
    const end = starts[bucket + 1] ?? 0;
    for (let row = starts[bucket] ?? 0; row < end; row += 1) {
      const c = of[row] ?? 0;
      scores[c] = (scores[c] ?? 0) + (values[row] ?? 0) * x;
    }
  }
  return scores;
}
