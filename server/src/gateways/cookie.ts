// The cookie that carries an agent's session: out of reach of scripts, and of other sites' pages.
import { parseCookie, stringifySetCookie } from 'cookie';

const NAME = 'warmline_agent';
const LIFE_SECONDS = 30 * 24 * 3_600;

/** The session token in a request's Cookie header, if any. */
export function agentCookie(header: string | undefined): string | null {
  return (header && parseCookie(header)[NAME]) || null;
}

/** A Set-Cookie value for a session, or for its end (null). */
export function setAgentCookie(token: string | null, isSecure: boolean): string {
  return stringifySetCookie({
    name: NAME,
    value: token ?? '',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure,
    path: '/',
    maxAge: token ? LIFE_SECONDS : 0,
  });
}
