// Properties of the thread over random commands in random order, with stale epochs and turns and jumps
// in time: what must hold whatever people, assistant and clock do.
import {
  type AgentCommand,
  asAgentId,
  asCommandId,
  asConversationId,
  asSiteId,
  asVisitorId,
  type ConversationEvent,
  type Decision,
} from '@warmline/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceOf, visibleToVisitor } from './audience.ts';
import { buildBrief } from './brief/brief.ts';
import type { Command, Facts, Timings } from './command.ts';
import { step } from './decide/decide.ts';
import { evolve, fold, isHolderChange } from './evolve.ts';
import { type Obligation, obligations } from './obligations.ts';
import { foldOversight, NO_OVERSIGHT } from './oversight.ts';
import {
  type Conversation,
  isAssistants,
  isWaiting,
  newConversation,
  type Offers,
} from './state.ts';
import { EMPTY_THREAD, foldThread } from './thread.ts';

const ids = {
  conversationId: asConversationId(`cnv_${'a'.repeat(22)}`),
  siteId: asSiteId('demo'),
  visitorId: asVisitorId(`vis_${'v'.repeat(22)}`),
};
const agents = ['Ada', 'Ben', 'Cleo'].map((name, index) => ({
  id: asAgentId(`agt_${String(index).repeat(22)}`),
  name,
}));
const timings: Timings = {
  settleMs: 500,
  slaMs: 60_000,
  agentReplyMs: 120_000,
  holderGraceMs: 20_000,
  idleMs: 3_600_000,
  maxAttempts: 3,
  offerMs: 20_000,
  reviewMs: 90_000,
  approvalMs: 45_000,
};
const decision: Decision = {
  tier: 'human',
  mode: 'act',
  trigger: 'explicit_request',
  rule: 'explicit_request.words',
  reason: 'asked',
  priority: 'normal',
  signals: [],
  policy: { version: '1.0.0', hash: 'h' },
};
/** How long a call of a tool takes at most. */
const ACTION_MS = 30_000;
const TEAM = 'billing';
const note = { decided: ['x'], done: [], left: [], mustNot: ['y'], promised: [] };

/** A command as chosen at random; what it refers to is looked up when it is given. */
type Wish =
  | {
      readonly who: 'visitor';
      readonly ask:
        | 'send_message'
        | 'ask_human'
        | 'request_human'
        | 'request_assistant'
        | 'end_conversation'
        | 'show_typing';
    }
  | {
      readonly who: 'agent';
      readonly agent: number;
      readonly ask: AgentCommand['type'];
      readonly stale: number;
    }
  | {
      readonly who: 'assistant';
      readonly ask:
        | 'begin_turn'
        | 'finish_turn'
        | 'finish_empty'
        | 'fail_turn'
        | 'finish_human'
        | 'finish_held'
        | 'finish_review'
        | 'finish_actions'
        | 'release_answer';
      readonly stale: number;
    }
  | {
      readonly who: 'system';
      readonly ask:
        | 'handoff'
        | 'agent_reply'
        | 'idle'
        | 'approval'
        | 'review'
        | 'offer_lapse'
        | 'offer'
        | 'offer_anyone'
        | 'begin_action'
        | 'finish_action'
        | 'lapse_hold'
        | 'lapse_removed'
        | 'lapse_offer'
        | 'post_brief'
        | 'fail';
    };

const single: fc.Arbitrary<readonly [Wish, number]> = fc.tuple(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        who: fc.constant('visitor' as const),
        ask: fc.constantFrom(
          'send_message',
          'send_message',
          'ask_human',
          'request_human',
          'request_assistant',
          'end_conversation',
          'show_typing',
        ),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        who: fc.constant('agent' as const),
        agent: fc.nat(2),
        ask: fc.constantFrom(
          'claim',
          'claim',
          'release',
          'transfer',
          'send_message',
          'hand_back',
          'resolve',
          'reopen',
          'show_typing',
          'decline_offer',
          'decide_approval',
          'decide_approval',
          'review_answer',
          'correct_answer',
        ),
        stale: fc.constantFrom(0, 0, 0, 1, 2),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        who: fc.constant('assistant' as const),
        ask: fc.constantFrom(
          'begin_turn',
          'begin_turn',
          'finish_turn',
          'finish_turn',
          'finish_empty',
          'fail_turn',
          'finish_human',
          'finish_held',
          'finish_review',
          'finish_actions',
          'release_answer',
        ),
        stale: fc.constantFrom(0, 0, 0, 1, 2),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        who: fc.constant('system' as const),
        ask: fc.constantFrom(
          'handoff',
          'agent_reply',
          'idle',
          'lapse_hold',
          'lapse_removed',
          'lapse_offer',
          'post_brief',
          'fail',
          'approval',
          'review',
          'offer_lapse',
          'offer',
          'offer_anyone',
          'begin_action',
          'finish_action',
        ),
      }),
    },
  ) as fc.Arbitrary<Wish>,
  fc.constantFrom(0, 1, 400, 5_000, 70_000, 200_000, -5_000),
);

