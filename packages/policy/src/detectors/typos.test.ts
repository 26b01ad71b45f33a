import { expect, it } from 'vitest';
import { mended } from './typos.ts';

it.each([
  ['agnet', 'agent'],
  ['representatve', 'representative'],
  ['gent', 'gent'],
  ['juman', 'human'],
  ['humaaaan', 'human'],
  ['mitarbeitr', 'mitarbeiter'],
  ['operaddor', 'operador'],
  ['оператр', 'оператор'],
])('mends one slip: %s → %s', (written, meant) => {
  expect(mended(written)).toBe(meant);
});

it.each(['contract', 'walking', 'urgent', 'that', 'wish', 'real', 'steak', 'persone', 'personas'])(
  'leaves a word that exists: %s',
  (word) => {
    expect(mended(word)).toBe(word);
  },
);

it('leaves two slips and everything else letter for letter', () => {
  expect(mended('agxxt №5, käse')).toBe('agxxt №5, käse');
});
