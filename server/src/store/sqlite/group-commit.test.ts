import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ThreadWriter } from '../../testing/thread-writer.ts';
import { StoreUnavailable } from '../store.ts';
import { openDatabase, type SqliteDatabase } from './database.ts';
import { GroupCommit } from './group-commit.ts';
import { openSqliteStore } from './sqlite-store.ts';

let folder: string;
let database: SqliteDatabase;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warmline-group-'));
  database = openDatabase(join(folder, 'group.db'));
  database.prepare('CREATE TABLE lines (place INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT)').run();
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (text: string) => () =>
  database.prepare('INSERT INTO lines (text) VALUES (?)').run(text);
const lines = () =>
  database
    .prepare('SELECT text FROM lines ORDER BY place')
    .all<{ text: string }>()
    .map(({ text }) => text);
const fail = () => {
  throw new Error('this job is broken');
};

/** Counts transactions; `breakCommit` makes the next one fail after its work is done. */
function watched() {
  const seen = { transactions: 0, breakCommit: false };
  const transaction = <Result>(work: () => Result): Result => {
    seen.transactions += 1;
    return database.transaction(() => {
      const result = work();
      if (seen.breakCommit) throw new Error('the disk is full');
      return result;
    });
  };
  return { seen, group: new GroupCommit({ transaction }) };
}

describe('group commit', () => {
  it('runs what comes in one turn in one transaction, in the order it came', async () => {
    const { seen, group } = watched();
    const texts = Array.from({ length: 100 }, (_, index) => `line ${index}`);
    const results = await Promise.all(
      texts.map((text) => group.add(() => [text, write(text)()] as const)),
    );
    expect(results).toEqual(texts.map((text) => [text, 1]));
    expect(lines()).toEqual(texts);
    expect(seen.transactions).toBe(1);
  });

  it('cuts a flood into several transactions and keeps its order', async () => {
    const { seen, group } = watched();
    const texts = Array.from({ length: 1_201 }, (_, index) => `line ${index}`);
    const order: number[] = [];
    await Promise.all(
      texts.map((text, index) => group.add(write(text)).then(() => order.push(index))),
    );
    expect(lines()).toEqual(texts);
    expect(order).toEqual(texts.map((_, index) => index));
    expect(seen.transactions).toBe(3);
  });

  it('does not take the neighbours of a failed job with it', async () => {
    const { group } = watched();
    const results = await Promise.allSettled([
      group.add(write('before')),
      group.add(() => {
        write('half of a broken job')();
        fail();
      }),
      group.add(write('between')),
      group.add(fail),
      group.add(write('after')),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StoreUnavailable);
    }
    expect(lines()).toEqual(['before', 'between', 'after']);
  });

  it('confirms nothing of a transaction that could not be committed, and works on after it', async () => {
    const { seen, group } = watched();
    seen.breakCommit = true;
    const results = await Promise.allSettled([group.add(write('a')), group.add(write('b'))]);
    for (const result of results) {
      expect(result).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
    }
    expect(lines()).toEqual([]);
    seen.breakCommit = false;
    await group.add(write('c'));
    expect(lines()).toEqual(['c']);
  });

  it('commits what is waiting when it is flushed', () => {
    const { group } = watched();
    void group.add(write('waiting'));
    expect(lines()).toEqual([]);
    group.flush();
    expect(lines()).toEqual(['waiting']);
  });

  it('keeps appends of other conversations when one holds what cannot be stored', async () => {
    const { store } = await openSqliteStore({ path: join(folder, 'store.db') });
    const [good, bad, alsoGood] = [0, 1, 2].map(() => new ThreadWriter(store)) as [
      ThreadWriter,
      ThreadWriter,
      ThreadWriter,
    ];
    const results = await Promise.allSettled([
      good.write(good.says('hello')),
      bad.write(bad.says('hello', { sender: 'a sender with a \u0000' })),
      alsoGood.write(alsoGood.says('hello')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await store.load(good.id)).not.toBeNull();
    expect(await store.load(bad.id)).toBeNull();
    expect(await store.load(alsoGood.id)).not.toBeNull();
    await store.close();
  });
});
