// A relay process is killed at every step of an approved action: the thing is done exactly once, and the
// visitor is told what came of it.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConversationId, PROTOCOL_VERSION } from '@warmline/protocol';
import { io, type Socket } from 'socket.io-client';
import { afterEach, expect, it } from 'vitest';
import { Peer } from '../testing/harness.ts';
import { startToolServer } from '../testing/tool-server.ts';
import { answersIn, ofType } from './scenes.ts';

const folder = mkdtempSync(join(tmpdir(), 'warmline-once-'));
let child: ChildProcess | undefined;
const sockets: Socket[] = [];
/** Each restart happens a minute later by the relay's clock: no lease of the dead process is left. */
let starts = 0;
afterEach(() => {
  for (const socket of sockets) socket.disconnect();
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the relay on that port; 0: any. @returns its sign-in link */
async function start(port: number, toolUrl: string): Promise<string> {
  const relay = join(import.meta.dirname, '..', 'testing', 'relay-process.ts');
  const started = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      relay,
      join(folder, 'once.db'),
      String(port),
      toolUrl,
      String(60_000 * starts++),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  child = started;
  return new Promise((resolve, reject) => {
    let output = '';
    started.stdout?.on('data', (chunk) => {
      output += chunk;
      const link = /ready (\S+)/.exec(output)?.[1];
      if (link) resolve(link);
    });
    started.once('exit', (code) => reject(new Error(`The relay ended with ${code}.`)));
  });
}

async function kill(): Promise<void> {
  const killed = child;
  if (!killed || killed.signalCode !== null) return;
  const exit = new Promise((done) => killed.once('exit', done));
  killed.kill('SIGKILL');
  await exit;
}

it('[3F-70] [3F-75] an approved action is done once across SIGKILL at each step', async () => {
  const tool = await startToolServer();
  const port = 20_000 + (process.pid % 20_000);
  const url = `http://127.0.0.1:${port}`;
  const link = await start(port, tool.url);
  const post = (path: string, body: object) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const signedIn = await post('/api/agent/sign-in', {
    token: link.split('#sign-in=')[1] ?? '',
    name: 'Ada',
  });
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const session = (await (await post('/api/sessions', { site: 'demo' })).json()) as {
    token: string;
    conversationId: ConversationId;
  };
  const id = session.conversationId;

  const connected = async (
    namespace: string,
    auth: object,
    headers: Record<string, string> = {},
  ) => {
    const socket = io(url + namespace, {
      auth: { protocol: PROTOCOL_VERSION, ...auth },
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: headers,
    });
    sockets.push(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    const peer = new Peer(socket);
    await peer.sync(id);
    return peer;
  };
  const people = async () => ({
    visitor: await connected('/visitor', { site: 'demo', token: session.token }),
    ada: await connected('/agent', {}, { cookie }),
  });
  const restarted = async () => {
    await kill();
    await start(port, tool.url);
    return people();
  };

  let { visitor, ada } = await people();
  const steps = ['proposed', 'approved', 'begun', 'done', 'answered'] as const;
  for (const [index, step] of steps.entries()) {
    const ask = { type: 'send_message', text: `Credit me, ${step}` } as const;
    await visitor.command(id, ask, { id: randomUUID(), after: null });
    await ada.sync(id);
    const action = await ada.event('action_proposed', index + 1);
    if (step === 'proposed') ({ visitor, ada } = await restarted());
    let isKilled: Promise<void> | undefined;
    // Between begun and finished: before it has any effect, before it is answered, right after that.
    const killing = (at: typeof step) => (): void | Promise<void> => {
      if (step !== at || isKilled) return;
      isKilled = kill();
      return isKilled;
    };
    tool.onCall = killing('begun');
    tool.onEffect = killing('done');
    tool.onAnswered = killing('answered');
    const { call, digest } = action;
    const verdict = { type: 'decide_approval', call, digest, verdict: 'approve' } as const;
    const approved = ada.command(id, verdict, { epoch: action.epoch, after: null });
    // Killed with it, its answer may be lost; then the log says what came of it.
    await approved.catch(() => undefined);
    if (step === 'approved') ({ visitor, ada } = await restarted());
    if (step === 'begun' || step === 'done' || step === 'answered') {
      await expect.poll(() => isKilled !== undefined, { timeout: 15_000 }).toBe(true);
      await isKilled;
      ({ visitor, ada } = await restarted());
    }
    await visitor.until(`answer ${index + 1}`, () => answersIn(visitor.events)[index], 20_000);
    await ada.sync(id);
    // Each call is in the log before it is made, and the second has the name of the first.
    const begun = ofType(ada, 'action_begun').filter((event) => event.call === action.call);
    const calls = tool.calls.filter((key) => key === action.call);
    expect(begun.map(({ attempt }) => attempt)).toEqual(calls.map((_, nth) => nth + 1));
    if (step === 'begun' || step === 'done') expect(calls).toHaveLength(2);
    expect(tool.effects.get(action.call)).toEqual({ for: `Credit me, ${step}` });
  }
  expect(tool.effects.size).toBe(steps.length);
  expect(ofType(ada, 'action_finished')).toHaveLength(steps.length);
  expect(answersIn(visitor.events).map(({ text }) => text)).toEqual(
    steps.map(() => 'The credit is done.'),
  );
  await tool.close();
}, 120_000);
