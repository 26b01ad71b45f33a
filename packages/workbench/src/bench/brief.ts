// `npm run bench -- brief`: how long an agent waits for the brief, from the visitor's request on: its first
// field, the whole brief of the log, and the model's words. A real relay, real sockets, and a model server
// on this machine that answers at once, so that what is measured is ours.

import { createModelBriefWriter } from '../../../../server/src/assistant/model/brief-writer.ts';
import { startRelay } from '../../../../server/src/testing/harness.ts';
import { startModelServer } from '../../../../server/src/testing/model-server.ts';
import { scriptedAssistant } from '../../../../server/src/testing/scripted-assistant.ts';

const ROUNDS = 15;
const LENGTHS = [1, 50, 500] as const;

const model = await startModelServer();
const statements = [{ text: 'The visitor asks about the grinder of order 7.', events: [2] }];
const written = JSON.stringify({
  intent: statements,
  decision_wanted: statements,
  actions_attempted: [],
  blockers: [],
  constraints: [],
  sentiment: [],
  suggested_next_step: statements,
});
model.otherwise({ kind: 'text', pieces: written.match(/.{1,12}/g) ?? [] });

console.log('messages  first field     whole log brief  with the model (ms, median and p95)');
for (const length of LENGTHS) {
  const first: number[] = [];
  const whole: number[] = [];
  const complete: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times = await oneBrief(length);
    first.push(times.first);
    whole.push(times.whole);
    complete.push(times.complete);
  }
  console.log(
    `${String(length).padStart(8)}  ${[first, whole, complete].map((times) => told(times).padEnd(15)).join('  ')}`,
  );
}
await model.close();

/** One thread of that many messages, a request, and an agent who watches. */
async function oneBrief(messages: number) {
  const relay = await startRelay({
    // It never answers: only the visitor's messages make the thread, and the request ends its turn.
    assistant: scriptedAssistant(() => undefined),
    site: {
      briefWriter: createModelBriefWriter({
        models: [{ baseUrl: model.baseUrl, name: 'large' }],
        site: { name: 'Demo' },
        now: Date.now,
      }),
    },
  });
  try {
    const ada = await relay.agent('Ada');
    const { peer, id } = await relay.visitor();
    for (let n = 0; n < messages; n += 1) {
      const text = `What about the grinder of order ${n + 7}? It is number ${n}.`;
      await peer.command(id, { type: 'send_message', text });
    }
    await ada.sync(id);
    const begun = performance.now();
    const since = () => performance.now() - begun;
    const firstField = ada
      .until('a field', () => ada.deltas.some(({ kind }) => kind === 'brief'))
      .then(since);
    const wholeBrief = ada.event('brief_posted').then(since);
    const withModel = ada.event('brief_posted', 2).then(since);
    await peer.command(id, { type: 'request_human' });
    const [first, whole, complete] = await Promise.all([firstField, wholeBrief, withModel]);
    return { first, whole, complete };
  } finally {
    await relay.close();
  }
}

function told(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return `${at(0.5).toFixed(1)} / ${at(0.95).toFixed(1)}`;
}
