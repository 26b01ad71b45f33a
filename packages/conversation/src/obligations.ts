// What a conversation's state says is owed, and when. Nothing else drives the runner, so nothing owed
// can be lost with a process, and no wait is without a deadline.
import type { Timings } from './command.ts';
import { type Conversation, type Episode, isAssistants, isWaiting } from './state.ts';

/** Work that is owed. `dueAt` is in milliseconds since 1970; a past one is due now. */
export type Obligation =
  /** One turn of the assistant. */
  | { readonly kind: 'reply'; readonly dueAt: number; readonly epoch: number }
  | { readonly kind: 'brief'; readonly dueAt: number; readonly episode: number }
  | { readonly kind: 'handoff_timeout'; readonly dueAt: number }
  | { readonly kind: 'agent_reply_timeout'; readonly dueAt: number }
  /** Look whether the holder is still here. */
  | { readonly kind: 'holder_check'; readonly dueAt: number; readonly epoch: number }
  | { readonly kind: 'idle_timeout'; readonly dueAt: number }
  /** A model's words are to come to the brief that is posted. */
  | { readonly kind: 'model_brief'; readonly dueAt: number; readonly episode: number }
  /** A warm handoff is to be offered to the next agent. */
  | { readonly kind: 'offer'; readonly dueAt: number; readonly episode: number }
  | { readonly kind: 'offer_timeout'; readonly dueAt: number }
  /** What was agreed to: an action to take, an answer to show. */
  | { readonly kind: 'call'; readonly dueAt: number; readonly call: string }
  | { readonly kind: 'approval_timeout'; readonly dueAt: number; readonly call: string }
  | { readonly kind: 'review_timeout'; readonly dueAt: number; readonly message: number };

/** So many pauses after the first open message, an answer is due whether or not there was one. */
const MAX_SETTLES = 8;

/**
 * All that is owed in a state, earliest first. Every status but `resolved` owes something: nothing
 * waits for ever. [C23]
 */
export function obligations(state: Conversation, timings: Timings): readonly Obligation[] {
  if (state.seq === 0) return [];
  const byTime = (a: Obligation, b: Obligation) => a.dueAt - b.dueAt;
  if (state.status === 'resolved') return calls(state).toSorted(byTime);
  const idle: Obligation = { kind: 'idle_timeout', dueAt: state.lastAt + timings.idleMs };
  return [...specific(state, timings), ...calls(state), ...reviews(state), idle].sort(byTime);
}

/** What was agreed to happens whatever became of the conversation. [C40] */
function calls({ calls }: Conversation): readonly Obligation[] {
  return calls.map(({ call, dueAt, isAgreed }) => ({
    kind: isAgreed ? 'call' : 'approval_timeout',
    dueAt,
    call,
  }));
}

function reviews({ reviews }: Conversation): readonly Obligation[] {
  return reviews.map(({ message, until }) => ({ kind: 'review_timeout', dueAt: until, message }));
}

/** A warm handoff is always on its way: at an agent, or to the next. [C36] */
function offers({ offers, waitingSince, number }: Episode): readonly Obligation[] {
  if (!offers || offers.areExhausted) return [];
  return offers.open
    ? [{ kind: 'offer_timeout', dueAt: offers.open.until }]
    : [{ kind: 'offer', dueAt: waitingSince, episode: number }];
}

function specific(state: Conversation, timings: Timings): readonly Obligation[] {
  if (isAssistants(state)) return reply(state, timings);
  if (isWaiting(state)) {
    const brief = briefOf(state.episode, state.lastAt);
    return state.status === 'timed_out'
      ? brief
      : [
          ...brief,
          ...offers(state.episode),
          { kind: 'handoff_timeout', dueAt: state.episode.dueAt },
        ];
  }
  if (state.status === 'human') {
    const { hold, unanswered } = state;
    // A claim that is followed by nothing is a wait too, even when the visitor's words are answered.
    const since = unanswered
      ? Math.max(hold.since, unanswered.since)
      : hold.spoke
        ? null
        : hold.since;
    return [
      ...briefOf(state.episode, state.lastAt),
      ...(since === null
        ? []
        : [{ kind: 'agent_reply_timeout', dueAt: since + timings.agentReplyMs } as const]),
      { kind: 'holder_check', dueAt: hold.since + timings.holderGraceMs, epoch: state.epoch },
    ];
  }
  return [];
}

function reply(
  state: Extract<Conversation, { status: 'running' | 'resuming' }>,
  timings: Timings,
): readonly Obligation[] {
  const { attempts, unanswered, epoch } = state;
  // While something is being decided or done, there is nothing to say yet. [C39]
  if (state.calls.length > 0) return [];
  if (unanswered) {
    // A pause gathers quick messages; who never pauses is answered all the same.
    const settled = Math.min(
      unanswered.lastAt + timings.settleMs,
      unanswered.since + MAX_SETTLES * timings.settleMs,
    );
    return [{ kind: 'reply', dueAt: Math.max(settled, attempts.notBefore), epoch }];
  }
  return state.status === 'resuming'
    ? [{ kind: 'reply', dueAt: Math.max(state.lastAt, attempts.notBefore), epoch }]
    : [];
}

function briefOf(
  episode: Extract<Conversation, { status: 'human' }>['episode'],
  dueAt: number,
): readonly Obligation[] {
  const isPosted = episode.briefAsOf !== null && episode.briefAsOf >= episode.briefOwedTo;
  if (!isPosted) return [{ kind: 'brief', dueAt, episode: episode.number }];
  return episode.isBriefInTheMaking
    ? [{ kind: 'model_brief', dueAt, episode: episode.number }]
    : [];
}
