import { asAgentId, asSiteId, wireError } from '@warmline/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchMe, invite, removeAgent, serveTeams, signIn, signOut } from './agent-account.ts';

const RELAY = 'https://chat.example';
const ME = { agent: { id: 'agt_0000000000000000000001', name: 'Ada' }, sites: [] };
let asked: { readonly url: string; readonly method: unknown; readonly body: unknown }[];
let answer: Response;

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', async (url: string, { method, body }: RequestInit) => {
    asked.push({ url, method, body: body ? JSON.parse(String(body)) : null });
    return answer;
  });
});
afterEach(() => vi.unstubAllGlobals());

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

describe('signing in', () => {
  it('sends the link’s token, and a name only when there is one', async () => {
    answer = json(ME);
    expect(await signIn(RELAY, 'token')).toEqual({ ok: true, me: ME });
    answer = json(ME);
    await signIn(RELAY, 'token', 'Ada');
    expect(asked).toEqual([
      { url: `${RELAY}/api/agent/sign-in`, method: 'POST', body: { token: 'token' } },
      { url: `${RELAY}/api/agent/sign-in`, method: 'POST', body: { token: 'token', name: 'Ada' } },
    ]);
  });

  it.each(['name_required', 'link_spent'] as const)(
    'gives the refusal %s as it is',
    async (code) => {
      answer = json({ error: wireError(code) }, 400);
      expect(await signIn(RELAY, 'token')).toEqual({ ok: false, error: wireError(code) });
    },
  );

  it('reads who is signed in, or that nobody is', async () => {
    answer = json(ME);
    expect(await fetchMe(RELAY)).toEqual({ ok: true, me: ME });
    answer = json({ error: wireError('unauthenticated') }, 401);
    expect(await fetchMe(RELAY)).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
    expect(asked[0]).toMatchObject({ url: `${RELAY}/api/agent/me`, method: 'GET' });
  });

  it('makes an invitation’s link, and says when it may not', async () => {
    answer = json({ link: 'https://chat.example/agent#sign-in=x' });
    expect(await invite(RELAY)).toEqual({
      ok: true,
      link: 'https://chat.example/agent#sign-in=x',
    });
    answer = json({ error: wireError('forbidden') }, 403);
    expect(await invite(RELAY)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it('says which teams of a site one is in, and when that cannot be', async () => {
    answer = new Response(null, { status: 204 });
    expect(await serveTeams(RELAY, asSiteId('demo'), ['billing'])).toEqual({ ok: true });
    const body = { site: 'demo', teams: ['billing'] };
    expect(asked).toEqual([{ url: `${RELAY}/api/agent/me/teams`, method: 'PUT', body }]);
    answer = json({ error: wireError('bad_request') }, 400);
    expect(await serveTeams(RELAY, asSiteId('demo'), ['x'])).toMatchObject({
      ok: false,
      error: { code: 'bad_request' },
    });
  });

  it('removes an agent, and says when one may not', async () => {
    answer = new Response(null, { status: 204 });
    const id = asAgentId('agt_0000000000000000000002');
    expect(await removeAgent(RELAY, id)).toEqual({ ok: true });
    expect(asked).toEqual([
      { url: `${RELAY}/api/agent/agents/${id}`, method: 'DELETE', body: null },
    ]);
    answer = json({ error: wireError('forbidden') }, 403);
    expect(await removeAgent(RELAY, id)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it('signs out, and says when the relay is gone', async () => {
    answer = new Response(null, { status: 204 });
    expect(await signOut(RELAY)).toEqual({ ok: true });
    expect(asked[0]).toMatchObject({ url: `${RELAY}/api/agent/sign-out`, method: 'POST' });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
    expect(await signOut(RELAY)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });
});
