// A recorded conversation against a policy: at every point where a policy decides, what this one says,
// beside what was recorded. Pure, so a backtest of years gives the same figures every time.
import type { ConversationEvent, Decision, EventOf, EventType, Signal } from '@warmline/protocol';
import { assessAction } from './decide/action.ts';
import { assessAnswer } from './decide/answer.ts';
import { decideRequest, screenMessage } from './decide/screen.ts';
import { allTogether, handsOver } from './decide/strength.ts';
import { assessThread, type ThreadAssessment } from './decide/thread.ts';
import type { PolicyRef } from './document.ts';
import { DETECTORS, type Detectors } from './measure/detectors.ts';
import type { NeedMatcher } from './needs/matcher.ts';
import { type ThreadFacts, threadFacts } from './thread-facts.ts';

/** One point at which the policy decides. */
export interface ReplayStep {
  /** The message, request, answer, draft or action that was judged. */
  readonly seq: number;
  readonly at: number;
  readonly kind: 'message' | 'request' | 'answer' | 'action';
  /** The words that were judged; of an action, its tool. */
  readonly text: string;
  /** What this policy says; null: nothing, the assistant may go on. */
  readonly decision: Decision | null;
  /** All that was found, whether or not it decided. */
  readonly signals: readonly Signal[];
  /** What the policy of that time said; null: nothing was recorded. */
  readonly recorded: Decision | null;
  /** Whether a person was brought at this point in the record, by policy, visitor or agent. */
  readonly recordedHandoff: boolean;
  readonly topic: string | null;
  readonly segment: string | null;
  /**
   * A person has (or is asked for) the conversation at this point: in the record, or under this policy
   * since an earlier step. What is decided here changes nothing.
   */
  readonly withPerson: { readonly recorded: boolean; readonly replayed: boolean };
}

/** Where a replay stands between two events. */
interface Standing {
  recorded: boolean;
  replayed: boolean;
  /** What the thread called for at each message that a turn may cover. */
  readonly threads: Map<number, ThreadAssessment>;
  /** By turn: the last message it covers. */
  readonly covers: Map<number, number>;
}

const ENDS: ReadonlySet<EventType> = new Set<EventType>([
  'handed_back',
  'handoff_cancelled',
  'resolved',
  'reopened',
]);

/**
 * Goes through a conversation.
 * @param events the whole log, in order
 * @returns a step for every message and request of the visitor, every answer and every action
 */
export function replay(
  events: readonly ConversationEvent[],
  policy: PolicyRef,
  matcher: NeedMatcher | null,
  detectors: Detectors = DETECTORS,
): readonly ReplayStep[] {
  const standing: Standing = {
    recorded: false,
    replayed: false,
    threads: new Map(),
    covers: new Map(),
  };
  const steps: ReplayStep[] = [];
  events.forEach((event, index) => {
    if (ENDS.has(event.type)) {
      standing.recorded = false;
      standing.replayed = false;
    }
    if (event.type === 'turn_started') standing.covers.set(event.turn, event.coversSeq);
    const known = events.slice(0, index + 1);
    const step = stepAt(event, known, events, standing, { policy, matcher, detectors });
    if (step) {
      steps.push(step);
      if (handsOver(step.decision)) standing.replayed = true;
    }
    if (event.type === 'handoff_requested' || event.type === 'claimed') standing.recorded = true;
  });
  return steps;
}

interface Means {
  readonly policy: PolicyRef;
  readonly matcher: NeedMatcher | null;
  readonly detectors: Detectors;
}

function stepAt(
  event: ConversationEvent,
  known: readonly ConversationEvent[],
  events: readonly ConversationEvent[],
  standing: Standing,
  means: Means,
): ReplayStep | null {
  const judged = judgedAt(event, known, standing, means);
  if (!judged) return null;
  const together = [
    ...sameCommand(event, events),
    ...(judged.kind === 'message' ? unansweredTurns(event, events) : []),
  ];
  const decided = together.flatMap((each) =>
    each.type === 'decision_recorded' ? [each.decision] : [],
  );
  return {
    seq: event.seq,
    at: event.at,
    recorded: allTogether(decided),
    recordedHandoff: together.some(({ type }) => type === 'handoff_requested'),
    withPerson: { recorded: standing.recorded, replayed: standing.replayed },
    ...judged,
  };
}

/** What one command led to is stored together: its decision and its handoff carry its id. */
function sameCommand({ commandId, by }: ConversationEvent, events: readonly ConversationEvent[]) {
  return events.filter((each) => each.commandId === commandId && each.by.kind === by.kind);
}

