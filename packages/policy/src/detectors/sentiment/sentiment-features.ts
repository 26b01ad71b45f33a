// What the sentiment model sees of a message: its n-grams, and which kinds of listed words it holds.
// The kinds are the same in every language, so what one language teaches of them holds for all.
import { featuresOf } from '../../model/features.ts';
import type { Sparse } from '../../model/linear.ts';
import { hashOf, type Ngrams, ngramsOf } from '../../model/ngrams.ts';
import { KINDS, type Kind, type LexiconReading, readLexicon } from './lexicon.ts';

export const BUCKETS = 65_536;

/** Weight of one kind of word against an n-gram's (which share a length of 1 with all others). */
const KIND_VALUE = 1;
const PAIR_VALUE = 0.6;
/** A negation reaches this many words (characters where there are no spaces) to the right. */
const REACH = 3;

/** One feature vector of a message for the sentiment model. */
export function sentimentFeatures(
  text: string,
  lexicon: LexiconReading = readLexicon(text),
  ngrams: Ngrams = ngramsOf(text),
): Sparse {
  const { present, negated } = kindsOf(lexicon);
  const names: [string, number][] = [];
  for (const kind of present) names.push([`kind ${kind}`, KIND_VALUE]);
  for (const kind of negated) names.push([`not ${kind}`, KIND_VALUE]);
  for (const one of present) {
    for (const other of present) if (one < other) names.push([`${one} + ${other}`, PAIR_VALUE]);
  }
  if (present.length === 0) names.push(['no kind', KIND_VALUE]);
  return featuresOf(
    ngrams,
    BUCKETS,
    names.map(([name, value]) => [hashOf(name) & (BUCKETS - 1), value]),
  );
}

/** The kinds of words in a message, those under a negation apart. */
export function kindsOf({ hits }: LexiconReading): {
  readonly present: readonly Kind[];
  readonly negated: readonly Kind[];
} {
  const negations = hits.filter(({ kind }) => kind === 'negation');
  const isNegated = (at: number) =>
    negations.some(
      (negation) => at > negation.at && at <= negation.at + negation.length - 1 + REACH,
    );
  const present = new Set<Kind>();
  const negated = new Set<Kind>();
  for (const { kind, at } of hits) {
    const turns = JUDGING.has(kind) && isNegated(at);
    (turns ? negated : present).add(kind);
  }
  return {
    present: KINDS.filter((kind) => present.has(kind)),
    negated: KINDS.filter((kind) => negated.has(kind)),
  };
}

/** Kinds that a negation turns round. */
const JUDGING: ReadonlySet<Kind> = new Set([
  'anger',
  'insult',
  'wrong',
  'praise',
  'joy',
  'sorrow',
] as const);
