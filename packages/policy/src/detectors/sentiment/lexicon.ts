// Reads a message by word lists: which kinds of feeling its words show, and which words those are.
// First the language is told by its script or its commonest words, since one language's insult is
// another's article; then only that language's lists are read.

import { commonWords } from './common-words.ts';
import type { LexiconLanguage } from './lexicon-language.ts';
import { asian } from './words-asian.ts';
import { eastern } from './words-eastern.ts';
import { germanic } from './words-germanic.ts';
import { romance } from './words-romance.ts';

/** The kinds of words, in the order of the features made of them. */
export const KINDS = [
  'profanity',
  'anger',
  'insult',
  'wrong',
  'silence',
  'dismissal',
  'sameness',
  'answer',
  'praise',
  'joy',
  'sorrow',
  'negation',
  'you',
  'me',
  'politeRage',
  'repetition',
] as const satisfies readonly (keyof LexiconLanguage)[];

export type Kind = (typeof KINDS)[number];

/** One word or phrase of a list found in a text. */
export interface Hit {
  readonly kind: Kind;
  /** As in the text, lower case. */
  readonly words: string;
  /** Position of its first word (of its first character in scripts without spaces). */
  readonly at: number;
  /** How many words (characters) it spans. */
  readonly length: number;
}

export interface LexiconReading {
  readonly hits: readonly Hit[];
  /** Words (characters in scripts without spaces). */
  readonly length: number;
  /** Languages whose lists were read. */
  readonly languages: readonly string[];
}

