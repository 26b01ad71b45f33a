// The words for a crisis are there in every language and name no telephone number.
import { expect, it } from 'vitest';
import { CRISIS_WORDING } from './crisis-wording.ts';

const LANGUAGES = [
  'en',
  'de',
  'es',
  'fr',
  'it',
  'pt',
  'nl',
  'zh',
  'ja',
  'ko',
  'ar',
  'hi',
  'ru',
  'tr',
];

it('has words for each of the 14 languages, without invented numbers', () => {
  expect(Object.keys(CRISIS_WORDING).sort()).toEqual([...LANGUAGES].sort());
  for (const words of Object.values(CRISIS_WORDING)) {
    expect(words.length).toBeGreaterThan(40);
    expect(words).not.toMatch(/\p{Nd}/u);
  }
});
