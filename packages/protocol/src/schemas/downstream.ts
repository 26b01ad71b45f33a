// What the relay sends: answers to `command` and `sync`, and the pushes `events` and `delta`.
import * as v from 'valibot';
import { ERROR_CODES } from '../errors.ts';
import { briefFieldSchema } from './brief.ts';
import { eventSchema } from './events.ts';
import {
  agentIdSchema,
  agentRefSchema,
  agentRoleSchema,
  alertSchema,
  conversationIdSchema,
  countSchema,
  instantSchema,
  prioritySchema,
  siteIdSchema,
  statusSchema,
  triggerSchema,
  visitorIdSchema,
} from './primitives.ts';

/** A refusal as it travels: in a command's or sync's answer, a connect error, or an HTTP body. */
export const wireErrorSchema = v.object({
  code: v.picklist(ERROR_CODES),
  /** For a person; says what to do. */
  message: v.string(),
  /** Whether sending the same again can succeed. */
  retryable: v.boolean(),
  /** With `rate_limited`: how long to wait, in milliseconds. */
  retryAfterMs: v.exactOptional(v.number()),
  /** With `held_by_agent`: the agent who has the conversation. */
  holder: v.exactOptional(v.object({ id: v.string(), name: v.string() })),
});
const refusedSchema = v.object({ ok: v.literal(false), error: wireErrorSchema });

/** Answer to `command`. `seq` is the last event it led to, or the head where it led to none. */
export const commandAnswerSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    seq: countSchema,
    epoch: countSchema,
    /** False when what was asked was true already: such a command is never named by `after`. */
    stored: v.boolean(),
  }),
  refusedSchema,
]);

/** How it stands with a wait, as the visitor may know it. */
export const waitingSchema = v.object({
  /** 1 is next; null when the conversation is not waiting. */
  position: v.nullable(countSchema),
  /** Whether any agent of the site is here now. */
  agentsPresent: v.boolean(),
});

/** One conversation as the queue shows it. */
export const queueEntrySchema = v.object({
  conversationId: conversationIdSchema,
  siteId: siteIdSchema,
  visitorId: visitorIdSchema,
  /** Head of the log when this was made; a smaller one never replaces a larger. */
  seq: countSchema,
  epoch: countSchema,
  status: statusSchema,
  priority: prioritySchema,
  episode: countSchema,
  trigger: v.nullable(triggerSchema),
  /** The decision's sentence. */
  reason: v.nullable(v.string()),
  /** Since when nobody holds it, while it waits. */
  waitingSince: v.nullable(instantSchema),
  /** When a person was promised, while it waits. */
  dueAt: v.nullable(instantSchema),
  holder: v.nullable(agentRefSchema),
  /** Since when a message of the visitor has no answer, or null. */
  unansweredSince: v.nullable(instantSchema),
  /** The last message: whose, when, and its beginning. */
  last: v.nullable(
    v.object({
      by: v.picklist(['visitor', 'assistant', 'agent']),
      at: instantSchema,
      text: v.string(),
    }),
  ),
  /** What the visitor's page said of itself last. */
  page: v.nullable(v.object({ url: v.string(), title: v.string() })),
  /** The team that shall take it; null for any. */
  team: v.nullable(v.string()),
  /** Whom it is offered to now, and until when. */
  offer: v.nullable(v.object({ agent: agentRefSchema, until: instantSchema })),
  /** What waits for an agent's approval, and when the first of it lapses; null for nothing. */
  approvalDueAt: v.nullable(instantSchema),
  /** Until when the first answer under review may be corrected; null for none. */
  reviewUntil: v.nullable(instantSchema),
  /** What went wrong with it last, while nobody has taken it since. */
  alert: v.nullable(alertSchema),
});

/** An agent, whether a view of theirs is connected, what they may do, and where they serve. */
export const presenceSchema = v.object({
  ...agentRefSchema.entries,
  present: v.boolean(),
  role: agentRoleSchema,
  /** Their teams, of those that the sites' policies name. */
  teams: v.array(v.object({ siteId: siteIdSchema, team: v.string() })),
});

/** Sum over all entries not resolved, to notice a lost `queue` delta: how many, and their seqs' sum. */
export const deskDigestSchema = v.object({ open: countSchema, seqSum: countSchema });

/** Answer to `sync` of a thread: a page of what this audience may see, in order. */
export const threadAnswerSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    conversationId: conversationIdSchema,
    after: countSchema,
    events: v.array(eventSchema),
    /** The newest `seq` this audience can see. */
    head: countSchema,
    /** Whether there is a next page. */
    more: v.boolean(),
    waiting: waitingSchema,
  }),
  refusedSchema,
]);

/** Answer to `sync` of the desk. */
export const deskAnswerSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    me: agentRefSchema,
    agents: v.array(presenceSchema),
    /** Each site with the teams of its policy. */
    sites: v.array(v.object({ id: siteIdSchema, name: v.string(), teams: v.array(v.string()) })),
    entries: v.array(queueEntrySchema),
  }),
  refusedSchema,
]);

/** `events`: what was just stored, for this audience. */
export const eventsPushSchema = v.object({
  conversationId: conversationIdSchema,
  /** The `seq` before the first of these that this audience could see. */
  after: countSchema,
  events: v.array(eventSchema),
});

/** `delta`: passing news. Never stored; the log or the next `sync` replaces it. */
export const deltaSchema = v.variant('kind', [
  v.object({
    kind: v.literal('answer'),
    conversationId: conversationIdSchema,
    turn: countSchema,
    /** Where `text` belongs, in characters from the answer's start. */
    from: countSchema,
    text: v.string(),
  }),
  /** The turn came to nothing; forget what was streamed of it. */
  v.object({
    kind: v.literal('answer_dropped'),
    conversationId: conversationIdSchema,
    turn: countSchema,
  }),
  v.object({
    kind: v.literal('brief'),
    conversationId: conversationIdSchema,
    episode: countSchema,
    asOfSeq: countSchema,
    field: briefFieldSchema,
  }),
  v.object({
    kind: v.literal('typing'),
    conversationId: conversationIdSchema,
    by: v.picklist(['visitor', 'assistant', 'agent']),
    name: v.nullable(v.string()),
  }),
  /** Said every few seconds, so that a lost push is noticed. */
  v.object({ kind: v.literal('head'), conversationId: conversationIdSchema, head: countSchema }),
  v.object({
    kind: v.literal('waiting'),
    conversationId: conversationIdSchema,
    ...waitingSchema.entries,
  }),
  /** To agents. */
  v.object({ kind: v.literal('queue'), entry: queueEntrySchema }),
  /** To agents, every few seconds. */
  v.object({ kind: v.literal('desk_digest'), ...deskDigestSchema.entries }),
  /** To agents: everybody, whenever somebody comes or goes, or changes teams. */
  v.object({ kind: v.literal('presence'), agents: v.array(presenceSchema) }),
]);

/** Answer to `POST /api/sessions`. */
export const sessionSchema = v.object({
  token: v.string(),
  conversationId: conversationIdSchema,
  visitorId: visitorIdSchema,
});

/** Answer to `GET /api/agent/me`. */
export const meSchema = v.object({
  agent: v.object({ id: agentIdSchema, name: v.string() }),
  sites: v.array(v.object({ id: siteIdSchema, name: v.string() })),
});
