// The relay for people who embed it in an Express app of their own; the `warmline` command is in cli.ts.
export type {
  AnswerPart,
  Assistant,
  Line,
  StandingNote,
  TurnInput,
} from './assistant/assistant.ts';
export type { Passage } from './assistant/knowledge/articles.ts';
export { passagesOf, readPassages } from './assistant/knowledge/articles.ts';
export { createKnowledgeAssistant } from './assistant/knowledge/assistant.ts';
export type { Config } from './config/load.ts';
export { ConfigProblem, loadConfig } from './config/load.ts';
export type { Relay, RelayParts } from './relay.ts';
export { createRelay } from './relay.ts';
export type { Site } from './site.ts';
export { sitesOf } from './sites.ts';
export type { OpenedStore } from './store/sqlite/sqlite-store.ts';
export { openSqliteStore } from './store/sqlite/sqlite-store.ts';
