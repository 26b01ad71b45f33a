// Agents and how they get in: a one-time link, printed at start or made by a colleague, is exchanged
// for a session. Links and sessions are opaque and stored as hashes.
import { type AgentId, type AgentRef, type AgentRole, asAgentId } from '@warmline/protocol';
import { agentRefSchema } from '@warmline/protocol/schemas';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Tables } from '../store/tables.ts';
import { hashOfToken, newId, newToken } from './token.ts';

const LINK_LIFE_MS = 24 * 3_600_000;
const SESSION_LIFE_MS = 30 * 24 * 3_600_000;

/** Names that would let a person pass for the machine, compared without case and marks. */
const RESERVED = new Set(['assistant', 'warmline', 'system', 'bot', 'supportbot', 'ai', 'relay']);

export type SignedIn =
  | { readonly ok: true; readonly sessionToken: string; readonly agent: AgentRef }
  /** `name_required`: the link stays good. */
  | { readonly ok: false; readonly reason: 'link_spent' | 'name_required' | 'bad_request' };

/** An agent who has signed in once. */
export interface KnownAgent extends AgentRef {
  readonly role: AgentRole;
  readonly isRemoved: boolean;
}

export interface Agents {
  /** A fresh link token for the owner, made when there is none; earlier start links are void. */
  startLink(): Promise<string>;
  /** A link token for one more agent; void once whoever invited them is removed. */
  invite(by: AgentId): Promise<string>;
  /** Spends a link; `name` is used where the agent has none yet. */
  signIn(token: string, name: string | undefined): Promise<SignedIn>;
  authenticate(sessionToken: string): Promise<AgentRef | null>;
  signOut(sessionToken: string): Promise<void>;
  /** Also who was removed. */
  find(id: AgentId): Promise<KnownAgent | null>;
  /** Everybody who has a name and was not removed, by name. */
  list(): Promise<readonly KnownAgent[]>;
  /** One write, from which all follows: their sessions and links, and those they made, are good no more. */
  remove(id: AgentId): Promise<void>;
  /** Everybody who was removed. */
  removed(): Promise<readonly AgentId[]>;
}

