// The thread as a person reads it: messages, one line for each step, and who has the word now. Folded
// from whatever events an audience may see, so the same code serves the visitor's and the agent's view.
import type {
  Actor,
  AgentRef,
  Citation,
  ConversationEvent,
  EventOf,
  EventType,
} from '@warmline/protocol';

const stepTypes = [
  'handoff_requested',
  'handoff_cancelled',
  'handoff_timed_out',
  'claimed',
  'released',
  'transferred',
  'handed_back',
  'resolved',
  'reopened',
  'assistant_unavailable',
  'answer_held',
  'service_level_changed',
] as const satisfies readonly EventType[];

/** An event that everybody sees as exactly one line in the thread (rule C32). */
export type StepEvent = EventOf<(typeof stepTypes)[number]>;

/** One message. */
export interface MessageItem {
  readonly kind: 'message';
  readonly seq: number;
  readonly at: number;
  readonly by: Actor;
  readonly text: string;
  readonly citations: readonly Citation[];
  /** The assistant was not sure and offers a person beside the answer. */
  readonly offersHuman: boolean;
  /** What an agent put in its place since: words, or null when it was taken back. */
  readonly revised: { readonly by: string; readonly text: string | null } | null;
}

/** A line made of one event. */
export interface EventItem<Kind extends string, Event> {
  readonly kind: Kind;
  readonly seq: number;
  readonly at: number;
  readonly event: Event;
}

/** One line for a step of an episode. */
export type StepItem = EventItem<'step', StepEvent>;

export type ThreadItem = MessageItem | StepItem;

/** Who has the word. */
export type ThreadPhase =
  | { readonly kind: 'assistant' }
  | {
      readonly kind: 'waiting';
      readonly since: number;
      /** When a person was promised, in milliseconds since 1970. */
      readonly dueAt: number;
      readonly isTimedOut: boolean;
    }
  | { readonly kind: 'human'; readonly agent: AgentRef; readonly since: number }
  | { readonly kind: 'resolved'; readonly reason: EventOf<'resolved'>['reason'] }
  | { readonly kind: 'failed' };

/** A thread up to its last seen event. */
export interface ThreadView {
  /** Newest event folded; 0 for none. */
  readonly seq: number;
  readonly epoch: number;
  /** The newest episode; 0 before the first. */
  readonly episode: number;
  readonly phase: ThreadPhase;
  readonly items: readonly ThreadItem[];
  /** The newest turn whose answer, or whose end, has been seen. */
  readonly turn: number;
}

export const EMPTY_THREAD: ThreadView = {
  seq: 0,
  epoch: 0,
  episode: 0,
  phase: { kind: 'assistant' },
  items: [],
  turn: 0,
};

/**
 * Folds a run of events into a thread. Events at or below `view.seq` are known and passed over, so a
 * push that arrives twice changes nothing; whether one is missing is the caller's to notice.
 */
export function foldThread(view: ThreadView, events: readonly ConversationEvent[]): ThreadView {
  if (!events.some((event) => event.seq > view.seq)) return view;
  const items = [...view.items];
  let next = view;
  for (const event of events) {
    if (event.seq <= next.seq) continue;
    const item = itemOf(event);
    if (item) items.push(item);
    if (event.type === 'message_corrected' || event.type === 'message_retracted') {
      revise(items, event);
    }
    next = advance(next, event);
  }
  return { ...next, items };
}

function itemOf(event: ConversationEvent): ThreadItem | null {
  const { seq, at } = event;
  if (event.type === 'message_sent') {
    return {
      kind: 'message',
      seq,
      at,
      by: event.by,
      text: event.text,
      citations: event.citations ?? [],
      offersHuman: event.offersHuman ?? false,
      revised: event.withdrawn ? { by: '', text: null } : null,
    };
  }
  if (isStep(event)) return { kind: 'step', seq, at, event };
  return null;
}

/** The message stays where it was, with an agent's words in the place of the assistant's. [C41] */
function revise(
  items: ThreadItem[],
  event: EventOf<'message_corrected' | 'message_retracted'>,
): void {
  const at = items.findIndex(({ seq }) => seq === event.message);
  const item = items[at];
  if (item?.kind !== 'message') return;
  const by = event.by.kind === 'agent' ? event.by.name : '';
  const text = event.type === 'message_corrected' ? event.text : null;
  items[at] = { ...item, citations: [], offersHuman: false, revised: { by, text } };
}

// `includes` wants the tuple's own members; an event's type is compared as a plain string.
function isStep(event: ConversationEvent): event is StepEvent {
  return (stepTypes as readonly string[]).includes(event.type);
}

function advance(view: ThreadView, event: ConversationEvent): ThreadView {
  const next = { ...view, seq: event.seq, epoch: event.epoch };
  switch (event.type) {
    case 'message_sent':
      return event.turn === undefined ? next : { ...next, turn: event.turn };
    case 'turn_failed':
      return { ...next, turn: event.turn };
    case 'handoff_requested':
      return {
        ...next,
        episode: event.episode,
        phase: { kind: 'waiting', since: event.at, dueAt: event.dueAt, isTimedOut: false },
      };
    case 'handoff_timed_out':
      return next.phase.kind === 'waiting'
        ? { ...next, phase: { ...next.phase, isTimedOut: true } }
        : next;
    case 'released':
      return {
        ...next,
        phase: { kind: 'waiting', since: event.at, dueAt: event.dueAt, isTimedOut: false },
      };
    case 'claimed':
      return { ...next, phase: { kind: 'human', agent: event.agent, since: event.at } };
    case 'transferred':
      return { ...next, phase: { kind: 'human', agent: event.to, since: event.at } };
    case 'handed_back':
    case 'handoff_cancelled':
    case 'reopened':
      return { ...next, phase: { kind: 'assistant' } };
    case 'resolved':
      return { ...next, phase: { kind: 'resolved', reason: event.reason } };
    case 'conversation_failed':
      return { ...next, phase: { kind: 'failed' } };
    default:
      return next;
  }
}
