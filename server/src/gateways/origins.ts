// Which pages may talk to the relay. Compared exactly, as the browser sends them; a request without an
// Origin comes from no page.
import type { Site } from '../site.ts';

/** Whether a page of this origin may use the site's widget. @param publicUrl see `isOwnOrigin` */
export function isSiteOrigin(
  site: Pick<Site, 'origins'>,
  origin: string | undefined,
  host: string | undefined,
  publicUrl: string,
): boolean {
  return (
    origin === undefined || site.origins.includes(origin) || isOwnOrigin(origin, host, publicUrl)
  );
}

/**
 * Whether the request comes from a page that the relay itself served.
 * @param host the Host header: the relay may have other names than its public one, e.g. 127.0.0.1
 * @param publicUrl where browsers reach the relay; a proxy may pass another Host
 */
export function isOwnOrigin(
  origin: string | undefined,
  host: string | undefined,
  publicUrl: string,
): boolean {
  if (origin === undefined || origin === publicUrl) return true;
  try {
    const page = new URL(origin);
    return page.host === host && page.protocol === new URL(publicUrl).protocol;
  } catch {
    return false;
  }
}
