// How alike two messages are in wording alone, for sites and messages no need is known of.
import { remembered } from '../measure/remembered.ts';
import { type Ngrams, ngramsOf } from '../model/ngrams.ts';

/** Hashes in ascending order. */
interface Shape {
  readonly words: Uint32Array;
  readonly pieces: Uint32Array;
}

const shapeOf = ({ words, pieces }: Ngrams): Shape => ({
  words: words.slice().sort(),
  pieces: pieces.slice().sort(),
});
/** The last messages of a thread are compared with each new one. */
const shapeOfText = remembered((text) => shapeOf(ngramsOf(text)));

/**
 * 0 … 1: shared words and pieces against all (Dice's coefficient of each, averaged); 1 for the same
 * text. Pieces let inflection and misspelling pass.
 */
export function similarity(a: string | Ngrams, b: string | Ngrams): number {
  const one = typeof a === 'string' ? shapeOfText(a) : shapeOf(a);
  const other = typeof b === 'string' ? shapeOfText(b) : shapeOf(b);
  if (one.pieces.length === 0) return 0;
  return (dice(one.words, other.words) + dice(one.pieces, other.pieces)) / 2;
}

function dice(a: Uint32Array, b: Uint32Array): number {
  if (a.length + b.length === 0) return 0;
  let shared = 0;
  for (let inA = 0, inB = 0; inA < a.length && inB < b.length; ) {
    const here = a[inA] ?? 0;
    const there = b[inB] ?? 0;
    if (here === there) shared += 1;
    if (here <= there) inA += 1;
    if (there <= here) inB += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
