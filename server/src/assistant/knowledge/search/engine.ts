// Search over texts of one or several languages: reads the question in the language it is most likely
// in, finds, ranks, and says how likely the best text answers.
import { expectsNumber, languageOf, type Word, wordsOf } from '../text.ts';
import { groundingFeatures, groundingOf, type RankedText, ranked } from './ranking.ts';
import {
  type Asked,
  indexTexts,
  type SearchedText,
  type TextsIndex,
  type Thesaurus,
} from './texts-index.ts';

/** What a search found. */
export interface Found {
  /** The question's words that were looked for. */
  readonly asked: readonly Asked[];
  /** Best first; empty when no text has anything of the question. */
  readonly order: readonly RankedText[];
  /** Whether the question waits for a number. */
  readonly wantsNumber: boolean;
  /** How likely the first text answers the question, 0 … 1, calibrated. */
  readonly grounding: number;
  /** The same of another one of `order`. */
  groundingOf(candidate: RankedText): number;
  /** The language the question was read in. */
  readonly language: string | null;
}

export interface Engine extends Pick<TextsIndex, 'numbersOf' | 'entryOf'> {
  find(question: string, isWanted?: (text: number) => boolean): Found;
}

/** Builds the index in memory: a tenth of a millisecond a text. */
export function createEngine(
  texts: readonly SearchedText[],
  thesaurus: Thesaurus | null = null,
): Engine {
  const index = indexTexts(texts, thesaurus);
  const languages = byFrequency(texts.map(({ language }) => language));
  return {
    numbersOf: index.numbersOf,
    entryOf: index.entryOf,
    find(question, isWanted) {
      const detected = languageOf(question);
      const language = readIn(question, detected, languages);
      const words = thesaurus
        ? withoutForeign(readAs(question, language, thesaurus), question, language, detected)
        : wordsOf(question, language);
      const asked = index.asked(words, language);
      const wantsNumber = expectsNumber(question, language);
      const order =
        asked.length === 0 ? [] : ranked(index.candidates(words, asked, isWanted), wantsNumber);
      const likelihood = (candidate: RankedText) => {
        const others = order.filter(({ text }) => text !== candidate.text);
        const features = groundingFeatures(asked, [candidate, ...others], wantsNumber);
        return withSubject(groundingOf(features), candidate.subject);
      };
      const [first] = order;
      const grounding = first ? likelihood(first) : 0;
      return { asked, order, wantsNumber, grounding, groundingOf: likelihood, language };
    },
  };
}

/** The question's words, and those for what it paraphrases. */
function readAs(question: string, language: string | null, thesaurus: Thesaurus): readonly Word[] {
  const more = thesaurus.paraphrased(question);
  return [...wordsOf(question, language), ...(more === '' ? [] : wordsOf(more, language))];
}

/** A question in a language no text is in: what says little there is none of their words. */
function withoutForeign(
  words: readonly Word[],
  question: string,
  language: string | null,
  own: string | null,
): readonly Word[] {
  if (own === null || own === language) return words;
  const plain = new Set(
    wordsOf(question, own).flatMap(({ form, isFunctionWord, isCommon }) =>
      isFunctionWord || isCommon ? form : [],
    ),
  );
  return words.filter(({ form }) => !plain.has(form));
}

/** How much a title or heading that holds the whole question proves by itself. */
const SUBJECT_PROVES = 0.7;

/**
 * Titles and headings are chosen to say what a text answers; the passages the model is trained on have
 * none. Both may be right independently (noisy or), and half a title proves little.
 */
function withSubject(grounding: number, subject: number): number {
  return 1 - (1 - grounding) * (1 - SUBJECT_PROVES * subject ** 2);
}

/** A question of few words is often taken for another language: what the texts are in goes first. */
function readIn(
  question: string,
  detected: string | null,
  languages: readonly (string | null)[],
): string | null {
  const [only] = languages;
  if (detected === null || languages.includes(detected)) return detected ?? only ?? null;
  return only !== undefined && sharesScript(question, only) ? only : detected;
}

const LATIN_ONLY = /^[^\p{L}]*(?:[\p{Script=Latin}][^\p{L}]*)+$/u;
const OTHER_SCRIPTS = new Set([
  'ru',
  'uk',
  'ar',
  'fa',
  'ur',
  'hi',
  'zh',
  'ja',
  'ko',
  'th',
  'el',
  'he',
]);

function sharesScript(question: string, language: string | null): boolean {
  return LATIN_ONLY.test(question) && !OTHER_SCRIPTS.has(language ?? '');
}

function byFrequency(languages: readonly (string | null)[]): readonly (string | null)[] {
  const counts = new Map<string | null, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}
