// Brings a database to the schema this code knows; refuses one that is newer.
import { type Kysely, type Migration, Migrator } from 'kysely';
import * as first from './migrations/0001-first.ts';
import * as teams from './migrations/0002-teams.ts';
import type { Tables } from './tables.ts';

const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-teams': teams,
};

/** @throws when a migration fails, or the database was written by a newer Warmline */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  const text = error instanceof Error ? error.message : String(error);
  if (/previously executed migration .* is missing/.test(text)) {
    throw new Error(
      'The database was written by a newer Warmline. Start that version, or restore a backup.',
    );
  }
  throw new Error(`The database could not be brought up to date: ${text}`, { cause: error });
}
