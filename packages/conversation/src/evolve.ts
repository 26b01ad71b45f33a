// Folds one fact into the state. Never refuses: what is in the log has happened.
import type { ConversationEvent, EventOf, EventType } from '@warmline/protocol';
import { audienceOf, withdrawnIn } from './audience.ts';
import { withCall } from './evolve-calls.ts';
import {
  type Conversation,
  type ConversationIn,
  type Core,
  type Episode,
  FRESH_ATTEMPTS,
  isAssistants,
  isWaiting,
  type Offers,
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
    case 'decision_recorded': {
      const { trigger, transfer, team } = event.decision;
      return {
        ...state,
        lastDecision: {
          trigger,
          ...(transfer === undefined ? {} : { transfer }),
          ...(team === undefined ? {} : { team }),
        },
      };
    }
    case 'handoff_requested':
      return withRequest(state, event);
    case 'handoff_cancelled':
    case 'reopened':
      return { ...to(state, { status: 'running', attempts: FRESH_ATTEMPTS }), lastDecision: null };
    case 'handoff_timed_out':
      return isWaiting(state)
        ? to(state, {
            status: 'timed_out',
            // Whoever comes may have it now.
            episode: { ...state.episode, priority: event.priority, offers: null },
          })
        : state;
    case 'offered':
      return withOffers(state, (offers) => ({
        ...offers,
        open: { agent: event.agent, until: event.until },
      }));
    case 'offer_declined':
    case 'offer_lapsed':
      return withOffers(state, ({ passed }) => ({
        open: null,
        passed: [...passed, event.agent.id],
        areExhausted: false,
      }));
    case 'offers_exhausted':
      return withOffers(state, (offers) => ({ ...offers, open: null, areExhausted: true }));
    case 'team_missing':
      return withEpisode(state, (episode) => ({ ...episode, team: null }));
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
              offers: state.episode.offers && {
                open: null,
                passed: [...state.episode.offers.passed, event.agent.id],
                areExhausted: false,
              },
            },
          })
        : state;
    case 'handed_back':
      // What was decided in this episode says nothing of the next. [C12]
      return {
        ...to(state, { status: 'resuming', attempts: FRESH_ATTEMPTS, episode: event.episode }),
        lastDecision: null,
      };
    case 'resumed':
      return isAssistants(state)
        ? to(state, { status: 'running', attempts: FRESH_ATTEMPTS })
        : state;
    case 'resolved':
      return { ...to(state, { status: 'resolved' }), unanswered: null, reviews: [] };
    case 'conversation_failed':
      return to(state, { status: 'failed' });
    case 'turn_started':
      return withTurn(state, event);
    case 'turn_failed':
      return isAssistants(state)
        ? {
            ...state,
            attempts: {
              ...state.attempts,
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
    case 'service_level_changed':
      return { ...state, level: event.level };
    case 'answer_drafted':
    case 'action_proposed':
    case 'approval_decided':
    case 'action_begun':
    case 'action_finished':
      return withCall(state, event);
    case 'review_opened':
      return {
        ...state,
        reviews: [...state.reviews, { message: event.message, until: event.until }],
      };
    case 'review_closed':
      return {
        ...state,
        reviews: state.reviews.filter(({ message }) => message !== event.message),
      };
    case 'brief_posted':
      return withEpisode(state, (episode) => ({
        ...episode,
        briefAsOf: event.brief.asOfSeq,
        isBriefInTheMaking: event.brief.model === 'pending',
      }));
    case 'transfer_noted':
    case 'handback_noted':
    case 'outcome_noted':
    case 'answer_assessed':
    case 'shadow_decided':
    case 'answer_held':
      return state;
    case 'message_corrected':
    case 'message_retracted':
      return { ...state, withdrawn: [...state.withdrawn, ...withdrawnIn([event])] };
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
    lastDecision: state.lastDecision,
    level: state.level,
    calls: state.calls,
    reviews: state.reviews,
    withdrawn: state.withdrawn,
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
  const answered: Conversation = {
    ...state,
    unanswered: null,
    calls: state.calls.filter(({ what }) => what.kind !== 'answer'),
  };
  if (isAssistants(answered)) return { ...answered, attempts: FRESH_ATTEMPTS };
  if (answered.status === 'human') return { ...answered, hold: { ...answered.hold, spoke: true } };
  return answered;
}

function withRequest(state: Conversation, event: EventOf<'handoff_requested'>): Conversation {
  const decision = event.requestedBy === 'agent' ? null : state.lastDecision;
  const episode: Episode = {
    number: event.episode,
    trigger:
      event.requestedBy === 'agent'
        ? 'agent_initiative'
        : (decision?.trigger ?? 'explicit_request'),
    priority: event.priority,
    requestedAt: event.at,
    waitingSince: event.at,
    dueAt: event.dueAt,
    briefAsOf: null,
    isBriefInTheMaking: false,
    briefOwedTo: event.seq,
    team: decision?.team ?? null,
    offers: decision?.transfer === 'warm' ? { open: null, passed: [], areExhausted: false } : null,
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
      offers: state.episode.offers && { ...state.episode.offers, open: null },
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

function withOffers(state: Conversation, change: (offers: Offers) => Offers): Conversation {
  return withEpisode(state, (episode) =>
    episode.offers ? { ...episode, offers: change(episode.offers) } : episode,
  );
}
