// Whether an answer may yet be held back once it is whole: then nothing of it is shown while it comes.
import type { Decision } from '@warmline/protocol';
import type { PolicyRef } from '../document.ts';
import type { ThreadFacts } from '../thread-facts.ts';
import { viewsOf } from '../topics.ts';
import { strengthOf } from './strength.ts';

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
