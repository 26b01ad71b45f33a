// What a visitor's page asks over HTTP: the site's branding, a session, and its end.

import { asSiteId, type ConversationId, type SiteId } from '@warmline/protocol';
import { siteIdSchema } from '@warmline/protocol/schemas';
import { json, type RequestHandler, Router } from 'express';
import * as v from 'valibot';
import { NO_SUCH_SITE, parseFrame, Refused } from '../gateways/frames.ts';
import type { Limit } from '../gateways/limits.ts';
import { isSiteOrigin } from '../gateways/origins.ts';
import type { VisitorSessions } from '../sessions/visitor-sessions.ts';
import type { Site } from '../site.ts';

interface Parts {
  readonly sites: ReadonlyMap<SiteId, Site>;
  readonly sessions: VisitorSessions;
  readonly limit: Limit;
  readonly publicUrl: string;
  /** Somebody embeds the widget where the site does not expect it: the commonest mistake at first. */
  readonly onOriginRefused: (site: Site, origin: string) => void;
  /** The session has ended: its sockets end too. */
  readonly onRevoked: (conversationId: ConversationId) => void;
}

const askSchema = v.strictObject({ site: siteIdSchema });

/** Routes under `/api` for pages of a site's origins. */
export function visitorRoutes({
  sites,
  sessions,
  limit,
  publicUrl,
  onOriginRefused,
  onRevoked,
}: Parts): Router {
  const router = Router();

  // Which site is asked for stands in the body, so every page may ask: the request is then checked against
  // its own site, and a page that is refused can read why. No cookie is looked at here.
  const cors: RequestHandler = (request, response, next) => {
    const { origin } = request.headers;
    response.vary('Origin');
    if (origin) {
      response.set('Access-Control-Allow-Origin', origin);
      response.set('Access-Control-Allow-Headers', 'authorization, content-type');
      response.set('Access-Control-Allow-Methods', 'GET, POST, DELETE');
      response.set('Access-Control-Max-Age', '600');
    }
    if (request.method === 'OPTIONS') response.sendStatus(204);
    else next();
  };

  router.use(['/sites', '/sessions'], cors);

  router.get('/sites/:id', (request, response) => {
    const site = siteFor(asSiteId(request.params.id), request.headers);
    response.json({ id: site.id, name: site.name, branding: site.branding });
  });

  router.post('/sessions', json({ limit: '1kb' }), async (request, response) => {
    await limit.spend(request.ip ?? '');
    const { site } = parseFrame(askSchema, request.body);
    response.status(201).json(await sessions.create(siteFor(site, request.headers).id));
  });

  // For a shared device: the token opens nothing from here on; the conversation stays with the site.
  router.delete('/sessions', async (request, response) => {
    await limit.spend(request.ip ?? '');
    const [, token] = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '') ?? [];
    const ended = token && (await sessions.revoke(token));
    if (!ended) throw new Refused('unauthenticated');
    onRevoked(ended);
    response.sendStatus(204);
  });

  return router;

  function siteFor(
    id: SiteId,
    headers: { readonly origin?: string | undefined; readonly host?: string | undefined },
  ): Site {
    const site = sites.get(id);
    if (!site) throw new Refused('not_found', NO_SUCH_SITE);
    if (!isSiteOrigin(site, headers.origin, headers.host, publicUrl)) {
      onOriginRefused(site, headers.origin ?? '');
      throw new Refused('origin_refused');
    }
    return site;
  }
}
