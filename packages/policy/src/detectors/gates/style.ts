// How a message is written, apart from what it says: a bank's app, a shop's chat and a template are
// worded differently, and the same words can mean different needs there.
import { hashOf } from '../../model/ngrams.ts';

/** How much one trait counts beside the n-grams. */
const VALUE = 0.2;

/** Traits of writing as features of a model; the n-grams know nothing of capitals and full stops. */
export function styleFeatures(
  text: string,
  buckets: number,
): readonly (readonly [bucket: number, value: number])[] {
  const written = text.trim();
  const length = written.split(/\s+/).length;
  const traits = [
    `first ${/^\p{Lu}/u.test(written)}`,
    `end ${/\?$/.test(written) ? '?' : /[.!]$/.test(written) ? '.' : ''}`,
    `capitals ${/\p{Lu}/u.test(written.slice(1))}`,
    `shouted ${written.length > 3 && written === written.toUpperCase()}`,
    `length ${Math.min(6, Math.floor(Math.log2(length) * 1.5))}`,
    `stops ${/[,;.!?] /.test(written)}`,
    `apostrophe ${/['’]/.test(written)}`,
    `i ${/(?:^| )i(?: |'|$)/.test(written)} ${/(?:^| )I(?: |'|$)/.test(written)}`,
  ];
  return [...traits, traits.slice(0, 3).join(' ')].map((trait) => [
    hashOf(`style ${trait}`) & (buckets - 1),
    VALUE,
  ]);
}
