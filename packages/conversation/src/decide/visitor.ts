// What a visitor may do: nearly everything, at any time. Nothing typed is refused for timing.
import type { EventBody } from '@warmline/protocol';
import type { Facts, FromVisitor } from '../command.ts';
import { accept, type Decided, refuse, unreachable } from '../result.ts';
import { type Conversation, isAssistants, isWaiting } from '../state.ts';
import { cancelled, heldAnswers } from './calls.ts';
import { handoffRequested } from './handoff.ts';
import { shadowed } from './shadow.ts';

export function decideVisitor(state: Conversation, command: FromVisitor, facts: Facts): Decided {
  // A conversation is one visitor's; anyone else learns nothing, not even that it exists. [C2]
  if (command.by.id !== state.visitorId) return refuse('not_found');
  const { ask } = command;
  switch (ask.type) {
    case 'send_message':
      return accept(
        ...opening(state),
        ...superseded(state),
        { type: 'message_sent', text: ask.text, ...(ask.page ? { page: ask.page } : {}) },
        ...decided(
          state,
          command,
          facts,
          state.seq + opening(state).length + superseded(state).length + 1,
        ),
      );
    case 'request_human':
      // Asking twice is not an error: the first request stands, with its place in the queue. [C11]
      if (isWaiting(state) || state.status === 'human') return accept();
      return accept(...opening(state), ...requested(state, command, facts));
    case 'request_assistant':
      if (isWaiting(state) || state.status === 'human') {
        return accept({ type: 'handoff_cancelled', episode: state.episode.number });
      }
      return isAssistants(state) ? accept() : accept({ type: 'reopened' });
    case 'end_conversation':
      if (state.seq === 0 || state.status === 'resolved') return accept();
      return accept(...cancelled(state, 'The visitor ended the conversation.'), {
        type: 'resolved',
        reason: 'visitor',
      });
    case 'show_typing':
      return accept();
    default:
      return unreachable(ask);
  }
}

/** The first event of all, or a resolved or failed conversation opened again by its visitor. [C1, C25] */
function opening(state: Conversation): readonly EventBody[] {
  if (state.seq === 0) {
    return [{ type: 'conversation_started', siteId: state.siteId, visitorId: state.visitorId }];
  }
  if (state.status === 'resolved' || state.status === 'failed') return [{ type: 'reopened' }];
  return [];
}

/** What the policy's decision on a message adds to it, in the same append. [C10] */
function decided(
  state: Conversation,
  command: FromVisitor,
  facts: Facts,
  messageSeq: number,
): readonly EventBody[] {
  const { decision } = facts;
  const shadow = shadowed(facts);
  if (!decision) return shadow;
  const record: EventBody = { type: 'decision_recorded', decision };
  const isHandoff = decision.tier === 'human' && decision.mode === 'act';
  const isWithPerson = isWaiting(state) || state.status === 'human';
  if (!isHandoff || isWithPerson) return [...shadow, record];
  return [
    ...shadow,
    ...cancelledButAnswers(state),
    record,
    handoffRequested(state, command.at, facts, {
      requestedBy: decision.trigger === 'explicit_request' ? 'visitor' : 'policy',
      priority: decision.priority,
      message: messageSeq,
      notice: decision.notice,
      latencyMs: decision.latencyMs,
    }),
  ];
}

function requested(state: Conversation, command: FromVisitor, facts: Facts): readonly EventBody[] {
  const { decision } = facts;
  return [
    ...cancelled(state, 'A person was asked for.'),
    ...(decision ? [{ type: 'decision_recorded', decision } as const] : []),
    handoffRequested(state, command.at, facts, {
      requestedBy: 'visitor',
      priority: decision?.priority ?? 'normal',
      latencyMs: decision?.latencyMs,
    }),
  ];
}

/** A held answer is to what was said before: the next one covers this message too. [C39] */
function superseded(state: Conversation): readonly EventBody[] {
  return heldAnswers(state).map(({ call }) => ({
    type: 'approval_decided',
    call,
    verdict: 'cancelled',
    reason: 'The visitor wrote more.',
  }));
}

/** The rest of what ends with the assistant's hold, once held answers are superseded. */
function cancelledButAnswers(state: Conversation): readonly EventBody[] {
  const calls = state.calls.filter(({ what }) => what.kind !== 'answer');
  return cancelled({ ...state, calls }, 'A person was asked for.');
}
