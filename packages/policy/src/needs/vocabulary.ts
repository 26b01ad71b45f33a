// What a site's own texts are made of: every n-gram with the weight of its rarity, so that a message
// can be read as far as the site knows its words, and it is known how much of it was foreign.
import { HashTable } from '../model/hash-table.ts';
import { type Ngrams, ngramsOf } from '../model/ngrams.ts';

/** A message's n-grams with single words and pairs of words apart. */
export interface Parts {
  readonly singles: Uint32Array;
  readonly pairs: Uint32Array;
  readonly pieces: Uint32Array;
}

/** @param ngrams of the same text, when they were read already */
export function partsOf(text: string, ngrams: Ngrams = ngramsOf(text)): Parts {
  const { singles, words, pieces } = ngrams;
  const single = new Set(singles);
  return { singles, pairs: words.filter((hash) => !single.has(hash)), pieces };
}

/** A message as a site's vocabulary sees it. */
export interface Reading {
  /** Known features. */
  readonly at: Uint32Array;
  /** Their weights; words and pieces each have length 1 over known and unknown together. */
  readonly value: Float32Array;
  /** How many of `at` are single words (they come first), and how many pairs (next); then pieces. */
  readonly knownSingles: number;
  readonly knownPairs: number;
  readonly allSingles: number;
  readonly allPieces: number;
  /** 0 … 1: the known share of the message, by rarity. */
  readonly cover: number;
}

export interface Vocabulary {
  /** Number of features. */
  readonly size: number;
  /** In how many texts each feature occurs. */
  readonly frequency: Float32Array;
  readonly texts: number;
  readonly read: (parts: Parts) => Reading;
}

/** From this many texts on, what occurs once is more often a slip than a word. */
const MANY_TEXTS = 3_000;

export function vocabularyOf(texts: readonly Parts[]): Vocabulary {
  const counts = new Map<number, number>();
  const count = (hash: number) => counts.set(hash, (counts.get(hash) ?? 0) + 1);
  for (const { singles, pairs, pieces } of texts) {
    for (const hash of singles) count(hash);
    for (const hash of pairs) count(hash);
    for (const hash of pieces) count(hash);
  }
  const least = texts.length > MANY_TEXTS ? 2 : 1;
  const kept = [...counts].filter(([, times]) => times >= least);
  const indices = new HashTable(kept.length);
  for (const [hash] of kept) indices.add(hash);
  const frequency = Float32Array.from(kept, ([, times]) => times);
  const rarity = frequency.map((times) => Math.log(1 + texts.length / times));
  const unknownRarity = Math.log(1 + 2 * texts.length);
  return {
    size: kept.length,
    frequency,
    texts: texts.length,
    read: ({ singles, pairs, pieces }) => {
      const most = singles.length + pairs.length + pieces.length;
      const at = new Uint32Array(most);
      const value = new Float64Array(most);
      let count = 0;
      let known = 0;
      let all = 0;
      let squares = 0;
      const take = (hashes: Uint32Array) => {
        for (const hash of hashes) {
          const index = indices.indexOf(hash);
          const weight = index === -1 ? unknownRarity : (rarity[index] ?? 0);
          squares += weight * weight;
          all += weight;
          if (index === -1) continue;
          known += weight;
          at[count] = index;
          value[count] = weight;
          count += 1;
        }
      };
      // Words and pieces are each scaled by their own length.
      const scaleFrom = (start: number) => {
        const scale = squares === 0 ? 0 : 1 / Math.sqrt(2 * squares);
        for (let next = start; next < count; next += 1) value[next] = (value[next] ?? 0) * scale;
        squares = 0;
      };
      take(singles);
      const knownSingles = count;
      take(pairs);
      scaleFrom(0);
      const knownWords = count;
      take(pieces);
      scaleFrom(knownWords);
      return {
        at: at.slice(0, count),
        value: Float32Array.from(value.subarray(0, count)),
        knownSingles,
        knownPairs: knownWords - knownSingles,
        allSingles: singles.length,
        allPieces: pieces.length,
        cover: all === 0 ? 0 : known / all,
      };
    },
  };
}
