// How alike two messages are in wording alone, for sites and messages no need is known of.
import { type Ngrams, ngramsOf } from '../model/ngrams.ts';

/**
 * 0 … 1: shared words and pieces against all (Dice's coefficient of each, averaged); 1 for the same
 * text. Pieces let inflection and misspelling pass.
 */
export function similarity(a: string | Ngrams, b: string | Ngrams): number {
  const one = typeof a === 'string' ? ngramsOf(a) : a;
  const other = typeof b === 'string' ? ngramsOf(b) : b;
  if (one.pieces.length === 0) return 0;
  return (dice(one.words, other.words) + dice(one.pieces, other.pieces)) / 2;
}

function dice(a: Uint32Array, b: Uint32Array): number {
  if (a.length + b.length === 0) return 0;
  const known = new Set(a);
  let shared = 0;
  for (const hash of b) if (known.has(hash)) shared += 1;
  return (2 * shared) / (a.length + b.length);
}
