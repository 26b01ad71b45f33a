// Tells each waiting visitor what is true: their place in the queue, and whether anybody is here.
// Places are counted from the stored queue, by priority and then by the promised time.
import type { ConversationId, Priority, QueueEntry, SiteId, Waiting } from '@warmline/protocol';

const RANK: Readonly<Record<Priority, number>> = { urgent: 0, high: 1, normal: 2, low: 3 };

/** Waiting entries in the order in which they should be taken. */
export function inQueueOrder(entries: readonly QueueEntry[]): readonly QueueEntry[] {
  return entries
    .filter((entry) => entry.waitingSince !== null)
    .sort(
      (a, b) =>
        RANK[a.priority] - RANK[b.priority] ||
        (a.waitingSince ?? 0) - (b.waitingSince ?? 0) ||
        (a.conversationId < b.conversationId ? -1 : 1),
    );
}

/** The wait of one conversation among a site's entries. */
export function waitingOf(
  conversationId: ConversationId,
  entries: readonly QueueEntry[],
  agentsPresent: boolean,
): Waiting {
  const place = inQueueOrder(entries).findIndex((entry) => entry.conversationId === conversationId);
  return { position: place < 0 ? null : place + 1, agentsPresent };
}

interface Parts {
  readonly entries: (siteId: SiteId) => Promise<readonly QueueEntry[]>;
  readonly agentsPresent: () => boolean;
  readonly tell: (conversationId: ConversationId, waiting: Waiting) => void;
  readonly onError: (error: unknown) => void;
}

/** Changes within this time are told together, in milliseconds. */
const GATHER_MS = 50;

/** Tells waits when the queue or presence changes; only those that changed, once for each change. */
export class WaitingBoard {
  readonly #parts: Parts;
  readonly #told = new Map<SiteId, Map<ConversationId, string>>();
  readonly #timers = new Map<SiteId, NodeJS.Timeout>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The site's queue or the presence of agents changed. */
  changed(siteId: SiteId): void {
    if (this.#timers.has(siteId)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(siteId);
      this.#tell(siteId).catch(this.#parts.onError);
    }, GATHER_MS);
    this.#timers.set(siteId, timer);
  }

  /** Stops telling. */
  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  async #tell(siteId: SiteId): Promise<void> {
    const entries = await this.#parts.entries(siteId);
    const agentsPresent = this.#parts.agentsPresent();
    const before = this.#told.get(siteId) ?? new Map<ConversationId, string>();
    const now = new Map<ConversationId, string>();
    inQueueOrder(entries).forEach(({ conversationId }, index) => {
      const waiting: Waiting = { position: index + 1, agentsPresent };
      const said = `${waiting.position}:${agentsPresent}`;
      now.set(conversationId, said);
      if (before.get(conversationId) !== said) this.#parts.tell(conversationId, waiting);
    });
    this.#told.set(siteId, now);
  }
}
