// The hard gates: which of them a message closes, in code and before any model of language speaks.

import type { Ngrams } from '../../model/ngrams.ts';
import { unpacked } from '../../model/packed.ts';
import * as crisis from '../../models/crisis.model.ts';
import { model } from '../../models/gates.model.ts';
import { balanced, cautious } from '../../models/gates-thresholds.model.ts';
import { amountsIn } from './amounts.ts';
import { type Amount, GATES, type GateHit, type GateName, INTENTS, type Intent } from './names.ts';
import { type Fitted, readGates } from './reading.ts';
import { unsparse, weightRows } from './sparse-model.ts';

/** Gates about money: their hits name the largest amount of the message. */
const ABOUT_MONEY: ReadonlySet<GateName> = new Set(['refund', 'billing_dispute', 'security_fraud']);

let loaded: Fitted | undefined;

/** What ships, unpacked on first use: a relay that asks nothing pays nothing. */
export function shippedGates(): Fitted {
  loaded ??= {
    rows: weightRows(unsparse(model)),
    balanced,
    cautious,
    crisis: { ...crisis, model: unpacked(crisis.model) },
  };
  return loaded;
}

/**
 * The gates that a message closes, most urgent first. Pure: the same text gives the same hits. Amounts
 * are read, not weighed: whether a refund is above a limit is the policy's to say (see `exceeds`).
 * @param ngrams of the same text, where they have been read already
 */
export function detectGates(text: string, ngrams?: Ngrams): readonly GateHit[] {
  const { scores, evidence } = readGates(text, shippedGates(), 'cautious', ngrams);
  const closed = GATES.filter((gate) => (scores.get(gate) ?? 0) >= 0.5);
  if (closed.length === 0) return [];
  const amount = closed.some((gate) => ABOUT_MONEY.has(gate)) ? largest(amountsIn(text)) : null;
  return closed.map((gate): GateHit => {
    const words = evidence.get(gate) ?? text.trim().slice(0, MAX_EVIDENCE_CHARS);
    const hit = { gate, score: scores.get(gate) ?? 0, evidence: [words] };
    if (!amount || !ABOUT_MONEY.has(gate)) return hit;
    return {
      ...hit,
      evidence: [words, amount.text],
      amount: { value: amount.value, currency: amount.currency },
    };
  });
}

/** Needs recognised in a message that close nothing by themselves, surest first; scores 0.5 … 1. */
export function detectIntents(
  text: string,
  ngrams?: Ngrams,
): readonly { readonly intent: Intent; readonly score: number }[] {
  const { scores } = readGates(text, shippedGates(), 'balanced', ngrams);
  return INTENTS.map((intent) => ({ intent, score: scores.get(intent) ?? 0 }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score);
}

/** Where the model alone closed a gate, the message itself is the evidence. */
const MAX_EVIDENCE_CHARS = 160;

function largest(amounts: readonly Amount[]): Amount | null {
  return amounts.reduce<Amount | null>(
    (top, amount) => (top === null || amount.value > top.value ? amount : top),
    null,
  );
}
