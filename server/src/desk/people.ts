// Everybody as the desk shows them: who is here, what they may do, where they serve.
import type { Presence as PresenceEntry } from '@warmline/protocol';
import type { Agents } from '../sessions/agents.ts';
import type { Presence } from './presence.ts';
import type { Teams } from './teams.ts';

interface Parts {
  readonly agents: Pick<Agents, 'list'>;
  readonly teams: Pick<Teams, 'all'>;
  readonly presence: Pick<Presence, 'isPresent'>;
}

/** @returns all who were not removed, by name */
export async function peopleOf(parts: Parts): Promise<readonly PresenceEntry[]> {
  const [agents, memberships] = await Promise.all([parts.agents.list(), parts.teams.all()]);
  return agents.map(({ id, name, role }) => ({
    id,
    name,
    role,
    present: parts.presence.isPresent(id),
    teams: memberships
      .filter(({ agentId }) => agentId === id)
      .map(({ siteId, team }) => ({ siteId, team })),
  }));
}
