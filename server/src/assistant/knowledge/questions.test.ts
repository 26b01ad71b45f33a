import { describe, expect, it } from 'vitest';
import { isQuestion } from './questions.ts';

describe('a message', () => {
  it.each([
    'Where is my parcel',
    'hi, can I pay later',
    'and do you open on Sundays',
    'no label in the box?',
    'Wie lange dauert das',
    '¿Cuánto cuesta el envío?',
    'où est mon colis',
    'wanneer komt het',
    'сколько идёт посылка',
    '送料はいくらですか？',
  ])('asks: %s', (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it.each([
    'I will try again tomorrow',
    'my parcel came today',
    'the lid is broken',
    'Ich versuche es morgen wieder',
    'Canterbury',
    'whatever',
    '',
  ])('only tells: %s', (text) => {
    expect(isQuestion(text)).toBe(false);
  });
});
