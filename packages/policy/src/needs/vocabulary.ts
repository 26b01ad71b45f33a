// What a site's own texts are made of: every n-gram with the weight of its rarity, so that a message
// can be read as far as the site knows its words, and it is known how much of it was foreign.
import { HashTable } from '../model/hash-table.ts';
import { hashOf, type Ngrams, ngramsOf, tokensOf } from '../model/ngrams.ts';

/** A message's n-grams with single words and pairs of words apart. */
export interface Parts {
  readonly singles: Uint32Array;
  readonly pairs: Uint32Array;
  /** Beginnings of two words that stand near each other, in whichever order. */
  readonly near: Uint32Array;
  readonly pieces: Uint32Array;
}

/** @param ngrams of the same text, when they were read already */
export function partsOf(text: string, ngrams: Ngrams = ngramsOf(text)): Parts {
  const { singles, words, pieces } = ngrams;
  const single = new Set(singles);
  const pairs = words.filter((hash) => !single.has(hash));
  return { singles, pairs, near: nearPairsOf(tokensOf(text)), pieces };
}

/** So far apart two words still belong together. */
const REACH = 4;
/** Characters of a word's beginning: what inflection leaves of it. */
const BEGINNING = 5;

function nearPairsOf(tokens: readonly string[]): Uint32Array {
  const beginnings = tokens
    .filter((token) => /\p{L}/u.test(token))
    .map((token) => hashOf(token.slice(0, BEGINNING)));
  const near = new Set<number>();
  beginnings.forEach((one, index) => {
    for (const other of beginnings.slice(index + 1, index + 1 + REACH))
      near.add(joined(one, other));
  });
  return Uint32Array.from(near);
}

/** One hash of two, the same in either order. */
function joined(one: number, other: number): number {
  const low = Math.min(one, other);
  const high = Math.max(one, other);
  const mixed = Math.imul(low ^ (high >>> 15), 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A message as a site's vocabulary sees it. */
export interface Reading {
  /** Known features. */
  readonly at: Uint32Array;
  /** Their weights; words and pieces each have length 1 over known and unknown together. */
  readonly value: Float32Array;
  /** How many of `at` are single words (they come first), and how many pairs (next, near ones last); then pieces. */
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
/** Near pairs are many and mostly chance: they must occur so many times more to be kept. */
const MORE_OF_NEAR = 1;

export function vocabularyOf(texts: readonly Parts[]): Vocabulary {
  const counts = new Map<number, number>();
  const count = (hash: number) => counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const nearHashes = new Set<number>();
  for (const { singles, pairs, near, pieces } of texts) {
    for (const hash of singles) count(hash);
    for (const hash of pairs) count(hash);
    for (const hash of pieces) count(hash);
    for (const hash of near) {
      nearHashes.add(hash);
      count(hash);
    }
  }
  const least = texts.length > MANY_TEXTS ? 2 : 1;
  const kept = [...counts].filter(
    ([hash, times]) => times >= (nearHashes.has(hash) ? least + MORE_OF_NEAR : least),
  );
  const indices = new HashTable(kept.length);
  for (const [hash] of kept) indices.add(hash);
  const frequency = Float32Array.from(kept, ([, times]) => times);
  const rarity = frequency.map((times) => Math.log(1 + texts.length / times));
  const unknownRarity = Math.log(1 + 2 * texts.length);
  return {
    size: kept.length,
    frequency,
    texts: texts.length,
    read: ({ singles, pairs, near, pieces }) => {
      const most = singles.length + pairs.length + near.length + pieces.length;
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
      take(near);
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
