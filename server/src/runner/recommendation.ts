// Where the policy says so, a brief recommends nothing: the agent decides before anybody suggests.
import { threadFacts, withholdsRecommendation } from '@warmline/policy';
import type { BriefField, ConversationEvent } from '@warmline/protocol';
import type { Site } from '../site.ts';

/** Whether it recommends nothing, as of all that is in the log. */
export function isRecommendationWithheld(
  { policy, matcher = null }: Pick<Site, 'policy' | 'matcher'>,
  events: readonly ConversationEvent[],
): boolean {
  const facts = threadFacts(events, events.at(-1)?.seq ?? 0);
  return withholdsRecommendation({ facts, policy, matcher });
}

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
