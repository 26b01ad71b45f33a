// The evaluations of loops and of out-of-domain messages on a handful of rows made up here.
import { describe, expect, it } from 'vitest';
import type { Row } from '../task.ts';
import { loops } from './loops.ts';
import { oos } from './oos.ts';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  keys: ['I lost my keys', 'my keys are gone', 'cannot find the keys', 'where did I put the keys'],
  lamp: ['the lamp is dark', 'my lamp does not shine', 'lamp without light', 'the lamp went dark'],
  soup: ['cook a soup', 'how to make soup', 'a recipe for soup', 'soup for two people'],
  rent: ['pay the rent', 'rent is too high', 'when is rent due', 'the rent for may'],
};

const labelled: readonly Row[] = Object.entries(TEXTS).flatMap(([intent, texts]) =>
  texts.map((text) => ({
    text,
    intent,
    in_scope: true,
    dataset: 'banking77_oos',
    osplit: 'train',
  })),
);
const stranger: Row = {
  text: 'purple elephants dance',
  in_scope: false,
  dataset: 'banking77_oos',
  osplit: 'train',
};
const pair = (a: string, b: string, kind: string): Row => ({
  ...{ a, b, kind, same: kind === 'same_intent', lang: 'en', source: 'banking77' },
});
const sequence = (texts: readonly string[], thirdAskAt: number | null): Row => ({
  turns: texts.map((text) => ({ text })),
  loop: thirdAskAt !== null,
  third_ask_at: thirdAskAt,
  source: 'banking77',
});

describe('loops', () => {
  const data = [
    pair('the keys are lost', 'I cannot find my keys', 'same_intent'),
    pair('soup with a recipe', 'make a soup', 'same_intent'),
    pair('the keys are lost', 'make a soup', 'diff_intent_hard'),
    pair('the lamp is very dark', 'the rent is very high', 'diff_intent_hard'),
    sequence(['keys lost', 'the rent for june', 'my keys gone', 'find the keys'], 3),
    sequence(['keys lost', 'the rent for june', 'lamp dark', 'soup recipe'], null),
  ];

  it('tells pairs and sequences apart by intents learned from other rows', () => {
    const { goals, metrics } = loops({ data, train: labelled });
    expect(goals.map(({ value }) => value)).toEqual([1, 1]);
    expect(metrics.find(({ name }) => name === 'found at the third ask')?.value).toBe(1);
  });

  it('runs without training rows, by wording, which hard pairs deceive', () => {
    const { goals, method } = loops({ data, train: [] });
    expect(method).toContain('No --train');
    expect(goals[1]?.value).toBe(0.5);
  });

  it('leaves rows of other tasks alone and says that nothing was measured', () => {
    const { goals } = loops({ data: [{ text: 'x', gates: [] }], train: [] });
    expect(goals.every(({ value, met }) => value === null && !met)).toBe(true);
  });
});

describe('oos', () => {
  it('scores all rows of the data by what the training rows teach', () => {
    const scored: Row = { ...labelled[0], text: 'I have lost my keys' };
    const { metrics } = oos({ data: [scored, stranger], train: labelled });
    const auroc = metrics.find(({ name }) => name === 'AUROC');
    expect(auroc).toMatchObject({ source: 'banking77_oos', value: 1, n: 2 });
  });

  it('without training rows it trains on the given ones and scores the others', () => {
    const scored: Row = { ...labelled[0], text: 'I have lost my keys', osplit: 'test' };
    const { metrics, method } = oos({ data: [...labelled, scored, stranger], train: [] });
    expect(method).toContain('No --train');
    expect(metrics.find(({ name }) => name === 'AUROC')?.n).toBe(2);
  });

  it('without training rows and without a split it trains on four fifths', () => {
    const unsplit = [...labelled, stranger].map((row) => ({ ...row, osplit: 'test' }));
    const auroc = oos({ data: unsplit, train: [] }).metrics.find(({ name }) => name === 'AUROC');
    expect(auroc?.n).toBeGreaterThan(1);
    expect(auroc?.n).toBeLessThan(unsplit.length);
  });

  it('names each goal even when there is nothing to measure it on', () => {
    const { goals } = oos({ data: [], train: [] });
    expect(goals).toHaveLength(5);
    expect(goals.every(({ met }) => !met)).toBe(true);
  });
});
