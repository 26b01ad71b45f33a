import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EvaluationReport } from '@warmline/policy/evaluation';
import { describe, expect, it } from 'vitest';
import { readFlags } from '../flags.ts';
import { EVAL_FLAGS, evaluate } from './eval.ts';
import type { Task } from './tasks.ts';

const folder = mkdtempSync(join(tmpdir(), 'warmline-eval-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const first = file('first.jsonl', '{"n":1}\n\n{"n":2}\n');
const second = file('second.jsonl', '\uFEFF{"n":3}\r\n');

/** Says how many rows it was given. */
const counting: Task = ({ data, train }) => ({
  task: 'counting',
  method: 'Counts.',
  metrics: [
    { source: 'own', lang: '*', name: 'rows', value: 0.5, low: 0.25, high: 0.75, n: data.length },
  ],
  goals: [
    {
      name: 'trained',
      value: train.length,
      low: 0,
      high: 9,
      goal: 1,
      direction: 'at_least',
      met: train.length > 0,
    },
  ],
});
/** Has nothing to measure on. */
const empty: Task = async () => ({
  task: 'empty',
  method: 'Nothing.',
  metrics: [{ source: 'own', lang: '*', name: 'x', value: Number.NaN, low: 0, high: 1, n: 0 }],
  goals: [
    {
      name: 'x',
      value: Number.NaN,
      low: Number.NaN,
      high: 1,
      goal: 1,
      direction: 'at_least',
      met: true,
    },
  ],
});
const run = (...args: readonly string[]) =>
  evaluate(readFlags(args, EVAL_FLAGS), { counting, empty });

describe('policy eval', () => {
  it('gives the task every row of every file, in order', async () => {
    const { text, code } = await run(
      ...['--task', 'counting', '--data', first, second, '--train', second, '--json'],
    );
    const report = JSON.parse(text) as EvaluationReport;
    expect(report.metrics[0]?.n).toBe(3);
    expect(report.goals[0]).toMatchObject({ value: 1, met: true });
    expect(code).toBe(0);
  });

  it('prints null and not met where nothing was measured', async () => {
    const { text } = await run('--task', 'empty', '--data', first, '--json');
    expect((JSON.parse(text) as EvaluationReport).goals[0]).toEqual({
      name: 'x',
      value: null,
      low: null,
      high: 1,
      goal: 1,
      direction: 'at_least',
      met: false,
    });
  });

  it('puts all tasks into one object, each goal with its task', async () => {
    const { text } = await run('--task', 'all', '--data', first, '--json');
    const report = JSON.parse(text) as {
      task: string;
      goals: { task: string }[];
      reports: unknown[];
    };
    expect(report.task).toBe('all');
    expect(report.goals.map(({ task }) => task)).toEqual(['counting', 'empty']);
    expect(report.reports).toHaveLength(2);
  });

  it('prints a table for people', async () => {
    const { text } = await run('--task', 'counting', '--data', first);
    expect(text).toContain('missed');
    expect(text).toMatch(/own +\* +rows +0\.500 +0\.250 – 0\.750 +2/);
  });

  it('fails for a missed goal only when it shall', async () => {
    expect((await run('--task', 'counting', '--data', first)).code).toBe(0);
    expect((await run('--task', 'counting', '--data', first, '--strict')).code).toBe(1);
  });

  it.each([
    [
      ['--task', 'counting', '--data', file('bad.jsonl', '{"n":1}\n{"n":\n')],
      /bad\.jsonl:2: is not JSON/,
    ],
    [
      ['--task', 'counting', '--data', file('list.jsonl', '[1]\n')],
      /list\.jsonl:1: wants one JSON object/,
    ],
    [['--task', 'counting', '--data', join(folder, 'none.jsonl')], /there is no such file/],
    [['--task', 'counting', '--data', folder], /cannot be read \(EISDIR\)/],
    [['--task', 'counting'], /--data is missing/],
    [['--data', first], /--task is missing/],
    [['--task', 'guess', '--data', first], /give one of counting, empty, all/],
    [['--task', 'toString', '--data', first], /give one of counting/],
    [['--task', 'counting', 'stray', '--data', first], /"stray" is no flag/],
  ])('%j is refused', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});
