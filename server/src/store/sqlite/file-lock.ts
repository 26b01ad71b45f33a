// One relay a file: SQLite in WAL mode with two writing connections can be damaged, so the second
// process is refused. The lock holds a pid; one left by a dead process is taken over.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Takes the lock beside a database file. @returns how to let it go */
export function lockFile(databasePath: string): () => void {
  const path = `${databasePath}.lock`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw new Error(`The folder of the database ${databasePath} cannot be written.`, {
          cause: error,
        });
      }
      const holder = Number(readFileSync(path, 'utf8'));
      if (isAlive(holder)) {
        throw new Error(
          `The database ${databasePath} is in use by process ${holder}. Stop that relay first, or give this one another database.`,
        );
      }
      rmSync(path, { force: true });
    }
  }
  throw new Error(`The lock ${path} could not be taken.`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
