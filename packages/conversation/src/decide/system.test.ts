// What the relay's own commands lead to.
import type { Priority } from '@warmline/protocol';
import { describe } from 'vitest';
import type { Timeout } from '../command.ts';
import { type Case, cases, inEach } from '../testing/cases.ts';
import {
  ADA,
  after,
  answers,
  asksForHuman,
  begins,
  briefTo,
  claims,
  decision,
  handsBack,
  lapses,
  type Move,
  posts,
  reaching,
  relay,
  START,
  says,
  TIMINGS,
  visitor,
  writes,
} from '../testing/given.ts';

function timesOut(wait: Timeout): Move {
  return relay({ type: 'time_out', wait });
}

const stale: Case['leadsTo'] = { refused: 'stale_epoch' };

describe('[C20] a brief belongs to the open episode and never goes back', () => {
  inEach(['pending_human', 'timed_out', 'human'], {
    it: 'it is posted while the episode is open',
    when: posts(briefTo(2)),
    leadsTo: [{ type: 'brief_posted', episode: 1, brief: briefTo(2) }],
    and: { episode: { briefAsOf: 2 } },
  });
  inEach(['running', 'resuming', 'resolved', 'failed'], {
    it: 'and not otherwise',
    when: posts(briefTo(2)),
    leadsTo: stale,
  });
  const second: readonly Move[] = [asksForHuman, claims(ADA), handsBack(ADA), asksForHuman];
  cases(
    {
      it: 'one that reads further replaces it',
      given: [asksForHuman, posts(briefTo(2))],
      when: posts(briefTo(3)),
      leadsTo: [{ type: 'brief_posted' }],
      and: { episode: { briefAsOf: 3 } },
    },
    {
      it: 'one that reads as far does not',
      given: [asksForHuman, posts(briefTo(2))],
      when: posts(briefTo(2)),
      leadsTo: stale,
    },
    {
      it: 'one that reads less far does not',
      given: [asksForHuman, posts(briefTo(2))],
      when: posts(briefTo(1)),
      leadsTo: stale,
    },
    {
      it: 'one of an earlier episode is too late',
      given: second,
      when: posts(briefTo(9), 1),
      leadsTo: stale,
    },
    {
      it: 'the newer episode takes its own',
      given: second,
      when: posts(briefTo(6), 2),
      leadsTo: [{ type: 'brief_posted', episode: 2 }],
    },
  );
});

describe('[C43] a model’s words come to the brief that is to have them, once', () => {
  const pending = { ...briefTo(2), model: 'pending' as const };
  const done = { ...briefTo(2), model: 'done' as const, dropped: 1 };
  const failed = { ...briefTo(2), model: 'failed' as const };
  const posted: readonly Move[] = [asksForHuman, posts(pending)];
  cases(
    {
      it: 'the brief is posted without them first',
      given: [asksForHuman],
      when: posts(pending),
      leadsTo: [{ type: 'brief_posted', brief: pending }],
      and: { episode: { briefAsOf: 2, isBriefInTheMaking: true } },
    },
    {
      it: 'and then with them',
      given: posted,
      when: posts(done),
      leadsTo: [{ type: 'brief_posted', brief: done }],
      and: { episode: { briefAsOf: 2, isBriefInTheMaking: false } },
    },
    {
      it: 'or with the word that they failed to come',
      given: posted,
      when: posts(failed),
      leadsTo: [{ type: 'brief_posted', brief: failed }],
      and: { episode: { isBriefInTheMaking: false } },
    },
    { it: 'not twice', given: [...posted, posts(done)], when: posts(done), leadsTo: stale },
    { it: 'not while they are still to come', given: posted, when: posts(pending), leadsTo: stale },
    {
      it: 'not to a brief that was to have none',
      given: [asksForHuman, posts(briefTo(2))],
      when: posts(done),
      leadsTo: stale,
    },
    {
      it: 'not to a newer one, which was read without them',
      given: [...posted, posts({ ...briefTo(3), model: 'pending' })],
      when: posts(done),
      leadsTo: stale,
    },
    {
      it: 'and never from an episode that is over',
      given: [...posted, visitor({ type: 'request_assistant' })],
      when: posts(done),
      leadsTo: stale,
    },
  );
});

