// The store's statements, built by the query builder (so that another dialect gets its own SQL from
// the same code) and prepared once.
import { type Compilable, type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { SqliteDatabase, Statement } from './database.ts';

const stored = ['id', 'site_id', 'visitor_id', 'due_at', 'state'] as const;

// Stand-ins while building; the values of each call take their places, in this order.
const text = '';
const number = 0;

/** The statements by what they do; parameters in the order of the SQL. */
export function prepareStatements(database: SqliteDatabase, db: Kysely<Tables>) {
  const prepare = (query: Compilable): Statement => database.prepare(query.compile().sql);
  const conversations = () => db.selectFrom('conversations');
  const events = () =>
    db
      .selectFrom('events')
      .select(['seq', 'body'])
      .where('conversation_id', '=', text)
      .where('seq', '>', number);
  return {
    load: prepare(conversations().select(stored).where('id', '=', text)),
    heads: prepare(conversations().select(['seq', 'public_seq']).where('id', '=', text)),
    readAll: prepare(events().orderBy('seq').limit(number)),
    // `is_public = 1` is part of the text, not a parameter.
    readPublic: prepare(events().where(sql<boolean>`is_public = 1`).orderBy('seq').limit(number)),
    commands: prepare(
      db
        .selectFrom('events')
        .select(['sender', 'command_id'])
        .where('conversation_id', '=', text)
        .orderBy('seq'),
    ),
    findCommand: prepare(
      db
        .selectFrom('events')
        .select(['body', 'command_hash'])
        .where('conversation_id', '=', text)
        .where('sender', '=', text)
        .where('command_id', '=', text)
        .orderBy('seq', 'desc')
        .limit(number),
    ),
    insertConversation: prepare(
      db
        .insertInto('conversations')
        .values({
          id: text,
          site_id: text,
          visitor_id: text,
          seq: number,
          public_seq: number,
          epoch: number,
          status: 'running',
          due_at: number,
          updated_at: number,
          state: text,
        })
        .onConflict((conflict) => conflict.column('id').doNothing()),
    ),
    // A new epoch voids the lease: whoever worked under the old one must not hold up what is owed now.
    moveConversation: prepare(
      db
        .updateTable('conversations')
        .set({
          seq: number,
          public_seq: number,
          epoch: number,
          status: 'running',
          due_at: number,
          updated_at: number,
          state: text,
          lease_owner: sql`CASE WHEN epoch = ${number} THEN lease_owner END`,
          lease_until: sql`CASE WHEN epoch = ${number} THEN lease_until END`,
        })
        .where('id', '=', text)
        .where('seq', '=', number),
    ),
    insertEvent: prepare(
      db.insertInto('events').values({
        conversation_id: text,
        seq: number,
        is_public: number,
        sender: text,
        command_id: text,
        command_hash: text,
        body: text,
      }),
    ),
    due: prepare(
      conversations()
        .select('id')
        .where('due_at', '<=', number)
        .where((where) =>
          where.or([where('lease_until', 'is', null), where('lease_until', '<', number)]),
        )
        .orderBy('due_at')
        .limit(number),
    ),
    takeLease: prepare(
      db
        .updateTable('conversations')
        .set({ lease_owner: text, lease_until: number })
        .where('id', '=', text)
        .where((where) =>
          where.or([where('lease_until', 'is', null), where('lease_until', '<', number)]),
        ),
    ),
    renewLease: prepare(
      db
        .updateTable('conversations')
        .set({ lease_until: number })
        .where('id', '=', text)
        .where('lease_owner', '=', text),
    ),
    releaseLease: prepare(
      db
        .updateTable('conversations')
        .set({ lease_owner: sql`NULL`, lease_until: sql`NULL` })
        .where('id', '=', text)
        .where('lease_owner', '=', text),
    ),
    postpone: prepare(
      db
        .updateTable('conversations')
        .set({ due_at: number })
        .where('id', '=', text)
        .where('seq', '=', number),
    ),
    putOff: prepare(db.updateTable('conversations').set({ due_at: number }).where('id', '=', text)),
    openRows: prepare(
      conversations()
        .select(stored)
        .where('site_id', '=', text)
        .where(sql<boolean>`status <> 'resolved'`),
    ),
    resolvedRows: prepare(
      conversations()
        .select(stored)
        .where('site_id', '=', text)
        .where(sql<boolean>`status = 'resolved'`)
        .orderBy('updated_at', 'desc')
        .limit(number),
    ),
    digest: prepare(
      conversations()
        .select((select) => [
          select.fn.countAll<number>().as('open'),
          sql<number>`coalesce(sum(seq), 0)`.as('seq_sum'),
        ])
        .where('site_id', '=', text)
        .where(sql<boolean>`status <> 'resolved'`),
    ),
  };
}
