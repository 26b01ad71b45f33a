// Registers the agent view's elements; twice on one page is harmless.
import { WarmlineAgentApp } from './agent-app.ts';
import { WarmlineDesk } from './desk.ts';

for (const [name, element] of [
  ['warmline-desk', WarmlineDesk],
  ['warmline-agent-app', WarmlineAgentApp],
] as const) {
  if (!customElements.get(name)) customElements.define(name, element);
}
