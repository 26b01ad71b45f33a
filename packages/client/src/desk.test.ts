import {
  type AgentRef,
  asAgentId,
  asCommandId,
  asConversationId,
  asSiteId,
  type CommandAnswer,
  type QueueEntry,
  wireError,
} from '@warmline/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { createConnection } from './connection.ts';
import { createDeskClient } from './desk.ts';
import {
  CONVERSATION,
  eventAt,
  FakeConnection,
  FakeStorage,
  flush,
  messageAt,
  VISITOR,
} from './testing/fakes.ts';

// The desk makes its own connection; the test stands where the relay's door is.
const made = vi.hoisted(() => ({ last: undefined as unknown }));
vi.mock('./connection.ts', () => ({
  createConnection: (...[, , auth, listener]: Parameters<typeof createConnection>) => {
    made.last = new FakeConnection(listener, auth);
    return made.last;
  },
}));

const ADA: AgentRef = { id: asAgentId('agt_0000000000000000000001'), name: 'Ada' };
const SITES = [{ id: asSiteId('demo'), name: 'Demo', teams: ['billing'] }];
const OTHER = asConversationId('cnv_0000000000000000000002');

let storage: FakeStorage;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  storage = new FakeStorage();
  vi.stubGlobal('sessionStorage', storage);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const entry = (seq: number, change: Partial<QueueEntry> = {}): QueueEntry => ({
  conversationId: CONVERSATION,
  siteId: asSiteId('demo'),
  visitorId: VISITOR,
  seq,
  epoch: 1,
  status: 'pending_human',
  priority: 'normal',
  episode: 1,
  trigger: 'explicit_request',
  reason: null,
  waitingSince: 1_000,
  dueAt: 2_000,
  team: null,
  alert: null,
  offer: null,
  approvalDueAt: null,
  reviewUntil: null,
  holder: null,
  unansweredSince: null,
  last: null,
  page: null,
  ...change,
});

async function given(entries: readonly QueueEntry[] = []) {
  const desk = createDeskClient({ relayUrl: 'https://chat.example' });
  const connection = made.last as FakeConnection;
  const online = async () => {
    connection.listener.onState('online', null);
    await flush();
  };
  const calls = (scope: string) =>
    connection.of('sync').filter(({ frame }) => frame['scope'] === scope);
  const listed = async (rows: readonly QueueEntry[]) => {
    calls('desk').at(-1)?.answer({ ok: true, me: ADA, agents: [], sites: SITES, entries: rows });
    await flush();
  };
  const commands = () => connection.of('command').map(({ frame }) => frame);
  const answer = async (value: CommandAnswer) => {
    connection.of('command').at(-1)?.answer(value);
    await flush();
  };
  const seqs = () => desk.state.entries.map(({ seq }) => seq);
  desk.start();
  await online();
  await listed(entries);
  return { desk, connection, online, calls, listed, commands, answer, seqs };
}

const stored: CommandAnswer = { ok: true, seq: 5, epoch: 2, stored: true };

describe('the queue', () => {
  it('is asked for when the connection is there, and again when it is back', async () => {
    const { desk, connection, online, calls } = await given([entry(3)]);
    expect(connection.isOpen).toBe(true);
    expect(desk.state).toMatchObject({
      me: ADA,
      sites: SITES,
      entries: [{ seq: 3 }],
      connection: 'online',
    });
    connection.listener.onState('offline', null);
    await online();
    expect(calls('desk')).toHaveLength(2);
  });

  it('takes a newer row and drops an older one, in whatever order they arrive', async () => {
    const { connection, seqs } = await given([entry(3)]);
    connection.listener.onDelta({ kind: 'queue', entry: entry(5) });
    connection.listener.onDelta({ kind: 'queue', entry: entry(4) });
    expect(seqs()).toEqual([5]);
    connection.listener.onDelta({ kind: 'queue', entry: entry(1, { conversationId: OTHER }) });
    expect(seqs()).toEqual([5, 1]);
  });

  it('keeps a row that became newer while the list was on its way', async () => {
    const { connection, online, listed, seqs } = await given([entry(3)]);
    await online();
    connection.listener.onDelta({ kind: 'queue', entry: entry(6) });
    await listed([entry(5)]);
    expect(seqs()).toEqual([6]);
  });

  it('asks again when the relay’s digest differs from what it shows, and only then', async () => {
    const { connection, calls } = await given([
      entry(3),
      entry(9, { conversationId: OTHER, status: 'resolved' }),
    ]);
    connection.listener.onDelta({ kind: 'desk_digest', open: 1, seqSum: 3 });
    expect(calls('desk')).toHaveLength(1);
    connection.listener.onDelta({ kind: 'desk_digest', open: 1, seqSum: 4 });
    connection.listener.onDelta({ kind: 'desk_digest', open: 1, seqSum: 4 });
    expect(calls('desk')).toHaveLength(2);
  });

  it('shows who is here', async () => {
    const { desk, connection } = await given();
    connection.listener.onDelta({
      kind: 'presence',
      agents: [{ ...ADA, present: true, role: 'owner', teams: [] }],
    });
    expect(desk.state.agents).toMatchObject([{ ...ADA, present: true }]);
  });
});

