import {
  asAgentId,
  asCommandId,
  type ConversationEvent,
  type ThreadAnswer,
  wireError,
} from '@warmline/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ThreadFollower } from './live-thread.ts';
import { CONVERSATION, eventAt, fakeCaller, flush, messageAt } from './testing/fakes.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const WAITING = { position: null, agentsPresent: true };

function page(events: readonly ConversationEvent[], more = false): ThreadAnswer {
  const head = events.at(-1)?.seq ?? 0;
  return {
    ok: true,
    conversationId: CONVERSATION,
    after: 0,
    events,
    head,
    more,
    waiting: WAITING,
  };
}

function given() {
  const caller = fakeCaller();
  const storedIds: string[] = [];
  const follower = new ThreadFollower(CONVERSATION, caller, (ids) => void storedIds.push(...ids));
  const answer = async (value: ThreadAnswer) => {
    caller.calls.at(-1)?.answer(value);
    await flush();
  };
  const push = (after: number, ...events: ConversationEvent[]) =>
    follower.onEvents({ conversationId: CONVERSATION, after, events });
  const seqs = () => follower.store.state.thread.items.map(({ seq }) => seq);
  const asked = () => caller.calls.map(({ frame }) => frame['after']);
  return { caller, follower, storedIds, answer, push, seqs, asked };
}

