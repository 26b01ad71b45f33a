// What the assistant may do: begin a turn while it holds the conversation, and end that turn. Epoch
// and turn fence late answers off; nothing it says after a request or a claim is taken.
import type { EventBody } from '@warmline/protocol';
import type { Facts, FromAssistant } from '../command.ts';
import { accept, type Decided, refuse, unreachable } from '../result.ts';
import { type Conversation, type ConversationIn, isAssistants } from '../state.ts';
import { proposals, releaseAnswer, resumedAfter } from './calls.ts';
import { handoffRequested } from './handoff.ts';
import { shadowed, shadowedActions } from './shadow.ts';

/** Turns in a row that may end in actions: whoever only acts and never answers is stopped. [C37] */
const MAX_ACTING_TURNS = 8;
/** First pause after a failed turn, in milliseconds; it doubles with each further failure. */
const RETRY_BASE_MS = 1_000;

export function decideAssistant(
  state: Conversation,
  command: FromAssistant,
  facts: Facts,
): Decided {
  const { ask } = command;
  // Fencing: a turn made under an older epoch is over, whoever holds the conversation now. [C6]
  if (!isAssistants(state) || ask.epoch !== state.epoch) return refuse('stale_epoch');
  switch (ask.type) {
    case 'begin_turn':
      return beginTurn(state, facts);
    case 'finish_turn':
      return finishTurn(state, command, ask, facts);
    case 'fail_turn':
      return failTurn(state, command, ask, facts);
    case 'release_answer':
      return releaseAnswer(state, ask);
    default:
      return unreachable(ask);
  }
}

type Assistants = ConversationIn<'running'> | ConversationIn<'resuming'>;

/** A turn that began and never ended, because its relay died, counts as a failed one. [C9] */
function beginTurn(state: Assistants, facts: Facts): Decided {
  // What is being decided or done comes first; its outcome is part of the answer. [C39]
  if (state.calls.length > 0) return refuse('stale_turn');
  if (!state.unanswered && state.status === 'running') return refuse('stale_turn');
  const failures = state.attempts.failures + (state.attempts.inFlight ? 1 : 0);
  if (failures >= facts.timings.maxAttempts || state.attempts.acted >= MAX_ACTING_TURNS) {
    return accept(givenUp(state));
  }
  return accept({
    type: 'turn_started',
    turn: state.turn + 1,
    coversSeq: state.unanswered?.lastSeq ?? 0,
  });
}

type Finish = Extract<FromAssistant['ask'], { type: 'finish_turn' }>;

function finishTurn(state: Assistants, command: FromAssistant, ask: Finish, facts: Facts): Decided {
  if (state.attempts.inFlight?.turn !== ask.turn) return refuse('stale_turn');
  const { decision } = ask;
  const records = recordsOf(state, ask);
  const approvalDueAt = Math.max(command.at, state.lastAt) + facts.timings.approvalMs;
  const actions = proposals(ask.actions, ask.turn, approvalDueAt);
  if (decision?.tier === 'human' && decision.mode === 'act') {
    // The policy replaces the answer by a person; what was streamed of it is dropped. [C7]
    const { priority, notice, latencyMs } = decision;
    return accept(
      ...records,
      ...actions,
      ...refused(ask.actions),
      handoffRequested(state, command.at, facts, {
        requestedBy: 'policy',
        priority,
        notice,
        latencyMs,
      }),
    );
  }
  if (actions.length > 0) {
    // One answer, once it is known what came of them. [C37]
    const isHeld = ask.actions.some((action) => action.decision.tier === 'approval');
    return accept(...records, ...actions, ...(isHeld ? [HELD] : []));
  }
  if (ask.text.trim() === '') {
    // Saying nothing answers nothing: the visitor's message stays owed. [C8]
    return state.unanswered
      ? failed(state, command, ask.turn, 'empty answer', facts)
      : accept(...records, ...resumedAfter(state));
  }
  if (decision?.tier === 'approval' && ask.draft) {
    const { turn, text, citations, confidence } = ask;
    const offer = ask.offersHuman ? { offersHuman: true } : {};
    const answer = { turn, text, citations, confidence, ...offer };
    const draft = { ...answer, ...ask.draft, dueAt: approvalDueAt };
    return accept(...records, { type: 'answer_drafted', ...draft }, HELD);
  }
  const answer = answered(ask);
  const message = state.seq + records.length + 2;
  const until = Math.max(command.at, state.lastAt) + facts.timings.reviewMs;
  const review: readonly EventBody[] =
    decision?.tier === 'soft_review' ? [{ type: 'review_opened', message, until }] : [];
  return accept(...records, ...answer, ...review, ...resumedAfter(state));
}

const HELD: EventBody = { type: 'answer_held' };

/** What is recorded of a turn, whatever becomes of its answer. */
function recordsOf(state: Assistants, ask: Finish): readonly EventBody[] {
  const { decision, shadow } = ask;
  const isRemarkable = decision !== null && decision.tier !== 'autonomous';
  return [
    ...shadowed({ shadow, decision }),
    ...shadowedActions(ask.actions, shadow),
    ...(isRemarkable ? [{ type: 'decision_recorded', decision } as const] : []),
    ...(ask.level === state.level
      ? []
      : [{ type: 'service_level_changed', level: ask.level } as const]),
  ];
}

/** The message, after how sure it was and what let it pass. */
function answered(ask: Finish): readonly EventBody[] {
  const { turn, confidence, decision, levelReason, withheld } = ask;
  return [
    {
      type: 'answer_assessed',
      turn,
      confidence,
      ...(decision
        ? { tier: decision.tier, signals: decision.signals, policy: decision.policy }
        : {}),
      ...(levelReason === null ? {} : { levelReason }),
      ...(withheld.length > 0 ? { withheld } : {}),
    },
    {
      type: 'message_sent',
      turn,
      text: ask.text,
      ...(ask.citations.length > 0 ? { citations: ask.citations } : {}),
      ...(ask.offersHuman ? { offersHuman: true } : {}),
    },
  ];
}

/** Nothing that needs an approval outlives the assistant's hold. [C39] */
function refused(actions: Finish['actions']): readonly EventBody[] {
  return actions
    .filter(({ decision }) => decision.tier === 'approval')
    .map(({ call }) => ({
      type: 'approval_decided',
      call,
      verdict: 'cancelled',
      reason: 'A person was asked for.',
    }));
}

function failTurn(
  state: Assistants,
  command: FromAssistant,
  ask: Extract<FromAssistant['ask'], { type: 'fail_turn' }>,
  facts: Facts,
): Decided {
  if (state.attempts.inFlight?.turn !== ask.turn) return refuse('stale_turn');
  return failed(state, command, ask.turn, ask.reason, facts);
}

/** Tried again after 1, 2, 4 … seconds, then given up with a line that offers a person. [C9] */
function failed(
  state: Assistants,
  command: FromAssistant,
  turn: number,
  reason: string,
  facts: Facts,
): Decided {
  const failures = state.attempts.failures + 1;
  const retryAt = Math.max(command.at, state.lastAt) + RETRY_BASE_MS * 2 ** (failures - 1);
  const event: EventBody = { type: 'turn_failed', turn, reason, retryAt };
  return failures >= facts.timings.maxAttempts ? accept(event, givenUp(state)) : accept(event);
}

/** A handback that cannot be taken in leaves nobody without an answer, so nobody is told of it. */
function givenUp(state: Assistants): EventBody {
  return state.status === 'resuming' && !state.unanswered
    ? { type: 'resumed', episode: state.episode }
    : { type: 'assistant_unavailable' };
}