describe('an open thread', () => {
  it('is read at once, followed, and read again after a cut', async () => {
    const { desk, connection, online, calls } = await given();
    desk.open(CONVERSATION);
    desk.open(CONVERSATION);
    expect(calls('thread').map(({ frame }) => frame['after'])).toEqual([0]);
    calls('thread')[0]?.drop();
    const push = { conversationId: CONVERSATION, after: 0, events: [messageAt(1, 'a')] };
    connection.listener.onEvents(push);
    connection.listener.onEvents({ ...push, conversationId: OTHER });
    await flush();
    expect(desk.state.threads.get(CONVERSATION)?.thread.seq).toBe(1);
    expect(desk.state.threads.has(OTHER)).toBe(false);
    await online();
    expect(calls('thread').at(-1)?.frame['after']).toBe(1);
  });

  it('is let go of when it is closed, and the relay is told', async () => {
    const { desk, connection, calls } = await given();
    desk.open(CONVERSATION);
    desk.close(CONVERSATION);
    desk.close(CONVERSATION);
    expect(desk.state.threads.size).toBe(0);
    expect(calls('thread').at(-1)?.frame).toMatchObject({ watch: false });
    expect(calls('thread')).toHaveLength(2);
    connection.listener.onEvents({
      conversationId: CONVERSATION,
      after: 0,
      events: [messageAt(1, 'a')],
    });
    await flush();
    expect(desk.state.threads.size).toBe(0);
  });

  it('is gone with the desk', async () => {
    const { desk, connection } = await given();
    desk.open(CONVERSATION);
    desk.stop();
    expect(desk.state).toMatchObject({ connection: 'idle' });
    expect(desk.state.threads.size).toBe(0);
    expect(connection.isOpen).toBe(false);
  });
});

