import type { EventBody } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { assessAnswer } from './decide/answer.ts';
import { decideRequest } from './decide/screen.ts';
import { FAKES, MATCHER } from './document/testing/detectors.ts';
import { answers, begins, by, handsBack, log, says, type Written } from './document/testing/log.ts';
import { inForce } from './document/testing/parsed.ts';
import { replay } from './replay.ts';

const policy = inForce({ preset: 'customer-service', triggers: { sentiment: { mode: 'act' } } });
const run = (...commands: readonly Written[]) => replay(log(...commands), policy, MATCHER, FAKES);
const recorded = (decision: ReturnType<typeof decideRequest>): EventBody => ({
  type: 'decision_recorded',
  decision,
});
const handoff = (requestedBy: 'visitor' | 'policy', message?: number): EventBody => ({
  type: 'handoff_requested',
  episode: 1,
  requestedBy,
  priority: 'normal',
  dueAt: 0,
  ...(message ? { message } : {}),
});
const request = decideRequest(policy);

describe('a replay', () => {
  it('has a step for each message and each answer, in order', () => {
    const steps = run(
      says('where is it?'),
      begins(1, 1),
      answers('There.', 1, 0.7),
      says('[angry] where?'),
    );
    expect(steps.map(({ seq, kind, decision }) => [seq, kind, decision?.rule ?? null])).toEqual([
      [1, 'message', null],
      [4, 'answer', 'low_confidence.answer'],
      [5, 'message', 'sentiment.thread'],
    ]);
  });

  it('sets what was recorded beside what would be', () => {
    const live = assessAnswer({ confidence: 0.2, policy });
    const steps = run(
      by.visitor(
        { type: 'message_sent', text: '[person]' },
        recorded(request),
        handoff('visitor', 1),
      ),
      handsBack(1),
      says('thanks'),
      begins(1, 5),
      by.assistant(
        recorded(live),
        { type: 'answer_assessed', turn: 1, confidence: 0.2 },
        { type: 'message_sent', text: 'Welcome.', turn: 1, offersHuman: true },
      ),
    );
    expect(steps).toMatchObject([
      {
        seq: 1,
        decision: request && { trigger: 'explicit_request' },
        recorded: request,
        recordedHandoff: true,
      },
      { seq: 5, decision: null, recorded: null, recordedHandoff: false },
      { seq: 9, decision: { mode: 'offer' }, recorded: live, recordedHandoff: false },
    ]);
  });

  it('lays a person who took an answer’s place to the message', () => {
    const steps = run(
      says('hm'),
      begins(1, 1),
      by.assistant(recorded({ ...request, trigger: 'low_confidence' }), handoff('policy')),
    );
    expect(steps).toMatchObject([
      { seq: 1, decision: null, recorded: { trigger: 'low_confidence' }, recordedHandoff: true },
    ]);
  });

  it('says from where on a person would have had it, and until when', () => {
    const steps = run(
      says('[angry]'),
      says('hello?'),
      by.visitor(recorded(request), handoff('visitor')),
      says('anyone?'),
      handsBack(1),
      says('fine'),
    );
    expect(
      steps.map(({ kind, withPerson }) => [kind, withPerson.recorded, withPerson.replayed]),
    ).toEqual([
      ['message', false, false],
      ['message', false, true],
      ['request', false, true],
      ['message', true, true],
      ['message', false, false],
    ]);
  });

  it('judges a draft once, and an action', () => {
    const digest = '0'.repeat(64);
    const steps = run(
      says('please'),
      begins(1, 1),
      by.assistant({
        type: 'action_proposed',
        call: 'a',
        turn: 1,
        tool: 'erase',
        arguments: {},
        digest,
        tier: 'approval',
        reason: '',
        dueAt: null,
      }),
      by.assistant({
        type: 'answer_drafted',
        call: 'b',
        turn: 1,
        text: 'Done.',
        citations: [],
        confidence: 0.5,
        digest,
        dueAt: 0,
      }),
      answers('Done.', 1, 0.5),
    );
    expect(steps.map(({ kind, decision }) => [kind, decision?.tier])).toEqual([
      ['message', undefined],
      ['action', 'human'],
      ['answer', 'notify'],
    ]);
  });

  it('gives the same steps every time', () => {
    const commands = [says('[angry] [gate:legal]'), begins(1, 1), answers('x', 1, 0.3)];
    expect(run(...commands)).toEqual(run(...commands));
  });
});
