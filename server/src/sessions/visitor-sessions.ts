// Visitors' sessions: opaque, revocable, bound to one site. A session owns one visitor and one thread.
import {
  asConversationId,
  asVisitorId,
  type ConversationId,
  type Session,
  type SiteId,
  type VisitorId,
} from '@warmline/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';
import { hashOfToken, newId, newToken } from './token.ts';

/** Who a valid token speaks for. */
export interface VisitorIdentity {
  readonly visitorId: VisitorId;
  readonly conversationId: ConversationId;
}

export interface VisitorSessions {
  create(site: SiteId): Promise<Session>;
  /** @returns null for a token that is unknown, revoked or another site's */
  authenticate(site: SiteId, token: string): Promise<VisitorIdentity | null>;
  /** Ends a session. @returns the conversation it opened, or null when the token opens none */
  revoke(token: string): Promise<ConversationId | null>;
}

export function createVisitorSessions(db: Kysely<Tables>, now: () => number): VisitorSessions {
  return {
    async create(site) {
      const session: Session = {
        token: newToken(),
        visitorId: asVisitorId(newId('vis')),
        conversationId: asConversationId(newId('cnv')),
      };
      await db
        .insertInto('visitor_sessions')
        .values({
          token_hash: hashOfToken(session.token),
          site_id: site,
          visitor_id: session.visitorId,
          conversation_id: session.conversationId,
          created_at: now(),
          revoked_at: null,
        })
        .execute();
      return session;
    },

    async authenticate(site, token) {
      const found = await db
        .selectFrom('visitor_sessions')
        .select(['visitor_id', 'conversation_id'])
        .where('token_hash', '=', hashOfToken(token))
        .where('site_id', '=', site)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      if (!found) return null;
      return {
        visitorId: asVisitorId(found.visitor_id),
        conversationId: asConversationId(found.conversation_id),
      };
    },

    async revoke(token) {
      const ended = await db
        .updateTable('visitor_sessions')
        .set({ revoked_at: now() })
        .where('token_hash', '=', hashOfToken(token))
        .where('revoked_at', 'is', null)
        .returning('conversation_id')
        .executeTakeFirst();
      return ended ? asConversationId(ended.conversation_id) : null;
    },
  };
}
