// What people may ask of a conversation. One frame carries one command; every object is strict, so a
// field a sender has no business setting (seq, author, audience) is refused and not ignored.
import * as v from 'valibot';
import {
  agentIdSchema,
  callIdSchema,
  commandIdSchema,
  conversationIdSchema,
  countSchema,
  digestSchema,
  handbackNoteSchema,
  pageSchema,
  remarkSchema,
  textSchema,
} from './primitives.ts';

/** Commands of the visitor. */
export const visitorCommandSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('send_message'),
    text: textSchema,
    page: v.optional(pageSchema),
  }),
  /** The always-visible control: a person, now. */
  v.strictObject({ type: v.literal('request_human'), page: v.optional(pageSchema) }),
  /** The visitor would rather have the assistant back. */
  v.strictObject({ type: v.literal('request_assistant') }),
  v.strictObject({ type: v.literal('end_conversation') }),
  /** Ephemeral: shown to the others for TYPING_TTL_MS, never stored. */
  v.strictObject({ type: v.literal('show_typing') }),
]);

/** Commands of an agent. */
export const agentCommandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('claim') }),
  /** Back to the queue. */
  v.strictObject({ type: v.literal('release') }),
  v.strictObject({
    type: v.literal('transfer'),
    to: agentIdSchema,
    note: v.optional(remarkSchema),
  }),
  v.strictObject({ type: v.literal('send_message'), text: textSchema }),
  v.strictObject({ type: v.literal('hand_back'), note: handbackNoteSchema }),
  v.strictObject({ type: v.literal('resolve'), outcome: v.optional(remarkSchema) }),
  v.strictObject({ type: v.literal('reopen') }),
  /** To a warm offer; accepting is `claim`. */
  v.strictObject({ type: v.literal('decline_offer'), reason: v.pipe(remarkSchema, v.nonEmpty()) }),
  /** A verdict on what the assistant may not do alone: on exactly what the digest names. */
  v.strictObject({
    type: v.literal('decide_approval'),
    call: callIdSchema,
    digest: digestSchema,
    verdict: v.picklist(['approve', 'reject']),
    /** Told to the assistant. */
    reason: v.optional(remarkSchema),
  }),
  /** A verdict on an answer that was shown under review. */
  v.strictObject({
    type: v.literal('review_answer'),
    message: countSchema,
    verdict: v.picklist(['agree', 'retract']),
  }),
  v.strictObject({
    type: v.literal('correct_answer'),
    message: countSchema,
    text: textSchema,
  }),
  /** Ephemeral, as the visitor's. */
  v.strictObject({ type: v.literal('show_typing') }),
]);

const envelope = {
  id: commandIdSchema,
  conversationId: conversationIdSchema,
  /**
   * Id of the command of this client that was stored before it in this conversation, or null for its
   * first: the relay refuses a command whose predecessor it has not stored (rule P6).
   */
  after: v.nullable(commandIdSchema),
};

/** `command` as a visitor sends it. */
export const visitorFrameSchema = v.strictObject({ ...envelope, command: visitorCommandSchema });

/** `command` as an agent sends it; `epoch` is the one the agent was looking at. */
export const agentFrameSchema = v.strictObject({
  ...envelope,
  epoch: countSchema,
  command: agentCommandSchema,
});

/** `sync` as anyone sends it. */
export const syncFrameSchema = v.variant('scope', [
  v.strictObject({
    scope: v.literal('thread'),
    conversationId: conversationIdSchema,
    /** The last `seq` the client has; 0 for none. */
    after: countSchema,
    /** Agents: whether to go on receiving this conversation's pushes (default true). */
    watch: v.optional(v.boolean()),
  }),
  /** Agents only: the queue, and who is here. */
  v.strictObject({ scope: v.literal('desk') }),
]);