/** One language's lists, indexed. */
interface Index {
  readonly code: string;
  /** Whole words or phrases (words joined by a space). */
  readonly whole: ReadonlyMap<string, readonly Kind[]>;
  /** Beginnings. */
  readonly stems: ReadonlyMap<string, readonly Kind[]>;
  readonly longestPhrase: number;
  /** Words that a listed phrase goes on from. */
  readonly begun: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

const MAX_CHARS = 1_000;
const MIN_STEM = 2;
const WORDS = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;
const MARKS = /(?<=[\p{Script=Latin}])\p{M}+/gu;

let indexes: ReadonlyMap<string, Index> | undefined;

/** The lists, indexed on first use. */
function all(): ReadonlyMap<string, Index> {
  indexes ??= new Map(
    [...germanic, ...romance, ...eastern, ...asian].map((language) => [
      language.code,
      indexOf(language),
    ]),
  );
  return indexes;
}

function indexOf(language: LexiconLanguage): Index {
  const whole = new Map<string, readonly Kind[]>();
  const stems = new Map<string, readonly Kind[]>();
  const begun = new Set<string>();
  let longestPhrase = 1;
  for (const kind of KINDS) {
    for (const listed of language[kind].split(',')) {
      const isStem = listed.trimEnd().endsWith('*');
      const words = plain(listed.replaceAll('*', '').trim());
      if (words === '') continue;
      const target = isStem ? stems : whole;
      const kinds = target.get(words) ?? [];
      if (!kinds.includes(kind)) target.set(words, [...kinds, kind]);
      const size = UNSPACED.has(language.code) ? words.length : words.split(' ').length;
      longestPhrase = Math.max(longestPhrase, size);
      for (let end = words.indexOf(' '); end !== -1; end = words.indexOf(' ', end + 1)) {
        begun.add(words.slice(0, end));
      }
    }
  }
  const common = new Set((commonWords[language.code] ?? '').split(' '));
  return { code: language.code, whole, stems, longestPhrase, begun, common };
}

const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja']);
const LATIN: readonly string[] = ['en', 'de', 'nl', 'es', 'fr', 'it', 'pt', 'tr', 'hi'];

/** Lower case, one kind of apostrophe, Latin letters without accents. */
function plain(text: string): string {
  const lower = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'");
  if (!/[^\x20-\x7e]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('ё', 'е')
    .replace(/[أإآ]/g, 'ا')
    .replace(/[\u064b-\u0652]/g, '');
}

/** Finds the listed words of a message. */
export function readLexicon(text: string): LexiconReading {
  const bounded = plain(text.slice(0, MAX_CHARS));
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(bounded)) return unspaced(bounded, 'ja');
  if (/\p{Script=Han}/u.test(bounded)) return unspaced(bounded, 'zh');
  const words = bounded.match(WORDS) ?? [];
  const candidates = languagesOf(bounded, words);
  const hits = candidates.flatMap((index) => spaced(words, index));
  return {
    hits: onceEach(hits),
    length: words.length,
    languages: candidates.map(({ code }) => code),
  };
}

/** Languages that share a word find it twice. */
function onceEach(hits: readonly Hit[]): readonly Hit[] {
  return [...new Map(hits.map((hit) => [`${hit.kind} ${hit.at} ${hit.length}`, hit])).values()];
}

/** The language(s) a text can be of; several when its words do not tell. */
function languagesOf(text: string, words: readonly string[]): readonly Index[] {
  const byScript = /\p{Script=Cyrillic}/u.test(text)
    ? 'ru'
    : /\p{Script=Arabic}/u.test(text)
      ? 'ar'
      : /\p{Script=Hangul}/u.test(text)
        ? 'ko'
        : /\p{Script=Devanagari}/u.test(text)
          ? 'hi'
          : null;
  const known = byScript === null ? undefined : all().get(byScript);
  if (known) return [known];
  const scores = LATIN.map(() => 0);
  for (const word of words) {
    for (const [language, shown] of latinWords().get(word) ?? []) {
      scores[language] = (scores[language] ?? 0) + shown;
    }
  }
  const best = Math.max(...scores);
  const leaders = best > 0 ? LATIN.filter((_, language) => scores[language] === best) : LATIN;
  return leaders.flatMap((code) => all().get(code) ?? []);
}

/** What a word shows of which languages, by their places in LATIN. */
type Shown = readonly (readonly [language: number, shown: number])[];

let shownBy: ReadonlyMap<string, Shown> | undefined;

/** The words that show a language. */
function latinWords(): ReadonlyMap<string, Shown> {
  if (shownBy) return shownBy;
  const shown = new Map<string, Shown>();
  const add = (word: string, language: number, how: number) =>
    shown.set(word, [...(shown.get(word) ?? []), [language, how]]);
  LATIN.forEach((code, language) => {
    const index = all().get(code);
    for (const word of index?.common ?? []) add(word, language, 1);
    for (const [word, kinds] of index?.whole ?? []) {
      add(word, language, kinds.some((kind) => FUNCTION.has(kind)) ? 1 : 0.6);
    }
  });
  shownBy = shown;
  return shown;
}

const FUNCTION: ReadonlySet<Kind> = new Set(['negation', 'you', 'me']);

function spaced(words: readonly string[], index: Index): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let phrase = '';
    const last = Math.min(words.length, at + index.longestPhrase);
    for (let end = at; end < last; end += 1) {
      phrase = end === at ? (words[at] ?? '') : `${phrase} ${words[end] ?? ''}`;
      const kinds = index.whole.get(phrase) ?? [];
      const started = stemOf(phrase, words[end] ?? '', index);
      for (const kind of kinds) hits.push({ kind, words: phrase, at, length: end - at + 1 });
      for (const kind of started) {
        if (!kinds.includes(kind)) hits.push({ kind, words: phrase, at, length: end - at + 1 });
      }
      if (!index.begun.has(phrase)) break;
    }
  }
  return hits;
}

/** The kinds of the longest listed beginning that ends inside the phrase's last word. */
function stemOf(phrase: string, lastWord: string, { stems }: Index): readonly Kind[] {
  const shortest = Math.max(MIN_STEM, phrase.length - lastWord.length + 1);
  for (let length = phrase.length; length >= shortest; length -= 1) {
    const kinds = stems.get(phrase.slice(0, length));
    if (kinds) return kinds;
  }
  return [];
}

function unspaced(text: string, code: string): LexiconReading {
  const index = all().get(code);
  const hits: Hit[] = [];
  for (let at = 0; index && at < text.length; at += 1) {
    for (let length = Math.min(index.longestPhrase, text.length - at); length > 0; length -= 1) {
      const words = text.slice(at, at + length);
      const kinds = index.whole.get(words) ?? [];
      for (const kind of kinds) hits.push({ kind, words, at, length });
    }
  }
  return { hits, length: text.length, languages: [code] };
}
