// The gates' evaluation on a small made-up file: it knows its rows, counts, and reads amounts.
import { expect, it } from 'vitest';
import type { Row } from '../task.ts';
import { gates } from './gates.ts';

const row = (text: string, labels: readonly string[], more: Row = {}): Row => ({
  text,
  lang: 'en',
  gates: labels,
  source: 'made_up',
  source_intent: labels.join() || 'other',
  ...more,
});
const train: readonly Row[] = Array.from({ length: 30 }, (_, n) => [
  row(`please refund me for item ${n}`, ['refund']),
  row(`refund order ${n}00`, ['refund']),
  row(`my card was stolen near house ${n}`, ['security_fraud']),
  row(`which colours has lamp ${n}`, []),
]).flat();
const data: readonly Row[] = [
  row('please refund me for the chair', ['refund']),
  row('refund me the $40', ['refund'], { amount: 40 }),
  row('refund order 99123', ['refund']),
  row('my card was stolen today', ['security_fraud']),
  row('which colours has the chair', []),
  { text: 'a row of another task', labels: ['anger'] },
];

it('scores all rows of its kind when it is given a training part', () => {
  const { goals, metrics, method } = gates({ data, train });
  const value = (name: string) => goals.find((goal) => goal.name === name)?.value;
  expect(value('refund_recall')).toBe(1);
  expect(value('security_fraud_recall')).toBe(1);
  expect(value('amounts_right')).toBe(1);
  expect(value('crisis_recall')).toBeNull();
  expect(metrics.find(({ name }) => name === 'no_amount_where_none')?.n).toBe(1);
  expect(method).toContain('--train');
});

it('counts a wrong amount', () => {
  const wrong = [...data.slice(0, 1), row('refund me the $40', ['refund'], { amount: 41 })];
  const goal = gates({ data: wrong, train }).goals.find(({ name }) => name === 'amounts_right');
  expect(goal).toMatchObject({ value: 0, met: false });
});

it('says so when the data hold none of its rows', () => {
  expect(gates({ data: data.slice(-1), train }).goals).toEqual([]);
});

it('judges the shipped models where nothing is given to learn from', () => {
  const { metrics, method } = gates({ data, train: [] });
  expect(metrics.find(({ name }) => name === 'no_amount_where_none')?.n).toBe(1);
  expect(method).toContain('shipped');
});
