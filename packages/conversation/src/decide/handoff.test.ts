// When a person is asked for: in words, by a click, by the policy; and what that begins.
import { describe } from 'vitest';
import { cases, inEach } from '../testing/cases.ts';
import {
  ADA,
  after,
  asksForHuman,
  claims,
  decision,
  handsBack,
  type Move,
  reaching,
  START,
  says,
  TIMINGS,
  visitor,
} from '../testing/given.ts';

describe('[C10] what the policy says of a message is stored with it', () => {
  const offered = decision({ mode: 'offer', trigger: 'sentiment' });
  const notified = decision({ tier: 'notify', trigger: 'stakes' });
  cases(
    {
      it: 'a request in words becomes the visitor’s handoff, with its message',
      given: [],
      when: says('A human please', decision({ priority: 'high' })),
      leadsTo: [
        { type: 'conversation_started' },
        { type: 'message_sent' },
        { type: 'decision_recorded', decision: decision({ priority: 'high' }) },
        { type: 'handoff_requested', requestedBy: 'visitor', message: 2, priority: 'high' },
      ],
      and: { status: 'pending_human', episode: { trigger: 'explicit_request' } },
    },
    {
      it: 'any other trigger makes it the policy’s handoff',
      given: [says('Hello')],
      when: says('I will see my lawyer', decision({ trigger: 'hard_gate', priority: 'urgent' })),
      leadsTo: [
        { type: 'message_sent' },
        { type: 'decision_recorded' },
        { type: 'handoff_requested', requestedBy: 'policy', message: 3, priority: 'urgent' },
      ],
      and: { episode: { trigger: 'hard_gate', priority: 'urgent' } },
    },
    {
      it: 'the message is named also after the conversation was opened again',
      given: reaching.resolved,
      when: says('A human please', decision()),
      leadsTo: [
        { type: 'reopened' },
        { type: 'message_sent' },
        { type: 'decision_recorded' },
        { type: 'handoff_requested', message: 5 },
      ],
    },
    {
      it: 'an offer is recorded and leads to no handoff',
      given: [],
      when: says('This is bad', offered),
      leadsTo: [
        { type: 'conversation_started' },
        { type: 'message_sent' },
        { type: 'decision_recorded' },
      ],
      and: { status: 'running', lastDecision: { trigger: 'sentiment' } },
    },
    {
      it: 'another tier is recorded and leads to no handoff',
      given: [says('Hello')],
      when: says('It cost 900 €', notified),
      leadsTo: [{ type: 'message_sent' }, { type: 'decision_recorded', decision: notified }],
      and: { status: 'running' },
    },
    {
      it: 'no decision, no record',
      given: [says('Hello')],
      when: says('Well?'),
      leadsTo: [{ type: 'message_sent' }],
    },
    {
      it: 'a click for a person takes the decision’s priority',
      given: [says('Hello')],
      when: visitor({ type: 'request_human' }, decision({ priority: 'high' })),
      leadsTo: [
        { type: 'decision_recorded' },
        { type: 'handoff_requested', requestedBy: 'visitor', priority: 'high' },
      ],
    },
    {
      it: 'a click without a decision has normal priority',
      given: [says('Hello')],
      when: asksForHuman,
      leadsTo: [{ type: 'handoff_requested', requestedBy: 'visitor', priority: 'normal' }],
    },
  );
  inEach(['pending_human', 'timed_out', 'human'], {
    it: 'with a person asked for or here, it is recorded only',
    when: says('A human, now', decision()),
    leadsTo: [{ type: 'message_sent' }, { type: 'decision_recorded' }],
    and: { episodes: 1 },
  });
});

describe('[C11] asking twice for a person is not an error', () => {
  inEach(['pending_human', 'timed_out', 'human'], {
    it: 'and the first request stands',
    when: after(5_000, visitor({ type: 'request_human' }, decision({ priority: 'urgent' }))),
    leadsTo: [],
    and: {
      episode: { number: 1, requestedAt: START, dueAt: START + TIMINGS.slaMs },
    },
  });
});

describe('[C12] each request begins an episode of its own', () => {
  const served: readonly Move[] = [asksForHuman, claims(ADA), handsBack(ADA)];
  cases(
    {
      it: 'with the next number, its own promise and no brief yet',
      given: served,
      when: after(5_000, asksForHuman),
      leadsTo: [{ type: 'handoff_requested', episode: 2, dueAt: START + 5_000 + TIMINGS.slaMs }],
      and: {
        episodes: 2,
        episode: { number: 2, requestedAt: START + 5_000, briefAsOf: null, briefOwedTo: 6 },
      },
    },
    {
      it: 'also when the first was cancelled before anyone came',
      given: [asksForHuman, visitor({ type: 'request_assistant' })],
      when: asksForHuman,
      leadsTo: [{ type: 'handoff_requested', episode: 2 }],
    },
    {
      it: 'and promises from the log’s time when the clock is behind',
      given: [after(10_000, says('Hello'))],
      when: after(-4_000, asksForHuman),
      leadsTo: [{ type: 'handoff_requested', dueAt: START + 10_000 + TIMINGS.slaMs }],
    },
  );
});

describe('[C13] a request answers the message that only asked for it', () => {
  cases(
    {
      it: 'so nothing is open when it was the first open message',
      given: [],
      when: says('A human please', decision()),
      leadsTo: [
        { type: 'conversation_started' },
        { type: 'message_sent' },
        { type: 'decision_recorded' },
        { type: 'handoff_requested' },
      ],
      and: { unanswered: null },
    },
    {
      it: 'an earlier question stays open',
      given: [says('Where is my parcel?')],
      when: after(3_000, says('A human please', decision())),
      leadsTo: [
        { type: 'message_sent' },
        { type: 'decision_recorded' },
        { type: 'handoff_requested' },
      ],
      and: { unanswered: { since: START, firstSeq: 2, lastSeq: 3, lastAt: START + 3_000 } },
    },
    {
      it: 'a click answers no message',
      given: [says('Where is my parcel?')],
      when: asksForHuman,
      leadsTo: [{ type: 'handoff_requested' }],
      and: { unanswered: { firstSeq: 2, lastSeq: 2 } },
    },
  );
});
