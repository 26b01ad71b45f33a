// How the tables of requests write their patterns, and the letters they are compared in. People leave
// accents out, and capitals lose them, so patterns and messages are both folded to plain letters.
import type { RequestLanguage } from './language.ts';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** The pattern as whole words, anywhere in a clause: `\b` knows only ASCII. */
export const words = (pattern: string) => new RegExp(`${START}(?:${pattern})${END}`, 'u');

/** The pattern as the whole clause. */
export const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');

// Accents of Latin, Greek and Cyrillic letters; vowel signs, hamza and lengthening of Arabic ones.
const MARKS = /[\u0300-\u036f\u064b-\u0655\u0670\u0640]/g;
const ASCII = /^[\n\x20-\x7e]*$/;

/** Without accents and the like: é → e, ё → е, أ → ا. Most texts keep their length. */
export function folded(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/ى/g, 'ي');
}

/** The same table, to be used on folded text. */
export function foldedTable(language: RequestLanguage): RequestLanguage {
  const fold = ({ source, flags }: RegExp) => new RegExp(folded(source), flags);
  return {
    ...language,
    asks: language.asks.map(fold),
    bare: fold(language.bare),
    negated: fold(language.negated),
    about: fold(language.about),
  };
}
