// States that an older relay wrote, as this one would have written them: the one place that knows.
import { type Call, type Conversation, isWaiting, withdrawnIn } from '@warmline/conversation';
import type { ConversationEvent, Trigger } from '@warmline/protocol';

/** What a state said before there were calls, reviews and offers. */
type Older = Conversation & { readonly lastTrigger?: Trigger | null };

/** @param log the public events up to that state: read where the log alone says something */
export function upToDate(
  state: Conversation,
  log: () => readonly ConversationEvent[],
): Conversation {
  const withdrawn = Object.hasOwn(state, 'withdrawn') ? state.withdrawn : withdrawnIn(log());
  if (Object.hasOwn(state, 'calls')) {
    return { ...state, calls: state.calls.map(known), withdrawn };
  }
  const { lastTrigger, ...rest } = state as Older;
  const filled: Conversation = {
    ...rest,
    lastDecision: lastTrigger ? { trigger: lastTrigger } : null,
    level: 'full',
    calls: [],
    reviews: [],
    withdrawn,
  };
  if (!isWaiting(filled) && filled.status !== 'human') return filled;
  const episode = { ...filled.episode, isBriefInTheMaking: false, team: null, offers: null };
  return { ...filled, episode };
}

/** What a call did not say once. */
function known(call: Call): Call {
  const { what } = call;
  if (what.kind === 'answer') {
    return Object.hasOwn(what, 'offersHuman')
      ? call
      : { ...call, what: { ...what, offersHuman: false } };
  }
  if (Object.hasOwn(what, 'begun')) return call;
  // The older relay may have called the tool without a word in the log: it is not the first time now.
  const begun = call.isAgreed ? { attempt: 1, until: call.dueAt } : null;
  return { ...call, what: { ...what, begun } };
}
