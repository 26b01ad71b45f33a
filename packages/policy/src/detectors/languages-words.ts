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

// The letters of the scripts the tables know. `\p{L}` is some 650 ranges, each time it is written: with
// all tables that is more machine code than V8 compiles well (1 MB), and what comes after runs several
// times slower.
const LETTERS =
  'a-z\u00aa-\u00f6\u00f8-\u024f\u0370-\u052f\u0620-\u064a\u066e-\u06d3\u0904-\u0939\u0958-\u0961\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3';
const inLetters = (source: string) =>
  source.replaceAll('[\\p{L}\\p{N}]', `[${LETTERS}0-9]`).replaceAll('\\p{L}', `[${LETTERS}]`);

/** The same table, to be used on folded text. */
export function foldedTable(language: RequestLanguage): RequestLanguage {
  const fold = ({ source, flags }: RegExp) => new RegExp(inLetters(folded(source)), flags);
  return {
    ...language,
    asks: language.asks.map(fold),
    bare: fold(language.bare),
    negated: fold(language.negated),
    about: fold(language.about),
  };
}
