// Who serves in which team. A site's policy names its teams, agents say where they are: a membership in a
// team that the policy in force does not name is kept, and counts for nothing.
import { type AgentId, asAgentId, asSiteId, type SiteId } from '@warmline/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';

export interface Membership {
  readonly agentId: AgentId;
  readonly siteId: SiteId;
  readonly team: string;
}

/** Whether a team can take a handoff: the policy does not list it, nobody is in it, or it can. */
export type Standing = 'unknown' | 'empty' | 'staffed';

export interface Teams {
  /** Puts an agent into these teams of a site, and out of all others of it. */
  serve(agentId: AgentId, siteId: SiteId, teams: readonly string[]): Promise<void>;
  /** Who is in a team: nobody, where the policy does not list it. Agents who were removed do not count. */
  members(siteId: SiteId, team: string): Promise<readonly AgentId[]>;
  standing(siteId: SiteId, team: string): Promise<Standing>;
  /** Every membership that counts. */
  all(): Promise<readonly Membership[]>;
}

/** @param listed the teams of a site's policy in force */
export function createTeams(
  db: Kysely<Tables>,
  listed: (siteId: SiteId) => readonly string[],
): Teams {
  const current = () =>
    db
      .selectFrom('agent_teams')
      .innerJoin('agents', 'agents.id', 'agent_teams.agent_id')
      .where('agents.removed_at', 'is', null);

  const members = async (siteId: SiteId, team: string) => {
    if (!listed(siteId).includes(team)) return [];
    const rows = await current()
      .select('agent_teams.agent_id')
      .where('site_id', '=', siteId)
      .where('team', '=', team)
      .execute();
    return rows.map(({ agent_id }) => asAgentId(agent_id));
  };

  return {
    // Two writes: what a crash leaves between them is more than was asked for, and is put right by asking again.
    async serve(agentId, siteId, teams) {
      if (teams.length > 0) {
        await db
          .insertInto('agent_teams')
          .values(teams.map((team) => ({ site_id: siteId, team, agent_id: agentId })))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
      const others = db
        .deleteFrom('agent_teams')
        .where('site_id', '=', siteId)
        .where('agent_id', '=', agentId);
      await (teams.length > 0 ? others.where('team', 'not in', [...teams]) : others).execute();
    },

    members,

    async standing(siteId, team) {
      if (!listed(siteId).includes(team)) return 'unknown';
      return (await members(siteId, team)).length > 0 ? 'staffed' : 'empty';
    },

    async all() {
      const rows = await current()
        .select(['agent_id', 'site_id', 'team'])
        .orderBy('site_id')
        .orderBy('team')
        .execute();
      return rows
        .map(({ agent_id, site_id, team }) => ({
          agentId: asAgentId(agent_id),
          siteId: asSiteId(site_id),
          team,
        }))
        .filter(({ siteId, team }) => listed(siteId).includes(team));
    },
  };
}
