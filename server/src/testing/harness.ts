// A whole relay on a free port with real sockets, for tests: visitors, agents, and a log of every frame
// that reached them.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PolicyDocument, parsePolicy } from '@warmline/policy';
import {
  type AgentCommand,
  type AgentId,
  asSiteId,
  type CommandAnswer,
  type ConversationEvent,
  type ConversationId,
  type Delta,
  type DeskAnswer,
  type EventsPush,
  type EventType,
  PROTOCOL_VERSION,
  type ThreadAnswer,
  type VisitorCommand,
} from '@warmline/protocol';
import express from 'express';
import type { Logger } from 'pino';
import { io, type Socket } from 'socket.io-client';
import type { Assistant } from '../assistant/assistant.ts';
import { passagesOf } from '../assistant/knowledge/articles.ts';
import { createKnowledgeAssistant } from '../assistant/knowledge/assistant.ts';
import { createRelay } from '../relay.ts';
import type { Site } from '../site.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';

/** Articles enough to be asked about. */
export const ARTICLES = [
  passagesOf(
    'returns.md',
    '---\ntitle: Returns\nurl: /help/returns.html\n---\n# Returns\n\nYou can return an unused item within 30 days of delivery.\n\n## Refund timing\n\nRefunds reach your card within five working days after we receive the parcel.',
  ),
  passagesOf(
    'shipping.md',
    '---\ntitle: Shipping\nurl: /help/shipping.html\n---\n# Shipping\n\nStandard shipping to Norway takes four to six days and costs 9 euros.',
  ),
].flat();

export interface HarnessOptions {
  readonly assistant?: Assistant;
  /** Parts of a policy document, as written in YAML. */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** Whatever of the site is not as usual: its tools, needs, brief writer; or a whole one called demo. */
  readonly site?: Partial<Site>;
  readonly commandsPerMinute?: number;
  readonly signInsPerMinute?: number;
  readonly now?: () => number;
  readonly log?: Logger;
  /** A folder that outlives this relay; otherwise one of its own, removed at the end. */
  readonly folder?: string;
}

/** A client of one namespace that keeps every frame it received. */
export class Peer {
  readonly socket: Socket;
  readonly frames: unknown[] = [];
  readonly events: ConversationEvent[] = [];
  readonly deltas: Delta[] = [];
  #after = new Map<ConversationId, string>();
  #epoch = new Map<ConversationId, number>();
  #waiters = new Set<() => void>();

  constructor(socket: Socket) {
    this.socket = socket;
    socket.onAny((verb: string, payload: unknown) => this.frames.push([verb, payload]));
    socket.on('events', (push: EventsPush) => {
      this.#learn(push.events);
      this.#changed();
    });
    socket.on('delta', (delta: Delta) => {
      this.deltas.push(delta);
      this.#changed();
    });
  }

  /** Resolves once a condition holds; looked at whenever something arrives. */
  async until<Found>(
    what: string,
    find: () => Found | undefined | false,
    timeoutMs = 10_000,
  ): Promise<Found> {
    const found = find();
    if (found) return found;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(look);
        const seen = this.events.map(({ seq, type }) => `${seq}:${type}`).join(' ');
        reject(new Error(`Waited ${timeoutMs} ms for ${what}; saw ${seen}`));
      }, timeoutMs);
      const look = () => {
        const now = find();
        if (!now) return;
        clearTimeout(timer);
        this.#waiters.delete(look);
        resolve(now);
      };
      this.#waiters.add(look);
    });
  }

  /** Resolves with the n-th event of a type. */
  event<Type extends EventType>(
    type: Type,
    nth = 1,
  ): Promise<Extract<ConversationEvent, { type: Type }>> {
    return this.until(`${type} (${nth})`, () => {
      const found = this.events.filter((event) => event.type === type)[nth - 1];
      // Chosen by that very type.
      return found as Extract<ConversationEvent, { type: Type }> | undefined;
    });
  }

  epoch(id: ConversationId): number {
    return this.#epoch.get(id) ?? 0;
  }

  async command(
    conversationId: ConversationId,
    command: VisitorCommand | AgentCommand,
    more: { readonly id?: string; readonly epoch?: number; readonly after?: string | null } = {},
  ): Promise<CommandAnswer> {
    const id = more.id ?? randomUUID();
    const after = more.after === undefined ? (this.#after.get(conversationId) ?? null) : more.after;
    const isAgent = more.epoch !== undefined || this.#isAgent;
    const frame = {
      id,
      conversationId,
      after,
      command,
      ...(isAgent ? { epoch: more.epoch ?? this.epoch(conversationId) } : {}),
    };
    const answer: CommandAnswer = await this.socket.timeout(15_000).emitWithAck('command', frame);
    if (answer.ok && answer.stored) this.#after.set(conversationId, id);
    return answer;
  }

  async sync(conversationId: ConversationId, after = 0): Promise<ThreadAnswer> {
    const frame = { scope: 'thread', conversationId, after };
    const answer: ThreadAnswer = await this.socket.timeout(15_000).emitWithAck('sync', frame);
    if (answer.ok) {
      this.#learn(answer.events);
      this.frames.push(['sync', answer]);
    }
    this.#changed();
    return answer;
  }

  desk(): Promise<DeskAnswer> {
    return this.socket.timeout(15_000).emitWithAck('sync', { scope: 'desk' });
  }

  get #isAgent(): boolean {
    return (this.socket as unknown as { nsp: string }).nsp === '/agent';
  }

  #learn(events: readonly ConversationEvent[]): void {
    for (const event of events) {
      if (
        this.events.some(
          ({ seq, conversationId }) => seq === event.seq && conversationId === event.conversationId,
        )
      )
        continue;
      this.events.push(event);
      this.#epoch.set(
        event.conversationId,
        Math.max(event.epoch, this.epoch(event.conversationId)),
      );
    }
    this.events.sort((a, b) => a.seq - b.seq);
  }

  #changed(): void {
    for (const look of [...this.#waiters]) look();
  }
}

