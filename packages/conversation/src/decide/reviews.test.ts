// Answers that were shown under review: agreed to, corrected, taken back, or left as they are.
import { describe } from 'vitest';
import { cases } from '../testing/cases.ts';
import {
  ADA,
  action,
  after,
  agent,
  answers,
  asksForHuman,
  BEN,
  begins,
  claims,
  decision,
  type Move,
  proposes,
  relay,
  START,
  says,
  TIMINGS,
  visitor,
} from '../testing/given.ts';

const ASKED: readonly Move[] = [says('How long?'), begins()];
const answered = answers('Thirty days.', { decision: decision({ tier: 'soft_review' }) });
const OPEN: readonly Move[] = [...ASKED, answered];
/** The `seq` of that answer. */
const ANSWER = 6;

function agrees(who: typeof ADA, message = ANSWER): Move {
  return agent(who, { type: 'review_answer', message, verdict: 'agree' });
}
function retracts(who: typeof ADA, message = ANSWER): Move {
  return agent(who, { type: 'review_answer', message, verdict: 'retract' });
}
function corrects(who: typeof ADA, message = ANSWER): Move {
  return agent(who, { type: 'correct_answer', message, text: 'Fourteen days.' });
}
const lapses = relay({ type: 'time_out', wait: 'review' });

describe('[C41] an answer under review', () => {
  cases(
    {
      it: 'is shown at once, with its window',
      given: ASKED,
      when: after(1_000, answered),
      leadsTo: [
        { type: 'decision_recorded' },
        { type: 'answer_assessed', tier: 'soft_review' },
        { type: 'message_sent', text: 'Thirty days.' },
        { type: 'review_opened', message: ANSWER, until: START + 1_000 + TIMINGS.reviewMs },
      ],
      and: { reviews: [{ message: ANSWER }], unanswered: null },
    },
    {
      it: 'names the right message also when its level is told before it',
      given: ASKED,
      when: answers('Thirty days.', {
        decision: decision({ tier: 'soft_review' }),
        level: 'basic',
        shadow: { policy: { version: '2.0.0', hash: 'i' }, decision: null },
      }),
      leadsTo: [
        { type: 'shadow_decided' },
        { type: 'decision_recorded' },
        { type: 'service_level_changed' },
        { type: 'answer_assessed' },
        { type: 'message_sent' },
        { type: 'review_opened', message: ANSWER + 2 },
      ],
    },
    {
      it: 'may be agreed to',
      given: OPEN,
      when: agrees(BEN),
      leadsTo: [{ type: 'review_closed', message: ANSWER, verdict: 'agreed' }],
      and: { status: 'running', reviews: [] },
    },
    {
      it: 'may be corrected, and the assistant goes on',
      given: OPEN,
      when: corrects(BEN),
      leadsTo: [
        { type: 'review_closed', message: ANSWER, verdict: 'corrected' },
        { type: 'message_corrected', message: ANSWER, text: 'Fourteen days.' },
      ],
      and: { status: 'running', reviews: [] },
    },
    {
      it: 'may be taken back, and then a person is asked for',
      given: OPEN,
      when: retracts(BEN),
      leadsTo: [
        { type: 'review_closed', message: ANSWER, verdict: 'retracted' },
        { type: 'message_retracted', message: ANSWER },
        { type: 'handoff_requested', requestedBy: 'agent' },
      ],
      and: { status: 'pending_human', episode: { trigger: 'agent_initiative' } },
    },
    {
      it: 'which ends what waits for an approval',
      given: [...OPEN, says('Refund me'), begins(), proposes(action('cal_1'))],
      when: retracts(BEN),
      leadsTo: [
        { type: 'review_closed' },
        { type: 'message_retracted' },
        { type: 'approval_decided', call: 'cal_1', verdict: 'cancelled' },
        { type: 'handoff_requested' },
      ],
      and: { calls: [] },
    },
    {
      it: 'asks for no second person while one is asked for',
      given: [...OPEN, asksForHuman],
      when: retracts(BEN),
      leadsTo: [{ type: 'review_closed' }, { type: 'message_retracted' }],
      and: { status: 'pending_human', episodes: 1 },
    },
    {
      it: 'is the holder’s to review while one holds it',
      given: [...OPEN, claims(ADA)],
      when: retracts(ADA),
      leadsTo: [{ type: 'review_closed' }, { type: 'message_retracted' }],
      and: { status: 'human' },
    },
    {
      it: 'and nobody else’s',
      given: [...OPEN, claims(ADA)],
      when: corrects(BEN),
      leadsTo: { refused: 'held_by_agent', holder: ADA },
    },
    {
      it: 'stays as it is when its window closes, and not before',
      given: OPEN,
      when: after(TIMINGS.reviewMs, lapses),
      leadsTo: [{ type: 'review_closed', message: ANSWER, verdict: 'lapsed' }],
      and: { reviews: [] },
    },
    {
      it: 'has its whole window',
      given: OPEN,
      when: after(TIMINGS.reviewMs - 1, lapses),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'is reviewed no more once it is all resolved',
      given: [...OPEN, visitor({ type: 'end_conversation' })],
      when: corrects(ADA),
      leadsTo: { refused: 'already_decided' },
    },
  );
  for (const [what, first] of [
    ['agreed to', agrees(ADA)],
    ['corrected', corrects(ADA)],
    ['taken back', retracts(ADA)],
    ['let pass', after(TIMINGS.reviewMs, lapses)],
  ] as const) {
    cases(
      ...[agrees(BEN), corrects(BEN), retracts(BEN)].map((second) => ({
        it: `is decided on once it is ${what}`,
        given: [...OPEN, first],
        when: second,
        leadsTo: { refused: 'already_decided' } as const,
      })),
    );
  }
  cases({
    it: 'is one of those under review, and no other message',
    given: OPEN,
    when: corrects(ADA, 2),
    leadsTo: { refused: 'already_decided' },
  });
});