describe('catching up', () => {
  it('asks for the thread from its start, page by page, each after the last known', async () => {
    const { follower, answer, seqs, asked, caller } = given();
    void follower.sync();
    expect(caller.calls[0]?.frame).toEqual({
      scope: 'thread',
      conversationId: CONVERSATION,
      after: 0,
    });
    await answer(page([messageAt(1, 'a'), messageAt(2, 'b')], true));
    expect(follower.store.state.isLoaded).toBe(false);
    await answer(page([messageAt(3, 'c')]));
    expect(asked()).toEqual([0, 2]);
    expect(seqs()).toEqual([1, 2, 3]);
    expect(follower.store.state).toMatchObject({ isLoaded: true, waiting: WAITING });
  });

  it('loads an empty thread too', async () => {
    const { follower, answer } = given();
    void follower.sync();
    await answer(page([]));
    expect(follower.store.state.isLoaded).toBe(true);
  });

  it('asks once at a time; wishes that come meanwhile are one more question', async () => {
    const { follower, answer, asked } = given();
    void follower.sync();
    void follower.sync();
    void follower.sync();
    expect(asked()).toEqual([0]);
    await answer(page([messageAt(1, 'a')]));
    expect(asked()).toEqual([0, 1]);
    await answer(page([]));
    expect(asked()).toEqual([0, 1]);
  });

  it('asks again after silence', async () => {
    const { follower, caller, asked } = given();
    void follower.sync();
    caller.calls[0]?.drop();
    await flush();
    vi.runOnlyPendingTimers();
    await flush();
    expect(asked()).toEqual([0, 0]);
  });

  it('asks again when it was refused for now, and not when refused for good', async () => {
    const { follower, answer, asked } = given();
    void follower.sync();
    await answer({ ok: false, error: wireError('unavailable') });
    vi.runOnlyPendingTimers();
    await answer({ ok: false, error: wireError('not_found') });
    vi.runOnlyPendingTimers();
    await flush();
    expect(asked()).toEqual([0, 0]);
  });

  it('reads the thread from its start when the relay knows less than this view', async () => {
    const { follower, answer, push, seqs, asked } = given();
    push(0, messageAt(1, 'a'), messageAt(2, 'lost by the relay'));
    void follower.sync();
    await answer({ ok: false, error: wireError('cursor_ahead') });
    expect(asked()).toEqual([2, 0]);
    await answer(page([messageAt(1, 'a')]));
    expect(seqs()).toEqual([1]);
  });

  it('asks nothing more once it is closed', async () => {
    const { follower, caller, answer, asked } = given();
    void follower.sync();
    follower.close();
    await answer(page([messageAt(1, 'a')], true));
    expect(asked()).toEqual([0]);
    void follower.sync();
    expect(caller.calls).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('pushes', () => {
  it('folds a push that follows what is known, also over numbers it may not see', () => {
    const { push, seqs, caller } = given();
    push(0, messageAt(1, 'a'));
    push(1, messageAt(4, 'b'));
    push(4, messageAt(5, 'c'), messageAt(6, 'd'));
    expect(seqs()).toEqual([1, 4, 5, 6]);
    expect(caller.calls).toEqual([]);
  });

  it('drops what it has already, whole or in part', () => {
    const { follower, push, seqs, storedIds } = given();
    push(0, messageAt(1, 'a'), messageAt(2, 'b'));
    const before = follower.store.state;
    push(0, messageAt(1, 'a'), messageAt(2, 'b'));
    expect(follower.store.state).toBe(before);
    push(0, messageAt(1, 'a'), messageAt(2, 'b'), messageAt(3, 'c'));
    expect(seqs()).toEqual([1, 2, 3]);
    expect(new Set(storedIds).size).toBe(3);
  });

  it('shows nothing after a gap: it asks, and the answer brings both in order', async () => {
    const { push, seqs, answer, asked } = given();
    push(0, messageAt(1, 'a'));
    push(2, messageAt(3, 'c'));
    expect(seqs()).toEqual([1]);
    expect(asked()).toEqual([1]);
    await answer(page([messageAt(2, 'b'), messageAt(3, 'c')]));
    expect(seqs()).toEqual([1, 2, 3]);
  });

  it('keeps the order when pushes arrive while a page is on its way', async () => {
    const { follower, push, seqs, answer } = given();
    void follower.sync();
    push(2, messageAt(3, 'c'));
    expect(seqs()).toEqual([]);
    await answer(page([messageAt(1, 'a'), messageAt(2, 'b')]));
    await answer(page([messageAt(3, 'c'), messageAt(4, 'd')]));
    push(3, messageAt(4, 'd'));
    expect(seqs()).toEqual([1, 2, 3, 4]);
  });

  it('asks when the relay names a head it has not seen, and not otherwise', () => {
    const { follower, push, asked } = given();
    push(0, messageAt(1, 'a'));
    follower.onDelta({ kind: 'head', conversationId: CONVERSATION, head: 1 });
    expect(asked()).toEqual([]);
    follower.onDelta({ kind: 'head', conversationId: CONVERSATION, head: 2 });
    expect(asked()).toEqual([1]);
  });

  it('names what is stored before it shows it', async () => {
    const caller = fakeCaller();
    const shown: number[] = [];
    const follower = new ThreadFollower(CONVERSATION, caller, () =>
      shown.push(follower.store.state.thread.items.length),
    );
    const commandId = asCommandId('11111111-0000-4000-8000-000000000000');
    follower.onEvents({
      conversationId: CONVERSATION,
      after: 0,
      events: [messageAt(1, 'a', { commandId })],
    });
    expect(shown).toEqual([0]);
    expect(follower.store.state.thread.items).toHaveLength(1);
  });
});

describe('the answer that streams in', () => {
  const ADA = { id: asAgentId('agt_0000000000000000000001'), name: 'Ada' };
  const delta = (turn: number, from: number, text: string) =>
    ({ kind: 'answer', conversationId: CONVERSATION, turn, from, text }) as const;

  it('grows piece by piece, and a piece that comes twice changes nothing', () => {
    const { follower } = given();
    follower.onDelta(delta(1, 0, 'Thirty '));
    follower.onDelta(delta(1, 7, 'days'));
    follower.onDelta(delta(1, 7, 'days'));
    expect(follower.store.state.answer).toEqual({ turn: 1, text: 'Thirty days' });
  });

  it('does not show a text with a hole: a piece whose beginning is missing is dropped', () => {
    const { follower } = given();
    follower.onDelta(delta(1, 7, 'days'));
    expect(follower.store.state.answer).toBeNull();
    follower.onDelta(delta(1, 0, 'Thirty '));
    follower.onDelta(delta(1, 20, 'from delivery'));
    expect(follower.store.state.answer?.text).toBe('Thirty ');
  });

  it('is replaced by the event that ends it, and late pieces of it are dropped', () => {
    const { follower, push } = given();
    follower.onDelta(delta(1, 0, 'Thirty'));
    push(
      0,
      eventAt(
        1,
        { type: 'message_sent', text: 'Thirty days', turn: 1 },
        { by: { kind: 'assistant' } },
      ),
    );
    expect(follower.store.state.answer).toBeNull();
    follower.onDelta(delta(1, 0, 'Thirty'));
    expect(follower.store.state.answer).toBeNull();
  });

  it('gives way to a newer turn, and pieces of the older one are dropped', () => {
    const { follower } = given();
    follower.onDelta(delta(1, 0, 'old'));
    follower.onDelta(delta(2, 0, 'new'));
    follower.onDelta(delta(1, 0, 'older'));
    expect(follower.store.state.answer).toEqual({ turn: 2, text: 'new' });
  });

  it('ends when the relay says that the turn came to nothing', () => {
    const { follower } = given();
    follower.onDelta(delta(2, 0, 'new'));
    follower.onDelta({ kind: 'answer_dropped', conversationId: CONVERSATION, turn: 1 });
    expect(follower.store.state.answer).not.toBeNull();
    follower.onDelta({ kind: 'answer_dropped', conversationId: CONVERSATION, turn: 2 });
    expect(follower.store.state.answer).toBeNull();
  });

  it.each([
    [
      'a handoff',
      eventAt(
        1,
        {
          type: 'handoff_requested',
          episode: 1,
          requestedBy: 'visitor',
          priority: 'normal',
          dueAt: 9_000,
        },
        { epoch: 1 },
      ),
    ],
    ['a takeover', eventAt(1, { type: 'claimed', episode: 1, agent: ADA }, { epoch: 1 })],
    ['the end', eventAt(1, { type: 'resolved', reason: 'visitor' }, { epoch: 1 })],
  ])('ends with %s, and what was streamed under the old epoch is dropped', (_, event) => {
    const { follower, push } = given();
    follower.onDelta(delta(1, 0, 'Thirty'));
    push(0, event);
    expect(follower.store.state.answer).toBeNull();
    follower.onDelta(delta(1, 0, 'Thirty days'));
    follower.onDelta(delta(2, 0, 'Thirty days'));
    expect(follower.store.state.answer).toBeNull();
  });

  it('ends with a new message of the visitor, which the answer did not know', () => {
    const { follower, push } = given();
    follower.onDelta(delta(1, 0, 'Thirty'));
    push(0, messageAt(1, 'and abroad?'));
    expect(follower.store.state.answer).toBeNull();
  });
});
