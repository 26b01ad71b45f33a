// The visitor's session: made at the first need, shared by all tabs of the site, kept over reloads.
import type { Session, WireError } from '@warmline/protocol';
import { NO_RELAY, UNREACHABLE } from './failures.ts';
import type { SafeStorage } from './storage.ts';
import { alone } from './tabs.ts';

/** A session, or why there is none. */
export type Opened =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly error: WireError };

export function sessionKey(site: string): string {
  return `warmline:${site}:session`;
}

/** The session kept on this device, or null. */
export function keptSession(storage: SafeStorage, site: string): Session | null {
  try {
    const kept = JSON.parse(storage.get(sessionKey(site)) ?? 'null');
    const isSession = typeof kept?.token === 'string' && typeof kept.conversationId === 'string';
    // Written by `openSession`; anything else there is passed over.
    return isSession ? (kept as Session) : null;
  } catch {
    return null;
  }
}

/** The kept session, or a new one; two tabs that ask at once get the same. */
export function openSession(storage: SafeStorage, relayUrl: string, site: string): Promise<Opened> {
  return alone(`${sessionKey(site)}:opening`, async () => {
    const kept = keptSession(storage, site);
    if (kept) return { ok: true, session: kept };
    const opened = await post<Session>(`${relayUrl}/api/sessions`, { site });
    if (!opened.ok) return opened;
    storage.set(sessionKey(site), JSON.stringify(opened.body));
    return { ok: true, session: opened.body };
  });
}

/** A request with a JSON answer; a failure of any kind is a code with a message. */
export async function post<Body>(
  url: string,
  body: object,
): Promise<
  { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly error: WireError }
> {
  return request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** As `post`, for any request. */
export async function request<Body>(
  url: string,
  init: RequestInit,
): Promise<
  { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly error: WireError }
> {
  try {
    const response = await fetch(url, init);
    const answer = response.status === 204 ? null : await response.json();
    if (response.ok) return { ok: true, body: answer };
    const error = answer?.error;
    // A proxy on the way refuses in a form of its own.
    return {
      ok: false,
      error: typeof error?.retryable === 'boolean' ? error : NO_RELAY,
    };
  } catch {
    return { ok: false, error: UNREACHABLE };
  }
}
