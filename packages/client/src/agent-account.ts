// Sign-in, invitations, teams and removal of agents, over HTTP. The session itself is a cookie no script can read.
import type { AgentId, Me, SiteId, WireError } from '@warmline/protocol';
import { post, request } from './session.ts';

export type MeAnswer =
  | { readonly ok: true; readonly me: Me }
  | { readonly ok: false; readonly error: WireError };

/** Exchanges a one-time link's token for a session. `name_required` leaves the link good. */
export async function signIn(relayUrl: string, token: string, name?: string): Promise<MeAnswer> {
  const answer = await post<Me>(`${relayUrl}/api/agent/sign-in`, {
    token,
    ...(name ? { name } : {}),
  });
  return answer.ok ? { ok: true, me: answer.body } : answer;
}

/** Who is signed in here. */
export async function fetchMe(relayUrl: string): Promise<MeAnswer> {
  const answer = await request<Me>(`${relayUrl}/api/agent/me`, { method: 'GET' });
  return answer.ok ? { ok: true, me: answer.body } : answer;
}

/** Makes a one-time link for one more agent. */
export async function invite(
  relayUrl: string,
): Promise<
  { readonly ok: true; readonly link: string } | { readonly ok: false; readonly error: WireError }
> {
  const answer = await post<{ link: string }>(`${relayUrl}/api/agent/invitations`, {});
  return answer.ok ? { ok: true, link: answer.body.link } : answer;
}

/** Whether it was done. */
export type DoneAnswer = { readonly ok: true } | { readonly ok: false; readonly error: WireError };

/** Puts the agent into these teams of a site, and out of all others of it. */
export async function serveTeams(
  relayUrl: string,
  site: SiteId,
  teams: readonly string[],
): Promise<DoneAnswer> {
  const answer = await request<null>(`${relayUrl}/api/agent/me/teams`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ site, teams }),
  });
  return answer.ok ? { ok: true } : answer;
}

/** An owner removes another agent. On failure it may be asked again: what is done stays done. */
export async function removeAgent(relayUrl: string, id: AgentId): Promise<DoneAnswer> {
  const answer = await request<null>(`${relayUrl}/api/agent/agents/${id}`, { method: 'DELETE' });
  return answer.ok ? { ok: true } : answer;
}

/** Ends the session. On failure the agent is still signed in. */
export async function signOut(relayUrl: string): Promise<DoneAnswer> {
  const answer = await post<null>(`${relayUrl}/api/agent/sign-out`, {});
  return answer.ok ? { ok: true } : answer;
}
