// A tool endpoint for tests: real HTTP on loopback. It does a thing once for each Idempotency-Key, as a
// good one would, and counts both the effects and the calls.
import { createServer, type ServerResponse } from 'node:http';

/** How one call goes. The effect of `done` and `lost` happens; that of the others does not. */
export type ToolScript =
  | { readonly kind: 'done' }
  | { readonly kind: 'status'; readonly status: number; readonly body?: string }
  /** The effect happens, and the answer never comes. */
  | { readonly kind: 'lost' };

export interface ToolServer {
  readonly url: string;
  /** Arguments by Idempotency-Key: what was really done. */
  readonly effects: ReadonlyMap<string, unknown>;
  /** Idempotency-Key of each call, in the order they came. */
  readonly calls: readonly string[];
  /** The next calls go like this, in order; after them all are `done`. */
  script(...scripts: readonly ToolScript[]): void;
  /** Told when a call has come, before it has any effect; what it returns is waited for. */
  onCall: (key: string) => void | Promise<void>;
  /** Told when a call has had its effect, before it is answered; what it returns is waited for. */
  onEffect: (key: string) => void | Promise<void>;
  /** Told once an answer is sent. */
  onAnswered: (key: string) => void;
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function startToolServer(): Promise<ToolServer> {
  const effects = new Map<string, unknown>();
  const calls: string[] = [];
  const scripts: ToolScript[] = [];
  const http = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const key = String(request.headers['idempotency-key']);
    calls.push(key);
    await server.onCall(key);
    const script = scripts.shift() ?? { kind: 'done' };
    if (script.kind !== 'status' && !effects.has(key)) effects.set(key, JSON.parse(body));
    await server.onEffect(key);
    answer(response, script, () => server.onAnswered(key));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const server: ToolServer = {
    url: `http://127.0.0.1:${address.port}/tool`,
    effects,
    calls,
    script: (...next) => void scripts.push(...next),
    onCall: () => undefined,
    onEffect: () => undefined,
    onAnswered: () => undefined,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}

function answer(response: ServerResponse, script: ToolScript, onSent: () => void): void {
  if (script.kind === 'lost') return;
  const [status, body] =
    script.kind === 'done' ? [200, 'It is done.'] : [script.status, script.body ?? ''];
  response.writeHead(status, { 'content-type': 'text/plain' }).end(body, onSent);
}
