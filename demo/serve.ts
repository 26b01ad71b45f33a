// Serves the built shop, from another origin than the relay's: the widget is embedded as on any site.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RELAY_PLACE } from './shop/pages.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'demo');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export interface Shop {
  /** Without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the shop until `close`. Port 0 takes a free one.
 * @throws the server's error, e.g. EADDRINUSE, or when the shop is not built
 */
export async function serveShop(options: {
  readonly port: number;
  readonly host: string;
  readonly relayUrl: string;
}): Promise<Shop> {
  if (!existsSync(join(folder, '404.html')))
    throw new Error('The shop is not built: run npm run build.');
  const server = createServer((request, response) => {
    const path = fileOf(request.url ?? '/');
    const file = path ?? join(folder, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const text = readFileSync(file, 'utf8').replaceAll(RELAY_PLACE, options.relayUrl);
    response.writeHead(path ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' });
    response.end(request.method === 'HEAD' ? undefined : text);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  // Listening on a port, so the address is no pipe's name.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The built file a request asks for, or null; never one outside the folder. */
export function fileOf(url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://shop').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder + sep) && extname(file) in TYPES && existsSync(file) ? file : null;
}
