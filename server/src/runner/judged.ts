// What a policy makes of one answer of the assistant: its actions, and whether it stands. The policy in
// force and one that only watches judge by the same rules, so that what differs is the policy.
import { randomUUID } from 'node:crypto';
import type { ProposedAction } from '@warmline/conversation';
import {
  allTogether,
  assessAction,
  assessAnswer,
  calibrated,
  decideEmergency,
  decideModelRequest,
  effectivePolicy,
  mayWithhold,
  type PolicyRef,
  type ThreadAssessment,
  type ThreadFacts,
} from '@warmline/policy';
import type { ConversationEvent, Decision } from '@warmline/protocol';
import { digestOf } from '../actions/digest.ts';
import type { Tool } from '../actions/tool.ts';
import type { Answer } from './collect.ts';

/** What an answer is judged by. */
export interface Bench {
  readonly policy: PolicyRef;
  readonly facts: ThreadFacts;
  /** What this policy said of the thread before the answer. */
  readonly before: ThreadAssessment;
  /** The turn only takes a handback in. */
  readonly isWordless: boolean;
  /** Digests of what was proposed since anybody last answered. */
  readonly proposed: readonly string[];
}

/** An answer with what the policy says of it. */
export interface Judged {
  /** All that the policy lets be proposed; those that are a person's are in the decision. */
  readonly actions: readonly ProposedAction[];
  readonly decision: Decision | null;
  /** There is nothing to show but the offer of a person. */
  readonly isOfferOnly: boolean;
}

/** The tool by which a model asks for a person: the policy's to decide, never the model's. */
const REQUEST_HUMAN = 'request_human';
/** Most actions between two answers: a model in a loop proposes without end. */
const MAX_ACTIONS = 8;

export function judge(answer: Answer, bench: Bench): Judged {
  const { policy, before, isWordless } = bench;
  const { text, proposals, withheld, level } = answer;
  const all = actionsOf(answer, bench);
  const forbidden = all.filter((action) => action.decision.tier === 'human');
  const actions = all.filter((action) => action.decision.tier !== 'human');
  const wish = proposals.find(({ tool }) => tool === REQUEST_HUMAN);
  const offers = [
    wish ? decideModelRequest(policy, String(wish.arguments['reason'] ?? '')) : null,
    // A promise that nothing stands behind is not shown; what it promised is offered.
    withheld.length > 0 ? decideModelRequest(policy, withheld[0] ?? '') : null,
  ];
  const hasText = text.trim() !== '';
  const isOfferOnly = !hasText && actions.length === 0 && offers.some((offer) => offer !== null);
  // Words beside an action are not shown, and silence is no answer: neither is judged as one.
  const isJudged = all.length === 0 && (hasText || !(isWordless || isOfferOnly));
  const decision = allTogether([
    isJudged ? standing(answer, bench) : isOfferOnly ? before.decision : null,
    // What the visitor is told then is in their language, in the place of the usual line.
    level === 'emergency' ? { ...decideEmergency(policy), notice: text } : null,
    ...offers,
    ...forbidden.map((action) => action.decision),
  ]);
  return { actions, decision, isOfferOnly };
}

/**
 * Whether anything of the answer may be held back once it is whole: then none of it is shown before.
 * @param tools the site's: words beside an action that needs an approval (“I have refunded you”) are not
 *   to be seen before it, or ever
 */
export function isHeldBack(bench: Bench, tools: readonly Pick<Tool, 'name'>[]): boolean {
  const { policy, facts, before } = bench;
  const { topic, segment, decision } = before;
  const mayAsk = tools.some(({ name }) => {
    const { tier } = assessAction({ tool: name, arguments: {}, policy, facts, topic });
    return tier === 'approval' || tier === 'human';
  });
  if (mayAsk) return true;
  // A topic that the site's needs name is not to be read from the words alone.
  return [policy.document, effectivePolicy(policy.document, { topic })]
    .concat(effectivePolicy(policy.document, { topic, segment }))
    .some((document) => mayWithhold({ ...policy, document }, facts, decision));
}

/** What the assistant says of itself, on the scale that recorded outcomes gave. */
export function sureness({ confidence }: Answer, policy: PolicyRef): number {
  return calibrated(confidence, policy.document.assistant.calibration);
}

/** Digests of what was proposed since anybody last answered: it is decided, and not asked again. */
export function proposedSince(events: readonly ConversationEvent[]): readonly string[] {
  const answered = events.findLastIndex(
    (event) => event.type === 'message_sent' && event.by.kind !== 'visitor',
  );
  return events
    .slice(answered + 1)
    .flatMap((event) => (event.type === 'action_proposed' ? [event.digest] : []));
}

/** Each action once, however often it is proposed. */
function actionsOf(
  { proposals }: Answer,
  { policy, facts, before, proposed }: Bench,
): readonly ProposedAction[] {
  const actions = new Map<string, ProposedAction>();
  for (const { tool, arguments: args } of proposals) {
    const digest = digestOf({ tool, arguments: args });
    if (tool === REQUEST_HUMAN || proposed.includes(digest) || actions.has(digest)) continue;
    if (proposed.length + actions.size >= MAX_ACTIONS) break;
    const { topic } = before;
    const decision = assessAction({ tool, arguments: args, policy, facts, topic });
    actions.set(digest, { call: randomUUID(), tool, arguments: args, digest, decision });
  }
  return [...actions.values()];
}

function standing(answer: Answer, { policy, facts, before }: Bench): Decision {
  const { topic, segment, decision } = before;
  return assessAnswer({
    confidence: sureness(answer, policy),
    grounding: answer.evidence?.grounding ?? undefined,
    policy,
    topic,
    segment,
    page: facts.page,
    before: decision,
  });
}
