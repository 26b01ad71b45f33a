// Draws the queue: one button a conversation, with what decides whether to take it.
import type { Alert, ConversationId, QueueEntry } from '@warmline/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { durationText, type QueueGroup, slaState, slaText, visitorLabel } from './queue.ts';

export function queueView(
  groups: readonly QueueGroup[],
  selected: ConversationId | null,
  now: number,
  onSelect: (id: ConversationId) => void,
): TemplateResult {
  return html`${groups.map(({ key, title, entries }) => {
    const list = html`<ul>
      ${repeat(
        entries,
        ({ conversationId }) => conversationId,
        (entry) =>
          html`<li>${entryView(entry, entry.conversationId === selected, now, onSelect)}</li>`,
      )}
    </ul>`;
    return key === 'resolved'
      ? html`<details class="group"><summary><h2>${title} <span class="count">${entries.length}</span></h2></summary>${list}</details>`
      : html`<section class="group ${key}" aria-label=${title}>
          <h2>${title} <span class="count">${entries.length}</span></h2>
          ${entries.length === 0 ? html`<p class="empty">Nobody is waiting.</p>` : list}
        </section>`;
  })}`;
}

/** What went wrong, in the queue; a promise that ran out shows as one already. */
const MARKS: Readonly<Record<Alert, string | null>> = {
  team_missing: 'team missing',
  offers_exhausted: 'nobody took it',
  holder_removed: 'agent removed',
  conversation_failed: 'failed',
  handoff_timed_out: null,
};

function entryView(
  entry: QueueEntry,
  isSelected: boolean,
  now: number,
  onSelect: (id: ConversationId) => void,
): TemplateResult {
  const {
    conversationId,
    visitorId,
    last,
    reason,
    holder,
    waitingSince,
    dueAt,
    unansweredSince,
    priority,
    team,
    offer,
    approvalDueAt,
    reviewUntil,
    alert,
  } = entry;
  const mark = alert && MARKS[alert];
  const speaker = last && { visitor: '', assistant: 'AI: ', agent: 'Agent: ' }[last.by];
  return html`<button
    class="entry"
    data-conversation=${conversationId}
    aria-current=${isSelected ? 'true' : nothing}
    @click=${() => onSelect(conversationId)}
  >
    <span class="row">
      <b>${visitorLabel(visitorId)}</b>
      ${priority === 'high' || priority === 'urgent' ? html`<span class="chip ${priority}">${priority}</span>` : nothing}
      <span class="time">${waitingSince === null ? (last ? durationText(now - last.at) : '') : durationText(now - waitingSince)}</span>
    </span>
    ${waitingSince !== null && reason ? html`<span class="reason">${reason}</span>` : nothing}
    ${last ? html`<span class="preview" dir="auto">${speaker}${last.text}</span>` : nothing}
    <span class="row">
      ${
        dueAt === null
          ? nothing
          : html`<span class="sla ${slaState(entry, now)}">${slaState(entry, now) === 'overdue' ? '⚠ ' : ''}${slaText(dueAt, now)}</span>`
      }
      ${approvalDueAt === null ? nothing : html`<span class="chip high">approval ${slaText(approvalDueAt, now)}</span>`}
      ${reviewUntil === null ? nothing : html`<span class="chip">review ${slaText(reviewUntil, now)}</span>`}
      ${mark ? html`<span class="chip high">${mark}</span>` : nothing}
      ${team === null ? nothing : html`<span class="chip">${team}</span>`}
      ${offer ? html`<span class="holder">offered to <bdi>${offer.agent.name}</bdi></span>` : nothing}
      ${holder ? html`<span class="holder">${holder.name}</span>` : nothing}
      ${holder && unansweredSince !== null ? html`<span class="chip high">unanswered ${durationText(now - unansweredSince)}</span>` : nothing}
    </span>
  </button>`;
}
