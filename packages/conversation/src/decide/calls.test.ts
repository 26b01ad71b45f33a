// What the assistant may not do alone: proposed, decided on by an agent, done once, or never.
import { describe, expect, it } from 'vitest';
import { obligations } from '../obligations.ts';
import { cases, inEach } from '../testing/cases.ts';
import {
  ADA,
  action,
  after,
  agent,
  answers,
  approves,
  asksForHuman,
  BEN,
  begins,
  beginsAction,
  citation,
  claims,
  DIGEST,
  decision,
  drafts,
  finishes,
  given,
  handsBack,
  type Move,
  proposes,
  reaching,
  rejects,
  relay,
  START,
  says,
  shows,
  TIMINGS,
  visitor,
  when,
  writes,
} from '../testing/given.ts';

const ASKED: readonly Move[] = [says('Refund me'), begins()];
/** One action waits. */
const WAITING: readonly Move[] = [...ASKED, proposes(action('cal_1'))];
/** One answer waits. */
const HELD: readonly Move[] = [...ASKED, drafts('cal_1')];
/** An answer that waits, with the offer of a person beside it. */
const offering = answers('Thirty days.', {
  offersHuman: true,
  decision: decision({ tier: 'approval', mode: 'offer', trigger: 'low_confidence' }),
  draft: { call: 'cal_1', digest: DIGEST },
});
const APPROVED: readonly Move[] = [...WAITING, approves(ADA, 'cal_1')];
const lapses = relay({ type: 'time_out', wait: 'approval' });

/** What is owed then, by its kind. */
function owed(...moves: readonly Move[]): readonly string[] {
  return obligations(given(...moves).state, TIMINGS).map(({ kind }) => kind);
}

describe('[C37] what a turn would do', () => {
  cases(
    {
      it: 'waits for its approval, and the visitor is told once',
      given: ASKED,
      when: after(1_000, proposes(action('cal_1'), action('cal_2'))),
      leadsTo: [
        {
          type: 'action_proposed',
          call: 'cal_1',
          turn: 1,
          tool: 'refund',
          arguments: { order: 'NB-1', amount: 12.5 },
          digest: DIGEST,
          tier: 'approval',
          reason: 'Refunds need an approval.',
          dueAt: START + 1_000 + TIMINGS.approvalMs,
        },
        { type: 'action_proposed', call: 'cal_2' },
        { type: 'answer_held' },
      ],
      and: { status: 'running', calls: [{ isAgreed: false }, { isAgreed: false }] },
    },
    {
      it: 'is agreed to at once in any other tier, and the visitor is told nothing',
      given: ASKED,
      when: proposes(action('cal_1', 'notify')),
      leadsTo: [{ type: 'action_proposed', tier: 'notify', dueAt: null }],
      and: { calls: [{ isAgreed: true, dueAt: START }], attempts: { inFlight: null } },
    },
    {
      it: 'each by itself: one waits and the other is owed',
      given: ASKED,
      when: proposes(action('cal_1'), action('cal_2', 'autonomous')),
      leadsTo: [
        { type: 'action_proposed', call: 'cal_1', dueAt: START + TIMINGS.approvalMs },
        { type: 'action_proposed', call: 'cal_2', dueAt: null },
        { type: 'answer_held' },
      ],
    },
    {
      it: 'of a superseded turn is refused',
      given: [...ASKED, says('Never mind')],
      when: proposes(action('cal_1')),
      leadsTo: { refused: 'stale_turn' },
    },
    {
      it: 'of a turn that a claim ended is refused',
      given: [...ASKED, claims(ADA)],
      when: proposes(action('cal_1')),
      leadsTo: { refused: 'stale_epoch' },
    },
  );
  it('an answer that needs an approval waits with all that is shown of it', () => {
    const draft = answers('Thirty days.', {
      decision: decision({ tier: 'approval' }),
      draft: { call: 'cal_1', digest: DIGEST },
      citations: [citation('Returns')],
      confidence: 0.4,
    });
    const outcome = when(given(...ASKED), draft);
    expect(outcome).toMatchObject({
      events: [
        { type: 'decision_recorded' },
        {
          type: 'answer_drafted',
          call: 'cal_1',
          text: 'Thirty days.',
          citations: [citation('Returns')],
          confidence: 0.4,
          digest: DIGEST,
          dueAt: START + TIMINGS.approvalMs,
        },
        { type: 'answer_held' },
      ],
    });
  });
  it('[3F-72] there is one gate for each call, and the next turn does not repeat it', () => {
    expect(owed(...WAITING).filter((kind) => kind === 'approval_timeout')).toHaveLength(1);
    expect(when(given(...WAITING), begins())).toMatchObject({ refusal: { code: 'stale_turn' } });
    expect(when(given(...WAITING), proposes(action('cal_1')))).toMatchObject({
      refusal: { code: 'stale_turn' },
    });
  });
});

