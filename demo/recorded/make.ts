// Records the demo conversations: plays the scripts through a real relay with the shop's knowledge and
// policy, as visitors and an agent at real sockets, and writes what the relay stored, with labels of the
// answers.
// Run by: node --import tsx demo/recorded/make.ts
/// <reference path="../../server/src/store/sqlite/libsql.d.ts" />
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConversationId } from '@warmline/protocol';
import { loadConfig, type OpenedStore, sitesOf } from '@warmline/server';
import { runPolicyTool } from '../../server/src/policy-tools/command.ts';
import type { Peer } from '../../server/src/testing/harness.ts';
import { startRelay } from '../../server/src/testing/harness.ts';
import { labelsOf } from './labels.ts';
import { type Act, ANSWERED_BY, SCRIPTS } from './scripts.ts';
import { type Recorded, tidied } from './tidy.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Conversations played at once. */
const TOGETHER = 12;
/** A conversation in which nothing more happened this long has done what it owed. */
const QUIET_MS = 1_500;
const PATIENCE_MS = 30_000;

const folder = mkdtempSync(join(tmpdir(), 'warmline-demo-'));
const [site] = await sitesOf(loadConfig(join(here, '..', 'warmline.config.yaml'), {}));
if (!site) throw new Error('The demo has no site.');
const relay = await startRelay({ site, folder });
const agent = await relay.agent('Agent A');
const order: ConversationId[] = [];
for (let start = 0; start < SCRIPTS.length; start += TOGETHER) {
  const batch = SCRIPTS.slice(start, start + TOGETHER);
  const begun = await Promise.all(batch.map(() => relay.visitor()));
  order.push(...begun.map(({ id }) => id));
  await Promise.all(
    batch.map(async ({ about, acts }, index) => {
      const visitor = begun[index];
      if (!visitor) throw new Error(`There is no visitor for "${about}".`);
      for (const act of acts) await play(act, visitor.id, visitor.peer, agent);
    }),
  );
}
await relay.close();

const log = join(folder, 'log.jsonl');
await runPolicyTool(['record', '--database', join(folder, 'relay.db'), '--out', log]);
const recorded: readonly Recorded[] = readFileSync(log, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const inOrder = order.flatMap((id) => recorded.filter((each) => each.conversationId === id));
const tidy = tidied(inOrder);
write('conversations.jsonl', tidy);
write(
  'labels.jsonl',
  tidy.flatMap((recording) => labelsOf(recording, ANSWERED_BY)),
);
rmSync(folder, { recursive: true, force: true });
console.log(`${tidy.length} conversations recorded.`);

function write(name: string, rows: readonly object[]): void {
  writeFileSync(join(here, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** Does one thing and waits until the relay has done what follows from it. */
async function play(act: Act, id: ConversationId, visitor: Peer, by: Peer): Promise<void> {
  if ('agent' in act) {
    await by.sync(id);
    must(await by.command(id, act.agent, { epoch: by.epoch(id) }), act);
  } else if ('press' in act) {
    must(await visitor.command(id, { type: 'request_human' }), act);
  } else if ('end' in act) {
    must(await visitor.command(id, { type: 'end_conversation' }), act);
  } else {
    const { visitor: text, page } = act;
    must(await visitor.command(id, { type: 'send_message', text, ...(page ? { page } : {}) }), act);
  }
  await quiet(relay.opened, id);
}

function must(answer: { readonly ok: boolean }, act: Act): void {
  if (!answer.ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(answer)}`);
}

async function quiet({ store }: OpenedStore, id: ConversationId): Promise<void> {
  let seq = -1;
  let since = performance.now();
  const begun = since;
  while (performance.now() - begun < PATIENCE_MS) {
    const loaded = await store.load(id);
    const now = performance.now();
    if (loaded && loaded.state.seq !== seq) {
      seq = loaded.state.seq;
      since = now;
    }
    const isOwing = loaded?.state.status === 'running' && loaded.state.unanswered !== null;
    if (loaded && !isOwing && now - since > QUIET_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${id} did not come to rest.`);
}
