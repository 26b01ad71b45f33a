// Stored events and threads for tests of what the widget draws.
import { EMPTY_THREAD, foldThread, type StepEvent, type ThreadView } from '@warmline/conversation';
import {
  asAgentId,
  asCommandId,
  asConversationId,
  asVisitorId,
  type ConversationEvent,
  type EventBody,
  type EventPlace,
} from '@warmline/protocol';

export const ADA = { id: asAgentId('agt_0000000000000000000001'), name: 'Ada Holm' };
export const BO = { id: asAgentId('agt_0000000000000000000002'), name: 'Bo' };
export const BY_VISITOR = {
  kind: 'visitor',
  id: asVisitorId('vis_0000000000000000000001'),
} as const;
export const BY_ADA = { kind: 'agent', ...ADA } as const;

export function eventAt<Body extends EventBody>(
  seq: number,
  body: Body,
  by: EventPlace['by'] = { kind: 'system' },
): EventPlace & Body {
  return {
    conversationId: asConversationId('cnv_0000000000000000000001'),
    seq,
    at: 1_000 * seq,
    epoch: 0,
    by,
    commandId: asCommandId(`00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`),
    ...body,
  };
}

/** One event of each kind of step, and of each reason that has a line of its own. */
export const steps: readonly StepEvent[] = [
  ...(['visitor', 'policy'] as const).map((requestedBy, index) =>
    eventAt(1 + index, {
      type: 'handoff_requested',
      episode: 1,
      requestedBy,
      priority: 'normal',
      dueAt: 9_000,
    }),
  ),
  eventAt(4, { type: 'handoff_cancelled', episode: 1 }),
  eventAt(5, { type: 'handoff_timed_out', episode: 1, priority: 'high' }),
  eventAt(6, { type: 'claimed', episode: 1, agent: ADA }),
  eventAt(7, { type: 'released', episode: 1, agent: ADA, reason: 'vanished', dueAt: 9_000 }),
  eventAt(8, { type: 'transferred', episode: 1, from: ADA, to: BO }),
  eventAt(9, { type: 'handed_back', episode: 1, agent: ADA }),
  eventAt(10, { type: 'reopened' }),
  eventAt(11, { type: 'assistant_unavailable' }),
  eventAt(12, { type: 'answer_held' }),
  ...(['full', 'reduced', 'basic', 'emergency'] as const).map((level, index) =>
    eventAt(13 + index, { type: 'service_level_changed', level }),
  ),
  ...(['agent', 'visitor', 'idle', 'unanswered'] as const).map((reason, index) =>
    eventAt(17 + index, { type: 'resolved', reason }),
  ),
];

/** A thread after some events. */
export function threadOf(...events: readonly ConversationEvent[]): ThreadView {
  return foldThread(EMPTY_THREAD, events);
}
