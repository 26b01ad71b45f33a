// Leaves out of browser bundles what Socket.IO's client carries and Warmline does not need at once:
// transports (the connection names its own; polling is loaded when WebSocket is blocked) and binary
// attachments.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Not among what the package lets others import: by its path. */
const ENGINE = join(
  dirname(createRequire(import.meta.url).resolve('engine.io-client/package.json')),
  'build/esm',
).replaceAll('\\', '/');

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  // It would preload the styles of what is loaded later; there are none.
  ['vite/preload-helper.js', 'export const __vitePreload = (load) => load();'],
  ['/engine.io-client/build/esm/transports/index.js', 'export const transports = {};'],
  [
    // Without the transports that it lists, so that a bundle holds those it names.
    '/engine.io-client/build/esm/index.js',
    `export { Socket } from './socket.js';
     export { installTimerFunctions } from './util.js';
     export { nextTick } from './globals.node.js';
     export { parse } from './contrib/parseuri.js';
     export { WS as WebSocket } from './transports/websocket.js';
     export const Fetch = 0, NodeXHR = 0, XHR = 0, NodeWebSocket = 0, WebTransport = 0;`,
  ],
  [
    '/client/src/polling.ts',
    `export { XHR as PollingTransport } from '${ENGINE}/transports/polling-xhr.js';`,
  ],
  [
    '/socket.io-parser/build/esm/is-binary.js',
    'export const isBinary = () => false; export const hasBinary = () => false;',
  ],
  [
    '/socket.io-parser/build/esm/binary.js',
    `const refuse = () => { throw new Error('Warmline sends and reads JSON only.'); };
     export { refuse as deconstructPacket, refuse as reconstructPacket };`,
  ],
]);

/** A Vite plugin; fails the build when the client no longer has the files it replaces. */
export function slimSockets(): Plugin {
  const replaced = new Set<string>();
  return {
    name: 'slim-sockets',
    enforce: 'pre',
    load(id) {
      const path = id.replaceAll('\\', '/');
      for (const [ending, code] of REPLACEMENTS) {
        if (!path.endsWith(ending)) continue;
        replaced.add(ending);
        return code;
      }
      return null;
    },
    buildEnd(error) {
      if (error) return;
      for (const ending of REPLACEMENTS.keys()) {
        if (!replaced.has(ending))
          this.error(`${ending} was not found: look at slim-sockets.ts again.`);
      }
    },
  };
}
