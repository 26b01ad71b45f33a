// The thread as pure code: decide, evolve, obligations, and what people read of it. No I/O, no clock,
// no randomness: time and ids are arguments. The rules, numbered, are in RULES.md.

export { audienceOf, visibleToVisitor, withdrawnIn } from './audience.ts';
export { briefFields, buildBrief } from './brief/brief.ts';
export type { Entity } from './brief/entities.ts';
export { entitiesIn } from './brief/entities.ts';
export type {
  AssistantCommand,
  Command,
  Facts,
  FromAgent,
  FromAssistant,
  FromSystem,
  FromVisitor,
  ProposedAction,
  Shadow,
  SystemCommand,
  Timeout,
  Timings,
} from './command.ts';
export type { Outcome } from './decide/decide.ts';
export { decide, step } from './decide/decide.ts';
export { evolve, fold, isHolderChange } from './evolve.ts';
export type { Obligation } from './obligations.ts';
export { obligations } from './obligations.ts';
export type { NoteEvent, NoteItem, OpenApproval, Oversight } from './oversight.ts';
export { foldOversight, NO_OVERSIGHT } from './oversight.ts';
export type { Accepted, Decided, Refusal } from './result.ts';
export { unreachable } from './result.ts';
export type {
  Attempts,
  Call,
  Conversation,
  ConversationIn,
  Core,
  Episode,
  Hold,
  Offers,
  Phase,
  Review,
  Unanswered,
} from './state.ts';
export { holderOf, isAssistants, isWaiting, newConversation } from './state.ts';
export type {
  MessageItem,
  StepEvent,
  ThreadItem,
  ThreadPhase,
  ThreadView,
} from './thread.ts';
export { EMPTY_THREAD, foldThread } from './thread.ts';
