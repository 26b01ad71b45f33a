// A warm handoff on its way: offered to one agent after the other, each briefed before the visitor is told.
import type { AgentId } from '@warmline/protocol';
import type { Facts, FromAgent, FromSystem } from '../command.ts';
import { accept, type Decided, refuse } from '../result.ts';
import { type Conversation, isWaiting } from '../state.ts';

/** [C36] */
export function offer(
  state: Conversation,
  command: FromSystem,
  ask: Extract<FromSystem['ask'], { type: 'offer' }>,
  facts: Facts,
): Decided {
  const episode = isWaiting(state) ? state.episode : null;
  const isOwed =
    episode?.number === ask.episode &&
    episode.offers &&
    !episode.offers.open &&
    !episode.offers.areExhausted;
  if (!isOwed) return refuse('stale_epoch');
  if (!ask.agent) return accept({ type: 'offers_exhausted', episode: ask.episode });
  if (episode.offers?.passed.includes(ask.agent.id)) return refuse('agent_unavailable');
  const until = Math.max(command.at, state.lastAt) + facts.timings.offerMs;
  return accept({ type: 'offered', episode: ask.episode, agent: ask.agent, until });
}

/** Only the agent it is offered to can decline it. [C36] */
export function declineOffer(state: Conversation, by: FromAgent['by'], reason: string): Decided {
  const open = isWaiting(state) ? state.episode.offers?.open : null;
  if (!open || !isWaiting(state) || open.agent.id !== by.id) return refuse('already_decided');
  const { number } = state.episode;
  return accept({ type: 'offer_declined', episode: number, agent: open.agent, reason });
}

export function offerLapsed(state: Conversation): Decided {
  const open = isWaiting(state) ? state.episode.offers?.open : null;
  if (!open || !isWaiting(state)) return refuse('stale_epoch');
  return accept({ type: 'offer_lapsed', episode: state.episode.number, agent: open.agent });
}

/** Whoever it is offered to is an agent no more: it goes on at once. [C46] */
export function offerLapsedOf(state: Conversation, agent: AgentId): Decided {
  const open = isWaiting(state) ? state.episode.offers?.open : null;
  if (!open || !isWaiting(state) || open.agent.id !== agent) return refuse('stale_epoch');
  const { number } = state.episode;
  return accept({ type: 'offer_lapsed', episode: number, agent: open.agent, reason: 'removed' });
}