/** A signed-in agent. */
export type AgentPeer = Peer & { readonly agentId: AgentId; readonly cookie: string };

/** Starts a relay; `close` ends everything it opened. */
export async function startRelay(options: HarnessOptions = {}) {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'warmline-'));
  const opened = await openSqliteStore({ path: join(folder, 'relay.db') });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const url = `http://127.0.0.1:${address.port}`;
  const relay = createRelay({
    opened,
    publicUrl: url,
    sites: [
      {
        id: asSiteId('demo'),
        name: 'Demo',
        origins: ['http://shop.example'],
        policy: { document: policyOf(options.policy), hash: 'test' },
        assistant: options.assistant ?? createKnowledgeAssistant(ARTICLES, { paceMs: 0 }),
        branding: { accent: '#0f6b5c' },
        ...options.site,
      },
    ],
    limits: {
      commandsPerMinute: options.commandsPerMinute ?? 100_000,
      sessionsPerMinute: 100_000,
      signInsPerMinute: options.signInsPerMinute ?? 20,
      agentCallsPerMinute: 100_000,
    },
    ...(options.now ? { now: options.now } : {}),
    ...(options.log ? { log: options.log } : {}),
  });
  const app = express();
  app.use(relay.router);
  server.on('request', app);
  relay.attach(server);
  relay.start();
  const sockets: Socket[] = [];
  let inviteCookie: string | undefined;
  const connect = async (namespace: string, auth: object, headers: Record<string, string> = {}) => {
    const socket = io(`${url}${namespace}`, {
      auth: { protocol: PROTOCOL_VERSION, ...auth },
      transports: ['websocket'],
      forceNew: true,
      extraHeaders: headers,
    });
    sockets.push(socket);
    const peer = new Peer(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return peer;
  };

  return {
    url,
    folder,
    opened,
    relay,
    connect,
    /** A new visitor, or the one whose session is given. */
    async visitor(known?: { token: string; conversationId: ConversationId }) {
      const session = known ?? (await createSession(url));
      const peer = await connect('/visitor', { site: 'demo', token: session.token });
      return { peer, session, id: session.conversationId as ConversationId };
    },
    /** A new agent of that name. */
    async agent(name: string): Promise<AgentPeer> {
      const link = inviteCookie ? await invite(url, inviteCookie) : await relay.startLink();
      const token = link.split('#sign-in=')[1] ?? '';
      const response = await fetch(`${url}/api/agent/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token, name }),
      });
      if (!response.ok) throw new Error(`Sign-in failed: ${await response.text()}`);
      const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      inviteCookie ??= cookie;
      const body = (await response.json()) as { agent: { id: AgentId } };
      const peer = await connect('/agent', {}, { cookie });
      await peer.desk();
      return Object.assign(peer, { agentId: body.agent.id, cookie });
    },
    /** Puts an agent into teams of the demo site. */
    serves(agent: Pick<AgentPeer, 'cookie'>, ...teams: readonly string[]) {
      return asked(`${url}/api/agent/me/teams`, 'PUT', agent, { site: 'demo', teams });
    },
    /** An agent removes another. @returns the status of the answer, and its code when it is a refusal */
    removes(agent: Pick<AgentPeer, 'cookie'>, other: Pick<AgentPeer, 'agentId'>) {
      return asked(`${url}/api/agent/agents/${other.agentId}`, 'DELETE', agent);
    },
    /** An agent who signed in before, e.g. at an earlier relay on the same folder. */
    async agentAgain({
      agentId,
      cookie,
    }: Pick<AgentPeer, 'agentId' | 'cookie'>): Promise<AgentPeer> {
      const peer = await connect('/agent', {}, { cookie });
      await peer.desk();
      return Object.assign(peer, { agentId, cookie });
    },
    async close() {
      for (const socket of sockets) socket.disconnect();
      server.closeAllConnections();
      await relay.close();
      server.close();
      if (!options.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function asked(
  url: string,
  method: 'PUT' | 'DELETE',
  { cookie }: Pick<AgentPeer, 'cookie'>,
  body?: object,
): Promise<{ readonly status: number; readonly code?: string }> {
  const headers = { cookie, 'content-type': 'application/json' };
  const response = await fetch(url, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (response.ok) return { status: response.status };
  const { error } = (await response.json()) as { error: { code: string } };
  return { status: response.status, code: error.code };
}

async function invite(url: string, cookie: string): Promise<string> {
  const response = await fetch(`${url}/api/agent/invitations`, {
    method: 'POST',
    headers: { cookie },
  });
  return ((await response.json()) as { link: string }).link;
}

async function createSession(
  url: string,
): Promise<{ token: string; conversationId: ConversationId }> {
  const response = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ site: 'demo' }),
  });
  return (await response.json()) as { token: string; conversationId: ConversationId };
}

/** A document of these parts. */
export function policyOf(parts: Readonly<Record<string, unknown>> = {}): PolicyDocument {
  const parsed = parsePolicy({ version: '1.0.0', ...parts });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}
