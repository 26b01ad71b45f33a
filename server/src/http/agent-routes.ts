// Sign-in, sign-out and invitations of agents, their teams, and their end. Every change is asked for by our
// own page only.
import { type AgentRef, asAgentId } from '@warmline/protocol';
import { siteIdSchema } from '@warmline/protocol/schemas';
import { json, type Request, type RequestHandler, Router } from 'express';
import * as v from 'valibot';
import type { Removal } from '../desk/removal.ts';
import type { Teams } from '../desk/teams.ts';
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
  readonly teams: Pick<Teams, 'serve'>;
  readonly removal: Pick<Removal, 'remove'>;
  /** Somebody's teams have changed. */
  readonly onTeams: () => void;
  /** The session has ended: its sockets end too. */
  readonly onSignOut: (sessionToken: string) => void;
}

const signInSchema = v.strictObject({
  token: v.pipe(v.string(), v.maxLength(200)),
  name: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

const teamsSchema = v.strictObject({
  site: siteIdSchema,
  teams: v.array(v.pipe(v.string(), v.maxLength(200))),
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
    response.json({ agent: await signedIn(request), sites: siteNames() });
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
    const { id } = await signedIn(request);
    response.status(201).json({ link: signInLink(parts.publicUrl, await parts.agents.invite(id)) });
  });

  router.put('/me/teams', async (request, response) => {
    const { id } = await signedIn(request);
    const { site, teams } = parseFrame(teamsSchema, request.body);
    const listed = [...parts.sites].find((one) => one.id === site)?.policy.document.teams;
    if (!listed) throw new Refused('not_found', { message: 'There is no such site.' });
    if (!teams.every((team) => listed.includes(team))) {
      throw new Refused('bad_request', { message: 'The site’s policy names no such team.' });
    }
    await parts.teams.serve(id, site, [...new Set(teams)]);
    parts.onTeams();
    response.sendStatus(204);
  });

  router.delete('/agents/:id', async (request, response) => {
    const { id } = await signedIn(request);
    const removed = await parts.removal.remove(id, asAgentId(request.params.id));
    if (removed === 'forbidden') {
      throw new Refused(removed, {
        message: 'Only an owner may remove an agent, and not themselves.',
      });
    }
    if (removed === 'not_found') throw new Refused(removed, { message: 'There is no such agent.' });
    response.sendStatus(204);
  });

  return router;

  async function signedIn(request: Request): Promise<AgentRef> {
    const token = agentCookie(request.headers.cookie);
    const agent = token ? await parts.agents.authenticate(token) : null;
    if (!agent) throw new Refused('unauthenticated');
    return agent;
  }

  function siteNames() {
    return [...parts.sites].map(({ id, name }) => ({ id, name }));
  }
}
