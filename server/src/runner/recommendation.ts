// Where the policy says so, a brief recommends nothing: the agent decides before anybody suggests.
import type { BriefField, ConversationEvent } from '@warmline/protocol';

/** The field as it is shown under such a policy. */
export function withoutRecommendation(
  field: BriefField,
  events: readonly ConversationEvent[],
  episode: number,
): BriefField {
  if (field.field !== 'suggested_next_step') return field;
  const request = events.find(
    (event) => event.type === 'handoff_requested' && event.episode === episode,
  );
  const text = 'The policy withholds the recommendation: decide for yourself first.';
  return {
    field: field.field,
    statements: [{ text, events: [request?.seq ?? events[0]?.seq ?? 1], basis: 'log' }],
  };
}
