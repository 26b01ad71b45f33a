// What every store promises, run against each of them. A test here may use the store's interface and
// the shared tables, never what one implementation alone has.
import { randomUUID } from 'node:crypto';
import { asCommandId, asConversationId, asSiteId } from '@warmline/protocol';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgents } from '../sessions/agents.ts';
import { newId } from '../sessions/token.ts';
import { createVisitorSessions } from '../sessions/visitor-sessions.ts';
import { ThreadWriter, TIMINGS } from '../testing/thread-writer.ts';
import { rowOf } from './row.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** An empty store of its own for one test. */
export interface StoreUnderTest {
  readonly store: Store;
  readonly db: Kysely<Tables>;
  /** Closes the store and opens the same data again, as a restart does. */
  reopen(): Promise<StoreUnderTest>;
  /** Closes the store and removes its data. */
  end(): Promise<void>;
}

const ALL = { after: 0, limit: 1_000, audience: 'internal' } as const;
const LEASE = { owner: 'node-1', leaseMs: 1_000, limit: 10 };

/** Runs the contract. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
  let under: StoreUnderTest;
  let store: Store;
  beforeEach(async () => {
    under = await open();
    store = under.store;
  });
  afterEach(() => under.end());

  const thread = (site?: string) => new ThreadWriter(store, site);
  const seqsOf = async (id: ThreadWriter['id']) =>
    (await store.read(id, ALL)).events.map(({ seq }) => seq);

  describe(`${name}: the log`, () => {
    it('numbers the events of each conversation from 1 without gaps', async () => {
      const threads = [thread(), thread(), thread()];
      for (let round = 0; round < 5; round += 1) {
        const written = threads.map((one) => one.write(one.says(`message ${round}`)));
        expect(await Promise.all(written)).toEqual(threads.map(() => ({ ok: true })));
      }
      for (const one of threads) {
        expect(await seqsOf(one.id)).toEqual(Array.from({ length: 6 }, (_, index) => index + 1));
      }
    });

    it('refuses an append on a stale version and writes nothing of it', async () => {
      const one = thread();
      await one.write(one.says('first'));
      const stale = one.says('late');
      await one.write(one.says('second'));
      const before = await store.load(one.id);
      expect(await store.append(stale)).toEqual({ ok: false, reason: 'conflict' });
      expect(await store.load(one.id)).toEqual(before);
      expect(await seqsOf(one.id)).toEqual([1, 2, 3]);
      const { sender, id } = stale.command;
      expect(await store.findCommand(one.id, sender, id)).toBeNull();
    });

    it('refuses a second beginning, and an append ahead of the head', async () => {
      const one = thread();
      const again = one.says('begin again');
      await one.write(one.says('first'));
      expect(await store.append(again)).toEqual({ ok: false, reason: 'conflict' });
      const ahead = one.says('ahead', { expectedSeq: 7 });
      expect(await store.append(ahead)).toEqual({ ok: false, reason: 'conflict' });
      const nowhere = thread().says('no such thread', { expectedSeq: 3 });
      expect(await store.append(nowhere)).toEqual({ ok: false, reason: 'conflict' });
      expect(await store.load(nowhere.conversationId)).toBeNull();
    });

    it('lets exactly one of several appends on the same version win', async () => {
      const one = thread();
      await one.write(one.says('first'));
      const rivals = ['a', 'b', 'c', 'd'].map((text) => store.append(one.says(text)));
      const results = await Promise.all(rivals);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await seqsOf(one.id)).toEqual([1, 2, 3]);
    });

    it('gives back state and row as they were appended', async () => {
      const one = thread();
      await one.write(one.says('first'));
      await one.write(one.asksForPerson());
      const { siteId, visitorId } = one.state;
      expect(await store.load(one.id)).toMatchObject({
        siteId,
        visitorId,
        state: one.state,
        row: one.row,
      });
    });

    it('reads page by page, to an audience only what it may see', async () => {
      const one = thread();
      await one.write(one.says('question'));
      await one.write(one.beginsTurn());
      const everything = await store.read(one.id, ALL);
      expect(everything.events.map(({ type }) => type)).toEqual([
        'conversation_started',
        'message_sent',
        'turn_started',
      ]);
      expect(everything.head).toBe(3);
      const visible = await store.read(one.id, { ...ALL, audience: 'public' });
      expect(visible.events.map(({ seq }) => seq)).toEqual([1, 2]);
      expect(visible.head).toBe(2);
      const page = await store.read(one.id, { after: 1, limit: 1, audience: 'internal' });
      expect(page.events.map(({ seq }) => seq)).toEqual([2]);
      expect(page.head).toBe(3);
    });

    it('[C31] reads to visitors no word of an answer that was taken back, whatever page is asked for', async () => {
      const one = thread();
      await one.write(one.says('question'));
      await one.write(one.beginsTurn());
      await one.write(one.answers('thirty days'));
      const answer = one.state.seq - 1;
      const visitors = { ...ALL, audience: 'public' } as const;
      expect(JSON.stringify(await store.read(one.id, visitors))).toContain('thirty days');
      await one.write(one.takesBack(answer));
      for (const page of [visitors, { ...visitors, after: answer - 1, limit: 1 }]) {
        const { events } = await store.read(one.id, page);
        expect(JSON.stringify(events)).not.toContain('thirty days');
        expect(events.find(({ seq }) => seq === answer)).toMatchObject({ withdrawn: true });
      }
      expect(JSON.stringify(await store.read(one.id, ALL))).toContain('thirty days');
    });

    it('knows nothing of a conversation without events', async () => {
      const id = asConversationId(newId('cnv'));
      expect(await store.load(id)).toBeNull();
      expect(await store.read(id, ALL)).toEqual({ events: [], reached: ALL.after, head: 0 });
      expect(await store.rebuild(id, () => expect.fail('nothing to rebuild'))).toBe(false);
    });

    it('keeps text letter for letter', async () => {
      const texts = [
        '👩‍👩‍👧 e\u0301 ﷽ שלום',
        '\u202Eabc\u200B',
        `'; DROP TABLE events; --`,
        '\t\r\n x',
      ];
      const one = thread();
      for (const text of texts) await one.write(one.says(text));
      const { events } = await store.read(one.id, ALL);
      const kept = events.flatMap((event) => (event.type === 'message_sent' ? event.text : []));
      expect(kept).toEqual(texts);
    });

    it('leaves an event that cannot be read out, and keeps the numbers of the others', async () => {
      const one = thread();
      await one.write(one.says('one'));
      await one.write(one.says('two'));
      await under.db
        .updateTable('events')
        .set({ body: '{"type":"from_the_future"' })
        .where('conversation_id', '=', one.id)
        .where('seq', '=', 2)
        .execute();
      expect(await seqsOf(one.id)).toEqual([1, 3]);
    });

    it('has everything that was acknowledged after a restart', async () => {
      const one = thread();
      await one.write(one.says('kept', { id: asCommandId(randomUUID()) }));
      const { events } = await store.read(one.id, ALL);
      under = await under.reopen();
      expect((await under.store.read(one.id, ALL)).events).toEqual(events);
      expect((await under.store.load(one.id))?.state).toEqual(one.state);
    });

    it('makes state and row anew from the log', async () => {
      const one = thread();
      await one.write(one.says('hello'));
      await one.write(one.asksForPerson());
      const rebuild = () =>
        store.rebuild(one.id, (state, events) => rowOf(state, null, events, TIMINGS));
      expect(await rebuild()).toBe(false);
      await under.db
        .updateTable('conversations')
        .set({ state: '{}', due_at: null, status: 'failed' })
        .where('id', '=', one.id)
        .execute();
      expect(await rebuild()).toBe(true);
      expect(await store.load(one.id)).toMatchObject({ state: one.state, row: one.row });
      const due = await store.takeDue(one.row?.dueAt ?? 0, LEASE);
      expect(due).toEqual([{ conversationId: one.id }]);
    });
  });

  describe(`${name}: commands`, () => {
    it('finds a command that is in the log, with what it led to', async () => {
      const one = thread();
      const first = one.says('once', { bodyHash: 'first body' });
      await one.write(first);
      await one.write(one.says('later'));
      expect(await store.findCommand(one.id, first.command.sender, first.command.id)).toEqual({
        seq: 2,
        epoch: 0,
        bodyHash: 'first body',
      });
    });

    it('loads all commands of the log, those written before a restart too', async () => {
      const one = thread();
      const first = one.says('first');
      await one.write(first);
      under = await under.reopen();
      store = under.store;
      const second = one.asksForPerson();
      await store.append(second);
      const loaded = await store.load(one.id);
      const keys = new Set(loaded?.commands.map(({ sender, id }) => `${sender} ${id}`));
      const written = [first, second].map(({ command }) => `${command.sender} ${command.id}`);
      expect([...keys]).toEqual(written);
    });

    it('lets one of two appends through that come at once', async () => {
      const one = thread();
      await one.write(one.says('first'));
      const entry = one.says('double');
      const results = await Promise.all([store.append(entry), store.append(entry)]);
      expect(results).toEqual([{ ok: true }, { ok: false, reason: 'conflict' }]);
      expect(await seqsOf(one.id)).toEqual([1, 2, 3]);
    });

    it('tells the same id of another sender or conversation apart', async () => {
      const one = thread();
      const other = thread();
      const id = asCommandId(randomUUID());
      expect(await one.write(one.says('mine', { id }))).toEqual({ ok: true });
      expect(await one.write(one.says('theirs', { id, sender: 'agent:x' }))).toEqual({ ok: true });
      expect(await other.write(other.says('elsewhere', { id }))).toEqual({ ok: true });
      expect(await store.findCommand(one.id, 'visitor:nobody', id)).toBeNull();
    });
  });

  describe(`${name}: due work`, () => {
    const dueIds = async (now: number, take = LEASE) =>
      (await store.takeDue(now, take)).map(({ conversationId }) => conversationId);

    it('is found at its time and not before, earliest first, as many as asked for', async () => {
      const [late, early, never] = [thread(), thread(), thread()];
      await late.write(late.says('late', { row: { dueAt: 2_000 } }));
      await early.write(early.says('early', { row: { dueAt: 1_000 } }));
      await never.write(never.says('never', { row: { dueAt: null } }));
      expect(await dueIds(999)).toEqual([]);
      expect(await dueIds(1_000, { ...LEASE, leaseMs: 0 })).toEqual([early.id]);
      expect(await dueIds(5_000, { ...LEASE, leaseMs: 0, limit: 1 })).toEqual([early.id]);
      expect(await dueIds(9_000)).toEqual([early.id, late.id]);
    });

    it('is not given twice while its lease lasts, and again when it is over', async () => {
      const one = thread();
      await one.write(one.says('work', { row: { dueAt: 1_000 } }));
      expect(await dueIds(1_000)).toEqual([one.id]);
      expect(await dueIds(2_000, { ...LEASE, owner: 'node-2' })).toEqual([]);
      expect(await dueIds(2_001, { ...LEASE, owner: 'node-2' })).toEqual([one.id]);
    });

    it('has one owner, who alone renews and releases', async () => {
      const one = thread();
      await one.write(one.says('work'));
      const mine = { owner: 'node-1', now: 0, leaseMs: 100 };
      const theirs = { owner: 'node-2', now: 50, leaseMs: 100 };
      expect(await store.takeLease(one.id, mine)).toBe(true);
      expect(await store.takeLease(one.id, theirs)).toBe(false);
      expect(await store.renewLease(one.id, theirs)).toBe(false);
      expect(await store.renewLease(one.id, { ...mine, now: 90 })).toBe(true);
      expect(await store.takeLease(one.id, { ...theirs, now: 150 })).toBe(false);
      await store.releaseLease(one.id, 'node-2');
      expect(await store.takeLease(one.id, { ...theirs, now: 150 })).toBe(false);
      await store.releaseLease(one.id, 'node-1');
      expect(await store.takeLease(one.id, { ...theirs, now: 150 })).toBe(true);
      expect(await store.renewLease(one.id, { ...mine, now: 150 })).toBe(false);
    });

    it('keeps its lease under the same epoch and loses it with a new one', async () => {
      const one = thread();
      await one.write(one.says('work'));
      const lease = { owner: 'node-1', now: 0, leaseMs: 1_000 };
      await store.takeLease(one.id, lease);
      await one.write(one.says('more'));
      expect(await store.renewLease(one.id, lease)).toBe(true);
      await one.write(one.asksForPerson());
      await one.write(one.claims());
      expect(await store.renewLease(one.id, lease)).toBe(false);
      expect(await store.takeLease(one.id, { ...lease, owner: 'node-2' })).toBe(true);
    });

    it('is put off only while no event came since', async () => {
      const one = thread();
      await one.write(one.says('work', { row: { dueAt: 1_000 } }));
      await store.postpone(one.id, { dueAt: 9_000, ifSeq: one.state.seq - 1 });
      expect(await dueIds(1_000, { ...LEASE, leaseMs: 0 })).toEqual([one.id]);
      await store.postpone(one.id, { dueAt: 9_000, ifSeq: one.state.seq });
      expect(await dueIds(8_999)).toEqual([]);
      expect(await dueIds(9_000)).toEqual([one.id]);
    });
  });

  describe(`${name}: queue and sessions`, () => {
    it('lists the open conversations of the sites asked for, as their rows say', async () => {
      const [mine, foreign] = [thread('mine'), thread('foreign')];
      await mine.write(mine.says('hello'));
      await mine.write(mine.asksForPerson());
      await foreign.write(foreign.says('hello'));
      const entries = await store.entries([asSiteId('mine'), asSiteId('empty')]);
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({
        conversationId: mine.id,
        siteId: 'mine',
        visitorId: mine.state.visitorId,
        seq: mine.state.seq,
        epoch: mine.state.epoch,
        status: 'pending_human',
        dueAt: mine.row?.slaDueAt,
        waitingSince: mine.row?.waitingSince,
        last: { by: 'visitor', text: 'hello' },
      });
      const digest = { open: 1, seqSum: mine.state.seq };
      expect(await store.digest([asSiteId('mine'), asSiteId('empty')])).toEqual(digest);
      await mine.write(mine.says('still there?'));
      expect((await store.digest([asSiteId('mine')])).seqSum).toBe(digest.seqSum + 1);
    });

    it('keeps what went wrong with a conversation, also after a restart', async () => {
      const one = thread();
      await one.write(one.asksForPerson({ row: { alert: 'team_missing' } }));
      under = await under.reopen();
      store = under.store;
      expect((await store.load(one.id))?.row).toEqual(one.row);
      expect(await store.entries([asSiteId('demo')])).toMatchObject([{ alert: 'team_missing' }]);
    });

    it('lists the fifty most recently resolved and counts none of them as open', async () => {
      const resolved = Array.from({ length: 52 }, () => thread());
      for (const [index, one] of resolved.entries()) {
        await one.write(one.says('bye'));
        await one.write(one.ends({ row: { updatedAt: 1_000 + index } }));
      }
      const site = [asSiteId('demo')];
      const listed = (await store.entries(site)).map(({ conversationId }) => conversationId);
      expect(listed).toHaveLength(50);
      expect(new Set(listed)).toEqual(new Set(resolved.slice(2).map(({ id }) => id)));
      expect(await store.digest(site)).toEqual({ open: 0, seqSum: 0 });
    });

    it('knows revoked sessions as revoked, also after a restart', async () => {
      const visitors = createVisitorSessions(under.db, () => 1);
      const agents = createAgents(under.db, () => 1);
      const site = asSiteId('demo');
      const [kept, revoked] = [await visitors.create(site), await visitors.create(site)];
      const signedIn = await agents.signIn(await agents.startLink(), 'Ada');
      const token = signedIn.ok ? signedIn.sessionToken : expect.fail('not signed in');
      await visitors.revoke(revoked.token);
      await agents.signOut(token);
      under = await under.reopen();
      const after = createVisitorSessions(under.db, () => 1);
      expect(await after.authenticate(site, kept.token)).not.toBeNull();
      expect(await after.authenticate(site, revoked.token)).toBeNull();
      expect(await createAgents(under.db, () => 1).authenticate(token)).toBeNull();
    });
  });
}