describe('[C22] a timeout acts only when its wait is due, and once', () => {
  const waits: readonly {
    readonly wait: Timeout;
    readonly given: readonly Move[];
    readonly ms: number;
    readonly leadsTo: Case['leadsTo'];
  }[] = [
    {
      wait: 'handoff',
      given: [asksForHuman],
      ms: TIMINGS.slaMs,
      leadsTo: [{ type: 'handoff_timed_out', episode: 1 }],
    },
    {
      wait: 'agent_reply',
      given: [asksForHuman, claims(ADA)],
      ms: TIMINGS.agentReplyMs,
      leadsTo: [{ type: 'released', reason: 'silent' }],
    },
    {
      wait: 'idle',
      given: [says('Hello')],
      ms: TIMINGS.idleMs,
      leadsTo: [{ type: 'resolved', reason: 'idle' }],
    },
  ];
  for (const { wait, given, ms, leadsTo } of waits) {
    cases(
      { it: `${wait}: not early`, given, when: after(ms - 1, timesOut(wait)), leadsTo: stale },
      { it: `${wait}: at its time`, given, when: after(ms, timesOut(wait)), leadsTo },
      {
        it: `${wait}: not twice`,
        given: [...given, after(ms, timesOut(wait))],
        when: timesOut(wait),
        leadsTo: stale,
      },
      { it: `${wait}: not before anything began`, given: [], when: timesOut(wait), leadsTo: stale },
    );
  }
  cases(
    {
      it: 'a handoff that was claimed does not time out',
      given: [asksForHuman, claims(ADA)],
      when: after(TIMINGS.slaMs, timesOut('handoff')),
      leadsTo: stale,
    },
    {
      it: 'an agent who wrote owes no reply',
      given: [asksForHuman, claims(ADA), writes(ADA, 'Hello')],
      when: after(TIMINGS.agentReplyMs, timesOut('agent_reply')),
      leadsTo: stale,
    },
    {
      it: 'an agent owes one again from the visitor’s next message on',
      given: [asksForHuman, claims(ADA), writes(ADA, 'Hello'), after(60_000, says('And now?'))],
      when: after(TIMINGS.agentReplyMs - 1, timesOut('agent_reply')),
      leadsTo: stale,
    },
    {
      it: 'and is then too late',
      given: [asksForHuman, claims(ADA), writes(ADA, 'Hello'), after(60_000, says('And now?'))],
      when: after(TIMINGS.agentReplyMs, timesOut('agent_reply')),
      leadsTo: [{ type: 'released', reason: 'silent' }],
    },
    {
      it: 'a message that comes late begins the quiet time again',
      given: [says('Hello'), after(TIMINGS.idleMs - 1, says('Still there?'))],
      when: after(1, timesOut('idle')),
      leadsTo: stale,
    },
  );
});

describe('[C24] a promise that runs out raises the priority and keeps the handoff', () => {
  const promotions: readonly (readonly [Priority, Priority])[] = [
    ['low', 'high'],
    ['normal', 'high'],
    ['high', 'urgent'],
    ['urgent', 'urgent'],
  ];
  cases(
    ...promotions.map(([priority, promoted]) => ({
      it: `${priority} becomes ${promoted}`,
      given: [visitor({ type: 'request_human' }, decision({ priority }))],
      when: after(TIMINGS.slaMs, timesOut('handoff')),
      leadsTo: [{ type: 'handoff_timed_out', episode: 1, priority: promoted } as const],
      and: {
        status: 'timed_out',
        episode: { number: 1, priority: promoted, requestedAt: START, waitingSince: START },
      },
    })),
    {
      it: 'the handoff may still be claimed, with its new priority',
      given: reaching.timed_out,
      when: claims(ADA),
      leadsTo: [{ type: 'claimed', episode: 1 }],
      and: { status: 'human', episode: { number: 1, priority: 'high' } },
    },
  );
});