const visits = (ask: Extract<Wish, { who: 'visitor' }>['ask']): Wish => ({ who: 'visitor', ask });
const assists = (ask: Extract<Wish, { who: 'assistant' }>['ask']): Wish => ({
  who: 'assistant',
  ask,
  stale: 0,
});
const relays = (ask: Extract<Wish, { who: 'system' }>['ask']): Wish => ({ who: 'system', ask });

/** What seldom comes about by single commands: turns that are held, act, are reviewed or handed over warm. */
const scenes = fc
  .constantFrom<readonly Wish[]>(
    [assists('finish_held')],
    [assists('finish_review')],
    [assists('finish_actions')],
    [assists('finish_actions'), relays('begin_action'), relays('begin_action')],
    [assists('finish_human'), relays('offer')],
    [assists('finish_human'), relays('offer'), relays('lapse_offer')],
    [assists('finish_human'), relays('offer'), relays('offer_lapse'), relays('offer_anyone')],
    [
      assists('finish_human'),
      relays('offer'),
      { who: 'agent', agent: 0, ask: 'decline_offer', stale: 0 },
    ],
    // Each of the three agents lets it lapse, and nobody is left.
    [
      assists('finish_human'),
      ...[0, 1, 2].flatMap(() => [relays('offer'), relays('offer_lapse')]),
      relays('offer'),
    ],
  )
  .chain((ends) =>
    fc.tuple(
      ...[visits('send_message'), assists('begin_turn'), ...ends].map((wish) =>
        // Longer than an offer stands, where it shall lapse.
        fc.tuple(
          fc.constant(wish),
          wish.ask === 'offer_lapse' ? fc.constant(25_000) : fc.constantFrom(0, 400, 25_000),
        ),
      ),
    ),
  );

const wishes: fc.Arbitrary<readonly (readonly [Wish, number])[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: single.map((one) => [one]) },
      { weight: 1, arbitrary: scenes },
    ),
    // The default size stops at ten or so: too few for a proposal, a verdict and what comes of it.
    { maxLength: 30, size: 'large' },
  )
  .map((parts) => parts.flat());

const FINISH_TIERS: Readonly<Record<string, Decision['tier']>> = {
  finish_human: 'human',
  finish_held: 'approval',
  finish_review: 'soft_review',
};

function offersOf(state: Conversation): Offers | null {
  return isWaiting(state) || state.status === 'human' ? state.episode.offers : null;
}

