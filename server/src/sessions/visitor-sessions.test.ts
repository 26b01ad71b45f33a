import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asSiteId, ID_PATTERNS } from '@warmline/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedStore, openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { createVisitorSessions, type VisitorSessions } from './visitor-sessions.ts';

const SHOP = asSiteId('shop');
const OTHER = asSiteId('other');
const YEAR_MS = 365 * 24 * 3_600_000;

let folder: string;
let opened: OpenedStore;
let clock: number;
let sessions: VisitorSessions;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'warmline-sessions-'));
  opened = await openSqliteStore({ path: join(folder, 'sessions.db') });
  clock = 1_000;
  sessions = createVisitorSessions(opened.db, () => clock);
});
afterEach(async () => {
  await opened.store.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = () => opened.db.selectFrom('visitor_sessions').selectAll().execute();

describe('a visitor’s session', () => {
  it('speaks for one visitor and one thread', async () => {
    const { token, visitorId, conversationId } = await sessions.create(SHOP);
    expect(visitorId).toMatch(ID_PATTERNS.visitor);
    expect(conversationId).toMatch(ID_PATTERNS.conversation);
    expect(await sessions.authenticate(SHOP, token)).toEqual({ visitorId, conversationId });
  });

  it('is another for each visitor', async () => {
    const made = await Promise.all(Array.from({ length: 50 }, () => sessions.create(SHOP)));
    for (const key of ['token', 'visitorId', 'conversationId'] as const) {
      expect(new Set(made.map((session) => session[key])).size).toBe(50);
    }
  });

  it('is opaque: 256 random bits that say nothing and are nowhere in the database', async () => {
    const { token, visitorId } = await sessions.create(SHOP);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(token).not.toContain(visitorId);
    expect(JSON.stringify(await rows())).not.toContain(token);
    expect(await rows()).toMatchObject([{ site_id: 'shop', created_at: 1_000, revoked_at: null }]);
  });

  it('is not opened by what a stolen database holds', async () => {
    await sessions.create(SHOP);
    const [row] = await rows();
    expect(await sessions.authenticate(SHOP, row?.token_hash ?? '')).toBeNull();
  });

  it('is worth nothing on another site', async () => {
    const { token } = await sessions.create(SHOP);
    expect(await sessions.authenticate(OTHER, token)).toBeNull();
  });

  it.each([
    ['an empty one', () => ''],
    ['a made-up one', () => 'A'.repeat(43)],
    ['one with a letter changed', (token: string) => `${token.slice(0, -2)}__`],
    ['one with a letter more', (token: string) => `${token}A`],
    ['one with spaces', (token: string) => ` ${token} `],
    ['one in another case', (token: string) => token.toUpperCase()],
    ['SQL', () => `' OR 1=1 --`],
    ['a wildcard', () => '%'],
  ])('is not opened by another token: %s', async (_what, change) => {
    const { token } = await sessions.create(SHOP);
    expect(await sessions.authenticate(SHOP, change(token))).toBeNull();
  });

  it('ends when it is revoked, and only that one', async () => {
    const [ended, other] = [await sessions.create(SHOP), await sessions.create(SHOP)];
    await sessions.revoke(ended.token);
    expect(await sessions.authenticate(SHOP, ended.token)).toBeNull();
    expect(await sessions.authenticate(SHOP, other.token)).not.toBeNull();
  });

  it('stays revoked, however often it is revoked; an unknown one is no error', async () => {
    const { token } = await sessions.create(SHOP);
    await sessions.revoke(token);
    await sessions.revoke(token);
    await sessions.revoke('unknown');
    expect(await sessions.authenticate(SHOP, token)).toBeNull();
  });

  // One thread, never a “new session”: a visitor who comes back after months finds their thread.
  it('does not run out by itself', async () => {
    const { token } = await sessions.create(SHOP);
    clock += 2 * YEAR_MS;
    expect(await sessions.authenticate(SHOP, token)).not.toBeNull();
  });
});
