// The store on one SQLite file. Hot statements are built once with the query builder and run as
// prepared statements; every write is one job of the group commit.
import { audienceOf, type Conversation, evolve, newConversation } from '@warmline/conversation';
import {
  asConversationId,
  asSiteId,
  asVisitorId,
  type ConversationEvent,
  type ConversationId,
  type QueueEntry,
  type SiteId,
} from '@warmline/protocol';
import { eventSchema } from '@warmline/protocol/schemas';
import { Kysely, SqliteDialect } from 'kysely';
import * as v from 'valibot';
import { migrate } from '../migrate.ts';
import {
  type Append,
  type Appended,
  type ConversationRow,
  entryOf,
  type FoundCommand,
  type Store,
} from '../store.ts';
import type { Tables } from '../tables.ts';
import { openDatabase, type SqliteDatabase } from './database.ts';
import { lockFile } from './file-lock.ts';
import { GroupCommit } from './group-commit.ts';
import { prepareStatements } from './statements.ts';

/** Resolved conversations that the queue still lists. */
const RESOLVED_LISTED = 50;

/** A store and the database its sessions share. */
export interface OpenedStore {
  readonly store: Store;
  readonly db: Kysely<Tables>;
}

interface Options {
  /** A file that does not exist is made. */
  readonly path: string;
  /** Told of an event that cannot be read; the thread goes on without it. */
  readonly onPoison?: (event: { readonly conversationId: string; readonly seq: number }) => void;
}

/**
 * Opens the embedded store.
 * @throws with one clear line when the file is in use, damaged, newer than this code or not writable
 */
export async function openSqliteStore({ path, onPoison }: Options): Promise<OpenedStore> {
  const unlock = lockFile(path);
  let database: SqliteDatabase | undefined;
  try {
    database = openDatabase(path);
    // The dialect's own type asks for more than it calls; `dialect` has what it calls.
    const db = new Kysely<Tables>({
      dialect: new SqliteDialect({ database: database.dialect as never }),
    });
    await migrate(db);
    return { store: createStore(database, db, onPoison ?? (() => undefined), unlock), db };
  } catch (error) {
    database?.close();
    unlock();
    throw error;
  }
}

