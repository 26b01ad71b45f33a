import { describe, expect, it } from 'vitest';
import type { EvaluationReport, Row } from '../task.ts';
import { explicit } from './explicit.ts';

const row = (text: string, human_request: boolean | null, more: Row = {}): Row => ({
  text,
  lang: 'en',
  source: 'own',
  kind: human_request ? 'explicit' : 'negative',
  hard: false,
  human_request,
  ...more,
});

const value = (report: EvaluationReport, lang: string, name: string, source = '*') =>
  report.metrics.find((m) => m.source === source && m.lang === lang && m.name === name);

const goalNamed = (report: EvaluationReport, name: string) =>
  report.goals.find((goal) => goal.name === name);

const data: readonly Row[] = [
  row('let me talk to a human', true),
  row('purple elephants sing at dawn', true),
  row('get me an agent', false),
  row('where is my parcel?', false, { hard: true }),
  row('are you human?', false, { kind: 'negative_bot_or_human' }),
  row('put me through to an agent', null, { kind: 'grey_unlabelled' }),
  row('my wallet is empty', true, { kind: 'bot_routed_to_agent' }),
  row('ich möchte mit einem Menschen sprechen', true, { lang: 'de' }),
  row('Wo ist mein Paket?', false, { lang: 'de' }),
];

describe('explicit', () => {
  it('counts hits, misses and false alarms over requests and negatives', () => {
    const report = explicit({ data, train: [] });
    expect(value(report, 'en', 'precision')).toMatchObject({ value: 0.5, n: 2 });
    expect(value(report, 'en', 'recall')).toMatchObject({ value: 0.5, n: 2 });
    expect(value(report, 'de', 'recall')).toMatchObject({ value: 1, n: 1 });
    expect(value(report, '*', 'false_alarms')).toMatchObject({ value: 0.25, n: 4 });
    expect(value(report, 'en', 'false_alarms_bot_or_human')).toMatchObject({ value: 0, n: 1 });
    expect(value(report, 'en', 'false_alarms_hard')).toMatchObject({ value: 0, n: 1 });
  });

  it('keeps what a bot once routed apart from what was asked', () => {
    const report = explicit({ data, train: [] });
    expect(value(report, 'en', 'recall_bot_routed')).toMatchObject({ value: 0, n: 1 });
  });

  it('never scores grey rows', () => {
    const grey = data.filter((row) => row['human_request'] === null);
    expect(explicit({ data: grey, train: [] }).metrics).toEqual([]);
  });

  it('leaves rows of other tasks alone', () => {
    const foreign: readonly Row[] = [
      { a: 'x', b: 'y', same: true },
      { text: 'let me talk to a human', in_scope: true },
    ];
    const report = explicit({ data: [...data, ...foreign], train: [] });
    expect(value(report, '*', 'recall')).toMatchObject({ n: 3 });
  });

  it('reports rows of the gates apart from the goals', () => {
    const gates: readonly Row[] = [
      { text: 'speak with an agent', lang: 'en', source: 'own', gates: ['human_request'] },
      { text: 'what is a heart attack?', lang: 'en', source: 'own', gates: ['medical'] },
    ];
    const report = explicit({ data: gates, train: [] });
    expect(value(report, '*', 'recall', 'gates')).toMatchObject({ value: 1, n: 1 });
    expect(value(report, '*', 'false_alarms', 'gates')).toMatchObject({ value: 0, n: 1 });
    expect(report.goals.every(({ met }) => !met)).toBe(true);
  });

  it('holds each figure against its goal', () => {
    const report = explicit({ data, train: [] });
    expect(goalNamed(report, 'explicit: precision')).toMatchObject({ goal: 0.97, met: false });
    expect(goalNamed(report, 'explicit: recall outside English')).toMatchObject({
      value: 1,
      met: true,
    });
    expect(goalNamed(report, 'explicit: false alarms on “are you human?”')).toMatchObject({
      value: 0,
      direction: 'at_most',
      met: true,
    });
    expect(goalNamed(report, 'explicit: recall, NLU++')).toMatchObject({ value: null, met: false });
  });
});
