// Who a warm handoff is offered to next: whoever is here, has not passed on it, is in its team if anybody
// is, and has the least to do.
import type { AgentId, AgentRef, QueueEntry } from '@warmline/protocol';

/** @returns null when nobody is left */
export function nextToOffer({
  present,
  passed,
  members,
  entries,
}: {
  readonly present: readonly AgentRef[];
  readonly passed: readonly AgentId[];
  /** Of the team that shall take it. */
  readonly members: readonly AgentId[];
  readonly entries: readonly Pick<QueueEntry, 'holder' | 'offer'>[];
}): AgentRef | null {
  const load = (id: AgentId) =>
    entries.filter(({ holder, offer }) => holder?.id === id || offer?.agent.id === id).length;
  return (
    present
      .filter(({ id }) => !passed.includes(id))
      .map((agent) => ({ agent, load: load(agent.id), isOther: !members.includes(agent.id) }))
      // Equal loads: always the same one first, so that two nodes choose alike.
      .sort(
        (a, b) =>
          Number(a.isOther) - Number(b.isOther) ||
          a.load - b.load ||
          (a.agent.id < b.agent.id ? -1 : 1),
      )[0]?.agent ?? null
  );
}
