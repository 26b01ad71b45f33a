// What becomes of a handoff for a team that cannot take it: it is in the default queue, and the log says so.
import type { EventBody, EventType } from '@warmline/protocol';
import type { Facts } from '../command.ts';
import { type Conversation, isWaiting } from '../state.ts';

/** @param state once the event of this type has happened; with `team_missing`, it has no team. [C44] */
export function teamMissing(state: Conversation, type: EventType, facts: Facts): EventBody | null {
  const isQueued = type === 'handoff_requested' || type === 'released';
  const { missingTeam: missing } = facts;
  if (!isQueued || !isWaiting(state) || !missing || state.episode.team !== missing.team)
    return null;
  return { type: 'team_missing', episode: state.episode.number, ...missing };
}
