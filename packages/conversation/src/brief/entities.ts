// Finds the things an agent needs at hand in what a visitor wrote: order numbers, amounts, addresses.
// Plain patterns, each linear in the text; an order number is never taken for money, and nothing is
// found in a card number, since what is read is masked already.
import { JOINT, MAX_PHONE_DIGITS, masked } from './masking.ts';

export interface Entity {
  readonly label:
    | 'order'
    | 'amount'
    | 'e-mail'
    | 'phone'
    | 'tracking number'
    | 'date'
    | 'link'
    | 'card';
  readonly text: string;
}

const CODES = 'USD|EUR|GBP|CHF|JPY|CNY|INR|SEK|NOK|DKK|PLN|CAD|AUD|BRL';
// Lira only in capitals: “I try 20 times” names no money.
const CURRENCY = `(?:[$€£¥₹₽₺₩]|(?<!\\p{L})(?:${CODES}|${CODES.toLowerCase()}|TRY|[Ee]uros?|[Dd]ollars?|[Pp]ounds?)(?!\\p{L}))`;
// A whole number and nothing less: with groups of three (in India also of two), or without, and no
// digit directly before or after it.
const NUMBER =
  "(?<!\\d|\\d[.,])(?:\\d{1,3}(?:,\\d{2,3}){1,6}|\\d{1,3}(?:[.'’ \\u00a0\\u202f]\\d{3}){1,5}|\\d{1,12})(?:[.,]\\d{1,8})?(?![.,]?\\d)";

/** What may be called an order, and how its number begins. */
const ORDER = '(?<!\\p{L})(?:order|bestellung|commande|pedido|ordine|encomenda|bestelling)';
const IS = '\\s{1,3}(?:is|was|ist|lautet|es|est|é|è)(?:\\s{1,3}(?:the|die|el|la|le))?';
const ORDER_NUMBER = '#?([a-z]{0,4}-?\\d{3,12})(?![\\p{L}\\p{N}])';
/** “order is 2500 euros” is a price: without a word for number, letters or many digits are needed. */
const PLAIN_NUMBER = `#?([a-z]{1,4}-?\\d{3,12}|(?<=#)\\d{3,12}|\\d{5,12}(?![.,]?\\d|\\s?${CURRENCY}))(?![\\p{L}\\p{N}])`;

/** An address, up to where a sentence in another script goes on. */
const LINK = /\bhttps?:\/\/(?:•••• |[^\s<>"'。，、！？；：）】」』》]){3,300}/giu;

const patterns: readonly (readonly [Entity['label'], RegExp])[] = [
  ['link', LINK],
  ['e-mail', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g],
  // With the few digits after it: a card's expiry and code are no phone number.
  ['card', new RegExp(`(•••• \\d{4})(?:${JOINT}\\p{Nd}{1,4}(?!\\p{Nd})){0,3}`, 'gu')],
  [
    'order',
    new RegExp(
      `${ORDER}(?:\\s{1,3}(?:number|no|nr|id)\\.?(?:${IS})?)?\\.?\\s{0,3}[:#]?\\s{0,3}${ORDER_NUMBER}`,
      'giu',
    ),
  ],
  ['order', new RegExp(`${ORDER}${IS}\\s{0,3}:?\\s{0,3}${PLAIN_NUMBER}`, 'giu')],
  ['order', /#([a-z]{0,4}-?\d{3,12})\b/gi],
  ['amount', new RegExp(`${CURRENCY}\\s?${NUMBER}|${NUMBER}\\s?${CURRENCY}`, 'gu')],
  ['tracking number', /\b(?:1Z[0-9A-Z]{16}|[A-Z]{2}\d{9}[A-Z]{2}|\d{20,22})\b/g],
  ['date', /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/g],
  ['phone', /(?<![\w#])\+?\d{1,3}[ -]?(?:\(\d{1,5}\)|\d{2,5})(?:[ -]\d{2,5}){1,4}\b/g],
];

/** Entities in a text, in order, each once; overlapping matches go to the earlier pattern. */
export function entitiesIn(text: string): readonly Entity[] {
  const safe = masked(text);
  const taken = new Uint8Array(safe.length);
  const found = new Map<string, Entity & { readonly at: number }>();
  for (const [label, pattern] of patterns) {
    for (const match of safe.matchAll(pattern)) {
      const whole = label === 'link' ? withoutPunctuation(match[0]) : match[0];
      const from = match.index;
      const to = from + whole.length;
      if (label === 'phone' && whole.replace(/\D/g, '').length > MAX_PHONE_DIGITS) continue;
      if (taken.subarray(from, to).includes(1)) continue;
      taken.fill(1, from, to);
      const value = (match.slice(1).find((part) => part !== undefined) ?? whole).trim();
      const key = `${label}:${value.toLowerCase()}`;
      if (!found.has(key)) found.set(key, { label, text: value, at: from });
    }
  }
  return [...found.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ label, text: value }) => ({ label, text: value }));
}

/** The text with a space for each address in it: a `?` there asks nothing. */
export function withoutLinks(text: string): string {
  return text.replace(LINK, (link) => ` ${link.slice(withoutPunctuation(link).length)}`);
}

/** An address without the end of the sentence it stands in; a bracket it opened stays. */
function withoutPunctuation(link: string): string {
  let open = 0;
  for (const char of link) open += char === '(' ? 1 : char === ')' ? -1 : 0;
  let end = link.length;
  while (end > 0) {
    const last = link[end - 1] ?? '';
    if (last === ')' ? open >= 0 : !'.,;:!?…]}*”»'.includes(last)) break;
    if (last === ')') open += 1;
    end -= 1;
  }
  return link.slice(0, end);
}
