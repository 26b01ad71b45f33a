// Faults that others have shipped and that belong to no single command, each by the number of our list of them.
import { describe, expect, it } from 'vitest';
import { isHolderChange } from '../evolve.ts';
import { obligations } from '../obligations.ts';
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
  given,
  handsBack,
  type Move,
  proposes,
  reaching,
  relay,
  START,
  says,
  TIMINGS,
  visitor,
  when,
  writes,
} from '../testing/given.ts';

function owed(...moves: readonly Move[]): readonly string[] {
  return obligations(given(...moves).state, TIMINGS).map(({ kind }) => kind);
}

describe('[3A-5] one responder for each of the visitor’s turns', () => {
  it('owner and state change in one append, of one command', () => {
    const outcome = when(given(says('Where is it?'), begins()), claims(ADA));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.state).toMatchObject({ status: 'human', hold: { agent: ADA } });
    expect(new Set(outcome.events.map(({ commandId }) => commandId)).size).toBe(1);
  });
  it('the assistant or the agent owes the reply, never both and never neither', () => {
    for (const moves of Object.values(reaching)) {
      const kinds = owed(...moves, says('Hello?'));
      const replies = kinds.filter((kind) => kind === 'reply' || kind === 'agent_reply_timeout');
      const waits = kinds.filter((kind) => kind === 'handoff_timeout');
      const { status } = given(...moves, says('Hello?')).state;
      // Overdue, it is anyone's to claim, and nothing but the quiet time ends it.
      expect(replies.length + waits.length).toBe(status === 'timed_out' ? 0 : 1);
    }
  });
});

describe('[3A-10] the assistant has no part in what was transferred', () => {
  it.each(['pending_human', 'timed_out', 'human'] as const)(
    'the visitor’s words are none of its work in %s',
    (status) => {
      expect(owed(...reaching[status], says('Are you there?'))).not.toContain('reply');
      expect(when(given(...reaching[status], says('Are you there?')), begins())).toMatchObject({
        refusal: { code: 'stale_epoch' },
      });
    },
  );
});

describe('[3E-61] the next episode inherits nothing of what was decided in the last', () => {
  const warm = decision({ trigger: 'hard_gate', transfer: 'warm', team: 'legal' });
  const first: readonly Move[] = [says('My lawyer will write', warm), claims(ADA)];
  const cold = { trigger: 'explicit_request', team: null, offers: null };
  cases(
    {
      it: 'after a handback',
      given: [...first, handsBack(ADA)],
      when: asksForHuman,
      leadsTo: [{ type: 'handoff_requested', episode: 2, requestedBy: 'visitor' }],
      and: { episode: cold },
    },
    {
      it: 'after the visitor’s change of mind',
      given: [says('My lawyer will write', warm), visitor({ type: 'request_assistant' })],
      when: asksForHuman,
      leadsTo: [{ type: 'handoff_requested', episode: 2 }],
      and: { episode: cold },
    },
    {
      it: 'after it was resolved',
      given: [...first, agent(ADA, { type: 'resolve' })],
      when: asksForHuman,
      leadsTo: [{ type: 'reopened' }, { type: 'handoff_requested', episode: 2 }],
      and: { episode: cold },
    },
    {
      it: 'but a new request in words has its own',
      given: [...first, handsBack(ADA)],
      when: says('To billing please', decision({ team: 'billing' })),
      leadsTo: [
        { type: 'message_sent' },
        { type: 'decision_recorded' },
        { type: 'handoff_requested', episode: 2 },
      ],
      and: { episode: { trigger: 'explicit_request', team: 'billing' } },
    },
  );
});

