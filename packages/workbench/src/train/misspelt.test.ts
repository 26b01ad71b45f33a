import { expect, it } from 'vitest';
import { misspelt } from './misspelt.ts';

const text = 'let me talk to a person';

it('makes the same slips for the same seed, others for another', () => {
  expect(misspelt(text, 2, 3)).toBe(misspelt(text, 2, 3));
  const variants = new Set(Array.from({ length: 20 }, (_, seed) => misspelt(text, 1, seed)));
  expect(variants.size).toBeGreaterThan(10);
});

it('changes one letter a slip, two when they swap', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    expect(Math.abs(misspelt(text, 1, seed).length - text.length)).toBeLessThanOrEqual(1);
  }
  expect(misspelt(text, 0, 1)).toBe(text);
});

it('leaves a single letter standing', () => {
  expect(misspelt('a', 3, 1).length).toBeLessThanOrEqual(4);
});
