// Gates of a site's own, from its policy document: words and phrases, never regular expressions, so that
// no document can make a pattern that takes for ever or says something other than it seems to.
import { folded } from './folding.ts';
import type { GateHit } from './names.ts';

export interface CustomGate {
  readonly name: string;
  /** The gate closes when one of these words or phrases stands in the message. */
  readonly anyOf: readonly string[];
  /** … and none of these. */
  readonly noneOf?: readonly string[];
  /** Messages at which it shall close; checked with the policy, not matched. */
  readonly examples?: readonly string[];
}

/** Scripts without spaces between words: a phrase may stand anywhere there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const SPACES = /[^\p{L}\p{M}\p{N}]+/gu;

interface Compiled {
  readonly name: string;
  readonly anyOf: readonly string[];
  readonly noneOf: readonly string[];
}

/**
 * Compiles gates once for many messages. Words match whole, in any case, with or without accents, and
 * whatever punctuation stands between the words of a phrase. An empty phrase never matches.
 * @returns a function from a message to the gates that close, in the document's order, with score 1
 */
export function compileCustomGates(
  gates: readonly CustomGate[],
): (text: string) => readonly GateHit[] {
  const compiled = gates.map(
    ({ name, anyOf, noneOf = [] }): Compiled => ({
      name,
      anyOf: phrasesOf(anyOf),
      noneOf: phrasesOf(noneOf),
    }),
  );
  if (compiled.length === 0) return () => [];
  return (text) => {
    const read = ` ${spaced(text)} `;
    return compiled.flatMap(({ name, anyOf, noneOf }): GateHit[] => {
      const evidence = anyOf.filter((phrase) => stands(phrase, read));
      if (evidence.length === 0 || noneOf.some((phrase) => stands(phrase, read))) return [];
      return [{ gate: name, score: 1, evidence }];
    });
  };
}

/** The examples at which a gate does not close, for the policy's checks. */
export function failedExamples(gate: CustomGate): readonly string[] {
  const closes = compileCustomGates([gate]);
  return (gate.examples ?? []).filter((example) => closes(example).length === 0);
}

function phrasesOf(phrases: readonly string[]): readonly string[] {
  return phrases.map(spaced).filter((phrase) => phrase !== '');
}

function spaced(text: string): string {
  return folded(text).replace(SPACES, ' ').trim();
}

/** Whether a phrase stands in a text with no letter or digit before or after it. */
function stands(phrase: string, text: string): boolean {
  const isFree = UNSPACED.test(phrase);
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (isFree || (!WORD.test(text[at - 1] ?? ' ') && !WORD.test(text[end] ?? ' '))) return true;
  }
  return false;
}
