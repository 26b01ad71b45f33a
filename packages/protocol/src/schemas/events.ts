// The immutable facts of a conversation. Stored names are for ever: a change of meaning is a new
// event. Who may see which event is decided in one place, `audienceOf` in the conversation room.
import * as v from 'valibot';
import { briefSchema } from './brief.ts';
import {
  actorSchema,
  agentRefSchema,
  callIdSchema,
  citationSchema,
  commandIdSchema,
  conversationIdSchema,
  countSchema,
  decisionSchema,
  digestSchema,
  handbackNoteSchema,
  instantSchema,
  pageSchema,
  policyVersionSchema,
  prioritySchema,
  serviceLevelSchema,
  signalSchema,
  siteIdSchema,
  tierSchema,
  visitorIdSchema,
} from './primitives.ts';

const episode = countSchema;
const turn = countSchema;
/** What a tool is called with: JSON. */
const argumentsSchema = v.record(v.string(), v.unknown());

/** What an event says, without its place in the log. */
export const eventBodySchemas = [
  v.object({
    type: v.literal('conversation_started'),
    siteId: siteIdSchema,
    visitorId: visitorIdSchema,
  }),
  v.object({
    type: v.literal('message_sent'),
    /** As typed or answered: Markdown, never markup. */
    text: v.string(),
    citations: v.optional(v.array(citationSchema)),
    /** Set on the assistant's messages. */
    turn: v.optional(turn),
    /** The assistant was not sure and offers a person beside the answer. */
    offersHuman: v.optional(v.boolean()),
    /**
     * Never stored: to the visitor, an answer that was taken back or corrected comes like this, without
     * its words and sources; the event that says so follows.
     */
    withdrawn: v.optional(v.boolean()),
    page: v.optional(v.object(pageSchema.entries)),
  }),
  /** Internal. What the policy decided, whether or not it led to a handoff. */
  v.object({ type: v.literal('decision_recorded'), decision: decisionSchema }),
  v.object({
    type: v.literal('handoff_requested'),
    episode,
    requestedBy: v.picklist(['visitor', 'policy', 'agent']),
    /** `seq` of the message that asked, when words did. */
    message: v.optional(countSchema),
    priority: prioritySchema,
    /** When a person was promised. */
    dueAt: instantSchema,
    /** Said to the visitor in place of the usual line, e.g. in a crisis. */
    notice: v.optional(v.string()),
  }),
  /** Internal. A warm handoff is offered to one agent, who claims, declines or lets it lapse. */
  v.object({
    type: v.literal('offered'),
    episode,
    agent: agentRefSchema,
    until: instantSchema,
  }),
  /** Internal. */
  v.object({
    type: v.literal('offer_declined'),
    episode,
    agent: agentRefSchema,
    reason: v.string(),
  }),
  /** Internal. Nobody answered it; or, as `reason` says, whoever it was made to is an agent no more. */
  v.object({
    type: v.literal('offer_lapsed'),
    episode,
    agent: agentRefSchema,
    reason: v.optional(v.literal('removed')),
  }),
  /** Internal. Nobody is left to offer it to: whoever comes may claim it. */
  v.object({ type: v.literal('offers_exhausted'), episode }),
  /** Internal. The team that shall take it is none of the site's, or nobody is in it: it is anyone's. */
  v.object({
    type: v.literal('team_missing'),
    episode,
    team: v.string(),
    reason: v.picklist(['unknown', 'empty']),
  }),
  /** The visitor took the request back, or asked for the assistant instead of the agent. */
  v.object({ type: v.literal('handoff_cancelled'), episode }),
  /** Nobody came in time: the handoff stays queued, with a higher priority. */
  v.object({ type: v.literal('handoff_timed_out'), episode, priority: prioritySchema }),
  v.object({ type: v.literal('claimed'), episode, agent: agentRefSchema }),
  /** The holder is gone; the conversation is in the queue again. */
  v.object({
    type: v.literal('released'),
    episode,
    agent: agentRefSchema,
    reason: v.picklist(['released', 'vanished', 'silent', 'removed']),
    dueAt: instantSchema,
  }),
  v.object({ type: v.literal('transferred'), episode, from: agentRefSchema, to: agentRefSchema }),
  /** Internal. */
  v.object({ type: v.literal('transfer_noted'), episode, note: v.string() }),
  v.object({ type: v.literal('handed_back'), episode, agent: agentRefSchema }),
  /** Internal. Authoritative for the assistant's next turns. */
  v.object({
    type: v.literal('handback_noted'),
    episode,
    note: v.object(handbackNoteSchema.entries),
  }),
  /** Internal. The assistant has taken the handback in and is running again. */
  v.object({ type: v.literal('resumed'), episode }),
  v.object({
    type: v.literal('resolved'),
    reason: v.picklist(['agent', 'visitor', 'idle', 'unanswered']),
  }),
  /** Internal. */
  v.object({ type: v.literal('outcome_noted'), outcome: v.string() }),
  v.object({ type: v.literal('reopened') }),
  /** Internal. Written before the assistant runs, so that a crash in it is counted. */
  v.object({
    type: v.literal('turn_started'),
    turn,
    /** The last visitor message this turn answers; 0 when it only takes a handback in. */
    coversSeq: countSchema,
  }),
  /** Internal. */
  v.object({ type: v.literal('turn_failed'), turn, reason: v.string(), retryAt: instantSchema }),
  /** Internal. */
  v.object({
    type: v.literal('answer_assessed'),
    turn,
    confidence: v.number(),
    /** What the policy let it pass as, by which signals, under which version. */
    tier: v.optional(tierSchema),
    signals: v.optional(v.array(signalSchema)),
    policy: v.optional(policyVersionSchema),
    /** Why the assistant is not at its full level. */
    levelReason: v.optional(v.string()),
    /** Sentences that promised a transfer nobody had asked for, and were not shown. */
    withheld: v.optional(v.array(v.string())),
  }),
  /** Internal. What another version of the policy, which only watches, would have decided. */
  v.object({
    type: v.literal('shadow_decided'),
    policy: policyVersionSchema,
    /** The proposed action that it is about; left out: the message, or the turn as a whole. */
    call: v.optional(callIdSchema),
    /** null: it would have done nothing. */
    decision: v.nullable(decisionSchema),
    /** What the policy in force decided. */
    live: v.nullable(decisionSchema),
  }),
  /** From here on the assistant answers at this level. */
  v.object({ type: v.literal('service_level_changed'), level: serviceLevelSchema }),
  /** Internal. An answer that waits for an agent's approval. */
  v.object({
    type: v.literal('answer_drafted'),
    call: callIdSchema,
    turn,
    text: v.string(),
    citations: v.array(citationSchema),
    confidence: v.number(),
    /** A person is offered beside it once it is shown. */
    offersHuman: v.optional(v.boolean()),
    digest: digestSchema,
    dueAt: instantSchema,
  }),
  /** Internal. An action of the assistant: with `dueAt`, it waits for an agent's approval. */
  v.object({
    type: v.literal('action_proposed'),
    call: callIdSchema,
    turn,
    tool: v.string(),
    arguments: argumentsSchema,
    digest: digestSchema,
    tier: tierSchema,
    /** The policy's sentence. */
    reason: v.string(),
    dueAt: v.nullable(instantSchema),
  }),
  /** Internal. `lapsed`: nobody decided in time; `cancelled`: there is nothing to decide any more. */
  v.object({
    type: v.literal('approval_decided'),
    call: callIdSchema,
    verdict: v.picklist(['approved', 'rejected', 'lapsed', 'cancelled']),
    reason: v.optional(v.string()),
  }),
  /**
   * Internal. Stored before the tool is called: what comes of it is not known until `action_finished`, and
   * nobody else calls it before `until`.
   */
  v.object({
    type: v.literal('action_begun'),
    call: callIdSchema,
    tool: v.string(),
    /** 1, 2, 3 …: after the first, nobody knows what came of the one before. */
    attempt: v.pipe(countSchema, v.minValue(1)),
    until: instantSchema,
  }),
  /** Internal. `unknown`: it was begun and nobody knows whether it happened. */
  v.object({
    type: v.literal('action_finished'),
    call: callIdSchema,
    tool: v.string(),
    outcome: v.picklist(['done', 'failed', 'unknown']),
    /** What the tool said. */
    result: v.string(),
  }),
  /** A colleague looks at what comes next before the visitor gets it. */
  v.object({ type: v.literal('answer_held') }),
  /** Internal. The answer of that `seq` is shown, and an agent may disagree until then. */
  v.object({ type: v.literal('review_opened'), message: countSchema, until: instantSchema }),
  /** Internal. */
  v.object({
    type: v.literal('review_closed'),
    message: countSchema,
    verdict: v.picklist(['agreed', 'corrected', 'retracted', 'lapsed']),
  }),
  /** An agent put these words in the place of the assistant's answer of that `seq`. */
  v.object({ type: v.literal('message_corrected'), message: countSchema, text: v.string() }),
  /** An agent took the assistant's answer of that `seq` back. */
  v.object({ type: v.literal('message_retracted'), message: countSchema }),
  /** The assistant gave up on the open messages; a person is offered. */
  v.object({ type: v.literal('assistant_unavailable') }),
  /** Internal. */
  v.object({ type: v.literal('brief_posted'), episode, brief: briefSchema }),
  /** The relay cannot go on with this conversation by itself; any person's command revives it. */
  v.object({ type: v.literal('conversation_failed'), reason: v.string() }),
] as const;

export const eventBodySchema = v.variant('type', [...eventBodySchemas]);

/** An event's place in the log. */
export const eventPlaceSchema = v.object({
  conversationId: conversationIdSchema,
  /** 1, 2, 3 … without gaps in a conversation. */
  seq: v.pipe(countSchema, v.minValue(1)),
  at: instantSchema,
  /** The epoch in force once this event has happened. */
  epoch: countSchema,
  by: actorSchema,
  /** The command that led to it; its sender knows its own by it. */
  commandId: commandIdSchema,
});

export const eventSchema = v.intersect([eventPlaceSchema, eventBodySchema]);
