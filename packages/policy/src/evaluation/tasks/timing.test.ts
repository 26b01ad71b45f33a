import { describe, expect, it } from 'vitest';
import type { Row } from '../task.ts';
import { timing } from './timing.ts';

const call = (id: number, wentWrong: boolean): Row => ({
  id: `call-${id}`,
  source: 'betold',
  handoff_or_hangup: wentWrong,
  turns: [
    { r: 'bot', act: 'propose_date' },
    { r: 'user', act: wentWrong ? 'negate' : 'confirm' },
    ...Array.from({ length: id % 3 }, () => ({ r: 'user', act: 'inform', ents: ['numeric'] })),
  ],
});
const calls = Array.from({ length: 60 }, (_, id) => call(id, id % 2 === 0));

describe('the task timing', () => {
  it('learns from the acts', () => {
    const report = timing({ data: calls.slice(0, 20), train: calls.slice(20) });
    expect(report.goals[0]).toMatchObject({ value: 1, met: true });
    expect(report.method).toContain('40 dialogues');
  });

  it('leaves dialogues of words and dialogues without a user alone', () => {
    const others: readonly Row[] = [
      { id: 'shop', turns: [{ r: 'user', ids: [1] }], satisfaction: 'satisfied' },
      { id: 'mute', handoff_or_hangup: true, turns: [{ r: 'bot', act: 'intro' }] },
    ];
    expect(timing({ data: others, train: [] }).goals[0]).toMatchObject({ value: null, met: false });
  });

  it('runs without anything to learn from', () => {
    const value = timing({ data: calls, train: [] }).goals[0]?.value;
    expect(value).toBeGreaterThan(0.5);
  });
});
