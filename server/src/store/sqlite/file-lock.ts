// One relay a file: SQLite in WAL mode with two writing connections can be damaged, so a second process
// is refused. The lock is one of the operating system's, on an empty SQLite file beside the database: it
// ends with its process, however that ends, and needs no pid, which a container uses again.
import Driver from 'libsql';

/** How long to wait for a relay that is just closing, in milliseconds. */
const WAIT_MS = 500;

/**
 * Takes the lock beside a database file.
 * @returns how to let it go
 * @throws with one clear line when another relay has it, or the folder cannot be written
 */
export function lockFile(databasePath: string): () => void {
  let lock: Driver | undefined;
  try {
    lock = new Driver(`${databasePath}.lock`);
    lock.exec(`PRAGMA busy_timeout = ${WAIT_MS}`);
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock?.close();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      /locked/.test(why)
        ? `The database ${databasePath} is in use by another process. Stop that relay first, or give this one another database.`
        : `The database ${databasePath} cannot be locked (${why}). Check that its folder exists and can be written.`,
      { cause },
    );
  }
  const held = lock;
  return () => held.close();
}