describe('[C38] one verdict, on exactly what was proposed', () => {
  cases(
    {
      it: '[3F-71] an approval makes it owed, once',
      given: WAITING,
      when: after(2_000, approves(BEN, 'cal_1')),
      leadsTo: [{ type: 'approval_decided', call: 'cal_1', verdict: 'approved' }],
      and: { calls: [{ call: 'cal_1', isAgreed: true, dueAt: START + 2_000 }] },
    },
    {
      it: '[3F-71] a second verdict comes too late, be it the same',
      given: APPROVED,
      when: approves(BEN, 'cal_1'),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: '[3F-71] or the other',
      given: APPROVED,
      when: rejects(BEN, 'cal_1'),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: '[3F-71] and so does one after it was done',
      given: [...APPROVED, finishes('cal_1')],
      when: approves(BEN, 'cal_1'),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: '[3F-73] with its reason a rejection is told to the assistant, which goes on',
      given: WAITING,
      when: rejects(ADA, 'cal_1', 'Only vouchers.'),
      leadsTo: [{ type: 'approval_decided', verdict: 'rejected', reason: 'Only vouchers.' }],
      and: { status: 'running', calls: [], attempts: { failures: 1 }, unanswered: { firstSeq: 2 } },
    },
    {
      it: '[3F-74] rejected is rejected: no approval brings it back',
      given: [...WAITING, rejects(ADA, 'cal_1')],
      when: approves(BEN, 'cal_1'),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: '[3F-74] and it cannot be done',
      given: [...WAITING, rejects(ADA, 'cal_1')],
      when: finishes('cal_1'),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: 'nothing is done before it is approved',
      given: WAITING,
      when: finishes('cal_1'),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: '[3F-73] a verdict on something else than was proposed is refused',
      given: WAITING,
      when: agent(ADA, {
        type: 'decide_approval',
        call: 'cal_1',
        digest: 'e'.repeat(64),
        verdict: 'approve',
      }),
      leadsTo: { refused: 'digest_mismatch' },
    },
    {
      it: '[3F-73] a verdict on what nobody proposed is refused',
      given: WAITING,
      when: approves(ADA, 'cal_9'),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: 'a verdict from an old view is refused',
      given: [...reaching.resuming, says('Refund me'), begins(), proposes(action('cal_1'))],
      when: agent(
        ADA,
        { type: 'decide_approval', call: 'cal_1', digest: DIGEST, verdict: 'approve' },
        { epochsAgo: 1 },
      ),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'an approved answer is shown word for word',
      given: [...HELD, approves(ADA, 'cal_1')],
      when: shows('cal_1'),
      leadsTo: [
        { type: 'answer_assessed', turn: 1, confidence: 0.9, tier: 'approval' },
        { type: 'message_sent', turn: 1, text: 'Thirty days.' },
      ],
      and: { calls: [], unanswered: null },
    },
    {
      it: 'with the offer of a person that was held with it',
      given: [...ASKED, offering, approves(ADA, 'cal_1')],
      when: shows('cal_1'),
      leadsTo: [{ type: 'answer_assessed' }, { type: 'message_sent', offersHuman: true }],
    },
    {
      it: 'once',
      given: [...HELD, approves(ADA, 'cal_1'), shows('cal_1')],
      when: shows('cal_1'),
      leadsTo: { refused: 'stale_turn' },
    },
    {
      it: 'and not before it is approved',
      given: HELD,
      when: shows('cal_1'),
      leadsTo: { refused: 'stale_turn' },
    },
    {
      it: 'an action is no answer to show',
      given: APPROVED,
      when: shows('cal_1'),
      leadsTo: { refused: 'stale_turn' },
    },
    {
      it: 'an answer is no action to finish',
      given: [...HELD, approves(ADA, 'cal_1')],
      when: finishes('cal_1'),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: 'an approved answer takes a handback in',
      given: [...reaching.resuming, begins(), drafts('cal_1'), approves(ADA, 'cal_1')],
      when: shows('cal_1'),
      leadsTo: [{ type: 'answer_assessed' }, { type: 'message_sent' }, { type: 'resumed' }],
      and: { status: 'running' },
    },
  );

  it('[3F-69] a verdict in one thread touches no other', () => {
    const other = given(...ASKED, proposes(action('cal_other')));
    expect(when(other, approves(ADA, 'cal_1'))).toMatchObject({
      refusal: { code: 'already_decided' },
    });
    expect(other.state.calls).toMatchObject([{ call: 'cal_other', isAgreed: false }]);
  });

  it('noes come to an end like failures: after so many the assistant gives up', () => {
    const rejected = (call: string): readonly Move[] => [
      begins(),
      proposes(action(call)),
      rejects(ADA, call),
    ];
    const moves = [says('Refund me'), ...rejected('a'), ...rejected('b'), ...rejected('c')];
    expect(when(given(...moves), begins())).toMatchObject({
      events: [{ type: 'assistant_unavailable' }],
    });
  });
});

