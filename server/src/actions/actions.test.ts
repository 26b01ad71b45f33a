// One call of a tool at a time, whatever nodes there are, and what is said of it when nobody knows.
import { type Conversation, newConversation, step } from '@warmline/conversation';
import {
  asConversationId,
  asSiteId,
  asVisitorId,
  type ConversationEvent,
} from '@warmline/protocol';
import { expect, it } from 'vitest';
import { Actions } from './actions.ts';
import type { Tool, ToolOutcome } from './tool.ts';

const IDS = {
  conversationId: asConversationId(`cnv_${'c'.repeat(22)}`),
  siteId: asSiteId('demo'),
  visitorId: asVisitorId(`vis_${'v'.repeat(22)}`),
};
const WITHIN_MS = 60_000;
const FAILED = { outcome: 'failed', result: 'No connection.' } as const;
const DONE = { outcome: 'done', result: 'Done.' } as const;

/** A log in which one action is agreed to; what nodes write goes through the real decisions. */
function agreed() {
  const what = { kind: 'action', tool: 'refund', begun: null } as const;
  const call = { call: 'one', turn: 1, digest: 'd', isAgreed: true, dueAt: 0, what };
  let state: Conversation = { ...newConversation(IDS), seq: 9, calls: [call] };
  // Only what the action is read from.
  const log = [{ type: 'action_proposed', call: 'one', tool: 'refund', arguments: {} } as never];
  const events: ConversationEvent[] = log;
  const thread = {
    clock: 100_000,
    state: () => state,
    events: () => events.slice(1),
    /** A node that has this tool. */
    node: (run: Tool['run'] | null, withinMs = WITHIN_MS) =>
      new Actions({
        conversations: {
          current: async () => ({ state, row: null }),
          execute: async (_ids, command) => {
            const outcome = step(state, command, {
              timings: {} as never,
              decision: null,
              target: null,
            });
            if (!outcome.ok) return outcome;
            events.push(...outcome.events);
            state = outcome.state;
            return { ok: true, seq: state.seq, epoch: 0, stored: true };
          },
        },
        readLog: async () => ({ events, reached: state.seq }),
        toolsOf: () =>
          run ? [{ name: 'refund', description: '', parameters: {}, run, withinMs }] : [],
        now: () => thread.clock,
        onError: (error) => {
          throw error;
        },
      }),
  };
  return thread;
}

/** Tools that are called and wait to be told how it ends; the keys of all calls, in order. */
function waiting() {
  const keys: string[] = [];
  const ends: ((outcome: ToolOutcome) => void)[] = [];
  let told = () => {};
  const run: Tool['run'] = ({ call }) => {
    keys.push(call);
    told();
    return new Promise((resolve) => ends.push(resolve));
  };
  const called = (times: number) =>
    new Promise<void>((resolve) => {
      told = () => keys.length >= times && resolve();
      told();
    });
  return { run, keys, ends, called };
}

it('stores that it begins before the tool is called, and what came of it', async () => {
  const thread = agreed();
  const seen: string[] = [];
  const node = thread.node(async () => {
    seen.push(...thread.events().map(({ type }) => type));
    return DONE;
  });
  node.begin(thread.state(), 'one');
  await node.stop(1_000);
  expect(seen).toEqual(['action_begun']);
  expect(thread.events()).toMatchObject([
    { type: 'action_begun', call: 'one', tool: 'refund', attempt: 1 },
    { type: 'action_finished', call: 'one', ...DONE },
  ]);
});

it('is called by one of two nodes that begin at once, though neither honours the key', async () => {
  const thread = agreed();
  const tool = waiting();
  const [one, two] = [thread.node(tool.run), thread.node(tool.run)];
  one.begin(thread.state(), 'one');
  two.begin(thread.state(), 'one');
  await tool.called(1);
  await two.stop(1_000);
  tool.ends[0]?.(DONE);
  await one.stop(1_000);
  expect(tool.keys).toEqual(['one']);
  expect(thread.events().filter(({ type }) => type === 'action_begun')).toHaveLength(1);
  expect(thread.state().calls).toEqual([]);
});

it('is called again under the same key once a dead process has had its time, and not before', async () => {
  const thread = agreed();
  const tool = waiting();
  const dead = thread.node(tool.run);
  dead.begin(thread.state(), 'one');
  await tool.called(1);
  await dead.stop(0);
  const [{ dueAt = 0 } = {}] = thread.state().calls;
  expect(dueAt).toBeGreaterThan(thread.clock + WITHIN_MS);

  thread.clock = dueAt - 1;
  const early = thread.node(tool.run);
  early.begin(thread.state(), 'one');
  await early.stop(1_000);
  expect(tool.keys).toEqual(['one']);

  thread.clock = dueAt;
  const late = thread.node(tool.run);
  late.begin(thread.state(), 'one');
  await tool.called(2);
  tool.ends[1]?.(DONE);
  await late.stop(1_000);
  expect(tool.keys).toEqual(['one', 'one']);
  expect(thread.events()).toMatchObject([
    { type: 'action_begun', attempt: 1 },
    { type: 'action_begun', attempt: 2 },
    { type: 'action_finished', ...DONE },
  ]);
});

it('does not say that nothing happened when a call before it may have done it', async () => {
  const thread = agreed();
  const dead = thread.node(() => new Promise(() => {}));
  dead.begin(thread.state(), 'one');
  await dead.stop(0);
  expect(thread.state().calls).toMatchObject([{ what: { begun: { attempt: 1 } } }]);
  thread.clock += 2 * WITHIN_MS;
  const node = thread.node(async () => FAILED);
  node.begin(thread.state(), 'one');
  await node.stop(1_000);
  expect(thread.events().at(-1)).toMatchObject({ outcome: 'unknown', result: FAILED.result });
});

it('fails an action that nobody has begun before', async () => {
  const thread = agreed();
  const node = thread.node(async () => FAILED);
  node.begin(thread.state(), 'one');
  await node.stop(1_000);
  expect(thread.events().at(-1)).toMatchObject({ type: 'action_finished', ...FAILED });
});

it('is in doubt when the tool does not end in its time', async () => {
  const thread = agreed();
  const node = thread.node(() => new Promise(() => {}), 1);
  node.begin(thread.state(), 'one');
  await node.stop(10_000);
  expect(thread.events().at(-1)).toMatchObject({ outcome: 'unknown', result: 'It took too long.' });
});

it('fails, without having begun, when the site has no such tool any more', async () => {
  const thread = agreed();
  const node = thread.node(null);
  node.begin(thread.state(), 'one');
  await node.stop(1_000);
  expect(thread.events()).toMatchObject([{ type: 'action_finished', outcome: 'failed' }]);
});
