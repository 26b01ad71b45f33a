// Draws a thread for agents: visitor, assistant and staff cannot be taken for each other.
import type { DeskThread, PendingCommand } from '@warmline/client';
import type { MessageItem, ThreadItem } from '@warmline/conversation';
import type { CommandId, VisitorId } from '@warmline/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { noteText, stepText } from './lines.ts';
import { markdown, plain } from './markdown-view.ts';
import { visitorLabel } from './queue.ts';

export interface EntryActions {
  retry(id: CommandId): void;
  discard(id: CommandId): void;
}

export function threadView(
  live: DeskThread,
  visitor: VisitorId,
  actions: EntryActions,
): TemplateResult {
  const { thread, pending, answer, typing, isLoaded } = live;
  const messages = pending.filter(({ command }) => command.type === 'send_message');
  return html`
    <div class="log" role="log" aria-label="Conversation" aria-live="polite">
      ${!isLoaded && thread.items.length === 0 ? html`<p class="empty">Loading the conversation…</p>` : nothing}
      ${repeat(
        thread.items,
        ({ seq }) => seq,
        (item) => itemView(item, visitor),
      )}
      ${repeat(
        messages,
        ({ id }) => id,
        (message) => pendingView(message, actions),
      )}
    </div>
    ${
      answer
        ? html`<div class="message assistant streaming"><div class="meta"><b>Assistant</b><span class="tag">AI</span> is answering…</div><div class="text" dir="auto">${markdown(answer.text)}</div></div>`
        : nothing
    }
    ${typing?.by === 'visitor' ? html`<p class="typing" role="status">${visitorLabel(visitor)} is typing…</p>` : nothing}
  `;
}

function itemView(item: ThreadItem, visitor: VisitorId): TemplateResult {
  const id = `e${item.seq}`;
  if (item.kind === 'step') {
    return html`<div class="step" id=${id} data-step=${item.event.type}><span>${stepText(item.event)} · ${timeText(item.at)}</span></div>`;
  }
  if (item.kind === 'note') {
    const { title, lines } = noteText(item.event);
    return html`<aside class="note" id=${id} aria-label="Internal: ${title}">
      <div class="meta"><b>${title}</b><span class="tag">internal</span><span class="seq">#${item.seq}</span></div>
      ${lines.map((line) => html`<div dir="auto">${line}</div>`)}
    </aside>`;
  }
  return messageView(item, visitor, id);
}

function messageView(item: MessageItem, visitor: VisitorId, id: string): TemplateResult {
  const { by, text, citations, offersHuman, at, seq } = item;
  const who =
    by.kind === 'agent' ? by.name : by.kind === 'assistant' ? 'Assistant' : visitorLabel(visitor);
  const tag = { agent: 'agent', assistant: 'AI', visitor: 'visitor', system: 'relay' }[by.kind];
  return html`<div class="message ${by.kind}" id=${id}>
    <div class="meta"><b>${who}</b><span class="tag">${tag}</span><span>${timeText(at)}</span><span class="seq">#${seq}</span></div>
    <div class="text" dir="auto">${by.kind === 'visitor' ? text : by.kind === 'agent' ? plain(text) : markdown(text)}</div>
    ${citations.length > 0 ? html`<div class="sources">Sources: ${citations.map(({ title, quote }, index) => html`${index > 0 ? ' · ' : ''}<span title=${quote}>${title}</span>`)}</div>` : nothing}
    ${offersHuman ? html`<div class="sources">Not sure; offered a person.</div>` : nothing}
  </div>`;
}

function pendingView(
  { id, command, state, problem }: PendingCommand,
  actions: EntryActions,
): TemplateResult | typeof nothing {
  if (command.type !== 'send_message') return nothing;
  return html`<div class="message agent ${state}">
    <div class="meta"><b>You</b><span>${state === 'failed' ? 'not sent' : 'sending…'}</span></div>
    <div class="text" dir="auto">${command.text}</div>
    ${
      state === 'failed'
        ? html`<div class="sources" role="alert">${problem?.message}
            <button class="link" @click=${() => actions.retry(id)}>Try again</button>
            <button class="link" @click=${() => actions.discard(id)}>Discard</button></div>`
        : nothing
    }
  </div>`;
}

function timeText(at: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(at);
}
