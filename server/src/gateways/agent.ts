// The agents' door: a signed session, the desk, and the threads an agent watches.
import {
  type AgentRef,
  type ConversationId,
  type DeskAnswer,
  type Downstream,
  PROTOCOL_VERSION,
  type Presence as PresenceEntry,
  type SiteId,
  type Upstream,
  type Waiting,
} from '@warmline/protocol';
import { agentFrameSchema, syncFrameSchema } from '@warmline/protocol/schemas';
import type { Logger } from 'pino';
import type { Namespace, Socket } from 'socket.io';
import * as v from 'valibot';
import { type Conversations, senderOf, type ThreadIds } from '../conversations/conversations.ts';
import type { Presence } from '../desk/presence.ts';
import { roomOf } from '../desk/publisher.ts';
import type { Agents } from '../sessions/agents.ts';
import type { Store } from '../store/store.ts';
import { agentCookie } from './cookie.ts';
import { answered, connectError, parseFrame, Refused } from './frames.ts';
import type { Limit } from './limits.ts';
import { isOwnOrigin } from './origins.ts';
import { answerOf, checkOrder, threadPage } from './threads.ts';

type Events = Upstream<unknown>;
/** Who is behind a socket. */
export interface AgentData {
  readonly agent: AgentRef;
  readonly sessionToken: string;
}
/** The namespace agents connect to. */
export type AgentNamespace = Namespace<Events, Downstream, Record<string, never>, AgentData>;
type AgentSocket = Socket<Events, Downstream, Record<string, never>, AgentData>;

interface Parts {
  readonly publicUrl: string;
  readonly siteIds: readonly SiteId[];
  /** The sites with the teams of their policies. */
  readonly sites: Extract<DeskAnswer, { ok: true }>['sites'];
  /** Everybody, as the desk shows them. */
  readonly people: () => Promise<readonly PresenceEntry[]>;
  readonly agents: Agents;
  readonly presence: Presence;
  readonly conversations: Conversations;
  readonly store: Store;
  readonly limit: Limit;
  readonly waitingOf: (ids: ThreadIds) => Promise<Waiting>;
  readonly onTyping: (id: ConversationId, agent: AgentRef) => void;
  /** An agent came, or their last view closed. */
  readonly onPresence: (agent: AgentRef, isPresent: boolean) => void;
  readonly now: () => number;
  readonly log: Logger;
}

const authSchema = v.looseObject({ protocol: v.number() });

/** Opens the door. */
export function openAgentGateway(namespace: AgentNamespace, parts: Parts): void {
  namespace.use((socket, next) => {
    authenticate(socket).then(next, (error) => {
      parts.log.error({ err: error }, 'an agent could not be authenticated');
      next(connectError('unavailable'));
    });
  });
  namespace.on('connection', (socket) => {
    const { agent } = socket.data;
    if (parts.presence.arrive(agent)) parts.onPresence(agent, true);
    // Signed out, or removed, while the door was opening.
    signedIn(socket).catch((error) => {
      if (error instanceof Refused) socket.disconnect(true);
    });
    socket.on('disconnect', () => {
      if (parts.presence.leave(agent.id, parts.now())) parts.onPresence(agent, false);
    });
    socket.on(
      'command',
      answered(parts.log, (frame) => command(socket, frame)),
    );
    socket.on(
      'sync',
      answered(parts.log, (frame) => sync(socket, frame)),
    );
  });

  async function authenticate(socket: AgentSocket): Promise<Error | undefined> {
    const auth = v.safeParse(authSchema, socket.handshake.auth);
    if (!auth.success) return connectError('bad_request');
    if (auth.output.protocol !== PROTOCOL_VERSION) return connectError('unsupported_protocol');
    const { origin, host, cookie } = socket.handshake.headers;
    // The cookie comes along from any page; only our own may use it.
    if (!isOwnOrigin(origin, host, parts.publicUrl)) return connectError('origin_refused');
    const sessionToken = agentCookie(cookie);
    const agent = sessionToken ? await parts.agents.authenticate(sessionToken) : null;
    if (!agent || !sessionToken) return connectError('unauthenticated');
    socket.data = { agent, sessionToken };
    return undefined;
  }

  /** The session is looked at for each command: one that was ended ends here too. */
  async function signedIn(socket: AgentSocket): Promise<AgentRef> {
    const agent = await parts.agents.authenticate(socket.data.sessionToken);
    if (!agent) throw new Refused('unauthenticated');
    return agent;
  }

  async function command(socket: AgentSocket, input: unknown) {
    await parts.limit.spend(socket.data.agent.id);
    const frame = parseFrame(agentFrameSchema, input);
    const agent = await signedIn(socket);
    const ids = await threadIds(frame.conversationId);
    const command = {
      id: frame.id,
      by: { kind: 'agent', ...agent },
      at: parts.now(),
      epoch: frame.epoch,
      ask: frame.command,
    } as const;
    await checkOrder(parts.conversations, ids.conversationId, senderOf(command), frame.after);
    const target = frame.command.type === 'transfer' ? parts.presence.find(frame.command.to) : null;
    const answer = answerOf(await parts.conversations.execute(ids, command, target));
    if (frame.command.type === 'show_typing') parts.onTyping(ids.conversationId, agent);
    return answer;
  }

  async function sync(socket: AgentSocket, input: unknown) {
    await parts.limit.spend(socket.data.agent.id);
    const frame = parseFrame(syncFrameSchema, input);
    const me = await signedIn(socket);
    if (frame.scope === 'desk') {
      for (const id of parts.siteIds) await socket.join(roomOf.desk(id));
      const entries = await parts.store.entries(parts.siteIds);
      const agents = await parts.people();
      return { ok: true, me, agents, sites: parts.sites, entries } as const;
    }
    const ids = await threadIds(frame.conversationId);
    const room = roomOf.thread(ids.conversationId);
    if (frame.watch === false) await socket.leave(room);
    else await socket.join(room);
    const waiting = await parts.waitingOf(ids);
    return threadPage(parts.store, ids.conversationId, frame.after, 'internal', waiting);
  }

  async function threadIds(id: ConversationId): Promise<ThreadIds> {
    const current = await parts.conversations.current(id);
    if (!current || !parts.siteIds.includes(current.state.siteId)) throw new Refused('not_found');
    return current.state;
  }
}
