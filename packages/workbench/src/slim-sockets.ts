// Leaves out of browser bundles what Socket.IO's client carries and Warmline never uses: WebTransport
// and binary attachments. Saves 1.2 kB of the 32 kB a visitor may be asked for.
import type { Plugin } from 'vite';

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  [
    '/engine.io-client/build/esm/transports/index.js',
    `import { XHR } from './polling-xhr.js';
     import { WS } from './websocket.js';
     export const transports = { websocket: WS, polling: XHR };`,
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