let counter = 0;
function commandOf(
  wish: Wish,
  state: Conversation,
  log: readonly ConversationEvent[],
  at: number,
): Command {
  counter += 1;
  const base = {
    id: asCommandId(`00000000-0000-0000-0000-${String(counter).padStart(12, '0')}`),
    at,
  };
  if (wish.who === 'visitor') {
    const ask =
      wish.ask === 'send_message' || wish.ask === 'ask_human'
        ? { type: 'send_message' as const, text: 'words' }
        : { type: wish.ask };
    return { ...base, by: { kind: 'visitor', id: ids.visitorId }, ask };
  }
  if (wish.who === 'agent') {
    const agent = agents[wish.agent] ?? { id: asAgentId('agt_x'), name: 'x' };
    const to = agents[(wish.agent + 1) % agents.length]?.id ?? agent.id;
    const asks: Readonly<Record<AgentCommand['type'], AgentCommand>> = {
      claim: { type: 'claim' },
      release: { type: 'release' },
      transfer: { type: 'transfer', to, note: 'n' },
      send_message: { type: 'send_message', text: 'hello' },
      hand_back: { type: 'hand_back', note },
      resolve: { type: 'resolve', outcome: 'o' },
      reopen: { type: 'reopen' },
      decline_offer: { type: 'decline_offer', reason: 'busy' },
      decide_approval: {
        type: 'decide_approval',
        call: state.calls[0]?.call ?? 'none',
        digest: wish.stale > 1 ? 'f'.repeat(64) : (state.calls[0]?.digest ?? ''),
        verdict: wish.agent === 0 ? 'reject' : 'approve',
        reason: 'why',
      },
      review_answer: {
        type: 'review_answer',
        message: state.reviews[0]?.message ?? 0,
        verdict: wish.agent === 0 ? 'retract' : 'agree',
      },
      correct_answer: {
        type: 'correct_answer',
        message: state.reviews[0]?.message ?? 0,
        text: 'better',
      },
      show_typing: { type: 'show_typing' },
    };
    return {
      ...base,
      by: { kind: 'agent', ...agent },
      epoch: Math.max(0, state.epoch - wish.stale),
      ask: asks[wish.ask],
    };
  }
  if (wish.who === 'assistant') {
    const epoch = Math.max(0, state.epoch - wish.stale);
    const turn = Math.max(0, state.turn - (wish.stale > 1 ? 1 : 0));
    const by = { kind: 'assistant' as const };
    if (wish.ask === 'begin_turn') return { ...base, by, ask: { type: 'begin_turn', epoch } };
    if (wish.ask === 'fail_turn')
      return { ...base, by, ask: { type: 'fail_turn', epoch, turn, reason: 'r' } };
    if (wish.ask === 'release_answer')
      return {
        ...base,
        by,
        ask: { type: 'release_answer', epoch, call: state.calls[0]?.call ?? '' },
      };
    const name = `call-${counter}`;
    return {
      ...base,
      by,
      ask: {
        type: 'finish_turn',
        epoch,
        turn,
        text: wish.ask === 'finish_empty' ? ' ' : 'answer',
        citations: [],
        confidence: 0.5,
        offersHuman: false,
        decision: {
          ...decision,
          mode: 'act',
          tier: FINISH_TIERS[wish.ask] ?? 'autonomous',
          transfer: counter % 2 === 0 ? 'warm' : 'cold',
          ...(counter % 5 === 0 ? {} : { team: TEAM }),
        },
        actions:
          wish.ask === 'finish_actions' || (wish.ask === 'finish_human' && counter % 3 === 0)
            ? (['approval', 'notify'] as const).map((tier) => ({
                call: `${name}-${tier}`,
                tool: 'refund',
                arguments: {},
                digest: 'd'.repeat(64),
                decision: { ...decision, tier },
              }))
            : [],
        draft: { call: name, digest: 'd'.repeat(64) },
        level: counter % 7 === 0 ? 'basic' : 'full',
        levelReason: null,
        withheld: [],
        shadow: null,
      },
    };
  }
  const by = { kind: 'system' as const };
  switch (wish.ask) {
    case 'lapse_hold':
      return { ...base, by, ask: { type: 'lapse_hold', epoch: state.epoch, reason: 'vanished' } };
    case 'lapse_removed':
      return { ...base, by, ask: { type: 'lapse_hold', epoch: state.epoch, reason: 'removed' } };
    case 'lapse_offer': {
      const agent = offersOf(state)?.open?.agent.id ?? asAgentId('agt_x');
      return { ...base, by, ask: { type: 'lapse_offer', agent } };
    }
    case 'post_brief': {
      const brief =
        state.episodes > 0 ? buildBrief(log, state.episodes) : { asOfSeq: 0, fields: [] };
      return { ...base, by, ask: { type: 'post_brief', episode: state.episodes, brief } };
    }
    case 'fail':
      return { ...base, by, ask: { type: 'fail', reason: 'r' } };
    case 'offer_lapse':
      return { ...base, by, ask: { type: 'time_out', wait: 'offer' } };
    case 'offer': {
      const passed = offersOf(state)?.passed ?? [];
      const agent = agents.find(({ id }) => !passed.includes(id)) ?? null;
      return { ...base, by, ask: { type: 'offer', episode: state.episodes, agent } };
    }
    case 'offer_anyone':
      return {
        ...base,
        by,
        ask: { type: 'offer', episode: state.episodes, agent: agents[0] ?? null },
      };
    case 'begin_action':
    case 'finish_action': {
      const agreed = state.calls.find(({ isAgreed, what }) => isAgreed && what.kind === 'action');
      const call = agreed?.call ?? 'none';
      if (wish.ask === 'begin_action') {
        const { call: next = call } =
          state.calls.find(({ isAgreed, what }) => isAgreed && 'begun' in what && !what.begun) ??
          {};
        return { ...base, by, ask: { type: 'begin_action', call: next, withinMs: ACTION_MS } };
      }
      return { ...base, by, ask: { type: 'finish_action', call, outcome: 'done', result: 'ok' } };
    }
    default:
      return { ...base, by, ask: { type: 'time_out', wait: wish.ask } };
  }
}

