import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startToolServer, type ToolServer } from '../testing/tool-server.ts';
import { httpTool } from './http-tool.ts';

let server: ToolServer;
beforeEach(async () => {
  server = await startToolServer();
});
afterEach(() => server.close());