describe('what an agent writes', () => {
  it('is shown as pending at once and gone from there when the log holds it', async () => {
    const { desk, connection, commands } = await given();
    desk.send(CONVERSATION, 'Hello');
    const pending = () => desk.state.threads.get(CONVERSATION)?.pending ?? [];
    expect(pending()).toMatchObject([{ state: 'pending', command: { text: 'Hello' } }]);
    await flush();
    const commandId = commands()[0]?.['id'];
    const event = messageAt(1, 'Hello', { commandId: asCommandId(String(commandId)) });
    expect(pending()[0]?.id).toBe(commandId);
    connection.listener.onEvents({ conversationId: CONVERSATION, after: 0, events: [event] });
    await flush();
    expect(pending()).toEqual([]);
    expect(desk.state.threads.get(CONVERSATION)?.thread.items).toHaveLength(1);
  });

  it('names the epoch the agent was looking at, not the one in force when it is sent', async () => {
    const { desk, connection, calls, commands, answer } = await given([entry(3, { epoch: 4 })]);
    desk.send(CONVERSATION, 'from the queue’s row');
    await flush();
    expect(commands()[0]).toMatchObject({ epoch: 4, conversationId: CONVERSATION });
    const page = {
      ok: true,
      conversationId: CONVERSATION,
      after: 0,
      head: 1,
      more: false,
    } as const;
    calls('thread')[0]?.answer({
      ...page,
      events: [messageAt(1, 'a', { epoch: 5 })],
      waiting: { position: null, agentsPresent: true },
    });
    await flush();
    desk.send(CONVERSATION, 'from the thread');
    const change = eventAt(2, { type: 'claimed', episode: 1, agent: ADA }, { epoch: 6 });
    connection.listener.onEvents({ conversationId: CONVERSATION, after: 1, events: [change] });
    await answer(stored);
    expect(commands()[1]).toMatchObject({ epoch: 5 });
  });

  it('is kept as failed with its reason, and tried again under what is seen now', async () => {
    const { desk, connection, commands, answer } = await given();
    desk.send(CONVERSATION, 'Hello');
    await flush();
    await answer({ ok: false, error: wireError('stale_epoch') });
    const pending = () => desk.state.threads.get(CONVERSATION)?.pending ?? [];
    expect(pending()).toMatchObject([{ state: 'failed', problem: { code: 'stale_epoch' } }]);
    const change = eventAt(1, { type: 'claimed', episode: 1, agent: ADA }, { epoch: 7 });
    connection.listener.onEvents({ conversationId: CONVERSATION, after: 0, events: [change] });
    const [failed] = pending();
    if (failed) desk.retry(CONVERSATION, failed.id);
    await flush();
    expect(commands()[1]).toMatchObject({ id: failed?.id, epoch: 7 });
    await answer({ ok: false, error: wireError('not_holder') });
    if (failed) desk.discard(CONVERSATION, failed.id);
    expect(pending()).toEqual([]);
  });

  it('survives a reload of the view', async () => {
    const first = await given();
    first.desk.send(CONVERSATION, 'Hello');
    const second = await given();
    second.desk.open(CONVERSATION);
    expect(second.desk.state.threads.get(CONVERSATION)?.pending).toMatchObject([
      { command: { text: 'Hello' } },
    ]);
  });

  it('is sent though another conversation was chosen before the connection was back', async () => {
    const { desk, connection, online, commands, answer } = await given();
    connection.listener.onState('offline', null);
    desk.send(CONVERSATION, 'Hello');
    desk.close(CONVERSATION);
    await flush();
    expect(commands()).toEqual([]);
    await online();
    expect(commands()).toMatchObject([{ command: { text: 'Hello' } }]);
    await answer(stored);
    const event = messageAt(1, 'Hello', { commandId: asCommandId(String(commands()[0]?.['id'])) });
    connection.listener.onEvents({ conversationId: CONVERSATION, after: 0, events: [event] });
    await flush();
    expect(desk.state.threads.size).toBe(0);
    expect(connection.of('sync').at(-1)?.frame).toMatchObject({ watch: false });
  });

  it('is sent after a reload once the thread is read, under its epoch', async () => {
    const first = await given();
    first.connection.listener.onState('offline', null);
    first.desk.send(CONVERSATION, 'Hello');
    const { desk, calls, commands } = await given();
    desk.open(CONVERSATION);
    await flush();
    expect(commands()).toEqual([]);
    calls('thread')[0]?.answer({
      ok: true,
      conversationId: CONVERSATION,
      after: 0,
      head: 1,
      more: false,
      events: [messageAt(1, 'a', { epoch: 5 })],
      waiting: { position: null, agentsPresent: true },
    });
    await flush();
    expect(commands()).toMatchObject([{ command: { text: 'Hello' }, epoch: 5 }]);
  });

  it('shows others that the agent is typing, but not with every key', async () => {
    const { desk, connection } = await given();
    desk.open(CONVERSATION);
    for (let key = 0; key < 5; key += 1) desk.showTyping(CONVERSATION);
    expect(connection.signs).toMatchObject([{ command: { type: 'show_typing' } }]);
    vi.setSystemTime(Date.now() + 60_000);
    desk.showTyping(CONVERSATION);
    expect(connection.signs).toHaveLength(2);
  });
});

describe('act', () => {
  it('gives the relay’s answer, and leaves nothing behind', async () => {
    const { desk, answer } = await given();
    const claimed = desk.act(CONVERSATION, { type: 'claim' });
    await flush();
    await answer(stored);
    expect(await claimed).toEqual(stored);
    expect(desk.state.threads.get(CONVERSATION)?.pending).toEqual([]);
    expect(storage.map.size).toBe(0);
  });

  it('gives a refusal, which is told and never tried again later', async () => {
    const { desk, answer } = await given();
    const claimed = desk.act(CONVERSATION, { type: 'claim' });
    await flush();
    const error = wireError('held_by_agent', { holder: { id: 'agt', name: 'Bo' } });
    await answer({ ok: false, error });
    expect(await claimed).toEqual({ ok: false, error });
    expect(desk.state.threads.get(CONVERSATION)?.pending).toEqual([]);
  });

  it('says at once that there is no connection, and keeps nothing for later', async () => {
    const { desk, connection, commands } = await given();
    connection.listener.onState('offline', null);
    expect(await desk.act(CONVERSATION, { type: 'claim' })).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    });
    connection.listener.onState('online', null);
    await flush();
    expect(commands()).toEqual([]);
  });

  it('is answered too when the answer was lost but the log shows the command', async () => {
    const { desk, connection, commands, answer, online } = await given();
    const claimed = desk.act(CONVERSATION, { type: 'claim' });
    await flush();
    const id = asCommandId(String(commands()[0]?.['id']));
    const event = eventAt(
      1,
      { type: 'claimed', episode: 1, agent: ADA },
      { epoch: 2, commandId: id },
    );
    connection.listener.onEvents({ conversationId: CONVERSATION, after: 0, events: [event] });
    connection.of('command')[0]?.drop();
    await flush();
    await online();
    expect(commands().map((frame) => frame['id'])).toEqual([id, id]);
    await answer(stored);
    expect(await claimed).toEqual(stored);
  });
});
