// What the crisis model adds to the tables of words: danger in words that are in none of them, and
// silence on what only sounds like it.
import { describe, expect, it } from 'vitest';
import { ngramsOf } from '../../model/ngrams.ts';
import { unpacked } from '../../model/packed.ts';
import * as file from '../../models/crisis.model.ts';
import { crisisWordsIn } from './crisis.ts';
import { crisisIdeasIn } from './crisis-ideas.ts';
import { crisisScore } from './crisis-model.ts';
import { folded } from './folding.ts';

const shipped = { ...file, model: unpacked(file.model) };
const scoreOf = (text: string) => crisisScore(shipped, 'cautious', folded(text), ngramsOf(text));

describe('the ideas of a crisis', () => {
  it.each([
    ['my life has no meaning', ['life', 'not', 'reason']],
    ['Mein Leben hat keinen Sinn', ['life', 'not', 'reason']],
    ['моя жизнь не имеет смысла', ['life', 'not', 'reason']],
    ['我的生命没有意义', ['life', 'not', 'reason']],
  ])('are the same in each language: %s', (text, ideas) => {
    expect(crisisIdeasIn(folded(text))).toEqual(expect.arrayContaining(ideas));
  });

  it('are none in plain questions', () => {
    expect(crisisIdeasIn(folded('which colours does the lamp have?'))).toEqual([]);
  });
});

describe('the crisis model', () => {
  it.each([
    'nobody around here would care about my death',
    'Der Tod wäre besser als dieses Leben',
    'pienso en la muerte, mi existencia es un peso para todos',
    'je pense à la mort, je suis un poids pour tout le monde',
    'penso alla morte, la mia vita è un peso per tutti',
  ])('knows danger that is in no table: %s', (text) => {
    expect(crisisWordsIn(folded(text))).toBeNull();
    expect(scoreOf(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'does the lamp have a dead pixel warranty?',
    'what is the battery life of this watch?',
    'the lamp will not turn on any more',
    'I am tired of waiting, nobody answers me',
    'Wann endet die Aktion?',
    'Meine Lampe geht nicht mehr an',
    '¿cuándo termina la oferta?',
    'quelle est la durée de vie de la pile ?',
    'vorrei una lampada da appendere',
    '这个电池能用多久',
    'この電池はどのくらい持ちますか',
    'сколько живет эта батарея?',
  ])('leaves alone: %s', (text) => {
    expect(scoreOf(text)).toBeLessThan(0.5);
  });

  it.each(['die', 'Ende', 'muerte', '死', 'no life'])('is never sure of two words: %s', (text) => {
    expect(scoreOf(text)).toBeLessThan(0.9);
  });
});
