// The wire contract between relay and clients: types, limits, ids and error codes. Imports nothing of
// ours and, at run time, nothing at all; the schemas are behind `@warmline/protocol/schemas`.

export type { ErrorCode } from './errors.ts';
export { ERROR_CODES, isRetryable, wireError } from './errors.ts';
export type { AgentId, CommandId, ConversationId, SiteId, VisitorId } from './ids.ts';
export {
  asAgentId,
  asCommandId,
  asConversationId,
  asSiteId,
  asVisitorId,
  ID_PATTERNS,
} from './ids.ts';
export {
  MAX_FRAME_BYTES,
  MAX_FRAME_DEPTH,
  MAX_NOTE_STATEMENTS,
  MAX_STATEMENT_CHARS,
  MAX_TEXT_CHARS,
  SYNC_PAGE_EVENTS,
  TYPING_TTL_MS,
} from './limits.ts';
export type { Downstream, Upstream } from './sockets.ts';
export { NAMESPACES } from './sockets.ts';
export { PROTOCOL_VERSION } from './version.ts';
export type {
  Actor,
  AgentCommand,
  AgentFrame,
  AgentRef,
  AgentRole,
  Alert,
  Audience,
  Brief,
  BriefField,
  BriefFieldName,
  BriefStatement,
  Citation,
  CommandAnswer,
  ConversationEvent,
  Decision,
  Delta,
  DeskAnswer,
  DeskDigest,
  EventBody,
  EventOf,
  EventPlace,
  EventsPush,
  EventType,
  Frozen,
  HandbackNote,
  Me,
  Page,
  PolicyVersion,
  Presence,
  Priority,
  QueueEntry,
  ServiceLevel,
  Session,
  Signal,
  Status,
  SyncFrame,
  ThreadAnswer,
  Tier,
  Trigger,
  VisitorCommand,
  VisitorFrame,
  Waiting,
  WireError,
} from './wire.ts';