describe('[C38] nobody decides', () => {
  const lapsed = { type: 'approval_decided', call: 'cal_1', verdict: 'lapsed' } as const;
  cases(
    {
      it: 'not before its time',
      given: WAITING,
      when: after(TIMINGS.approvalMs - 1, lapses),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'then it is a no, and a failed attempt',
      given: WAITING,
      when: after(TIMINGS.approvalMs, lapses),
      leadsTo: [lapsed],
      and: { status: 'running', calls: [], attempts: { failures: 1 } },
    },
    {
      it: 'or a person’s, where the policy says so, and what else waits is over',
      given: [...ASKED, proposes(action('cal_1'), action('cal_2'))],
      when: after(
        TIMINGS.approvalMs,
        relay(
          { type: 'time_out', wait: 'approval' },
          decision({ trigger: 'stakes', priority: 'high' }),
        ),
      ),
      leadsTo: [
        lapsed,
        { type: 'approval_decided', call: 'cal_2', verdict: 'cancelled' },
        { type: 'decision_recorded' },
        { type: 'handoff_requested', requestedBy: 'policy', priority: 'high' },
      ],
      and: { status: 'pending_human', calls: [], episode: { trigger: 'stakes' } },
    },
    {
      it: 'a policy that only offers a person asks for none',
      given: WAITING,
      when: after(
        TIMINGS.approvalMs,
        relay({ type: 'time_out', wait: 'approval' }, decision({ mode: 'offer' })),
      ),
      leadsTo: [lapsed],
      and: { status: 'running' },
    },
    {
      it: 'what is agreed to does not lapse',
      given: APPROVED,
      when: after(TIMINGS.approvalMs, lapses),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'what has lapsed cannot be approved',
      given: [...WAITING, after(TIMINGS.approvalMs, lapses)],
      when: approves(ADA, 'cal_1'),
      leadsTo: { refused: 'already_decided' },
    },
  );
});

describe('[C39] while something waits or is being done', () => {
  cases(
    {
      it: '[3F-76] the visitor’s words are kept, and what waits goes on waiting',
      given: WAITING,
      when: says('It is order NB-1'),
      leadsTo: [{ type: 'message_sent', text: 'It is order NB-1' }],
      and: { calls: [{ call: 'cal_1' }], unanswered: { firstSeq: 2, lastSeq: 6 } },
    },
    {
      it: '[3F-76] and the next turn covers them',
      given: [...WAITING, says('It is order NB-1'), approves(ADA, 'cal_1'), finishes('cal_1')],
      when: begins(),
      leadsTo: [{ type: 'turn_started', turn: 2, coversSeq: 6 }],
    },
    {
      it: 'a held answer is cancelled by a further message, before it',
      given: HELD,
      when: says('And the other one?'),
      leadsTo: [
        { type: 'approval_decided', call: 'cal_1', verdict: 'cancelled' },
        { type: 'message_sent' },
      ],
      and: { calls: [], attempts: { failures: 0 }, unanswered: { firstSeq: 2 } },
    },
    {
      it: 'also one that was approved and not yet shown',
      given: [...HELD, approves(ADA, 'cal_1')],
      when: says('And the other one?'),
      leadsTo: [{ type: 'approval_decided', verdict: 'cancelled' }, { type: 'message_sent' }],
      and: { calls: [] },
    },
    {
      it: 'the message that asks for a person is still the one that is named',
      given: HELD,
      when: says('A human please', decision()),
      leadsTo: [
        { type: 'approval_decided', verdict: 'cancelled' },
        { type: 'message_sent' },
        { type: 'decision_recorded' },
        { type: 'handoff_requested', message: 8 },
      ],
    },
  );
  it('no turn is owed, however long it takes', () => {
    expect(owed(...WAITING)).not.toContain('reply');
    expect(owed(...APPROVED)).not.toContain('reply');
    expect(owed(...APPROVED, finishes('cal_1'))).toContain('reply');
  });
  it('[3F-75] five pauses in one thread all resume', () => {
    const pauses = [1, 2, 3, 4, 5].flatMap((turn) => [
      begins(),
      proposes(action(`cal_${turn}`)),
      approves(turn % 2 === 0 ? ADA : BEN, `cal_${turn}`),
      finishes(`cal_${turn}`),
    ]);
    const { state, log } = given(
      says('Refund all five'),
      ...pauses,
      begins(),
      answers('All five are refunded.'),
    );
    expect(state).toMatchObject({ status: 'running', unanswered: null, calls: [], turn: 6 });
    expect(log.filter(({ type }) => type === 'action_finished')).toHaveLength(5);
  });
});

