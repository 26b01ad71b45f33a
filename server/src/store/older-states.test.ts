import { newConversation } from '@warmline/conversation';
import {
  asConversationId,
  asSiteId,
  asVisitorId,
  type ConversationEvent,
} from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { upToDate } from './older-states.ts';

const NEW = newConversation({
  conversationId: asConversationId(`cnv_${'c'.repeat(22)}`),
  siteId: asSiteId('demo'),
  visitorId: asVisitorId(`vis_${'v'.repeat(22)}`),
});

describe('a state of an older relay', () => {
  it('holds an answer without the offer of a person, when it did not say', () => {
    const what = { kind: 'answer', text: 'Yes.', citations: [], confidence: 0.5 } as const;
    const call = { call: 'one', turn: 1, digest: 'd', isAgreed: false, dueAt: 1 };
    // As it was stored then.
    const older = { ...NEW, calls: [{ ...call, what }] } as unknown as typeof NEW;
    expect(upToDate(older, () => []).calls).toEqual([
      { ...call, what: { ...what, offersHuman: false } },
    ]);
  });

  it('may have begun what was agreed to, without a word in the log', () => {
    const place = { call: 'one', turn: 1, digest: 'd', dueAt: 7 };
    const what = { kind: 'action', tool: 'refund' } as const;
    const calls = [true, false].map((isAgreed) => ({ ...place, isAgreed, what }));
    // As they were stored then.
    const older = { ...NEW, calls } as unknown as typeof NEW;
    expect(upToDate(older, () => []).calls.map((call) => call.what)).toEqual([
      { ...what, begun: { attempt: 1, until: 7 } },
      { ...what, begun: null },
    ]);
  });

  it('knows from the log what was taken back, and asks it only then', () => {
    const { withdrawn: _, ...older } = NEW;
    const retracted = { type: 'message_retracted', message: 6 } as unknown as ConversationEvent;
    // As it was stored then.
    expect(upToDate(older as typeof NEW, () => [retracted]).withdrawn).toEqual([6]);
    expect(upToDate(NEW, () => expect.fail('nothing to ask')).withdrawn).toEqual([]);
  });
});
