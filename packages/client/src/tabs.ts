// Which tabs of this site are alive: each holds a lock of its own name for as long as it lives.
import { newId } from './new-id.ts';

const memory = new Map<string, string>();

/** This tab's id: survives a reload, differs between tabs. */
export function tabId(key: string, storage: Pick<Storage, 'getItem' | 'setItem'> | null): string {
  try {
    const known = storage?.getItem(key) ?? memory.get(key);
    // A duplicated tab has this id too. Both may send what is pending: the ids of the commands make that harmless.
    if (known) return known;
    const made = newId();
    memory.set(key, made);
    storage?.setItem(key, made);
    return made;
  } catch {
    const made = memory.get(key) ?? newId();
    memory.set(key, made);
    return made;
  }
}

const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Holds a tab's lock until `signal` is aborted. */
export function stayAlive(prefix: string, tab: string, signal: AbortSignal): void {
  locks()
    ?.request(prefix + tab, { ifAvailable: true }, (lock) =>
      lock
        ? new Promise<void>((done) => signal.addEventListener('abort', () => done()))
        : undefined,
    )
    .catch(() => undefined);
}

/** Names of the living tabs; null where the browser cannot tell. */
export async function livingTabs(prefix: string): Promise<ReadonlySet<string> | null> {
  const held = (await locks()?.query())?.held;
  if (!held) return null;
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
  );
}

/** Runs `work` while no other tab runs work of that name; without locks, at once. */
export async function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const manager = locks();
  return manager ? await manager.request(name, work) : work();
}
