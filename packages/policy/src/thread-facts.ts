// What happened in a conversation, as the softer signals read it: taken from the log alone, so the
// same log always gives the same facts, on every node and years later.
import type { ConversationEvent, EventType, Page, ServiceLevel } from '@warmline/protocol';

/** A message of the visitor that the assistant is to answer, or answered. */
export interface VisitorMessage {
  readonly seq: number;
  readonly text: string;
  readonly page: Page | null;
}

/** An answer of the assistant, as it stands now. */
export interface AssistantAnswer {
  readonly seq: number;
  readonly text: string;
  readonly turn: number;
  /** 0 … 1; null when the log does not say. */
  readonly confidence: number | null;
  /** A person was offered beside it. */
  readonly offersHuman: boolean;
  /** What an agent did with it. */
  readonly review: 'none' | 'corrected' | 'retracted';
}

/** A turn that ended without an answer. */
export interface FailedTurn {
  readonly seq: number;
  readonly turn: number;
  /** The last message it was to answer. */
  readonly coversSeq: number;
}

/** An action that failed, or of which nobody knows whether it happened. */
export interface ToolFailure {
  readonly seq: number;
  readonly tool: string;
  readonly outcome: 'failed' | 'unknown';
}

/** The conversation since the last episode ended: what is over is not counted again. */
export interface ThreadFacts {
  /** Where these facts begin: 0, or the `seq` of the event that ended the last episode. */
  readonly sinceSeq: number;
  /** Oldest first. */
  readonly messages: readonly VisitorMessage[];
  /** Those of `messages` that nobody has answered, up to the one that is answered now. */
  readonly open: readonly VisitorMessage[];
  readonly answers: readonly AssistantAnswer[];
  readonly failedTurns: readonly FailedTurn[];
  readonly toolFailures: readonly ToolFailure[];
  /**
   * Tools of which nobody knows whether they did what they were called for. Of the whole conversation, until an
   * agent hands back: that the visitor calls the assistant back settles nothing.
   */
  readonly inDoubt: readonly string[];
  /** Where the visitor was last; of the whole conversation. */
  readonly page: Page | null;
  /** How much of the assistant is at work; of the whole conversation. */
  readonly level: ServiceLevel;
}

/**
 * After these a conversation is the assistant's again, and begins anew: what led to the last handoff
 * leads to no second one.
 */
const ENDS: ReadonlySet<EventType> = new Set<EventType>([
  'handed_back',
  'handoff_cancelled',
  'resolved',
  'reopened',
]);

/**
 * Reads the facts.
 * @param events the log from its beginning, in order; how much of it there is decides what is known
 * @param coversSeq the last message of the visitor that is answered now; later ones are left out
 */
export function threadFacts(events: readonly ConversationEvent[], coversSeq: number): ThreadFacts {
  const end = events.findLast((event) => ENDS.has(event.type));
  const sinceSeq = end?.seq ?? 0;
  const recent = events.filter((event) => event.seq > sinceSeq);
  const messages = recent.flatMap((event) => messageOf(event, coversSeq));
  const answered = recent.findLast(
    (event) =>
      event.type === 'message_sent' && event.by.kind !== 'visitor' && event.seq <= coversSeq,
  );
  const open = messages.filter(({ seq }) => seq > (answered?.seq ?? 0));
  return {
    sinceSeq,
    messages,
    open,
    answers: answersIn(recent),
    failedTurns: failedTurnsIn(recent),
    toolFailures: recent.flatMap((event) =>
      event.type === 'action_finished' && event.outcome !== 'done'
        ? [{ seq: event.seq, tool: event.tool, outcome: event.outcome }]
        : [],
    ),
    inDoubt: inDoubtOf(events),
    page: pageAt(events, coversSeq),
    level: events.findLast((event) => event.type === 'service_level_changed')?.level ?? 'full',
  };
}

function inDoubtOf(events: readonly ConversationEvent[]): readonly string[] {
  const settled = events.findLastIndex(({ type }) => type === 'handed_back');
  return events
    .slice(settled + 1)
    .flatMap((event) =>
      event.type === 'action_finished' && event.outcome === 'unknown' ? [event.tool] : [],
    );
}

function messageOf(event: ConversationEvent, coversSeq: number): readonly VisitorMessage[] {
  if (event.type !== 'message_sent' || event.by.kind !== 'visitor' || event.seq > coversSeq)
    return [];
  return [{ seq: event.seq, text: event.text, page: event.page ?? null }];
}

function pageAt(events: readonly ConversationEvent[], coversSeq: number): Page | null {
  const last = events.findLast(
    (event) => event.type === 'message_sent' && event.seq <= coversSeq && event.page !== undefined,
  );
  return last?.type === 'message_sent' ? (last.page ?? null) : null;
}

function answersIn(events: readonly ConversationEvent[]): readonly AssistantAnswer[] {
  const confidences = new Map<number, number>();
  const reviews = new Map<number, AssistantAnswer['review']>();
  for (const event of events) {
    if (event.type === 'answer_assessed') confidences.set(event.turn, event.confidence);
    if (event.type === 'message_corrected') reviews.set(event.message, 'corrected');
    if (event.type === 'message_retracted') reviews.set(event.message, 'retracted');
  }
  return events.flatMap((event) => {
    if (event.type !== 'message_sent' || event.turn === undefined) return [];
    const { seq, text, turn, offersHuman = false } = event;
    const confidence = confidences.get(turn) ?? null;
    return [{ seq, text, turn, confidence, offersHuman, review: reviews.get(seq) ?? 'none' }];
  });
}

function failedTurnsIn(events: readonly ConversationEvent[]): readonly FailedTurn[] {
  const covers = new Map<number, number>();
  const failed: FailedTurn[] = [];
  for (const event of events) {
    if (event.type === 'turn_started') covers.set(event.turn, event.coversSeq);
    if (event.type === 'turn_failed') {
      failed.push({ seq: event.seq, turn: event.turn, coversSeq: covers.get(event.turn) ?? 0 });
    }
  }
  return failed;
}
