// Agents get a role and an end, and serve in teams. Whoever came first is the owner.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('agents')
    .addColumn('role', 'text', (column) => column.notNull().defaultTo('agent'))
    .execute();
  await db.schema.alterTable('agents').addColumn('removed_at', 'bigint').execute();
  await sql`UPDATE agents SET role = 'owner'
    WHERE id = (SELECT id FROM agents ORDER BY created_at, id LIMIT 1)`.execute(db);
  await db.schema.alterTable('sign_in_links').addColumn('invited_by', 'text').execute();
  await db.schema
    .createTable('agent_teams')
    .addColumn('site_id', 'text', (column) => column.notNull())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('agent_id', 'text', (column) => column.notNull().references('agents.id'))
    .addPrimaryKeyConstraint('agent_teams_key', ['site_id', 'team', 'agent_id'])
    .execute();
}
