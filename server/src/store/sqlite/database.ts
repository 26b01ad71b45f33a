// One SQLite connection: opened with the settings that make an ack durable, and a guard on every value
// that is bound, because the driver aborts the process on a boolean and cuts text at a NUL.
/// <reference path="./libsql.d.ts" />
import Driver from 'libsql';

/** What may be bound to a statement. */
export type Bound = string | number | bigint | null | Buffer;

/** A prepared statement. */
export interface Statement {
  run(...values: readonly Bound[]): number;
  get<Row>(...values: readonly Bound[]): Row | undefined;
  all<Row>(...values: readonly Bound[]): readonly Row[];
}

/** The form in which the query builder's SQLite dialect calls a database. */
interface DialectStatement {
  readonly reader: boolean;
  all(values: readonly unknown[]): unknown[];
  run(values: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(values: readonly unknown[]): IterableIterator<unknown>;
}

export interface SqliteDatabase {
  readonly path: string;
  prepare(sql: string): Statement;
  /** Runs `work` in one transaction, without giving up the event loop: all of it or nothing. */
  transaction<Result>(work: () => Result): Result;
  readonly dialect: { prepare(sql: string): DialectStatement; close(): void };
  close(): void;
}

/** How long a statement waits for another process's lock. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens a database file, made when missing.
 * @throws with one clear line when the file is not a database, damaged or not writable
 */
export function openDatabase(path: string): SqliteDatabase {
  const driver = open(path);
  const begin = driver.prepare('BEGIN IMMEDIATE');
  const commit = driver.prepare('COMMIT');
  const rollback = driver.prepare('ROLLBACK');
  return {
    path,
    prepare: (sql) => {
      const statement = driver.prepare(sql);
      return {
        run: (...values) => statement.run(guarded(values)).changes,
        // The driver's rows are plain objects of the columns the SQL lists.
        get: (...values) => statement.get(guarded(values)) as never,
        all: (...values) => statement.all(guarded(values)) as never,
      };
    },
    transaction: (work) => {
      begin.run([]);
      try {
        const result = work();
        commit.run([]);
        return result;
      } catch (error) {
        // After some errors (a full disk) SQLite has rolled back by itself.
        if (driver.inTransaction) rollback.run([]);
        throw error;
      }
    },
    dialect: {
      prepare: (sql) => {
        const statement = driver.prepare(sql);
        return {
          reader: statement.reader,
          all: (values) => statement.all(guarded(values)),
          run: (values) => statement.run(guarded(values)),
          iterate: (values) => statement.iterate(guarded(values)),
        };
      },
      close: () => undefined,
    },
    close: () => {
      driver.close();
    },
  };
}

function open(path: string) {
  try {
    const driver = new Driver(path);
    driver.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    const mode = driver.prepare('PRAGMA journal_mode = WAL').get([]);
    if (path !== ':memory:' && mode?.['journal_mode'] !== 'wal')
      throw new Error('WAL is not available here');
    // FULL syncs the WAL at each commit; at NORMAL a power loss takes acknowledged rows with it.
    driver.exec('PRAGMA synchronous = FULL');
    // Busy conversations rewrite the same pages: the fewer checkpoints, the fewer of those writes reach
    // the file. 8,000 pages are 32 MB of WAL, read in well under a second after a crash.
    driver.exec('PRAGMA wal_autocheckpoint = 8000');
    // 64 MB of pages in memory; the default of 2 MB holds some hundred busy conversations.
    driver.exec('PRAGMA cache_size = -65536');
    driver.exec('PRAGMA foreign_keys = ON');
    const check = driver.prepare('PRAGMA quick_check(1)').get([]);
    if (check?.['quick_check'] !== 'ok') throw new Error(`damaged: ${check?.['quick_check']}`);
    // Fails now, and not at the first message, when the file may not be written.
    driver.exec('BEGIN IMMEDIATE');
    driver.exec('COMMIT');
    return driver;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The database ${path} cannot be used (${why}). Nothing was changed. Check the path and its permissions, or restore a backup.`,
      { cause },
    );
  }
}

/** @throws when a value is not one the database stores as it is */
export function guarded(values: readonly unknown[]): Bound[] {
  return values.map((value) => {
    if (typeof value === 'string') {
      if (value.includes('\u0000') || !value.isWellFormed()) {
        throw new TypeError(
          'A bound text holds a NUL or half a character; it would not be stored as it is.',
        );
      }
      return value;
    }
    if (typeof value === 'number') {
      if (Number.isFinite(value)) return value;
    } else if (value === null || typeof value === 'bigint' || Buffer.isBuffer(value)) {
      return value;
    }
    throw new TypeError(
      `A bound value must be text, a finite number, a bigint, null or a Buffer; found ${typeof value} ${String(value)}.`,
    );
  });
}
