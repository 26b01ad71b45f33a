// A second reader of the texts, by pieces of a few characters over the words that carry a topic: it
// needs no stemmer, sees compounds and typing errors, and pieces across a blank see phrases.
import type { Word } from '../text.ts';
import { BM25_TOP, bm25, count, type Posting, rarityOf } from './postings.ts';

/** How texts are cut and compared. */
export interface Cut {
  /** Characters a piece. */
  readonly letters: number;
  /** The same of ideographs, which say more each. */
  readonly ideographs: number;
  /** What a piece counts that a text of this length (against the mean) has so often, 0 … 1. */
  counts(times: number, length: number): number;
}

const LENGTH_MATTERS = 0.5;

/** For passages: Okapi BM25. */
export const LONG: Cut = {
  letters: 5,
  ideographs: 3,
  counts: (times, length) => bm25(times, length, LENGTH_MATTERS) / BM25_TOP,
};

/** For sentences: they hold little, so less must be alike, and saying it twice adds nothing. */
export const SHORT: Cut = { letters: 4, ideographs: 2, counts: () => 1 };

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

export interface PiecesIndex {
  /** For each text: what of the question's pieces it has, 0 … 1. */
  scores(question: readonly Word[]): Float64Array;
}

export function indexPieces(texts: readonly (readonly Word[])[], cut: Cut): PiecesIndex {
  const postings = new Map<number, Posting>();
  const lengths = texts.map((words, text) => {
    const pieces = piecesOf(words, cut);
    for (const piece of pieces) count(postings, piece, text);
    return pieces.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;

  return {
    scores(question) {
      const scores = new Float64Array(texts.length);
      let best = 0;
      for (const piece of new Set(piecesOf(question, cut))) {
        const list = postings.get(piece);
        const rarity = rarityOf(list?.texts.length ?? 0, texts.length);
        best += rarity;
        if (!list) continue;
        // By number: these are the longest loops of a search, and entries() takes twice the time.
        for (let at = 0; at < list.texts.length; at += 1) {
          const text = list.texts[at] ?? 0;
          const part = cut.counts(list.counts[at] ?? 0, (lengths[text] ?? 0) / mean);
          scores[text] = (scores[text] ?? 0) + rarity * part;
        }
      }
      return best > 0 ? scores.map((score) => score / best) : scores;
    },
  };
}

/** Hashes of the pieces, FNV-1a: in a table of numbers they take a fifth of the time of strings. */
function piecesOf(words: readonly Word[], { letters, ideographs }: Cut): readonly number[] {
  let run = ' ';
  let isIdeographic = false;
  for (const { form, isFunctionWord } of words) {
    if (IDEOGRAPHS.test(form)) {
      isIdeographic = true;
      // Pairs of characters come beside the characters themselves; these are enough.
      if (form.length === 1 && !isFunctionWord) run += form;
    } else if (!isFunctionWord && !form.includes(' ')) run += `${form} `;
  }
  const size = isIdeographic ? ideographs : letters;
  const pieces: number[] = [];
  for (let at = 0; at + size <= run.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + size; next += 1) {
      hash = Math.imul(hash ^ run.charCodeAt(next), 0x01000193);
    }
    pieces.push(hash);
  }
  return pieces;
}
