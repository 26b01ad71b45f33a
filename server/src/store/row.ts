// The conversation's row: queue entry, timer and lock at once. Kept from event to event, and always
// the same as one made from the whole log.
import {
  type Conversation,
  holderOf,
  isHolderChange,
  isWaiting,
  obligations,
  type Timings,
} from '@warmline/conversation';
import type { ConversationEvent } from '@warmline/protocol';
import { alertOf } from '../desk/alerts.ts';
import type { ConversationRow } from './store.ts';

/** Characters of the last message that a queue shows. */
const PREVIEW_CHARS = 140;

/** What a row carries from event to event; everything else in it follows from the state. */
export type Carried = Pick<ConversationRow, 'reason' | 'last' | 'page' | 'alert'>;

export const NOTHING: Carried = { reason: null, last: null, page: null, alert: null };

/** What a row carries over and its events add, folded into the row for a state. */
export function rowOf(
  state: Conversation,
  before: Carried | null,
  events: readonly ConversationEvent[],
  timings: Timings,
): ConversationRow {
  const carried = events.reduce(
    (row, event) => ({ ...carry(row, event), alert: alertAfter(row.alert, event) }),
    before ?? NOTHING,
  );
  return rowFrom(state, carried, obligations(state, timings)[0]?.dueAt ?? null);
}

/** The row of a state. @param dueAt the earliest obligation, in milliseconds since 1970, or null */
export function rowFrom(
  state: Conversation,
  carried: Carried,
  dueAt: number | null,
): ConversationRow {
  const episode = isWaiting(state) || state.status === 'human' ? state.episode : null;
  return {
    status: state.status,
    epoch: state.epoch,
    priority: episode?.priority ?? 'normal',
    episode: state.episodes,
    trigger: episode?.trigger ?? null,
    reason: episode ? carried.reason : null,
    waitingSince: isWaiting(state) ? state.episode.waitingSince : null,
    slaDueAt: isWaiting(state) ? state.episode.dueAt : null,
    holder: holderOf(state),
    team: episode?.team ?? null,
    offer: isWaiting(state) ? (state.episode.offers?.open ?? null) : null,
    approvalDueAt: earliest(state.calls.flatMap((call) => (call.isAgreed ? [] : [call.dueAt]))),
    reviewUntil: earliest(state.reviews.map(({ until }) => until)),
    alert: carried.alert,
    unansweredSince: state.unanswered?.since ?? null,
    last: carried.last,
    page: carried.page,
    updatedAt: state.lastAt,
    dueAt,
  };
}

function earliest(times: readonly number[]): number | null {
  return times.length > 0 ? Math.min(...times) : null;
}

/** It is over once the conversation changes hands: whoever has it now sees to it. */
function alertAfter(before: Carried['alert'], event: ConversationEvent): Carried['alert'] {
  return alertOf(event) ?? (isHolderChange(event.type) ? null : before);
}

function carry(before: Carried, event: ConversationEvent): Carried {
  switch (event.type) {
    case 'decision_recorded':
      return { ...before, reason: event.decision.reason };
    case 'handoff_requested':
      return event.requestedBy === 'agent' ? { ...before, reason: 'An agent stepped in.' } : before;
    case 'message_sent':
      if (event.by.kind === 'system') return before;
      return {
        ...before,
        last: { by: event.by.kind, at: event.at, text: preview(event.text) },
        page: event.page ? { url: event.page.url, title: event.page.title } : before.page,
      };
    default:
      return before;
  }
}

/** Cut by code points, so that no character is halved. */
function preview(text: string): string {
  if (text.length <= PREVIEW_CHARS) return text;
  return `${[...text.slice(0, PREVIEW_CHARS * 2)].slice(0, PREVIEW_CHARS).join('')}…`;
}
