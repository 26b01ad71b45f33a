// What becomes of a recorded conversation under a policy, and what became of it.
import { handsOver, type ReplayStep } from '@warmline/policy';
import type { Decision } from '@warmline/protocol';

/** What a policy does for a conversation as a whole: the strongest thing it does, where it does it first. */
export interface ConversationOutcome {
  /** `person`: one takes over; `offer`: one is offered; `assistant`: neither. */
  readonly kind: 'person' | 'offer' | 'assistant';
  /** The step that did it; null for `assistant`. */
  readonly at: OutcomeStep | null;
}

/** Where and why. */
export interface OutcomeStep {
  readonly seq: number;
  /** `seq` of the visitor's last word up to there: an offer of the thread is recorded with the answer. */
  readonly after: number;
  /** That word; empty when there is none. */
  readonly asked: string;
  /** null: the record does not say. */
  readonly decision: Decision | null;
}

const ASSISTANT: ConversationOutcome = { kind: 'assistant', at: null };

/** What the replayed policy does. Once a person has the conversation, in either, nothing is decided. */
export function replayedOutcome(steps: readonly ReplayStep[]): ConversationOutcome {
  const free = steps.filter(({ withPerson }) => !withPerson.recorded && !withPerson.replayed);
  const taken = free.find(({ decision }) => handsOver(decision));
  if (taken) return { kind: 'person', at: pointOf(taken, taken.decision, steps) };
  const offered = free.find(({ decision }) => decision?.mode === 'offer');
  return offered ? { kind: 'offer', at: pointOf(offered, offered.decision, steps) } : ASSISTANT;
}

/** What was recorded. */
export function recordedOutcome(steps: readonly ReplayStep[]): ConversationOutcome {
  const free = steps.filter(({ withPerson }) => !withPerson.recorded);
  const taken = free.find(({ recordedHandoff }) => recordedHandoff);
  if (taken) return { kind: 'person', at: pointOf(taken, taken.recorded, steps) };
  const offered = free.find(({ recorded }) => recorded?.mode === 'offer');
  return offered ? { kind: 'offer', at: pointOf(offered, offered.recorded, steps) } : ASSISTANT;
}

function pointOf(
  { seq }: ReplayStep,
  decision: Decision | null,
  steps: readonly ReplayStep[],
): OutcomeStep {
  const asked = steps.findLast(({ kind, seq: own }) => kind === 'message' && own <= seq);
  return { seq, after: asked?.seq ?? seq, asked: asked?.text ?? '', decision };
}

/** Whether two outcomes are the same to the visitor: the same thing, for the same reason, after the same words. */
export function isSameOutcome(a: ConversationOutcome, b: ConversationOutcome): boolean {
  return (
    a.kind === b.kind &&
    a.at?.after === b.at?.after &&
    a.at?.decision?.trigger === b.at?.decision?.trigger
  );
}

/**
 * Whether what a policy says at a step comes to the same as what was recorded there. Letting an answer
 * stand alone is deciding nothing, and what only offers is recorded with the answer, not the message.
 */
export function agreesWithRecord({ kind, decision, recorded }: ReplayStep): boolean {
  const said = kind === 'message' && !handsOver(decision) ? null : effective(decision);
  const was = effective(recorded);
  if (!said || !was) return said === was;
  return said.tier === was.tier && said.mode === was.mode && said.trigger === was.trigger;
}

function effective(decision: Decision | null): Decision | null {
  return decision?.tier === 'autonomous' && decision.mode === 'act' ? null : decision;
}
