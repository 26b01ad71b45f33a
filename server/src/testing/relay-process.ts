// A relay as a process of its own, for tests that kill it and benchmarks that load it: started with a
// database and a port.
import { createServer } from 'node:http';
import { parsePolicy } from '@warmline/policy';
import { asSiteId } from '@warmline/protocol';
import express from 'express';
import { createKnowledgeAssistant } from '../assistant/knowledge/assistant.ts';
import { createRelay } from '../relay.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { ARTICLES } from './harness.ts';

const [path = '', port = '0'] = process.argv.slice(2);
const parsed = parsePolicy({
  version: '1.0.0',
  assistant: { settleMs: 50 },
  handoff: { slaMs: 1_500 },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const relay = createRelay({
  opened: await openSqliteStore({ path }),
  publicUrl: `http://127.0.0.1:${port}`,
  sites: [
    {
      id: asSiteId('demo'),
      name: 'Demo',
      origins: [],
      policy: { document: parsed.policy, hash: 'crash' },
      assistant: createKnowledgeAssistant(ARTICLES, { paceMs: 5 }),
      branding: { accent: '#000000' },
    },
  ],
  limits: {
    commandsPerMinute: 1e6,
    sessionsPerMinute: 1e6,
    signInsPerMinute: 1e6,
    agentCallsPerMinute: 1e6,
  },
});
const app = express();
app.use(relay.router);
const server = createServer(app);
relay.attach(server);
server.listen(Number(port), '127.0.0.1', async () => {
  relay.start();
  console.log(`ready ${await relay.startLink()}`);
});
