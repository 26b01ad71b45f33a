import { describe, expect, it } from 'vitest';
import type { Row } from '../task.ts';
import { emotion } from './emotion.ts';

const row = (text: string, frustration: boolean | null, ...labels: string[]): Row => ({
  text,
  lang: 'en',
  labels,
  frustration,
  source: 'botfw',
});
const data: readonly Row[] = [
  row('you are utterly useless', true, 'insults_or_blames_bot'),
  row('stop giving me the same answer again and again', true, 'complains_of_repetition'),
  row('where do you live', false, 'neutral_chitchat'),
  row('you are wonderful', false, 'praises_bot'),
  row('I am so sad today', null, 'user_sad'),
];

describe('the task emotion', () => {
  it('measures by source and language and gives the goals', () => {
    const report = emotion({ data, train: [] });
    expect(report.goals.find(({ name }) => name === 'frustration AUC en')).toMatchObject({
      value: 1,
      met: true,
    });
    expect(report.goals.find(({ name }) => name === 'praise alarms')).toMatchObject({ value: 0 });
    expect(report.goals.find(({ name }) => name.includes('repeat'))).toMatchObject({ value: 1 });
    expect(report.metrics.map(({ source }) => new Set([source]))).toContainEqual(
      new Set(['botfw']),
    );
  });

  it('does not score rows of unknown mood', () => {
    const report = emotion({ data, train: [] });
    expect(report.metrics.find(({ name }) => name === 'frustration AUC')?.n).toBe(4);
  });

  it('leaves rows of other tasks alone and says what it has not measured', () => {
    const others: readonly Row[] = [
      { text: 'hello', in_scope: true },
      { id: 'x', turns: [] },
    ];
    const report = emotion({ data: others, train: others });
    expect(report.metrics).toEqual([]);
    expect(report.goals.every(({ met, value }) => !met && value === null)).toBe(true);
  });

  it('learns from the rows it is given and says so', () => {
    const train = Array.from({ length: 40 }, (_, at) =>
      row(`${at % 2 ? 'blorf' : 'plim'} number ${at}`, at % 2 === 1, 'made_up'),
    );
    const unseen = [row('blorf again', true, 'made_up'), row('plim again', false, 'made_up')];
    const report = emotion({ data: unseen, train });
    expect(report.metrics.find(({ name }) => name === 'frustration AUC')?.value).toBe(1);
    expect(report.method).toContain('40 rows');
  });
});
