// Reads a number as people write it: separators of many countries, digits of many scripts, words.

/** First characters of the decimal digits of other scripts; their ten follow one another. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10] as const;

/** Other scripts' digits and separators as ASCII, character for character: positions stay. */
export function withAsciiDigits(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff0c\uff0e\uff10-\uff19٫٬’]/g,
    (char) => {
      if (char === '٫' || char === '\uff0e') return '.';
      if (char === '٬' || char === '\uff0c') return ',';
      if (char === '’') return "'";
      const code = char.charCodeAt(0);
      const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
      return String(code - zero);
    },
  );
}

/** Source of a number in digits with any grouping and a decimal part. */
export const DIGITS =
  "(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}(?!\\d)){1,4}(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,12}(?:[.,']\\d{1,12}){0,5})";

/** Currencies counted in thousandths: three digits after one separator may be such. */
const THOUSANDTHS = new Set(['KWD', 'BHD', 'OMR', 'JOD', 'TND']);

/**
 * The value of a number in digits. With both `.` and `,` the last one is the decimal mark; alone and
 * once it is one unless three digits follow it, as groups have.
 * @param digits as `DIGITS` matches
 * @param currency decides where three digits follow one separator
 */
export function valueOfDigits(digits: string, currency: string | null): number {
  const plain = digits.replace(/[ \u00a0\u202f']/g, '');
  const marks = plain.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(plain);
  const after = plain.length - plain.lastIndexOf(last) - 1;
  const before = plain.lastIndexOf(last);
  const isMixed = marks.some((mark) => mark !== last);
  const isRepeated = marks.filter((mark) => mark === last).length > 1;
  const isGroup =
    after === 3 &&
    before <= 3 &&
    !plain.startsWith('0') &&
    !(currency !== null && THOUSANDTHS.has(currency));
  const isDecimal = !isRepeated && (isMixed || !isGroup);
  if (!isDecimal) return Number(plain.replace(/[.,]/g, ''));
  return Number(`${plain.slice(0, before).replace(/[.,]/g, '')}.${plain.slice(before + 1)}`);
}

/** What a word or sign after the digits multiplies them by. */
const MULTIPLIERS: readonly (readonly [pattern: string, factor: number])[] = [
  ['k(?![a-z])', 1e3],
  ['m(?![a-z])|mn(?![a-z])', 1e6],
  [
    ' ?(?:million(?:s|en)?|mio\\.?|millones|millón|milioni|milhões|миллион\\p{L}{0,2}|млн\\.?|milyon|miljoen|مليون)',
    1e6,
  ],
  [
    ' ?(?:thousand|grand|tausend|tsd\\.?|mille|mila|mil|duizend|тысяч\\p{L}?|тыс\\.?|bin|ألف|آلاف|हज़ार|हजार)',
    1e3,
  ],
  [' ?(?:lakhs?|lacs?|लाख)', 1e5],
  [' ?(?:crores?|करोड़)', 1e7],
  ['亿|億', 1e8],
  ['百万', 1e6],
  [' ?[万萬만]', 1e4],
  ['[千천]', 1e3],
  ['百', 1e2],
];

export const MULTIPLIER = MULTIPLIERS.map(([pattern]) => pattern).join('|');

const multipliers = MULTIPLIERS.map(
  ([pattern, factor]) => [new RegExp(`^(?:${pattern})$`, 'iu'), factor] as const,
);

export function factorOf(written: string | undefined): number {
  if (written === undefined || written === '') return 1;
  return multipliers.find(([pattern]) => pattern.test(written))?.[1] ?? 1;
}
