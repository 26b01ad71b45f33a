// The folded state of a conversation: a union on `status`, each member holding only what is true then.
// It holds no messages; it stays a few hundred bytes however long the thread is.
import type {
  AgentId,
  AgentRef,
  Citation,
  ConversationId,
  Decision,
  Priority,
  ServiceLevel,
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
  /** Turns in a row that ended in actions instead of an answer. */
  readonly acted: number;
  /** The turn in flight: the only one whose answer is taken. */
  readonly inFlight: { readonly turn: number; readonly coversSeq: number } | null;
}

/** What the assistant may not do, or show, alone; and what it is doing. */
export interface Call {
  /** Names it; made by the relay. */
  readonly call: string;
  readonly turn: number;
  /** Of exactly what was proposed. */
  readonly digest: string;
  /** Whether it may happen; else it waits for an agent. */
  readonly isAgreed: boolean;
  /**
   * Waiting: when it lapses. Agreed: since when it is to happen. Begun: when it is to be tried again.
   * Milliseconds since 1970.
   */
  readonly dueAt: number;
  readonly what:
    | {
        readonly kind: 'action';
        readonly tool: string;
        /** The last call of the tool: until then nobody makes another. */
        readonly begun: { readonly attempt: number; readonly until: number } | null;
      }
    | {
        readonly kind: 'answer';
        readonly text: string;
        readonly citations: readonly Citation[];
        readonly confidence: number;
        readonly offersHuman: boolean;
      };
}

/** An answer that was shown and may still be corrected. */
export interface Review {
  /** Its `seq`. */
  readonly message: number;
  readonly until: number;
}

/** A warm handoff on its way from agent to agent. */
export interface Offers {
  readonly open: { readonly agent: AgentRef; readonly until: number } | null;
  /** Who declined, let it lapse or gave it back: not asked again in this episode. */
  readonly passed: readonly AgentId[];
  /** Nobody is left: it is anyone's, as a cold one. */
  readonly areExhausted: boolean;
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
  /** Whether a model's words are still to come to the posted brief. */
  readonly isBriefInTheMaking: boolean;
  /** Rises when a brief is owed anew: the newest seq a brief must reach. */
  readonly briefOwedTo: number;
  /** The team that shall take it; null for the default queue. */
  readonly team: string | null;
  /** null: a cold handoff, straight to the queue. */
  readonly offers: Offers | null;
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
  /** What the last recorded decision says of the next handoff. */
  readonly lastDecision: Pick<Decision, 'trigger' | 'transfer' | 'team'> | null;
  /** At which level the assistant answered last. */
  readonly level: ServiceLevel;
  /** What is proposed or being done, oldest first. */
  readonly calls: readonly Call[];
  readonly reviews: readonly Review[];
  /** The `seq` of each answer that was taken back or corrected: its words are not a visitor's to read. */
  readonly withdrawn: readonly number[];
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
export const FRESH_ATTEMPTS: Attempts = {
  failures: 0,
  notBefore: 0,
  acted: 0,
  inFlight: null,
};

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
    lastDecision: null,
    level: 'full',
    calls: [],
    reviews: [],
    withdrawn: [],
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
