// Which pages may talk to the relay. Compared exactly, as the browser sends them; a request without an
// Origin comes from no page.
import type { Site } from '../site.ts';

/** Whether a page of this origin may use the site's widget. */
export function isSiteOrigin(
  site: Pick<Site, 'origins'>,
  origin: string | undefined,
  host: string | undefined,
): boolean {
  return origin === undefined || site.origins.includes(origin) || isOwnOrigin(origin, host);
}

/** Whether the request comes from a page that the relay itself served. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  try {
    return host !== undefined && new URL(origin).host === host;
  } catch {
    return false;
  }
}