describe('[C39] what waits is over before the assistant’s hold is', () => {
  const cancelled = { type: 'approval_decided', call: 'cal_1', verdict: 'cancelled' } as const;
  for (const [kind, given] of [
    ['an action', WAITING],
    ['an answer', HELD],
    ['an approved answer', [...HELD, approves(ADA, 'cal_1')]],
  ] as const) {
    cases(
      {
        it: `[3B-23] ${kind}: a claim`,
        given,
        when: claims(BEN),
        leadsTo: [cancelled, { type: 'handoff_requested' }, { type: 'claimed' }],
        and: { calls: [] },
      },
      {
        it: `[3B-23] ${kind}: an agent’s first words`,
        given,
        when: writes(BEN, 'I am here.'),
        leadsTo: [
          cancelled,
          { type: 'handoff_requested' },
          { type: 'claimed' },
          { type: 'message_sent' },
        ],
        and: { calls: [] },
      },
      {
        it: `[3B-23] ${kind}: a click for a person`,
        given,
        when: asksForHuman,
        leadsTo: [cancelled, { type: 'handoff_requested' }],
        and: { calls: [] },
      },
      {
        it: `[3B-23] ${kind}: the visitor ends it`,
        given,
        when: visitor({ type: 'end_conversation' }),
        leadsTo: [cancelled, { type: 'resolved' }],
        and: { calls: [] },
      },
      {
        it: `[3B-23] ${kind}: the quiet time`,
        given,
        when: after(TIMINGS.idleMs, relay({ type: 'time_out', wait: 'idle' })),
        leadsTo: [cancelled, { type: 'resolved' }],
        and: { calls: [] },
      },
      {
        it: `[3B-23] ${kind}: a failure of the relay`,
        given,
        when: relay({ type: 'fail', reason: 'the log cannot be read' }),
        leadsTo: [cancelled, { type: 'conversation_failed' }],
        and: { calls: [] },
      },
    );
  }
  cases(
    {
      it: '[3B-23] words that ask for a person',
      given: WAITING,
      when: says('A human please', decision()),
      leadsTo: [
        { type: 'message_sent' },
        cancelled,
        { type: 'decision_recorded' },
        { type: 'handoff_requested', message: 6 },
      ],
      and: { calls: [], status: 'pending_human' },
    },
    {
      it: '[3B-23] a handoff in the very turn that proposed it',
      given: ASKED,
      when: answers('I refund it and pass you on.', {
        decision: decision({ trigger: 'stakes' }),
        actions: [action('cal_1'), action('cal_2', 'notify')],
      }),
      leadsTo: [
        { type: 'decision_recorded' },
        { type: 'action_proposed', call: 'cal_1' },
        { type: 'action_proposed', call: 'cal_2' },
        cancelled,
        { type: 'handoff_requested' },
      ],
      and: { calls: [{ call: 'cal_2', isAgreed: true }] },
    },
  );
  it('[3B-23] none is approved, shown or done after it', () => {
    const taken = given(...WAITING, claims(BEN));
    for (const late of [approves(ADA, 'cal_1'), finishes('cal_1')]) {
      expect(when(taken, late)).toMatchObject({ refusal: { code: 'already_decided' } });
    }
    const answer = given(...HELD, approves(ADA, 'cal_1'), claims(BEN));
    for (const epochsAgo of [0, 1, 2]) {
      expect(when(answer, shows('cal_1', { epochsAgo }))).toMatchObject({
        refusal: { code: 'stale_epoch' },
      });
    }
    const back = given(...HELD, approves(ADA, 'cal_1'), claims(BEN), handsBack(BEN));
    expect(when(back, shows('cal_1'))).toMatchObject({ refusal: { code: 'stale_turn' } });
  });
});

