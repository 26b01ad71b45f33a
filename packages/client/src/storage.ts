// The browser's storage where there is one, memory where it is blocked or full. What could not be
// kept is said, so that the person knows a reload would lose it.

/** The part of Web Storage that is used. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface SafeStorage {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** Keys that begin with a prefix. */
  keys(prefix: string): readonly string[];
  /** Whether something is kept in memory only. */
  readonly isBlocked: boolean;
}

/** @param storage null for memory only */
export function safeStorage(storage: StorageLike | null): SafeStorage {
  const memory = new Map<string, string>();
  let isBlocked = storage === null;
  const attempt = <Result>(work: (kept: StorageLike) => Result, otherwise: Result): Result => {
    if (!storage) return otherwise;
    try {
      return work(storage);
    } catch {
      isBlocked = true;
      return otherwise;
    }
  };
  return {
    get: (key) => memory.get(key) ?? attempt((kept) => kept.getItem(key), null),
    set: (key, value) => {
      const isKept = attempt((kept) => {
        kept.setItem(key, value);
        return true;
      }, false);
      if (isKept) memory.delete(key);
      else {
        memory.set(key, value);
        isBlocked = true;
      }
    },
    remove: (key) => {
      memory.delete(key);
      attempt((kept) => kept.removeItem(key), undefined);
    },
    keys: (prefix) => {
      const kept = attempt(
        (store) => Array.from({ length: store.length }, (_, index) => store.key(index) ?? ''),
        [] as string[],
      );
      return [...new Set([...kept, ...memory.keys()])].filter((key) => key.startsWith(prefix));
    },
    get isBlocked() {
      return isBlocked;
    },
  };
}

/** The page's own storage; reading the property itself throws where it is blocked. */
export function pageStorage(kind: 'localStorage' | 'sessionStorage'): StorageLike | null {
  try {
    return globalThis[kind] ?? null;
  } catch {
    return null;
  }
}
