// The queue as an agent reads it: groups, their order, how a promise stands.
import type {
  AgentId,
  ConversationId,
  Presence,
  Priority,
  QueueEntry,
  VisitorId,
} from '@warmline/protocol';

export interface QueueGroup {
  readonly key: 'waiting' | 'decide' | 'yours' | 'others' | 'assistant' | 'resolved';
  readonly title: string;
  readonly entries: readonly QueueEntry[];
}

const RANK: Readonly<Record<Priority, number>> = { urgent: 0, high: 1, normal: 2, low: 3 };

/** Of the same priority, one's teams' first; then who waits longest. */
const byPromise = (teams: Presence['teams']) => (a: QueueEntry, b: QueueEntry) =>
  RANK[a.priority] - RANK[b.priority] ||
  Number(isFor(teams, b)) - Number(isFor(teams, a)) ||
  (a.waitingSince ?? 0) - (b.waitingSince ?? 0);

function isFor(teams: Presence['teams'], { siteId, team }: QueueEntry): boolean {
  return teams.some((mine) => mine.siteId === siteId && mine.team === team);
}

const byNews = (a: QueueEntry, b: QueueEntry) => (b.last?.at ?? 0) - (a.last?.at ?? 0);
/** Whose visitor waits for an answer, longest first; then the newest. */
const byUnanswered = (a: QueueEntry, b: QueueEntry) =>
  (a.unansweredSince ?? Number.POSITIVE_INFINITY) -
    (b.unansweredSince ?? Number.POSITIVE_INFINITY) || byNews(a, b);

/** The assistant has it and waits for an agent's verdict. */
const isToDecide = ({ approvalDueAt, reviewUntil, holder, waitingSince }: QueueEntry) =>
  holder === null && waitingSince === null && (approvalDueAt ?? reviewUntil) !== null;
/** What holds a visitor up before what does not; each by its end. */
const byDeadline = (a: QueueEntry, b: QueueEntry) =>
  (a.approvalDueAt ?? Number.POSITIVE_INFINITY) - (b.approvalDueAt ?? Number.POSITIVE_INFINITY) ||
  (a.reviewUntil ?? 0) - (b.reviewUntil ?? 0);

/**
 * Groups in the order of attention; empty ones are left out, but for the waiting.
 * @param teams where the agent serves
 */
export function groupsOf(
  entries: readonly QueueEntry[],
  me: AgentId | undefined,
  teams: Presence['teams'] = [],
): readonly QueueGroup[] {
  const group = (
    key: QueueGroup['key'],
    title: string,
    belongs: (entry: QueueEntry) => boolean,
    order: (a: QueueEntry, b: QueueEntry) => number,
  ): QueueGroup => ({ key, title, entries: entries.filter(belongs).sort(order) });
  const isMine = (entry: QueueEntry) => entry.holder !== null && entry.holder.id === me;
  return [
    group('waiting', 'Waiting', (entry) => entry.waitingSince !== null, byPromise(teams)),
    group('decide', 'For you to decide', isToDecide, byDeadline),
    group('yours', 'Yours', isMine, byUnanswered),
    group(
      'others',
      'With other agents',
      (entry) => entry.holder !== null && !isMine(entry),
      byNews,
    ),
    group(
      'assistant',
      'With the assistant',
      (entry) =>
        !isToDecide(entry) &&
        (entry.status === 'running' || entry.status === 'resuming' || entry.status === 'failed'),
      byNews,
    ),
    group('resolved', 'Resolved', ({ status }) => status === 'resolved', byNews),
  ].filter(({ key, entries: listed }) => key === 'waiting' || listed.length > 0);
}

/** How a promise stands: over, soon (the last third), or well in time. */
export function slaState(
  { waitingSince, dueAt }: Pick<QueueEntry, 'waitingSince' | 'dueAt'>,
  now: number,
): 'none' | 'ok' | 'soon' | 'overdue' {
  if (dueAt === null) return 'none';
  if (now >= dueAt) return 'overdue';
  return dueAt - now < (dueAt - (waitingSince ?? now)) / 3 ? 'soon' : 'ok';
}

/** A duration as people say it: `45 s`, `3 min`, `2 h`, `4 d`. */
export function durationText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3_600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}

/** How long until, or since, a promise: `1 min left`, `20 s over`. */
export function slaText(dueAt: number, now: number): string {
  return now < dueAt ? `${durationText(dueAt - now)} left` : `${durationText(now - dueAt)} over`;
}

/** A short name for a visitor who has none. */
export function visitorLabel(id: VisitorId): string {
  return `Visitor ${id.slice(4, 8).toUpperCase()}`;
}

/** The entry before or after one, over all groups; the first when there is none. */
export function neighbour(
  groups: readonly QueueGroup[],
  selected: ConversationId | null,
  step: 1 | -1,
): ConversationId | null {
  const all = groups.flatMap(({ entries }) => entries.map(({ conversationId }) => conversationId));
  const at = selected === null ? -1 : all.indexOf(selected);
  if (at === -1) return all[0] ?? null;
  return all[Math.min(all.length - 1, Math.max(0, at + step))] ?? null;
}
