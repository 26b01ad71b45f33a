// The headless browser client: connection, outbox, catch-up, the folded thread. Draws nothing.

export type { DoneAnswer, MeAnswer } from './agent-account.ts';
export { fetchMe, invite, removeAgent, serveTeams, signIn, signOut } from './agent-account.ts';
export { type AgentsThread, EMPTY_AGENTS_THREAD } from './agents-thread.ts';
export type { ConnectionState } from './connection.ts';
export type { DeskClient, DeskSites, DeskState, DeskThread } from './desk.ts';
export { createDeskClient } from './desk.ts';
export type { LiveThread } from './live-thread.ts';
export { EMPTY_LIVE_THREAD } from './live-thread.ts';
export type { MarkdownNode } from './markdown.ts';
export { parseMarkdown, parsePlain, safeHref } from './markdown.ts';
export type { Observable } from './observable.ts';
export type { PendingCommand } from './outbox.ts';
export { request } from './session.ts';
export type { VisitorClient, VisitorOptions, VisitorState } from './visitor.ts';
export { createVisitorClient } from './visitor.ts';
