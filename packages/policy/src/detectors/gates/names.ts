// The words of this detector: gates that close before any model speaks, and intents that only inform.

/** What a gate guards. A policy may add its own beside these. */
export const GATES = [
  'crisis',
  'security_fraud',
  'legal',
  'medical',
  'contract',
  'billing_dispute',
  'refund',
  'account_closure',
] as const;

/** In order of urgency: of two gates that close at once the earlier is told first. */
export type GateName = (typeof GATES)[number];

/** Needs that are recognised beside the gates and close nothing by themselves. */
export const INTENTS = [
  'refund_status',
  'refund_policy_info',
  'return_exchange',
  'payment_problem',
  'complaint',
  'account_access',
] as const;

export type Intent = (typeof INTENTS)[number];

/** What the model tells apart. A request for a person has its own detector; here it only keeps the
 * other classes from claiming it. */
export const LABELS = [...GATES, ...INTENTS, 'human_request'] as const;

export type Label = (typeof LABELS)[number];

/** From which probability on a label holds; a crisis has a model of its own (see `crisis-model.ts`). */
export type Thresholds = Readonly<Record<Exclude<Label, 'crisis'>, number>>;

/** An amount of money as it was read. */
export interface Amount {
  readonly value: number;
  /** ISO 4217, or null where the visitor's words leave it open (`kr`, `bucks` never do). */
  readonly currency: string | null;
  /** The visitor's words. */
  readonly text: string;
}

/** One gate that closed. */
export interface GateHit {
  /** A built-in gate, or the name of one of the policy's own. */
  readonly gate: GateName | (string & {});
  /** 0 … 1 */
  readonly score: number;
  /** The visitor's words it rests on. */
  readonly evidence: readonly string[];
  /** The largest amount of the message, on the gates that are about money. */
  readonly amount?: Pick<Amount, 'value' | 'currency'>;
}