export function createAgents(db: Kysely<Tables>, now: () => number): Agents {
  const addAgent = async (role: AgentRole): Promise<string> => {
    const id = newId('agt');
    const agent = { id, name: null, created_at: now(), role, removed_at: null };
    await db.insertInto('agents').values(agent).execute();
    return id;
  };
  const addLink = async (
    agentId: string,
    kind: 'start' | 'invitation',
    invitedBy: AgentId | null,
  ): Promise<string> => {
    const token = newToken();
    await db
      .insertInto('sign_in_links')
      .values({
        token_hash: hashOfToken(token),
        agent_id: agentId,
        kind,
        expires_at: now() + LINK_LIFE_MS,
        spent_at: null,
        invited_by: invitedBy,
      })
      .execute();
    return token;
  };

  return {
    async startLink() {
      const first = await db
        .selectFrom('agents')
        .select('id')
        .where('role', '=', 'owner')
        .where('removed_at', 'is', null)
        .orderBy('created_at')
        .limit(1)
        .executeTakeFirst();
      await db
        .updateTable('sign_in_links')
        .set({ spent_at: now() })
        .where('kind', '=', 'start')
        .where('spent_at', 'is', null)
        .execute();
      return addLink(first?.id ?? (await addAgent('owner')), 'start', null);
    },

    async invite(by) {
      return addLink(await addAgent('agent'), 'invitation', by);
    },

    async signIn(token, name) {
      const hash = hashOfToken(token);
      const link = await db
        .selectFrom('sign_in_links')
        .innerJoin('agents', 'agents.id', 'sign_in_links.agent_id')
        .leftJoin('agents as inviter', 'inviter.id', 'sign_in_links.invited_by')
        .select(['agents.id', 'agents.name'])
        .where('token_hash', '=', hash)
        .where('agents.removed_at', 'is', null)
        .where('inviter.removed_at', 'is', null)
        .where('spent_at', 'is', null)
        .where('expires_at', '>', now())
        .executeTakeFirst();
      if (!link) return { ok: false, reason: 'link_spent' };
      const chosen = link.name ?? name;
      if (chosen === undefined) return { ok: false, reason: 'name_required' };
      const agent = v.safeParse(agentRefSchema, { id: link.id, name: chosen });
      if (!agent.success || !isPersonal(agent.output.name))
        return { ok: false, reason: 'bad_request' };
      // Spent by whoever sets it first: two browsers with one link get one session.
      const spent = await db
        .updateTable('sign_in_links')
        .set({ spent_at: now() })
        .where('token_hash', '=', hash)
        .where('spent_at', 'is', null)
        .executeTakeFirst();
      if (spent.numUpdatedRows !== 1n) return { ok: false, reason: 'link_spent' };
      if (link.name === null) {
        await db
          .updateTable('agents')
          .set({ name: agent.output.name })
          .where('id', '=', link.id)
          .execute();
      }
      const sessionToken = newToken();
      await db
        .insertInto('agent_sessions')
        .values({
          token_hash: hashOfToken(sessionToken),
          agent_id: link.id,
          created_at: now(),
          expires_at: now() + SESSION_LIFE_MS,
          revoked_at: null,
        })
        .execute();
      return { ok: true, sessionToken, agent: agent.output };
    },

    async authenticate(sessionToken) {
      const found = await db
        .selectFrom('agent_sessions')
        .innerJoin('agents', 'agents.id', 'agent_sessions.agent_id')
        .select(['agents.id', 'agents.name'])
        .where('token_hash', '=', hashOfToken(sessionToken))
        .where('revoked_at', 'is', null)
        .where('removed_at', 'is', null)
        .where('expires_at', '>', now())
        .executeTakeFirst();
      return found ? refOf(found) : null;
    },

    async signOut(sessionToken) {
      await db
        .updateTable('agent_sessions')
        .set({ revoked_at: now() })
        .where('token_hash', '=', hashOfToken(sessionToken))
        .execute();
    },

    async find(id) {
      const found = await db
        .selectFrom('agents')
        .select(['id', 'name', 'role', 'removed_at'])
        .where('id', '=', id)
        .executeTakeFirst();
      return found ? knownOf(found) : null;
    },

    async list() {
      const rows = await db
        .selectFrom('agents')
        .select(['id', 'name', 'role', 'removed_at'])
        .where('name', 'is not', null)
        .where('removed_at', 'is', null)
        .orderBy('name')
        .execute();
      return rows.flatMap((row) => knownOf(row) ?? []);
    },

    async remove(id) {
      await db
        .updateTable('agents')
        .set({ removed_at: now() })
        .where('id', '=', id)
        .where('removed_at', 'is', null)
        .execute();
    },

    async removed() {
      const rows = await db
        .selectFrom('agents')
        .select('id')
        .where('removed_at', 'is not', null)
        .execute();
      return rows.map(({ id }) => asAgentId(id));
    },
  };
}

function knownOf(row: {
  readonly id: string;
  readonly name: string | null;
  readonly role: AgentRole;
  readonly removed_at: number | null;
}): KnownAgent | null {
  const ref = refOf(row);
  return ref && { ...ref, role: row.role, isRemoved: row.removed_at !== null };
}

function refOf(row: { readonly id: string; readonly name: string | null }): AgentRef | null {
  return row.name === null ? null : { id: asAgentId(row.id), name: row.name };
}

/** Whether a name can be a person's: no control characters, nothing that passes for the machine. */
function isPersonal(name: string): boolean {
  if (/[\p{Cc}\p{Cf}]/u.test(name)) return false;
  return !RESERVED.has(
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );
}
