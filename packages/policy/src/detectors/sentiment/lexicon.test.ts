import { describe, expect, it } from 'vitest';
import { type Kind, readLexicon } from './lexicon.ts';
import { kindsOf } from './sentiment-features.ts';

const wordsOf = (text: string, kind: Kind) =>
  readLexicon(text)
    .hits.filter((hit) => hit.kind === kind)
    .map(({ words }) => words);

describe('the word lists', () => {
  it.each([
    ['What a shitty day', ['shitty']],
    ['SCHEISSE!', ['scheisse']],
    ['so eine Scheiße', ['scheisse']],
    ['c’est de la merde', ['merde']],
    ['ты сука', ['сука']],
    ['这他妈什么东西', ['他妈']],
    ['Scunthorpe, Essex and Penistone', []],
    ['assess the class and pass the grass', []],
    ['Mr Dick Hancock, Shitake Street', []],
    ['mit dem Rad und con leche', []],
  ])('swearing is found as words, never inside them: %s', (text, expected) => {
    expect(wordsOf(text, 'profanity')).toEqual(expect.arrayContaining(expected));
    expect(wordsOf(text, 'profanity').length > 0).toBe(expected.length > 0);
  });

  it.each([
    ['en', 'where is the parcel that you sent'],
    ['de', 'wo ist das Paket und warum kommt es nicht'],
    ['fr', 'où est le colis que vous avez envoyé'],
    ['zh', '我的包裹在哪'],
    ['ja', '荷物はどこですか'],
    ['ko', '택배 어디 있어요'],
    ['ar', 'أين الطرد'],
    ['hi', 'पार्सल कहाँ है'],
    ['ru', 'где посылка'],
  ])('are those of the message’s own language: %s', (code, text) => {
    expect(readLexicon(text).languages).toEqual([code]);
  });

  it('know a negated judgement from a plain one', () => {
    expect(kindsOf(readLexicon('you are not good'))).toMatchObject({
      negated: expect.arrayContaining(['praise']),
    });
    expect(kindsOf(readLexicon('you are good')).negated).toEqual([]);
  });

  it('read an empty and an endless message', () => {
    expect(readLexicon('').hits).toEqual([]);
    expect(readLexicon('no '.repeat(100_000)).length).toBeLessThan(1_000);
  });
});
