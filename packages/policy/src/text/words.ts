// A text as the words that search compares: normalised, stemmed by language, unspaced scripts in
// overlapping pairs of characters.
/// <reference path="./snowball-stemmers.d.ts" />
import { newStemmer } from 'snowball-stemmers';
import { commonWordsOf } from './common-words.ts';
import { functionWordsOf } from './function-words.ts';
import { folded, normalised } from './normalise.ts';

/** One word of a text. */
export interface Word {
  /** The form in which inflected words meet. */
  readonly stem: string;
  /** The normalised word, without accents: what similarity of spelling is measured on. */
  readonly form: string;
  /** Carries no topic. */
  readonly isFunctionWord: boolean;
  /** Says little of the topic: questions of any subject have it. */
  readonly isCommon: boolean;
  /** Written like a name: with a capital inside a sentence (never known for German or unspaced scripts). */
  readonly isName: boolean;
  /** Which sentence of the text it stands in, from 0. */
  readonly sentence: number;
}

const SNOWBALL: Readonly<Record<string, string>> = {
  en: 'english',
  de: 'german',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
  ru: 'russian',
  tr: 'turkish',
  ro: 'romanian',
  sv: 'swedish',
  da: 'danish',
  no: 'norwegian',
  fi: 'finnish',
  hu: 'hungarian',
  ca: 'catalan',
  cs: 'czech',
};

/** Longer ones are cut: no word is that long, and similarity takes its time. */
const MAX_WORD_CHARS = 48;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const TOKENS = /\d+(?:\.\d+)*|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;
/** An end of sentence: a stop before a blank, a wide stop, danda, or a new line. */
const SENTENCE_END = /(?<=(?:[^\s.]{3}\.|[!?…])["”')\]]*)\s+|(?<=[。！？।؟॥])|\n+/u;

/** Words in order. Chinese, Japanese and Thai give characters and pairs of characters. */
export function wordsOf(text: string, language: string | null): readonly Word[] {
  const words: Word[] = [];
  const sentences = text.split(SENTENCE_END);
  for (const [sentence, source] of sentences.entries()) {
    const names = namesIn(source, language);
    for (const token of joinedInitials(normalised(source, language)).match(TOKENS) ?? []) {
      if (UNSPACED.test(token)) unspaced(token, language ?? 'zh', sentence, words);
      else {
        const word = spaced(token.slice(0, MAX_WORD_CHARS), language, sentence, names);
        const before = words.at(-1);
        words.push(word);
        if (
          language === 'vi' &&
          before &&
          !before.isFunctionWord &&
          !word.isFunctionWord &&
          before.sentence === sentence
        ) {
          const syllable = before.stem.slice(before.stem.lastIndexOf(' ') + 1);
          const pair = `${syllable} ${word.stem}`;
          words.splice(-1, 0, {
            stem: pair,
            form: pair,
            isFunctionWord: false,
            isCommon: before.isCommon && word.isCommon,
            isName: before.isName && word.isName,
            sentence,
          });
        }
      }
    }
  }
  return words;
}

/** U.N. is UN. */
function joinedInitials(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\s?\p{L}(?![\p{L}\p{N}]))+\.?/gu, (initials) =>
    initials.replace(/[.\s]/g, ''),
  );
}

/** What is known of words, by language and then by word; those written like names stand apart. */
const cache = new Map<string, Map<string, Omit<Word, 'sentence'>>>();
let cachedWords = 0;
/** Stemming takes ten times as long as looking up; forgotten all at once when full. */
const CACHED_WORDS = 20_000;

