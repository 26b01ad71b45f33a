// What the assistant's commands lead to.
import { describe, expect, it } from 'vitest';
import { cases } from '../testing/cases.ts';
import {
  ADA,
  after,
  answers,
  asksForHuman,
  begins,
  citation,
  claims,
  decision,
  fails,
  given,
  type Move,
  reaching,
  START,
  says,
  visitor,
  when,
} from '../testing/given.ts';

const QUESTION: readonly Move[] = [says('Where is my parcel?')];
const ASKED: readonly Move[] = [...QUESTION, begins()];
const answered = [{ type: 'answer_assessed' }, { type: 'message_sent' }] as const;

describe('[C4] a turn answers all that is open, once', () => {
  cases(
    {
      it: 'it has the next number and covers the last open message',
      given: [...QUESTION, says('Order 4711')],
      when: begins(),
      leadsTo: [{ type: 'turn_started', turn: 1, coversSeq: 3 }],
      and: { turn: 1, attempts: { inFlight: { turn: 1, coversSeq: 3 } } },
    },
    {
      it: 'it may take in a handback with nothing open, and covers nothing then',
      given: reaching.resuming,
      when: begins(),
      leadsTo: [{ type: 'turn_started', turn: 1, coversSeq: 0 }],
    },
    {
      it: 'none begins when nothing is open',
      given: [...ASKED, answers('On its way.')],
      when: begins(),
      leadsTo: { refused: 'stale_turn' },
    },
    {
      it: 'its answer is stored with what was measured of it',
      given: ASKED,
      when: answers('On its way.', { confidence: 0.7 }),
      leadsTo: [
        { type: 'answer_assessed', turn: 1, confidence: 0.7 },
        { type: 'message_sent', turn: 1, text: 'On its way.' },
      ],
      and: { unanswered: null, attempts: { failures: 0, notBefore: 0, inFlight: null } },
    },
    {
      it: 'its answer keeps its citations and its offer',
      given: ASKED,
      when: answers('On its way.', { citations: [citation('Shipping')], offersHuman: true }),
      leadsTo: [
        { type: 'answer_assessed' },
        { type: 'message_sent', citations: [citation('Shipping')], offersHuman: true },
      ],
    },
    {
      it: 'a second answer of the same turn is refused',
      given: [...ASKED, answers('On its way.')],
      when: answers('On its way, as I said.'),
      leadsTo: { refused: 'stale_turn' },
    },
    {
      it: 'a new message supersedes the answer in flight',
      given: [...ASKED, says('Order 4711')],
      when: answers('Which order?'),
      leadsTo: { refused: 'stale_turn' },
    },
    {
      it: 'and the next turn covers both messages',
      given: [...ASKED, says('Order 4711')],
      when: begins(),
      leadsTo: [{ type: 'turn_started', turn: 2, coversSeq: 4 }],
    },
    {
      it: 'an answer of the turn before is refused while a later one runs',
      given: [...ASKED, says('Order 4711'), begins()],
      when: answers('Which order?', {}, { turnsAgo: 1 }),
      leadsTo: { refused: 'stale_turn' },
    },
    {
      it: 'the failure of a turn that is over is refused',
      given: [...ASKED, answers('On its way.')],
      when: fails('timed out'),
      leadsTo: { refused: 'stale_turn' },
    },
  );
  it('an answer without citations or offer does not carry empty ones', () => {
    const outcome = when(given(...ASKED), answers('On its way.'));
    const message = outcome.ok ? outcome.events.at(-1) : null;
    expect(message).not.toHaveProperty('citations');
    expect(message).not.toHaveProperty('offersHuman');
  });
});

describe('[C6] the assistant acts only while it holds the conversation', () => {
  const late = { it: 'late', leadsTo: { refused: 'stale_epoch' } } as const;
  for (const status of ['pending_human', 'timed_out', 'human', 'resolved', 'failed'] as const) {
    cases(
      { ...late, it: `no turn begins in ${status}`, given: reaching[status], when: begins() },
      {
        ...late,
        it: `no answer is taken in ${status}`,
        given: reaching[status],
        when: answers('x'),
      },
      {
        ...late,
        it: `no failure is taken in ${status}`,
        given: reaching[status],
        when: fails('x'),
      },
    );
  }
  const cancelled = [...ASKED, asksForHuman, visitor({ type: 'request_assistant' })];
  cases(
    {
      it: 'an answer begun before a request and a cancellation is refused',
      given: cancelled,
      when: answers('On its way.', {}, { epochsAgo: 2 }),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'and under the present epoch its turn is over',
      given: cancelled,
      when: answers('On its way.'),
      leadsTo: { refused: 'stale_turn' },
    },
    {
      it: 'a turn under an older epoch does not begin',
      given: cancelled,
      when: begins({ epochsAgo: 1 }),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'an answer begun before a claim is refused, though the agent has gone',
      given: [...ASKED, claims(ADA), visitor({ type: 'request_assistant' })],
      when: answers('On its way.', {}, { epochsAgo: 3 }),
      leadsTo: { refused: 'stale_epoch' },
    },
  );
});

