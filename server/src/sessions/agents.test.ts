import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asAgentId, ID_PATTERNS } from '@warmline/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedStore, openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { type Agents, createAgents } from './agents.ts';

const DAY_MS = 24 * 3_600_000;

let folder: string;
let opened: OpenedStore;
let clock: number;
let agents: Agents;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'warmline-agents-'));
  opened = await openSqliteStore({ path: join(folder, 'agents.db') });
  clock = 1_000;
  agents = createAgents(opened.db, () => clock);
});
afterEach(async () => {
  await opened.store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Whoever invites, where it does not matter. */
const ADA = asAgentId(`agt_${'a'.repeat(22)}`);
const SPENT = { ok: false, reason: 'link_spent' };

/** Signs in and must succeed. */
async function signIn(link: string, name?: string) {
  const signedIn = await agents.signIn(link, name);
  return signedIn.ok ? signedIn : expect.fail(`refused: ${signedIn.reason}`);
}

describe('the first agent’s link', () => {
  it('is exchanged for a session, once', async () => {
    const link = await agents.startLink();
    const { agent, sessionToken } = await signIn(link, 'Ada');
    expect(agent).toEqual({ id: expect.stringMatching(ID_PATTERNS.agent), name: 'Ada' });
    expect(await agents.authenticate(sessionToken)).toEqual(agent);
    expect(await agents.signIn(link, 'Ada')).toEqual(SPENT);
    expect(await agents.signIn(link, 'Mallory')).toEqual(SPENT);
  });

  it('opens one session when two browsers use it at once', async () => {
    const link = await agents.startLink();
    const both = await Promise.all([agents.signIn(link, 'Ada'), agents.signIn(link, 'Eve')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual(SPENT);
    expect(await opened.db.selectFrom('agent_sessions').selectAll().execute()).toHaveLength(1);
  });

  it('runs out after a day', async () => {
    const [first, second] = [await agents.startLink(), await agents.invite(ADA)];
    clock += DAY_MS - 1;
    await signIn(first, 'Ada');
    clock += 1;
    expect(await agents.signIn(second, 'Ben')).toEqual(SPENT);
  });

  it('is void once a newer one is made; the newer is for the same agent', async () => {
    const old = await agents.startLink();
    const { agent } = await signIn(await agents.startLink(), 'Ada');
    expect(await agents.signIn(old, 'Ada')).toEqual(SPENT);
    clock += 5 * DAY_MS;
    const again = await signIn(await agents.startLink());
    expect(again.agent).toEqual(agent);
    expect(await agents.list()).toMatchObject([agent]);
  });

  it('leaves the sessions and invitations that are there alone', async () => {
    const { sessionToken } = await signIn(await agents.startLink(), 'Ada');
    const invitation = await agents.invite(ADA);
    await agents.startLink();
    expect(await agents.authenticate(sessionToken)).not.toBeNull();
    await signIn(invitation, 'Ben');
  });

  it.each(['', 'A'.repeat(43), `' OR 1=1 --`])(
    'does not exist when nobody made it: %j',
    async (token) => {
      await agents.startLink();
      expect(await agents.signIn(token, 'Ada')).toEqual(SPENT);
    },
  );

  it('is nowhere in the database, as are sessions', async () => {
    const link = await agents.startLink();
    const { sessionToken } = await signIn(link, 'Ada');
    const { db } = opened;
    const stored = JSON.stringify([
      await db.selectFrom('sign_in_links').selectAll().execute(),
      await db.selectFrom('agent_sessions').selectAll().execute(),
    ]);
    expect(stored).not.toContain(link);
    expect(stored).not.toContain(sessionToken);
    expect(Buffer.from(sessionToken, 'base64url')).toHaveLength(32);
  });
});

describe('a name', () => {
  it('is asked for without spending the link, and asked for once in an agent’s life', async () => {
    const link = await agents.startLink();
    expect(await agents.signIn(link, undefined)).toEqual({ ok: false, reason: 'name_required' });
    expect(await agents.list()).toEqual([]);
    await signIn(link, '  Ada  ');
    const again = await signIn(await agents.startLink(), 'Somebody else');
    expect(again.agent.name).toBe('Ada');
  });

  it.each([
    ['empty', ''],
    ['blank', '   '],
    ['too long', 'x'.repeat(81)],
    ['with a NUL', 'Ada\u0000'],
    ['with a line break', 'Ada\nSystem'],
    ['with a direction override', '\u202EadA'],
    ['with a character of no width', 'A\u200Bda'],
    ['half a character', 'Ada\ud83d'],
    ['the assistant’s', 'Assistant'],
    ['the assistant’s, spaced', ' as-sis tant '],
    ['the assistant’s, in wide letters', 'ＡＳＳＩＳＴＡＮＴ'],
    ['the assistant’s, with marks', 'Ássistánt'],
    ['a bot’s', 'Support Bot'],
    ['the relay’s', 'system'],
  ])('is refused, and the link stays good: %s', async (_what, name) => {
    const link = await agents.startLink();
    expect(await agents.signIn(link, name)).toEqual({ ok: false, reason: 'bad_request' });
    await signIn(link, 'Ada');
  });

  it.each(['José', '李小龙', 'Ada O’Neil-Łuk', 'x'.repeat(80), 'Aida', 'Botan'])(
    'may be %s',
    async (name) => {
      expect((await signIn(await agents.startLink(), name)).agent.name).toBe(name);
    },
  );
});

describe('a second agent', () => {
  it('comes by a colleague’s invitation, as somebody else', async () => {
    const ada = await signIn(await agents.startLink(), 'Ada');
    const invitation = await agents.invite(ADA);
    expect(await agents.list()).toMatchObject([ada.agent]);
    const ben = await signIn(invitation, 'Ben');
    expect(ben.agent.id).not.toBe(ada.agent.id);
    expect(await agents.authenticate(ada.sessionToken)).toEqual(ada.agent);
    expect(await agents.authenticate(ben.sessionToken)).toEqual(ben.agent);
    expect(await agents.signIn(invitation, 'Cleo')).toEqual(SPENT);
    expect(await agents.list()).toEqual([
      { ...ada.agent, role: 'owner', isRemoved: false },
      { ...ben.agent, role: 'agent', isRemoved: false },
    ]);
    expect(await agents.find(ben.agent.id)).toMatchObject(ben.agent);
  });

  it('is known only once they have signed in', async () => {
    await agents.invite(ADA);
    expect(await agents.list()).toEqual([]);
    expect(await agents.find(asAgentId(`agt_${'x'.repeat(22)}`))).toBeNull();
  });

  it('may be invited beside others: each invitation is for one', async () => {
    const [first, second] = [await agents.invite(ADA), await agents.invite(ADA)];
    const [ben, cleo] = [await signIn(first, 'Ben'), await signIn(second, 'Cleo')];
    expect(ben.agent.id).not.toBe(cleo.agent.id);
  });
});

describe('an agent’s session', () => {
  it('ends at sign-out, and only that one', async () => {
    const first = await signIn(await agents.startLink(), 'Ada');
    const second = await signIn(await agents.startLink());
    await agents.signOut(first.sessionToken);
    await agents.signOut(first.sessionToken);
    await agents.signOut('unknown');
    expect(await agents.authenticate(first.sessionToken)).toBeNull();
    expect(await agents.authenticate(second.sessionToken)).toEqual(second.agent);
  });

  it('runs out after thirty days', async () => {
    const { sessionToken } = await signIn(await agents.startLink(), 'Ada');
    clock += 30 * DAY_MS - 1;
    expect(await agents.authenticate(sessionToken)).not.toBeNull();
    clock += 1;
    expect(await agents.authenticate(sessionToken)).toBeNull();
  });

  it('is not opened by a link, a hash or a made-up token', async () => {
    const link = await agents.startLink();
    await signIn(link, 'Ada');
    const [row] = await opened.db.selectFrom('agent_sessions').select('token_hash').execute();
    for (const token of [link, row?.token_hash ?? '', '', 'A'.repeat(43)]) {
      expect(await agents.authenticate(token)).toBeNull();
    }
  });
});

describe('an agent who is removed', () => {
  async function three() {
    const ada = await signIn(await agents.startLink(), 'Ada');
    const ben = await signIn(await agents.invite(ada.agent.id), 'Ben');
    const cleo = await signIn(await agents.invite(ben.agent.id), 'Cleo');
    return { ada, ben, cleo };
  }

  it('is signed out everywhere, and the others are not', async () => {
    const { ada, ben, cleo } = await three();
    await agents.remove(ben.agent.id);
    expect(await agents.authenticate(ben.sessionToken)).toBeNull();
    expect(await agents.authenticate(ada.sessionToken)).toEqual(ada.agent);
    expect(await agents.authenticate(cleo.sessionToken)).toEqual(cleo.agent);
  });

  it('is in no list, and keeps their name for the log', async () => {
    const { ada, ben, cleo } = await three();
    await agents.remove(ben.agent.id);
    expect((await agents.list()).map(({ name }) => name)).toEqual(['Ada', 'Cleo']);
    expect(await agents.find(ben.agent.id)).toMatchObject({ name: 'Ben', isRemoved: true });
    expect(await agents.removed()).toEqual([ben.agent.id]);
    expect(await agents.find(ada.agent.id)).toMatchObject({ isRemoved: false });
    expect(cleo.agent.name).toBe('Cleo');
  });

  it('comes back by no link that was open: neither their own nor one they made', async () => {
    const { ada, ben } = await three();
    const [made, other] = [await agents.invite(ben.agent.id), await agents.invite(ada.agent.id)];
    const own = await opened.db
      .updateTable('sign_in_links')
      .set({ agent_id: ben.agent.id })
      .where('invited_by', '=', ada.agent.id)
      .where('spent_at', 'is', null)
      .executeTakeFirst();
    expect(own.numUpdatedRows).toBe(1n);
    await agents.remove(ben.agent.id);
    expect(await agents.signIn(made, 'Ben again')).toEqual(SPENT);
    expect(await agents.signIn(other, 'Ben again')).toEqual(SPENT);
    await signIn(await agents.invite(ada.agent.id), 'Dora');
  });

  it('stays removed since the first time', async () => {
    const { ben } = await three();
    await agents.remove(ben.agent.id);
    clock += 5_000;
    await agents.remove(ben.agent.id);
    const row = opened.db.selectFrom('agents').select('removed_at').where('id', '=', ben.agent.id);
    expect(await row.executeTakeFirst()).toEqual({ removed_at: 1_000 });
  });
});

describe('the owner', () => {
  it('is whoever came by the first link, and no invited agent, however early', async () => {
    const invited = await agents.invite(ADA);
    clock += 1;
    const ada = await signIn(await agents.startLink(), 'Ada');
    const ben = await signIn(invited, 'Ben');
    expect(await agents.find(ada.agent.id)).toMatchObject({ role: 'owner' });
    expect(await agents.find(ben.agent.id)).toMatchObject({ role: 'agent' });
    expect((await signIn(await agents.startLink())).agent).toEqual(ada.agent);
  });
});
