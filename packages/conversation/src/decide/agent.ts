// What an agent may do. Whoever writes must hold the conversation under the epoch they name; a claim
// is won by exactly one.
import type { AgentRef, EventBody } from '@warmline/protocol';
import type { Facts, FromAgent } from '../command.ts';
import { accept, type Decided, refuse, unreachable } from '../result.ts';
import type { Conversation, ConversationIn } from '../state.ts';
import { cancelled, decideApproval } from './calls.ts';
import { handoffRequested } from './handoff.ts';
import { declineOffer } from './offers.ts';
import { decideReview } from './reviews.ts';

export function decideAgent(state: Conversation, command: FromAgent, facts: Facts): Decided {
  if (state.seq === 0) return refuse('not_found');
  const { ask, by } = command;
  if (ask.type === 'claim') return claim(state, command, facts);
  if (ask.type === 'reopen') {
    if (state.status !== 'resolved' && state.status !== 'failed') return refuse('already_open');
    return accept({ type: 'reopened' });
  }
  if (ask.type === 'decline_offer') return declineOffer(state, by, ask.reason);
  if (ask.type === 'decide_approval') return decideApproval(state, ask, command.epoch);
  if (ask.type === 'review_answer' || ask.type === 'correct_answer') {
    return decideReview(state, command, ask, facts);
  }
  if (ask.type === 'send_message' && isUnheld(state))
    return claimByWriting(state, command, ask.text, facts);
  const held = heldBy(state, by, command.epoch);
  if (!held.ok) return held.refused;
  const episode = held.state.episode.number;
  const agent: AgentRef = { id: by.id, name: by.name };
  switch (ask.type) {
    case 'send_message':
      return accept({ type: 'message_sent', text: ask.text });
    case 'release':
      return accept({
        type: 'released',
        episode,
        agent,
        reason: 'released',
        dueAt: Math.max(command.at, state.lastAt) + facts.timings.slaMs,
      });
    case 'transfer':
      return transfer(episode, agent, ask, facts);
    case 'hand_back':
      // The note comes first, so that the assistant never resumes without it. [C19]
      return accept(
        { type: 'handback_noted', episode, note: ask.note },
        { type: 'handed_back', episode, agent },
      );
    case 'resolve':
      return accept(
        ...(ask.outcome ? [{ type: 'outcome_noted', outcome: ask.outcome } as const] : []),
        { type: 'resolved', reason: 'agent' },
      );
    case 'show_typing':
      return accept();
    default:
      return unreachable(ask);
  }
}

/** Exactly one claim wins; the others learn who has it. [C14] */
function claim(state: Conversation, command: FromAgent, facts: Facts): Decided {
  const agent: AgentRef = { id: command.by.id, name: command.by.name };
  if (state.status === 'human') {
    // A claim sent twice from two views of one agent is one claim. [C15]
    if (state.hold.agent.id === agent.id) return accept();
    return refuse('held_by_agent', state.hold.agent);
  }
  if (state.status === 'resolved') return refuse('not_open');
  if (command.epoch !== state.epoch) return refuse('stale_epoch');
  if (state.status === 'pending_human' || state.status === 'timed_out') {
    return accept({ type: 'claimed', episode: state.episode.number, agent });
  }
  // Nobody asked, but an agent steps in: an episode of its own, so that it has a brief. [C16]
  const request = handoffRequested(state, command.at, facts, {
    requestedBy: 'agent',
    priority: 'normal',
  });
  const claimed: EventBody = { type: 'claimed', episode: request.episode, agent };
  return accept(...cancelled(state, 'An agent took over.'), request, claimed);
}

function isUnheld({ status }: Conversation): boolean {
  return status !== 'human' && status !== 'resolved';
}

/** A first message takes over, wherever it was written: claim and message are one append. [C17] */
function claimByWriting(
  state: Conversation,
  command: FromAgent,
  text: string,
  facts: Facts,
): Decided {
  const claimed = claim(state, command, facts);
  if (!claimed.ok) return claimed;
  return accept(...claimed.events, { type: 'message_sent', text });
}

type Held =
  | { readonly ok: true; readonly state: ConversationIn<'human'> }
  | { readonly ok: false; readonly refused: Decided };

/** Ownership inside the write: the agent holds it, under the epoch named. [C17] */
function heldBy(state: Conversation, by: FromAgent['by'], epoch: number): Held {
  if (state.status === 'resolved') return { ok: false, refused: refuse('not_open') };
  if (state.status !== 'human') return { ok: false, refused: refuse('not_holder') };
  if (state.hold.agent.id !== by.id) {
    return { ok: false, refused: refuse('held_by_agent', state.hold.agent) };
  }
  if (state.epoch !== epoch) return { ok: false, refused: refuse('stale_epoch') };
  return { ok: true, state };
}

/** To another agent who is here; a refused transfer leaves the holder as it was. [C18] */
function transfer(
  episode: number,
  from: AgentRef,
  ask: Extract<FromAgent['ask'], { type: 'transfer' }>,
  facts: Facts,
): Decided {
  const to = facts.target;
  if (!to || to.id !== ask.to || to.id === from.id) return refuse('agent_unavailable');
  return accept(
    ...(ask.note ? [{ type: 'transfer_noted', episode, note: ask.note } as const] : []),
    { type: 'transferred', episode, from, to },
  );
}
