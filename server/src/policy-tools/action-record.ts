// What a log says of an action that was proposed: its tier, who decided on it, and what came of it.
import type { ConversationEvent } from '@warmline/protocol';

const OUTCOMES = {
  done: 'done',
  failed: 'failed',
  unknown: 'nobody knows whether it happened',
} as const;

/** One line, in the order of the log. @param seq of the proposal */
export function actionRecord(events: readonly ConversationEvent[], seq: number): string {
  const proposal = events.find((event) => event.seq === seq);
  if (proposal?.type !== 'action_proposed') return 'nothing';
  const steps = events.flatMap((event) =>
    'call' in event && event.call === proposal.call ? (stepOf(event) ?? []) : [],
  );
  const isOpen = steps.at(-1)?.startsWith('begun');
  return [proposal.tier, ...steps, ...(isOpen ? ['its outcome is not known'] : [])].join('; ');
}

function stepOf(event: ConversationEvent): string | null {
  switch (event.type) {
    case 'approval_decided':
      return event.reason ? `${event.verdict} (${event.reason})` : event.verdict;
    case 'action_begun':
      return event.attempt === 1 ? 'begun' : `begun again, attempt ${event.attempt}`;
    case 'action_finished':
      return OUTCOMES[event.outcome];
    default:
      return null;
  }
}
