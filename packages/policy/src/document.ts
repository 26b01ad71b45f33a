// The policy document: what a site decides about handoffs, outside every prompt. Strict, so that a
// misspelt key is an error with its mend; nothing in it can switch an explicit request off.
import type { Timings } from '@warmline/conversation';
import { prioritySchema } from '@warmline/protocol/schemas';
import * as v from 'valibot';

const DAY_MS = 86_400_000;

const duration = (minMs: number, maxMs: number) =>
  v.pipe(
    v.number('give a number of milliseconds'),
    v.integer('give whole milliseconds'),
    v.minValue(minMs, `give at least ${minMs}`),
    v.maxValue(maxMs, `give at most ${maxMs}`),
  );

/**
 * Under which confidence an answer comes with the offer of a person. The field's usual bands for the
 * confidence a topic needs are 0.60-0.70 (general), 0.80-0.85 (customer service), 0.90-0.95 (finance)
 * and 0.95 and more (healthcare); the knowledge-base assistant's scale is not calibrated yet, so the
 * presets keep the bands' order on that scale.
 */
const OFFER_BELOW = {
  general: 0.35,
  'customer-service': 0.45,
  finance: 0.6,
  healthcare: 0.7,
} as const;

export const policySchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'give a version such as 1.0.0')),
  preset: v.optional(
    v.picklist(['general', 'customer-service', 'finance', 'healthcare']),
    'general',
  ),
  assistant: v.optional(
    v.strictObject({
      settleMs: v.optional(duration(0, 10_000), 700),
      offerPersonBelow: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
      turnTimeoutMs: v.optional(duration(1_000, 300_000), 30_000),
      maxAttempts: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), 3),
    }),
    {},
  ),
  handoff: v.optional(
    v.strictObject({
      slaMs: v.optional(duration(1_000, 7 * DAY_MS), 120_000),
      agentReplyMs: v.optional(duration(1_000, 7 * DAY_MS), 300_000),
      holderGraceMs: v.optional(duration(1_000, DAY_MS), 20_000),
      priority: v.optional(prioritySchema, 'normal'),
      whileWaiting: v.optional(v.literal('silent', 'only "silent" is known'), 'silent'),
    }),
    {},
  ),
  idle: v.optional(
    v.strictObject({ resolveMs: v.optional(duration(60_000, 365 * DAY_MS), DAY_MS) }),
    {},
  ),
});

type Parsed = v.InferOutput<typeof policySchema>;

/** A policy with every default filled in. */
export type PolicyDocument = Omit<Parsed, 'assistant'> & {
  readonly assistant: Parsed['assistant'] & { readonly offerPersonBelow: number };
};

/** A policy in force: the document and the hash of its content. */
export interface PolicyRef {
  readonly document: PolicyDocument;
  readonly hash: string;
}

/** What is wrong with a document, and where. */
export interface PolicyProblem {
  /** Dotted path, e.g. `handoff.slaMs`; empty for the document itself. */
  readonly path: string;
  /** Says the mend. */
  readonly message: string;
}

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: PolicyDocument }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Reads a policy document (already parsed from YAML or JSON) and fills in the preset's defaults. */
export function parsePolicy(input: unknown): ParsedPolicy {
  const result = v.safeParse(policySchema, input);
  if (!result.success) {
    const problems = result.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? '',
      message: messageOf(issue),
    }));
    return { ok: false, problems };
  }
  const { output } = result;
  const offerPersonBelow = output.assistant.offerPersonBelow ?? OFFER_BELOW[output.preset];
  return { ok: true, policy: { ...output, assistant: { ...output.assistant, offerPersonBelow } } };
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return 'is not known here; remove it or correct its spelling';
  }
  return issue.message;
}

/** The durations the thread runs on. */
export function timingsOf({ assistant, handoff, idle }: PolicyDocument): Timings {
  return {
    settleMs: assistant.settleMs,
    maxAttempts: assistant.maxAttempts,
    slaMs: handoff.slaMs,
    agentReplyMs: handoff.agentReplyMs,
    holderGraceMs: handoff.holderGraceMs,
    idleMs: idle.resolveMs,
  };
}
