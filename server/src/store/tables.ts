// The tables as the query builder sees them. Columns hold what is searched for; the rest is JSON.
import type { AgentRole, Status } from '@warmline/protocol';
import type { Generated } from 'kysely';

export interface Tables {
  conversations: {
    id: string;
    site_id: string;
    visitor_id: string;
    /** Head of the log, and the version every write expects. */
    seq: number;
    public_seq: number;
    epoch: number;
    status: Status;
    due_at: number | null;
    lease_owner: string | null;
    lease_until: number | null;
    updated_at: number;
    /** As JSON: the fold of the log up to `seq`, and what the row carries beside it. */
    state: string;
  };
  events: {
    conversation_id: string;
    seq: number;
    /** 1 when visitors may see it. */
    is_public: number;
    /** Who sent the command that led to it, under which id; the hash tells another body apart. */
    sender: string;
    command_id: string;
    command_hash: string;
    /** ConversationEvent as JSON. */
    body: string;
  };
  visitor_sessions: {
    token_hash: string;
    site_id: string;
    visitor_id: string;
    conversation_id: string;
    created_at: number;
    revoked_at: number | null;
  };
  agents: {
    id: string;
    name: string | null;
    created_at: number;
    role: Generated<AgentRole>;
    /** Since when they are an agent no more; their name stays, for the log. */
    removed_at: number | null;
  };
  agent_teams: { site_id: string; team: string; agent_id: string };
  agent_sessions: {
    token_hash: string;
    agent_id: string;
    created_at: number;
    expires_at: number;
    revoked_at: number | null;
  };
  sign_in_links: {
    token_hash: string;
    agent_id: string;
    /** `start` links are printed by the relay; a new one voids the ones before. */
    kind: 'start' | 'invitation';
    expires_at: number;
    spent_at: number | null;
    /** Whose invitation it is; null for start links, and for what was made before this was kept. */
    invited_by: string | null;
  };
}
