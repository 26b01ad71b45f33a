// What is not shown: an answer that may yet be held back once it is whole, while it comes; and a brief's
// recommendation, where the agent shall decide before anybody suggests.
import type { Decision } from '@warmline/protocol';
import type { PolicyRef } from '../document.ts';
import type { ThreadFacts } from '../thread-facts.ts';
import { viewsOf } from '../topics.ts';
import { strengthOf } from './strength.ts';
import type { Thread } from './thread.ts';

/** Strength from which on an answer is not shown before a person has seen it. */
const HELD = strengthOf({ tier: 'approval', mode: 'act' });

/** @param before what the policy said of the thread before the answer */
export function mayWithhold(
  policy: PolicyRef,
  facts: ThreadFacts,
  before: Decision | null,
): boolean {
  if (before && strengthOf(before) >= HELD) return true;
  const texts = facts.open.map(({ text }) => text);
  return viewsOf(policy.document, { texts, page: facts.page }).some(({ confidence }) =>
    confidence.bands.some((band) => strengthOf(band) >= HELD),
  );
}

/** Whether a brief recommends nothing: by any of the rules in force for all that the visitor has said. */
export function withholdsRecommendation({ facts, policy, matcher }: Thread): boolean {
  const texts = facts.messages.map(({ text }) => text);
  const need = matcher && texts.length > 0 ? matcher.match(texts.join('\n')).need : null;
  const needs = need === null ? [] : [need];
  return viewsOf(policy.document, { texts, needs, page: facts.page }).some(
    ({ brief }) => brief.recommendation === 'withhold',
  );
}
