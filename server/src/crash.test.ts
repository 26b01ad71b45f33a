// The relay is killed at random moments while people write: what was acknowledged is there once and in
// order, and what was owed is still done.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  asConversationId,
  type CommandAnswer,
  type ConversationEvent,
  PROTOCOL_VERSION,
  type ThreadAnswer,
} from '@warmline/protocol';
import { io, type Socket } from 'socket.io-client';
import { afterEach, expect, it } from 'vitest';

const VISITORS = 10;
const MESSAGES = 60;
const KILLS = 12;

let relay: ChildProcess | undefined;
const sockets: Socket[] = [];
const folder = mkdtempSync(join(tmpdir(), 'warmline-crash-'));
afterEach(() => {
  for (const socket of sockets) socket.disconnect();
  relay?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts the relay. @returns its sign-in link */
async function start(port: number): Promise<string> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      join(import.meta.dirname, 'testing', 'relay-process.ts'),
      join(folder, 'crash.db'),
      String(port),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  relay = child;
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const link = /ready (\S+)/.exec(output)?.[1];
      if (link) resolve(link);
    });
    child.once('exit', (code) => reject(new Error(`the relay ended with ${code}`)));
  });
}

async function kill(): Promise<void> {
  const child = relay;
  if (!child) return;
  const exit = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await exit;
}

/** Sends until it is acknowledged, always under the same id, as a client does. */
async function insist(socket: Socket, frame: object): Promise<CommandAnswer> {
  while (true) {
    try {
      if (!socket.connected) await new Promise<void>((done) => socket.once('connect', done));
      const answer: CommandAnswer = await socket.timeout(3_000).emitWithAck('command', frame);
      if (answer.ok || !answer.error.retryable) return answer;
    } catch {
      // No answer: the relay is gone, or was.
    }
  }
}

async function wholeThread(socket: Socket, id: string): Promise<readonly ConversationEvent[]> {
  const events: ConversationEvent[] = [];
  while (true) {
    const after = events.at(-1)?.seq ?? 0;
    const page: ThreadAnswer = await socket
      .timeout(5_000)
      .emitWithAck('sync', { scope: 'thread', conversationId: id, after });
    if (!page.ok) throw new Error(page.error.message);
    events.push(...page.events);
    if (!page.more) return events;
  }
}

function connect(url: string, namespace: string, auth: object, cookie?: string): Socket {
  const socket = io(url + namespace, {
    auth: { protocol: PROTOCOL_VERSION, ...auth },
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
    ...(cookie ? { extraHeaders: { cookie } } : {}),
  });
  sockets.push(socket);
  return socket;
}

it('survives SIGKILL under load: every acknowledged message once and in order, every debt paid', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const link = await start(port);
  const post = (path: string, body: object) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const signedIn = await post('/api/agent/sign-in', {
    token: link.split('#sign-in=')[1],
    name: 'Ada',
  });
  const agent = connect(
    url,
    '/agent',
    {},
    (signedIn.headers.get('set-cookie') ?? '').split(';')[0],
  );
  const sessions = await Promise.all(
    Array.from({ length: VISITORS }, async () => {
      const opened = await post('/api/sessions', { site: 'demo' });
      const session = (await opened.json()) as { token: string; conversationId: string };
      return {
        ...session,
        socket: connect(url, '/visitor', { site: 'demo', token: session.token }),
      };
    }),
  );

  const acknowledged = new Map<string, { text: string; seq: number }[]>();
  let isWriting = true;
  const writing = Promise.all(
    sessions.map(async ({ socket, conversationId }, who) => {
      let after: string | null = null;
      const mine: { text: string; seq: number }[] = [];
      acknowledged.set(conversationId, mine);
      for (let number = 0; number < MESSAGES; number += 1) {
        const id = randomUUID();
        const text = `message ${who}-${number}: how many days do I have for returns?`;
        const answer = await insist(socket, {
          id,
          conversationId,
          after,
          command: { type: 'send_message', text },
        });
        if (!answer.ok) throw new Error(answer.error.message);
        mine.push({ text, seq: answer.seq });
        after = id;
        await new Promise((done) => setTimeout(done, 40 + ((who * 7 + number * 13) % 90)));
      }
      // The odd ones leave a request behind, for which nobody comes.
      if (who % 2 === 1)
        await insist(socket, {
          id: randomUUID(),
          conversationId,
          after,
          command: { type: 'request_human' },
        });
    }),
  ).finally(() => {
    isWriting = false;
  });

  let kills = 0;
  while (kills < KILLS || isWriting) {
    await new Promise((done) => setTimeout(done, 150 + Math.random() * 500));
    if (kills >= KILLS) continue;
    await kill();
    await start(port);
    kills += 1;
  }
  await writing;

  for (const [who, { socket, conversationId }] of sessions.entries()) {
    if (!socket.connected) await new Promise<void>((done) => socket.once('connect', done));
    // What is owed is still done: an answer after the last message, or the end of the promised time.
    const isSettled = (events: readonly ConversationEvent[]) =>
      who % 2 === 1
        ? events.some(({ type }) => type === 'handoff_timed_out')
        : events.findLast(
            (event) => event.type === 'message_sent' || event.type === 'assistant_unavailable',
          )?.by.kind !== 'visitor';
    await expect
      .poll(async () => isSettled(await wholeThread(socket, conversationId)), { timeout: 20_000 })
      .toBe(true);
    if (!agent.connected) await new Promise<void>((done) => agent.once('connect', done));
    const log = await wholeThread(agent, conversationId);
    const seen = await wholeThread(socket, conversationId);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    const written = log.flatMap((event) =>
      event.type === 'message_sent' && event.by.kind === 'visitor'
        ? [{ text: event.text, seq: event.seq }]
        : [],
    );
    // The ack's seq is the last event a message led to; each text is there exactly once, in order.
    expect(written.map(({ text }) => text)).toEqual(
      acknowledged.get(asConversationId(conversationId))?.map(({ text }) => text),
    );
    const shared = new Map(log.map((event) => [event.seq, event]));
    for (const event of seen) expect(event).toEqual(shared.get(event.seq));
  }
  expect(kills).toBe(KILLS);
}, 120_000);
