// The immutable facts of a conversation. Stored names are for ever: a change of meaning is a new
// event. Who may see which event is decided in one place, `audienceOf` in the conversation room.
import * as v from 'valibot';
import { briefSchema } from './brief.ts';
import {
  actorSchema,
  agentRefSchema,
  citationSchema,
  commandIdSchema,
  conversationIdSchema,
  countSchema,
  decisionSchema,
  handbackNoteSchema,
  instantSchema,
  pageSchema,
  prioritySchema,
  siteIdSchema,
  visitorIdSchema,
} from './primitives.ts';

const episode = countSchema;
const turn = countSchema;

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
    reason: v.picklist(['released', 'vanished', 'silent']),
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
  v.object({ type: v.literal('answer_assessed'), turn, confidence: v.number() }),
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
