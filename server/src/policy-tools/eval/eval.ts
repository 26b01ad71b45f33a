// `warmline policy eval`: runs evaluation tasks over files of rows, for people as a table and for
// programs as one JSON object.
import type { EvaluationReport, Goal, Row } from '@warmline/policy/evaluation';
import { type Flags, UsageProblem } from '../flags.ts';
import { linesOf } from '../lines.ts';
import type { Result } from '../result.ts';
import { figure, interval, table } from '../table.ts';
import { type Task, tasks } from './tasks.ts';

export const EVAL_FLAGS = {
  task: 'one',
  data: 'many',
  train: 'many',
  json: 'none',
  strict: 'none',
} as const;

/** @throws UsageProblem */
export async function evaluate(
  flags: Flags,
  known: Readonly<Record<string, Task>> = tasks,
): Promise<Result> {
  const name = flags.must('task');
  const chosen = name === 'all' ? Object.entries(known) : entryOf(known, name);
  if (flags.files.length > 0)
    throw new UsageProblem(`"${flags.files[0]}" is no flag; files go after --data or --train`);
  if (flags.many('data').length === 0)
    throw new UsageProblem('--data is missing; name one or more JSONL files after it');
  const data = await rowsOf(flags.many('data'));
  const train = await rowsOf(flags.many('train'));
  const reports: EvaluationReport[] = [];
  for (const [, task] of chosen) reports.push(finite(await task({ data, train })));
  const isMissed = reports.some(({ goals }) => goals.some(({ met }) => !met));
  return {
    text: flags.has('json')
      ? JSON.stringify(asOne(name, reports))
      : reports.map(shown).join('\n\n'),
    code: flags.has('strict') && isMissed ? 1 : 0,
  };
}

function entryOf(known: Readonly<Record<string, Task>>, name: string): [string, Task][] {
  const task = Object.hasOwn(known, name) ? known[name] : undefined;
  if (task) return [[name, task]];
  throw new UsageProblem(
    `--task "${name}" is not known; give one of ${[...Object.keys(known), 'all'].join(', ')}`,
  );
}

async function rowsOf(files: readonly string[]): Promise<readonly Row[]> {
  return (await linesOf(files)).map(({ value }) => value);
}

/** What could not be measured is null, in metrics and goals: JSON knows no NaN. */
function finite(report: EvaluationReport): EvaluationReport {
  const orNull = (value: number | null) => (Number.isFinite(value) ? value : null);
  return {
    ...report,
    goals: report.goals.map((goal) => {
      const value = orNull(goal.value);
      const met = value !== null && goal.met;
      return { ...goal, value, low: orNull(goal.low), high: orNull(goal.high), met };
    }),
  };
}

/** One object: the report itself, or for `all` every report, their goals named with their task. */
function asOne(name: string, reports: readonly EvaluationReport[]): object {
  const [only] = reports;
  if (name !== 'all' && only) return only;
  const tagged = <Part extends object>(pick: (report: EvaluationReport) => readonly Part[]) =>
    reports.flatMap((report) => pick(report).map((part) => ({ task: report.task, ...part })));
  return {
    task: 'all',
    method: reports.map(({ task, method }) => `${task}: ${method}`).join('\n'),
    metrics: tagged(({ metrics }) => metrics),
    goals: tagged(({ goals }) => goals),
    reports,
  };
}

function shown({ task, method, metrics, goals }: EvaluationReport): string {
  const parts = [`${task}\n${'='.repeat(task.length)}\n${method}`];
  if (metrics.length === 0)
    parts.push(
      'None of the rows is one that this task knows; see docs/evaluation.md for its fields.',
    );
  if (goals.length > 0)
    parts.push(table(['goal', 'figure', '95 %', 'wanted', ''], goals.map(goalRow)));
  if (metrics.length > 0) {
    const rows = metrics.map(({ source, lang, name, value, low, high, n }) => [
      source,
      lang,
      name,
      figure(value),
      interval(low, high),
      String(n),
    ]);
    parts.push(table(['source', 'lang', 'metric', 'figure', '95 %', 'rows'], rows));
  }
  return parts.join('\n\n');
}

function goalRow({ name, value, low, high, goal, direction, met }: Goal): readonly string[] {
  const wanted = `${direction === 'at_most' ? '≤' : '≥'} ${goal}`;
  const verdict = value === null ? 'not measured' : met ? 'met' : 'missed';
  return [name, figure(value), value === null ? '' : interval(low, high), wanted, verdict];
}
