import type { NoteEvent, StepEvent } from '@warmline/conversation';
import { describe, expect, it } from 'vitest';
import { noteText, stepText } from './lines.ts';
import { ADA, BO, eventAt } from './testing/entries.ts';

const steps: readonly StepEvent[] = [
  ...(['visitor', 'policy', 'agent'] as const).map((requestedBy) =>
    eventAt(1, {
      type: 'handoff_requested',
      episode: 1,
      requestedBy,
      priority: 'normal',
      dueAt: 9_000,
    }),
  ),
  eventAt(2, { type: 'handoff_cancelled', episode: 1 }),
  eventAt(3, { type: 'handoff_timed_out', episode: 1, priority: 'high' }),
  eventAt(4, { type: 'claimed', episode: 1, agent: ADA }),
  ...(['released', 'vanished', 'silent', 'removed'] as const).map((reason) =>
    eventAt(5, { type: 'released', episode: 1, agent: ADA, reason, dueAt: 9_000 }),
  ),
  eventAt(6, { type: 'transferred', episode: 1, from: ADA, to: BO }),
  eventAt(7, { type: 'handed_back', episode: 1, agent: ADA }),
  ...(['agent', 'visitor', 'idle', 'unanswered'] as const).map((reason) =>
    eventAt(8, { type: 'resolved', reason }),
  ),
  eventAt(9, { type: 'reopened' }),
  eventAt(10, { type: 'assistant_unavailable' }),
  eventAt(11, { type: 'answer_held' }),
  ...(['full', 'reduced', 'basic', 'emergency'] as const).map((level) =>
    eventAt(12, { type: 'service_level_changed', level }),
  ),
];

const proposal = (dueAt: number | null) =>
  eventAt(1, {
    type: 'action_proposed',
    call: 'cal_1',
    turn: 1,
    tool: 'refund',
    arguments: { order: 'NB-1', amount: 12.5 },
    digest: 'd'.repeat(64),
    tier: dueAt === null ? 'notify' : 'approval',
    reason: 'Refunds need an approval.',
    dueAt,
  });
const verdict = (
  said: 'approved' | 'rejected' | 'lapsed' | 'cancelled',
  reason = 'Nobody decided in time.',
) =>
  eventAt(
    1,
    { type: 'approval_decided', call: 'cal_1', verdict: said, reason },
    said === 'approved' || said === 'rejected' ? { kind: 'agent', ...ADA } : { kind: 'system' },
  );
const finished = (outcome: 'done' | 'failed' | 'unknown') =>
  eventAt(1, {
    type: 'action_finished',
    call: 'cal_1',
    tool: 'refund',
    outcome,
    result: 'Paid back.',
  });

const begun = (attempt: number) =>
  eventAt(1, { type: 'action_begun', call: 'cal_1', tool: 'refund', attempt, until: 9_000 });

