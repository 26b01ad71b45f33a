import { describe, expect, it } from 'vitest';
import { complainsOfAnswer } from './complaint.ts';

describe('a message', () => {
  it.each([
    'that does not help',
    'this is useless',
    'wrong answer',
    'not what I asked',
    'that’s not what I meant',
    'you don’t understand me',
    'you keep telling me the same',
    'You are repeating yourself!!',
    'this is ridiculous',
    'stupid bot',
    'das hilft mir nicht',
    'du verstehst mich nicht',
    'immer dieselbe Antwort',
    'no sirve de nada',
    'no me ayudas',
    'non mi hai aiutato',
    'ça ne m’aide pas du tout',
    '你一直在重复同样的话',
  ])('only complains of its answers: %s', (text) => {
    expect(complainsOfAnswer(text)).toBe(true);
  });

  it.each([
    'the tracking link does not work',
    'my package never arrived and nobody answers',
    'the lid of my kettle is broken, I am so angry',
    'I paid for express and it took two weeks, unbelievable',
    'why does this stupid grinder not work?',
    'where is my order?',
    'thanks, that helps',
    'how do I repeat an order',
    'das Paket ist schon wieder nicht gekommen',
    'la cafetera no sirve',
    'no',
    '',
  ])('names a matter, or no complaint: %s', (text) => {
    expect(complainsOfAnswer(text)).toBe(false);
  });
});
