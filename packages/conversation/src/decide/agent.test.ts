// What an agent's commands lead to.
import type { AgentCommand } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { cases, inEach } from '../testing/cases.ts';
import {
  ADA,
  after,
  agent,
  answers,
  asksForHuman,
  BEN,
  begins,
  claims,
  given,
  handsBack,
  NOTE,
  reaching,
  START,
  says,
  TIMINGS,
  when,
  writes,
} from '../testing/given.ts';

const HOLDERS_ASKS: readonly AgentCommand[] = [
  { type: 'send_message', text: 'Hello' },
  { type: 'release' },
  { type: 'transfer', to: BEN.id },
  { type: 'hand_back', note: NOTE },
  { type: 'resolve' },
  { type: 'show_typing' },
];
const toBen = { type: 'transfer', to: BEN.id } as const;

describe('[C1] a conversation that has not begun', () => {
  const asks: readonly AgentCommand[] = [...HOLDERS_ASKS, { type: 'claim' }, { type: 'reopen' }];
  cases(
    ...asks.map((ask) => ({
      it: `is no agent’s to ${ask.type.replaceAll('_', ' ')}`,
      given: [],
      when: agent(ADA, ask),
      leadsTo: { refused: 'not_found' } as const,
    })),
  );
});

describe('[C14] exactly one claim wins', () => {
  inEach(['pending_human', 'timed_out'], {
    it: 'and takes the waiting episode',
    when: after(1_000, claims(BEN)),
    leadsTo: [{ type: 'claimed', episode: 1, agent: BEN }],
    and: { status: 'human', hold: { agent: BEN, spoke: false }, episode: { number: 1 } },
  });
  cases(
    {
      it: 'and the next one is told who has it',
      given: reaching.human,
      when: claims(BEN),
      leadsTo: { refused: 'held_by_agent', holder: ADA },
    },
    {
      it: 'and a late one too, whatever epoch it was looking at',
      given: reaching.human,
      when: agent(BEN, { type: 'claim' }, { epochsAgo: 1 }),
      leadsTo: { refused: 'held_by_agent', holder: ADA },
    },
    {
      it: 'but not on an old view of the queue',
      given: [...reaching.human, agent(ADA, { type: 'release' })],
      when: agent(BEN, { type: 'claim' }, { epochsAgo: 2 }),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'and none on what is resolved',
      given: reaching.resolved,
      when: claims(ADA),
      leadsTo: { refused: 'not_open' },
    },
  );
});

describe('[C15] a claim sent twice by one agent is one claim', () => {
  cases(
    {
      it: 'from a view that knows of the first',
      given: reaching.human,
      when: claims(ADA),
      leadsTo: [],
    },
    {
      it: 'from a view that does not',
      given: reaching.human,
      when: agent(ADA, { type: 'claim' }, { epochsAgo: 1 }),
      leadsTo: [],
    },
  );
});

describe('[C16] an agent may step in unasked', () => {
  inEach(['running', 'resuming', 'failed'], {
    it: 'which begins an episode and takes it',
    when: after(2_000, claims(BEN)),
    leadsTo: [
      { type: 'handoff_requested', requestedBy: 'agent', priority: 'normal' },
      { type: 'claimed', agent: BEN },
    ],
    and: {
      status: 'human',
      hold: { agent: BEN, since: START + 2_000 },
      episode: { trigger: 'agent_initiative', requestedAt: START + 2_000, briefAsOf: null },
    },
  });
  it('with one number for both', () => {
    expect(when(given(...reaching.resuming), claims(ADA))).toMatchObject({
      events: [{ episode: 2 }, { episode: 2 }],
    });
  });
  cases({
    it: 'but not on a view from before a handback',
    given: reaching.resuming,
    when: agent(BEN, { type: 'claim' }, { epochsAgo: 1 }),
    leadsTo: { refused: 'stale_epoch' },
  });
});

