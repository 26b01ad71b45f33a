// Tells people what was stored: `public` events to the visitor's room, all of them to the agents who
// watch, the changed row to the desk. The audience is filtered here and nowhere else.
import { visibleToVisitor } from '@warmline/conversation';
import type { ConversationId, Delta, Downstream, QueueEntry, SiteId } from '@warmline/protocol';
import type { Namespace } from 'socket.io';
import type { Stored } from '../conversations/conversations.ts';

/** Rooms are made here only: a client never names one. */
export const roomOf = {
  thread: (id: ConversationId) => `thread:${id}`,
  desk: (id: SiteId) => `desk:${id}`,
} as const;

/** The part of a namespace that the publisher needs. */
type Outlet = Pick<Namespace<Record<string, never>, Downstream>, 'to' | 'adapter'>;

/** How long after its last event a room is still told its head, in milliseconds. */
const HEAD_REPEAT_MS = 30_000;
/** A row that changes again within this time is told once more at its end, with the newest, in milliseconds. */
const ROW_GATHER_MS = 250;

interface Parts {
  readonly visitors: Outlet;
  readonly agents: Outlet;
  readonly now: () => number;
}

interface Head {
  readonly seq: number;
  readonly publicSeq: number;
  readonly at: number;
}

export class Publisher {
  readonly #parts: Parts;
  readonly #heads = new Map<ConversationId, Head>();
  /** Rows told a moment ago, with what changed since. */
  readonly #rows = new Map<ConversationId, QueueEntry | null>();
  #rowTimer: NodeJS.Timeout | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Pushes what was just stored to everybody who may see it. */
  stored({ events, before, after }: Stored): void {
    const id = after.conversationId;
    const room = roomOf.thread(id);
    const visible = visibleToVisitor(events, after.withdrawn);
    if (visible.length > 0 && hasListeners(this.#parts.visitors, room)) {
      const push = { conversationId: id, after: before.publicSeq, events: visible };
      this.#parts.visitors.to(room).emit('events', push);
    }
    if (hasListeners(this.#parts.agents, room)) {
      this.#parts.agents.to(room).emit('events', { conversationId: id, after: before.seq, events });
    }
    this.#heads.set(id, { seq: after.seq, publicSeq: after.publicSeq, at: this.#parts.now() });
  }

  /** A streamed piece of an answer, or its end: to the visitor and to agents who watch. */
  answer(delta: Extract<Delta, { kind: 'answer' | 'answer_dropped' }>): void {
    const room = roomOf.thread(delta.conversationId);
    this.#parts.visitors.to(room).emit('delta', delta);
    this.#parts.agents.to(room).emit('delta', delta);
  }

  /** A field of a brief: agents only. */
  brief(delta: Extract<Delta, { kind: 'brief' }>): void {
    this.#parts.agents.to(roomOf.thread(delta.conversationId)).emit('delta', delta);
  }

  /** The row of a conversation changed: to the agents of its site, at once unless it just did. */
  queue(entry: QueueEntry): void {
    if (!this.isDeskWatched(entry.siteId)) return;
    if (this.#rows.has(entry.conversationId)) {
      this.#rows.set(entry.conversationId, entry);
      return;
    }
    this.#rows.set(entry.conversationId, null);
    this.#desk(entry.siteId, { kind: 'queue', entry });
    this.#rowTimer ??= setTimeout(this.#tellRows, ROW_GATHER_MS);
  }

  /** Nothing is told from here on. */
  close(): void {
    clearTimeout(this.#rowTimer);
    this.#rows.clear();
  }

  /** Tells what was held back, before something is said that counts on it. */
  flushRows(): void {
    clearTimeout(this.#rowTimer);
    this.#tellRows();
  }

  readonly #tellRows = (): void => {
    for (const [id, entry] of this.#rows) {
      if (!entry) {
        this.#rows.delete(id);
        continue;
      }
      this.#rows.set(id, null);
      this.#desk(entry.siteId, { kind: 'queue', entry });
    }
    this.#rowTimer = this.#rows.size > 0 ? setTimeout(this.#tellRows, ROW_GATHER_MS) : undefined;
  };

  /** How it stands with a visitor's wait. */
  waiting(delta: Extract<Delta, { kind: 'waiting' }>): void {
    this.#parts.visitors.to(roomOf.thread(delta.conversationId)).emit('delta', delta);
  }

  /** Something about the whole desk: to each agent of any of these sites, once. */
  desk(
    siteIds: readonly SiteId[],
    delta: Extract<Delta, { kind: 'desk_digest' | 'presence' }>,
  ): void {
    this.#parts.agents.to(siteIds.map(roomOf.desk)).emit('delta', delta);
  }

  /** Whether an agent looks at the desk of a site. */
  isDeskWatched(siteId: SiteId): boolean {
    return hasListeners(this.#parts.agents, roomOf.desk(siteId));
  }

  /** Tells rooms with recent news their head, so that a lost push is noticed within seconds. */
  tellHeads(): void {
    const oldest = this.#parts.now() - HEAD_REPEAT_MS;
    for (const [conversationId, { at }] of this.#heads) {
      if (at < oldest) this.#heads.delete(conversationId);
      else this.tellHead(conversationId);
    }
  }

  /** Tells one room its head: who knows less asks for the rest. */
  tellHead(conversationId: ConversationId): void {
    const head = this.#heads.get(conversationId);
    if (!head) return;
    const room = roomOf.thread(conversationId);
    const said = { kind: 'head', conversationId } as const;
    this.#parts.visitors.to(room).emit('delta', { ...said, head: head.publicSeq });
    this.#parts.agents.to(room).emit('delta', { ...said, head: head.seq });
  }

  #desk(siteId: SiteId, delta: Delta): void {
    const room = roomOf.desk(siteId);
    if (hasListeners(this.#parts.agents, room)) this.#parts.agents.to(room).emit('delta', delta);
  }
}

// Encoding a push for an empty room is most of its cost. With a cluster adapter a room may be empty
// here and not elsewhere; that adapter is the one place to change this.
function hasListeners(outlet: Outlet, room: string): boolean {
  return outlet.adapter.rooms.has(room);
}
