// States that an older relay wrote, as this one would have written them: the one place that knows.
import { type Conversation, isWaiting } from '@warmline/conversation';
import type { Trigger } from '@warmline/protocol';

/** What a state said before there were calls, reviews and offers. */
type Older = Conversation & { readonly lastTrigger?: Trigger | null };

export function upToDate(state: Conversation): Conversation {
  if (Object.hasOwn(state, 'calls')) return state;
  const { lastTrigger, ...rest } = state as Older;
  const known: Conversation = {
    ...rest,
    lastDecision: lastTrigger ? { trigger: lastTrigger } : null,
    level: 'full',
    calls: [],
    reviews: [],
  };
  if (!isWaiting(known) && known.status !== 'human') return known;
  const episode = { ...known.episode, isBriefInTheMaking: false, team: null, offers: null };
  return { ...known, episode };
}
