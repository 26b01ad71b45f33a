// Judges a message: small trained models and tables of words together; what is found in any of them
// closes a gate.
import { sigmoid } from '../../model/linear.ts';
import { type Ngrams, ngramsOf } from '../../model/ngrams.ts';
import { type Concept, type Ideas, ideasIn } from './concepts.ts';
import { crisisWordsIn, isFigureOfSpeech } from './crisis.ts';
import { crisisScore, type FittedCrisis } from './crisis-model.ts';
import { folded } from './folding.ts';
import { type GateName, LABELS, type Label } from './names.ts';
import { wordedGates } from './patterns.ts';
import { type FittedGates, gateFeatures, labelScores } from './recipe.ts';

/** The score of what is found by words. */
const WORDED = 0.95;

/** Ideas that close a gate together, in languages of which the model has seen little. */
const TOGETHER: readonly {
  readonly gate: GateName;
  readonly all: readonly Concept[];
  readonly none: readonly Concept[];
}[] = [
  { gate: 'refund', all: ['refund'], none: ['policy', 'status'] },
  { gate: 'billing_dispute', all: ['charge', 'twice'], none: [] },
  { gate: 'billing_dispute', all: ['charge', 'notMine'], none: [] },
  { gate: 'billing_dispute', all: ['charge', 'extra'], none: [] },
  { gate: 'security_fraud', all: ['fraud'], none: [] },
  { gate: 'security_fraud', all: ['lost', 'thing'], none: [] },
  { gate: 'account_closure', all: ['close', 'account'], none: ['order'] },
];

/** Which ideas say most about what the model found: its evidence. */
const TELLING: Readonly<Partial<Record<Label, readonly Concept[]>>> = {
  refund: ['refund', 'giveBack'],
  billing_dispute: ['twice', 'notMine', 'extra', 'moneyGone', 'charge'],
  security_fraud: ['fraud', 'lost', 'thing'],
  account_closure: ['close', 'account'],
};

/** The models that judge: one for all labels, and a crisis has one of its own. */
export interface Fitted extends FittedGates {
  readonly crisis: FittedCrisis;
}

/** What a message is judged to be. */
export interface GateReading {
  /** By label, 0 … 1 where .5 is the point at which a gate closes. */
  readonly scores: ReadonlyMap<Label, number>;
  readonly evidence: ReadonlyMap<Label, string>;
}

/**
 * Judges a message by a model and by the tables of words.
 * @param caution at which of the model's thresholds a score is .5
 */
export function readGates(
  text: string,
  fitted: Fitted,
  caution: 'balanced' | 'cautious' = 'cautious',
  ngrams: Ngrams = ngramsOf(text),
): GateReading {
  const read = folded(text);
  const ideas = ideasIn(read);
  const scores = modelScores(text, fitted, caution, ngrams, ideas);
  scores.set('crisis', crisisScore(fitted.crisis, caution, read, ngrams));
  if (isOnlyAboutDevice(ideas)) for (const gate of NOT_OF_DEVICES) scores.set(gate, 0);
  const evidence = new Map<Label, string>();
  for (const [label, concepts] of Object.entries(TELLING) as [Label, readonly Concept[]][]) {
    const words = concepts.flatMap((concept) => ideas.all.get(concept) ?? []);
    if (words[0] !== undefined) evidence.set(label, words[0]);
  }
  const raise = (label: Label, score: number, words: string) => {
    if ((scores.get(label) ?? 0) < score) scores.set(label, score);
    evidence.set(label, words);
  };
  for (const { gate, words } of foreignGates(ideas)) raise(gate, WORDED, words);
  const crisis = crisisWordsIn(read);
  for (const [gate, words] of wordedGates(read)) {
    // “I will take an overdose” is no question about medicine.
    if (crisis === null || gate !== 'medical') raise(gate, WORDED, words);
  }
  if (crisis !== null) raise('crisis', 1, crisis);
  else if (isFigureOfSpeech(read)) scores.set('crisis', 0);
  return { scores, evidence };
}

function modelScores(
  text: string,
  { rows, balanced, cautious }: FittedGates,
  caution: 'balanced' | 'cautious',
  ngrams: Ngrams,
  ideas: Ideas,
): Map<Label, number> {
  const thresholds = caution === 'balanced' ? balanced : cautious;
  const shares = labelScores(rows, gateFeatures(text, ideas, rows.buckets, ngrams));
  const scores = new Map<Label, number>();
  LABELS.forEach((label, index) => {
    if (label === 'crisis') return;
    scores.set(label, sigmoid(logOdds(shares[index] ?? 0) - logOdds(thresholds[label])));
  });
  return scores;
}

/** Of a probability, kept away from the certainties 0 and 1. */
function logOdds(share: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, share));
  return Math.log(bounded / (1 - bounded));
}

/** “My phone is dead”, “how do I charge the torch”: words of theft and of fees that mean neither. */
const NOT_OF_DEVICES = ['security_fraud', 'billing_dispute'] as const;
const BEYOND_DEVICES: readonly Concept[] = [
  'lost',
  'fraud',
  'notMine',
  'twice',
  'extra',
  'charge',
  'directDebit',
  'moneyGone',
  'transfer',
  'topUp',
  'secret',
  'account',
];

function isOnlyAboutDevice({ all }: Ideas): boolean {
  return all.has('device') && !BEYOND_DEVICES.some((concept) => all.has(concept));
}

/** Gates by ideas that are named in another language than English. */
function foreignGates({ all, foreign }: Ideas): { gate: GateName; words: string }[] {
  return TOGETHER.filter(
    (rule) =>
      rule.all.every((concept) => all.has(concept)) &&
      rule.all.some((concept) => foreign.has(concept)) &&
      !rule.none.some((concept) => all.has(concept)),
  ).map((rule) => ({ gate: rule.gate, words: all.get(rule.all.at(-1) ?? 'refund') ?? '' }));
}
