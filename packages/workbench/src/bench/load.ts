// The load, as a process of its own: so many senders, each with a conversation of its own and one
// message on the way at a time, and somebody who reads along. Prints what it counted as JSON.
import { randomUUID } from 'node:crypto';
import { PROTOCOL_VERSION } from '@warmline/protocol';
import { io, type Socket } from 'socket.io-client';

const [kind = 'bare', url = '', senderCount = '1', seconds = '4', link = ''] =
  process.argv.slice(2);
const WARM_UP_MS = 1_000;
const TEXT = 'Could you tell me whether the blue one is in stock again this week?';

type Send = () => Promise<void>;

async function connect(address: string, options: object = {}): Promise<Socket> {
  const socket = io(address, { transports: ['websocket'], forceNew: true, ...options });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

async function bareSenders(count: number): Promise<readonly Send[]> {
  const reader = await connect(url);
  return Promise.all(
    Array.from({ length: count }, async () => {
      const conversationId = randomUUID();
      const socket = await connect(url);
      for (const member of [socket, reader])
        await new Promise<void>((resolve) => member.emit('join', conversationId, resolve));
      return async () => {
        const frame = { conversationId, id: randomUUID(), text: TEXT };
        await socket.timeout(30_000).emitWithAck('command', frame);
      };
    }),
  );
}

/** Visitors whose conversations one agent holds: what they write is stored and pushed, nothing else. */
async function relaySenders(count: number): Promise<readonly Send[]> {
  const cookie = await signIn();
  const agent = await connect(`${url}/agent`, {
    auth: { protocol: PROTOCOL_VERSION },
    extraHeaders: { cookie },
  });
  await asked(agent, 'sync', { scope: 'desk' });
  return Promise.all(
    Array.from({ length: count }, async () => {
      const { token, conversationId } = await postJson<{ token: string; conversationId: string }>(
        '/api/sessions',
        { site: 'demo' },
      );
      const auth = { protocol: PROTOCOL_VERSION, site: 'demo', token };
      const visitor = await connect(`${url}/visitor`, { auth });
      let after: string | null = null;
      const send = async (command: object) => {
        const id = randomUUID();
        await asked(visitor, 'command', { id, conversationId, after, command });
        after = id;
      };
      await send({ type: 'request_human' });
      const page = await asked<{ events: readonly { epoch: number }[] }>(agent, 'sync', {
        scope: 'thread',
        conversationId,
        after: 0,
      });
      const epoch = page.events.at(-1)?.epoch ?? 0;
      const claim = { type: 'claim' };
      const id = randomUUID();
      await asked(agent, 'command', { id, conversationId, after: null, epoch, command: claim });
      return () => send({ type: 'send_message', text: TEXT });
    }),
  );
}

async function asked<Answer>(socket: Socket, verb: string, frame: object): Promise<Answer> {
  const answer = await socket.timeout(30_000).emitWithAck(verb, frame);
  if (!answer.ok) throw new Error(`${verb} ${JSON.stringify(frame)}: ${answer.error.message}`);
  return answer;
}

async function signIn(): Promise<string> {
  const token = link.split('#sign-in=')[1] ?? '';
  const response = await fetch(`${url}/api/agent/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, name: 'Bench' }),
  });
  if (!response.ok) throw new Error(await response.text());
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function postJson<Body>(path: string, body: object): Promise<Body> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Body;
}

const senders = await (kind === 'relay' ? relaySenders : bareSenders)(Number(senderCount));
const latencies: number[] = [];
const begin = performance.now() + WARM_UP_MS;
setTimeout(() => console.log('begin'), WARM_UP_MS);
const end = begin + Number(seconds) * 1_000;
await Promise.all(
  senders.map(async (send) => {
    while (performance.now() < end) {
      const sent = performance.now();
      await send();
      const now = performance.now();
      if (sent >= begin && now <= end) latencies.push(now - sent);
    }
  }),
);
latencies.sort((a, b) => a - b);
const quantile = (q: number) => latencies[Math.floor(latencies.length * q)] ?? Number.NaN;
console.log(
  JSON.stringify({
    perSecond: latencies.length / Number(seconds),
    p50: quantile(0.5),
    p99: quantile(0.99),
  }),
);
process.exit(0);
