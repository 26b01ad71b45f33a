// The small parts that commands, events and answers share.
import * as v from 'valibot';
import {
  asAgentId,
  asCommandId,
  asConversationId,
  asSiteId,
  asVisitorId,
  ID_PATTERNS,
} from '../ids.ts';
import { MAX_NOTE_STATEMENTS, MAX_STATEMENT_CHARS, MAX_TEXT_CHARS } from '../limits.ts';

export const siteIdSchema = v.pipe(v.string(), v.regex(ID_PATTERNS.site), v.transform(asSiteId));
export const conversationIdSchema = v.pipe(
  v.string(),
  v.regex(ID_PATTERNS.conversation),
  v.transform(asConversationId),
);
export const visitorIdSchema = v.pipe(
  v.string(),
  v.regex(ID_PATTERNS.visitor),
  v.transform(asVisitorId),
);
export const agentIdSchema = v.pipe(v.string(), v.regex(ID_PATTERNS.agent), v.transform(asAgentId));
export const commandIdSchema = v.pipe(
  v.string(),
  v.regex(ID_PATTERNS.command),
  v.transform(asCommandId),
);

/** A count that JSON and JavaScript agree on: 0 … 2^53-1. */
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Milliseconds since 1970 (UTC). */
export const instantSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

// NUL cannot be stored in every database, and a lone surrogate is not text; both are refused at the
// door instead of being changed on the way.
const isStorable = (text: string) => !text.includes('\u0000') && text.isWellFormed();

/** Text a person typed: kept letter for letter, never empty or blank. */
export const textSchema = v.pipe(
  v.string(),
  v.maxLength(MAX_TEXT_CHARS),
  v.check((text) => text.trim() !== '', 'The message is empty.'),
  v.check(isStorable, 'The text contains characters that are not text.'),
);

/** One statement of a note. */
const statementTextSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(MAX_STATEMENT_CHARS),
  v.check(isStorable, 'The text contains characters that are not text.'),
);
const statementsSchema = v.pipe(v.array(statementTextSchema), v.maxLength(MAX_NOTE_STATEMENTS));

/**
 * What an agent leaves behind for the assistant. `decided`, `done` and `promised` may be told to the
 * visitor; `left` and `mustNot` are for the assistant alone.
 */
export const handbackNoteSchema = v.strictObject({
  decided: statementsSchema,
  done: statementsSchema,
  left: statementsSchema,
  mustNot: statementsSchema,
  promised: statementsSchema,
});

/** A short internal remark, e.g. with a transfer. */
export const remarkSchema = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(2_000),
  v.check(isStorable, 'The text contains characters that are not text.'),
);

const worthSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1e12));

/**
 * What the embedding page says of its visitor. It may bring a person sooner and nothing else: a page
 * can be made to say anything.
 */
const visitorContextSchema = v.strictObject({
  /** Customer segment, as the policy names it, e.g. `vip`. */
  segment: v.optional(v.pipe(v.string(), v.maxLength(40), v.check(isStorable))),
  /** Worth of the cart and of the customer so far, in units of `currency`. */
  cartValue: v.optional(worthSchema),
  accountValue: v.optional(worthSchema),
  /** ISO 4217. */
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
});

/** The page the visitor was on, as the page itself says: data, never trusted. */
export const pageSchema = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(2_000), v.check(isStorable)),
  title: v.pipe(v.string(), v.maxLength(300), v.check(isStorable)),
  context: v.optional(visitorContextSchema),
});

/** An agent as others see one. */
export const agentRefSchema = v.object({
  id: agentIdSchema,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80), v.check(isStorable)),
});

/** Who made an event happen. `system` is the relay itself. */
export const actorSchema = v.variant('kind', [
  v.object({ kind: v.literal('visitor'), id: visitorIdSchema }),
  v.object({ kind: v.literal('assistant') }),
  v.object({ kind: v.literal('agent'), ...agentRefSchema.entries }),
  v.object({ kind: v.literal('system') }),
]);

/** A passage of the site's knowledge that an answer rests on. */
export const citationSchema = v.object({
  /** Stable id of the passage. */
  id: v.string(),
  title: v.string(),
  /** Where the visitor can read it: a path on the site or an http(s) address. */
  url: v.nullable(v.string()),
  /** The words of the passage that were used. */
  quote: v.string(),
});

/** What an agent may do beside serving visitors: an owner may remove others. */
export const agentRoleSchema = v.picklist(['owner', 'agent']);

/** What went wrong with a handoff or a conversation, and somebody should know of. */
export const alertSchema = v.picklist([
  'team_missing',
  'offers_exhausted',
  'handoff_timed_out',
  'conversation_failed',
  'holder_removed',
]);

export const prioritySchema = v.picklist(['low', 'normal', 'high', 'urgent']);
export const statusSchema = v.picklist([
  'running',
  'pending_human',
  'human',
  'resuming',
  'timed_out',
  'resolved',
  'failed',
]);
export const tierSchema = v.picklist(['autonomous', 'notify', 'soft_review', 'approval', 'human']);
export const triggerSchema = v.picklist([
  'explicit_request',
  'hard_gate',
  'out_of_domain',
  'sentiment',
  'repeat_loop',
  'failed_attempts',
  'low_confidence',
  'stakes',
  'complexity',
  'tool_failure',
  'agent_initiative',
]);

/** One measured fact about the conversation. */
export const signalSchema = v.object({
  name: triggerSchema,
  /** 0 … 1 */
  score: v.number(),
  /** The visitor's words it rests on. */
  evidence: v.array(v.string()),
  /** Which of several it is, e.g. the gate's name. */
  detail: v.optional(v.string()),
});

/** Which version of which policy document: its number and the hash of its content. */
export const policyVersionSchema = v.object({ version: v.string(), hash: v.string() });

const transferSchema = v.picklist(['cold', 'warm']);

/** What the policy decided, why, and under which version of which document. */
export const decisionSchema = v.object({
  tier: tierSchema,
  /** `act` does it at once; `offer` asks the visitor first. */
  mode: v.picklist(['act', 'offer']),
  trigger: triggerSchema,
  /** Name of the rule that fired, e.g. `explicit_request.words`. */
  rule: v.string(),
  /** One sentence for an agent. */
  reason: v.string(),
  priority: prioritySchema,
  signals: v.array(signalSchema),
  policy: policyVersionSchema,
  /** `warm`: offered to one agent after the other first; `cold` (default): straight to the queue. */
  transfer: v.optional(transferSchema),
  /** The team that shall take it; the default queue where there is none of that name. */
  team: v.optional(v.string()),
  /** How long the visitor can be expected to wait for a person, in milliseconds. */
  latencyMs: v.optional(countSchema),
  /** What the visitor is told in place of the usual line. */
  notice: v.optional(v.string()),
});

/**
 * How much of the assistant is at work: the model, its smaller stand-in, the knowledge base alone, or
 * nothing but a fixed line.
 */
export const serviceLevelSchema = v.picklist(['full', 'reduced', 'basic', 'emergency']);

/** SHA-256 of what is to be approved, in hex: an approval is of exactly that. */
export const digestSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Names one proposed action or held answer; made by the relay. */
export const callIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/));