function spaced(
  token: string,
  language: string | null,
  sentence: number,
  names: ReadonlySet<string> = NONE,
): Word {
  const isName = names.has(token);
  const kind = isName ? `${language} name` : (language ?? '');
  const known = cache.get(kind)?.get(token);
  if (known) return placed(known, sentence);
  const bare =
    language === 'tr' || language === 'en'
      ? token.replace(/'.*$/, '')
      : token.replace(/^[a-zà-ÿ]{1,2}'/, '');
  const { functional, common } = plainWords(language ?? '');
  const isFunctionWord = functional.has(token) || functional.has(bare) || isMark(token);
  const stem = stemOf(bare, language);
  const word = {
    stem,
    // Prefixes and endings of these are letters like others: spelling is compared without them.
    form: language === 'vi' ? bare : language === 'ar' ? stem : folded(bare),
    isFunctionWord: isFunctionWord && !(isName && token.length > 2),
    isCommon: common.has(token) || common.has(bare),
    isName,
  };
  if (cachedWords >= CACHED_WORDS) {
    cache.clear();
    cachedWords = 0;
  }
  cachedWords += 1;
  const ofKind = cache.get(kind);
  if (ofKind) ofKind.set(token, word);
  else cache.set(kind, new Map([[token, word]]));
  return placed(word, sentence);
}

/** Field by field: a spread takes several times as long, and this runs for every word of every text. */
function placed(
  { stem, form, isFunctionWord, isCommon, isName }: Omit<Word, 'sentence'>,
  sentence: number,
): Word {
  return { stem, form, isFunctionWord, isCommon, isName, sentence };
}

interface PlainWords {
  readonly functional: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}
const plain = new Map<string, PlainWords>();

/** Both lists in the spelling in which words are compared. */
function plainWords(language: string): PlainWords {
  const known = plain.get(language);
  if (known) return known;
  const spelled = (words: ReadonlySet<string>) =>
    new Set([...words].map((word) => normalised(word, language)));
  const made = {
    functional: spelled(functionWordsOf(language)),
    common: spelled(commonWordsOf(language)),
  };
  plain.set(language, made);
  return made;
}

const NONE: ReadonlySet<string> = new Set();

/** Words with a capital that no sentence begins with. German writes every noun so. */
function namesIn(sentence: string, language: string | null): ReadonlySet<string> {
  if (language === 'de') return NONE;
  const found = sentence.match(/(?<=[\p{L}\p{N},"“«'(-]\s?)(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*/gu);
  return found ? new Set(found.map((name) => normalised(name, language))) : NONE;
}

/** A lone letter of an alphabet says nothing. */
function isMark(token: string): boolean {
  return token.length === 1 && !/[\p{N}\p{Lo}]/u.test(token);
}

const stemmers = new Map<string, ReturnType<typeof newStemmer>>();

function stemOf(word: string, language: string | null): string {
  if (language === null || /\d/.test(word)) return folded(word);
  if (/^\p{Script=Arabic}/u.test(word)) return arabicStem(word);
  if (/^\p{Script=Devanagari}/u.test(word)) return hindiStem(word);
  if (language === 'vi') return word;
  const algorithm = SNOWBALL[language];
  if (!algorithm || word.length < 3) return folded(word);
  const stemmer = stemmers.get(algorithm) ?? newStemmer(algorithm);
  stemmers.set(algorithm, stemmer);
  return folded(stemmer.stem(word)).slice(0, MAX_WORD_CHARS);
}

/** Light10 (Larkey, Ballesteros, Connell 2007): the article with what leans on it, then endings. */
function arabicStem(word: string): string {
  let stem = word;
  if (stem.length > 3)
    stem = stem.replace(/^و(?=..)/, '').replace(/^(?:ال|بال|كال|فال|لل)(?=..)/, '');
  for (const ending of ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'يت', 'ه', 'ي', 'ا']) {
    if (stem.length >= ending.length + 3 && stem.endsWith(ending))
      stem = stem.slice(0, -ending.length);
  }
  return stem;
}

/** Ramanathan and Rao's light stemmer (2003), over our spelling of vowels. */
function hindiStem(word: string): string {
  for (const ending of HINDI_ENDINGS) {
    if (word.length >= ending.length + 2 && word.endsWith(ending))
      return word.slice(0, -ending.length);
  }
  return word;
}

const HINDI_ENDINGS =
  `ाइयों ाइयां ाओं ियों ियां ाएं ुओं ुएं ेंगे ेगा ेगि ोगे िया ाने ाना ाता ाते ाति ाया ाये ाइ ओं एं यों यां ों ें ां ाउ ने ना ता ते ति या ये े ा ि ो ु ं ्`
    .split(/\s+/)
    .map((ending) => ending.normalize('NFD'))
    .sort((a, b) => b.length - a.length);

const segmenters = new Map<string, Intl.Segmenter>();

/** Words as the platform's dictionary cuts them; each also character by character and in pairs. */
function unspaced(token: string, language: string, sentence: number, words: Word[]): void {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  const { functional, common } = plainWords(language);
  let before = '';
  for (const { segment } of segmenter.segment(token)) {
    if (!UNSPACED.test(segment)) {
      words.push(spaced(segment, language, sentence));
      continue;
    }
    const isFunctionWord = functional.has(segment);
    const isCommon = common.has(segment);
    const characters = [...segment];
    // What the dictionary does not know comes as lone characters: these are paired too.
    if (before !== '' && characters.length === 1 && !isFunctionWord) {
      const pair = before + segment;
      words.push({ stem: pair, form: pair, isFunctionWord, isCommon, isName: false, sentence });
    }
    before = characters.length === 1 && !isFunctionWord ? segment : '';
    for (const [at, character] of characters.entries()) {
      words.push({
        stem: character,
        form: character,
        isFunctionWord: isFunctionWord || functional.has(character),
        isCommon,
        isName: false,
        sentence,
      });
      const next = characters[at + 1];
      if (next !== undefined) {
        const pair = character + next;
        words.push({ stem: pair, form: pair, isFunctionWord, isCommon, isName: false, sentence });
      }
    }
  }
}
