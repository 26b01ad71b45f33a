// `npm run bench -- detectors [rounds]`: what the policy costs a message. Everything that runs before
// the assistant answers, explicit request, gates, mood, loops, domain, stakes, complexity, on one core
// and without a neural model, for a first message and late in a thread; and the memory of it all. Times
// are of the processor, so that what else runs on the machine does not count; it includes the collection
// of garbage.
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ConversationEvent } from '@warmline/protocol';
import { root } from '../../bin/process.mjs';
import { SAMPLES } from './samples.ts';

const GOAL_MS = 2;
const GOAL_MB = 150;
const WARM_UP_ROUNDS = 3;
/** Messages and answers before the one that is judged late in a thread. */
const EARLIER_MESSAGES = 10;

const rounds = Number(process.argv[2] ?? 10);
// What is left once garbage is collected: how much of it lies about is the collector's choice.
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const megabytes = () => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};

// Measured around the import: the models are part of what the policy takes.
const before = megabytes();
const startedMs = process.cpuUsage().user / 1_000;
const { assessThread, parsePolicy, screenMessage, threadFacts } = await import('@warmline/policy');
const { DETECTORS } = await import('../../../policy/src/measure/detectors.ts');
const { matcherOf } = await import('../../../../server/src/policy-tools/matcher.ts');
const { asCommandId, asConversationId, asVisitorId } = await import('@warmline/protocol');

const parsed = parsePolicy({ version: '1.0.0', preset: 'customer-service' });
if (!parsed.ok) throw new Error(`The preset is no good policy: ${JSON.stringify(parsed.problems)}`);
const policy = { document: parsed.policy, hash: 'bench' };
const matcher = matcherOf(join(root, 'demo', 'knowledge'));
screenMessage({ text: 'Hello', policy });
const loadedMs = process.cpuUsage().user / 1_000 - startedMs;

/** Sentences alone and in twos. */
const messages = SAMPLES.flatMap((first, index) => {
  const second = SAMPLES[(index * 7 + 3) % SAMPLES.length] ?? '';
  const third = SAMPLES[(index * 11 + 5) % SAMPLES.length] ?? '';
  return [first, `${first} ${second}`, `${second} ${third}`];
});

/** What the policy does with one message of a thread. */
function judge(events: readonly ConversationEvent[]): void {
  const last = events.at(-1);
  if (last?.type !== 'message_sent') throw new Error('A thread ends with a message here.');
  screenMessage({ text: last.text, policy, page: null });
  assessThread({ facts: threadFacts(events, last.seq), policy, matcher });
}

/** Processor time of some work, in milliseconds. */
function timed(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

let numbered = 0;
/** The same message as nobody has sent it yet: what was judged before is remembered. */
const unseen = (text: string) => {
  numbered += 1;
  return `${text} ${numbered}`;
};

/**
 * A thread whose last message is the one at `index`, with so many before it, each answered. The earlier
 * ones have been judged when they came; the last one is new.
 */
function threadAt(index: number, earlier: number): readonly ConversationEvent[] {
  const visitor = { kind: 'visitor', id: asVisitorId('vis_bench') } as const;
  const place = { conversationId: asConversationId('cnv_bench'), at: 0, epoch: 0 };
  const commandId = asCommandId('bench');
  const events: ConversationEvent[] = [];
  for (let back = earlier; back >= 0; back -= 1) {
    const said = messages[(index + messages.length - back) % messages.length] ?? '';
    const text = back === 0 ? unseen(said) : said;
    const next = () => ({ ...place, commandId, seq: events.length + 1 });
    events.push({ ...next(), by: visitor, type: 'message_sent', text });
    if (back === 0) break;
    const turn = earlier - back + 1;
    const by = { kind: 'assistant' } as const;
    events.push({ ...next(), by, type: 'answer_assessed', turn, confidence: 0.9 });
    const answer = `You can find this in our help pages, number ${turn}.`;
    events.push({ ...next(), by, type: 'message_sent', turn, text: answer });
  }
  return events;
}

/** @param work makes each piece of work, apart from what is timed */
function quantiles(work: readonly (() => () => unknown)[]) {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) for (const each of work) each()();
  const times = Array.from({ length: rounds }, () => work.map((make) => timed(make()))).flat();
  times.sort((a, b) => a - b);
  const quantile = (q: number) => times[Math.floor(q * (times.length - 1))] ?? Number.NaN;
  return { messages: times.length, median: quantile(0.5), p99: quantile(0.99) };
}

function measured(earlier: number) {
  return quantiles(
    messages.map((_, index) => () => {
      const thread = threadAt(index, earlier);
      return () => judge(thread);
    }),
  );
}

const first = measured(0);
const late = measured(EARLIER_MESSAGES);
const parts = {
  'explicit request': (text: string) => DETECTORS.explicitRequest(text),
  gates: (text: string) => DETECTORS.gates(text),
  mood: (text: string) => DETECTORS.mood(text),
  'need and domain': (text: string) => matcher?.match(text),
};
const used = megabytes() - before;
const line = (name: string, { median, p99, messages: n }: typeof first) =>
  `${name.padEnd(28)} median ${median.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms (${n} messages)`;
console.log(line('first message', first));
console.log(line(`after ${EARLIER_MESSAGES} messages`, late));
for (const [name, part] of Object.entries(parts)) {
  console.log(
    line(
      `  ${name}`,
      quantiles(
        messages.map((text) => () => {
          const fresh = unseen(text);
          return () => part(fresh);
        }),
      ),
    ),
  );
}
console.log(`models and knowledge ready in ${loadedMs.toFixed(0)} ms`);
console.log(`memory ${used.toFixed(0)} MB more than an empty process (${before.toFixed(0)} MB)`);
const isMet = Math.max(first.median, late.median) < GOAL_MS && used < GOAL_MB;
console.log(
  `goal (median under ${GOAL_MS} ms, memory under ${GOAL_MB} MB): ${isMet ? 'met' : 'missed'}`,
);
process.exit(isMet ? 0 : 1);
