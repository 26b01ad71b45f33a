// Which texts are about the same thing: what stands in one lends the others its subject, which they
// often do not name again.
import type { Word } from '../text.ts';
import { count, type Posting, rarityOf } from './postings.ts';

/** The nearest other texts of each, with their shares; those of one text add up to 1. */
export type Neighbours = readonly (readonly (readonly [text: number, share: number])[])[];

const NEAREST = 4;
/** Texts are compared over words that few of them have: others tell little and would take long. */
const MAX_SHARE = 0.1;
const MAX_LINKED = 40;

/** By cosine of tf-idf vectors (Salton and Buckley 1988). */
export function neighboursOf(texts: readonly (readonly Word[])[]): Neighbours {
  const size = texts.length;
  const postings = new Map<string, Posting>();
  for (const [text, words] of texts.entries()) {
    for (const { stem, isFunctionWord } of words) if (!isFunctionWord) count(postings, stem, text);
  }
  const products = texts.map(() => new Map<number, number>());
  const squares = new Float64Array(size);
  const maxLinked = Math.min(MAX_LINKED, Math.max(3, size * MAX_SHARE));
  for (const { texts: holders, counts } of postings.values()) {
    const rarity = rarityOf(holders.length, size);
    const weights = counts.map((times) => (1 + Math.log(times)) * rarity);
    for (const [at, a] of holders.entries()) {
      squares[a] = (squares[a] ?? 0) + (weights[at] ?? 0) ** 2;
      if (holders.length > maxLinked) continue;
      for (let other = at + 1; other < holders.length; other += 1) {
        const b = holders[other] ?? 0;
        const product = (weights[at] ?? 0) * (weights[other] ?? 0);
        products[a]?.set(b, (products[a]?.get(b) ?? 0) + product);
        products[b]?.set(a, (products[b]?.get(a) ?? 0) + product);
      }
    }
  }
  return products.map((row, text) => {
    const near = [...row]
      .map(([other, product]) => {
        const cosine = product / Math.sqrt((squares[text] || 1) * (squares[other] || 1));
        return [other, cosine] as const;
      })
      .sort((a, b) => b[1] - a[1])
      .slice(0, NEAREST);
    const total = near.reduce((sum, [, cosine]) => sum + cosine, 0) || 1;
    return near.map(([other, cosine]) => [other, cosine / total] as const);
  });
}
