// A site's own gates: whole words in any script, and no way to slip a pattern in.
import { describe, expect, it } from 'vitest';
import { compileCustomGates, failedExamples } from './custom-gates.ts';

const closes = compileCustomGates([
  { name: 'press', anyOf: ['journalist', 'Presse', 'interview request'] },
  { name: 'warranty', anyOf: ['garantía', 'гарантия', '保修', 'الضمان'], noneOf: ['sin garantía'] },
  { name: 'odd', anyOf: ['a.b', '(x+)+$', '  '] },
]);
const names = (text: string) => closes(text).map(({ gate }) => gate);

describe('compileCustomGates', () => {
  it.each([
    ['I am a JOURNALIST.', ['press']],
    ['this is an interview   request', ['press']],
    ['an interview-request', ['press']],
    ['Hier schreibt die Presse!', ['press']],
    ['¿Tiene GARANTIA?', ['warranty']],
    ['есть гарантия?', ['warranty']],
    ['这个有保修吗', ['warranty']],
    ['هل يشمله الضمان؟', ['warranty']],
    ['is it a.b or c', ['odd']],
  ])('closes at: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each(['journalists', 'Pressekaffee', 'sin garantía, gracias', 'axb', 'xxxxxxxxxxxxx', ''])(
    'stays open at: %s',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );

  it('gives the phrases as evidence', () => {
    expect(closes('journalist here')).toEqual([
      { gate: 'press', score: 1, evidence: ['journalist'] },
    ]);
  });

  it('names examples that do not close their gate', () => {
    const gate = { name: 'press', anyOf: ['press'], examples: ['press card', 'a reporter'] };
    expect(failedExamples(gate)).toEqual(['a reporter']);
  });
});
