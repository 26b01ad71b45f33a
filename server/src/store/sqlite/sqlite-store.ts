// The store on one SQLite file. Hot statements are built once with the query builder and run as
// prepared statements; every write is one job of the group commit.
import {
  audienceOf,
  type Conversation,
  evolve,
  newConversation,
  visibleToVisitor,
} from '@warmline/conversation';
import {
  asCommandId,
  asConversationId,
  asSiteId,
  asVisitorId,
  type ConversationEvent,
  type ConversationId,
  type QueueEntry,
} from '@warmline/protocol';
import { eventSchema } from '@warmline/protocol/schemas';
import { Kysely, SqliteDialect } from 'kysely';
import * as v from 'valibot';
import { migrate } from '../migrate.ts';
import { upToDate } from '../older-states.ts';
import { type Carried, NOTHING, rowFrom } from '../row.ts';
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
      const found = sql.load.get<StoredConversation>(id);
      if (!found) return null;
      return {
        siteId: asSiteId(found.site_id),
        visitorId: asVisitorId(found.visitor_id),
        ...unpacked(found, publicLog(id)),
        commands: sql.commands
          .all<{ sender: string; command_id: string }>(id)
          .map(({ sender, command_id }) => ({ sender, id: asCommandId(command_id) })),
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
      const reached = rows.at(-1)?.seq ?? after;
      if (audience === 'internal') return { events, reached, head: head?.seq ?? 0 };
      const found = sql.load.get<StoredConversation>(id);
      const withdrawn = found ? unpacked(found, publicLog(id)).state.withdrawn : [];
      return { events: visibleToVisitor(events, withdrawn), reached, head: head?.public_seq ?? 0 };
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
    postpone: (id, { dueAt, ifSeq }) =>
      group.add(() => {
        if (ifSeq === null) sql.putOff.run(dueAt, id);
        else sql.postpone.run(dueAt, id, ifSeq);
      }),

    async entries(sites) {
      const listed = sites.flatMap((site) => [
        ...sql.openRows.all<StoredConversation>(site),
        ...sql.resolvedRows.all<StoredConversation>(site, RESOLVED_LISTED),
      ]);
      return listed.flatMap((row) => {
        try {
          return [toEntry(row)];
        } catch {
          // One damaged row is missing from the queue, and harms no other.
          onPoison({ conversationId: row.id, seq: 0 });
          return [];
        }
      });
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

  /** All that visitors could see, as it is stored: read only when it is asked for. */
  function publicLog(id: ConversationId): () => readonly ConversationEvent[] {
    return () =>
      sql.readPublic
        .all<{ body: string }>(id, 0, Number.MAX_SAFE_INTEGER)
        .flatMap(({ body }) => parseEvent(body) ?? []);
  }

  /** The row's head is the lock: whoever moves it from the expected seq has the right to write. */
  function append(entry: Append): Appended {
    const { conversationId, command, state, row, expectedSeq } = entry;
    const json = packed(state, row);
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
            json,
          )
        : sql.moveConversation.run(
            state.seq,
            state.publicSeq,
            row.epoch,
            row.status,
            row.dueAt,
            row.updatedAt,
            json,
            row.epoch,
            row.epoch,
            conversationId,
            expectedSeq,
          );
    if (moved !== 1) return { ok: false, reason: 'conflict' };
    for (const event of entry.events) {
      sql.insertEvent.run(
        conversationId,
        event.seq,
        audienceOf(event.type) === 'public' ? 1 : 0,
        command.sender,
        command.id,
        command.bodyHash,
        JSON.stringify(event),
      );
    }
    return { ok: true };
  }

  function findCommand(id: ConversationId, sender: string, command: string): FoundCommand | null {
    const found = sql.findCommand.get<{ body: string; command_hash: string }>(
      id,
      sender,
      command,
      1,
    );
    if (!found) return null;
    // Its last event: what it led to. Written by `append` from this very type.
    const { seq, epoch } = JSON.parse(found.body) as ConversationEvent;
    return { seq, epoch, bodyHash: found.command_hash };
  }

  function rebuild(
    id: ConversationId,
    rowOf: (state: Conversation, events: readonly ConversationEvent[]) => ConversationRow,
  ): boolean {
    const stored = sql.load.get<StoredConversation>(id);
    if (!stored) return false;
    const start = newConversation({
      conversationId: id,
      siteId: asSiteId(stored.site_id),
      visitorId: asVisitorId(stored.visitor_id),
    });
    const bodies = sql.readAll.all<{ seq: number; body: string }>(id, 0, Number.MAX_SAFE_INTEGER);
    const events = bodies.flatMap(({ body }) => parseEvent(body) ?? []);
    const state = events.reduce(evolve, start);
    const row = rowOf(state, events);
    const json = packed(state, row);
    if (json === stored.state) return false;
    const { epoch, status, dueAt, updatedAt } = row;
    return (
      sql.moveConversation.run(
        state.seq,
        state.publicSeq,
        epoch,
        status,
        dueAt,
        updatedAt,
        json,
        epoch,
        epoch,
        id,
        state.seq,
      ) === 1
    );
  }
}

/** A row of `conversations` as far as it is read. */
interface StoredConversation {
  readonly id: string;
  readonly site_id: string;
  readonly visitor_id: string;
  readonly due_at: number | null;
  readonly state: string;
}

/** A state, and what of its row does not follow from it. */
interface Packed {
  readonly state: Conversation;
  readonly carried: Carried;
}

function packed(state: Conversation, { reason, last, page, alert }: ConversationRow): string {
  return JSON.stringify({ state, carried: { reason, last, page, alert } } satisfies Packed);
}

function unpacked(
  stored: StoredConversation,
  log: () => readonly ConversationEvent[],
): { state: Conversation; row: ConversationRow } {
  // Written by `packed` and nobody else.
  const { state: written, carried } = JSON.parse(stored.state) as Packed;
  const state = upToDate(written, log);
  // What an older relay wrote carries less.
  return { state, row: rowFrom(state, { ...NOTHING, ...carried }, stored.due_at) };
}

function toEntry(stored: StoredConversation): QueueEntry {
  // What was taken back is no part of an entry: the log need not be read for it.
  const { state, row } = unpacked(stored, () => []);
  return entryOf(state, state.seq, row);
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
