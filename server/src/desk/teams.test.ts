import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asAgentId, asSiteId, type SiteId } from '@warmline/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgents } from '../sessions/agents.ts';
import { type OpenedStore, openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { createTeams, type Teams } from './teams.ts';

const SHOP = asSiteId('shop');
const BLOG = asSiteId('blog');
const ADA = asAgentId(`agt_${'a'.repeat(22)}`);
const BEN = asAgentId(`agt_${'b'.repeat(22)}`);

let folder: string;
let opened: OpenedStore;
let listed: Readonly<Record<string, readonly string[]>>;
let teams: Teams;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'warmline-teams-'));
  opened = await openSqliteStore({ path: join(folder, 'teams.db') });
  for (const id of [ADA, BEN])
    await opened.db.insertInto('agents').values({ id, name: id, created_at: 1 }).execute();
  listed = { shop: ['billing', 'returns'], blog: ['billing'] };
  teams = createTeams(opened.db, (site: SiteId) => listed[site] ?? []);
});
afterEach(async () => {
  await opened.store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('teams', () => {
  it('have the agents who serve in them, on that site', async () => {
    await teams.serve(ADA, SHOP, ['billing', 'returns']);
    await teams.serve(BEN, SHOP, ['billing']);
    expect(new Set(await teams.members(SHOP, 'billing'))).toEqual(new Set([ADA, BEN]));
    expect(await teams.members(SHOP, 'returns')).toEqual([ADA]);
    expect(await teams.members(BLOG, 'billing')).toEqual([]);
  });

  it('are what an agent said last: others are left, also all of them', async () => {
    await teams.serve(ADA, SHOP, ['billing']);
    await teams.serve(ADA, BLOG, ['billing']);
    await teams.serve(BEN, SHOP, ['billing']);
    await teams.serve(ADA, SHOP, ['returns']);
    await teams.serve(ADA, SHOP, ['returns']);
    expect(await teams.all()).toEqual([
      { agentId: ADA, siteId: BLOG, team: 'billing' },
      { agentId: BEN, siteId: SHOP, team: 'billing' },
      { agentId: ADA, siteId: SHOP, team: 'returns' },
    ]);
    await teams.serve(ADA, SHOP, []);
    expect(await teams.members(SHOP, 'returns')).toEqual([]);
    expect(await teams.members(SHOP, 'billing')).toEqual([BEN]);
  });

  it('[3B-20] are unknown, empty or staffed', async () => {
    expect(await teams.standing(SHOP, 'billing')).toBe('empty');
    await teams.serve(ADA, SHOP, ['billing']);
    expect(await teams.standing(SHOP, 'billing')).toBe('staffed');
    expect(await teams.standing(SHOP, 'press')).toBe('unknown');
    expect(await teams.standing(asSiteId('gone'), 'billing')).toBe('unknown');
  });

  it('count for nothing while the policy does not list them, and again once it does', async () => {
    await teams.serve(ADA, SHOP, ['billing', 'returns']);
    listed = { shop: ['returns'] };
    expect(await teams.members(SHOP, 'billing')).toEqual([]);
    expect(await teams.standing(SHOP, 'billing')).toBe('unknown');
    expect((await teams.all()).map(({ team }) => team)).toEqual(['returns']);
    listed = { shop: ['billing', 'returns'] };
    expect(await teams.members(SHOP, 'billing')).toEqual([ADA]);
  });

  it('have no agent who was removed', async () => {
    await teams.serve(ADA, SHOP, ['billing']);
    await createAgents(opened.db, () => 2).remove(ADA);
    expect(await teams.members(SHOP, 'billing')).toEqual([]);
    expect(await teams.standing(SHOP, 'billing')).toBe('empty');
    expect(await teams.all()).toEqual([]);
  });
});
