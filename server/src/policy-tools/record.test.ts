import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { ThreadWriter } from '../testing/thread-writer.ts';
import { readFlags } from './flags.ts';
import { RECORD_FLAGS, read, record } from './record.ts';
import { recordingsOf } from './recordings.ts';

const run = (...args: readonly string[]) => record(readFlags(args, RECORD_FLAGS));
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A database with one conversation in which the visitor asked for a person. */
async function databaseWithTalk() {
  const folder = mkdtempSync(join(tmpdir(), 'warmline-record-'));
  const database = join(folder, 'relay.db');
  const { store } = await openSqliteStore({ path: database });
  const writer = new ThreadWriter(store);
  await writer.write(writer.says('How long does a refund take?'));
  await writer.write(writer.beginsTurn());
  await writer.write(writer.asksForPerson());
  await store.close();
  return { folder, id: writer.id, database };
}

describe('policy record', () => {
  it('writes every event, internal ones too, so that it can be read again', async () => {
    const { folder, id, database } = await databaseWithTalk();
    const out = join(folder, 'log.jsonl');
    const { text } = await run('--database', database, '--out', out);
    expect(text).toContain('1 conversations were written');
    expect(text).toContain('words of visitors');
    const [recording] = await recordingsOf([out]);
    expect(recording?.conversationId).toBe(id);
    expect(recording?.siteId).toBe('demo');
    const seqs = recording?.events.map(({ seq }) => seq) ?? [];
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    expect(recording?.events.map(({ type }) => type)).toContain('turn_started');
    expect(statSync(out).mode & 0o077).toBe(0);
  });

  it('picks site and time', async () => {
    const { folder, database } = await databaseWithTalk();
    const lines = async (...args: readonly string[]) => {
      const out = join(folder, `${args.join('')}.jsonl`);
      await run('--database', database, '--out', out, ...args);
      return readFileSync(out, 'utf8').split('\n').length - 1;
    };
    expect(await lines('--site', 'demo')).toBe(1);
    expect(await lines('--site', 'other')).toBe(0);
    expect(await lines('--since', '1970-01-01')).toBe(1);
    expect(await lines('--since', '2999-01-01')).toBe(0);
  });

  it('waits for no relay: it says that one has the database', async () => {
    const { folder, database } = await databaseWithTalk();
    const holder = await openSqliteStore({ path: database });
    closing.push(() => holder.store.close());
    const out = join(folder, 'log.jsonl');
    await expect(run('--database', database, '--out', out)).rejects.toThrow(
      /in use by another process/,
    );
    expect(existsSync(out)).toBe(false);
  });

  it('reads with a connection that can no longer write', async () => {
    const { database } = await databaseWithTalk();
    const opened = await openSqliteStore({ path: database });
    closing.push(() => opened.store.close());
    const writer = new ThreadWriter(opened.store);
    expect(await read(opened, { since: 0 })).toHaveLength(1);
    await expect(writer.write(writer.says('Hello'))).rejects.toThrow();
  });

  it('neither makes a database nor writes over a file', async () => {
    const { folder, database } = await databaseWithTalk();
    const missing = join(folder, 'missing.db');
    await expect(run('--database', missing, '--out', join(folder, 'x'))).rejects.toThrow(
      /there is no such database/,
    );
    expect(existsSync(missing)).toBe(false);
    await expect(run('--database', database, '--out', database)).rejects.toThrow(
      /is there already/,
    );
  });
});