function factsFor(wish: Wish): Facts {
  const asks = wish.who === 'visitor' && (wish.ask === 'ask_human' || wish.ask === 'request_human');
  const target = wish.who === 'agent' ? (agents[(wish.agent + 1) % agents.length] ?? null) : null;
  const isLapse = wish.who === 'system' && wish.ask === 'approval';
  // Now there are people in the team, now there are none.
  const missingTeam = counter % 3 === 0 ? ({ team: TEAM, reason: 'empty' } as const) : null;
  const named = { ...decision, ...(counter % 4 === 0 ? {} : { team: TEAM }) };
  return { timings, decision: asks || isLapse ? named : null, target, missingTeam };
}

interface Played {
  readonly log: readonly ConversationEvent[];
  readonly states: readonly Conversation[];
  readonly steps: readonly {
    readonly wish: Wish;
    readonly command: Command;
    readonly before: Conversation;
    readonly events: readonly ConversationEvent[];
  }[];
  readonly at: number;
}

function play(script: readonly (readonly [Wish, number])[]): Played {
  // A script brings about the same whenever it is played.
  counter = 0;
  let state = newConversation(ids);
  let at = 1_000_000;
  const log: ConversationEvent[] = [];
  const states: Conversation[] = [state];
  const steps: Played['steps'][number][] = [];
  for (const [wish, jump] of script) {
    at += jump;
    const command = commandOf(wish, state, log, at);
    const outcome = step(state, command, factsFor(wish));
    if (!outcome.ok) continue;
    steps.push({ wish, command, before: state, events: outcome.events });
    log.push(...outcome.events);
    state = outcome.state;
    states.push(state);
  }
  return { log, states, steps, at };
}

function isAnswer(call: string, log: readonly ConversationEvent[]): boolean {
  return log.some((event) => event.type === 'answer_drafted' && event.call === call);
}

function isHeldAnswer(owed: Obligation, state: Conversation): boolean {
  return (
    owed.kind === 'call' &&
    state.calls.find(({ call }) => call === owed.call)?.what.kind === 'answer'
  );
}

/** What the relay does about an obligation that is its own. */
function doing(owed: Obligation, state: Conversation): Extract<Wish, { who: 'system' }>['ask'] {
  switch (owed.kind) {
    case 'handoff_timeout':
      return 'handoff';
    case 'agent_reply_timeout':
      return 'agent_reply';
    case 'approval_timeout':
      return 'approval';
    case 'review_timeout':
      return 'review';
    case 'offer_timeout':
      return 'offer_lapse';
    case 'offer':
      return 'offer';
    case 'call': {
      const what = state.calls.find(({ call }) => call === owed.call)?.what;
      if (what?.kind !== 'action') throw new Error('an answer is the assistant’s to show');
      return what.begun ? 'finish_action' : 'begin_action';
    }
    default:
      return 'idle';
  }
}

const runs = { numRuns: 1_000 };
const holds = (property: (played: Played) => void, options = runs) =>
  fc.assert(
    fc.property(wishes, (script) => property(play(script))),
    options,
  );

