// From signals to a decision: pure, so the same message under the same policy always gives the same
// decision, and the decision says why.
import type { Decision } from '@warmline/protocol';
import { detectExplicitRequest } from './detectors/explicit-request.ts';
import type { PolicyRef } from './document.ts';

/**
 * What the policy says of a visitor's message before any model runs.
 * @returns a decision to hand over at once, or null when the assistant may answer
 */
export function screenMessage(message: {
  readonly text: string;
  readonly policy: PolicyRef;
}): Decision | null {
  const signal = detectExplicitRequest(message.text);
  if (!signal) return null;
  const words = signal.evidence.map((evidence) => `“${evidence}”`).join(', ');
  return {
    ...requestOf(message.policy),
    rule: 'explicit_request.words',
    reason: `The visitor asked for a person: ${words}.`,
    signals: [signal],
  };
}

/** What the policy says when the visitor presses the control: always the same. */
export function decideRequest(policy: PolicyRef): Decision {
  return {
    ...requestOf(policy),
    rule: 'explicit_request.control',
    reason: 'The visitor pressed “Talk to a person”.',
    signals: [{ name: 'explicit_request', score: 1, evidence: [] }],
  };
}

/**
 * What the policy says of an answer the assistant would give.
 * @returns the decision to offer a person beside it, or null when it stands alone
 */
export function assessAnswer(answer: {
  /** 0 … 1 */
  readonly confidence: number;
  readonly policy: PolicyRef;
}): Decision | null {
  const { confidence, policy } = answer;
  const { offerPersonBelow } = policy.document.assistant;
  if (confidence >= offerPersonBelow) return null;
  return {
    tier: 'notify',
    mode: 'offer',
    trigger: 'low_confidence',
    rule: 'low_confidence.answer',
    reason: `The answer’s confidence ${confidence.toFixed(2)} is below ${offerPersonBelow}.`,
    priority: policy.document.handoff.priority,
    signals: [{ name: 'low_confidence', score: 1 - confidence, evidence: [] }],
    policy: { version: policy.document.version, hash: policy.hash },
  };
}

function requestOf(policy: PolicyRef) {
  return {
    tier: 'human',
    mode: 'act',
    trigger: 'explicit_request',
    priority: policy.document.handoff.priority,
    policy: { version: policy.document.version, hash: policy.hash },
  } as const;
}
