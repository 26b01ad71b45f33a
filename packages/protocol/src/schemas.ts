// The schemas of the wire, for whoever reads it: the relay parses what comes up, tests parse what goes
// down. Browsers import the types from the other door and stay free of the schema library.
export {
  BRIEF_FIELDS,
  briefFieldSchema,
  briefSchema,
  briefStatementSchema,
} from './schemas/brief.ts';
export {
  agentCommandSchema,
  agentFrameSchema,
  syncFrameSchema,
  visitorCommandSchema,
  visitorFrameSchema,
} from './schemas/commands.ts';
export {
  commandAnswerSchema,
  deltaSchema,
  deskAnswerSchema,
  eventsPushSchema,
  meSchema,
  queueEntrySchema,
  sessionSchema,
  threadAnswerSchema,
  wireErrorSchema,
} from './schemas/downstream.ts';
export { eventBodySchema, eventBodySchemas, eventSchema } from './schemas/events.ts';
export {
  agentRefSchema,
  alertSchema,
  citationSchema,
  conversationIdSchema,
  prioritySchema,
  siteIdSchema,
  tierSchema,
} from './schemas/primitives.ts';
