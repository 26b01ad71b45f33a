// Detector 3: the message is about nothing the site knows, told before any model is asked. It never
// speaks on small talk, nor on a message in words the site's texts do not have at all: of a language it
// cannot read it has no opinion.
import type { Signal } from '@warmline/protocol';
import type { Ngrams } from '../model/ngrams.ts';
import type { NeedMatcher } from '../needs/matcher.ts';
import { isSmallTalk } from './out-of-domain-phrases.ts';

/** What part of the words must be known for an opinion, once there are enough to tell. */
const LEAST_COVER = 0.2;
const FEW_WORDS = 4;

/**
 * @param threshold 0 … 1: below this probability of being known a message is out of domain; 0.5 is
 *   balanced, lower speaks less often
 */
export function detectOutOfDomain(
  text: string,
  matcher: Pick<NeedMatcher, 'match'>,
  threshold: number,
  ngrams?: Ngrams,
): Signal | null {
  if (isSmallTalk(text)) return null;
  const { known, cover } = matcher.match(text, ngrams);
  if (known >= threshold) return null;
  if (cover < LEAST_COVER && wordsOf(text) >= FEW_WORDS) return null;
  return { name: 'out_of_domain', score: 1 - known, evidence: [text] };
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

function wordsOf(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0) + unspaced;
}
