// The relay, put together from its parts. For people who embed it: mount `router`, `attach` your HTTP
// server, `start`.
import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import type { Conversation } from '@warmline/conversation';
import { timingsOf } from '@warmline/policy';
import {
  type AgentId,
  type AgentRef,
  asCommandId,
  type ConversationId,
  type Downstream,
  MAX_FRAME_BYTES,
  NAMESPACES,
  type SiteId,
  type Upstream,
  type Waiting,
} from '@warmline/protocol';
import { Router } from 'express';
import { type Logger, pino } from 'pino';
import { Server } from 'socket.io';
import { Actions } from './actions/actions.ts';
import { steadyClock } from './clock.ts';
import { Conversations, type Stored, type ThreadIds } from './conversations/conversations.ts';
import { raiseAlerts } from './desk/alerts.ts';
import { peopleOf } from './desk/people.ts';
import { Presence } from './desk/presence.ts';
import { Publisher, roomOf } from './desk/publisher.ts';
import { createRemoval } from './desk/removal.ts';
import { createTeams } from './desk/teams.ts';
import { WaitingBoard, waitingOf } from './desk/waiting.ts';
import { type AgentData, type AgentNamespace, openAgentGateway } from './gateways/agent.ts';
import { connectError, Refused } from './gateways/frames.ts';
import { perMinute, whileOpen } from './gateways/limits.ts';
import { openVisitorGateway, type VisitorNamespace } from './gateways/visitor.ts';
import { writeTogether } from './gateways/write-together.ts';
import { agentRoutes, signInLink } from './http/agent-routes.ts';
import { assets } from './http/assets.ts';
import { errorsAsJson } from './http/errors.ts';
import { visitorRoutes } from './http/visitor-routes.ts';
import { Metrics } from './metrics.ts';
import { readLog } from './runner/log.ts';
import { createModelBrief } from './runner/model-brief.ts';
import { createReply } from './runner/reply.ts';
import { Runner } from './runner/runner.ts';
import { createWork } from './runner/work.ts';
import { createAgents } from './sessions/agents.ts';
import { createVisitorSessions } from './sessions/visitor-sessions.ts';
import type { Site } from './site.ts';
import type { OpenedStore } from './store/sqlite/sqlite-store.ts';
import { entryOf } from './store/store.ts';

/** What a relay is made of. */
export interface RelayParts {
  readonly opened: OpenedStore;
  readonly sites: readonly Site[];
  /** Where browsers reach the relay, e.g. `https://chat.example`; no path. */
  readonly publicUrl: string;
  /** Folder of the built browser files; without one, nothing but the API is served. */
  readonly browserFolder?: string;
  readonly limits?: {
    readonly commandsPerMinute: number;
    readonly sessionsPerMinute: number;
    /** Sign-in attempts from one address. */
    readonly signInsPerMinute?: number;
    /** Calls of one agent's views. */
    readonly agentCallsPerMinute?: number;
  };
  readonly log?: Logger;
  /** Shared with whoever else counts; served at `/metrics` to the machine itself. */
  readonly metrics?: Metrics;
  /** Milliseconds since 1970; the system's clock running on when that is set back, unless a test brings its own. */
  readonly now?: () => number;
}

