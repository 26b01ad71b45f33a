// Which texts hold a key, and how often: the inverted lists under every ranking here, with Okapi BM25
// over them (Robertson and Zaragoza 2009).

/** Texts that hold one key, ascending, and how often each does. */
export interface Posting {
  readonly texts: number[];
  readonly counts: number[];
}

/** Counts one key of a text; texts must come in ascending order. */
export function count<Key>(postings: Map<Key, Posting>, key: Key, text: number, times = 1): void {
  let list = postings.get(key);
  if (!list) {
    list = { texts: [], counts: [] };
    postings.set(key, list);
  }
  const last = list.texts.length - 1;
  if (list.texts[last] === text) list.counts[last] = (list.counts[last] ?? 0) + times;
  else {
    list.texts.push(text);
    list.counts.push(times);
  }
}

/** How rare a key is that `frequency` of `size` texts hold; may be a fraction of a text. Above 0. */
export function rarityOf(frequency: number, size: number): number {
  return Math.log(1 + Math.max(0, size - frequency + 0.5) / (frequency + 0.5));
}

/** The most that a key can add to a text's score, for each unit of rarity. */
export const BM25_TOP = 2.2;
const K1 = BM25_TOP - 1;

/**
 * What a key adds to a text's score, for each unit of rarity.
 * @param times it is in the text
 * @param length of the text against the mean of all
 * @param lengthMatters 0 … 1
 */
export function bm25(times: number, length: number, lengthMatters: number): number {
  return (times * BM25_TOP) / (times + K1 * (1 - lengthMatters + lengthMatters * length));
}