/**
 * What was recorded of turns that ended without anything to judge, up to the visitor's next message:
 * a person took the answer's place, so the decision belongs to the message.
 */
function unansweredTurns(message: ConversationEvent, events: readonly ConversationEvent[]) {
  const after = events.filter(({ seq }) => seq > message.seq);
  const next = after.findIndex(({ type, by }) => type === 'message_sent' && by.kind === 'visitor');
  return (next < 0 ? after : after.slice(0, next)).filter(
    (event) =>
      event.by.kind === 'assistant' &&
      !sameCommand(event, events).some(({ type }) => JUDGED.has(type)),
  );
}

/** The assistant's events that are a step of their own. */
const JUDGED: ReadonlySet<EventType> = new Set<EventType>([
  'message_sent',
  'answer_drafted',
  'action_proposed',
]);

type Judged = Pick<ReplayStep, 'kind' | 'text' | 'decision' | 'signals' | 'topic' | 'segment'>;

function judgedAt(
  event: ConversationEvent,
  known: readonly ConversationEvent[],
  standing: Standing,
  means: Means,
): Judged | null {
  switch (event.type) {
    case 'message_sent':
      if (event.by.kind === 'visitor') return judgedMessage(event, known, standing, means);
      // An answer that was drafted first was judged as the draft.
      if (event.turn === undefined || isDrafted(known, event.turn)) return null;
      return judgedAnswer(
        event.text,
        event.turn,
        confidenceOf(known, event.turn),
        known,
        standing,
        means,
      );
    case 'answer_drafted':
      return judgedAnswer(event.text, event.turn, event.confidence, known, standing, means);
    case 'handoff_requested':
      return event.requestedBy === 'visitor' && event.message === undefined
        ? judgedRequest(known, means)
        : null;
    case 'action_proposed':
      return judgedAction(event, known, standing, means);
    default:
      return null;
  }
}

function judgedMessage(
  event: EventOf<'message_sent'>,
  known: readonly ConversationEvent[],
  standing: Standing,
  { policy, matcher, detectors }: Means,
): Judged {
  const { text, page, seq } = event;
  const facts = threadFacts(known, seq);
  const screened = screenMessage({ text, policy, page: page ?? null }, detectors);
  const thread = assessThread({ facts, policy, matcher }, detectors);
  standing.threads.set(seq, thread);
  // Before any model comes before everything else; what only offers is part of the thread's word.
  const decision = handsOver(screened) ? screened : thread.decision;
  const { topic, segment } = thread;
  return { kind: 'message', text, decision, signals: decision?.signals ?? [], topic, segment };
}

function judgedRequest(known: readonly ConversationEvent[], { policy }: Means): Judged {
  const decision = decideRequest(policy, threadFacts(known, Number.MAX_SAFE_INTEGER).page);
  const { signals } = decision;
  return { kind: 'request', text: '', decision, signals, topic: null, segment: null };
}

/** An answer without a recorded confidence is taken for a sure one: nothing is invented. */
function judgedAnswer(
  text: string,
  turn: number,
  confidence: number | null,
  known: readonly ConversationEvent[],
  standing: Standing,
  { policy }: Means,
): Judged {
  const coversSeq = standing.covers.get(turn) ?? 0;
  const thread = standing.threads.get(coversSeq);
  const { topic = null, segment = null, decision: before = null } = thread ?? {};
  const { page } = threadFacts(known, coversSeq);
  const decision = assessAnswer({
    confidence: confidence ?? 1,
    policy,
    topic,
    segment,
    page,
    before: handsOver(before) ? null : before,
  });
  return { kind: 'answer', text, decision, signals: decision.signals, topic, segment };
}

function judgedAction(
  event: EventOf<'action_proposed'>,
  known: readonly ConversationEvent[],
  standing: Standing,
  { policy }: Means,
): Judged {
  const coversSeq = standing.covers.get(event.turn) ?? 0;
  const facts: ThreadFacts = threadFacts(known, coversSeq);
  const { topic = null, segment = null } = standing.threads.get(coversSeq) ?? {};
  const { tool } = event;
  const decision = assessAction({ tool, arguments: event.arguments, policy, facts, topic });
  return { kind: 'action', text: tool, decision, signals: decision.signals, topic, segment };
}

function confidenceOf(known: readonly ConversationEvent[], turn: number): number | null {
  const assessed = known.findLast(
    (event) => event.type === 'answer_assessed' && event.turn === turn,
  );
  return assessed?.type === 'answer_assessed' ? assessed.confidence : null;
}

function isDrafted(known: readonly ConversationEvent[], turn: number): boolean {
  return known.some((event) => event.type === 'answer_drafted' && event.turn === turn);
}
