// What is at stake, as the embedding page says: it may bring a person sooner and nothing else.
import type { Page, Signal } from '@warmline/protocol';
import type { Money } from '../document/values.ts';
import type { PolicyDocument } from '../document.ts';
import { isOnPage } from '../topics.ts';

/** One signal for each kind of stakes that is reached; none when the rule is off. */
export function stakesOf(page: Page | null | undefined, view: PolicyDocument): readonly Signal[] {
  const rule = view.triggers.stakes;
  if (!page || rule.mode === 'off') return [];
  const { segment, cartValue, accountValue, currency } = page.context ?? {};
  const found: string[] = [];
  if (isWorth(cartValue, currency, rule.cartValue)) found.push(`cart of ${cartValue}`);
  if (isWorth(accountValue, currency, rule.accountValue)) found.push(`customer of ${accountValue}`);
  if (segment !== undefined && rule.segments.includes(segment)) found.push(`segment ${segment}`);
  if (isOnPage(page, rule.pages)) found.push('page');
  return found.map((detail) => ({ name: 'stakes', score: 1, evidence: [], detail }));
}

/** A page that names no currency is taken to mean the document's; another one is not compared. */
function isWorth(value: number | undefined, currency: string | undefined, limit: Money | null) {
  if (value === undefined || limit === null) return false;
  return (currency ?? limit.currency) === limit.currency && value >= limit.value;
}
