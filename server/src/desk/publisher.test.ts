import { newConversation } from '@warmline/conversation';
import { asConversationId, asSiteId, asVisitorId, type QueueEntry } from '@warmline/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entryOf } from '../store/store.ts';
import { Publisher, roomOf } from './publisher.ts';

const site = asSiteId('demo');
const other = asSiteId('other');
const ids = {
  conversationId: asConversationId('cnv_AAAAAAAAAAAAAAAAAAAAAA'),
  siteId: site,
  visitorId: asVisitorId('vis_AAAAAAAAAAAAAAAAAAAAAA'),
};

/** A namespace in which somebody is in the rooms given, and that keeps what is sent. */
function outlet(rooms: readonly string[]) {
  const sent: {
    readonly to: readonly string[];
    readonly verb: string;
    readonly payload: unknown;
  }[] = [];
  return {
    sent,
    adapter: { rooms: new Map(rooms.map((room) => [room, new Set(['socket'])])) },
    to: (room: string | readonly string[]) => ({
      emit: (verb: string, payload: unknown) => {
        sent.push({ to: [room].flat(), verb, payload });
      },
    }),
  };
}

function entry(seq: number): QueueEntry {
  const { status, epoch } = newConversation(ids);
  return entryOf(ids, seq, {
    status,
    epoch,
    priority: 'normal',
    episode: 0,
    trigger: null,
    reason: null,
    waitingSince: null,
    slaDueAt: null,
    holder: null,
    unansweredSince: null,
    last: null,
    page: null,
    team: null,
    offer: null,
    approvalDueAt: null,
    reviewUntil: null,
    alert: null,
    updatedAt: 0,
    dueAt: null,
  });
}

function setUp() {
  const agents = outlet([roomOf.desk(site), roomOf.desk(other)]);
  const visitors = outlet([]);
  const publisher = new Publisher({
    agents: agents as never,
    visitors: visitors as never,
    now: () => 0,
  });
  const seqs = () =>
    agents.sent.map(({ payload }) => (payload as { entry?: QueueEntry }).entry?.seq);
  return { publisher, agents, seqs };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the rows a desk is told', () => {
  it('tells a change at once', () => {
    const { publisher, seqs } = setUp();
    publisher.queue(entry(1));
    expect(seqs()).toEqual([1]);
  });

  it('tells a row that goes on changing once more, with the newest', () => {
    const { publisher, seqs } = setUp();
    for (const seq of [1, 2, 3]) publisher.queue(entry(seq));
    expect(seqs()).toEqual([1]);
    vi.runOnlyPendingTimers();
    expect(seqs()).toEqual([1, 3]);
    publisher.queue(entry(4));
    vi.runAllTimers();
    expect(seqs()).toEqual([1, 3, 4]);
  });

  it('leaves no timer behind once it is quiet', () => {
    const { publisher } = setUp();
    publisher.queue(entry(1));
    publisher.queue(entry(2));
    vi.runAllTimers();
    expect(vi.getTimerCount()).toBe(0);
    publisher.queue(entry(3));
    publisher.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells what concerns the whole desk once to each agent, whatever sites there are', () => {
    const { publisher, agents } = setUp();
    publisher.desk([site, other], { kind: 'presence', agents: [] });
    expect(agents.sent).toEqual([
      {
        to: [roomOf.desk(site), roomOf.desk(other)],
        verb: 'delta',
        payload: { kind: 'presence', agents: [] },
      },
    ]);
  });
});
