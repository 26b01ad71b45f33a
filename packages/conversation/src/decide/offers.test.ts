// A warm handoff goes from agent to agent, and is anyone's once nobody is left or the promise has run out.
import { describe, expect, it } from 'vitest';
import { visibleToVisitor } from '../audience.ts';
import { obligations } from '../obligations.ts';
import { cases } from '../testing/cases.ts';
import {
  ADA,
  after,
  agent,
  asksForHuman,
  BEN,
  claims,
  decision,
  given,
  handsBack,
  type Move,
  offers,
  reaching,
  relay,
  START,
  says,
  TIMINGS,
  visitor,
} from '../testing/given.ts';

const warm = decision({ transfer: 'warm', team: 'returns' });
const WARM: readonly Move[] = [says('A human please', warm)];
const OFFERED: readonly Move[] = [...WARM, offers(ADA)];
const declines = (who: typeof ADA, reason = 'In a call') =>
  agent(who, { type: 'decline_offer', reason });
const lapses = relay({ type: 'time_out', wait: 'offer' });
const timesOut = relay({ type: 'time_out', wait: 'handoff' });

function owed(...moves: readonly Move[]): readonly string[] {
  return obligations(given(...moves).state, TIMINGS).map(({ kind }) => kind);
}

describe('[C36] a warm handoff', () => {
  cases(
    {
      it: 'is asked for as one, with its team',
      given: [],
      when: says('A human please', warm),
      leadsTo: [
        { type: 'conversation_started' },
        { type: 'message_sent' },
        { type: 'decision_recorded' },
        { type: 'handoff_requested' },
      ],
      and: {
        episode: { team: 'returns', offers: { open: null, passed: [], areExhausted: false } },
      },
    },
    {
      it: 'is offered to one agent, for a while',
      given: WARM,
      when: after(1_000, offers(ADA)),
      leadsTo: [
        { type: 'offered', episode: 1, agent: ADA, until: START + 1_000 + TIMINGS.offerMs },
      ],
      and: { status: 'pending_human', episode: { offers: { open: { agent: ADA } } } },
    },
    {
      it: 'and to no second one meanwhile',
      given: OFFERED,
      when: offers(BEN),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'is taken by a claim',
      given: OFFERED,
      when: claims(ADA),
      leadsTo: [{ type: 'claimed', episode: 1, agent: ADA }],
      and: { status: 'human', hold: { agent: ADA }, episode: { offers: { open: null } } },
    },
    {
      it: 'also by another than the one it is offered to',
      given: OFFERED,
      when: claims(BEN),
      leadsTo: [{ type: 'claimed', agent: BEN }],
    },
    {
      it: 'is declined with a reason, and goes on',
      given: OFFERED,
      when: declines(ADA),
      leadsTo: [{ type: 'offer_declined', episode: 1, agent: ADA, reason: 'In a call' }],
      and: { episode: { offers: { open: null, passed: [ADA.id] } } },
    },
    {
      it: 'is not another’s to decline',
      given: OFFERED,
      when: declines(BEN),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: 'is not declined twice',
      given: [...OFFERED, declines(ADA)],
      when: declines(ADA),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: 'is not declined by who has taken it',
      given: [...OFFERED, claims(ADA)],
      when: declines(ADA),
      leadsTo: { refused: 'already_decided' },
    },
    {
      it: 'is passed on by silence, and not before its time',
      given: OFFERED,
      when: after(TIMINGS.offerMs, lapses),
      leadsTo: [{ type: 'offer_lapsed', episode: 1, agent: ADA }],
      and: { episode: { offers: { open: null, passed: [ADA.id] } } },
    },
    {
      it: 'has all of its time',
      given: OFFERED,
      when: after(TIMINGS.offerMs - 1, lapses),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'goes to no one twice who declined',
      given: [...OFFERED, declines(ADA)],
      when: offers(ADA),
      leadsTo: { refused: 'agent_unavailable' },
    },
    {
      it: 'nor to one who let it lapse',
      given: [...OFFERED, after(TIMINGS.offerMs, lapses)],
      when: offers(ADA),
      leadsTo: { refused: 'agent_unavailable' },
    },
    {
      it: 'nor to one who gave it back',
      given: [...OFFERED, claims(ADA), agent(ADA, { type: 'release' })],
      when: offers(ADA),
      leadsTo: { refused: 'agent_unavailable' },
    },
    {
      it: 'but to the next',
      given: [...OFFERED, claims(ADA), agent(ADA, { type: 'release' })],
      when: offers(BEN),
      leadsTo: [{ type: 'offered', agent: BEN }],
    },
    {
      it: 'is anyone’s once nobody is left',
      given: [...OFFERED, declines(ADA)],
      when: offers(null),
      leadsTo: [{ type: 'offers_exhausted', episode: 1 }],
      and: { status: 'pending_human', episode: { offers: { areExhausted: true } } },
    },
    {
      it: 'and is offered no more then',
      given: [...OFFERED, declines(ADA), offers(null)],
      when: offers(BEN),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'yet may be claimed by one who passed',
      given: [...OFFERED, declines(ADA), offers(null)],
      when: claims(ADA),
      leadsTo: [{ type: 'claimed', agent: ADA }],
    },
    {
      it: 'is a cold one once the promise has run out',
      given: [...OFFERED, after(TIMINGS.slaMs, timesOut)],
      when: offers(BEN),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'of an earlier episode is offered no more',
      given: [...WARM, claims(ADA), handsBack(ADA), says('A human please', warm)],
      when: offers(BEN, 1),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: 'asks anew in the next episode, also who passed in the last',
      given: [
        ...OFFERED,
        declines(ADA),
        visitor({ type: 'request_assistant' }),
        says('A human please', warm),
      ],
      when: offers(ADA, 2),
      leadsTo: [{ type: 'offered', episode: 2, agent: ADA }],
    },
  );
  const removed = (who: typeof ADA) => relay({ type: 'lapse_offer', agent: who.id });
  cases(
    {
      it: '[C46] lapses at once when its agent is one no more, and goes to the next',
      given: OFFERED,
      when: removed(ADA),
      leadsTo: [{ type: 'offer_lapsed', episode: 1, agent: ADA, reason: 'removed' }],
      and: { episode: { offers: { open: null, passed: [ADA.id], areExhausted: false } } },
    },
    {
      it: '[C46] but not because another is',
      given: OFFERED,
      when: removed(BEN),
      leadsTo: { refused: 'stale_epoch' },
    },
    {
      it: '[C46] nor once it was taken',
      given: [...OFFERED, claims(ADA)],
      when: removed(ADA),
      leadsTo: { refused: 'stale_epoch' },
    },
  );
  for (const [status, moves] of Object.entries(reaching)) {
    cases({
      it: `is none where the handoff is cold, or nobody is asked for: ${status}`,
      given: moves,
      when: offers(ADA),
      leadsTo: { refused: 'stale_epoch' },
    });
  }
  it('is always on its way: at an agent, or to the next, until nobody is left', () => {
    expect(owed(...WARM)).toContain('offer');
    expect(owed(...OFFERED)).toContain('offer_timeout');
    expect(owed(...OFFERED)).not.toContain('offer');
    expect(owed(...OFFERED, declines(ADA))).toContain('offer');
    expect(owed(...OFFERED, declines(ADA), offers(null))).not.toContain('offer');
    expect(owed(asksForHuman)).not.toContain('offer');
    const overdue = owed(...OFFERED, after(TIMINGS.slaMs, timesOut));
    expect(overdue.filter((kind) => kind.startsWith('offer'))).toEqual([]);
  });
  it('is internal, and leaves the promise and the epoch as they are', () => {
    const before = given(...WARM);
    const { log, state } = given(...OFFERED, declines(ADA), offers(BEN));
    expect(visibleToVisitor(log, [])).toEqual(visibleToVisitor(before.log, []));
    expect(state).toMatchObject({
      epoch: before.state.epoch,
      publicSeq: before.state.publicSeq,
      episode: { dueAt: START + TIMINGS.slaMs },
    });
  });
});
