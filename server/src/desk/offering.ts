// Who a warm handoff is offered to next: whoever is here, has not passed on it, and has the least to do.
import type { AgentId, AgentRef, QueueEntry } from '@warmline/protocol';

/** @returns null when nobody is left */
export function nextToOffer(
  present: readonly AgentRef[],
  passed: readonly AgentId[],
  entries: readonly Pick<QueueEntry, 'holder' | 'offer'>[],
): AgentRef | null {
  const load = (id: AgentId) =>
    entries.filter(({ holder, offer }) => holder?.id === id || offer?.agent.id === id).length;
  return (
    present
      .filter(({ id }) => !passed.includes(id))
      .map((agent) => ({ agent, load: load(agent.id) }))
      // Equal loads: always the same one first, so that two nodes choose alike.
      .sort((a, b) => a.load - b.load || (a.agent.id < b.agent.id ? -1 : 1))[0]?.agent ?? null
  );
}
