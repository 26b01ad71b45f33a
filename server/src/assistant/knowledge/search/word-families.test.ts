import { describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';

const firstIn = (language: string, texts: readonly string[], question: string) =>
  createEngine(texts.map((text) => ({ language, subject: '', text }))).find(question).order[0]
    ?.text;

describe('word families', () => {
  it.each([
    [
      'en',
      'We bought the mill in 1921, with its old wheel.',
      'We painted the mill in 1930.',
      'When did they buy the mill?',
    ],
    [
      'es',
      'El molinero murió en 1921.',
      'El molinero pintó en 1930.',
      '¿Cuándo se produjo la muerte del molinero?',
    ],
    ['de', 'Der Müller starb 1921.', 'Der Müller malte 1930.', 'Wann ist der Müller gestorben?'],
    [
      'ru',
      'Мельник умер в 1921 году, в старом доме у реки.',
      'Мельник рисовал в 1930 году.',
      'Назовите дату смерти мельника',
    ],
    ['ar', 'تقع ثلاث مدن على النهر.', 'تقع ثلاث قرى على النهر.', 'اي مدينة تقع على النهر؟'],
  ])('bring irregular forms together (%s)', (language, right, wrong, question) => {
    expect(firstIn(language, [wrong, right], question)).toBe(1);
  });
});
