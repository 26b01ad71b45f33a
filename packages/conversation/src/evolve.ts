// Folds one fact into the state. Never refuses: what is in the log has happened.
import type { ConversationEvent, EventOf, EventType } from '@warmline/protocol';
import { audienceOf } from './audience.ts';
import {
  type Conversation,
  type ConversationIn,
  type Core,
  type Episode,
  FRESH_ATTEMPTS,
  isAssistants,
  isWaiting,
  type Phase,
} from './state.ts';

const holderChanges: ReadonlySet<EventType> = new Set<EventType>([
  'handoff_requested',
  'handoff_cancelled',
  'claimed',
  'released',
  'transferred',
  'handed_back',
  'resolved',
  'reopened',
  'conversation_failed',
]);

/** Whether an event changes who holds the conversation, and so raises the epoch. [C5] */
export function isHolderChange(type: EventType): boolean {
  return holderChanges.has(type);
}

/**
 * Folds an event into a state.
 * @throws when `event.seq` is not the one after the state's head: the log has a gap
 */
export function evolve(before: Conversation, event: ConversationEvent): Conversation {
  if (event.seq !== before.seq + 1) {
    throw new Error(
      `Event ${event.seq} of ${event.conversationId} does not follow ${before.seq}: the log has a gap.`,
    );
  }
  const state = {
    ...before,
    seq: event.seq,
    publicSeq: audienceOf(event.type) === 'public' ? event.seq : before.publicSeq,
    epoch: event.epoch,
    lastAt: event.at,
  };
  switch (event.type) {
    case 'conversation_started':
      return { ...state, startedAt: event.at, siteId: event.siteId, visitorId: event.visitorId };
    case 'message_sent':
      return withMessage(state, event);
    case 'decision_recorded':
      return { ...state, lastTrigger: event.decision.trigger };
    case 'handoff_requested':
      return withRequest(state, event);
    case 'handoff_cancelled':
    case 'reopened':
      return to(state, { status: 'running', attempts: FRESH_ATTEMPTS });
    case 'handoff_timed_out':
      return isWaiting(state)
        ? to(state, {
            status: 'timed_out',
            episode: { ...state.episode, priority: event.priority },
          })
        : state;
    case 'claimed':
      return withHold(state, event.agent, event.at, state.unanswered?.lastSeq ?? 0);
    case 'transferred':
      return withHold(state, event.to, event.at, event.seq);
    case 'released':
      return state.status === 'human'
        ? to(state, {
            status: 'pending_human',
            episode: {
              ...state.episode,
              waitingSince: event.at,
              dueAt: event.dueAt,
              // Whoever comes next reads what this agent did. [C21]
              briefOwedTo: event.seq,
            },
          })
        : state;
    case 'handed_back':
      return to(state, { status: 'resuming', attempts: FRESH_ATTEMPTS, episode: event.episode });
    case 'resumed':
      return isAssistants(state)
        ? to(state, { status: 'running', attempts: FRESH_ATTEMPTS })
        : state;
    case 'resolved':
      return { ...to(state, { status: 'resolved' }), unanswered: null };
    case 'conversation_failed':
      return to(state, { status: 'failed' });
    case 'turn_started':
      return withTurn(state, event);
    case 'turn_failed':
      return isAssistants(state)
        ? {
            ...state,
            attempts: {
              failures: state.attempts.failures + 1,
              notBefore: event.retryAt,
              inFlight: null,
            },
          }
        : state;
    case 'assistant_unavailable':
      return isAssistants(state)
        ? { ...to(state, { status: 'running', attempts: FRESH_ATTEMPTS }), unanswered: null }
        : state;
    case 'brief_posted':
      return withEpisode(state, (episode) => ({ ...episode, briefAsOf: event.brief.asOfSeq }));
    case 'transfer_noted':
    case 'handback_noted':
    case 'outcome_noted':
    case 'answer_assessed':
      return state;
    default:
      // An event of a newer relay: it keeps its place in the log and changes nothing here. [C33]
      return state;
  }
}

/** Folds many events, in order. */
export function fold(state: Conversation, events: readonly ConversationEvent[]): Conversation {
  return events.reduce(evolve, state);
}

/** The core of a state with another phase: nothing of the old phase stays. */
function to(state: Conversation, phase: Phase): Conversation {
  const core: Core = {
    conversationId: state.conversationId,
    siteId: state.siteId,
    visitorId: state.visitorId,
    seq: state.seq,
    publicSeq: state.publicSeq,
    epoch: state.epoch,
    startedAt: state.startedAt,
    lastAt: state.lastAt,
    turn: state.turn,
    episodes: state.episodes,
    unanswered: state.unanswered,
    lastTrigger: state.lastTrigger,
  };
  return { ...core, ...phase };
}

function withMessage(state: Conversation, event: EventOf<'message_sent'>): Conversation {
  if (event.by.kind === 'visitor') {
    const { unanswered } = state;
    const waits: Conversation = {
      ...state,
      unanswered: {
        since: unanswered?.since ?? event.at,
        firstSeq: unanswered?.firstSeq ?? event.seq,
        lastSeq: event.seq,
        lastAt: event.at,
      },
    };
    // A new message supersedes the answer in flight: the next turn covers both. [C4]
    return isAssistants(waits) ? { ...waits, attempts: FRESH_ATTEMPTS } : waits;
  }
  const answered: Conversation = { ...state, unanswered: null };
  if (isAssistants(answered)) return { ...answered, attempts: FRESH_ATTEMPTS };
  if (answered.status === 'human') return { ...answered, hold: { ...answered.hold, spoke: true } };
  return answered;
}

function withRequest(state: Conversation, event: EventOf<'handoff_requested'>): Conversation {
  const episode: Episode = {
    number: event.episode,
    trigger:
      event.requestedBy === 'agent'
        ? 'agent_initiative'
        : (state.lastTrigger ?? 'explicit_request'),
    priority: event.priority,
    requestedAt: event.at,
    waitingSince: event.at,
    dueAt: event.dueAt,
    briefAsOf: null,
    briefOwedTo: event.seq,
  };
  const { unanswered } = state;
  return {
    ...to(state, { status: 'pending_human', episode }),
    episodes: event.episode,
    // A message that only asked for a person is answered by the request; a question is not. [C13]
    unanswered: unanswered && unanswered.firstSeq === event.message ? null : unanswered,
  };
}

/** The new holder reads a brief that knows all there was when they came: it is owed up to there. [C21] */
function withHold(
  state: Conversation,
  agent: ConversationIn<'human'>['hold']['agent'],
  at: number,
  owedTo: number,
): Conversation {
  if (!isWaiting(state) && state.status !== 'human') return state;
  return to(state, {
    status: 'human',
    episode: {
      ...state.episode,
      briefOwedTo: Math.max(owedTo, state.episode.briefOwedTo),
    },
    hold: { agent, since: at, spoke: false },
  });
}

function withTurn(state: Conversation, event: EventOf<'turn_started'>): Conversation {
  if (!isAssistants(state)) return { ...state, turn: event.turn };
  const { attempts } = state;
  return {
    ...state,
    turn: event.turn,
    attempts: {
      ...attempts,
      failures: attempts.failures + (attempts.inFlight ? 1 : 0),
      inFlight: { turn: event.turn, coversSeq: event.coversSeq },
    },
  };
}

function withEpisode(state: Conversation, change: (episode: Episode) => Episode): Conversation {
  if (isWaiting(state) || state.status === 'human') {
    return { ...state, episode: change(state.episode) };
  }
  return state;
}
