// What the policy says before any model runs, of one message or of the visitor's press of the control.
import type { Decision, Page, Signal } from '@warmline/protocol';
import type { PolicyDocument, PolicyRef } from '../document.ts';
import { DETECTORS, type Detectors } from '../measure/detectors.ts';
import { type ClosedGate, closedGates } from '../measure/gates.ts';
import { stakesOf } from '../measure/stakes.ts';
import { viewsOf } from '../topics.ts';
import { decisionOf, quoted } from './finding.ts';
import { allTogether, distinct, higherPriority } from './strength.ts';

export interface Message {
  readonly text: string;
  readonly policy: PolicyRef;
  /** Where the visitor is and what the page says of them. */
  readonly page?: Page | null | undefined;
}

/**
 * What the policy says of a visitor's message before any model runs: an explicit request first, then
 * the hard gates. Needs no state, so it works on the first message and while everything else is down.
 * @returns a decision to hand over at once (mode `act`) or to offer a person, or null when the
 * assistant may answer
 */
export function screenMessage(message: Message, detectors: Detectors = DETECTORS): Decision | null {
  const { text, policy, page } = message;
  const signal = detectors.explicitRequest(text);
  const hits = detectors.gates(text);
  const views = viewsOf(policy.document, { texts: [text], page: page ?? null });
  return allTogether(
    views.map((view) => {
      const gates = closedGates(text, hits, view, detectors);
      const stakes = stakesOf(page, view);
      return signal
        ? requested(policy, view, 'words', signal, gates, stakes)
        : gated(policy, view, gates, stakes);
    }),
  );
}

/** What the policy says when the visitor presses the control: always the same, a person at once. */
export function decideRequest(policy: PolicyRef, page?: Page | null): Decision {
  const signal: Signal = { name: 'explicit_request', score: 1, evidence: [] };
  const views = viewsOf(policy.document, { page: page ?? null });
  const [first = policy.document, ...rest] = views;
  const decide = (view: PolicyDocument) =>
    requested(policy, view, 'control', signal, [], stakesOf(page, view));
  return allTogether([decide(first), ...rest.map(decide)]) ?? decide(first);
}

/** Acts at once whatever the document says; a gate that closed as well gives its priority and notice. */
function requested(
  policy: PolicyRef,
  view: PolicyDocument,
  by: 'words' | 'control',
  signal: Signal,
  gates: readonly ClosedGate[],
  stakes: readonly Signal[],
): Decision {
  const [gravest] = gates.filter(({ rule }) => rule.mode === 'act');
  const priority = higherPriority(
    view.handoff.priority,
    gravest?.rule.priority ?? view.handoff.priority,
  );
  return decisionOf(
    policy,
    view,
    {
      tier: 'human',
      mode: 'act',
      trigger: 'explicit_request',
      rule: `explicit_request.${by}`,
      reason:
        by === 'control'
          ? 'The visitor pressed “Talk to a person”.'
          : `The visitor asked for a person: ${quoted(signal.evidence)}.`,
      priority,
      team: gravest?.rule.team ?? null,
      signals: [signal, ...gates.map(signalOf)],
      notice: gravest?.notice,
    },
    stakes,
  );
}

function gated(
  policy: PolicyRef,
  view: PolicyDocument,
  gates: readonly ClosedGate[],
  stakes: readonly Signal[],
): Decision | null {
  const [gravest] = gates;
  if (!gravest) return null;
  const { hit, rule, isCustom, notice } = gravest;
  const words = hit.evidence.length > 0 ? `: ${quoted(hit.evidence)}` : '';
  const amount = hit.amount
    ? `, ${hit.amount.value}${hit.amount.currency ? ` ${hit.amount.currency}` : ''}`
    : '';
  return decisionOf(
    policy,
    view,
    {
      tier: 'human',
      mode: rule.mode,
      trigger: 'hard_gate',
      rule: `hard_gate.${isCustom ? 'custom.' : ''}${hit.gate}`,
      reason: `A person decides about ${isCustom ? `“${hit.gate}”` : (SPOKEN[hit.gate] ?? hit.gate)}${words}${amount}.`,
      priority: rule.priority,
      team: rule.team,
      signals: distinct(gates.map(signalOf)),
      ...(notice === undefined ? {} : { notice }),
    },
    stakes,
  );
}

function signalOf({ hit }: ClosedGate): Signal {
  return { name: 'hard_gate', score: hit.score, evidence: [...hit.evidence], detail: hit.gate };
}

/** The gates in an agent's words. */
const SPOKEN: Readonly<Record<string, string>> = {
  crisis: 'someone who may harm themselves',
  security_fraud: 'security and fraud',
  legal: 'legal matters',
  medical: 'medical matters',
  contract: 'binding commitments',
  billing_dispute: 'disputed charges',
  refund: 'refunds',
  account_closure: 'closing an account',
};