describe('[3E-62] an empty turn consumes no message of the visitor', () => {
  cases(
    {
      it: 'the message stays owed',
      given: [says('Where is it?'), begins()],
      when: answers(''),
      leadsTo: [{ type: 'turn_failed' }],
      and: { unanswered: { firstSeq: 2, lastSeq: 2 }, attempts: { failures: 1 } },
    },
    {
      it: 'also one that came before the handback was taken in',
      given: [says('Where is it?'), ...reaching.resuming, begins()],
      when: answers(' \n'),
      leadsTo: [{ type: 'turn_failed' }],
      and: { status: 'resuming', unanswered: { firstSeq: 2 } },
    },
    {
      it: 'and a turn that only acts consumes none either',
      given: [says('Refund me'), begins()],
      when: proposes(action('cal_1', 'notify')),
      leadsTo: [{ type: 'action_proposed' }],
      and: { unanswered: { firstSeq: 2 } },
    },
  );
});

describe('[3E-66] the second handoff of a thread has its own clock', () => {
  const second: readonly Move[] = [
    asksForHuman,
    after(1_000, claims(ADA)),
    after(1_000, handsBack(ADA)),
    after(30_000, asksForHuman),
  ];
  const timesOut = relay({ type: 'time_out', wait: 'handoff' });
  cases(
    {
      it: 'which the first one’s promise does not end',
      given: second,
      when: after(TIMINGS.slaMs - 32_000, timesOut),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'and its own does',
      given: second,
      when: after(TIMINGS.slaMs, timesOut),
      leadsTo: [{ type: 'handoff_timed_out', episode: 2 }],
      and: { episode: { number: 2, dueAt: START + 32_000 + TIMINGS.slaMs } },
    },
    {
      it: 'the second agent’s time to reply runs from the second claim',
      given: [...second, after(5_000, claims(BEN))],
      when: after(TIMINGS.agentReplyMs - 1, relay({ type: 'time_out', wait: 'agent_reply' })),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'and ends it',
      given: [...second, after(5_000, claims(BEN))],
      when: after(TIMINGS.agentReplyMs, relay({ type: 'time_out', wait: 'agent_reply' })),
      leadsTo: [{ type: 'released', episode: 2, agent: BEN, reason: 'silent' }],
    },
  );
});

describe('[3E-67] every change of hands says when, by whom and why', () => {
  it('in the event itself, or in the decision or note beside it', () => {
    const { log } = given(
      says('My lawyer will write', decision({ trigger: 'hard_gate' })),
      after(1_000, claims(ADA)),
      after(1_000, writes(ADA, 'One moment.')),
      after(1_000, agent(ADA, { type: 'transfer', to: BEN.id, note: 'Legal' }, { target: BEN })),
      after(1_000, agent(BEN, { type: 'release' })),
      after(1_000, claims(BEN)),
      after(1_000, handsBack(BEN)),
      after(1_000, says('Wait')),
      after(1_000, asksForHuman),
      after(1_000, visitor({ type: 'request_assistant' })),
      after(1_000, visitor({ type: 'end_conversation' })),
    );
    const changes = log.filter(({ type }) => isHolderChange(type));
    expect(changes.map((event) => [event.type, event.by.kind, event.at - START])).toEqual([
      ['handoff_requested', 'visitor', 0],
      ['claimed', 'agent', 1_000],
      ['transferred', 'agent', 3_000],
      ['released', 'agent', 4_000],
      ['claimed', 'agent', 5_000],
      ['handed_back', 'agent', 6_000],
      ['handoff_requested', 'visitor', 8_000],
      ['handoff_cancelled', 'visitor', 9_000],
      ['resolved', 'visitor', 10_000],
    ]);
    const beside = (type: string) => log.find((event) => event.type === type);
    expect(beside('decision_recorded')).toMatchObject({ decision: { trigger: 'hard_gate' } });
    expect(beside('transfer_noted')).toMatchObject({ note: 'Legal' });
    expect(beside('released')).toMatchObject({ reason: 'released' });
    expect(beside('handback_noted')).toMatchObject({ episode: 1 });
    expect(beside('resolved')).toMatchObject({ reason: 'visitor' });
  });
});
