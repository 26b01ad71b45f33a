// What the tables of all languages say of a message: the words that ask for a person, or that it is
// about persons and asks for none.
import { type FindPattern, patternIndex } from '../text/pattern-index.ts';
import type { RequestLanguage } from './language.ts';
import { eastern } from './languages-eastern.ts';
import { english } from './languages-english.ts';
import { germanic } from './languages-germanic.ts';
import { romance } from './languages-romance.ts';
import { slavicAndTurkic } from './languages-russian-turkish.ts';
import { folded, foldedTable } from './languages-words.ts';
import { clausesBySentence } from './normalise.ts';
import { mended } from './typos.ts';

const languages: readonly RequestLanguage[] = [
  english,
  ...germanic,
  ...romance,
  ...slavicAndTurkic,
  ...eastern,
].map(foldedTable);

const search = patternIndex(
  languages.flatMap(({ asks, bare, negated, about }) => [...asks, bare, negated, about]),
);

/** Most characters of a clause that counts as “nearly the whole message”, and most such clauses. */
const MAX_BARE_CHARS = 60;
const MAX_BARE_CLAUSES = 4;

export interface PatternJudgement {
  /** The words that ask, or null. */
  readonly words: string | null;
  /** It negates a request, talks about asking or asks “are you human?”: no model may see one in it. */
  readonly isRuledOut: boolean;
}

/** Folded letters, as the tables know them, and what of the tables is in them. */
interface Searched {
  readonly text: string;
  readonly find: FindPattern;
}

/** One clause in its sentence. */
interface Clause {
  readonly text: string;
  readonly folded: Searched;
  /** What the writer in a hurry meant; `folded` itself when there is nothing to mend. */
  readonly meant: Searched;
  readonly sentence: Searched;
  /** Whether the message is short enough for a word by itself to ask. */
  readonly mayBeBare: boolean;
}

/** @param text normalised, without quotations */
export function requestByPatterns(text: string): PatternJudgement {
  const sentences = clausesBySentence(text);
  const count = sentences.reduce((sum, clauses) => sum + clauses.length, 0);
  let isRuledOut = false;
  for (const clauses of sentences) {
    const sentence = searched(folded(clauses.join(', ')));
    for (const text of clauses) {
      const plain = folded(text);
      const meant = mended(plain);
      const written = plain === sentence.text ? sentence : searched(plain);
      const clause = {
        text,
        folded: written,
        meant: meant === plain ? written : searched(meant),
        sentence,
        mayBeBare: text.length <= MAX_BARE_CHARS && count <= MAX_BARE_CLAUSES,
      };
      for (const language of languages) {
        if (language.letters && !language.letters.test(plain)) continue;
        const words = requestIn(clause, language);
        if (words !== null) return { words, isRuledOut: false };
      }
      isRuledOut ||= languages.some((language) => rulesOut(language, clause));
    }
  }
  return { words: null, isRuledOut };
}

const searched = (text: string): Searched => ({ text, find: search(text) });

function requestIn(clause: Clause, language: RequestLanguage): string | null {
  const asked =
    askedIn(clause.folded, clause, language) ??
    (clause.meant === clause.folded ? null : askedIn(clause.meant, clause, language));
  return asked === null || rulesOut(language, clause) ? null : asked;
}

function askedIn({ find }: Searched, clause: Clause, language: RequestLanguage): string | null {
  for (const pattern of language.asks) {
    const match = find(pattern);
    if (match) return asWritten(match, clause);
  }
  if (!clause.mayBeBare || !find(language.bare)) return null;
  // “Are you a bot, or a real, live person?” ends in words that would ask by themselves.
  return clause.sentence.find(language.about) ? null : clause.text;
}

/** The matched words with the visitor's own accents, where letters still correspond. */
function asWritten({ 0: words, index }: RegExpExecArray, { text, folded: plain, meant }: Clause) {
  const corresponds = text.length === plain.text.length && meant.text.length === plain.text.length;
  return (corresponds ? text.slice(index, index + words.length) : words).trim();
}

/** Negation and talk about asking are looked for both as written and as meant. */
function rulesOut({ letters, negated, about }: RequestLanguage, clause: Clause): boolean {
  if (letters && !letters.test(clause.folded.text)) return false;
  return [...new Set([clause.folded, clause.meant])].some(
    ({ find }) => find(negated) !== null || find(about) !== null,
  );
}
