// Where the policy says so, a brief recommends nothing: the agent decides before anybody suggests.
import { effectivePolicy, segmentOf, threadFacts, topicOf } from '@warmline/policy';
import type { BriefField, ConversationEvent } from '@warmline/protocol';
import type { Site } from '../site.ts';

/** Whether it recommends nothing: by the site's rules, or by those of its topic or segment. */
export function withholdsRecommendation(
  { policy: { document }, matcher }: Pick<Site, 'policy' | 'matcher'>,
  events: readonly ConversationEvent[],
): boolean {
  const { messages, page } = threadFacts(events, events.at(-1)?.seq ?? 0);
  const texts = messages.map(({ text }) => text);
  const need = texts.length > 0 ? matcher?.match(texts.join('\n')).need : null;
  const topic = topicOf(document, { texts, needs: need ? [need] : [] });
  const segment = segmentOf(document, page);
  // What a page says can make rules stricter only: any of them is enough.
  return [{}, { topic }, { topic, segment }].some(
    (about) => effectivePolicy(document, about).brief.recommendation === 'withhold',
  );
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
