import { describe, expect, it } from 'vitest';
import { readFlags, UsageProblem } from './flags.ts';

const kinds = { data: 'many', task: 'one', json: 'none' } as const;

describe('flags', () => {
  it.each([
    [['--data', 'a', 'b']],
    [['--data', 'a', '--data', 'b']],
    [['--data=a', '--data=b']],
    [['--data', 'a', '--json', '--data', 'b']],
    [['--task', 'x', '--data', 'a', 'b']],
  ])('several values: %j', (args) => {
    expect(readFlags(args, kinds).many('data')).toEqual(['a', 'b']);
  });

  it('keeps what stands before the flags, and after a single value', () => {
    expect(readFlags(['a', 'b', '--task', 'x', 'c'], kinds).files).toEqual(['a', 'b', 'c']);
  });

  it('takes what begins with one dash for a value', () => {
    expect(readFlags(['--task', '-1'], kinds).one('task')).toBe('-1');
  });

  it.each([
    [['--dta', 'a'], /--dta is not known here; known are --data, --task, --json/],
    [['--data'], /--data wants a value/],
    [['--task', 'a', '--task', 'b'], /--task is given twice/],
    [['--json=yes'], /--json takes no value/],
  ])('%j is refused', (args, message) => {
    expect(() => readFlags(args, kinds)).toThrow(UsageProblem);
    expect(() => readFlags(args, kinds)).toThrow(message);
  });

  it('asks for what is missing, and for numbers above 0', () => {
    const flags = readFlags(['--task', 'none'], kinds);
    expect(() => flags.must('data')).toThrow(/--data is missing/);
    expect(() => flags.positive('task')).toThrow(/number above 0; found "none"/);
    expect(readFlags(['--task', '2.5'], kinds).positive('task')).toBe(2.5);
  });
});
