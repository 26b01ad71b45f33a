import { asVisitorId, type CommandAnswer, type Session, wireError } from '@warmline/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { createConnection } from './connection.ts';
import { FakeLocks } from './testing/fake-locks.ts';
import { CONVERSATION, FakeConnection, FakeStorage, flush, messageAt } from './testing/fakes.ts';
import { createVisitorClient } from './visitor.ts';

// The client makes its own connection; the test stands where the relay's door is.
const made = vi.hoisted(() => ({ all: [] as unknown[] }));
vi.mock('./connection.ts', () => ({
  createConnection: (...[, , auth, listener]: Parameters<typeof createConnection>) => {
    const connection = new FakeConnection(listener, auth);
    made.all.push(connection);
    return connection;
  },
}));

let sessions: (() => Response | Promise<Response>)[];
beforeEach(() => {
  made.all.length = 0;
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
  vi.stubGlobal('sessionStorage', new FakeStorage());
  let count = 0;
  sessions = [];
  vi.stubGlobal('fetch', async () => {
    count += 1;
    return sessions.shift()?.() ?? new Response(JSON.stringify(session(`token-${count}`)));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const session = (token: string): Session => ({
  token,
  conversationId: CONVERSATION,
  visitorId: asVisitorId('vis_0000000000000000000001'),
});
const stored: CommandAnswer = { ok: true, seq: 1, epoch: 0, stored: true };
const connections = () => made.all as FakeConnection[];
const last = () => connections().at(-1) as FakeConnection;
const open = () => connections().filter(({ isOpen }) => isOpen);

/** The real network's answers take more than microtasks. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((done) => setImmediate(done));
    await flush();
  }
}
declare function setImmediate(work: (value: unknown) => void): void;

function clientOn(storage: FakeStorage | null) {
  return createVisitorClient({ relayUrl: 'https://chat.example', site: 'demo', storage });
}

async function started(storage: FakeStorage | null = new FakeStorage()) {
  const client = clientOn(storage);
  client.start();
  await settle();
  const connection = last();
  connection.listener.onState('online', null);
  await settle();
  return { client, connection };
}

describe('the first step', () => {
  it('stores and connects nothing before it is started', async () => {
    const storage = new FakeStorage();
    const client = clientOn(storage);
    expect(client.hasSession).toBe(false);
    await settle();
    expect(storage.map.size).toBe(0);
    expect(made.all).toEqual([]);
  });

  it('connects once with the session’s token, however often it is started', async () => {
    const storage = new FakeStorage();
    const client = clientOn(storage);
    client.start();
    client.start();
    await settle();
    expect(connections()).toHaveLength(1);
    expect(last().auth()).toEqual({ site: 'demo', token: 'token-1' });
    expect(client.hasSession).toBe(true);
  });

  it('sends what was written before there was a session, in order', async () => {
    const client = clientOn(new FakeStorage());
    client.start();
    client.send('a');
    client.requestHuman();
    await settle();
    expect(client.state.pending.map(({ command }) => command.type)).toEqual([
      'send_message',
      'request_human',
    ]);
    last().listener.onState('online', null);
    await settle();
    expect(last().of('command')[0]?.frame).toMatchObject({
      conversationId: CONVERSATION,
      command: { text: 'a' },
    });
  });

  it('tries again when the relay cannot be reached, and says so meanwhile', async () => {
    sessions = [() => Promise.reject(new TypeError('fetch failed'))];
    const client = clientOn(new FakeStorage());
    client.start();
    await settle();
    expect(client.state).toMatchObject({
      connection: 'offline',
      problem: { code: 'unavailable' },
    });
    vi.runOnlyPendingTimers();
    await settle();
    expect(connections()).toHaveLength(1);
  });

  it('stops at a refusal that no waiting can mend', async () => {
    sessions = [
      () => new Response(JSON.stringify({ error: wireError('origin_refused') }), { status: 403 }),
    ];
    const client = clientOn(new FakeStorage());
    client.start();
    await settle();
    expect(client.state).toMatchObject({ connection: 'refused' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has one connection when it is stopped and started while the session is made', async () => {
    const client = clientOn(new FakeStorage());
    client.start();
    client.stop();
    client.start();
    await settle();
    expect(open()).toHaveLength(1);
    client.stop();
    expect(open()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stays as it is when it is started once more', async () => {
    const { client } = await started();
    client.start();
    await settle();
    expect(client.state.connection).toBe('online');
    expect(connections()).toHaveLength(1);
  });
});

describe('a message', () => {
  it('is in exactly one place in every state that is told: pending, or in the thread', async () => {
    const { client, connection } = await started();
    client.send('Hello');
    await settle();
    const places: number[] = [];
    client.subscribe(() =>
      places.push(client.state.pending.length + client.state.thread.items.length),
    );
    const [pending] = client.state.pending;
    const event = messageAt(1, 'Hello', pending ? { commandId: pending.id } : {});
    connection.listener.onEvents({ conversationId: CONVERSATION, after: 0, events: [event] });
    await settle();
    connection.of('command')[0]?.answer(stored);
    await settle();
    expect(new Set(places)).toEqual(new Set([1]));
    expect(client.state.thread.items).toHaveLength(1);
    expect(client.state.pending).toEqual([]);
  });

  it('survives a reload and is sent under the same id', async () => {
    const storage = new FakeStorage();
    const { client, connection } = await started(storage);
    client.send('Hello');
    await settle();
    const id = connection.of('command')[0]?.frame['id'];
    client.stop();
    const next = await started(storage);
    expect(next.connection).not.toBe(connection);
    expect(next.connection.of('command')[0]?.frame['id']).toBe(id);
  });

  it('that was refused for good stays visible until it is tried again or given up', async () => {
    const { client, connection } = await started();
    client.send('Hello');
    await settle();
    connection.of('command')[0]?.answer({ ok: false, error: wireError('too_large') });
    await settle();
    expect(client.state.pending).toMatchObject([
      { state: 'failed', problem: { code: 'too_large' } },
    ]);
    const [failed] = client.state.pending;
    if (failed) client.retry(failed.id);
    await settle();
    expect(connection.of('command')[1]?.frame['id']).toBe(failed?.id);
    connection.of('command')[1]?.answer({ ok: false, error: wireError('too_large') });
    await settle();
    if (failed) client.discard(failed.id);
    await settle();
    expect(client.state.pending).toEqual([]);
  });

  it('is sent from memory where nothing can be kept, and the person is told', async () => {
    const { client, connection } = await started(null);
    client.send('Hello');
    await settle();
    expect(client.state.isStorageBlocked).toBe(true);
    expect(connection.of('command')).toHaveLength(1);
  });

  it('of a closed tab is sent by a living one', async () => {
    const storage = new FakeStorage();
    const first = await started(storage);
    first.client.send('Hello');
    await settle();
    const id = first.connection.of('command')[0]?.frame['id'];
    vi.stubGlobal('sessionStorage', new FakeStorage());
    const tab = clientOn(storage);
    // Another tab: its memory of tab ids is its own.
    sessionStorage.setItem('warmline:demo:tab', 'another-tab');
    tab.start();
    await settle();
    last().listener.onState('online', null);
    await settle();
    expect(last().of('command')).toEqual([]);
    first.client.stop();
    await settle();
    vi.advanceTimersToNextTimer();
    await settle();
    expect(last().of('command')[0]?.frame['id']).toBe(id);
  });
});

describe('a session the relay no longer knows', () => {
  const unknown = wireError('unauthenticated');

  it('is replaced, and what was not sent goes to the new thread', async () => {
    const storage = new FakeStorage();
    const { client, connection } = await started(storage);
    client.send('Hello');
    await settle();
    connection.isOpen = false;
    connection.listener.onState('refused', unknown);
    await settle();
    expect(open()).toHaveLength(1);
    expect(last().auth()).toMatchObject({ token: 'token-2' });
    expect(client.state.pending).toMatchObject([{ command: { text: 'Hello' } }]);
  });

  it('is replaced once for all tabs', async () => {
    const storage = new FakeStorage();
    const first = await started(storage);
    const second = await started(storage);
    first.connection.listener.onState('refused', unknown);
    await settle();
    second.connection.listener.onState('refused', unknown);
    await settle();
    expect(open().map((connection) => connection.auth())).toEqual([
      { site: 'demo', token: 'token-2' },
      { site: 'demo', token: 'token-2' },
    ]);
  });
});
