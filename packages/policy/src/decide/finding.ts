// A finding of one rule, and the decision made of it: with the document's promise, team and version.
import type { Decision, Priority, Signal, Trigger } from '@warmline/protocol';
import type { PolicyDocument, PolicyRef } from '../document.ts';
import { higherPriority } from './strength.ts';

/** What one rule found. */
export interface Finding extends Pick<Decision, 'tier' | 'mode' | 'rule' | 'reason'> {
  readonly trigger: Trigger;
  /** null: that of the document's `handoff`. */
  readonly priority: Priority | null;
  readonly team: string | null;
  readonly signals: readonly Signal[];
  readonly notice?: string | undefined;
}

/**
 * @param view the rules that found it: the policy's document, or what it is for a topic or segment
 * @param stakes signals of what is at stake; they raise the priority and are recorded
 */
export function decisionOf(
  policy: PolicyRef,
  view: PolicyDocument,
  finding: Finding,
  stakes: readonly Signal[] = [],
): Decision {
  const { handoff, triggers } = view;
  const { tier, mode, trigger, rule, reason, notice } = finding;
  const own = finding.priority ?? handoff.priority;
  const raised = triggers.stakes.priority ?? handoff.priority;
  const team = finding.team ?? handoff.team;
  const leadsToPerson = tier === 'human' || mode === 'offer';
  return {
    tier,
    mode,
    trigger,
    rule,
    reason,
    priority: stakes.length > 0 ? higherPriority(own, raised) : own,
    signals: [...finding.signals, ...stakes.filter((signal) => !finding.signals.includes(signal))],
    policy: { version: policy.document.version, hash: policy.hash },
    ...(handoff.transfer === 'warm' ? { transfer: 'warm' as const } : {}),
    ...(team !== null ? { team } : {}),
    ...(leadsToPerson ? { latencyMs: handoff.slaMs } : {}),
    ...(notice !== undefined ? { notice } : {}),
  };
}

/** The visitor's words in a sentence, cut where they are long. */
export function quoted(words: readonly string[]): string {
  return words
    .slice(0, 3)
    .map((each) => `“${each.length > 80 ? `${each.slice(0, 79)}…` : each}”`)
    .join(', ');
}
