// What is owed in each status, and when.
import type { Status } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { type Obligation, obligations } from './obligations.ts';
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
  briefTo,
  claims,
  fails,
  finishes,
  given,
  lapses,
  type Move,
  posts,
  proposes,
  reaching,
  START,
  says,
  TIMINGS,
  visitor,
  writes,
} from './testing/given.ts';

/** Kind and time of all that is owed after some moves. */
function owed(...moves: readonly Move[]): readonly (readonly [Obligation['kind'], number])[] {
  return obligations(given(...moves).state, TIMINGS).map(({ kind, dueAt }) => [kind, dueAt]);
}

function owesBrief(...moves: readonly Move[]): boolean {
  return owed(...moves).some(([kind]) => kind === 'brief');
}

const IDLE = ['idle_timeout', START + TIMINGS.idleMs] as const;
const HELD = ['holder_check', START + TIMINGS.holderGraceMs] as const;

describe('[C23] every open status owes something, with a time', () => {
  const inEach = {
    running: [['reply', START + TIMINGS.settleMs], IDLE],
    pending_human: [['brief', START], ['handoff_timeout', START + TIMINGS.slaMs], IDLE],
    timed_out: [
      ['brief', START + TIMINGS.slaMs],
      ['idle_timeout', START + TIMINGS.slaMs + TIMINGS.idleMs],
    ],
    human: [['brief', START], HELD, ['agent_reply_timeout', START + TIMINGS.agentReplyMs], IDLE],
    resuming: [['reply', START], IDLE],
    resolved: [],
    failed: [IDLE],
  } as const satisfies Record<Status, ReturnType<typeof owed>>;
  it.each(Object.entries(inEach))('%s', (status, expected) => {
    // Object.entries widens the table's own keys to string.
    expect(owed(...reaching[status as Status])).toEqual(expected);
  });

  it('nothing before the first event', () => expect(owed()).toEqual([]));
  it('only the quiet time once the visitor is answered', () =>
    expect(owed(says('Hello'), begins(), answers('Hi'))).toEqual([IDLE]));

  it('a reply after a pause since the last message, not the first', () => {
    expect(owed(says('Hello'), after(300, says('I have a question')))[0]).toEqual([
      'reply',
      START + 300 + TIMINGS.settleMs,
    ]);
  });
  it('[C9] a reply not before the retry of a failed turn', () => {
    expect(owed(says('Hello'), begins(), fails('timed out'))[0]).toEqual(['reply', START + 1_000]);
  });
  it('[C19] a turn at once after a handback, and after the pause when words are open', () => {
    expect(owed(...reaching.resuming)[0]).toEqual(['reply', START]);
    expect(owed(says('Hello'), ...reaching.resuming)[0]).toEqual([
      'reply',
      START + TIMINGS.settleMs,
    ]);
  });
  it('no reply of the agent who wrote, until the visitor writes again', () => {
    const spoke = [...reaching.human, writes(ADA, 'Hello')];
    expect(owed(...spoke).map(([kind]) => kind)).not.toContain('agent_reply_timeout');
    expect(owed(...spoke, after(7_000, says('And?')))).toContainEqual([
      'agent_reply_timeout',
      START + 7_000 + TIMINGS.agentReplyMs,
    ]);
  });
  it('an agent’s reply from the claim on, when the visitor wrote before it', () => {
    expect(owed(says('Hello'), asksForHuman, after(9_000, claims(ADA)))).toContainEqual([
      'agent_reply_timeout',
      START + 9_000 + TIMINGS.agentReplyMs,
    ]);
  });
  it('the earliest first', () => {
    for (const moves of Object.values(reaching)) {
      const times = owed(...moves).map(([, dueAt]) => dueAt);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });
  it('work for a holder names the epoch, so that it is not done for the next', () => {
    const { state } = given(...reaching.human);
    expect(obligations(state, TIMINGS)).toContainEqual({
      kind: 'holder_check',
      dueAt: START + TIMINGS.holderGraceMs,
      epoch: 2,
    });
    expect(obligations(given(...reaching.resuming).state, TIMINGS)[0]).toMatchObject({
      kind: 'reply',
      epoch: 3,
    });
  });
});

describe('[C20] a brief is owed from the request until it is posted', () => {
  it('and not after', () => {
    expect(owesBrief(asksForHuman)).toBe(true);
    expect(owesBrief(asksForHuman, posts(briefTo(2)))).toBe(false);
  });
  it('and still, when the one posted was read before the request', () => {
    expect(owesBrief(asksForHuman, posts(briefTo(1)))).toBe(true);
  });
});

describe('[C21] a new holder is owed a brief that reaches the visitor’s open words', () => {
  const briefed = [says('Hello'), asksForHuman, posts(briefTo(3))] as const;
  it('after a claim', () => {
    expect(owesBrief(...briefed, says('It is order 4711'))).toBe(false);
    expect(owesBrief(...briefed, says('It is order 4711'), claims(ADA))).toBe(true);
    expect(owesBrief(...briefed, says('It is order 4711'), claims(ADA), posts(briefTo(5)))).toBe(
      false,
    );
  });
  it('after a transfer', () => {
    const held = [...briefed, claims(ADA), says('It is order 4711')];
    const toBen = agent(ADA, { type: 'transfer', to: BEN.id }, { target: BEN });
    expect(owesBrief(...held)).toBe(false);
    expect(owesBrief(...held, toBen)).toBe(true);
  });
  it('after a transfer, of words the agent has answered too', () => {
    const held = [...briefed, claims(ADA), says('It is order 4711'), writes(ADA, 'I look')];
    const toBen = agent(ADA, { type: 'transfer', to: BEN.id }, { target: BEN });
    expect(owesBrief(...held)).toBe(false);
    expect(owesBrief(...held, toBen)).toBe(true);
  });
  it('once it is back in the queue, before anyone claims it: the next agent knows what the last did', () => {
    const held = [...briefed, claims(ADA), says('It is order 4711'), writes(ADA, 'I look')];
    expect(owesBrief(...held)).toBe(false);
    expect(owesBrief(...held, lapses())).toBe(true);
    expect(owesBrief(...held, lapses(), posts(briefTo(8)), claims(BEN))).toBe(false);
  });
  it('never less far than before', () => {
    const asked = given(says('Hello'), asksForHuman);
    const claimed = given(says('Hello'), asksForHuman, claims(ADA));
    const owedTo = ({ state }: typeof asked) =>
      'episode' in state && typeof state.episode === 'object' ? state.episode.briefOwedTo : 0;
    expect(owedTo(claimed)).toBe(owedTo(asked));
  });
  it('and not when the posted one knows them', () => {
    expect(owesBrief(...briefed, claims(ADA))).toBe(false);
  });
});

describe('[C43] a brief that says a model’s words are still to come', () => {
  const pending = { ...briefTo(2), model: 'pending' as const };
  const kinds = (...moves: readonly Move[]) =>
    owed(...moves)
      .map(([kind]) => kind)
      .filter((kind) => kind === 'brief' || kind === 'model_brief');
  it('owes them at once, until they or the word of their failure are posted', () => {
    expect(kinds(asksForHuman, posts(pending))).toEqual(['model_brief']);
    for (const model of ['done', 'failed'] as const) {
      expect(kinds(asksForHuman, posts(pending), posts({ ...briefTo(2), model }))).toEqual([]);
    }
  });
  it('and a newer brief comes first', () => {
    const moves = [asksForHuman, posts(pending), says('It is order 4711'), claims(ADA)];
    expect(kinds(...moves)).toEqual(['brief']);
  });
});

describe('[C40] what was agreed to', () => {
  const acting = [
    says('Refund me'),
    begins(),
    proposes(action('cal_1'), action('cal_2')),
    after(1_000, approves(ADA, 'cal_2')),
    after(1_000, approves(ADA, 'cal_1')),
  ] as const;
  const ended = [...acting, visitor({ type: 'end_conversation' })] as const;
  it('is owed from the verdict on, the earliest first, also when all else is over', () => {
    expect(owed(...ended)).toEqual([
      ['call', START + 1_000],
      ['call', START + 2_000],
    ]);
  });
  it('and by its name', () => {
    expect(obligations(given(...ended).state, TIMINGS)).toMatchObject([
      { call: 'cal_2' },
      { call: 'cal_1' },
    ]);
  });
  it('is owed again when what was begun has had its time', () => {
    expect(owed(...ended, beginsAction('cal_2', 30_000))).toEqual([
      ['call', START + 2_000],
      ['call', START + 2_000 + 30_000],
    ]);
  });
  it('is owed to the brief of whoever has the conversation when it is begun', () => {
    const taken = [...acting, asksForHuman, posts(briefTo(9))];
    expect(owesBrief(...taken, beginsAction('cal_1'))).toBe(true);
    expect(owesBrief(...taken, beginsAction('cal_1'), posts(briefTo(11)))).toBe(false);
  });
  it('is owed to the brief of whoever has the conversation when it is known what came of it', () => {
    const taken = [...acting, asksForHuman, posts(briefTo(9))];
    expect(owesBrief(...taken)).toBe(false);
    expect(owesBrief(...taken, finishes('cal_1'))).toBe(true);
    expect(owesBrief(...taken, finishes('cal_1'), posts(briefTo(11)))).toBe(false);
    expect(owesBrief(...taken, claims(BEN), finishes('cal_1'))).toBe(true);
  });
});
