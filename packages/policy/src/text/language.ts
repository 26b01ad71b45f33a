// Which language a text is in: by its script, else by its function words, else by its letters.
import { detect } from 'tinyld';
import { remembered } from '../measure/remembered.ts';
import { functionWordsOf } from './function-words.ts';

const LATIN = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'tr', 'vi', 'ro', 'pl', 'sv', 'da', 'cs'];
/** Characters read: a language shows at once. */
const MAX_CHARS = 400;

/** Scripts that stand for one language, or for the one of several that is by far the most written. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
];

/** Texts whose language is kept: a message is asked about more than once. */
const KEPT = 128;

/** ISO 639-1, or null when the text does not show it (numbers, emoji, a word of many languages). */
export const languageOf: (text: string) => string | null = remembered(read, KEPT);

function read(text: string): string | null {
  const bounded = text.slice(0, MAX_CHARS).normalize('NFKC').toLowerCase();
  const letters = bounded.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2)
    return letters === 0 || !/\p{Lo}/u.test(bounded) ? null : byScript(bounded, letters);
  return (
    byScript(bounded, letters) ?? byWords(bounded) ?? (detect(bounded, { only: LATIN }) || null)
  );
}

function byScript(text: string, letters: number): string | null {
  for (const [script, language] of SCRIPTS) {
    const share = (text.match(script)?.length ?? 0) / letters;
    // A few kana among many Han characters are Japanese all the same.
    if (share > (language === 'ja' ? 0.15 : 0.3)) return language;
  }
  const arabic = (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) / letters;
  if (arabic > 0.3) return /[پچژگ]/.test(text) ? 'fa' : /[ٹڈڑںے]/.test(text) ? 'ur' : 'ar';
  const cyrillic = (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) / letters;
  if (cyrillic > 0.3) return /[іїєґ]/.test(text) ? 'uk' : 'ru';
  return null;
}

/** Languages that are told by their function words. */
const BY_WORDS = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'tr', 'vi', 'ro'] as const;

let functional: ReadonlyMap<string, number> | undefined;

/** The languages of which a word is a function word: a bit for each, by its place in BY_WORDS. */
function languagesWith(word: string): number {
  functional ??= BY_WORDS.reduce((known, language, place) => {
    for (const each of functionWordsOf(language))
      known.set(each, (known.get(each) ?? 0) | (1 << place));
    return known;
  }, new Map<string, number>());
  return functional.get(word) ?? 0;
}

/** The language whose function words (and letters of its own) stand out; null when none leads. */
function byWords(text: string): string | null {
  const words = text.match(/[\p{L}\p{M}']+/gu) ?? [];
  const counts = BY_WORDS.map(() => 0);
  for (const word of words) {
    // Both the whole and what stands before an apostrophe, but each word once for a language.
    const begun = word.includes("'") ? languagesWith(word.slice(0, word.indexOf("'"))) : 0;
    const shown = languagesWith(word) | begun;
    for (let place = 0; shown >> place > 0; place += 1) {
      if ((shown >> place) & 1) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  let best: string | null = null;
  let top = 0;
  let second = 0;
  for (const [place, language] of BY_WORDS.entries()) {
    let hits = counts[place] ?? 0;
    hits += (text.match(LETTERS[language] ?? /$^/gu)?.length ?? 0) * 0.7;
    if (hits > top) {
      second = top;
      top = hits;
      best = language;
    } else if (hits > second) second = hits;
  }
  return top >= 1 && top - second >= Math.max(0.5, top * 0.2) ? best : null;
}

/** Letters that hardly another of these languages has. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  de: /[äöß]/gu,
  es: /[ñ¿¡]/gu,
  fr: /[êœçùûë]/gu,
  it: /[ìò]/gu,
  pt: /[ãõ]/gu,
  ro: /[ăâîșțşţ]/gu,
  tr: /[ışğ]/gu,
  vi: /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơưđ]/gu,
};
