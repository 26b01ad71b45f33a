// Draws the thread: messages by speaker, one line a step, what is pending, the answer that streams in.
import {
  type LiveThread,
  type PendingCommand,
  parseMarkdown,
  parsePlain,
  safeHref,
} from '@warmline/client';
import type { MessageItem, ThreadItem } from '@warmline/conversation';
import type { CommandId } from '@warmline/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { personIcon, sparkIcon } from './icons.ts';
import { lineOf } from './lines.ts';
import { markdownView } from './markdown-view.ts';
import type { Strings } from './strings.ts';

/** What a person may do from within the thread. */
export interface ThreadActions {
  requestHuman(): void;
  retry(id: CommandId): void;
  discard(id: CommandId): void;
}

/** The items, pending messages, streaming answer and typing signs of a thread. */
export function threadView(
  live: LiveThread,
  strings: Strings,
  actions: ThreadActions,
): TemplateResult {
  const { thread, pending, answer, typing } = live;
  const messages = pending.filter(({ command }) => command.type === 'send_message');
  const last = thread.items.findLast((item) => item.kind === 'message');
  // It has given up, or somebody else is at it.
  const isSilent = thread.items.some(
    (item) =>
      item.kind === 'step' &&
      (item.event.type === 'assistant_unavailable' || item.event.type === 'answer_held') &&
      item.seq > (last?.seq ?? 0),
  );
  const isOwed =
    thread.phase.kind === 'assistant' &&
    last?.kind === 'message' &&
    last.by.kind === 'visitor' &&
    !isSilent &&
    !answer;
  const isOffering = (item: ThreadItem) =>
    item === last &&
    item.kind === 'message' &&
    item.offersHuman &&
    thread.phase.kind === 'assistant';
  return html`
    <div class="log" role="log" aria-label=${strings.thread} aria-live="polite" aria-relevant="additions">
      ${repeat(
        thread.items,
        (item) => item.seq,
        (item, index) =>
          itemView(item, thread.items[index - 1], strings, isOffering(item) ? actions : null),
      )}
      ${repeat(
        messages,
        ({ id }) => id,
        (message) => pendingView(message, strings, actions),
      )}
    </div>
    ${
      answer
        ? html`<div class="message assistant" aria-hidden="true">
            ${speakerView('assistant', null, strings)}
            <div class="bubble caret" dir="auto">${markdownView(parseMarkdown(answer.text))}</div>
          </div>`
        : nothing
    }
    ${isOwed ? dotsView('assistant', strings.assistant, strings.answering, strings) : nothing}
    ${
      typing?.by === 'agent'
        ? dotsView('agent', typing.name ?? '', strings.typing(typing.name ?? ''), strings)
        : nothing
    }
  `;
}

function itemView(
  item: ThreadItem,
  before: ThreadItem | undefined,
  strings: Strings,
  offer: ThreadActions | null,
): TemplateResult | typeof nothing {
  if (item.kind === 'step') {
    return html`<div class="step" data-step=${item.event.type}><span>${lineOf(item.event, strings)}</span></div>`;
  }
  const isSame = before?.kind === 'message' && speakerKey(before) === speakerKey(item);
  const own = item.by.kind === 'visitor';
  return html`<div class="message ${own ? 'own' : item.by.kind} ${isSame ? 'same' : ''}" data-seq=${item.seq}>
    ${
      own
        ? html`<span class="hidden">${strings.you}:</span>`
        : isSame
          ? nothing
          : speakerView(item.by.kind, item.by.kind === 'agent' ? item.by.name : null, strings)
    }
    <div class="bubble" part="message" dir="auto">${textView(item, strings)}</div>
    ${item.revised?.text ? html`<div class="state">${strings.corrected(item.revised.by)}</div>` : nothing}
    ${sourcesView(item, strings)}
    ${
      offer
        ? html`<button class="person" @click=${() => offer.requestHuman()}>${personIcon}${strings.talkToPerson}</button>`
        : nothing
    }
  </div>`;
}

function textView({ by, text, revised }: MessageItem, strings: Strings) {
  if (revised && !revised.text) return html`<i>${strings.retracted}</i>`;
  if (by.kind === 'visitor') return text;
  return markdownView(
    (by.kind === 'agent' || revised ? parsePlain : parseMarkdown)(revised?.text ?? text),
  );
}

function speakerKey({ by }: MessageItem): string {
  return by.kind === 'agent' ? by.id : by.kind;
}

function speakerView(kind: string, name: string | null, strings: Strings): TemplateResult {
  if (kind === 'agent') {
    return html`<div class="speaker agent"><span class="avatar" aria-hidden="true">${initials(name ?? '')}</span><b>${name}</b></div>`;
  }
  return html`<div class="speaker"><span class="avatar" aria-hidden="true">${sparkIcon}</span><b>${strings.assistant}</b><span class="tag">${strings.assistantNote}</span></div>`;
}

/** First letters of the first and last word. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
}

function sourcesView(
  { citations }: MessageItem,
  strings: Strings,
): TemplateResult | typeof nothing {
  if (citations.length === 0) return nothing;
  return html`<div class="sources">
    <span class="hidden">${strings.sources}:</span>
    ${citations.map(({ title, url, quote }) => {
      const href = url === null ? null : safeHref(url);
      return href === null
        ? html`<span title=${quote}>${title}</span>`
        : html`<a href=${href} title=${quote} target=${href.startsWith('/') ? '_self' : '_blank'} rel="noopener noreferrer">${title}</a>`;
    })}
  </div>`;
}

function pendingView(
  { id, command, state, problem }: PendingCommand,
  strings: Strings,
  actions: ThreadActions,
): TemplateResult | typeof nothing {
  if (command.type !== 'send_message') return nothing;
  const failed = state === 'failed';
  return html`<div class="message own ${failed ? 'failed' : 'pending'}">
    <span class="hidden">${strings.you}:</span>
    <div class="bubble" dir="auto">${command.text}</div>
    <div class="state" role=${failed ? 'alert' : nothing}>
      ${failed ? html`${strings.failed} ${problem?.message}` : strings.sending}
      ${
        failed
          ? html`<button @click=${() => actions.retry(id)}>${strings.retry}</button
              ><button @click=${() => actions.discard(id)}>${strings.discard}</button>`
          : nothing
      }
    </div>
  </div>`;
}

function dotsView(kind: string, name: string, label: string, strings: Strings): TemplateResult {
  return html`<div class="message ${kind}">
    ${speakerView(kind, name, strings)}
    <div class="bubble"><span class="dots" role="img" aria-label=${label}><i></i><i></i><i></i></span></div>
  </div>`;
}
