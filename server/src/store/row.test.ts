import { newConversation } from '@warmline/conversation';
import {
  asAgentId,
  asCommandId,
  asConversationId,
  asSiteId,
  asVisitorId,
  type ConversationEvent,
  type EventBody,
} from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { TIMINGS } from '../testing/thread-writer.ts';
import { rowOf } from './row.ts';

const ids = {
  conversationId: asConversationId('cnv_AAAAAAAAAAAAAAAAAAAAAA'),
  siteId: asSiteId('demo'),
  visitorId: asVisitorId('vis_AAAAAAAAAAAAAAAAAAAAAA'),
};
const agent = { id: asAgentId('agt_AAAAAAAAAAAAAAAAAAAAAA'), name: 'Ada' };
const event = (body: EventBody): ConversationEvent => ({
  conversationId: ids.conversationId,
  seq: 1,
  at: 1,
  epoch: 1,
  by: { kind: 'system' },
  commandId: asCommandId('00000000-0000-4000-8000-000000000001'),
  ...body,
});
const requested: EventBody = {
  type: 'handoff_requested',
  episode: 1,
  requestedBy: 'visitor',
  priority: 'normal',
  dueAt: 9,
};
const missing: EventBody = { type: 'team_missing', episode: 1, team: 'billing', reason: 'empty' };
const lost = (reason: 'removed' | 'vanished'): EventBody => ({
  type: 'released',
  episode: 1,
  agent,
  reason,
  dueAt: 9,
});
const alertIn = (...bodies: readonly EventBody[]) =>
  rowOf(newConversation(ids), null, bodies.map(event), TIMINGS).alert;

describe('the alert of a row', () => {
  it('is what went wrong last', () => {
    expect(alertIn(requested)).toBeNull();
    expect(alertIn(requested, missing)).toBe('team_missing');
    expect(alertIn(requested, missing, { type: 'offers_exhausted', episode: 1 })).toBe(
      'offers_exhausted',
    );
    expect(alertIn(lost('removed'))).toBe('holder_removed');
    expect(alertIn({ type: 'conversation_failed', reason: 'broken' })).toBe('conversation_failed');
  });

  it('stays while nobody has taken it, whatever is said meanwhile, and is over then', () => {
    const words: EventBody = { type: 'message_sent', text: 'Hello?' };
    expect(alertIn(requested, missing, words)).toBe('team_missing');
    expect(alertIn(requested, missing, { type: 'claimed', episode: 1, agent })).toBeNull();
    expect(alertIn(requested, missing, { type: 'handoff_cancelled', episode: 1 })).toBeNull();
    expect(alertIn(lost('removed'), { type: 'claimed', episode: 1, agent }, lost('vanished'))).toBe(
      null,
    );
  });
});
