// Reads amounts of money: a number counts only together with a currency, or where the words around
// it speak of a sum. An order number, a date or a quantity is never money.
import { CURRENCY_AFTER, CURRENCY_BEFORE, CURRENCY_WORD, currencyOf } from './currencies.ts';
import type { Amount } from './names.ts';
import { DIGITS, factorOf, MULTIPLIER, valueOfDigits, withAsciiDigits } from './number-reading.ts';
import { NUMBER_WORDS, valueOfWords } from './number-words.ts';

/** Most characters of a message that are read, from its start. */
const MAX_CHARS = 4_000;

/** No digit, letter or number sign directly before a number. */
const START = "(?<![\\d#№]|\\d[.,'])(?<![a-z]-?)";
const END = "(?!\\d|[.,']\\d|\\s?%|\\s?percent)";
const FACTOR = `(?:${MULTIPLIER})?`;
/** `1'200.-` and `50,-` */
const DASH = '(?:[.,][-–—])?';

const PATTERNS = {
  /** 20€50 */
  split: new RegExp(
    `${START}(?<whole>\\d{1,6}) ?(?<sign>[€£]|euros?) ?(?<part>\\d{2})(?![\\d.,%])`,
    'giu',
  ),
  before: new RegExp(
    `(?<sign>${CURRENCY_BEFORE})[\\s:]{0,2}(?<digits>${DIGITS})(?<factor>${FACTOR})${DASH}${END}(?:\\s?(?<code>US ?dollars?|USD|CAD|AUD|NZD|SGD|HKD|MXN|dollars?|euros?)(?![a-z]))?`,
    'giu',
  ),
  after: new RegExp(
    `${START}(?<digits>${DIGITS})(?<factor>${FACTOR})${DASH}[\\s-]?(?<sign>${CURRENCY_AFTER})`,
    'giu',
  ),
  words: new RegExp(
    `(?<![a-zà-öø-ÿа-яё])(?<words>${NUMBER_WORDS})[\\s-]?(?<sign>${CURRENCY_WORD})`,
    'giu',
  ),
  /** Misspelt after a number: “160 dolalrs”. */
  misspelt: new RegExp(
    `${START}(?<digits>${DIGITS})(?<factor>${FACTOR})\\s?(?<word>[de][a-z]{4,8})(?![a-z])`,
    'giu',
  ),
  /** A sum without a currency: “a refund of 500”. */
  bare: new RegExp(
    `(?:(?:refund|amount|sum|total|charge|withdrawal|payment|price|rebate|transfer|erstattung|betrag|summe|abbuchung|reembolso|cantidad|importe|cargo|remboursement|montant|somme|rimborso|importo|valor|terugbetaling|bedrag) (?:is |was |of |von |über |in höhe von |de |di |van )+|(?:charged|overcharged|paid|debited)(?: me)? )(?<digits>(?!0)${DIGITS})${END}(?=\\s*(?:$|[.,!?;)](?!\\d)|(?:from|on|to|in|and|but|back|which|because|please|today|yesterday|instead|twice|already)(?![a-z])))`,
    'giu',
  ),
} as const;

interface Found extends Amount {
  readonly at: number;
}

/**
 * Amounts of money in a text, in its order.
 * Separators are read by their pattern: `1.200,50` and `1,200.50` are the same; a single separator
 * before three digits groups thousands. `¥` is the yuan in Chinese text, otherwise the yen; `$` is the
 * US dollar unless a letter before it says otherwise.
 */
export function amountsIn(text: string): readonly Amount[] {
  const read = withAsciiDigits(text.slice(0, MAX_CHARS));
  if (!/\d|\p{L}{2} ?(?:[a-zäöüß]{2}|\p{L})|\p{Script=Han}/u.test(read)) return [];
  const taken = new Uint8Array(read.length);
  const found: Found[] = [];
  const take = (match: RegExpMatchArray, value: number, currency: string | null) => {
    const at = match.index ?? 0;
    const end = at + match[0].length;
    if (!Number.isFinite(value) || value <= 0 || taken.subarray(at, end).includes(1)) return;
    taken.fill(1, at, end);
    found.push({ value, currency, text: text.slice(at, end).trim(), at });
  };
  if (/\d/.test(read)) fromDigits(read, take);
  for (const match of read.matchAll(PATTERNS.words)) {
    const { words = '', sign = '' } = match.groups ?? {};
    const currency = currencyOf(sign, read);
    if (currency) take(match, valueOfWords(words) * currency.unit, currency.code);
  }
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ value, currency, text: written }) => ({ value, currency, text: written }));
}

type Take = (match: RegExpMatchArray, value: number, currency: string | null) => void;

function fromDigits(read: string, take: Take): void {
  for (const match of read.matchAll(PATTERNS.split)) {
    const { whole = '', sign = '', part = '' } = match.groups ?? {};
    take(match, Number(`${whole}.${part}`), currencyOf(sign, read)?.code ?? null);
  }
  for (const match of read.matchAll(PATTERNS.before)) {
    const { sign = '', digits = '', factor, code } = match.groups ?? {};
    const currency = currencyOf(code ?? sign, read) ?? currencyOf(sign, read);
    if (currency)
      take(match, valueOfDigits(digits, currency.code) * factorOf(factor), currency.code);
  }
  for (const match of read.matchAll(PATTERNS.after)) {
    const { sign = '', digits = '', factor } = match.groups ?? {};
    const currency = currencyOf(sign, read);
    if (!currency || isWeight(sign, read)) continue;
    const value = valueOfDigits(digits, currency.code) * factorOf(factor);
    take(match, currency.unit === 1 ? value : Math.round(value) / 100, currency.code);
  }
  for (const match of read.matchAll(PATTERNS.misspelt)) {
    const { word = '', digits = '', factor } = match.groups ?? {};
    const code = misspelt(word.toLowerCase());
    if (code) take(match, valueOfDigits(digits, code) * factorOf(factor), code);
  }
  for (const match of read.matchAll(PATTERNS.bare)) {
    take(match, valueOfDigits(match.groups?.['digits'] ?? '', null), null);
  }
}

/** A pound is a weight too. */
function isWeight(sign: string, text: string): boolean {
  return (
    /^(?:pounds?|pfund|pond)$/i.test(sign) &&
    /(?<!\p{L})(?:los(?:e|t|ing)|gain(?:ed)?|weigh\p{L}*|heavy|weight|abnehmen|abgenommen|wieg\p{L}*|schwer|zwaar|afvallen)(?!\p{L})/iu.test(
      text,
    )
  );
}

const SPELLINGS = [
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['euros', 'EUR'],
] as const;

/** One letter wrong, missing, too many or two swapped, after the right first letter. */
function misspelt(word: string): string | null {
  return SPELLINGS.find(([right]) => isOneSlipFrom(word, right))?.[1] ?? null;
}

function isOneSlipFrom(word: string, right: string): boolean {
  if (word[0] !== right[0] || Math.abs(word.length - right.length) > 1) return false;
  let start = 0;
  while (start < right.length && word[start] === right[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(word.length, right.length) - start &&
    word.at(-1 - end) === right.at(-1 - end)
  ) {
    end += 1;
  }
  const wrong = word.slice(start, word.length - end);
  const meant = right.slice(start, right.length - end);
  const isSwap = wrong.length === 2 && wrong[0] === meant[1] && wrong[1] === meant[0];
  return isSwap || (wrong.length <= 1 && meant.length <= 1);
}
