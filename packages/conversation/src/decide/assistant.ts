// What the assistant may do: begin a turn while it holds the conversation, and end that turn. Epoch
// and turn fence late answers off; nothing it says after a request or a claim is taken.
import type { EventBody } from '@warmline/protocol';
import type { Facts, FromAssistant } from '../command.ts';
import { accept, type Decided, refuse, unreachable } from '../result.ts';
import { type Conversation, type ConversationIn, isAssistants, isWaiting } from '../state.ts';
import { handoffRequested } from './handoff.ts';

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
    default:
      return unreachable(ask);
  }
}

type Assistants = ConversationIn<'running'> | ConversationIn<'resuming'>;

/** A turn that began and never ended, because its relay died, counts as a failed one. [C9] */
function beginTurn(state: Assistants, facts: Facts): Decided {
  if (!state.unanswered && state.status === 'running') return refuse('stale_turn');
  const failures = state.attempts.failures + (state.attempts.inFlight ? 1 : 0);
  if (failures >= facts.timings.maxAttempts) return accept(givenUp(state));
  return accept({
    type: 'turn_started',
    turn: state.turn + 1,
    coversSeq: state.unanswered?.lastSeq ?? 0,
  });
}

function finishTurn(
  state: Assistants,
  command: FromAssistant,
  ask: Extract<FromAssistant['ask'], { type: 'finish_turn' }>,
  facts: Facts,
): Decided {
  if (state.attempts.inFlight?.turn !== ask.turn) return refuse('stale_turn');
  const { decision } = ask;
  const record: readonly EventBody[] = decision ? [{ type: 'decision_recorded', decision }] : [];
  if (decision?.tier === 'human' && decision.mode === 'act' && !isWaiting(state)) {
    // The policy replaces the answer by a person; what was streamed of it is dropped. [C7]
    const { priority } = decision;
    return accept(
      ...record,
      handoffRequested(state, command.at, facts, { requestedBy: 'policy', priority }),
    );
  }
  const resumed: readonly EventBody[] =
    state.status === 'resuming' ? [{ type: 'resumed', episode: state.episode }] : [];
  if (ask.text.trim() === '') {
    // Saying nothing answers nothing: the visitor's message stays owed. [C8]
    return state.unanswered
      ? failed(state, command, ask.turn, 'empty answer', facts)
      : accept(...record, ...resumed);
  }
  return accept(
    ...record,
    { type: 'answer_assessed', turn: ask.turn, confidence: ask.confidence },
    {
      type: 'message_sent',
      turn: ask.turn,
      text: ask.text,
      ...(ask.citations.length > 0 ? { citations: ask.citations } : {}),
      ...(ask.offersHuman ? { offersHuman: true } : {}),
    },
    ...resumed,
  );
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
