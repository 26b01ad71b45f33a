// What the policy says when something that was waited for does not come: the assistant, a verdict,
// or a reading of the message.
import type { Decision } from '@warmline/protocol';
import type { PolicyRef } from '../document.ts';
import { decisionOf } from './finding.ts';

/** The assistant is down altogether: a person takes over, whatever the document says. */
export function decideEmergency(policy: PolicyRef): Decision {
  return decisionOf(policy, policy.document, {
    tier: 'human',
    mode: 'act',
    trigger: 'tool_failure',
    rule: 'tool_failure.assistant_down',
    reason: 'The assistant is down, so a person is needed.',
    priority: policy.document.triggers.toolFailure.priority,
    team: policy.document.triggers.toolFailure.team,
    signals: [{ name: 'tool_failure', score: 1, evidence: [], detail: 'assistant down' }],
  });
}

/**
 * A message that the detectors could not read, because one of them failed: nobody knows whether it asks for a
 * person or closes a gate, so a person reads it.
 */
export function decideUnread(policy: PolicyRef): Decision {
  return decisionOf(policy, policy.document, {
    tier: 'human',
    mode: 'act',
    trigger: 'hard_gate',
    rule: 'hard_gate.unread',
    reason: 'The policy could not read the message, so a person does.',
    priority: null,
    team: null,
    signals: [],
  });
}

/**
 * Nobody decided about what was held for approval. It ends in a person or in a no, as the document
 * says; never in the action.
 */
export function decideApprovalLapse(policy: PolicyRef): Decision {
  const isHuman = policy.document.approval.onTimeout === 'human';
  return decisionOf(policy, policy.document, {
    tier: isHuman ? 'human' : 'notify',
    mode: isHuman ? 'act' : 'offer',
    trigger: 'stakes',
    rule: `approval.lapsed.${isHuman ? 'human' : 'no'}`,
    reason: isHuman
      ? 'Nobody decided about an approval in time, so a person takes over.'
      : 'Nobody decided about an approval in time, so it is not done.',
    priority: null,
    team: null,
    signals: [],
  });
}
