// The policy document: what a site decides about handoffs, outside every prompt. Strict, so that a
// misspelt key is an error with its mend; nothing in it can switch an explicit request off.
import type { Timings } from '@warmline/conversation';
import * as v from 'valibot';
import { type Complete, laidOver } from './document/fill.ts';
import { mistakesIn } from './document/lint.ts';
import { type Mistake, mistakeOf } from './document/problems.ts';
import { policySchema, type WrittenPolicy } from './document/schema.ts';
import { BASE, PRESET_RULES } from './presets.ts';

export { policySchema };

/** A policy with every default filled in. */
export type PolicyDocument = Complete<WrittenPolicy>;

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

/** As `ParsedPolicy`, with each mistake's keys: a text finds its line by them. */
export type ReadPolicy =
  | { readonly ok: true; readonly policy: PolicyDocument }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** Reads a policy document (already parsed from YAML or JSON) and fills in the preset's defaults. */
export function parsePolicy(input: unknown): ParsedPolicy {
  const read = readPolicy(input);
  if (read.ok) return read;
  const problems = read.mistakes.map(({ keys, message }) => ({ path: keys.join('.'), message }));
  return { ok: false, problems };
}

export function readPolicy(input: unknown): ReadPolicy {
  const result = v.safeParse(policySchema, input);
  if (!result.success) {
    return { ok: false, mistakes: result.issues.map((issue) => mistakeOf(issue, policySchema)) };
  }
  const policy = filled(result.output);
  const mistakes = mistakesIn(policy);
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, policy };
}

function filled(written: WrittenPolicy): PolicyDocument {
  const { version, preset } = written;
  return laidOver({ ...laidOver(BASE, PRESET_RULES[preset]), version, preset }, written);
}

/** The durations a conversation runs on, and what becomes of an approval nobody decided. */
export function timingsOf(document: PolicyDocument): Timings & {
  readonly approvalOnTimeout: 'human' | 'no';
} {
  const { assistant, handoff, idle, review, approval } = document;
  return {
    settleMs: assistant.settleMs,
    maxAttempts: assistant.maxAttempts,
    slaMs: handoff.slaMs,
    agentReplyMs: handoff.agentReplyMs,
    holderGraceMs: handoff.holderGraceMs,
    idleMs: idle.resolveMs,
    offerMs: handoff.offerMs,
    reviewMs: review.windowMs,
    approvalMs: approval.timeoutMs,
    approvalOnTimeout: approval.onTimeout,
  };
}
