// Draws a thread for agents: visitor, assistant and staff cannot be taken for each other.
import type { DeskThread, PendingCommand } from '@warmline/client';
import type { MessageItem, NoteItem, ThreadItem } from '@warmline/conversation';
import type { CommandId, VisitorId } from '@warmline/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { noteText, stepText } from './lines.ts';
import { markdown, plain } from './markdown-view.ts';
import { visitorLabel } from './queue.ts';

export interface EntryActions {
  retry(id: CommandId): void;
  discard(id: CommandId): void;
  /** A verdict on an answer that is under review. */
  review(message: number, verdict: 'agree' | 'retract' | 'correct'): void;
}

export function threadView(
  live: DeskThread,
  visitor: VisitorId,
  actions: EntryActions,
): TemplateResult {
  const { thread, pending, answer, typing, isLoaded, oversight } = live;
  const messages = pending.filter(({ command }) => command.type === 'send_message');
  return html`
    <div class="log" role="log" aria-label="Conversation" aria-live="polite">
      ${!isLoaded && thread.items.length === 0 ? html`<p class="empty">Loading the conversation…</p>` : nothing}
      ${repeat(
        inOrder(thread.items, oversight.notes),
        ({ seq }) => seq,
        (item) => itemView(item, visitor, oversight.reviews.has(item.seq) ? actions : null),
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

/** Both kinds of lines, each already in order. */
function inOrder(
  items: readonly ThreadItem[],
  notes: readonly NoteItem[],
): readonly (ThreadItem | NoteItem)[] {
  return [...items, ...notes].sort((a, b) => a.seq - b.seq);
}

function itemView(
  item: ThreadItem | NoteItem,
  visitor: VisitorId,
  review: EntryActions | null,
): TemplateResult {
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
  return messageView(item, visitor, id, review);
}

function messageView(
  item: MessageItem,
  visitor: VisitorId,
  id: string,
  review: EntryActions | null,
): TemplateResult {
  const { by, text, citations, offersHuman, revised, at, seq } = item;
  const who =
    by.kind === 'agent' ? by.name : by.kind === 'assistant' ? 'Assistant' : visitorLabel(visitor);
  const tag = { agent: 'agent', assistant: 'AI', visitor: 'visitor', system: 'relay' }[by.kind];
  return html`<div class="message ${by.kind} ${revised ? 'was-revised' : ''}" id=${id}>
    <div class="meta"><b>${who}</b><span class="tag">${tag}</span><span>${timeText(at)}</span><span class="seq">#${seq}</span></div>
    <div class="text" dir="auto">${by.kind === 'visitor' ? text : by.kind === 'agent' ? plain(text) : markdown(text)}</div>
    ${citations.length > 0 ? html`<div class="sources">Sources: ${citations.map(({ title, quote }, index) => html`${index > 0 ? ' · ' : ''}<span title=${quote}>${title}</span>`)}</div>` : nothing}
    ${offersHuman ? html`<div class="sources">Not sure; offered a person.</div>` : nothing}
    ${
      revised
        ? html`<div class="revised" dir="auto">${revised.text === null ? html`Taken back by <bdi>${revised.by}</bdi>.` : html`<bdi>${revised.by}</bdi> corrected it: ${plain(revised.text)}`}</div>`
        : nothing
    }
    ${review ? reviewView(seq, review) : nothing}
  </div>`;
}

function reviewView(seq: number, { review }: EntryActions): TemplateResult {
  return html`<div class="review" role="group" aria-label="Under review">
    <span class="tag">under review</span>
    <button class="link" @click=${() => review(seq, 'agree')}>Agree</button>
    <button class="link" @click=${() => review(seq, 'correct')}>Correct</button>
    <button class="link" @click=${() => review(seq, 'retract')}>Take back</button>
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