describe('[C40] what was agreed to is owed until it is known what came of it', () => {
  const done = { type: 'action_finished', call: 'cal_1', tool: 'refund', outcome: 'done' } as const;
  const taken: readonly Move[] = [...APPROVED, claims(BEN)];
  const over: readonly Move[] = [...APPROVED, visitor({ type: 'end_conversation' })];
  for (const [status, given] of [
    ['running', APPROVED],
    ['pending_human', [...APPROVED, asksForHuman]],
    ['human', taken],
    ['resuming', [...taken, handsBack(BEN)]],
    ['resolved', over],
    ['failed', [...APPROVED, relay({ type: 'fail', reason: 'broken' })]],
  ] as const) {
    cases({
      it: `and taken in ${status}`,
      given,
      when: finishes('cal_1'),
      leadsTo: [done],
      and: { status, calls: [] },
    });
    it(`and owed in ${status}`, () => expect(owed(...given)).toContain('call'));
  }
  cases({
    it: 'once',
    given: [...APPROVED, finishes('cal_1')],
    when: finishes('cal_1', 'failed'),
    leadsTo: { refused: 'already_decided' },
  });
  inEach(['running', 'human', 'resolved'], {
    it: 'and never taken of what nobody agreed to',
    when: finishes('cal_1'),
    leadsTo: { refused: 'already_decided' },
  });
  it('and no turn begins before it, also after a handback', () => {
    expect(owed(...taken, handsBack(BEN))).not.toContain('reply');
    expect(owed(...taken, handsBack(BEN), finishes('cal_1'))).toContain('reply');
  });
});

describe('[C40] one call of a tool at a time', () => {
  const WITHIN_MS = 30_000;
  const begun = { type: 'action_begun', call: 'cal_1', tool: 'refund' } as const;
  const BEGUN: readonly Move[] = [...APPROVED, beginsAction('cal_1', WITHIN_MS)];
  cases(
    {
      it: 'is begun in the log before it is made, with the time it may take',
      given: APPROVED,
      when: after(1_000, beginsAction('cal_1', WITHIN_MS)),
      leadsTo: [{ ...begun, attempt: 1, until: START + 1_000 + WITHIN_MS }],
      and: { calls: [{ what: { begun: { attempt: 1, until: START + 1_000 + WITHIN_MS } } }] },
    },
    {
      it: 'is refused while another may be under way',
      given: BEGUN,
      when: after(WITHIN_MS - 1, beginsAction('cal_1', WITHIN_MS)),
      leadsTo: { refused: 'unavailable' },
    },
    {
      it: 'and begun again once that one has had its time',
      given: BEGUN,
      when: after(WITHIN_MS, beginsAction('cal_1', 5_000)),
      leadsTo: [{ ...begun, attempt: 2, until: START + WITHIN_MS + 5_000 }],
    },
    {
      it: 'ends with its outcome, however early or late that comes',
      given: [...BEGUN, after(WITHIN_MS, beginsAction('cal_1'))],
      when: finishes('cal_1', 'unknown'),
      leadsTo: [{ type: 'action_finished', outcome: 'unknown' }],
      and: { calls: [] },
    },
    {
      it: 'and is not begun after it',
      given: [...BEGUN, finishes('cal_1')],
      when: after(WITHIN_MS, beginsAction('cal_1')),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: 'is begun of nothing that is not agreed to',
      given: WAITING,
      when: beginsAction('cal_1'),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: 'nor of an answer',
      given: [...HELD, approves(ADA, 'cal_1')],
      when: beginsAction('cal_1'),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: 'is begun whoever has the conversation by then',
      given: [...APPROVED, claims(BEN)],
      when: beginsAction('cal_1', WITHIN_MS),
      leadsTo: [{ ...begun, attempt: 1 }],
      and: { status: 'human' },
    },
  );
});

describe('[C37] an assistant that only acts', () => {
  it('gives up after eight turns in a row without an answer', () => {
    const acts = (round: number) => {
      const call = `call-${round}`;
      return [begins(), proposes(action(call, 'notify')), finishes(call)];
    };
    const rounds = Array.from({ length: 8 }, (_, index) => acts(index)).flat();
    const brought = given(says('Do it'), ...rounds);
    const outcome = when(brought, begins());
    expect(outcome).toMatchObject({ ok: true, events: [{ type: 'assistant_unavailable' }] });
  });
});
