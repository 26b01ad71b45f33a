import { describe, expect, it } from 'vitest';
import { kb } from './kb.ts';

const doc = (name: string, id: string, text: string, more = {}) => ({
  kb: name,
  doc_id: id,
  title: 'not searched',
  text,
  ...more,
});
const ask = (name: string, question: string, gold: readonly string[], more = {}) => ({
  kb: name,
  question,
  answerable: gold.length > 0,
  gold_docs: gold,
  ...more,
});

const ARTICLES = [
  doc('xquad_en', 'a', 'The lighthouse keeper painted the tower red in 1921. Gulls nest on it.'),
  doc('xquad_en', 'b', 'The bakery sells rye bread on Tuesdays. Its oven burns beech wood.'),
  doc('xquad_en', 'c', 'The library lends violins. A reader may keep one for six weeks.'),
];
const QUESTIONS = [
  ask('xquad_en', 'When was the tower painted red?', ['a']),
  ask('xquad_en', 'Which wood does the oven burn?', ['b']),
  ask('xquad_en', 'Who conquered the Aztec empire?', []),
  ask('xquad_en', 'How deep is the Baltic Sea?', []),
];
const figureOf = (rows: Parameters<typeof kb>[0], source: string, name: string) =>
  kb(rows).metrics.find((metric) => metric.source === source && metric.name === name)?.value;

describe('the knowledge task', () => {
  it('measures what is found and what is known to be missing', () => {
    const data = [...ARTICLES, ...QUESTIONS];
    expect(figureOf({ data, train: [] }, 'xquad', 'recall@1')).toBe(1);
    expect(figureOf({ data, train: [] }, 'xquad', 'answerable AUC')).toBe(1);
    const wrong = QUESTIONS.map((row) => (row.answerable ? { ...row, gold_docs: ['c'] } : row));
    expect(figureOf({ data: [...ARTICLES, ...wrong], train: [] }, 'xquad', 'recall@1')).toBe(0);
  });

  it('names a goal for each language, unmet where nothing was measured', () => {
    const { goals, task } = kb({ data: [...ARTICLES, ...QUESTIONS], train: [] });
    expect(task).toBe('kb');
    expect(goals.find(({ name }) => name === 'recall@1 en')).toMatchObject({
      met: true,
      goal: 0.98,
    });
    expect(goals.find(({ name }) => name === 'recall@1 tr')).toMatchObject({
      met: false,
      value: null,
    });
  });

  it('leaves rows of other tasks alone, and runs on none', () => {
    const other = [{ text: 'hello', lang: 'en', source: 'x' }, { kb: 5, question: 'x' }, {}];
    expect(kb({ data: other, train: other }).metrics).toEqual([]);
  });

  it('takes the entity from the conversation, also misheard, and documents from the training part', () => {
    const inns = ['Golden Lion Hotel', 'Harbour View Inn', 'Old Mill'].flatMap((entity, at) => [
      doc('dstc10', `inn/${at}/1`, `Yes, ${entity} has a lift.`, {
        entity,
        title: 'Is there a lift?',
      }),
      doc('dstc10', `inn/${at}/2`, 'Pets stay for free.', { entity, title: 'Are pets allowed?' }),
    ]);
    const history = [
      { s: 'U', text: 'find me a place by the sea' },
      { s: 'S', text: 'what about the harbor view inn' },
    ];
    const data = [
      ask('dstc10', 'do they have a lift', ['inn/1/1'], { history }),
      ask('dstc10', 'can i bring my pets to the old mill', ['inn/2/2'], { history }),
    ];
    expect(figureOf({ data, train: inns }, 'dstc10', 'recall@1')).toBe(1);
  });
});
