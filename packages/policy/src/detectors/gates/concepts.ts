// Which ideas a message speaks of: features that let the model see past the wording, in 14 languages.
import { hashOf } from '../../model/ngrams.ts';
import { patternIndex } from '../../text/pattern-index.ts';
import { english } from './concepts-english.ts';
import { other } from './concepts-other.ts';

export const CONCEPTS = [
  'lost',
  'thing',
  'fraud',
  'notMine',
  'twice',
  'extra',
  'charge',
  'directDebit',
  'moneyGone',
  'refund',
  'status',
  'policy',
  'giveBack',
  'close',
  'account',
  'order',
  'fails',
  'topUp',
  'transfer',
  'locked',
  'secret',
  'person',
  'complaint',
  'device',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** The ideas found, each with the words that name it. */
export interface Ideas {
  readonly all: ReadonlyMap<Concept, string>;
  /** Those named in another language than English. */
  readonly foreign: ReadonlySet<Concept>;
}

/** Words that only English has: stems of other languages begin English words too (`pas`, `perso`). */
const ENGLISH =
  /(?<!\p{L})(?:the|my|you|your|what|how|why|where|please|this|with|and|it|want|need|for|to|from|of|only|don't|can't|i'm|get|help|not)(?!\p{L})/u;
/** What the English patterns need at least: without it they need not be tried. */
const MAY_BE_ENGLISH = /[a-z$£€]/;
const LATIN_ONLY = /^[\x00-\u024f\u2000-\u20cf]*$/;

const search = patternIndex([...Object.values(english), ...Object.values(other)]);

/** @param text folded, see `folded` */
export function ideasIn(text: string): Ideas {
  const all = new Map<Concept, string>();
  const foreign = new Set<Concept>();
  const isEnglish = LATIN_ONLY.test(text) && ENGLISH.test(text);
  const mayBeEnglish = MAY_BE_ENGLISH.test(text);
  const find = search(text);
  for (const concept of CONCEPTS) {
    const match = mayBeEnglish ? find(english[concept]) : null;
    const foreignWords = isEnglish || match ? undefined : other[concept];
    const strange = foreignWords && find(foreignWords);
    if (strange) foreign.add(concept);
    const words = match ?? strange;
    if (words) all.set(concept, words[0].trim());
  }
  return { all, foreign };
}

/** How much one idea counts beside the n-grams. */
const VALUE = 0.3;

/** The ideas, their pairs, and all together, as features of a model. */
export function ideaFeatures(
  { all }: Ideas,
  buckets: number,
): readonly (readonly [number, number])[] {
  const names = [...all.keys()];
  const keys = names.flatMap((name, index) => [
    `idea ${name}`,
    ...names.slice(index + 1).map((later) => `ideas ${name} ${later}`),
  ]);
  return [...keys, `all ideas ${names.join(' ')}`].map((key) => [
    hashOf(key) & (buckets - 1),
    VALUE,
  ]);
}
