// A limit is cautious about currencies it cannot compare.
import { expect, it } from 'vitest';
import { exceeds } from './exceeds.ts';

it.each([
  [[{ value: 120, currency: 'EUR' }], true],
  [[{ value: 100, currency: 'EUR' }], false],
  [[{ value: 120, currency: 'JPY' }], true],
  [[{ value: 120, currency: null }], true],
  [[{ value: 80, currency: 'GBP' }], false],
  [
    [
      { value: 5, currency: 'EUR' },
      { value: 500, currency: 'EUR' },
    ],
    true,
  ],
  [[], false],
])('%j against 100 EUR: %s', (amounts, expected) => {
  expect(exceeds(amounts, { value: 100, currency: 'EUR' })).toBe(expected);
});
