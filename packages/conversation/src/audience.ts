// Who may see an event: the one place that says so. An event type that is not in this table does not
// compile, so nothing becomes visible to visitors by being forgotten.
import type { Audience, ConversationEvent, EventType } from '@warmline/protocol';

const table = {
  conversation_started: 'public',
  message_sent: 'public',
  decision_recorded: 'internal',
  handoff_requested: 'public',
  handoff_cancelled: 'public',
  handoff_timed_out: 'public',
  offered: 'internal',
  offer_declined: 'internal',
  offer_lapsed: 'internal',
  offers_exhausted: 'internal',
  team_missing: 'internal',
  claimed: 'public',
  released: 'public',
  transferred: 'public',
  transfer_noted: 'internal',
  handed_back: 'public',
  handback_noted: 'internal',
  resumed: 'internal',
  resolved: 'public',
  outcome_noted: 'internal',
  reopened: 'public',
  turn_started: 'internal',
  turn_failed: 'internal',
  answer_assessed: 'internal',
  shadow_decided: 'internal',
  service_level_changed: 'public',
  answer_drafted: 'internal',
  action_proposed: 'internal',
  approval_decided: 'internal',
  action_begun: 'internal',
  action_finished: 'internal',
  answer_held: 'public',
  review_opened: 'internal',
  review_closed: 'internal',
  message_corrected: 'public',
  message_retracted: 'public',
  assistant_unavailable: 'public',
  brief_posted: 'internal',
  conversation_failed: 'internal',
} as const satisfies Record<EventType, Audience>;

/** The audience of an event type (rule C30). */
export function audienceOf(type: EventType): Audience {
  // A type from a newer relay is unknown here: internal is the safe answer.
  return Object.hasOwn(table, type) ? table[type] : 'internal';
}

/**
 * What a visitor may see of some events, in order (rule C31).
 * @param withdrawn the `seq` of each answer that was taken back or corrected, as the state knows them
 */
export function visibleToVisitor(
  events: readonly ConversationEvent[],
  withdrawn: readonly number[],
): readonly ConversationEvent[] {
  return events
    .filter((event) => audienceOf(event.type) === 'public')
    .map((event) => (withdrawn.includes(event.seq) ? withoutWords(event) : event));
}

/** The `seq` of each answer that some events take back or correct. */
export function withdrawnIn(events: readonly ConversationEvent[]): readonly number[] {
  return events.flatMap((event) =>
    event.type === 'message_corrected' || event.type === 'message_retracted' ? [event.message] : [],
  );
}

/** It keeps its place: what an agent put there instead is an event of its own. */
function withoutWords(event: ConversationEvent): ConversationEvent {
  if (event.type !== 'message_sent') return event;
  const { citations: _citations, offersHuman: _offersHuman, ...rest } = event;
  return { ...rest, text: '', withdrawn: true };
}
