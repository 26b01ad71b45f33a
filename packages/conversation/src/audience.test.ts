// Who sees which event.
import type {
  AgentCommand,
  Audience,
  ConversationEvent,
  EventOf,
  EventType,
} from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { audienceOf, visibleToVisitor } from './audience.ts';
import {
  ADA,
  agent,
  answers,
  asksForHuman,
  begins,
  briefTo,
  citation,
  claims,
  decision,
  given,
  handsBack,
  posts,
  says,
} from './testing/given.ts';

describe('[C30] each event type has one audience', () => {
  // Written out a second time on purpose: making an internal type public must fail somewhere.
  const expected: Readonly<Record<EventType, Audience>> = {
    conversation_started: 'public',
    message_sent: 'public',
    handoff_requested: 'public',
    handoff_cancelled: 'public',
    handoff_timed_out: 'public',
    claimed: 'public',
    released: 'public',
    transferred: 'public',
    handed_back: 'public',
    resolved: 'public',
    reopened: 'public',
    assistant_unavailable: 'public',
    decision_recorded: 'internal',
    transfer_noted: 'internal',
    handback_noted: 'internal',
    resumed: 'internal',
    outcome_noted: 'internal',
    turn_started: 'internal',
    turn_failed: 'internal',
    answer_assessed: 'internal',
    brief_posted: 'internal',
    conversation_failed: 'internal',
    offered: 'internal',
    offer_declined: 'internal',
    offer_lapsed: 'internal',
    offers_exhausted: 'internal',
    team_missing: 'internal',
    shadow_decided: 'internal',
    service_level_changed: 'public',
    answer_drafted: 'internal',
    action_proposed: 'internal',
    approval_decided: 'internal',
    action_begun: 'internal',
    action_finished: 'internal',
    answer_held: 'public',
    review_opened: 'internal',
    review_closed: 'internal',
    message_corrected: 'public',
    message_retracted: 'public',
  };
  it.each(Object.entries(expected))('%s is %s', (type, audience) => {
    // Object.entries widens the table's own keys to string.
    expect(audienceOf(type as EventType)).toBe(audience);
  });
  it.each(['visitor_waved', 'toString', 'constructor', '__proto__', ''])(
    'an unknown type is internal: %s',
    (type) => expect(audienceOf(type as EventType)).toBe('internal'),
  );
});

describe('[C31] the visitor’s projection', () => {
  const { log, state } = given(
    says('This is bad', decision({ mode: 'offer', trigger: 'sentiment' })),
    begins(),
    answers('Sorry.'),
    asksForHuman,
    posts(briefTo(6)),
    claims(ADA),
    handsBack(ADA),
    begins(),
    answers(''),
    claims(ADA),
    agent(ADA, { type: 'resolve', outcome: 'Refunded' }),
  );
  it('is the public events alone, in order and unchanged', () => {
    expect(visibleToVisitor(log, state.withdrawn).map(({ type }) => type)).toEqual([
      'conversation_started',
      'message_sent',
      'message_sent',
      'handoff_requested',
      'claimed',
      'handed_back',
      'handoff_requested',
      'claimed',
      'resolved',
    ]);
    for (const event of visibleToVisitor(log, state.withdrawn))
      expect(log[event.seq - 1]).toBe(event);
  });
  it('ends at the state’s newest public event', () => {
    expect(visibleToVisitor(log, state.withdrawn).at(-1)?.seq).toBe(state.publicSeq);
    const briefed = given(asksForHuman, posts(briefTo(2))).state;
    expect([briefed.seq, briefed.publicSeq]).toEqual([3, 2]);
  });
  it.each<[string, AgentCommand]>([
    ['took back', { type: 'review_answer', message: 6, verdict: 'retract' }],
    ['corrected', { type: 'correct_answer', message: 6, text: 'Fourteen days.' }],
  ])('holds nothing of an answer that an agent %s, and all else unchanged', (_, revises) => {
    const asked = [says('How long?'), begins()];
    const answered = answers('Thirty days.', {
      decision: decision({ tier: 'soft_review', mode: 'offer' }),
      offersHuman: true,
      citations: [citation('Returns')],
    });
    const { log, state } = given(...asked, answered, agent(ADA, revises));
    expect(state.withdrawn).toEqual([6]);
    const visible = visibleToVisitor(log, state.withdrawn);
    const { citations: _c, offersHuman: _o, ...rest } = message(log, 6);
    expect(message(visible, 6)).toEqual({ ...rest, text: '', withdrawn: true });
    for (const event of visible) if (event.seq !== 6) expect(log[event.seq - 1]).toBe(event);
    expect(message(log, 6).text).toBe('Thirty days.');
  });
});

function message(events: readonly ConversationEvent[], seq: number): EventOf<'message_sent'> {
  const found = events.find((event) => event.seq === seq);
  if (found?.type !== 'message_sent') throw new Error(`${seq} is no message.`);
  return found;
}
