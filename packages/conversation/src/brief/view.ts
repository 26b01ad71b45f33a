// What a brief is built from: one episode's request, what belongs to its matter, and what came before.
import type { ConversationEvent, EventOf } from '@warmline/protocol';

/** An episode and the stretch of the log that led to it. */
export interface EpisodeView {
  readonly events: readonly ConversationEvent[];
  readonly request: EventOf<'handoff_requested'>;
  /** The decision that led to the request; null when an agent stepped in. */
  readonly decision: EventOf<'decision_recorded'> | null;
  /** The visitor's messages since the previous episode ended, oldest first. */
  readonly matter: readonly EventOf<'message_sent'>[];
  /** The assistant's answers in the same stretch. */
  readonly answers: readonly EventOf<'message_sent'>[];
  /** Everything since the previous episode ended. */
  readonly stretch: readonly ConversationEvent[];
  /** Everything up to then. */
  readonly earlier: readonly ConversationEvent[];
}

const ends = new Set<ConversationEvent['type']>(['handed_back', 'handoff_cancelled', 'resolved']);

/** @throws when the log holds no request of that episode: a brief without one is a mistake */
export function episodeView(events: readonly ConversationEvent[], episode: number): EpisodeView {
  const at = events.findIndex(
    (event) => event.type === 'handoff_requested' && event.episode === episode,
  );
  const request = events[at];
  if (request?.type !== 'handoff_requested') {
    throw new Error(`The log holds no request of episode ${episode}; a brief needs one.`);
  }
  const start = events.slice(0, at).findLastIndex((event) => ends.has(event.type)) + 1;
  const stretch = events.slice(start);
  const messages = stretch.filter((event) => event.type === 'message_sent');
  const before = events.slice(start, at);
  return {
    events,
    request,
    decision: before.findLast((event) => event.type === 'decision_recorded') ?? null,
    matter: messages.filter((message) => message.by.kind === 'visitor'),
    answers: messages.filter((message) => message.by.kind === 'assistant'),
    stretch,
    earlier: events.slice(0, start),
  };
}
