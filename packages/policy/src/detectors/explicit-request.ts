// The visitor asks for a person: recognised in code, before and without any language model, on the
// first message too. Each language is a table of patterns; the order of judgement is the same for all.
// What the patterns do not know, a small trained model may add; it never takes a request away.
import type { Signal } from '@warmline/protocol';
import type { Ngrams } from '../model/ngrams.ts';
import { modelledRequest } from './explicit-request-model.ts';
import { requestByPatterns } from './explicit-request-patterns.ts';
import { normalised, withoutQuotations } from './normalise.ts';

/**
 * Finds a request for a person.
 * @param ngrams of `text`, when they have been read already
 * @returns the signal with the visitor's words it rests on (normalised), or null
 */
export function detectExplicitRequest(text: string, ngrams?: Ngrams): Signal | null {
  const whole = normalised(text);
  const own = withoutQuotations(whole);
  const asked = requestByPatterns(own);
  if (asked.words !== null) return signal(1, [asked.words]);
  if (asked.isRuledOut) return null;
  const modelled = modelledRequest(own, own === whole ? ngrams : undefined);
  return modelled && signal(modelled.score, modelled.evidence);
}

const signal = (score: number, evidence: string[]): Signal => ({
  name: 'explicit_request',
  score,
  evidence,
});
