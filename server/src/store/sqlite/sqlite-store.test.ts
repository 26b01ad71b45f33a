import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ThreadWriter } from '../../testing/thread-writer.ts';
import { describeStore, type StoreUnderTest } from '../store.contract.ts';
import { guarded } from './database.ts';
import { openSqliteStore } from './sqlite-store.ts';

describeStore('SQLite', () => openUnderTest(mkdtempSync(join(tmpdir(), 'warmline-store-'))));

async function openUnderTest(folder: string): Promise<StoreUnderTest> {
  const { store, db } = await openSqliteStore({ path: join(folder, 'store.db') });
  return {
    store,
    db,
    reopen: async () => {
      await store.close();
      return openUnderTest(folder);
    },
    end: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warmline-sqlite-'));
  path = join(folder, 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ALL = { after: 0, limit: 100, audience: 'internal' } as const;

describe('opening a file', () => {
  it('syncs each commit: WAL, synchronous FULL, foreign keys on', async () => {
    const { store, db } = await openSqliteStore({ path });
    const pragma = async (name: string) => (await sql.raw(`PRAGMA ${name}`).execute(db)).rows[0];
    expect(await pragma('journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(await pragma('synchronous')).toEqual({ synchronous: 2 });
    expect(await pragma('foreign_keys')).toEqual({ foreign_keys: 1 });
    await store.close();
  });

  it('applies each migration once', async () => {
    const first = await openSqliteStore({ path });
    const applied = () => sql`SELECT name, timestamp FROM kysely_migration`.execute(first.db);
    const { rows } = await applied();
    expect(rows).toMatchObject([{ name: '0001-first' }, { name: '0002-teams' }]);
    await first.store.close();
    const second = await openSqliteStore({ path });
    const again = await sql`SELECT name, timestamp FROM kysely_migration`.execute(second.db);
    expect(again.rows).toEqual(rows);
    await second.store.close();
  });

  it('makes whoever came first the owner of a database from before there were roles', async () => {
    const { store, db } = await openSqliteStore({ path });
    const agents = [
      { id: 'agt_b', name: 'Ben', created_at: 2 },
      { id: 'agt_a', name: 'Ada', created_at: 1 },
    ];
    await db.insertInto('agents').values(agents).execute();
    for (const undone of [
      'DROP TABLE agent_teams',
      'ALTER TABLE agents DROP COLUMN role',
      'ALTER TABLE agents DROP COLUMN removed_at',
      'ALTER TABLE sign_in_links DROP COLUMN invited_by',
      `DELETE FROM kysely_migration WHERE name = '0002-teams'`,
    ])
      await sql.raw(undone).execute(db);
    await store.close();
    const again = await openSqliteStore({ path });
    const rows = again.db.selectFrom('agents').select(['name', 'role', 'removed_at']).orderBy('id');
    expect(await rows.execute()).toEqual([
      { name: 'Ada', role: 'owner', removed_at: null },
      { name: 'Ben', role: 'agent', removed_at: null },
    ]);
    await again.store.close();
  });

  it('reads rows from before there were alerts', async () => {
    const { store, db } = await openSqliteStore({ path });
    const one = new ThreadWriter(store);
    await one.write(one.says('hello'));
    await sql`UPDATE conversations SET state = json_remove(state, '$.carried.alert')`.execute(db);
    expect((await store.load(one.id))?.row).toEqual(one.row);
    await store.close();
  });

  it('refuses a database of a newer version, leaves it as it is, and lets the lock go', async () => {
    const { store, db } = await openSqliteStore({ path });
    await sql`INSERT INTO kysely_migration VALUES ('9999-later', '2099-01-01')`.execute(db);
    await store.close();
    await expect(openSqliteStore({ path })).rejects.toThrow(/newer Warmline/);
    await expect(openSqliteStore({ path })).rejects.toThrow(/newer Warmline/);
  });

  it('refuses a file that is no database with one line, and does not touch it', async () => {
    writeFileSync(path, 'This is a shopping list and no database. '.repeat(200));
    const before = readFileSync(path);
    const refused = await openSqliteStore({ path }).catch((error: Error) => error.message);
    expect(refused).toMatch(/^The database .*store\.db cannot be used \(.+\)\. .+$/);
    expect(readFileSync(path)).toEqual(before);
    rmSync(path);
    const { store } = await openSqliteStore({ path });
    await store.close();
  });

  it('frees the leases that a process which is gone has left', async () => {
    const first = await openSqliteStore({ path });
    const one = new ThreadWriter(first.store);
    await one.write(one.says('hello'));
    await first.store.takeLease(one.id, { owner: 'gone', now: 0, leaseMs: 1e12 });
    await first.store.close();
    const { store } = await openSqliteStore({ path });
    expect(await store.takeLease(one.id, { owner: 'here', now: 1, leaseMs: 1 })).toBe(true);
    await store.close();
  });

  it('takes from the log what was taken back before states said so', async () => {
    const { store, db } = await openSqliteStore({ path });
    const one = new ThreadWriter(store);
    for (const next of [() => one.says('question'), () => one.beginsTurn()])
      await one.write(next());
    await one.write(one.answers('thirty days'));
    await one.write(one.takesBack(one.state.seq - 1));
    await sql`UPDATE conversations SET state = json_remove(state, '$.state.withdrawn')`.execute(db);
    const page = await store.read(one.id, { ...ALL, audience: 'public' });
    expect(JSON.stringify(page)).not.toContain('thirty days');
    expect((await store.load(one.id))?.state).toEqual(one.state);
    await store.close();
  });

  it('names an event that cannot be read, and reads on', async () => {
    const poison: unknown[] = [];
    const { store, db } = await openSqliteStore({ path, onPoison: (event) => poison.push(event) });
    const one = new ThreadWriter(store);
    await one.write(one.says('hello'));
    await db.updateTable('events').set({ body: 'no JSON' }).where('seq', '=', 1).execute();
    const { events, head } = await store.read(one.id, ALL);
    expect({ seqs: events.map(({ seq }) => seq), head }).toEqual({ seqs: [2], head: 2 });
    expect(poison).toEqual([{ conversationId: one.id, seq: 1 }]);
    await store.close();
  });
});

describe('the lock beside the file', () => {
  it('refuses a second process until the first has ended, however it ended', async () => {
    const script = `import { lockFile } from ${JSON.stringify(join(import.meta.dirname, 'file-lock.ts'))};
      lockFile(${JSON.stringify(path)});
      console.log('locked');
      setInterval(() => undefined, 1e6);`;
    const other = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      await once(other.stdout, 'data');
      await expect(openSqliteStore({ path })).rejects.toThrow(
        'is in use by another process. Stop that relay first',
      );
    } finally {
      other.kill('SIGKILL');
      await once(other, 'exit');
    }
    // Its file is still there; a dead process holds nothing.
    expect(existsSync(`${path}.lock`)).toBe(true);
    const { store } = await openSqliteStore({ path });
    await store.close();
  });

  it('refuses a second store in the same process', async () => {
    const { store } = await openSqliteStore({ path });
    await expect(openSqliteStore({ path })).rejects.toThrow(/in use by another process/);
    await store.close();
    await store.close();
    const again = await openSqliteStore({ path });
    await again.store.close();
  });

  it('takes a lock file that nobody holds, and refuses one that is something else', async () => {
    writeFileSync(`${path}.lock`, '');
    const { store } = await openSqliteStore({ path });
    await store.close();
    writeFileSync(`${path}.lock`, 'somebody’s notes, which are not ours to overwrite');
    await expect(openSqliteStore({ path })).rejects.toThrow(/cannot be locked/);
  });

  it('says so when the folder cannot be written', async () => {
    const missing = join(folder, 'no', 'such', 'folder', 'store.db');
    await expect(openSqliteStore({ path: missing })).rejects.toThrow(
      `The database ${missing} cannot be locked`,
    );
  });
});

describe('bound values', () => {
  it.each([
    ['true', true],
    ['false', false],
    ['undefined', undefined],
    ['an object', {}],
    ['an array', []],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['text with a NUL', 'a\u0000b'],
    ['half a character', 'a\ud83d'],
    ['the other half', '\ude00a'],
  ])('refuse %s, which the driver would change or die of', (_what, value) => {
    expect(() => guarded(['fine', value])).toThrow(TypeError);
  });

  it('let pass what is stored as it is', () => {
    const values = ['', '😀', 0, -1, 1.5, 2 ** 53 - 1, 9n, null, Buffer.from([0])];
    expect(guarded(values)).toEqual(values);
  });

  it('are looked at on the way of the query builder too', async () => {
    const { store, db } = await openSqliteStore({ path });
    const insert = db.insertInto('agents').values({ id: 'a', name: 'b\u0000c', created_at: 1 });
    await expect(insert.execute()).rejects.toThrow(TypeError);
    const boolean = sql`SELECT ${true}`.execute(db);
    await expect(boolean).rejects.toThrow(TypeError);
    await store.close();
  });
});
