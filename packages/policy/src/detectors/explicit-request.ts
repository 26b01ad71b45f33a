// The visitor asks for a person: recognised in code, before and without any model, on the first
// message too. Each language is a table of patterns; the order of judgement is the same for all.
import type { Signal } from '@warmline/protocol';
import type { RequestLanguage } from './language.ts';
import { eastern } from './languages-eastern.ts';
import { english } from './languages-english.ts';
import { european } from './languages-european.ts';
import { clausesOf, normalised, withoutQuotations } from './normalise.ts';
import { mended } from './typos.ts';

const languages: readonly RequestLanguage[] = [english, ...european, ...eastern];

/** Most characters of a clause that counts as “nearly the whole message”. */
const MAX_BARE_CHARS = 60;

/**
 * Finds a request for a person.
 * @returns the signal with the visitor's words it rests on (normalised), or null
 */
export function detectExplicitRequest(text: string): Signal | null {
  const own = withoutQuotations(normalised(text));
  const clauses = clausesOf(own);
  for (const clause of clauses) {
    const words = requestIn(clause, clauses.length) ?? requestInMended(clause, clauses.length);
    if (words !== null) return { name: 'explicit_request', score: 1, evidence: [words] };
  }
  return null;
}

/** As people meant it who wrote in a hurry. */
function requestInMended(clause: string, clauses: number): string | null {
  const meant = mended(clause);
  return meant === clause ? null : requestIn(meant, clauses);
}

function requestIn(clause: string, clauses: number): string | null {
  for (const language of languages) {
    if (language.letters && !language.letters.test(clause)) continue;
    const isBare = clause.length <= MAX_BARE_CHARS && clauses <= 4 && language.bare.test(clause);
    const asked = isBare ? clause : firstMatch(clause, language.asks);
    if (asked === null) continue;
    // Negation and talk about asking are looked for in all that language's patterns know.
    if (language.negated.test(clause) || language.about.test(clause)) continue;
    return asked;
  }
  return null;
}

function firstMatch(clause: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const match = pattern.exec(clause);
    if (match) return match[0].trim();
  }
  return null;
}
