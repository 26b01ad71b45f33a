// What somebody should know of: derived from stored events here and nowhere else, told as a metric, a line
// in the log and a mark in the queue. Never with words of people.
import type { Alert, ConversationEvent } from '@warmline/protocol';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics.ts';

/** What an event says has gone wrong, or null. */
export function alertOf(event: ConversationEvent): Alert | null {
  switch (event.type) {
    case 'team_missing':
    case 'offers_exhausted':
    case 'handoff_timed_out':
    case 'conversation_failed':
      return event.type;
    case 'released':
      return event.reason === 'removed' ? 'holder_removed' : null;
    default:
      return null;
  }
}

/** Counts and logs what was stored. */
export function raiseAlerts(
  events: readonly ConversationEvent[],
  { metrics, log }: { readonly metrics: Pick<Metrics, 'alerts'>; readonly log: Logger },
): void {
  for (const event of events) {
    const kind = alertOf(event);
    if (!kind) continue;
    metrics.alerts.inc({ kind });
    log.warn({ alert: kind, conversationId: event.conversationId, seq: event.seq }, 'alert');
  }
}