describe('stepText', () => {
  it('has one line for each step and each reason, and no two share theirs', () => {
    const lines = steps.map(stepText);
    expect(lines.every((line) => /^[A-Z][^\n]+$/.test(line))).toBe(true);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('names who did it, to whom, and what it led to', () => {
    const text = (type: StepEvent['type']) => {
      const event = steps.find((step) => step.type === type);
      return event ? stepText(event) : '';
    };
    expect(text('claimed')).toBe('Ada took over');
    expect(text('transferred')).toBe('Ada transferred it to Bo');
    expect(text('handed_back')).toContain('Ada');
    expect(text('released')).toContain('Ada');
    expect(text('handoff_timed_out')).toContain('high');
  });
});

describe('noteText', () => {
  it('says why the policy decided, by which rule, under which version', () => {
    const event = eventAt(1, {
      type: 'decision_recorded',
      decision: {
        tier: 'human',
        mode: 'act',
        trigger: 'explicit_request',
        rule: 'explicit_request.words',
        reason: 'The visitor asked for a person.',
        priority: 'high',
        signals: [],
        policy: { version: '1.2.3', hash: 'abc' },
      },
    });
    expect(noteText(event)).toEqual({
      title: 'Policy',
      lines: ['The visitor asked for a person. (rule explicit_request.words, version 1.2.3)'],
    });
  });

  it('shows a handback note line by line, each with what it means', () => {
    const note = { decided: ['a', 'b'], done: [], left: ['c'], mustNot: ['d'], promised: [] };
    expect(noteText(eventAt(1, { type: 'handback_noted', episode: 1, note })).lines).toEqual([
      'Decided: a',
      'Decided: b',
      'Left to do: c',
      'Must not: d',
    ]);
  });

  it('says that a handback note is empty', () => {
    const note = { decided: [], done: [], left: [], mustNot: [], promised: [] };
    expect(noteText(eventAt(1, { type: 'handback_noted', episode: 1, note })).lines).toEqual([
      '(empty)',
    ]);
  });

  it.each<readonly [NoteEvent, string, string]>([
    [
      eventAt(1, { type: 'transfer_noted', episode: 1, note: 'Speaks Dutch' }),
      'Transfer note',
      'Speaks Dutch',
    ],
    [eventAt(1, { type: 'outcome_noted', outcome: 'Replaced' }), 'Outcome', 'Replaced'],
    [
      eventAt(1, { type: 'offer_lapsed', episode: 1, agent: ADA, reason: 'removed' }),
      'Offer',
      'Ada is an agent no more',
    ],
    [
      eventAt(1, { type: 'offers_exhausted', episode: 1 }),
      'Offer',
      'Nobody took it: it is anyone’s now',
    ],
    [
      eventAt(1, { type: 'team_missing', episode: 1, team: 'billing', reason: 'unknown' }),
      'Team',
      'The policy in force has no team “billing”: it is anyone’s',
    ],
    [
      eventAt(1, { type: 'team_missing', episode: 1, team: 'billing', reason: 'empty' }),
      'Team',
      'Nobody is in the team “billing”: it is anyone’s',
    ],
    [
      eventAt(1, { type: 'turn_failed', turn: 1, reason: 'timeout', retryAt: 9 }),
      'Assistant',
      'timeout',
    ],
    [eventAt(1, { type: 'conversation_failed', reason: 'loop' }), 'Relay', 'loop'],
    [
      eventAt(1, { type: 'offer_declined', episode: 1, agent: ADA, reason: 'In a call' }),
      'Offer',
      'Ada declined: In a call',
    ],
    [eventAt(1, { type: 'offer_lapsed', episode: 1, agent: ADA }), 'Offer', 'Ada did not answer'],
    [proposal(9_000), 'Approval wanted', 'refund {"order":"NB-1","amount":12.5}'],
    [proposal(9_000), 'Approval wanted', 'Refunds need an approval.'],
    [begun(1), 'Action', 'refund: begun'],
    [begun(2), 'Action', 'nobody knows what came of the one before'],
    [proposal(null), 'Action', 'refund {"order":"NB-1","amount":12.5}'],
    [
      eventAt(1, {
        type: 'answer_drafted',
        call: 'cal_1',
        turn: 1,
        text: 'Thirty days.',
        citations: [],
        confidence: 0.4,
        digest: 'd'.repeat(64),
        dueAt: 9_000,
      }),
      'Approval wanted',
      'Thirty days.',
    ],
    [verdict('approved', 'Paid in cash'), 'Approval', 'Approved by Ada: Paid in cash'],
    [verdict('rejected', 'Too much'), 'Approval', 'Rejected by Ada: Too much'],
    [verdict('lapsed'), 'Approval', 'Nobody decided in time'],
    [verdict('cancelled', 'An agent took over.'), 'Approval', 'Cancelled: An agent took over.'],
    [finished('done'), 'Action', 'refund: done\nPaid back.'],
    [finished('failed'), 'Action', 'refund: failed\nPaid back.'],
    [finished('unknown'), 'Action', 'refund: begun, and nobody knows whether it happened'],
  ])('shows what was noted', (event, title, part) => {
    const { title: shown, lines } = noteText(event);
    expect(shown).toBe(title);
    expect(lines.join('\n')).toContain(part);
  });
});
