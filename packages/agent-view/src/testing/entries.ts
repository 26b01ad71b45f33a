// Queue rows and stored events for tests of what an agent reads.
import {
  asAgentId,
  asCommandId,
  asConversationId,
  asSiteId,
  asVisitorId,
  type EventBody,
  type EventPlace,
  type QueueEntry,
} from '@warmline/protocol';

export const ADA = { id: asAgentId('agt_0000000000000000000001'), name: 'Ada' };
export const BO = { id: asAgentId('agt_0000000000000000000002'), name: 'Bo' };
export const VISITOR = asVisitorId('vis_ab12000000000000000001');
export const conversation = (number: number) =>
  asConversationId(`cnv_${String(number).padStart(22, '0')}`);

/** A row of the queue: with the assistant, unless a test says otherwise. */
export function entryOf(number: number, change: Partial<QueueEntry> = {}): QueueEntry {
  return {
    conversationId: conversation(number),
    siteId: asSiteId('demo'),
    visitorId: VISITOR,
    seq: number,
    epoch: 0,
    status: 'running',
    priority: 'normal',
    episode: 0,
    trigger: null,
    reason: null,
    waitingSince: null,
    dueAt: null,
    team: null,
    offer: null,
    approvalDueAt: null,
    reviewUntil: null,
    alert: null,
    holder: null,
    unansweredSince: null,
    last: null,
    page: null,
    ...change,
  };
}

export function eventAt<Body extends EventBody>(
  seq: number,
  body: Body,
  by: EventPlace['by'] = { kind: 'system' },
): EventPlace & Body {
  return {
    conversationId: conversation(1),
    seq,
    at: 1_000 * seq,
    epoch: 0,
    by,
    commandId: asCommandId(`00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`),
    ...body,
  };
}
