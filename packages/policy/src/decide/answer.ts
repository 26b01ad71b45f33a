// What the policy says of an answer the assistant would give.
import type { Decision, Page } from '@warmline/protocol';
import type { PolicyDocument, PolicyRef } from '../document.ts';
import { viewsOf } from '../topics.ts';
import { decisionOf } from './finding.ts';
import { allTogether, together } from './strength.ts';

export interface JudgedAnswer {
  /** Calibrated, 0 … 1. */
  readonly confidence: number;
  /** Share of the answer that its sources bear out, 0 … 1: an answer is never surer than they are. */
  readonly grounding?: number | undefined;
  readonly policy: PolicyRef;
  /** Names of the rules in force, as `assessThread` gave them. */
  readonly topic?: string | null | undefined;
  readonly segment?: string | null | undefined;
  readonly page?: Page | null | undefined;
  /** What the policy said of the thread before this answer. */
  readonly before?: Decision | null | undefined;
}

/**
 * Always a decision: tier `autonomous` when the answer may stand alone, else what it passes as; the
 * stronger of this and of what the thread called for, with the offer of a person if either makes one.
 */
export function assessAnswer(answer: JudgedAnswer): Decision {
  const { policy, topic = null, segment = null, page = null, before = null } = answer;
  const { confidence, grounding = 1 } = answer;
  const sure: Sureness = {
    value: unit(Math.min(confidence, grounding)),
    of: grounding < confidence ? 'support in its sources' : 'confidence',
  };
  const [first = policy.document, ...rest] = viewsOf(policy.document, { topic, segment, page });
  const own = allTogether(rest.map((view) => assessedUnder(view, policy, sure)));
  const assessed = together(assessedUnder(first, policy, sure), own);
  return before ? together(before, assessed) : assessed;
}

/** How sure an answer may be taken to be, and what that is by: people compare it with what was recorded. */
interface Sureness {
  readonly value: number;
  readonly of: 'confidence' | 'support in its sources';
}

function assessedUnder(view: PolicyDocument, policy: PolicyRef, sure: Sureness): Decision {
  const confidence = sure.value;
  const band = view.confidence.bands.find(({ below }) => confidence < below);
  const { offerPersonBelow } = view.assistant;
  const isOffer = confidence < offerPersonBelow;
  const said = confidence.toFixed(2);
  if (!band && !isOffer) {
    return decisionOf(policy, view, {
      tier: 'autonomous',
      mode: 'act',
      trigger: 'low_confidence',
      rule: 'confidence.enough',
      reason: `The answer’s ${sure.of} ${said} is enough to stand alone.`,
      priority: null,
      team: null,
      signals: [],
    });
  }
  const tier = band?.tier ?? 'notify';
  const isTakeover = tier === 'human' && band?.mode === 'act';
  return decisionOf(policy, view, {
    tier,
    mode: !isTakeover && (isOffer || band?.mode === 'offer') ? 'offer' : 'act',
    trigger: 'low_confidence',
    rule: 'low_confidence.answer',
    reason: `The answer’s ${sure.of} ${said} is below ${isOffer ? Math.min(offerPersonBelow, band?.below ?? 1) : band?.below}.`,
    priority: null,
    team: null,
    signals: [{ name: 'low_confidence', score: 1 - confidence, evidence: [] }],
  });
}

/** What is no number is no confidence. */
function unit(value: number): number {
  return Number.isNaN(value) ? 0 : Math.min(1, Math.max(0, value));
}