describe('[C17] whoever writes first takes over', () => {
  inEach(['pending_human', 'timed_out'], {
    it: '[3A-88] claim and words are one append',
    when: after(1_000, writes(BEN, 'I am here.')),
    leadsTo: [
      { type: 'claimed', episode: 1, agent: BEN },
      { type: 'message_sent', text: 'I am here.' },
    ],
    and: { status: 'human', hold: { agent: BEN, spoke: true }, unanswered: null },
  });
  inEach(['running', 'resuming', 'failed'], {
    it: 'also unasked, with an episode of its own',
    when: writes(BEN, 'I am here.'),
    leadsTo: [
      { type: 'handoff_requested', requestedBy: 'agent' },
      { type: 'claimed', agent: BEN },
      { type: 'message_sent', text: 'I am here.' },
    ],
    and: { status: 'human', hold: { agent: BEN, spoke: true } },
  });
  cases(
    {
      it: '[3A-88] of two at once the second is told who has it, and nothing of theirs is stored',
      given: [asksForHuman, writes(ADA, 'Mine.')],
      when: agent(BEN, { type: 'send_message', text: 'No, mine.' }, { epochsAgo: 1 }),
      leadsTo: { refused: 'held_by_agent', holder: ADA },
    },
    {
      it: 'but not on an old view of who had it',
      given: reaching.resuming,
      when: agent(BEN, { type: 'send_message', text: 'Hello' }, { epochsAgo: 1 }),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: '[3A-1][3A-6] and the answer that was being made comes too late',
      given: [says('Where is it?'), begins(), writes(ADA, 'I look.')],
      when: answers('It is on its way.', {}, { epochsAgo: 2 }),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: '[3A-1] however late, under whatever epoch it names',
      given: [says('Where is it?'), begins(), writes(ADA, 'I look.')],
      when: after(10_000, answers('It is on its way.')),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: '[3A-6] and no further turn begins',
      given: [says('Where is it?'), writes(ADA, 'I look.'), says('Thanks')],
      when: begins(),
      leadsTo: { refused: 'stale_epoch' },
    },
  );
});

describe('[C17] only the holder acts, under the epoch they saw', () => {
  const cannot = [
    ['running', 'not_holder'],
    ['resuming', 'not_holder'],
    ['pending_human', 'not_holder'],
    ['timed_out', 'not_holder'],
    ['failed', 'not_holder'],
    ['resolved', 'not_open'],
  ] as const;
  for (const ask of HOLDERS_ASKS) {
    const may = ask.type.replaceAll('_', ' ');
    cases(
      ...cannot
        .filter(([status]) => ask.type !== 'send_message' || status === 'resolved')
        .map(([status, refused]) => ({
          it: `nobody may ${may} in ${status}`,
          given: reaching[status],
          when: agent(ADA, ask, { target: BEN }),
          leadsTo: { refused },
        })),
      {
        it: `another agent may not ${may}, and is told who holds it`,
        given: reaching.human,
        when: agent(BEN, ask, { target: BEN }),
        leadsTo: { refused: 'held_by_agent', holder: ADA },
      },
      {
        it: `the holder may not ${may} under an older epoch`,
        given: [...reaching.human, agent(ADA, { type: 'release' }), claims(ADA)],
        when: agent(ADA, ask, { target: BEN, epochsAgo: 2 }),
        leadsTo: { refused: 'stale_epoch' },
      },
    );
  }
  cases(
    {
      it: 'the holder’s message answers what was open',
      given: [says('Where is my parcel?'), ...reaching.human],
      when: writes(ADA, 'On its way.'),
      leadsTo: [{ type: 'message_sent', text: 'On its way.' }],
      and: { unanswered: null, hold: { spoke: true } },
    },
    {
      it: 'the holder’s typing is taken and not stored',
      given: reaching.human,
      when: agent(ADA, { type: 'show_typing' }),
      leadsTo: [],
    },
  );
});

