// A handoff for a team that cannot take it is anyone's, and the log says so, however it came about.
import { describe, expect, it } from 'vitest';
import { cases } from '../testing/cases.ts';
import {
  ADA,
  action,
  after,
  agent,
  answers,
  asksForHuman,
  begins,
  claims,
  decision,
  given,
  handsBack,
  lacking,
  lapses,
  type Move,
  offers,
  proposes,
  relay,
  says,
  TIMINGS,
  visitor,
  when,
} from '../testing/given.ts';

const billing = decision({ team: 'billing', transfer: 'warm' });
const softly = decision({ team: 'billing', tier: 'human', mode: 'offer' });
const queued = { status: 'pending_human', episode: { number: 1, team: null } };
const missing = { type: 'team_missing', episode: 1, team: 'billing', reason: 'empty' } as const;
const without = (move: Move) => lacking('billing', 'empty', move);

/** Ways to the queue, each with what brings a conversation there. */
const ways: Readonly<Record<string, { readonly given: readonly Move[]; readonly when: Move }>> = {
  'a message': { given: [], when: says('A human please', billing) },
  'a click': { given: [], when: visitor({ type: 'request_human' }, billing) },
  'a click after an offer': {
    given: [says('Hm', softly)],
    when: asksForHuman,
  },
  'the signals before, or the sureness after, the model': {
    given: [says('Hm'), begins()],
    when: answers('', { decision: billing }),
  },
  'an approval nobody gave': {
    given: [says('Hm'), begins(), proposes(action('cal_1'))],
    when: after(TIMINGS.approvalMs, relay({ type: 'time_out', wait: 'approval' }, billing)),
  },
  'a holder who gives it back': {
    given: [says('A human please', billing), claims(ADA)],
    when: agent(ADA, { type: 'release' }),
  },
  'a holder who vanished': {
    given: [says('A human please', billing), claims(ADA)],
    when: lapses(),
  },
  'a holder who was removed': {
    given: [says('A human please', billing), claims(ADA)],
    when: lapses({ reason: 'removed' }),
  },
  'a holder who is silent': {
    given: [says('A human please', billing), claims(ADA)],
    when: after(TIMINGS.agentReplyMs, relay({ type: 'time_out', wait: 'agent_reply' })),
  },
};

describe('[C44] a handoff for a team that cannot take it', () => {
  it.each(Object.entries(ways))('[3B-20] is anyone’s, and says so: by %s', (_, way) => {
    const outcome = when(given(...way.given), without(way.when));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.events.at(-2)?.type).toMatch(/^(handoff_requested|released)$/);
    expect(outcome.events.at(-1)).toMatchObject(missing);
    expect(outcome.state).toMatchObject(queued);
    expect(outcome.state.epoch).toBe(outcome.events.at(-2)?.epoch);
  });

  it.each(Object.entries(ways))('keeps a team that can: by %s', (_, way) => {
    const outcome = when(given(...way.given), way.when);
    expect(outcome).toMatchObject({ ok: true, state: { episode: { team: 'billing' } } });
  });

  cases(
    {
      it: 'is still a warm one',
      given: [without(says('A human please', billing))],
      when: offers(ADA),
      leadsTo: [{ type: 'offered', agent: ADA }],
    },
    {
      it: 'is not told of where another team takes it, or none is named',
      given: [],
      when: lacking('care', 'unknown', says('A human please', billing)),
      leadsTo: [
        { type: 'conversation_started' },
        { type: 'message_sent' },
        { type: 'decision_recorded' },
        { type: 'handoff_requested' },
      ],
      and: { episode: { team: 'billing' } },
    },
    {
      it: 'says nothing of it to an agent who steps in',
      given: [says('Hm', softly)],
      when: without(claims(ADA)),
      leadsTo: [{ type: 'handoff_requested', requestedBy: 'agent' }, { type: 'claimed' }],
    },
    {
      it: 'says so once: giving it back later is no news',
      given: [without(says('A human please', billing)), claims(ADA)],
      when: without(agent(ADA, { type: 'release' })),
      leadsTo: [{ type: 'released' }],
    },
    {
      it: 'says nothing of the next episode',
      given: [without(says('A human please', billing)), claims(ADA), handsBack(ADA)],
      when: says('A human please', billing),
      leadsTo: [
        { type: 'message_sent' },
        { type: 'decision_recorded' },
        { type: 'handoff_requested', episode: 2 },
      ],
      and: { episode: { team: 'billing' } },
    },
  );
});
