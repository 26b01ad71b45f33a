// `npm run bench -- handoff [visitors]`: how long a visitor who asks for a person waits for the line that says
// so, while the model that answers everybody fails in every way. A real relay with the chain as it ships, real
// sockets; half ask in words, half by the control, each in the midst of an answer that is owed to them.
import { warmUp } from '@warmline/policy';
import { asSiteId } from '@warmline/protocol';
import { createKnowledgeAssistant } from '../../../../server/src/assistant/knowledge/assistant.ts';
import { createSiteAssistant } from '../../../../server/src/assistant/resilience/site-assistant.ts';
import { ARTICLES, startRelay } from '../../../../server/src/testing/harness.ts';
import { type ModelScript, startModelServer } from '../../../../server/src/testing/model-server.ts';

const VISITORS = Number(process.argv[2] ?? 40);

const FAULTS: readonly (readonly [string, ModelScript])[] = [
  ['answers', { kind: 'text', pieces: ['We return ', 'within 30 days.'] }],
  ['streams without end', { kind: 'endless', piece: 'and so on ' }],
  ['takes no request', { kind: 'silence' }],
  ['stalls', { kind: 'stall', pieces: ['We return '] }],
  ['is cut in a word', { kind: 'cut', pieces: ['We ret'] }],
  ['answers 429', { kind: 'status', status: 429, retryAfter: '5' }],
  ['answers 500', { kind: 'status', status: 500 }],
  ['gives bad JSON', { kind: 'bad_json', pieces: ['We return '] }],
  ['breaks the connection', { kind: 'reset' }],
];

// As the relay does once it listens.
Array.from(warmUp());
console.log(`${VISITORS} visitors at once; from the request to its line, ms`);
console.log('the model               median      p99  slowest');
for (const [name, script] of FAULTS) {
  const sorted = [...(await waits(script))].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(
    `${name.padEnd(22)} ${at(0.5).padStart(7)}  ${at(0.99).padStart(7)}  ${at(1).padStart(7)}`,
  );
}

/** How long each visitor waited, in milliseconds. */
async function waits(script: ModelScript): Promise<readonly number[]> {
  const model = await startModelServer();
  model.otherwise(script);
  const relay = await startRelay({
    policy: { assistant: { settleMs: 0 } },
    assistant: createSiteAssistant({
      site: { id: asSiteId('demo'), name: 'Demo', origins: [] },
      model: { baseUrl: model.baseUrl, name: 'large', reducedName: 'small' },
      basic: createKnowledgeAssistant(ARTICLES, { paceMs: 0 }),
      retrieve: () => [],
      now: Date.now,
      metrics: {
        onStep: () => undefined,
        onCheck: () => undefined,
        onVerification: () => undefined,
      },
      log: () => undefined,
    }),
  });
  try {
    const visitors = await Promise.all(Array.from({ length: VISITORS }, () => relay.visitor()));
    await Promise.all(
      visitors.map(({ peer, id }, n) =>
        peer.command(id, { type: 'send_message', text: `How long may I return order ${n + 100}?` }),
      ),
    );
    return await Promise.all(
      visitors.map(async ({ peer, id }, n) => {
        const begun = performance.now();
        const line = peer.event('handoff_requested');
        const text = 'Could I talk to a real person instead, please?';
        await peer.command(
          id,
          n % 2 === 0 ? { type: 'send_message', text } : { type: 'request_human' },
        );
        await line;
        return performance.now() - begun;
      }),
    );
  } finally {
    await relay.close();
    await model.close();
  }
}