describe('[C7] the policy may put a person in the place of an answer', () => {
  const weak = decision({ trigger: 'low_confidence', priority: 'high' });
  cases(
    {
      it: 'then the handoff is stored and the answer is not',
      given: ASKED,
      when: answers('Perhaps on Monday.', { decision: weak }),
      leadsTo: [
        { type: 'decision_recorded', decision: weak },
        { type: 'handoff_requested', requestedBy: 'policy', priority: 'high', episode: 1 },
      ],
      and: {
        status: 'pending_human',
        episode: { trigger: 'low_confidence' },
        unanswered: { firstSeq: 2 },
      },
    },
    {
      it: 'an offer goes beside the answer',
      given: ASKED,
      when: answers('Perhaps on Monday.', { decision: { ...weak, mode: 'offer' } }),
      leadsTo: [{ type: 'decision_recorded' }, ...answered],
      and: { status: 'running', unanswered: null },
    },
    {
      it: 'another tier only records its decision',
      given: ASKED,
      when: answers('On Monday.', { decision: { ...weak, tier: 'notify' } }),
      leadsTo: [{ type: 'decision_recorded' }, ...answered],
      and: { status: 'running' },
    },
  );
});

describe('[C7] the level at which it is answered', () => {
  const basic = answers('Thirty days.', { level: 'basic', levelReason: 'no answer in 5 s' });
  const told = { type: 'service_level_changed' } as const;
  cases(
    {
      it: 'is told before the first answer at it, with its reason for agents alone',
      given: ASKED,
      when: basic,
      leadsTo: [
        { ...told, level: 'basic' },
        { type: 'answer_assessed', levelReason: 'no answer in 5 s' },
        { type: 'message_sent' },
      ],
      and: { level: 'basic' },
    },
    {
      it: 'is told once',
      given: [...ASKED, basic, says('And then?'), begins()],
      when: basic,
      leadsTo: answered,
    },
    {
      it: 'is told again when it is better',
      given: [...ASKED, basic, says('And then?'), begins()],
      when: answers('Thirty days.'),
      leadsTo: [{ ...told, level: 'full' }, ...answered],
      and: { level: 'full' },
    },
    {
      it: 'stays through a handoff and back',
      given: [...ASKED, basic, ...reaching.resuming, says('And then?'), begins()],
      when: answers('Thirty days.', { level: 'basic' }),
      leadsTo: [...answered, { type: 'resumed' }],
    },
    {
      it: 'is told also when a person is asked for instead of the answer',
      given: ASKED,
      when: answers('', {
        level: 'emergency',
        decision: decision({ trigger: 'low_confidence' }),
      }),
      leadsTo: [
        { type: 'decision_recorded' },
        { ...told, level: 'emergency' },
        { type: 'handoff_requested' },
      ],
    },
  );
  it('what was withheld, and what let the answer pass, is said with it', () => {
    const soft = decision({ tier: 'soft_review' });
    const withheld = ['I pass you on.'];
    expect(
      when(given(...ASKED), answers('Thirty days.', { decision: soft, withheld })),
    ).toMatchObject({
      events: [
        { type: 'decision_recorded' },
        { type: 'answer_assessed', tier: 'soft_review', policy: soft.policy, withheld },
        { type: 'message_sent' },
        { type: 'review_opened' },
      ],
    });
  });
});

