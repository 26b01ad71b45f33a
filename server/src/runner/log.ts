// Reads a conversation's whole log for a turn or a brief, page by page.
import { setImmediate } from 'node:timers/promises';
import type { ConversationEvent, ConversationId } from '@warmline/protocol';
import type { Store } from '../store/store.ts';

const PAGE_EVENTS = 1_000;

/** A log as it was read. */
export interface Log {
  /** All that can be read, oldest first. */
  readonly events: readonly ConversationEvent[];
  /** The last seq there is, readable or not: what is made from the log knows of no more than that. */
  readonly reached: number;
}

/** @throws StoreUnavailable */
export async function readLog(store: Pick<Store, 'read'>, id: ConversationId): Promise<Log> {
  const events: ConversationEvent[] = [];
  let reached = 0;
  for (;;) {
    const page = await store.read(id, { after: reached, limit: PAGE_EVENTS, audience: 'internal' });
    events.push(...page.events);
    if (page.reached === reached || page.reached >= page.head)
      return { events, reached: page.reached };
    reached = page.reached;
    // The store may answer at once: a long log must not keep everybody else waiting.
    await setImmediate();
  }
}
