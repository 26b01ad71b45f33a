// What the relay does by itself: posts the brief and ends waits. Each may come late or twice, so each
// looks whether what it ends is still there.
import type { EventBody } from '@warmline/protocol';
import type { Facts, FromSystem } from '../command.ts';
import { obligations } from '../obligations.ts';
import { accept, type Decided, refuse, unreachable } from '../result.ts';
import { type Conversation, isAssistants, isWaiting } from '../state.ts';
import { approvalLapsed, beginAction, cancelled, finishAction } from './calls.ts';
import { promoted } from './handoff.ts';
import { offer, offerLapsed, offerLapsedOf } from './offers.ts';

export function decideSystem(state: Conversation, command: FromSystem, facts: Facts): Decided {
  const { ask } = command;
  switch (ask.type) {
    case 'post_brief':
      return postBrief(state, ask);
    case 'time_out':
      return timeOut(state, command, ask.wait, facts);
    case 'lapse_hold':
      if (state.status !== 'human' || state.epoch !== ask.epoch) return refuse('stale_epoch');
      return accept(toQueue(state, command.at, ask.reason, facts));
    case 'offer':
      return offer(state, command, ask, facts);
    case 'begin_action':
      return beginAction(state, command, ask);
    case 'lapse_offer':
      return offerLapsedOf(state, ask.agent);
    case 'finish_action':
      return finishAction(state, ask);
    case 'fail':
      // Only the assistant's work can fail a conversation: a person who was promised or is there stays. [C27]
      if (state.seq === 0 || !isAssistants(state)) return refuse('not_open');
      return accept(...cancelled(state, ask.reason), {
        type: 'conversation_failed',
        reason: ask.reason,
      });
    default:
      return unreachable(ask);
  }
}

/** A brief belongs to the open episode and never replaces one that reads further. [C20] */
function postBrief(
  state: Conversation,
  ask: Extract<FromSystem['ask'], { type: 'post_brief' }>,
): Decided {
  if (!isWaiting(state) && state.status !== 'human') return refuse('stale_epoch');
  const { episode } = state;
  if (episode.number !== ask.episode) return refuse('stale_epoch');
  if (ask.brief.asOfSeq > state.seq) return refuse('bad_request');
  // The model's words come to the brief that was posted without them, and to no newer one.
  const completes =
    episode.isBriefInTheMaking &&
    ask.brief.model !== 'pending' &&
    episode.briefAsOf === ask.brief.asOfSeq;
  if (!completes && episode.briefAsOf !== null && episode.briefAsOf >= ask.brief.asOfSeq) {
    return refuse('stale_epoch');
  }
  return accept({ type: 'brief_posted', episode: ask.episode, brief: ask.brief });
}

/** A timeout acts only when its wait is really due: not early, and once. [C22] */
function timeOut(
  state: Conversation,
  command: FromSystem,
  wait: Extract<FromSystem['ask'], { type: 'time_out' }>['wait'],
  facts: Facts,
): Decided {
  const due = obligations(state, facts.timings).find((owed) => owed.kind === `${wait}_timeout`);
  if (!due || due.dueAt > command.at) return refuse('stale_epoch');
  switch (wait) {
    case 'handoff': {
      if (state.status !== 'pending_human') return refuse('stale_epoch');
      const { number, priority } = state.episode;
      return accept({ type: 'handoff_timed_out', episode: number, priority: promoted(priority) });
    }
    case 'agent_reply':
      if (state.status !== 'human') return refuse('stale_epoch');
      return accept(toQueue(state, command.at, 'silent', facts));
    case 'idle':
      return accept(...cancelled(state, 'The conversation was closed.'), {
        type: 'resolved',
        reason: isWaiting(state) ? 'unanswered' : 'idle',
      });
    case 'offer':
      return offerLapsed(state);
    case 'approval':
      if (due.kind !== 'approval_timeout') return refuse('stale_epoch');
      return approvalLapsed(state, command, due.call, facts);
    case 'review':
      if (due.kind !== 'review_timeout') return refuse('stale_epoch');
      return accept({ type: 'review_closed', message: due.message, verdict: 'lapsed' });
    default:
      return unreachable(wait);
  }
}

function toQueue(
  state: Extract<Conversation, { status: 'human' }>,
  at: number,
  reason: 'vanished' | 'silent' | 'removed',
  facts: Facts,
): EventBody {
  return {
    type: 'released',
    episode: state.episode.number,
    agent: state.hold.agent,
    reason,
    dueAt: Math.max(at, state.lastAt) + facts.timings.slaMs,
  };
}
