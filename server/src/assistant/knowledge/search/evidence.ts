// What a question finds in one text: how much of its weight, how close together, and what is missing.
import type { Asked } from './texts-index.ts';

/** Shares are of the question's weight (the rarities of its words added up), 0 … 1. */
export interface Evidence {
  /** Known anywhere in the text. */
  readonly coverage: number;
  /** Known in its best sentence. */
  readonly sentence: number;
  /** Known in its best two sentences in a row. */
  readonly window: number;
  /** Neighbours in the question that are (nearly) neighbours in the text. */
  readonly pairs: number;
  /** Known in title and heading. */
  readonly subject: number;
  /** Known by the same stem, not only alike. */
  readonly exact: number;
  /** For each word of the question: how alike its best counterpart is. */
  readonly known: readonly number[];
  /** Whether a number the question does not name stands in or beside the best sentence. */
  readonly hasNumber: boolean;
}

/** A text as the index keeps it. */
export interface Entry {
  /** Numbers of its words in the vocabulary, in order. */
  readonly words: Int32Array;
  /** The sentence of each word. */
  readonly sentences: Uint16Array;
  /** Words from here on are its own; those before are its title and heading, which go for every sentence. */
  readonly ownFrom: number;
  /** Numbers written in it. */
  readonly numbers: readonly { readonly sentence: number; readonly number: string }[];
}

export function evidenceIn(entry: Entry, asked: readonly Asked[]): Evidence {
  const total = asked.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const found = asked.map((word, at) => occurrencesOf(word, asked[at - 1], entry));
  const { sentence, window, best } = bestSentences(entry, asked, found);
  let pairs = 0;
  let allPairs = 0;
  let coverage = 0;
  let exact = 0;
  let subject = 0;
  for (const [at, { rarity }] of asked.entries()) {
    const known = found[at]?.top ?? 0;
    coverage += rarity * known;
    if (known === 1) exact += rarity;
    subject += rarity * (found[at]?.everywhere ?? 0);
    const before = asked[at - 1];
    if (!before) continue;
    const weight = Math.min(before.rarity, rarity);
    allPairs += weight;
    if (found[at]?.isBesideItsNeighbour) pairs += weight;
  }
  const named = new Set(asked.map(({ word }) => word.stem));
  return {
    coverage: coverage / total,
    sentence: sentence / total,
    window: window / total,
    pairs: allPairs > 0 ? pairs / allPairs : 0,
    exact: exact / total,
    subject: subject / total,
    known: found.map(({ top }) => top),
    hasNumber: entry.numbers.some(
      (at) => Math.abs(at.sentence - best) <= 1 && !named.has(at.number),
    ),
  };
}

interface Occurrences {
  /** Best likeness by sentence. */
  readonly bySentence: Float32Array;
  readonly top: number;
  /** Best likeness in title and heading. */
  readonly everywhere: number;
  readonly isBesideItsNeighbour: boolean;
}

function occurrencesOf(
  { like }: Asked,
  neighbour: Asked | undefined,
  { words, sentences, ownFrom }: Entry,
): Occurrences {
  const bySentence = new Float32Array((sentences.at(-1) ?? 0) + 1);
  let everywhere = 0;
  let top = 0;
  let isBesideItsNeighbour = false;
  for (let at = 0; at < words.length; at += 1) {
    const likeness = like.get(words[at] ?? -1);
    if (likeness === undefined) continue;
    const sentence = sentences[at] ?? 0;
    if (at < ownFrom) everywhere = Math.max(everywhere, likeness);
    if (likeness > (bySentence[sentence] ?? 0)) bySentence[sentence] = likeness;
    top = Math.max(top, likeness);
    isBesideItsNeighbour ||=
      neighbour !== undefined &&
      [at - 2, at - 1, at + 1].some((beside) => neighbour.like.has(words[beside] ?? -1));
  }
  if (everywhere > 0) {
    for (let s = 0; s < bySentence.length; s += 1) {
      bySentence[s] = Math.max(bySentence[s] ?? 0, everywhere);
    }
  }
  return { bySentence, top, everywhere, isBesideItsNeighbour };
}

function bestSentences(
  { sentences }: Entry,
  asked: readonly Asked[],
  found: readonly Occurrences[],
): { readonly sentence: number; readonly window: number; readonly best: number } {
  let sentence = 0;
  let window = 0;
  let best = 0;
  for (let s = 0; s <= (sentences.at(-1) ?? 0); s += 1) {
    let one = 0;
    let two = 0;
    for (const [at, { rarity }] of asked.entries()) {
      const here = found[at]?.bySentence[s] ?? 0;
      const next = found[at]?.bySentence[s + 1] ?? 0;
      one += rarity * here;
      two += rarity * Math.max(here, next);
    }
    if (one > sentence) {
      sentence = one;
      best = s;
    }
    window = Math.max(window, two);
  }
  return { sentence, window, best };
}
