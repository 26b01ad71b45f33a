import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedStore, openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { ThreadWriter } from '../testing/thread-writer.ts';
import { readLog } from './log.ts';

let folder: string;
let opened: OpenedStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'warmline-log-'));
  opened = await openSqliteStore({ path: join(folder, 'store.db') });
});
afterEach(async () => {
  await opened.store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function written(messages: number): Promise<ThreadWriter> {
  const one = new ThreadWriter(opened.store);
  for (let n = 0; n < messages; n += 1) await one.write(one.says(`message ${n}`));
  return one;
}

describe('the whole log', () => {
  it('is read however long it is', async () => {
    const one = await written(1_200);
    const { events, reached } = await readLog(opened.store, one.id);
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 1_201 }, (_, n) => n + 1));
    expect(reached).toBe(1_201);
  });

  it('reaches its end even when that cannot be read', async () => {
    const one = await written(3);
    await opened.db.updateTable('events').set({ body: '?' }).where('seq', '=', 4).execute();
    const { events, reached } = await readLog(opened.store, one.id);
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(reached).toBe(4);
  });

  it('of a conversation that does not exist is empty', async () => {
    const { id } = new ThreadWriter(opened.store);
    expect(await readLog(opened.store, id)).toEqual({ events: [], reached: 0 });
  });
});
