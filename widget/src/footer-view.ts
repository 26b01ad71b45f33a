// What stands above the composer: the way to a person, always, or how it stands with the wait.
import type { VisitorState } from '@warmline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { personIcon } from './icons.ts';
import type { Strings } from './strings.ts';

export interface FooterActions {
  requestHuman(): void;
  requestAssistant(): void;
}

/** The control, or the waiting card. */
export function handoffView(
  state: VisitorState,
  now: number,
  strings: Strings,
  actions: FooterActions,
): TemplateResult | typeof nothing {
  const { phase } = state.thread;
  const isAsking = state.pending.some(
    ({ command, state: sent }) => command.type === 'request_human' && sent === 'pending',
  );
  if (phase.kind === 'waiting') return waitView(state, phase, now, strings, actions);
  if (phase.kind === 'human') return nothing;
  if (isAsking) {
    return html`<div class="wait" role="status"><b><span class="pulse"></span>${strings.waitingFor}</b></div>`;
  }
  return html`<button class="person" part="talk-to-person" @click=${() => actions.requestHuman()}>${personIcon}${strings.talkToPerson}</button>`;
}

function waitView(
  { waiting }: VisitorState,
  phase: Extract<VisitorState['thread']['phase'], { kind: 'waiting' }>,
  now: number,
  strings: Strings,
  actions: FooterActions,
): TemplateResult {
  const isLate = phase.isTimedOut || now > phase.dueAt;
  const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(
    phase.dueAt,
  );
  const text =
    waiting && !waiting.agentsPresent
      ? strings.nobodyHere
      : [
          waiting?.position ? strings.position(waiting.position) : '',
          isLate ? strings.overdue : strings.promised(time),
        ].join(' ');
  return html`<div class="wait" role="status">
    <b><span class="pulse"></span>${strings.waitingFor}</b>
    <p>${text}</p>
    <button @click=${() => actions.requestAssistant()}>${strings.talkToAssistant}</button>
  </div>`;
}
