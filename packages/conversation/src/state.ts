// The folded state of a conversation: a union on `status`, each member holding only what is true then.
// It holds no messages; it stays a few hundred bytes however long the thread is.
import type {
  AgentRef,
  ConversationId,
  Priority,
  SiteId,
  Status,
  Trigger,
  VisitorId,
} from '@warmline/protocol';

/** Messages of the visitor that nobody has answered yet. */
export interface Unanswered {
  readonly since: number;
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** When the last of them came: the assistant waits for a pause after it. */
  readonly lastAt: number;
}

/** The assistant's attempts at what it owes now. */
export interface Attempts {
  readonly failures: number;
  /** Not before this instant may the next turn begin, in milliseconds since 1970. */
  readonly notBefore: number;
  /** The turn in flight: the only one whose answer is taken. */
  readonly inFlight: { readonly turn: number; readonly coversSeq: number } | null;
}

/** One handoff from request to end: its own clock, brief and holder. */
export interface Episode {
  readonly number: number;
  readonly trigger: Trigger;
  readonly priority: Priority;
  readonly requestedAt: number;
  /** Since when nobody holds it; renewed when it returns to the queue. */
  readonly waitingSince: number;
  /** When a person was promised. */
  readonly dueAt: number;
  /** `seq` up to which the posted brief reads, or null while none is posted. */
  readonly briefAsOf: number | null;
  /** Rises when a brief is owed anew: the newest seq a brief must reach. */
  readonly briefOwedTo: number;
}

/** An agent's hold of the conversation. */
export interface Hold {
  readonly agent: AgentRef;
  readonly since: number;
  /** Whether the agent has written since taking over. */
  readonly spoke: boolean;
}

/** What is true in every status. */
export interface Core {
  readonly conversationId: ConversationId;
  readonly siteId: SiteId;
  readonly visitorId: VisitorId;
  /** Head of the log; 0 before the first event. */
  readonly seq: number;
  /** Newest event that the visitor can see. */
  readonly publicSeq: number;
  /** Who holds the conversation, as a rising number. */
  readonly epoch: number;
  readonly startedAt: number;
  /** When the last event happened. */
  readonly lastAt: number;
  /** Highest turn begun. */
  readonly turn: number;
  /** Highest episode begun. */
  readonly episodes: number;
  readonly unanswered: Unanswered | null;
  /** What triggered the last recorded decision: the next handoff's reason. */
  readonly lastTrigger: Trigger | null;
}

/** What is true in one status only. */
export type Phase =
  | { readonly status: 'running'; readonly attempts: Attempts }
  | { readonly status: 'resuming'; readonly attempts: Attempts; readonly episode: number }
  | { readonly status: 'pending_human'; readonly episode: Episode }
  | { readonly status: 'timed_out'; readonly episode: Episode }
  | { readonly status: 'human'; readonly episode: Episode; readonly hold: Hold }
  | { readonly status: 'resolved' }
  | { readonly status: 'failed' };

/** A conversation as its log says it is. */
export type Conversation = Core & Phase;
/** A conversation in one of some statuses. */
export type ConversationIn<S extends Status> = Core & Extract<Phase, { status: S }>;

/** No attempt has been made. */
export const FRESH_ATTEMPTS: Attempts = { failures: 0, notBefore: 0, inFlight: null };

/** A conversation before its first event. */
export function newConversation(
  ids: Pick<Core, 'conversationId' | 'siteId' | 'visitorId'>,
): Conversation {
  return {
    ...ids,
    seq: 0,
    publicSeq: 0,
    epoch: 0,
    startedAt: 0,
    lastAt: 0,
    turn: 0,
    episodes: 0,
    unanswered: null,
    lastTrigger: null,
    status: 'running',
    attempts: FRESH_ATTEMPTS,
  };
}

/** Whether a person was asked for and none holds the conversation. */
export function isWaiting(
  state: Conversation,
): state is ConversationIn<'pending_human'> | ConversationIn<'timed_out'> {
  return state.status === 'pending_human' || state.status === 'timed_out';
}

/** Whether the assistant holds the conversation. */
export function isAssistants(
  state: Conversation,
): state is ConversationIn<'running'> | ConversationIn<'resuming'> {
  return state.status === 'running' || state.status === 'resuming';
}

/** The agent who holds the conversation, or null. */
export function holderOf(state: Conversation): AgentRef | null {
  return state.status === 'human' ? state.hold.agent : null;
}
