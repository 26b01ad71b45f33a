// States that an older relay wrote, as this one would have written them: the one place that knows.
import { type Call, type Conversation, isWaiting } from '@warmline/conversation';
import type { Trigger } from '@warmline/protocol';

/** What a state said before there were calls, reviews and offers. */
type Older = Conversation & { readonly lastTrigger?: Trigger | null };

export function upToDate(state: Conversation): Conversation {
  if (Object.hasOwn(state, 'calls')) return { ...state, calls: state.calls.map(withOffer) };
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

/** A held answer once forgot that it came with the offer of a person. */
function withOffer(call: Call): Call {
  if (call.what.kind === 'action' || Object.hasOwn(call.what, 'offersHuman')) return call;
  return { ...call, what: { ...call.what, offersHuman: false } };
}
