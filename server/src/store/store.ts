// The durable log behind one small interface. SQLite is its first implementation; PostgreSQL shares
// the interface and the contract suite in `store.contract.ts`.
import type { Conversation } from '@warmline/conversation';
import type {
  AgentRef,
  Audience,
  CommandId,
  ConversationEvent,
  ConversationId,
  DeskDigest,
  QueueEntry,
  SiteId,
  VisitorId,
} from '@warmline/protocol';

/** What a conversation's row says beside its ids and its head; a queue entry is made from it. */
export interface ConversationRow
  extends Pick<
    QueueEntry,
    | 'status'
    | 'epoch'
    | 'priority'
    | 'episode'
    | 'trigger'
    | 'reason'
    | 'waitingSince'
    | 'unansweredSince'
    | 'last'
    | 'page'
    | 'team'
    | 'offer'
    | 'approvalDueAt'
    | 'reviewUntil'
    | 'alert'
  > {
  readonly slaDueAt: number | null;
  readonly holder: AgentRef | null;
  readonly updatedAt: number;
  /** The earliest obligation, or null when nothing is owed. Milliseconds since 1970. */
  readonly dueAt: number | null;
}

/** Events to append and everything that changes with them, in one write. */
export interface Append {
  readonly conversationId: ConversationId;
  readonly siteId: SiteId;
  readonly visitorId: VisitorId;
  /** The head the decision was made on; 0 for a conversation without events. */
  readonly expectedSeq: number;
  /** At least one, dense after `expectedSeq`. */
  readonly events: readonly ConversationEvent[];
  readonly command: StoredCommand & { readonly id: CommandId; readonly sender: string };
  /** The state folded over the events. */
  readonly state: Conversation;
  readonly row: ConversationRow;
}

/** What is remembered of a command: the hash tells the same id with another body apart. */
export interface StoredCommand {
  readonly bodyHash: string;
}

/** The result of a command stored before. */
export interface FoundCommand extends StoredCommand {
  readonly seq: number;
  readonly epoch: number;
}

export type Appended =
  | { readonly ok: true }
  /** The head has moved: load and decide again. */
  | { readonly ok: false; readonly reason: 'conflict' };

/** A conversation as stored. */
export interface Loaded {
  readonly siteId: SiteId;
  readonly visitorId: VisitorId;
  readonly state: Conversation;
  readonly row: ConversationRow;
  /** Every command of the log up to that state, by sender and id; one that led to two events is there twice. */
  readonly commands: readonly { readonly sender: string; readonly id: CommandId }[];
}

/** A page of events for an audience. */
export interface PageOfEvents {
  readonly events: readonly ConversationEvent[];
  /** The last seq the page covers, readable or not; the one it began after when there is none. */
  readonly reached: number;
  /** The newest seq that audience can see; 0 for none. */
  readonly head: number;
}

/** Who works on a conversation, until when. Times in milliseconds since 1970. */
export interface Lease {
  readonly owner: string;
  readonly now: number;
  readonly leaseMs: number;
}

/** The store could not confirm; nothing may be told to anyone. Trying again can help. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

export interface Store {
  /**
   * Appends under the expected head. That head is also what makes a command unique: the caller knows
   * all commands up to it (`load`), and nothing can be written between.
   * @returns once it is durable; a conflict wrote nothing
   * @throws StoreUnavailable when it could not be made durable
   */
  append(entry: Append): Promise<Appended>;
  load(id: ConversationId): Promise<Loaded | null>;
  /** Events after a seq, oldest first; events that cannot be read keep their seq and are left out. */
  read(
    id: ConversationId,
    page: { readonly after: number; readonly limit: number; readonly audience: Audience },
  ): Promise<PageOfEvents>;
  /** What a command led to, or null. Reads the conversation's log: for repeated commands only. */
  findCommand(id: ConversationId, sender: string, command: CommandId): Promise<FoundCommand | null>;

  /** Leases conversations whose `dueAt` has come and that nobody works on, earliest first. */
  takeDue(
    now: number,
    take: { readonly owner: string; readonly leaseMs: number; readonly limit: number },
  ): Promise<readonly { readonly conversationId: ConversationId }[]>;
  takeLease(id: ConversationId, lease: Lease): Promise<boolean>;
  renewLease(id: ConversationId, lease: Lease): Promise<boolean>;
  releaseLease(id: ConversationId, owner: string): Promise<void>;
  /** Sets when to look again, unless an event came since `ifSeq`; null: whatever came. */
  postpone(
    id: ConversationId,
    to: { readonly dueAt: number; readonly ifSeq: number | null },
  ): Promise<void>;

  /** The queue of some sites: all that are not resolved, and the most recently resolved. */
  entries(sites: readonly SiteId[]): Promise<readonly QueueEntry[]>;
  digest(sites: readonly SiteId[]): Promise<DeskDigest>;
  /** Makes state and row from the log alone. @returns whether anything was different */
  rebuild(
    id: ConversationId,
    rowOf: (state: Conversation, events: readonly ConversationEvent[]) => ConversationRow,
  ): Promise<boolean>;
  close(): Promise<void>;
}

/** The queue entry of a row. */
export function entryOf(
  ids: Pick<Append, 'conversationId' | 'siteId' | 'visitorId'>,
  seq: number,
  row: ConversationRow,
): QueueEntry {
  return {
    conversationId: ids.conversationId,
    siteId: ids.siteId,
    visitorId: ids.visitorId,
    seq,
    epoch: row.epoch,
    status: row.status,
    priority: row.priority,
    episode: row.episode,
    trigger: row.trigger,
    reason: row.reason,
    waitingSince: row.waitingSince,
    dueAt: row.slaDueAt,
    holder: row.holder,
    unansweredSince: row.unansweredSince,
    last: row.last,
    page: row.page,
    team: row.team,
    offer: row.offer,
    approvalDueAt: row.approvalDueAt,
    reviewUntil: row.reviewUntil,
    alert: row.alert,
  };
}