describe('[C18] a transfer goes to another agent who is here', () => {
  cases(
    {
      it: 'who then holds the same episode',
      given: [...reaching.human, writes(ADA, 'One moment.')],
      when: after(4_000, agent(ADA, toBen, { target: BEN })),
      leadsTo: [{ type: 'transferred', episode: 1, from: ADA, to: BEN }],
      and: {
        status: 'human',
        hold: { agent: BEN, since: START + 4_000, spoke: false },
        episode: { number: 1 },
      },
    },
    {
      it: 'after its note, when there is one',
      given: reaching.human,
      when: agent(ADA, { ...toBen, note: 'Speaks French' }, { target: BEN }),
      leadsTo: [
        { type: 'transfer_noted', episode: 1, note: 'Speaks French' },
        { type: 'transferred' },
      ],
    },
    {
      it: 'and not to one who is not here',
      given: reaching.human,
      when: agent(ADA, toBen),
      leadsTo: { refused: 'agent_unavailable' },
    },
    {
      it: 'and not to one who was not named',
      given: reaching.human,
      when: agent(ADA, { type: 'transfer', to: ADA.id }, { target: BEN }),
      leadsTo: { refused: 'agent_unavailable' },
    },
    {
      it: 'and not to the holder',
      given: reaching.human,
      when: agent(ADA, { type: 'transfer', to: ADA.id }, { target: ADA }),
      leadsTo: { refused: 'agent_unavailable' },
    },
  );
  it('and the former holder may write no more', () => {
    const moved = given(...reaching.human, agent(ADA, toBen, { target: BEN }));
    expect(when(moved, writes(ADA, 'Also'))).toMatchObject({
      refusal: { code: 'held_by_agent', holder: BEN },
    });
    expect(when(moved, writes(BEN, 'Hello'))).toMatchObject({ ok: true });
  });
});

describe('[C19] a handback stores its note before the assistant has the word', () => {
  cases({
    it: 'and a fresh attempt is owed',
    given: [says('Where is my parcel?'), ...reaching.human],
    when: handsBack(ADA),
    leadsTo: [
      { type: 'handback_noted', episode: 1, note: NOTE },
      { type: 'handed_back', episode: 1, agent: ADA },
    ],
    and: {
      status: 'resuming',
      episode: 1,
      attempts: { failures: 0, notBefore: 0, inFlight: null },
      unanswered: { firstSeq: 2 },
    },
  });
});

describe('[C25] an agent opens a closed conversation again', () => {
  inEach(['resolved', 'failed'], {
    it: 'for the assistant, without holding it',
    when: agent(ADA, { type: 'reopen' }),
    leadsTo: [{ type: 'reopened' }],
    and: { status: 'running' },
  });
  inEach(['running', 'pending_human', 'timed_out', 'human', 'resuming'], {
    it: 'but not an open one',
    when: agent(ADA, { type: 'reopen' }),
    leadsTo: { refused: 'already_open' },
  });
});

describe('[C26] the holder resolves the conversation', () => {
  cases(
    {
      it: 'with nothing left open',
      given: [says('Where is my parcel?'), ...reaching.human],
      when: agent(ADA, { type: 'resolve' }),
      leadsTo: [{ type: 'resolved', reason: 'agent' }],
      and: { status: 'resolved', unanswered: null },
    },
    {
      it: 'after its outcome, when one is noted',
      given: reaching.human,
      when: agent(ADA, { type: 'resolve', outcome: 'Refunded' }),
      leadsTo: [{ type: 'outcome_noted', outcome: 'Refunded' }, { type: 'resolved' }],
    },
  );
});

describe('[C28] a holder may give the conversation back to the queue', () => {
  cases({
    it: 'with a new promise and the same episode',
    given: [asksForHuman, after(5_000, claims(ADA))],
    when: after(7_000, agent(ADA, { type: 'release' })),
    leadsTo: [
      {
        type: 'released',
        episode: 1,
        agent: ADA,
        reason: 'released',
        dueAt: START + 12_000 + TIMINGS.slaMs,
      },
    ],
    and: {
      status: 'pending_human',
      episode: {
        number: 1,
        requestedAt: START,
        waitingSince: START + 12_000,
        dueAt: START + 12_000 + TIMINGS.slaMs,
      },
    },
  });
});
