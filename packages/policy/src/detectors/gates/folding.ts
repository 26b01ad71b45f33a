// One form of a text for all patterns of the gates: lower case and without accents, as people type in
// a hurry; the patterns are folded in the same way.
import { normalised } from '../normalise.ts';

const ASCII = /^[\x00-\x7f]*$/;

/** Lower case, no accents on Latin, Greek and Cyrillic letters; other scripts keep their marks. */
export function folded(text: string): string {
  const lower = normalised(text);
  return ASCII.test(lower) ? lower : withoutAccents(lower);
}

/** Only the accents gone: for the sources of patterns, in which capitals mean something. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
}

/**
 * A pattern over folded text.
 * @param spaced alternatives that begin at the start of a word (a stem may go on)
 * @param unspaced alternatives of scripts without spaces or with prefixes: anywhere
 */
export function anyOf(spaced: readonly string[], unspaced: readonly string[] = []): RegExp {
  const parts = [
    ...(spaced.length > 0 ? [`(?<![\\p{L}\\p{M}\\p{N}])(?:${spaced.join('|')})`] : []),
    ...unspaced,
  ];
  return new RegExp(withoutAccents(parts.join('|')), 'u');
}
