import { type Conversation, newConversation, type SystemCommand } from '@warmline/conversation';
import { asConversationId, asSiteId, asVisitorId } from '@warmline/protocol';
import { expect, it } from 'vitest';
import { Actions } from './actions.ts';
import type { ToolOutcome } from './tool.ts';

const IDS = {
  conversationId: asConversationId(`cnv_${'c'.repeat(22)}`),
  siteId: asSiteId('demo'),
  visitorId: asVisitorId(`vis_${'v'.repeat(22)}`),
};
const STARTED_AT = 100_000;

/** What is recorded of an action that was agreed to then and is begun now. */
async function recorded(agreedAt: number, now: number, ended: ToolOutcome) {
  const asks: SystemCommand[] = [];
  const what = { kind: 'action', tool: 'refund' } as const;
  const agreed = { call: 'one', turn: 1, digest: 'd', isAgreed: true, dueAt: agreedAt, what };
  const state: Conversation = { ...newConversation(IDS), seq: 9, calls: [agreed] };
  let clock = STARTED_AT;
  const actions = new Actions({
    conversations: {
      execute: async (_ids, command) => {
        asks.push(command.ask as SystemCommand);
        return { ok: true, seq: 10, epoch: 0, stored: true };
      },
    },
    // Only what the action is read from.
    readLog: async () => ({
      events: [{ type: 'action_proposed', call: 'one', tool: 'refund', arguments: {} } as never],
      reached: 9,
    }),
    toolsOf: () => [{ name: 'refund', description: '', parameters: {}, run: async () => ended }],
    now: () => clock,
    onError: (error) => {
      throw error;
    },
  });
  clock = now;
  actions.begin(state, 'one');
  await actions.stop(1_000);
  return asks;
}

const FAILED = { outcome: 'failed', result: 'No connection.' } as const;

it('fails an action that nobody can have begun before', async () => {
  const asks = await recorded(STARTED_AT + 50, STARTED_AT + 100, FAILED);
  expect(asks).toEqual([{ type: 'finish_action', call: 'one', ...FAILED }]);
});

it.each([
  ['a process that died since', STARTED_AT - 1, STARTED_AT + 100],
  ['another node', STARTED_AT + 50, STARTED_AT + 40_000],
])('does not say that nothing happened when %s may have begun it', async (_, agreedAt, now) => {
  const asks = await recorded(agreedAt, now, FAILED);
  expect(asks).toMatchObject([{ outcome: 'unknown', result: FAILED.result }]);
  const done = { outcome: 'done', result: 'Done.' } as const;
  expect(await recorded(agreedAt, now, done)).toMatchObject([done]);
});
