// What a brief is built from: one episode's request, what belongs to its matter, and what came before.
import type { ConversationEvent, EventOf } from '@warmline/protocol';
import { isOnlyRequest } from './only-request.ts';

type Message = EventOf<'message_sent'>;

/** An episode and the stretch of the log that led to it, up to where the episode ended. */
export interface EpisodeView {
  readonly request: EventOf<'handoff_requested'>;
  /** The decision that led to the request; null when there was none. */
  readonly decision: EventOf<'decision_recorded'> | null;
  /** The visitor's messages of this matter, oldest first. */
  readonly matter: readonly Message[];
  /** Those of them that say more than that a person is wanted. */
  readonly said: readonly Message[];
  /** The assistant's answers in the same stretch. */
  readonly answers: readonly Message[];
  /** Everything since the matter began. */
  readonly stretch: readonly ConversationEvent[];
  /** Everything before the matter began. */
  readonly earlier: readonly ConversationEvent[];
  /** All that was read, also what came after the episode: an action may end later. */
  readonly known: readonly ConversationEvent[];
}

const ends: ReadonlySet<ConversationEvent['type']> = new Set<ConversationEvent['type']>([
  'handed_back',
  'handoff_cancelled',
  'resolved',
  'conversation_failed',
]);

/** @throws when the log holds no request of that episode: a brief without one is a mistake */
export function episodeView(events: readonly ConversationEvent[], episode: number): EpisodeView {
  const at = events.findIndex(
    (event) => event.type === 'handoff_requested' && event.episode === episode,
  );
  const request = events[at];
  if (request?.type !== 'handoff_requested') {
    throw new Error(`The log holds no request of episode ${episode}; a brief needs one.`);
  }
  const start = beginningOf(events, at);
  const end = events.findIndex((event, index) => index > at && ends.has(event.type));
  const stretch = events.slice(start, end === -1 ? events.length : end);
  const messages = stretch.filter((event) => event.type === 'message_sent');
  const said = stretch.flatMap((_, index) => saidAt(stretch, index) ?? []);
  // The decision that leads to a request is stored in the same append, with other facts between them.
  const decision = events.findLast(
    (event, index) =>
      index < at && event.type === 'decision_recorded' && event.commandId === request.commandId,
  );
  return {
    request,
    decision: decision?.type === 'decision_recorded' ? decision : null,
    matter: messages.filter((message) => message.by.kind === 'visitor'),
    said: said.filter((message) => message.by.kind === 'visitor'),
    answers: messages.filter((message) => message.by.kind === 'assistant'),
    stretch,
    earlier: events.slice(0, start),
    known: events,
  };
}

/** Where the matter of the request at `at` begins: after the last end that ended one. */
function beginningOf(events: readonly ConversationEvent[], at: number): number {
  const said = events.slice(0, at).map((_, index) => saidAt(events, index));
  const lastSaid = said.findLastIndex((message) => message?.by.kind === 'visitor');
  for (let index = at - 1; index >= 0; index -= 1) {
    const event = events[index];
    if (!event || !ends.has(event.type)) continue;
    if (event.type !== 'handoff_cancelled') return index + 1;
    // A request taken back settled nothing: another matter begins only when no question was open
    // then and something else was said since.
    const last = said.slice(0, index).findLast((message) => message !== null);
    if (last?.by.kind !== 'visitor' && lastSaid > index) return index + 1;
  }
  return 0;
}

/** More facts than one append puts between a message and its decision: a shadow's, ended approvals. */
const MAX_APPENDED = 16;

/** The message at `index`, unless it only asks for a person. */
function saidAt(events: readonly ConversationEvent[], index: number): Message | null {
  const message = events[index];
  if (message?.type !== 'message_sent') return null;
  // What the policy found in a message is stored in the same append, with other facts between them.
  const next = events
    .slice(index + 1, index + 1 + MAX_APPENDED)
    .find((event) => event.type === 'decision_recorded' && event.commandId === message.commandId);
  if (next?.type !== 'decision_recorded' || message.by.kind !== 'visitor') return message;
  const evidence = next.decision.signals
    .filter(({ name }) => name === 'explicit_request')
    .flatMap((signal) => signal.evidence);
  return isOnlyRequest(message.text, evidence) ? null : message;
}
