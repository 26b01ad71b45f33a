import { afterEach, beforeEach, expect, it } from 'vitest';
import { startToolServer, type ToolServer } from '../testing/tool-server.ts';
import { httpTool } from './http-tool.ts';

let server: ToolServer;
beforeEach(async () => {
  server = await startToolServer();
});
afterEach(() => server.close());

it('does not say that nothing happened when its circuit opens after a call got through', async () => {
  const run = httpTool({ url: server.url, timeoutMs: 1_000, firstPauseMs: 1 });
  const broken = { kind: 'status', status: 503 } as const;
  const go = (call: string) => run({ call, arguments: {} }, new AbortController().signal);
  // Eleven refusals, then one that may have happened: the twelfth failure opens the circuit.
  server.script(...Array.from({ length: 11 }, () => broken), { kind: 'status', status: 500 });
  await go('a');
  await go('b');
  expect(await go('c')).toMatchObject({ outcome: 'unknown' });
  expect(await go('d')).toMatchObject({ outcome: 'failed' });
  expect(server.calls).not.toContain('d');
});
