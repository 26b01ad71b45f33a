// The types of the wire, inferred from the schemas: imported for their types alone, so nothing of the
// schema library reaches a browser.
import type * as v from 'valibot';
import type { briefFieldSchema, briefSchema, briefStatementSchema } from './schemas/brief.ts';
import type {
  agentCommandSchema,
  agentFrameSchema,
  syncFrameSchema,
  visitorCommandSchema,
  visitorFrameSchema,
} from './schemas/commands.ts';
import type {
  commandAnswerSchema,
  deltaSchema,
  deskAnswerSchema,
  deskDigestSchema,
  eventsPushSchema,
  meSchema,
  presenceSchema,
  queueEntrySchema,
  sessionSchema,
  threadAnswerSchema,
  waitingSchema,
  wireErrorSchema,
} from './schemas/downstream.ts';
import type { eventBodySchema, eventPlaceSchema } from './schemas/events.ts';
import type {
  actorSchema,
  agentRefSchema,
  agentRoleSchema,
  alertSchema,
  citationSchema,
  decisionSchema,
  handbackNoteSchema,
  pageSchema,
  policyVersionSchema,
  prioritySchema,
  serviceLevelSchema,
  signalSchema,
  statusSchema,
  tierSchema,
  triggerSchema,
} from './schemas/primitives.ts';

/** Values that crossed the wire or the log are facts: nobody changes them. */
export type Frozen<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Frozen<Item>[]
      : { readonly [Key in keyof T]: Frozen<T[Key]> };

type Out<Schema extends v.GenericSchema> = Frozen<v.InferOutput<Schema>>;

export type Actor = Out<typeof actorSchema>;
export type AgentRef = Out<typeof agentRefSchema>;
export type AgentRole = Out<typeof agentRoleSchema>;
export type Alert = Out<typeof alertSchema>;
export type Citation = Out<typeof citationSchema>;
export type Page = Out<typeof pageSchema>;
export type Priority = Out<typeof prioritySchema>;
export type Status = Out<typeof statusSchema>;
export type PolicyVersion = Out<typeof policyVersionSchema>;
export type ServiceLevel = Out<typeof serviceLevelSchema>;
export type Tier = Out<typeof tierSchema>;
export type Trigger = Out<typeof triggerSchema>;
export type Signal = Out<typeof signalSchema>;
export type Decision = Out<typeof decisionSchema>;
export type HandbackNote = Out<typeof handbackNoteSchema>;

export type VisitorCommand = Out<typeof visitorCommandSchema>;
export type AgentCommand = Out<typeof agentCommandSchema>;
export type VisitorFrame = Out<typeof visitorFrameSchema>;
export type AgentFrame = Out<typeof agentFrameSchema>;
export type SyncFrame = Out<typeof syncFrameSchema>;

export type Brief = Out<typeof briefSchema>;
export type BriefField = Out<typeof briefFieldSchema>;
export type BriefFieldName = BriefField['field'];
export type BriefStatement = Out<typeof briefStatementSchema>;

/** What an event says, without its place in the log. */
export type EventBody = Out<typeof eventBodySchema>;
export type EventType = EventBody['type'];
/** Where an event stands in the log. */
export type EventPlace = Out<typeof eventPlaceSchema>;
/** One fact of a conversation. */
export type ConversationEvent = EventPlace & EventBody;
/** The event of one type. */
export type EventOf<Type extends EventType> = EventPlace & Extract<EventBody, { type: Type }>;
/** Who may see an event. */
export type Audience = 'public' | 'internal';

/** A refusal as it travels. */
export type WireError = Out<typeof wireErrorSchema>;
export type CommandAnswer = Out<typeof commandAnswerSchema>;
export type ThreadAnswer = Out<typeof threadAnswerSchema>;
export type DeskAnswer = Out<typeof deskAnswerSchema>;
export type EventsPush = Out<typeof eventsPushSchema>;
export type Delta = Out<typeof deltaSchema>;
export type Waiting = Out<typeof waitingSchema>;
export type QueueEntry = Out<typeof queueEntrySchema>;
export type Presence = Out<typeof presenceSchema>;
export type DeskDigest = Out<typeof deskDigestSchema>;
export type Session = Out<typeof sessionSchema>;
export type Me = Out<typeof meSchema>;
