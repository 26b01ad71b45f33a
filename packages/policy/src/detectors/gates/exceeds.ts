// Whether money in a message is more than a policy's limit.
import type { Amount } from './names.ts';

/** A policy's limit. */
export interface MoneyLimit {
  readonly value: number;
  /** ISO 4217 */
  readonly currency: string;
}

/**
 * Whether one of the amounts is more than the limit. Pure and cautious: nothing is converted, since a
 * policy knows no exchange rates, so an amount in an unknown or another currency exceeds the limit as
 * soon as its bare number is larger. A site that sells in several currencies gives a limit for each.
 * An amount in another currency whose number is smaller than the limit's does not exceed it.
 */
export function exceeds(
  amounts: readonly Pick<Amount, 'value' | 'currency'>[],
  limit: MoneyLimit,
): boolean {
  return amounts.some(({ value }) => value > limit.value);
}
