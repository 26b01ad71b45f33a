// Sign-in, sign-out and invitations of agents. Every change is asked for by our own page only.
import { json, type RequestHandler, Router } from 'express';
import * as v from 'valibot';
import { agentCookie, setAgentCookie } from '../gateways/cookie.ts';
import { parseFrame, Refused } from '../gateways/frames.ts';
import type { Limit } from '../gateways/limits.ts';
import { isOwnOrigin } from '../gateways/origins.ts';
import type { Agents } from '../sessions/agents.ts';
import type { Site } from '../site.ts';

interface Parts {
  readonly agents: Agents;
  readonly sites: Iterable<Site>;
  readonly limit: Limit;
  readonly publicUrl: string;
  /** The session has ended: its sockets end too. */
  readonly onSignOut: (sessionToken: string) => void;
}

const signInSchema = v.strictObject({
  token: v.pipe(v.string(), v.maxLength(200)),
  name: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

/** The address of a sign-in link; the token stands in the fragment, which no server or log sees. */
export function signInLink(publicUrl: string, token: string): string {
  return `${publicUrl}/agent#sign-in=${token}`;
}

/** Routes under `/api/agent`. */
export function agentRoutes(parts: Parts): Router {
  const router = Router();
  const isSecure = parts.publicUrl.startsWith('https:');

  const ownPagesOnly: RequestHandler = (request, _response, next) => {
    const { origin, host } = request.headers;
    if (!isOwnOrigin(origin, host, parts.publicUrl)) throw new Refused('origin_refused');
    next();
  };
  router.use(ownPagesOnly, json({ limit: '2kb' }));

  router.post('/sign-in', async (request, response) => {
    await parts.limit.spend(request.ip ?? '');
    const { token, name } = parseFrame(signInSchema, request.body);
    const signedIn = await parts.agents.signIn(token, name);
    if (!signedIn.ok) {
      throw new Refused(
        signedIn.reason,
        signedIn.reason === 'bad_request'
          ? {
              message:
                'Choose another name: 1 to 80 letters, and not one that sounds like the assistant.',
            }
          : {},
      );
    }
    response.set('Set-Cookie', setAgentCookie(signedIn.sessionToken, isSecure));
    response.json({ agent: signedIn.agent, sites: siteNames() });
  });

  router.get('/me', async (request, response) => {
    const token = agentCookie(request.headers.cookie);
    const agent = token ? await parts.agents.authenticate(token) : null;
    if (!agent) throw new Refused('unauthenticated');
    response.json({ agent, sites: siteNames() });
  });

  router.post('/sign-out', async (request, response) => {
    const token = agentCookie(request.headers.cookie);
    if (token) {
      await parts.agents.signOut(token);
      parts.onSignOut(token);
    }
    response.set('Set-Cookie', setAgentCookie(null, isSecure));
    response.sendStatus(204);
  });

  router.post('/invitations', async (request, response) => {
    const token = agentCookie(request.headers.cookie);
    if (!token || !(await parts.agents.authenticate(token))) throw new Refused('unauthenticated');
    response.status(201).json({ link: signInLink(parts.publicUrl, await parts.agents.invite()) });
  });

  return router;

  function siteNames() {
    return [...parts.sites].map(({ id, name }) => ({ id, name }));
  }
}
