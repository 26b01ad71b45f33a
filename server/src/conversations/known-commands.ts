// The commands that a conversation's log holds. An id is unique for its sender only.
import type { CommandId } from '@warmline/protocol';

export class KnownCommands {
  readonly #ids = new Map<string, Set<CommandId>>();
  #size = 0;

  constructor(commands: readonly { readonly sender: string; readonly id: CommandId }[]) {
    for (const { sender, id } of commands) this.add(sender, id);
  }

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  has(sender: string, id: CommandId): boolean {
    return this.#ids.get(sender)?.has(id) ?? false;
  }

  /** Adding one that is known changes nothing. */
  add(sender: string, id: CommandId): void {
    const ids = this.#ids.get(sender);
    if (!ids) this.#ids.set(sender, new Set([id]));
    else if (ids.has(id)) return;
    else ids.add(id);
    this.#size += 1;
  }
}
