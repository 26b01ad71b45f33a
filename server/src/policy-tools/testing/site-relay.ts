// A relay for one site of a configuration, with visitors and an agent at real sockets: what the recorded
// demo conversations are played through.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type ConversationId, PROTOCOL_VERSION } from '@warmline/protocol';
import express from 'express';
import { io, type Socket } from 'socket.io-client';
import { createRelay } from '../../relay.ts';
import type { Site } from '../../site.ts';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.ts';
import { Peer } from '../../testing/harness.ts';

const NO_LIMIT = 100_000;

/** @param folder where the database is made; it stays */
export async function startSiteRelay(site: Site, folder: string) {
  const opened = await openSqliteStore({ path: join(folder, 'relay.db') });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, so the address is no pipe's name.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const limits = {
    commandsPerMinute: NO_LIMIT,
    sessionsPerMinute: NO_LIMIT,
    agentCallsPerMinute: NO_LIMIT,
  };
  const relay = createRelay({ opened, publicUrl: url, sites: [site], limits });
  const app = express();
  app.use(relay.router);
  server.on('request', app);
  relay.attach(server);
  relay.start();
  const sockets: Socket[] = [];

  async function connect(namespace: string, auth: object, headers: Record<string, string> = {}) {
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
  }

  return {
    opened,
    /** A new visitor and the conversation they begin. */
    async visitor(): Promise<{ readonly peer: Peer; readonly id: ConversationId }> {
      const response = await posted(`${url}/api/sessions`, { site: site.id });
      const session = (await response.json()) as { token: string; conversationId: ConversationId };
      const peer = await connect('/visitor', { site: site.id, token: session.token });
      return { peer, id: session.conversationId };
    },
    /** The agent who signs in first. */
    async agent(name: string): Promise<Peer> {
      const token = (await relay.startLink()).split('#sign-in=')[1] ?? '';
      const response = await posted(`${url}/api/agent/sign-in`, { token, name });
      const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      const peer = await connect('/agent', {}, { cookie });
      await peer.desk();
      return peer;
    },
    async close(): Promise<void> {
      for (const socket of sockets) socket.disconnect();
      server.closeAllConnections();
      await relay.close();
      server.close();
    },
  };
}

async function posted(url: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response;
}