/** A relay in somebody's HTTP server. */
export interface Relay {
  /** Express routes: `/warmline.js`, `/warmline`, `/agent`, `/api`. */
  readonly router: Router;
  /** Serves sockets on an HTTP server. */
  attach(server: HttpServer): void;
  /** Begins to do what conversations owe. */
  start(): void;
  /** A fresh one-time link for the owner, who is the first agent; links made here before are void. */
  startLink(): Promise<string>;
  /**
   * Takes nothing new, ends what runs, closes sockets, the HTTP server it is attached to and the store.
   * Safe to call twice.
   */
  close(): Promise<void>;
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const DEFAULT_LIMITS = { commandsPerMinute: 120, sessionsPerMinute: 60 };
/** An agent's view asks more often than a visitor. */
const AGENT_CALLS_PER_MINUTE = 1_200;
const SIGN_INS_PER_MINUTE = 20;
/** How often heads and the desk's digest are told; a lost push is noticed within this. */
const HEADS_EVERY_MS = 4_000;
const DIGEST_EVERY_MS = 2_000;
/** Refused origins that are logged. */
const MAX_WARNED = 100;
/** How long running work may go on while closing. */
const DRAIN_MS = 5_000;

/** Puts a relay together; nothing runs until `start`. */
export function createRelay(parts: RelayParts): Relay {
  const { store, db } = parts.opened;
  const now = parts.now ?? steadyClock();
  const log = parts.log ?? pino({ level: 'silent' });
  const limits: NonNullable<RelayParts['limits']> = parts.limits ?? DEFAULT_LIMITS;
  const sites: ReadonlyMap<SiteId, Site> = new Map(parts.sites.map((site) => [site.id, site]));
  const siteIds = [...sites.keys()];
  const siteOf = (id: SiteId): Site => {
    const site = sites.get(id);
    if (!site)
      throw new Error(`A conversation belongs to the site "${id}", which is not configured.`);
    return site;
  };
  const policyOf = (id: SiteId) => siteOf(id).policy;
  const timings = (state: Conversation) => timingsOf(policyOf(state.siteId).document);
  const onError = (error: unknown, conversationId?: ConversationId) =>
    log.error({ err: error, conversationId }, 'work failed');

  const timers: NodeJS.Timeout[] = [];
  const warned = new Set<string>();
  let closing: Promise<void> | undefined;
  const limited = (points: number) => whileOpen(perMinute(points), () => closing !== undefined);

  const io = new Server<Upstream<unknown>, Downstream>({
    serveClient: false,
    // A dead peer is noticed after interval + timeout at the latest.
    pingInterval: 10_000,
    pingTimeout: 8_000,
    connectTimeout: 5_000,
    maxHttpBufferSize: MAX_FRAME_BYTES,
    perMessageDeflate: false,
    httpCompression: false,
    transports: ['websocket', 'polling'],
    cors: { origin: [...new Set(parts.sites.flatMap(({ origins }) => origins))] },
  });
  // Socket.IO types every namespace alike; these two carry their own data.
  const visitors = io.of(NAMESPACES.visitor) as unknown as VisitorNamespace;
  const agentSockets = io.of(NAMESPACES.agent) as unknown as AgentNamespace;

  const presence = new Presence(now());
  // The publisher only sends; what the namespaces listen for does not concern it.
  const publisher = new Publisher({
    visitors: visitors as never,
    agents: agentSockets as never,
    now,
  });
  const metrics = parts.metrics ?? new Metrics();
  const agents = createAgents(db, now);
  const teams = createTeams(db, (id) => sites.get(id)?.policy.document.teams ?? []);
  const people = () => peopleOf({ agents, teams, presence });
  const isRemoved = async (id: AgentId) => (await agents.find(id))?.isRemoved ?? false;
  const conversations = new Conversations({
    store,
    isRemoved,
    teamStanding: (site, team) => teams.standing(site, team),
    policyOf,
    shadowOf: (id) => siteOf(id).shadow ?? null,
    onStored,
    onRepeated,
    onError,
  });
  const actions = new Actions({
    conversations,
    readLog: (id) => readLog(store, id),
    toolsOf: (id) => siteOf(id).tools ?? [],
    now,
    onError,
  });
  const sessions = createVisitorSessions(db, now);
  const removal = createRemoval({
    agents,
    conversations,
    entries: () => store.entries(siteIds),
    onRemoved: (id) => {
      endSockets(({ agent }) => agent.id === id);
      tellPeople();
    },
    now,
  });
  const board = new WaitingBoard({
    entries: (site) => store.entries([site]),
    agentsPresent: () => presence.isAnyonePresent,
    tell: (conversationId, waiting) =>
      publisher.waiting({ kind: 'waiting', conversationId, ...waiting }),
    onError,
  });
  const reply = createReply({
    conversations,
    publisher,
    readLog: (id) => readLog(store, id),
    siteOf,
    metrics,
    now,
    onError,
  });
  const runner = new Runner({
    store,
    current: (id) => conversations.current(id),
    timingsOf: timings,
    work: createWork({
      conversations,
      publisher,
      presence,
      actions,
      entries: (site) => store.entries([site]),
      siteOf,
      readLog: (id) => readLog(store, id),
      reply,
      modelBrief: createModelBrief({
        conversations,
        publisher,
        readLog: (id) => readLog(store, id),
        siteOf,
        timingsOf: timings,
        now,
        onError,
      }),
      holderGraceMs: (state) => timings(state).holderGraceMs,
      membersOf: (site, team) => teams.members(site, team),
      isRemoved,
      now,
    }),
    giveUp: async (state, error) => {
      await conversations.execute(state, {
        id: asCommandId(randomUUID()),
        by: { kind: 'system' },
        at: now(),
        ask: { type: 'fail', reason: error instanceof Error ? error.message : 'unknown' },
      });
    },
    nodeId: randomUUID(),
    now,
    onError,
  });

  // Nobody has business at the root; a socket let in there would stay open for nothing.
  io.of('/').use((_socket, next) => next(connectError('not_found')));
  openVisitorGateway(visitors, {
    publicUrl: parts.publicUrl,
    sites,
    sessions,
    conversations,
    store,
    limit: limited(limits.commandsPerMinute),
    waitingOf: waitingFor,
    onTyping: (conversationId) =>
      agentSockets
        .to(roomOf.thread(conversationId))
        .emit('delta', { kind: 'typing', conversationId, by: 'visitor', name: null }),
    now,
    log,
  });
  openAgentGateway(agentSockets, {
    publicUrl: parts.publicUrl,
    siteIds,
    sites: parts.sites.map(({ id, name, policy }) => ({
      id,
      name,
      teams: policy.document.teams,
    })),
    people,
    agents,
    presence,
    conversations,
    store,
    limit: limited(limits.agentCallsPerMinute ?? AGENT_CALLS_PER_MINUTE),
    waitingOf: waitingFor,
    onTyping: (conversationId, agent) =>
      visitors
        .to(roomOf.thread(conversationId))
        .emit('delta', { kind: 'typing', conversationId, by: 'agent', name: agent.name }),
    onPresence,
    now,
    log,
  });

  return {
    router: routes(),
    attach: (server) => {
      io.attach(server);
      writeTogether(io.engine);
    },
    start: () => {
      runner.start();
      removal.resume().catch(onError);
      timers.push(
        setInterval(() => publisher.tellHeads(), HEADS_EVERY_MS),
        setInterval(() => void tellDigests().catch(onError), DIGEST_EVERY_MS),
      );
    },
    startLink: async () => signInLink(parts.publicUrl, await agents.startLink()),
    close: () => {
      // Set before anything of it runs, so that no door lets anything in meanwhile.
      closing ??= Promise.resolve().then(close);
      return closing;
    },
  };

  function routes(): Router {
    const router = Router();
    router.get('/healthz', (_request, response) => void response.json({ ok: true }));
    router.get('/metrics', (request, response, next) => {
      // Not for visitors: whoever collects them runs beside the relay.
      if (!LOOPBACK.has(request.socket.remoteAddress ?? '') || request.headers['x-forwarded-for'])
        return next();
      metrics.registry.metrics().then((text) => {
        response.type(metrics.registry.contentType).send(text);
      }, next);
    });
    if (parts.browserFolder) router.use(assets(parts.browserFolder));
    router.use(
      '/api/agent',
      agentRoutes({
        agents,
        sites: parts.sites,
        limit: limited(limits.signInsPerMinute ?? SIGN_INS_PER_MINUTE),
        publicUrl: parts.publicUrl,
        teams,
        removal,
        onTeams: tellPeople,
        onSignOut: (token) => endSockets(({ sessionToken }) => sessionToken === token),
      }),
    );
    router.use(
      '/api',
      visitorRoutes({
        sites,
        sessions,
        limit: limited(limits.sessionsPerMinute),
        publicUrl: parts.publicUrl,
        onOriginRefused: warnOfOrigin,
        onRevoked: (id) => visitors.in(roomOf.thread(id)).disconnectSockets(true),
      }),
    );
    router.use('/api', () => {
      throw new Refused('not_found');
    });
    router.use('/api', errorsAsJson(log));
    return router;
  }

  /** Once for each origin, so that a log is not filled by whoever likes. */
  function warnOfOrigin(site: Site, origin: string): void {
    if (warned.has(origin) || warned.size >= MAX_WARNED) return;
    warned.add(origin);
    log.warn(
      { site: site.id, origin },
      'a page of this origin was refused; add it to the site’s origins if it is yours',
    );
  }

  /** Told after each append: people first, then the runner. */
  function onStored(stored: Stored): void {
    publisher.stored(stored);
    metrics.stored(stored.events);
    raiseAlerts(stored.events, { metrics, log });
    const { after, before, row } = stored;
    publisher.queue(entryOf(after, after.seq, row));
    if (after.epoch !== before.epoch || after.status !== before.status) board.changed(after.siteId);
    runner.changed(after);
  }

  /** A command that came again may mean that its push was lost: agents and visitor look again. */
  function onRepeated(conversationId: ConversationId): void {
    publisher.tellHead(conversationId);
  }

  async function waitingFor(ids: ThreadIds): Promise<Waiting> {
    const current = await conversations.current(ids.conversationId);
    const isWaiting =
      current?.state.status === 'pending_human' || current?.state.status === 'timed_out';
    if (!isWaiting) return { position: null, agentsPresent: presence.isAnyonePresent };
    return waitingOf(
      ids.conversationId,
      await store.entries([ids.siteId]),
      presence.isAnyonePresent,
    );
  }

  function onPresence(agent: AgentRef, isPresent: boolean): void {
    tellPeople();
    for (const id of siteIds) board.changed(id);
    if (isPresent) return;
    // The claims of an agent who does not come back within the grace are looked at then.
    store
      .entries(siteIds)
      .then((entries) => {
        for (const entry of entries) {
          if (entry.holder?.id !== agent.id) continue;
          const { holderGraceMs } = timingsOf(policyOf(entry.siteId).document);
          runner.lookAt(entry.conversationId, now() + holderGraceMs);
        }
      })
      .catch(onError);
  }

  function tellPeople(): void {
    people()
      .then((list) => publisher.desk(siteIds, { kind: 'presence', agents: list }))
      .catch(onError);
  }

  async function tellDigests(): Promise<void> {
    if (!siteIds.some((id) => publisher.isDeskWatched(id))) return;
    // One digest of all sites: a desk shows them together and compares it with all its rows.
    const digest = await store.digest(siteIds);
    publisher.flushRows();
    publisher.desk(siteIds, { kind: 'desk_digest', ...digest });
  }

  function endSockets(whose: (of: AgentData) => boolean): void {
    for (const socket of agentSockets.sockets.values()) {
      if (whose(socket.data)) socket.disconnect(true);
    }
  }

  /** Nothing new is taken once `closing` is set: 1. what runs ends, 2. sockets, 3. store. */
  async function close(): Promise<void> {
    for (const timer of timers) clearInterval(timer);
    await Promise.all([runner.stop(DRAIN_MS), actions.stop(DRAIN_MS)]);
    await conversations.idle();
    board.close();
    publisher.close();
    io.disconnectSockets(true);
    await io.close();
    await db.destroy();
    await store.close();
  }
}