describe('[C26] a conversation that stays quiet is resolved', () => {
  const unanswered: readonly Move[] = [asksForHuman];
  cases(
    {
      it: 'as unanswered while a person was promised',
      given: unanswered,
      when: after(TIMINGS.idleMs, timesOut('idle')),
      leadsTo: [{ type: 'resolved', reason: 'unanswered' }],
    },
    {
      it: 'as unanswered after the promise ran out',
      given: reaching.timed_out,
      when: after(TIMINGS.idleMs, timesOut('idle')),
      leadsTo: [{ type: 'resolved', reason: 'unanswered' }],
    },
  );
  inEach(['running', 'human', 'resuming', 'failed'], {
    it: 'as idle otherwise',
    when: after(TIMINGS.idleMs, timesOut('idle')),
    leadsTo: [{ type: 'resolved', reason: 'idle' }],
    and: { status: 'resolved', unanswered: null },
  });
});

describe('[C27] a conversation the relay cannot go on with has failed', () => {
  const breaks = relay({ type: 'fail', reason: 'the log cannot be read' });
  inEach(['running', 'resuming'], {
    it: 'and nobody holds it',
    when: breaks,
    leadsTo: [{ type: 'conversation_failed', reason: 'the log cannot be read' }],
    and: { status: 'failed' },
  });
  inEach(['failed', 'resolved'], { it: 'once', when: breaks, leadsTo: { refused: 'not_open' } });
  inEach(['pending_human', 'timed_out', 'human'], {
    it: 'but never takes a person away who was asked for or is there',
    when: breaks,
    leadsTo: { refused: 'not_open' },
  });
  cases({
    it: 'and what was open is still open when a person revives it',
    given: [...reaching.failed, visitor({ type: 'request_assistant' })],
    when: begins(),
    leadsTo: [{ type: 'turn_started', coversSeq: 2 }],
  });
});

describe('[C28] a holder who is gone returns the conversation to the queue', () => {
  const held: readonly Move[] = [asksForHuman, after(5_000, claims(ADA))];
  const queued = {
    status: 'pending_human',
    episode: { number: 1, requestedAt: START, waitingSince: START + 35_000 },
  };
  cases(
    {
      it: 'when away longer than the grace, with a new promise',
      given: held,
      when: after(30_000, lapses()),
      leadsTo: [
        {
          type: 'released',
          episode: 1,
          agent: ADA,
          reason: 'vanished',
          dueAt: START + 35_000 + TIMINGS.slaMs,
        },
      ],
      and: queued,
    },
    {
      it: 'at once when removed, with a new promise [C45]',
      given: held,
      when: after(1, lapses({ reason: 'removed' })),
      leadsTo: [
        { type: 'released', agent: ADA, reason: 'removed', dueAt: START + 5_001 + TIMINGS.slaMs },
      ],
      and: { status: 'pending_human', episode: { number: 1 } },
    },
    {
      it: 'when silent, with a new promise',
      given: held,
      when: after(TIMINGS.agentReplyMs, timesOut('agent_reply')),
      leadsTo: [
        {
          type: 'released',
          agent: ADA,
          reason: 'silent',
          dueAt: START + 5_000 + TIMINGS.agentReplyMs + TIMINGS.slaMs,
        },
      ],
      and: { status: 'pending_human' },
    },
    {
      it: 'not under an older epoch: the agent has come back since',
      given: [...held, after(30_000, lapses()), claims(ADA)],
      when: lapses({ epochsAgo: 2 }),
      leadsTo: stale,
    },
    {
      it: 'and may be claimed by anyone',
      given: [...held, after(30_000, lapses())],
      when: claims(ADA),
      leadsTo: [{ type: 'claimed', episode: 1 }],
    },
  );
  inEach(['running', 'pending_human', 'timed_out', 'resuming', 'resolved', 'failed'], {
    it: 'and no hold lapses that nobody has',
    when: lapses(),
    leadsTo: stale,
  });
  cases({
    it: 'a lapse says nothing to an answered conversation',
    given: [says('Hello'), begins(), answers('Hi')],
    when: lapses(),
    leadsTo: stale,
  });
});

describe('[C27] a conversation fails only once it has begun', () => {
  cases({
    it: 'before its first event there is nothing that could fail',
    given: [],
    when: relay({ type: 'fail', reason: 'the log cannot be read' }),
    leadsTo: { refused: 'not_open' },
  });
});

describe('[C20] a brief reads no further than the log', () => {
  cases({
    it: 'one that claims to would block every later one',
    given: [asksForHuman],
    when: posts(briefTo(999)),
    leadsTo: { refused: 'bad_request' },
  });
});
