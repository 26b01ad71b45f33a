import type { ReplayStep } from '@warmline/policy';
import type { Decision, Trigger } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { agreesWithRecord, isSameOutcome, recordedOutcome, replayedOutcome } from './outcomes.ts';

const decision = (trigger: Trigger, more: Partial<Decision> = {}): Decision => ({
  tier: 'human',
  mode: 'act',
  trigger,
  rule: `${trigger}.test`,
  reason: 'Tested.',
  priority: 'normal',
  signals: [],
  policy: { version: '1.0.0', hash: 'h' },
  ...more,
});
const step = (seq: number, more: Partial<ReplayStep> = {}): ReplayStep => ({
  seq,
  at: 0,
  kind: 'message',
  text: `words ${seq}`,
  decision: null,
  signals: [],
  recorded: null,
  recordedHandoff: false,
  topic: null,
  segment: null,
  withPerson: { recorded: false, replayed: false },
  ...more,
});
const offer = decision('stakes', { mode: 'offer' });
const act = decision('hard_gate');

describe('the outcome of a conversation', () => {
  it('is the first person, before any offer', () => {
    const steps = [step(1, { decision: offer }), step(2), step(3, { decision: act })];
    expect(replayedOutcome(steps)).toMatchObject({ kind: 'person', at: { seq: 3 } });
    expect(replayedOutcome(steps.slice(0, 2))).toMatchObject({ kind: 'offer', at: { seq: 1 } });
    expect(replayedOutcome([step(1)])).toEqual({ kind: 'assistant', at: null });
  });

  it.each(['recorded', 'replayed'])('ends where a person has it: %s', (who) => {
    const withPerson = { recorded: who === 'recorded', replayed: who === 'replayed' };
    expect(replayedOutcome([step(1), step(2, { decision: act, withPerson })]).kind).toBe(
      'assistant',
    );
  });

  it('of the record is who came, whether or not a decision says why', () => {
    const steps = [step(1), step(2, { recordedHandoff: true })];
    expect(recordedOutcome(steps)).toMatchObject({ kind: 'person', at: { decision: null } });
  });

  it('is the same after the same words, for the same reason', () => {
    const atMessage = replayedOutcome([step(1, { decision: offer })]);
    const answered = [step(1), step(2, { kind: 'answer', decision: offer })];
    expect(isSameOutcome(atMessage, replayedOutcome(answered))).toBe(true);
    const later = replayedOutcome([step(1), step(2, { decision: offer })]);
    expect(isSameOutcome(atMessage, later)).toBe(false);
    const other = decision('complexity', { mode: 'offer' });
    expect(isSameOutcome(atMessage, replayedOutcome([step(1, { decision: other })]))).toBe(false);
  });
});

describe('agreement with the record', () => {
  const alone = decision('low_confidence', { tier: 'autonomous' });
  it.each<[string, Partial<ReplayStep>, boolean]>([
    ['nothing and nothing', {}, true],
    ['an answer that stands alone', { kind: 'answer', decision: alone }, true],
    ['an offer at the message, recorded with the answer', { decision: offer }, true],
    ['a person nobody recorded', { decision: act }, false],
    ['a person only the record has', { recorded: act }, false],
    ['the same', { decision: act, recorded: decision('hard_gate') }, true],
    ['another reason', { decision: act, recorded: decision('sentiment') }, false],
    ['an offer at an answer', { kind: 'answer', decision: offer }, false],
  ])('%s', (_, more, agrees) => {
    expect(agreesWithRecord(step(1, more))).toBe(agrees);
  });
});