// A busy machine may be slow; a property that hangs is stopped all the same.
describe('the thread, whatever happens', { timeout: 30_000 }, () => {
  it('[C3] numbers its events densely and never goes back in time', () => {
    holds(({ log }) => {
      log.forEach((event, index) => {
        expect(event.seq).toBe(index + 1);
        expect(event.at).toBeGreaterThanOrEqual(log[index - 1]?.at ?? 0);
      });
    });
  });

  it('[C5] raises the epoch exactly when the holder changes', () => {
    holds(({ log }) => {
      log.forEach((event, index) => {
        const before = log[index - 1]?.epoch ?? 0;
        expect(event.epoch).toBe(before + (isHolderChange(event.type) ? 1 : 0));
      });
    });
  });

  it('[C6] shows no assistant message after a request or a claim until the assistant holds it again', () => {
    holds(({ log }) => {
      let isAssistantsTurn = true;
      for (const event of log) {
        if (
          event.type === 'handoff_requested' ||
          event.type === 'claimed' ||
          event.type === 'resolved'
        )
          isAssistantsTurn = false;
        if (
          event.type === 'handed_back' ||
          event.type === 'handoff_cancelled' ||
          event.type === 'reopened'
        )
          isAssistantsTurn = true;
        if (event.type === 'message_sent' && event.by.kind === 'assistant')
          expect(isAssistantsTurn).toBe(true);
      }
    });
  });

  it('[C6] takes an assistant’s command only under the epoch and turn in force', () => {
    holds(
      ({ steps }) => {
        for (const { command, before } of steps) {
          if (command.by.kind !== 'assistant' || !('epoch' in command.ask)) continue;
          expect(command.ask.epoch).toBe(before.epoch);
          if (command.ask.type === 'begin_turn') continue;
          if (command.ask.type === 'release_answer') {
            const { call } = command.ask;
            expect(before.calls).toMatchObject([
              { call, isAgreed: true, what: { kind: 'answer' } },
            ]);
            continue;
          }
          expect(isAssistants(before) && before.attempts.inFlight?.turn).toBe(
            'turn' in command.ask ? command.ask.turn : -1,
          );
        }
      },
      { numRuns: 2_000 },
    );
  });

  it('[C4] answers each visitor message at most once, with everything that came before the answer', () => {
    holds(({ log, states }) => {
      expect(states.at(-1)?.turn).toBe(log.filter(({ type }) => type === 'turn_started').length);
      const answered = log.filter(
        (event) => event.type === 'message_sent' && event.by.kind === 'assistant',
      );
      const turns = answered.map((event) => ('turn' in event ? event.turn : 0));
      expect(new Set(turns).size).toBe(turns.length);
    });
  });

  it('[C14][C17] has at most one holder, and only the holder writes', () => {
    holds(({ log }) => {
      let holder: string | null = null;
      for (const event of log) {
        if (event.type === 'claimed') {
          expect(holder).toBeNull();
          holder = event.agent.id;
        } else if (event.type === 'transferred') {
          expect(holder).toBe(event.from.id);
          holder = event.to.id;
        } else if (
          event.type === 'released' ||
          event.type === 'handed_back' ||
          event.type === 'handoff_cancelled' ||
          event.type === 'resolved' ||
          event.type === 'conversation_failed'
        ) {
          holder = null;
        }
        if (event.type === 'message_sent' && event.by.kind === 'agent')
          expect(event.by.id).toBe(holder);
      }
    });
  });

  it('[C10] records one decision for a command at most, before the request it leads to', () => {
    holds(({ steps }) => {
      for (const { events } of steps) {
        const decided = events.findIndex(({ type }) => type === 'decision_recorded');
        expect(events.filter(({ type }) => type === 'decision_recorded').length).toBeLessThan(2);
        const request = events.find(({ type }) => type === 'handoff_requested');
        if (request?.type !== 'handoff_requested' || request.requestedBy !== 'policy') continue;
        expect(decided).toBeGreaterThanOrEqual(0);
        expect(events[decided]).toMatchObject({ commandId: request.commandId });
        expect(decided).toBeLessThan(events.indexOf(request));
      }
    });
  });

  it('[C12] gives each request an episode of its own', () => {
    holds(({ log }) => {
      const episodes = log.flatMap((event) =>
        event.type === 'handoff_requested' ? [event.episode] : [],
      );
      expect(episodes).toEqual(episodes.map((_, index) => index + 1));
    });
  });

  it('[C22] never times out early', () => {
    holds(({ steps }) => {
      for (const { command, before } of steps) {
        if (command.by.kind !== 'system' || command.ask.type !== 'time_out') continue;
        const due = obligations(before, timings).find(
          (owed) =>
            owed.kind === `${command.ask.type === 'time_out' ? command.ask.wait : ''}_timeout`,
        );
        expect(due?.dueAt).toBeLessThanOrEqual(command.at);
      }
    });
  });

  it('[C23] waits for nothing without a deadline', () => {
    holds(({ states }) => {
      for (const state of states) {
        if (state.seq === 0 || state.status === 'resolved') continue;
        const owed = obligations(state, timings);
        expect(owed.length).toBeGreaterThan(0);
        for (const { dueAt } of owed) expect(Number.isFinite(dueAt)).toBe(true);
      }
    });
  });

  it('[C23] comes to rest when everything owed is done and nobody says any more', () => {
    holds(({ log, states, at }) => {
      let state = states.at(-1) ?? newConversation(ids);
      const all = [...log];
      let now = at;
      for (let round = 0; round < 60 && state.seq > 0 && state.status !== 'resolved'; round += 1) {
        const owed = obligations(state, timings).filter(({ kind }) => kind !== 'holder_check');
        const next = owed[0];
        if (!next) throw new Error(`nothing is owed in ${state.status}`);
        now = Math.max(now, next.dueAt);
        const wish: Wish = isHeldAnswer(next, state)
          ? { who: 'assistant', ask: 'release_answer', stale: 0 }
          : next.kind === 'reply'
            ? {
                who: 'assistant',
                ask: isAssistants(state) && state.attempts.inFlight ? 'finish_turn' : 'begin_turn',
                stale: 0,
              }
            : next.kind === 'brief' || next.kind === 'model_brief'
              ? { who: 'system', ask: 'post_brief' }
              : { who: 'system', ask: doing(next, state) };
        const outcome = step(state, commandOf(wish, state, all, now), factsFor(wish));
        if (!outcome.ok)
          throw new Error(`${next.kind} was refused in ${state.status}: ${outcome.refusal.code}`);
        expect(outcome.events.length).toBeGreaterThan(0);
        all.push(...outcome.events);
        state = outcome.state;
      }
      if (state.seq > 0) expect(state.status).toBe('resolved');
    });
  });

  it('[C38] shows no answer that waited for an approval, unless it was approved, and once', () => {
    holds(({ log }) => {
      const open = new Map<number, { readonly call: string; readonly text: string }>();
      const approved = new Set<string>();
      for (const event of log) {
        if (event.type === 'answer_drafted') open.set(event.turn, event);
        if (event.type === 'approval_decided') {
          if (event.verdict === 'approved') approved.add(event.call);
          else approved.delete(event.call);
        }
        if (event.type !== 'message_sent' || event.turn === undefined) continue;
        const drafted = open.get(event.turn);
        if (!drafted) continue;
        expect(approved.delete(drafted.call)).toBe(true);
        expect(event.text).toBe(drafted.text);
      }
    });
  });

  it('[C38] decides on each proposal once, by an agent or not at all as a yes', () => {
    holds(({ log }) => {
      const seen = new Set<string>();
      for (const event of log) {
        if (event.type !== 'approval_decided') continue;
        const isSecond = seen.has(event.call);
        // What was approved and not yet shown may still be cancelled; nothing else is decided twice.
        if (isSecond) expect(event.verdict).toBe('cancelled');
        if (event.verdict === 'approved' || event.verdict === 'rejected')
          expect(event.by.kind).toBe('agent');
        seen.add(event.call);
      }
    });
  });

  it('[C38][C40] finishes no action that nobody agreed to, and each once', () => {
    holds(({ log }) => {
      const agreed = new Set<string>();
      for (const event of log) {
        if (event.type === 'action_proposed' && event.dueAt === null) {
          expect(event.tier).not.toBe('approval');
          agreed.add(event.call);
        }
        if (event.type === 'approval_decided') {
          if (event.verdict === 'approved') agreed.add(event.call);
          // An answer that was approved may be cancelled; what is agreed to be done is not.
          else expect(isAnswer(event.call, log) || !agreed.has(event.call)).toBe(true);
        }
        if (event.type === 'action_finished') expect(agreed.delete(event.call)).toBe(true);
      }
    });
  });

  it('[C40] begins an action that is agreed to, one call of it at a time, and none after its end', () => {
    holds(({ log }) => {
      const agreed = new Set<string>();
      const under = new Map<string, { readonly attempt: number; readonly until: number }>();
      for (const event of log) {
        if (event.type === 'action_proposed' && event.dueAt === null) agreed.add(event.call);
        if (event.type === 'approval_decided' && event.verdict === 'approved')
          agreed.add(event.call);
        if (event.type === 'action_finished') agreed.delete(event.call);
        if (event.type !== 'action_begun') continue;
        const before = under.get(event.call);
        expect(agreed).toContain(event.call);
        expect(event.at).toBeGreaterThanOrEqual(before?.until ?? 0);
        expect(event.attempt).toBe((before?.attempt ?? 0) + 1);
        expect(event.until).toBe(event.at + ACTION_MS);
        under.set(event.call, event);
      }
    });
  });

  it('[C39] has nothing that waits for a verdict, or is to be shown, but in the assistant’s hold', () => {
    holds(({ states }) => {
      for (const state of states) {
        if (isAssistants(state)) continue;
        for (const { isAgreed, what } of state.calls) {
          expect(isAgreed).toBe(true);
          expect(what.kind).toBe('action');
        }
      }
    });
  });

  it('[C39] begins no turn while something is proposed or being done', () => {
    holds(({ steps }) => {
      for (const { before, events } of steps) {
        if (events.some(({ type }) => type === 'turn_started')) expect(before.calls).toEqual([]);
      }
    });
  });

  it('[C36] offers to no agent who has passed in the same episode, and to one at a time', () => {
    holds(({ log }) => {
      let passed = new Set<string>();
      let open: string | null = null;
      for (const event of log) {
        if (event.type === 'handoff_requested') passed = new Set();
        if (isHolderChange(event.type)) open = null;
        if (event.type === 'offered') {
          expect(passed).not.toContain(event.agent.id);
          expect(open).toBeNull();
          open = event.agent.id;
        }
        if (event.type === 'offer_declined' || event.type === 'offer_lapsed') {
          expect(event.agent.id).toBe(open);
          open = null;
        }
        if (event.type === 'handoff_timed_out') open = null;
        if (
          event.type === 'offer_declined' ||
          event.type === 'offer_lapsed' ||
          event.type === 'released'
        )
          passed.add(event.agent.id);
      }
    });
  });

  it('[C44] queues for a team or says that it cannot, in the same append', () => {
    holds(({ steps }) => {
      for (const { wish, command, before, events } of steps) {
        const at = events.findIndex(({ type }) => type === 'team_missing');
        if (at < 0) continue;
        expect(['handoff_requested', 'released'], `${wish.ask}`).toContain(events[at - 1]?.type);
        expect(events[at]).toMatchObject({ team: TEAM, reason: 'empty', commandId: command.id });
        const after = fold(before, events);
        expect(isWaiting(after) && after.episode.team).toBeNull();
      }
    });
  });

  it('[C41] revises only answers of the assistant that were under review, each once', () => {
    holds(({ log }) => {
      const open = new Set<number>();
      for (const event of log) {
        if (event.type === 'review_opened') {
          const answer = log[event.message - 1];
          expect(answer).toMatchObject({ type: 'message_sent', by: { kind: 'assistant' } });
          open.add(event.message);
        }
        if (event.type === 'review_closed') expect(open.delete(event.message)).toBe(true);
        if (event.type === 'message_corrected' || event.type === 'message_retracted')
          expect(log[event.seq - 2]).toMatchObject({
            type: 'review_closed',
            message: event.message,
          });
      }
    });
  });

  it('[C37][C38] has the same left to decide for agents as for the relay', () => {
    holds(({ log, states }) => {
      const { approvals, begun, reviews, offer } = foldOversight(NO_OVERSIGHT, log);
      const state = states.at(-1) ?? newConversation(ids);
      expect(approvals.map(({ call }) => call)).toEqual(
        state.calls.flatMap(({ call, isAgreed }) => (isAgreed ? [] : [call])),
      );
      expect(begun.map(({ call }) => call).toSorted()).toEqual(
        state.calls
          .flatMap(({ call, what }) => (what.kind === 'action' && what.begun ? [call] : []))
          .toSorted(),
      );
      expect([...reviews.keys()]).toEqual(state.reviews.map(({ message }) => message));
      expect(offer?.agent.id).toBe(
        isWaiting(state) ? state.episode.offers?.open?.agent.id : undefined,
      );
    });
  });

  it('tries all of this: what is held, done, reviewed, offered and declined happens', () => {
    const seen = new Map<string, number>();
    holds(({ log }) => {
      for (const { type } of log) seen.set(type, (seen.get(type) ?? 0) + 1);
    });
    for (const type of [
      'answer_drafted',
      'action_begun',
      'action_finished',
      'approval_decided',
      'review_closed',
      'message_corrected',
      'message_retracted',
      'offered',
      'offer_declined',
      'offer_lapsed',
      'offers_exhausted',
      'team_missing',
      'service_level_changed',
    ])
      expect(seen.get(type) ?? 0, type).toBeGreaterThan(0);
  });

  it('[C31] lets no internal event into the visitor’s projection', () => {
    holds(({ log, states }) => {
      const visible = visibleToVisitor(log, states.at(-1)?.withdrawn ?? []);
      expect(visible.every(({ type }) => audienceOf(type) === 'public')).toBe(true);
      expect(JSON.stringify(visible)).not.toMatch(
        /brief_posted|handback_noted|decision_recorded|"mustNot"/,
      );
    });
  });

  it('[C31] sends a visitor nothing of what was taken back or corrected, and all else as it was', () => {
    holds(({ log, states }) => {
      const visible = visibleToVisitor(log, states.at(-1)?.withdrawn ?? []);
      const revised = new Map(
        log.flatMap((event) =>
          event.type === 'message_corrected' || event.type === 'message_retracted'
            ? [[event.message, event]]
            : [],
        ),
      );
      for (const event of visible) {
        if (!revised.has(event.seq)) expect(event).toBe(log[event.seq - 1]);
        else expect(event).toMatchObject({ type: 'message_sent', text: '', withdrawn: true });
      }
      // What people see of it is the same, whether or not they ever had its words.
      const seen = (events: readonly ConversationEvent[]) => {
        const { items, ...view } = foldThread(EMPTY_THREAD, events);
        const shown = items.map((item) =>
          item.kind === 'message' && item.revised ? { ...item, text: '' } : item,
        );
        return { ...view, shown };
      };
      expect(seen(visible)).toEqual(seen(visibleToVisitor(log, [])));
    });
  });

  it('[C34] folds a snapshot and the rest to the same state as the whole log', () => {
    fc.assert(
      fc.property(wishes, fc.nat(100), (script, cut) => {
        const { log, states } = play(script);
        const at = Math.min(cut, log.length);
        const snapshot: Conversation = JSON.parse(
          JSON.stringify(fold(newConversation(ids), log.slice(0, at))),
        );
        expect(fold(snapshot, log.slice(at))).toEqual(states.at(-1));
      }),
      runs,
    );
  });

  it('[C35] folds a thread the same way in any pieces, and duplicates change nothing', () => {
    fc.assert(
      fc.property(wishes, fc.array(fc.nat(20), { maxLength: 10 }), (script, sizes) => {
        const { log } = play(script);
        let view = EMPTY_THREAD;
        let from = 0;
        for (const size of [...sizes, log.length]) {
          view = foldThread(view, log.slice(Math.max(0, from - 3), from + size));
          from += size;
        }
        expect(view).toEqual(foldThread(EMPTY_THREAD, log));
      }),
      runs,
    );
  });

  it('[C33] refuses a log with a gap', () => {
    const { log } = play([[{ who: 'visitor', ask: 'send_message' }, 1]]);
    const second = log[1];
    if (!second) throw new Error('two events are needed');
    expect(() => evolve(newConversation(ids), second)).toThrow(/gap/);
  });
});

describe('fifty claims at once', () => {
  it('[C14] have one winner, and the others are told who', () => {
    const { states } = play([[{ who: 'visitor', ask: 'request_human' }, 1]]);
    let state = states.at(-1) ?? newConversation(ids);
    const results = Array.from({ length: 50 }, (_, index) => {
      const outcome = step(
        state,
        {
          id: asCommandId('00000000-0000-0000-0000-000000000000'),
          at: 2_000_000,
          epoch: 1,
          by: { kind: 'agent', id: asAgentId(`agt_${index}`), name: `Agent ${index}` },
          ask: { type: 'claim' },
        },
        { timings, decision: null, target: null },
      );
      if (outcome.ok) state = outcome.state;
      return outcome;
    });
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of results.slice(1)) {
      expect(outcome).toMatchObject({
        ok: false,
        refusal: { code: 'held_by_agent', holder: { name: 'Agent 0' } },
      });
    }
  });
});
