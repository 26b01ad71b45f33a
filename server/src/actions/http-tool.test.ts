import { afterEach, beforeEach, expect, it } from 'vitest';
import { startToolServer, type ToolServer } from '../testing/tool-server.ts';
import { httpTool } from './http-tool.ts';

let server: ToolServer;
beforeEach(async () => {
  server = await startToolServer();
});
afterEach(() => server.close());

it('does not say that nothing happened when its circuit opens after a try got through', async () => {
  const { run } = httpTool({ url: server.url, timeoutMs: 1_000, firstPauseMs: 1 });
  const go = (call: string) => run({ call, arguments: {} }, new AbortController().signal);
  // Each of these tries may have had its effect; the twelfth opens the circuit under the others.
  server.script(...Array.from({ length: 20 }, () => ({ kind: 'status', status: 500 }) as const));
  const begun = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(go));
  expect(server.calls.length).toBeLessThan(20);
  expect(begun.map(({ outcome }) => outcome)).toEqual(Array.from(begun, () => 'unknown'));
  expect(await go('f')).toMatchObject({ outcome: 'failed' });
  expect(server.calls).not.toContain('f');
});
