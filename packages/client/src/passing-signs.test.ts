import { asAgentId, type BriefField } from '@warmline/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ThreadFollower } from './live-thread.ts';
import { CONVERSATION, eventAt, fakeCaller, messageAt } from './testing/fakes.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const follow = () => new ThreadFollower(CONVERSATION, fakeCaller(), () => undefined);
const typing = (name: string) =>
  ({ kind: 'typing', conversationId: CONVERSATION, by: 'agent', name }) as const;

describe('a typing sign', () => {
  it('goes by itself when it is not renewed', () => {
    const follower = follow();
    follower.onDelta(typing('Ada'));
    expect(follower.store.state.typing).toEqual({ by: 'agent', name: 'Ada' });
    vi.runAllTimers();
    expect(follower.store.state.typing).toBeNull();
  });

  it('is one sign with one end when it is renewed', () => {
    const follower = follow();
    follower.onDelta(typing('Ada'));
    follower.onDelta(typing('Ada'));
    expect(vi.getTimerCount()).toBe(1);
  });

  it('ends with the message, and with a change of who holds the thread', () => {
    const follower = follow();
    follower.onDelta(typing('Ada'));
    follower.onEvents({
      conversationId: CONVERSATION,
      after: 0,
      events: [messageAt(1, 'Hello')],
    });
    expect(follower.store.state.typing).toBeNull();
    follower.onDelta(typing('Ada'));
    const agent = { id: asAgentId('agt_0000000000000000000001'), name: 'Ada' };
    const event = eventAt(2, { type: 'handed_back', episode: 1, agent }, { epoch: 1 });
    follower.onEvents({ conversationId: CONVERSATION, after: 1, events: [event] });
    expect(follower.store.state.typing).toBeNull();
  });

  it('leaves no timer behind when the thread is closed', () => {
    const follower = follow();
    follower.onDelta(typing('Ada'));
    follower.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the wait', () => {
  it('is what the relay said last', () => {
    const follower = follow();
    const said = { kind: 'waiting', conversationId: CONVERSATION } as const;
    follower.onDelta({ ...said, position: 2, agentsPresent: true });
    follower.onDelta({ ...said, position: 1, agentsPresent: false });
    expect(follower.store.state.waiting).toEqual({ position: 1, agentsPresent: false });
  });
});

describe('a brief that streams in', () => {
  const field = (name: BriefField['field'], text: string): BriefField => ({
    field: name,
    statements: [{ text, events: [1], basis: 'log' }],
  });
  const delta = (asOfSeq: number, of: BriefField, episode = 1) =>
    ({ kind: 'brief', conversationId: CONVERSATION, episode, asOfSeq, field: of }) as const;

  it('gathers its fields, a later one in place of an earlier of the same name', () => {
    const follower = follow();
    follower.onDelta(delta(3, field('intent', 'a return')));
    follower.onDelta(delta(3, field('blockers', 'none')));
    follower.onDelta(delta(3, field('intent', 'a refund')));
    expect(follower.store.state.briefDraft).toEqual({
      episode: 1,
      asOfSeq: 3,
      fields: [field('blockers', 'none'), field('intent', 'a refund')],
    });
  });

  it('never mixes two briefs: another episode or reading begins anew', () => {
    const follower = follow();
    follower.onDelta(delta(3, field('intent', 'first')));
    follower.onDelta(delta(7, field('blockers', 'second')));
    expect(follower.store.state.briefDraft?.fields).toEqual([field('blockers', 'second')]);
    follower.onDelta(delta(7, field('intent', 'third'), 2));
    expect(follower.store.state.briefDraft?.fields).toEqual([field('intent', 'third')]);
  });

  it('gives way to the brief that was posted, and not to an older one', () => {
    const follower = follow();
    follower.onDelta(delta(7, field('intent', 'a return')));
    const posted = (seq: number, asOfSeq: number) =>
      follower.onEvents({
        conversationId: CONVERSATION,
        after: seq - 1,
        events: [
          eventAt(seq, {
            type: 'brief_posted',
            episode: 1,
            brief: { asOfSeq, fields: [] },
          }),
        ],
      });
    posted(1, 3);
    expect(follower.store.state.briefDraft).not.toBeNull();
    posted(2, 7);
    expect(follower.store.state.briefDraft).toBeNull();
    expect(follower.store.state.thread.briefs.get(1)?.asOfSeq).toBe(7);
  });
});