describe('[C8] saying nothing answers nothing', () => {
  cases(
    {
      it: 'an empty answer to an open message is a failed turn',
      given: ASKED,
      when: answers(' \n'),
      leadsTo: [{ type: 'turn_failed', turn: 1, reason: 'empty answer' }],
      and: { unanswered: { firstSeq: 2 }, attempts: { failures: 1, inFlight: null } },
    },
    {
      it: 'with nothing open, a handback may be taken in without a word',
      given: [...reaching.resuming, begins()],
      when: answers(''),
      leadsTo: [{ type: 'resumed', episode: 1 }],
      and: { status: 'running' },
    },
    {
      it: 'with a message open, a handback may not',
      given: [...QUESTION, ...reaching.resuming, begins()],
      when: answers(''),
      leadsTo: [{ type: 'turn_failed', reason: 'empty answer' }],
      and: { status: 'resuming' },
    },
    {
      it: 'a handback taken in with words goes on running after them',
      given: [...QUESTION, ...reaching.resuming, begins()],
      when: answers('It comes on Monday.'),
      leadsTo: [...answered, { type: 'resumed', episode: 1 }],
      and: { status: 'running', unanswered: null },
    },
  );
});

describe('[C9] a failed turn is tried again, later each time, and then given up', () => {
  const failedOnce: readonly Move[] = [...ASKED, fails('timed out')];
  const failedTwice: readonly Move[] = [...failedOnce, begins(), fails('timed out')];
  cases(
    {
      it: 'after one second',
      given: ASKED,
      when: fails('timed out'),
      leadsTo: [{ type: 'turn_failed', turn: 1, reason: 'timed out', retryAt: START + 1_000 }],
      and: { attempts: { failures: 1, notBefore: START + 1_000, inFlight: null } },
    },
    {
      it: 'then after two',
      given: [...failedOnce, begins()],
      when: after(5_000, fails('timed out')),
      leadsTo: [{ type: 'turn_failed', turn: 2, retryAt: START + 7_000 }],
      and: { attempts: { failures: 2, notBefore: START + 7_000 } },
    },
    {
      it: 'then no more, and a person is offered',
      given: [...failedTwice, begins()],
      when: fails('timed out'),
      leadsTo: [
        { type: 'turn_failed', turn: 3, retryAt: START + 4_000 },
        { type: 'assistant_unavailable' },
      ],
      and: {
        status: 'running',
        unanswered: null,
        attempts: { failures: 0, notBefore: 0, inFlight: null },
      },
    },
    {
      it: 'counted from the log’s time when the clock is behind',
      given: ASKED,
      when: after(-9_000, fails('timed out')),
      leadsTo: [{ type: 'turn_failed', retryAt: START + 1_000 }],
    },
    {
      it: 'a turn that never ended counts as failed when the next begins',
      given: ASKED,
      when: begins(),
      leadsTo: [{ type: 'turn_started', turn: 2 }],
      and: { attempts: { failures: 1, inFlight: { turn: 2 } } },
    },
    {
      it: 'so turns that never end are given up too',
      given: [...ASKED, begins(), begins()],
      when: begins(),
      leadsTo: [{ type: 'assistant_unavailable' }],
      and: { unanswered: null, turn: 3 },
    },
    {
      it: 'a new message begins the count again',
      given: [...failedTwice, says('Hello?'), begins()],
      when: fails('timed out'),
      leadsTo: [{ type: 'turn_failed', turn: 3, retryAt: START + 1_000 }],
      and: { attempts: { failures: 1 } },
    },
  );
});

describe('[C4] a handback is taken in once', () => {
  const silent = [...reaching.resuming, begins(), answers('')] as const;
  cases(
    {
      it: 'the turn that took it in without a word is over: nothing may follow under it',
      given: silent,
      when: answers('late words'),
      leadsTo: { refused: 'stale_turn' },
    },
    {
      it: 'nor may it fail',
      given: silent,
      when: fails('late'),
      leadsTo: { refused: 'stale_turn' },
    },
    {
      it: 'what the policy said of it is kept',
      given: [...reaching.resuming, begins()],
      when: answers('', { decision: decision({ tier: 'notify', mode: 'offer' }) }),
      leadsTo: [{ type: 'decision_recorded' }, { type: 'resumed' }],
    },
  );
});

describe('[C9] giving up on a handback with no message open is nobody’s bad news', () => {
  const oneLeft = [
    ...reaching.resuming,
    begins(),
    fails('down'),
    after(1_000, begins()),
    fails('down'),
    after(2_000, begins()),
  ];
  cases({
    it: 'the assistant has the conversation, and no line says that it cannot answer',
    given: oneLeft,
    when: fails('down'),
    leadsTo: [{ type: 'turn_failed' }, { type: 'resumed' }],
    and: { status: 'running', unanswered: null },
  });
});
