// The visitors' door: who speaks is known from the session, what they may see is filtered behind it.
import {
  type ConversationId,
  type Downstream,
  PROTOCOL_VERSION,
  type SiteId,
  type Upstream,
  type Waiting,
} from '@warmline/protocol';
import { siteIdSchema, syncFrameSchema, visitorFrameSchema } from '@warmline/protocol/schemas';
import type { Logger } from 'pino';
import type { Namespace, Socket } from 'socket.io';
import * as v from 'valibot';
import { type Conversations, senderOf, type ThreadIds } from '../conversations/conversations.ts';
import { roomOf } from '../desk/publisher.ts';
import type { VisitorSessions } from '../sessions/visitor-sessions.ts';
import type { Site } from '../site.ts';
import type { Store } from '../store/store.ts';
import { answered, connectError, NO_SUCH_SITE, parseFrame, Refused } from './frames.ts';
import type { Limit } from './limits.ts';
import { isSiteOrigin } from './origins.ts';
import { answerOf, checkOrder, threadPage } from './threads.ts';

type Events = Upstream<unknown>;
/** The namespace visitors connect to. */
export type VisitorNamespace = Namespace<Events, Downstream, Record<string, never>, ThreadIds>;

interface Parts {
  readonly publicUrl: string;
  readonly sites: ReadonlyMap<SiteId, Site>;
  readonly sessions: VisitorSessions;
  readonly conversations: Conversations;
  readonly store: Store;
  readonly limit: Limit;
  readonly waitingOf: (ids: ThreadIds) => Promise<Waiting>;
  readonly onTyping: (id: ConversationId) => void;
  readonly now: () => number;
  readonly log: Logger;
}

const authSchema = v.looseObject({ protocol: v.number(), site: siteIdSchema, token: v.string() });

/** Opens the door. */
export function openVisitorGateway(namespace: VisitorNamespace, parts: Parts): void {
  namespace.use((socket, next) => {
    authenticate(socket).then(next, (error) => {
      parts.log.error({ err: error }, 'a visitor could not be authenticated');
      next(connectError('unavailable'));
    });
  });
  namespace.on('connection', (socket) => {
    const ids = socket.data;
    void socket.join(roomOf.thread(ids.conversationId));
    socket.on(
      'command',
      answered(parts.log, (frame) => command(ids, frame)),
    );
    socket.on(
      'sync',
      answered(parts.log, (frame) => sync(ids, frame)),
    );
  });

  async function authenticate(
    socket: Socket<Events, Downstream, Record<string, never>, ThreadIds>,
  ): Promise<Error | undefined> {
    const auth = v.safeParse(authSchema, socket.handshake.auth);
    if (!auth.success) return connectError('bad_request');
    if (auth.output.protocol !== PROTOCOL_VERSION) return connectError('unsupported_protocol');
    const site = parts.sites.get(auth.output.site);
    if (!site) return connectError('not_found', NO_SUCH_SITE);
    const { origin, host } = socket.handshake.headers;
    if (!isSiteOrigin(site, origin, host, parts.publicUrl)) {
      return connectError('origin_refused');
    }
    const identity = await parts.sessions.authenticate(site.id, auth.output.token);
    if (!identity) return connectError('unauthenticated');
    socket.data = { ...identity, siteId: site.id };
    return undefined;
  }

  async function command(ids: ThreadIds, input: unknown) {
    await parts.limit.spend(ids.visitorId);
    const frame = parseFrame(visitorFrameSchema, input);
    if (frame.conversationId !== ids.conversationId) throw new Refused('not_found');
    const command = {
      id: frame.id,
      by: { kind: 'visitor', id: ids.visitorId },
      at: parts.now(),
      ask: frame.command,
    } as const;
    await checkOrder(parts.conversations, ids.conversationId, senderOf(command), frame.after);
    const answer = answerOf(await parts.conversations.execute(ids, command));
    if (frame.command.type === 'show_typing') parts.onTyping(ids.conversationId);
    return answer;
  }

  async function sync(ids: ThreadIds, input: unknown) {
    await parts.limit.spend(ids.visitorId);
    const frame = parseFrame(syncFrameSchema, input);
    if (frame.scope !== 'thread') throw new Refused('forbidden');
    if (frame.conversationId !== ids.conversationId) throw new Refused('not_found');
    const waiting = await parts.waitingOf(ids);
    return threadPage(parts.store, ids.conversationId, frame.after, 'public', waiting);
  }
}
