// Folds what the assistant proposed, what was decided on it and what came of it.
import type { EventOf } from '@warmline/protocol';
import { type Call, type Conversation, isAssistants, isWaiting } from './state.ts';

type CallEvent = EventOf<
  'answer_drafted' | 'action_proposed' | 'approval_decided' | 'action_begun' | 'action_finished'
>;

export function withCall(state: Conversation, event: CallEvent): Conversation {
  switch (event.type) {
    case 'answer_drafted': {
      const { text, citations, confidence, offersHuman = false } = event;
      return proposed(state, {
        ...pinned(event),
        isAgreed: false,
        dueAt: event.dueAt,
        what: { kind: 'answer', text, citations, confidence, offersHuman },
      });
    }
    case 'action_proposed':
      return proposed(state, {
        ...pinned(event),
        isAgreed: event.dueAt === null,
        dueAt: event.dueAt ?? event.at,
        what: { kind: 'action', tool: event.tool, begun: null },
      });
    case 'approval_decided':
      return decided(state, event);
    case 'action_begun':
      return briefedAnew(begun(state, event), event.seq);
    case 'action_finished':
      return briefedAnew(without(state, event.call), event.seq);
  }
}

function pinned({ call, turn, digest }: Pick<Call, 'call' | 'turn' | 'digest'>) {
  return { call, turn, digest };
}

/** The turn that proposed it has ended. */
function proposed(state: Conversation, call: Call): Conversation {
  const next = { ...state, calls: [...state.calls, call] };
  if (!isAssistants(next)) return next;
  const isFirst = !state.calls.some(({ turn }) => turn === call.turn);
  const acted = next.attempts.acted + (isFirst && call.what.kind === 'action' ? 1 : 0);
  return { ...next, attempts: { ...next.attempts, acted, inFlight: null } };
}

function decided(state: Conversation, event: EventOf<'approval_decided'>): Conversation {
  if (event.verdict === 'approved') {
    const calls = state.calls.map((call) =>
      call.call === event.call ? { ...call, isAgreed: true, dueAt: event.at } : call,
    );
    return { ...state, calls };
  }
  const turn = state.calls.find(({ call }) => call === event.call)?.turn;
  const next = without(state, event.call);
  if (event.verdict === 'cancelled' || !isAssistants(next)) return next;
  // A no is a failed attempt, so that proposing the same again and again comes to an end: one for each
  // turn, whatever else it proposed. [C38]
  if (next.calls.some((call) => call.turn === turn)) return next;
  const failures = next.attempts.failures + 1;
  return { ...next, attempts: { ...next.attempts, failures } };
}

/** Due again once it has had its time: then whoever made it is gone. [C40] */
function begun(state: Conversation, event: EventOf<'action_begun'>): Conversation {
  const { attempt, until } = event;
  const calls = state.calls.map((call) =>
    call.call === event.call && call.what.kind === 'action'
      ? { ...call, dueAt: until, what: { ...call.what, begun: { attempt, until } } }
      : call,
  );
  return { ...state, calls };
}

function without(state: Conversation, call: string): Conversation {
  return { ...state, calls: state.calls.filter((one) => one.call !== call) };
}

/** That an action was begun and what came of it belong into the brief of whoever has it by then. [C40] */
function briefedAnew(state: Conversation, seq: number): Conversation {
  if (!isWaiting(state) && state.status !== 'human') return state;
  return { ...state, episode: { ...state.episode, briefOwedTo: seq } };
}