function createStore(
  database: SqliteDatabase,
  db: Kysely<Tables>,
  onPoison: NonNullable<Options['onPoison']>,
  unlock: () => void,
): Store {
  const sql = prepareStatements(database, db);
  const group = new GroupCommit(database);
  let isClosed = false;
  // One process owns the file, so every lease in it was left by a process that is gone.
  database
    .prepare(
      'UPDATE conversations SET lease_owner = NULL, lease_until = NULL WHERE lease_owner IS NOT NULL',
    )
    .run();

  return {
    append: (entry) => group.add(() => append(entry)),

    async load(id) {
      const found = sql.load.get<{
        site_id: string;
        visitor_id: string;
        row: string;
        state: string;
      }>(id);
      if (!found) return null;
      return {
        siteId: asSiteId(found.site_id),
        visitorId: asVisitorId(found.visitor_id),
        // Written by `append` from these very types.
        row: JSON.parse(found.row) as ConversationRow,
        state: JSON.parse(found.state) as Conversation,
      };
    },

    async read(id, { after, limit, audience }) {
      const rows = (audience === 'public' ? sql.readPublic : sql.readAll).all<{
        seq: number;
        body: string;
      }>(id, after, limit);
      const head = sql.heads.get<{ seq: number; public_seq: number }>(id);
      const events = rows.flatMap(({ seq, body }) => {
        const event = parseEvent(body);
        if (event) return [event];
        onPoison({ conversationId: id, seq });
        return [];
      });
      return {
        events,
        reached: rows.at(-1)?.seq ?? after,
        head: (audience === 'public' ? head?.public_seq : head?.seq) ?? 0,
      };
    },

    async findCommand(id, sender, command) {
      return findCommand(id, sender, command);
    },

    takeDue: (now, { owner, leaseMs, limit }) =>
      group.add(() => {
        const due = sql.due.all<{ id: string }>(now, now, limit);
        for (const { id } of due) sql.takeLease.run(owner, now + leaseMs, id, now);
        return due.map(({ id }) => ({ conversationId: asConversationId(id) }));
      }),
    takeLease: (id, { owner, now, leaseMs }) =>
      group.add(() => sql.takeLease.run(owner, now + leaseMs, id, now) === 1),
    renewLease: (id, { owner, now, leaseMs }) =>
      group.add(() => sql.renewLease.run(now + leaseMs, id, owner) === 1),
    releaseLease: (id, owner) => group.add(() => void sql.releaseLease.run(id, owner)),
    postpone: (id, { dueAt, ifSeq }) => group.add(() => void sql.postpone.run(dueAt, id, ifSeq)),

    async entries(sites) {
      const listed = sites.flatMap((site) => [
        ...sql.openRows.all<StoredRow>(site),
        ...sql.resolvedRows.all<StoredRow>(site, RESOLVED_LISTED),
      ]);
      return listed.map(toEntry);
    },

    async digest(sites) {
      return sites.reduce(
        (sum, site) => {
          const found = sql.digest.get<{ open: number; seq_sum: number }>(site);
          return {
            open: sum.open + (found?.open ?? 0),
            seqSum: sum.seqSum + (found?.seq_sum ?? 0),
          };
        },
        { open: 0, seqSum: 0 },
      );
    },

    rebuild: (id, rowOf) => group.add(() => rebuild(id, rowOf)),

    async close() {
      if (isClosed) return;
      isClosed = true;
      group.flush();
      database.close();
      unlock();
    },
  };

  /** The row's head is the lock: whoever moves it from the expected seq has the right to write. */
  function append(entry: Append): Appended {
    const { conversationId, command, state, row, expectedSeq } = entry;
    const isNew = sql.insertCommand.run(
      conversationId,
      command.sender,
      command.id,
      state.seq,
      row.epoch,
      command.bodyHash,
    );
    const found = isNew === 1 ? null : findCommand(conversationId, command.sender, command.id);
    if (found) return { ok: false, reason: 'duplicate', ...found };
    const rowJson = JSON.stringify(row);
    const stateJson = JSON.stringify(state);
    const moved =
      expectedSeq === 0
        ? sql.insertConversation.run(
            conversationId,
            entry.siteId,
            entry.visitorId,
            state.seq,
            state.publicSeq,
            row.epoch,
            row.status,
            row.dueAt,
            row.updatedAt,
            rowJson,
            stateJson,
          )
        : sql.moveConversation.run(
            state.seq,
            state.publicSeq,
            row.epoch,
            row.status,
            row.dueAt,
            row.updatedAt,
            rowJson,
            stateJson,
            row.epoch,
            row.epoch,
            conversationId,
            expectedSeq,
          );
    if (moved !== 1) {
      sql.deleteCommand.run(conversationId, command.sender, command.id);
      return { ok: false, reason: 'conflict' };
    }
    for (const event of entry.events) {
      const isPublic = audienceOf(event.type) === 'public' ? 1 : 0;
      sql.insertEvent.run(conversationId, event.seq, isPublic, JSON.stringify(event));
    }
    return { ok: true };
  }

  function findCommand(id: ConversationId, sender: string, command: string): FoundCommand | null {
    const found = sql.findCommand.get<{ seq: number; epoch: number; body_hash: string }>(
      id,
      sender,
      command,
    );
    return found ? { seq: found.seq, epoch: found.epoch, bodyHash: found.body_hash } : null;
  }

  function rebuild(
    id: ConversationId,
    rowOf: (state: Conversation, events: readonly ConversationEvent[]) => ConversationRow,
  ): boolean {
    const stored = sql.load.get<{
      site_id: string;
      visitor_id: string;
      row: string;
      state: string;
    }>(id);
    if (!stored) return false;
    const start = newConversation({
      conversationId: id,
      siteId: asSiteId(stored.site_id),
      visitorId: asVisitorId(stored.visitor_id),
    });
    const bodies = sql.readAll.all<{ seq: number; body: string }>(id, 0, Number.MAX_SAFE_INTEGER);
    const events = bodies.flatMap(({ body }) => parseEvent(body) ?? []);
    const state = events.reduce(evolve, start);
    const row = JSON.stringify(rowOf(state, events));
    const folded = JSON.stringify(state);
    if (row === stored.row && folded === stored.state) return false;
    const { epoch, status, dueAt, updatedAt } = rowOf(state, events);
    return (
      sql.moveConversation.run(
        state.seq,
        state.publicSeq,
        epoch,
        status,
        dueAt,
        updatedAt,
        row,
        folded,
        epoch,
        epoch,
        id,
        state.seq,
      ) === 1
    );
  }
}

interface StoredRow {
  readonly id: string;
  readonly site_id: string;
  readonly visitor_id: string;
  readonly seq: number;
  readonly row: string;
}

function toEntry(stored: StoredRow): QueueEntry {
  const ids = {
    conversationId: asConversationId(stored.id),
    siteId: asSiteId(stored.site_id),
    visitorId: asVisitorId(stored.visitor_id),
  } satisfies { siteId: SiteId } & Record<string, string>;
  // Written by `append` from this very type.
  return entryOf(ids, stored.seq, JSON.parse(stored.row) as ConversationRow);
}

/** An event as stored; null when it cannot be read, so that one bad row harms only itself. */
function parseEvent(body: string): ConversationEvent | null {
  try {
    const parsed = v.safeParse(eventSchema, JSON.parse(body));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
