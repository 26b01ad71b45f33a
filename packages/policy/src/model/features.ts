// From a text's n-grams to a model's features: words and pieces each scaled to the same length, so
// that a long message weighs no more than a short one.
import type { Sparse } from './linear.ts';
import { type Ngrams, ngramsOf } from './ngrams.ts';

/**
 * @param buckets a power of two
 * @param extra further features, already in buckets of their own (see `extraBucket`)
 */
export function featuresOf(
  text: string | Ngrams,
  buckets: number,
  extra: readonly (readonly [bucket: number, value: number])[] = [],
): Sparse {
  const { words, pieces } = typeof text === 'string' ? ngramsOf(text) : text;
  const mask = buckets - 1;
  const size = words.length + pieces.length + extra.length;
  const at = new Uint32Array(size);
  const value = new Float32Array(size);
  const wordValue = 1 / Math.sqrt(Math.max(1, words.length));
  const pieceValue = 1 / Math.sqrt(Math.max(1, pieces.length));
  let next = 0;
  for (const hash of words) {
    at[next] = hash & mask;
    value[next] = wordValue;
    next += 1;
  }
  for (const hash of pieces) {
    at[next] = hash & mask;
    value[next] = pieceValue;
    next += 1;
  }
  for (const [bucket, amount] of extra) {
    at[next] = bucket & mask;
    value[next] = amount;
    next += 1;
  }
  return { at, value };
}
