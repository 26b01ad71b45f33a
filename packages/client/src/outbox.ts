// Commands not yet acknowledged, kept over reloads. Each is an entry of its own, so that tabs never
// overwrite each other; what a closed tab left behind is adopted by a living one.
import {
  type AgentCommand,
  asCommandId,
  type CommandId,
  type VisitorCommand,
  type WireError,
} from '@warmline/protocol';
import { newId } from './new-id.ts';
import type { SafeStorage } from './storage.ts';

/** A command on its way. */
export interface PendingCommand {
  readonly id: CommandId;
  readonly command: VisitorCommand | AgentCommand;
  readonly state: 'pending' | 'failed';
  /** Why it failed; null while pending. */
  readonly problem: WireError | null;
  /** When the person gave it, by this device's clock. */
  readonly at: number;
}

interface Stored {
  readonly command: PendingCommand['command'];
  readonly at: number;
  readonly tab: string;
  readonly n: number;
  readonly problem: WireError | null;
}

export interface Outbox {
  /** In the order in which they were given. */
  list(): readonly PendingCommand[];
  add(command: PendingCommand['command']): PendingCommand;
  remove(id: CommandId): void;
  fail(id: CommandId, problem: WireError): void;
  /** Makes a failed one pending again. */
  revive(id: CommandId): void;
  /**
   * Takes over what tabs that are gone left behind.
   * @param isTabAlive of the tab that gave a command, and when it did
   * @returns whether there was something
   */
  adopt(isTabAlive: (tab: string, at: number) => boolean): boolean;
}

/** Opens a tab's outbox. @param prefix of its keys, e.g. `warmline:demo:outbox:` */
export function openOutbox(storage: SafeStorage, prefix: string, tab: string): Outbox {
  const entries = new Map<CommandId, Stored>();
  let last = 0;

  const write = (id: CommandId, entry: Stored) => {
    entries.set(id, entry);
    last = Math.max(last, entry.n);
    storage.set(prefix + id, JSON.stringify(entry));
  };
  const adopt = (isMine: (entry: Stored) => boolean): boolean => {
    const found = storage
      .keys(prefix)
      .map((key) => ({ id: asCommandId(key.slice(prefix.length)), entry: parse(storage.get(key)) }))
      .filter(({ id, entry }) => entry !== null && !entries.has(id) && isMine(entry))
      .sort(
        (a, b) => (a.entry?.at ?? 0) - (b.entry?.at ?? 0) || (a.entry?.n ?? 0) - (b.entry?.n ?? 0),
      );
    for (const { id, entry } of found) if (entry) write(id, { ...entry, tab });
    return found.length > 0;
  };
  adopt((entry) => entry.tab === tab);

  return {
    list: () =>
      [...entries]
        .sort(([, a], [, b]) => a.n - b.n)
        .map(([id, { command, problem, at }]) => ({
          id,
          command,
          at,
          problem,
          state: problem ? 'failed' : 'pending',
        })),
    add: (command) => {
      const id = asCommandId(newId());
      const at = Date.now();
      write(id, { command, at, tab, n: last + 1, problem: null });
      return { id, command, at, state: 'pending', problem: null };
    },
    remove: (id) => {
      entries.delete(id);
      storage.remove(prefix + id);
    },
    fail: (id, problem) => {
      const entry = entries.get(id);
      if (entry) write(id, { ...entry, problem });
    },
    revive: (id) => {
      const entry = entries.get(id);
      // At the end: what was given after it has gone before it.
      if (entry) write(id, { ...entry, problem: null, n: last + 1 });
    },
    adopt: (isTabAlive) => adopt((entry) => entry.tab !== tab && !isTabAlive(entry.tab, entry.at)),
  };
}

function parse(text: string | null): Stored | null {
  try {
    const entry = JSON.parse(text ?? 'null');
    const isEntry =
      typeof entry?.command?.type === 'string' &&
      typeof entry.tab === 'string' &&
      typeof entry.at === 'number' &&
      typeof entry.n === 'number';
    // Written by `write`; another script of the page may have written anything, and loses only itself.
    return isEntry ? (entry as Stored) : null;
  } catch {
    return null;
  }
}
