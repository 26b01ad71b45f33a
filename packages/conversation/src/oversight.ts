// What agents see of a thread beside what visitors do: notes, briefs, and what is theirs to decide. Apart
// from the thread itself, which visitors' browsers load too.
import type {
  AgentRef,
  Brief,
  Citation,
  ConversationEvent,
  EventOf,
  EventType,
} from '@warmline/protocol';
import { isHolderChange } from './evolve.ts';
import type { EventItem } from './thread.ts';

const noteTypes = [
  'decision_recorded',
  'handback_noted',
  'transfer_noted',
  'outcome_noted',
  'turn_failed',
  'conversation_failed',
  'offer_declined',
  'offer_lapsed',
  'offers_exhausted',
  'team_missing',
  'action_proposed',
  'answer_drafted',
  'approval_decided',
  'action_begun',
  'action_finished',
] as const satisfies readonly EventType[];

/** An internal event that agents see in the thread. */
export type NoteEvent = EventOf<(typeof noteTypes)[number]>;

/** One internal line. */
export type NoteItem = EventItem<'note', NoteEvent>;

/** Something of the assistant that waits for an agent's verdict. */
export interface OpenApproval {
  readonly call: string;
  readonly digest: string;
  readonly dueAt: number;
  /** The `seq` of the proposal. */
  readonly seq: number;
  readonly what:
    | {
        readonly kind: 'action';
        readonly tool: string;
        readonly arguments: Readonly<Record<string, unknown>>;
        readonly reason: string;
      }
    | {
        readonly kind: 'answer';
        readonly text: string;
        readonly citations: readonly Citation[];
        readonly offersHuman: boolean;
      };
}

/** An action that is being taken: nobody knows what came of it yet. */
export interface BegunAction {
  readonly call: string;
  readonly tool: string;
  /** The `seq` of its beginning. */
  readonly seq: number;
}

export interface Oversight {
  readonly notes: readonly NoteItem[];
  /** The newest brief of each episode. */
  readonly briefs: ReadonlyMap<number, Brief>;
  readonly approvals: readonly OpenApproval[];
  readonly begun: readonly BegunAction[];
  /** By the `seq` of the answer: until when it may be corrected. */
  readonly reviews: ReadonlyMap<number, number>;
  /** Whom the conversation is offered to. */
  readonly offer: { readonly agent: AgentRef; readonly until: number } | null;
}

export const NO_OVERSIGHT: Oversight = {
  notes: [],
  briefs: new Map(),
  approvals: [],
  begun: [],
  reviews: new Map(),
  offer: null,
};

/** Folds events, in order, each once. */
export function foldOversight(before: Oversight, events: readonly ConversationEvent[]): Oversight {
  return events.reduce(one, before);
}

// `includes` wants the tuple's own members; an event's type is compared as a plain string.
function isNote(event: ConversationEvent): event is NoteEvent {
  return (noteTypes as readonly string[]).includes(event.type);
}

function one(before: Oversight, event: ConversationEvent): Oversight {
  const noted = isNote(event)
    ? {
        ...before,
        notes: [...before.notes, { kind: 'note' as const, seq: event.seq, at: event.at, event }],
      }
    : before;
  const view = isHolderChange(event.type) ? { ...noted, offer: null } : noted;
  switch (event.type) {
    case 'action_proposed': {
      if (event.dueAt === null) return view;
      const { tool, arguments: args, reason } = event;
      return waiting(view, event, event.dueAt, { kind: 'action', tool, arguments: args, reason });
    }
    case 'answer_drafted': {
      const { text, citations, offersHuman = false } = event;
      return waiting(view, event, event.dueAt, { kind: 'answer', text, citations, offersHuman });
    }
    case 'brief_posted':
      return { ...view, briefs: new Map(view.briefs).set(event.episode, event.brief) };
    case 'approval_decided':
      return { ...view, approvals: without(view.approvals, event.call) };
    case 'action_begun': {
      const { call, tool, seq } = event;
      return { ...view, begun: [...without(view.begun, call), { call, tool, seq }] };
    }
    case 'action_finished':
      return { ...view, begun: without(view.begun, event.call) };
    case 'review_opened':
      return { ...view, reviews: new Map(view.reviews).set(event.message, event.until) };
    case 'review_closed': {
      const reviews = new Map(view.reviews);
      reviews.delete(event.message);
      return { ...view, reviews };
    }
    case 'resolved':
      return { ...view, reviews: new Map() };
    case 'offered':
      return { ...view, offer: { agent: event.agent, until: event.until } };
    case 'offer_declined':
    case 'offer_lapsed':
    case 'offers_exhausted':
    case 'handoff_timed_out':
      return { ...view, offer: null };
    default:
      return view;
  }
}

function without<One extends { readonly call: string }>(
  some: readonly One[],
  call: string,
): readonly One[] {
  return some.filter((one) => one.call !== call);
}

function waiting(
  view: Oversight,
  { call, digest, seq }: Pick<OpenApproval, 'call' | 'digest' | 'seq'>,
  dueAt: number,
  what: OpenApproval['what'],
): Oversight {
  return { ...view, approvals: [...view.approvals, { call, digest, seq, dueAt, what }] };
}
