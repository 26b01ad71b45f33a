// Finds the things an agent needs at hand in what a visitor wrote: order numbers, amounts, addresses.
// Plain patterns, each linear in the text; an order number is never taken for money.

export interface Entity {
  readonly label: 'order' | 'amount' | 'e-mail' | 'phone' | 'tracking number' | 'date' | 'link';
  readonly text: string;
}

const CURRENCY =
  '(?:[$€£¥₹₽₺₩]|(?:USD|EUR|GBP|CHF|JPY|CNY|INR|SEK|NOK|DKK|PLN|CAD|AUD|BRL|TRY)\\b|euros?\\b|dollars?\\b|pounds?\\b)';
const NUMBER = '\\d{1,3}(?:[.,\\u00a0 ]\\d{3}){0,4}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?';

const patterns: readonly (readonly [Entity['label'], RegExp])[] = [
  ['link', /\bhttps?:\/\/[^\s<>"']{3,300}/gi],
  ['e-mail', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g],
  [
    'order',
    /\b(?:order|bestellung|commande|pedido|ordine|encomenda|bestelling)(?:\s+(?:number|no|nr|id))?\.?\s*[:#]?\s*#?([a-z]{0,4}-?\d{3,12})\b/gi,
  ],
  ['order', /#([a-z]{0,4}-?\d{3,12})\b/gi],
  ['amount', new RegExp(`${CURRENCY}\\s?(?:${NUMBER})|(?:${NUMBER})\\s?${CURRENCY}`, 'gi')],
  ['tracking number', /\b(?:1Z[0-9A-Z]{16}|[A-Z]{2}\d{9}[A-Z]{2}|\d{20,22})\b/g],
  ['date', /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/g],
  ['phone', /(?<![\w#])\+?\d{1,3}[ -]?(?:\(\d{1,5}\)|\d{2,5})(?:[ -]\d{2,5}){1,4}\b/g],
];

/** Entities in a text, in order, each once; overlapping matches go to the earlier pattern. */
export function entitiesIn(text: string): readonly Entity[] {
  const taken: { readonly from: number; readonly to: number }[] = [];
  const found = new Map<string, Entity & { readonly at: number }>();
  for (const [label, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (taken.some((span) => from < span.to && to > span.from)) continue;
      taken.push({ from, to });
      const value = (match[1] ?? match[0]).trim();
      const key = `${label}:${value.toLowerCase()}`;
      if (!found.has(key)) found.set(key, { label, text: value, at: from });
    }
  }
  return [...found.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ label, text: value }) => ({ label, text: value }));
}

/** Card-like numbers are shown by their last four digits only. */
export function masked(text: string): string {
  return text.replace(/\b(?:\d[ -]?){12,18}\d\b/g, (digits) => {
    const bare = digits.replace(/\D/g, '');
    return passesLuhn(bare) ? `•••• ${bare.slice(-4)}` : digits;
  });
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
