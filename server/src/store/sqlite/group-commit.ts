// Gathers what arrives in one turn of the event loop into one transaction: one sync for all of it.
import { StoreUnavailable } from '../store.ts';
import type { SqliteDatabase } from './database.ts';

interface Job {
  readonly work: () => unknown;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Most jobs in one transaction, so that a flood does not hold up the event loop. */
const MAX_JOBS = 500;

/** A turn that brings so many jobs is waited out once more: a sync costs more than a turn. */
const BUSY_JOBS = 8;
/** Turns waited at most. */
const MAX_TURNS = 4;

export class GroupCommit {
  readonly #database: Pick<SqliteDatabase, 'transaction'>;
  #jobs: Job[] = [];
  #isScheduled = false;

  constructor(database: Pick<SqliteDatabase, 'transaction'>) {
    this.#database = database;
  }

  /**
   * Runs `work` in the next transaction.
   * @returns its result, once that transaction is durable
   * @throws StoreUnavailable when `work` threw or the transaction failed; then nothing of it was
   *   written. Work may run again when another job of its transaction threw.
   */
  add<Result>(work: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#jobs.push({ work, resolve, reject });
      this.#schedule();
    });
  }

  /** Commits what is still waiting. */
  flush(): void {
    while (this.#jobs.length > 0) this.#commit();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(this.#turn, 1, this.#jobs.length);
  }

  /** Commits at the end of a turn, or of a later one as long as every turn brings many more. */
  readonly #turn = (turns: number, before: number): void => {
    const gathered = this.#jobs.length;
    const isFilling = gathered - before >= BUSY_JOBS && gathered < MAX_JOBS;
    if (isFilling && turns < MAX_TURNS) {
      setImmediate(this.#turn, turns + 1, gathered);
      return;
    }
    this.#isScheduled = false;
    this.#commit();
    if (this.#jobs.length > 0) this.#schedule();
  };

  /** A job that throws is rolled back with its transaction and left out; the others run again. */
  #commit(): void {
    let jobs = this.#jobs.splice(0, MAX_JOBS);
    while (jobs.length > 0) {
      let running: Job | undefined;
      try {
        const results = this.#database.transaction(() =>
          jobs.map((job) => {
            running = job;
            const result = job.work();
            running = undefined;
            return result;
          }),
        );
        // Each result belongs to the job at its place; the pairing is what `add` promised.
        for (const [index, job] of jobs.entries()) job.resolve(results[index] as never);
        return;
      } catch (cause) {
        const error = new StoreUnavailable('The write could not be made durable.', { cause });
        // With no job running, the transaction itself failed: nothing of it may be confirmed.
        const failed = jobs.filter((job) => running === undefined || job === running);
        for (const job of failed) job.reject(error);
        jobs = jobs.filter((job) => !failed.includes(job));
      }
    }
  }
}
