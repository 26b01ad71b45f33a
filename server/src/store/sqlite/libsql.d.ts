// The part of libsql's synchronous interface that is used here; the package's own types describe the
// promise interface only.
declare module 'libsql' {
  interface Statement {
    readonly reader: boolean;
    run(values: unknown[]): { changes: number; lastInsertRowid: number };
    get(values: unknown[]): Record<string, unknown> | undefined;
    all(values: unknown[]): unknown[];
    iterate(values: unknown[]): IterableIterator<unknown>;
  }
  export default class Database {
    constructor(path: string);
    readonly inTransaction: boolean;
    prepare(sql: string): Statement;
    exec(sql: string): void;
    close(): void;
  }
}
