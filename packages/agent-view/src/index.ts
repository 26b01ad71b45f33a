// The agent view's classes; importing them registers nothing.
export { WarmlineAgentApp } from './agent-app.ts';
export { WarmlineDesk } from './desk.ts';
