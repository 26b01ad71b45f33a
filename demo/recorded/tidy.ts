// Makes a recording the same on every run: ids are numbered in the order they appear, and times are laid
// out as if people had taken their time. What was said and decided is not touched.
import type { ConversationEvent } from '@warmline/protocol';

/** As `warmline policy record` writes it. */
export interface Recorded {
  readonly conversationId: string;
  readonly siteId: string;
  readonly events: readonly ConversationEvent[];
}

const FIRST_DAY = Date.UTC(2026, 0, 12, 9);
const BETWEEN_CONVERSATIONS_MS = 11 * 60_000;
/** Since the event before, by who does it. */
const PAUSES_MS: Readonly<Record<string, number>> = {
  visitor: 25_000,
  agent: 40_000,
  assistant: 1_000,
  system: 0,
};
/** Instants in an event that are a promise counted from its own. */
const PROMISES = ['dueAt', 'until', 'retryAt'] as const;
/** The relay's own steps of a few milliseconds are no part of a promise. */
const PROMISE_STEP_MS = 500;

export function tidied(recordings: readonly Recorded[]): readonly Recorded[] {
  const timed = recordings.map((recording, index) => ({
    ...recording,
    events: laidOut(recording.events, FIRST_DAY + index * BETWEEN_CONVERSATIONS_MS),
  }));
  return JSON.parse(numbered(JSON.stringify(timed)));
}

function laidOut(
  events: readonly ConversationEvent[],
  start: number,
): readonly ConversationEvent[] {
  let at = start;
  let command: string | null = null;
  return events.map((event) => {
    // What one command led to happened at once.
    if (command !== null && event.commandId !== command) at += PAUSES_MS[event.by.kind] ?? 0;
    command = event.commandId;
    const promised = PROMISES.flatMap((key) => {
      const instant = (event as Readonly<Record<string, unknown>>)[key];
      if (typeof instant !== 'number') return [];
      const lasts = Math.round((instant - event.at) / PROMISE_STEP_MS) * PROMISE_STEP_MS;
      return [[key, at + lasts] as const];
    });
    return { ...event, at, ...Object.fromEntries(promised) };
  });
}

const IDS =
  /\b(cnv|vis|agt)_[A-Za-z0-9]{22}\b|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;

function numbered(text: string): string {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  return text.replaceAll(IDS, (id, kind: string | undefined) => {
    const before = known.get(id);
    if (before) return before;
    const count = (counts.get(kind ?? 'command') ?? 0) + 1;
    counts.set(kind ?? 'command', count);
    const made = kind
      ? `${kind}_demo${String(count).padStart(18, '0')}`
      : `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    known.set(id, made);
    return made;
  });
}
