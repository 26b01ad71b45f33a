import { asAgentId } from '@warmline/protocol';
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

describe('an answer that streams in', () => {
  it('goes when it is held for an approval: what is shown later may be other words', () => {
    const follower = follow();
    follower.onDelta({ kind: 'answer', conversationId: CONVERSATION, turn: 1, from: 0, text: 'a' });
    expect(follower.store.state.answer).not.toBeNull();
    const events = [eventAt(1, { type: 'answer_held' })];
    follower.onEvents({ conversationId: CONVERSATION, after: 0, events });
    expect(follower.store.state.answer).toBeNull();
  });
});
