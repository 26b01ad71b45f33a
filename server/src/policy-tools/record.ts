// `warmline policy record`: writes the conversations of a relay's database to a file that `backtest`,
// `explain` and `calibrate` read. Nothing of a conversation is changed by it.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { asConversationId } from '@warmline/protocol';
import { sql } from 'kysely';
import { loadConfig } from '../config/load.ts';
import { type OpenedStore, openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { type Flags, UsageProblem } from './flags.ts';
import type { Recording } from './recordings.ts';
import type { Result } from './result.ts';

export const RECORD_FLAGS = {
  config: 'one',
  database: 'one',
  out: 'one',
  site: 'one',
  since: 'one',
} as const;

/** Which conversations are wanted. */
interface Wanted {
  readonly site?: string | undefined;
  /** Last written in at this instant or later, in milliseconds since 1970. */
  readonly since: number;
}

/** @throws UsageProblem; Error with one clear line when a relay holds the database */
export async function record(flags: Flags): Promise<Result> {
  const out = flags.must('out');
  const path = flags.one('database') ?? loadConfig(flags.must('config'), process.env).database;
  const wanted = { site: flags.one('site'), since: instantOf(flags.one('since')) };
  // Opening makes what is missing; here that would be an empty recording of a mistyped path.
  if (!existsSync(path)) throw new UsageProblem(`${path}: there is no such database`);
  if (existsSync(out)) throw new UsageProblem(`${out}: is there already; give another name`);
  let unread = 0;
  const opened = await openSqliteStore({ path, onPoison: () => (unread += 1) });
  let recordings: readonly Recording[];
  try {
    recordings = await read(opened, wanted);
  } finally {
    await opened.store.close();
  }
  const text = recordings.map((recording) => `${JSON.stringify(recording)}\n`).join('');
  // It holds visitors' words: for its owner's eyes only.
  await writeFile(out, text, { mode: 0o600, flag: 'wx' });
  const lines = [
    `${recordings.length} conversations were written to ${out}.`,
    'The file holds the words of visitors and agents as they were written: keep it as carefully as the database, and remove it when it is no longer needed.',
  ];
  if (unread > 0) lines.push(`${unread} events could not be read and are missing from it.`);
  return { text: lines.join('\n'), code: 0 };
}

/** The conversations of a store, oldest first, with every event. */
export async function read({ store, db }: OpenedStore, wanted: Wanted): Promise<Recording[]> {
  // From here on SQLite itself refuses every write of this connection.
  await sql`PRAGMA query_only = ON`.execute(db);
  let query = db
    .selectFrom('conversations')
    .select(['id', 'site_id', 'seq'])
    .where('updated_at', '>=', wanted.since)
    .orderBy('updated_at')
    .orderBy('id');
  if (wanted.site !== undefined) query = query.where('site_id', '=', wanted.site);
  const recordings: Recording[] = [];
  for (const { id, site_id: siteId, seq } of await query.execute()) {
    const page = { after: 0, limit: seq, audience: 'internal' } as const;
    const { events } = await store.read(asConversationId(id), page);
    if (events.length > 0) recordings.push({ conversationId: id, siteId, events });
  }
  return recordings;
}

function instantOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const instant = Date.parse(text);
  if (Number.isNaN(instant))
    throw new UsageProblem(`--since "${text}" is no date; give one such as 2026-03-01`);
  return instant;
}
