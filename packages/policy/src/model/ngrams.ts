// What the small models read: hashed n-grams of a text. Words alone and in pairs carry the meaning,
// pieces of words carry what misspellings, inflection and unsegmented scripts leave of it.
import { remembered } from '../measure/remembered.ts';
import { HashTable } from './hash-table.ts';

/** Hashed n-grams of one text, each once, as 32-bit numbers; a model takes its buckets from them. */
export interface Ngrams {
  /** Words. */
  readonly singles: Uint32Array;
  /** Words and pairs of words. */
  readonly words: Uint32Array;
  /** Pieces of two to five characters, word by word. */
  readonly pieces: Uint32Array;
}

/** Most characters of a text that are read. */
const MAX_CHARS = 1_000;
const PIECE_LENGTHS = [2, 3, 4, 5] as const;

/** Scripts written without spaces: each character counts as a word there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const TOKENS = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)*|[!?]+|\p{Extended_Pictographic}/gu;

/** Lower-case words, runs of ! and ?, and emoji, in order; unspaced scripts character by character. */
export function tokensOf(text: string): readonly string[] {
  return tokensIn(spelt(text));
}

/** As much of a text as is read, in one spelling. */
function spelt(text: string): string {
  return text
    .slice(0, MAX_CHARS)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
}

function tokensIn(text: string): readonly string[] {
  const tokens = text.match(TOKENS) ?? [];
  return UNSPACED.test(text)
    ? tokens.flatMap((token) => (UNSPACED.test(token) ? [...token] : [token]))
    : tokens;
}

/** Texts whose n-grams are kept: those of the message that is being judged, and its sentences. */
const KEPT = 64;

const read = remembered(ngramsIn, KEPT);

/** Reads a text once for all models, however they dress it. */
export const ngramsOf = (text: string): Ngrams => read(spelt(text));

function ngramsIn(text: string): Ngrams {
  const singles = new HashTable();
  const words = new HashTable();
  const pieces = new HashTable(PIECE_LENGTHS.length * text.length);
  let before = '^';
  for (const token of tokensIn(text)) {
    const single = hashOf(`w ${token}`);
    singles.add(single);
    words.add(single);
    words.add(hashOf(`b ${before} ${token}`));
    before = token;
    const padded = ` ${token} `;
    for (const length of PIECE_LENGTHS) {
      for (let start = 0; start + length <= padded.length; start += 1) {
        pieces.add(hashOf(padded, start, start + length));
      }
    }
  }
  words.add(hashOf(`b ${before} $`));
  return { singles: singles.hashes, words: words.hashes, pieces: pieces.hashes };
}

/** FNV-1a over UTF-16 code units with a final mix, so that low bits are as good as high ones. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
