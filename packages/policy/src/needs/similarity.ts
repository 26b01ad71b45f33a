// How alike two messages are in wording alone, for sites and messages no need is known of.
import { remembered } from '../measure/remembered.ts';
import { type Ngrams, ngramsOf } from '../model/ngrams.ts';

interface Shape {
  readonly words: ReadonlySet<number>;
  readonly pieces: ReadonlySet<number>;
}

/** Texts whose shapes are kept: they are large, and a thread's last ones are what is asked for. */
const KEPT = 64;

const shapeOf = ({ words, pieces }: Ngrams): Shape => ({
  words: new Set(words),
  pieces: new Set(pieces),
});
/** The last messages of a thread are compared with each new one. */
const shapeOfText = remembered((text: string) => shapeOf(ngramsOf(text)), KEPT);

/**
 * 0 … 1: shared words and pieces against all (Dice's coefficient of each, averaged); 1 for the same
 * text. Pieces let inflection and misspelling pass.
 */
export function similarity(a: string | Ngrams, b: string | Ngrams): number {
  const one = typeof a === 'string' ? shapeOfText(a) : shapeOf(a);
  const other = typeof b === 'string' ? shapeOfText(b) : shapeOf(b);
  if (one.pieces.size === 0) return 0;
  return (dice(one.words, other.words) + dice(one.pieces, other.pieces)) / 2;
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size + b.size === 0) return 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const hash of few) if (many.has(hash)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
