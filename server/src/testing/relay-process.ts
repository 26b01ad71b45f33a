// A relay as a process of its own, for tests that kill it and benchmarks that load it: started with a
// database and a port, and with the address of a tool when its assistant shall use one.
import { createServer } from 'node:http';
import { parsePolicy } from '@warmline/policy';
import { asSiteId } from '@warmline/protocol';
import express from 'express';
import { httpTool } from '../actions/http-tool.ts';
import type { Assistant } from '../assistant/assistant.ts';
import { createKnowledgeAssistant } from '../assistant/knowledge/assistant.ts';
import { createRelay } from '../relay.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { ARTICLES } from './harness.ts';

// How far its clock is ahead, so that a restart need not wait for what the dead process had put off.
const [path = '', port = '0', toolUrl, aheadMs = '0'] = process.argv.slice(2);
const parsed = parsePolicy({
  version: '1.0.0',
  assistant: { settleMs: 50 },
  handoff: { slaMs: toolUrl ? 600_000 : 1_500 },
  tools: { credit: { impact: 'medium', reversibility: 'hard' } },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
/** Proposes one credit for each question, and says what came of it. */
const creditor: Assistant = {
  name: 'creditor',
  async *answer({ open, toolResults = [] }) {
    const [result] = toolResults;
    if (!result) {
      const args = { for: open.at(-1)?.text };
      yield { type: 'tool_proposal', callId: 'credit', tool: 'credit', arguments: args };
      return;
    }
    yield { type: 'text', text: `The credit is ${result.outcome}.` };
    yield { type: 'confidence', value: 1 };
  },
};
const relay = createRelay({
  ...(toolUrl ? { now: () => Date.now() + Number(aheadMs) } : {}),
  opened: await openSqliteStore({ path }),
  publicUrl: `http://127.0.0.1:${port}`,
  sites: [
    {
      id: asSiteId('demo'),
      name: 'Demo',
      origins: [],
      policy: { document: parsed.policy, hash: 'crash' },
      assistant: toolUrl ? creditor : createKnowledgeAssistant(ARTICLES, { paceMs: 5 }),
      tools: toolUrl
        ? [
            {
              name: 'credit',
              description: 'Credits an amount.',
              parameters: { type: 'object' },
              ...httpTool({ url: toolUrl, timeoutMs: 5_000, firstPauseMs: 50 }),
            },
          ]
        : [],
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
