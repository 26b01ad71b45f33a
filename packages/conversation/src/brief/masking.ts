// Card numbers are shown by their last four digits only, in whatever grouping or script they were
// typed, with an expiry date or other numbers beside them.

/** What may stand between two groups of digits of one number; `%20` and `+` in an address. */
export const JOINT = '(?:[,+]|(?:%[\\da-fA-F]{2}|[\\s\\p{Pd}\\p{Cf}._·/]){1,3})';

/** Groups of digits, after an encoded character whose own digits are not part of them. */
const RUN = new RegExp(`(%[\\da-fA-F]{2})?(\\p{Nd}+(?:${JOINT}\\p{Nd}+)*)`, 'gu');

/** Fewest and most digits of a card (ISO/IEC 7812-1). */
const MIN_DIGITS = 13;
const MAX_DIGITS = 19;
/** Most digits of a phone number (E.164). */
export const MAX_PHONE_DIGITS = 15;

/** How the numbers begin that issuers give out, and how long they are then. */
const ISSUED =
  /^(?:4\d{12}(?:\d{3}){0,2}|(?:2[2-7]|35|5\d)\d{14}|3[47]\d{13}|3[0689]\d{12}|6\d{15,18})$/;

/** A group of digits, or several that together are a card. */
interface Digits {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
}

/** The text with each card number as `•••• 1111`; masking it again changes nothing. */
export function masked(text: string): string {
  return text.replace(RUN, (all, encoded: string | undefined, run: string, at: number) => {
    if (run.length < MIN_DIGITS) return all;
    const isPhone = encoded ? encoded.toUpperCase() === '%2B' : text[at - 1] === '+';
    const isMasked = text.slice(Math.max(0, at - 5), at) === '•••• ';
    return (encoded ?? '') + maskedRun(run, { isPhone, isMasked });
  });
}

interface Before {
  /** A `+` stands before the run: it begins with a country code. */
  readonly isPhone: boolean;
  /** The run begins with the four digits that masking left. */
  readonly isMasked: boolean;
}

function maskedRun(run: string, before: Before): string {
  const cards = overlapping(cardsIn(run, before));
  let shown = '';
  let at = 0;
  for (const cardsHere of cards) {
    const [first] = cardsHere;
    if (!first) continue;
    // Several readings of the same digits: sixteen is the usual length, else the longest.
    const best = cardsHere.find(({ digits }) => digits.length === 16) ?? longest(cardsHere);
    shown += `${run.slice(at, first.from)}•••• ${best.digits.slice(-4)}`;
    at = Math.max(...cardsHere.map(({ to }) => to));
  }
  return shown + run.slice(at);
}

/** Each stretch of whole groups that is a card, in order of its beginning. */
function cardsIn(run: string, { isPhone, isMasked }: Before): readonly Digits[] {
  const groups = groupsIn(run);
  const found: Digits[] = [];
  for (let start = isMasked ? 1 : 0; start < groups.length; start += 1) {
    let digits = '';
    // A stray small number is no part of a card, unless all that was written is one number.
    let isGrouped = true;
    for (let end = start; end < groups.length; end += 1) {
      const last = groups[end];
      const first = groups[start];
      if (!first || !last) break;
      digits += last.digits;
      if (digits.length > MAX_DIGITS) break;
      isGrouped &&= last.digits.length >= 3;
      if (digits.length < MIN_DIGITS || digits.startsWith('0')) continue;
      if (start === 0 && isPhone && digits.length <= MAX_PHONE_DIGITS) continue;
      const isAll = start === end || (start === 0 && end === groups.length - 1);
      if (!isAll && !(isGrouped && ISSUED.test(digits))) continue;
      if (passesLuhn(digits)) found.push({ from: first.from, to: last.to, digits });
    }
  }
  return found;
}

function groupsIn(run: string): readonly Digits[] {
  // The digits of an encoded character between two groups belong to neither.
  return [...run.matchAll(/%[\da-fA-F]{2}|\p{Nd}+/gu)]
    .filter(([text]) => !text.startsWith('%'))
    .map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      digits: inAscii(match[0]),
    }));
}

function overlapping(cards: readonly Digits[]): readonly (readonly Digits[])[] {
  const heaps: Digits[][] = [];
  let to = 0;
  for (const card of cards) {
    const heap = heaps.at(-1);
    if (heap && card.from < to) heap.push(card);
    else heaps.push([card]);
    to = Math.max(to, card.to);
  }
  return heaps;
}

function longest(cards: readonly Digits[]): Digits {
  return cards.reduce((one, other) => (other.digits.length > one.digits.length ? other : one));
}

/** The same number in the digits 0 … 9. */
function inAscii(digits: string): string {
  return digits.replace(/\D/gu, (digit) => String(digitValue(digit)));
}

/** Each script has its ten digits in a row, from zero on; some have several such rows at once. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

/** The check digit of payment cards (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
