import {
  asAgentId,
  asCommandId,
  asConversationId,
  asVisitorId,
  type ConversationEvent,
  type EventBody,
  type Trigger,
} from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { recordedAnswers } from './recorded-answers.ts';

const visitor = { kind: 'visitor', id: asVisitorId('v_1') } as const;
const agent = { kind: 'agent', id: asAgentId('a_1'), name: 'Agent A' } as const;
const assistant = { kind: 'assistant' } as const;
type Said = readonly [by: ConversationEvent['by'], body: EventBody];

const says = (text: string): Said => [visitor, { type: 'message_sent', text }];
const answer = (turn: number, confidence: number): readonly Said[] => [
  [assistant, { type: 'message_sent', text: 'Within 30 days.', turn }],
  [assistant, { type: 'answer_assessed', turn, confidence }],
];
const decided = (trigger: Trigger): Said => [
  { kind: 'system' },
  {
    type: 'decision_recorded',
    decision: {
      tier: 'human',
      mode: 'act',
      trigger,
      rule: 'r',
      reason: 'R.',
      priority: 'normal',
      signals: [],
      policy: { version: '1.0.0', hash: 'h' },
    },
  },
];
const handover = (message?: number): Said => [
  { kind: 'system' },
  {
    type: 'handoff_requested',
    episode: 1,
    requestedBy: message === undefined ? 'policy' : 'visitor',
    priority: 'normal',
    dueAt: 1,
    ...(message === undefined ? {} : { message }),
  },
];

function thread(...said: readonly Said[]): readonly ConversationEvent[] {
  return said.map(([by, body], index) => ({
    conversationId: asConversationId('c_1'),
    seq: index + 1,
    at: index,
    epoch: 0,
    by,
    commandId: asCommandId('x'),
    ...body,
  }));
}

const ask = says('How long may I take to send an item back?');

describe('what a recording says of an answer', () => {
  it.each<[string, readonly Said[], boolean | null]>([
    ['silence', [], true],
    ['thanks', [says('Great, thank you!')], true],
    ['thanks in another language', [says('vielen danke')], true],
    ['an end', [[visitor, { type: 'resolved', reason: 'visitor' }]], true],
    ['the same question', [says('But how long may I take to send an item back??')], false],
    ['another question', [says('Do you ship to Norway?')], null],
    ['thanks with a question', [says('Thanks, and do you ship to Norway?')], null],
    ['a request', [says('A person, please'), decided('explicit_request'), handover(4)], false],
    ['an angry handover', [decided('sentiment'), handover()], false],
    ['a gate', [decided('hard_gate'), handover()], null],
    ['a correction', [[agent, { type: 'message_corrected', message: 2, text: '14 days.' }]], false],
    ['a retraction', [says('thanks'), [agent, { type: 'message_retracted', message: 2 }]], false],
    ['a retraction of another', [[agent, { type: 'message_retracted', message: 9 }]], true],
  ])('after %s', (_, after, isCorrect) => {
    const [found] = recordedAnswers(thread(ask, ...answer(1, 0.8), ...after));
    expect(found).toMatchObject({ seq: 2, confidence: 0.8, isCorrect });
  });

  it('judges each answer by what followed it', () => {
    const events = thread(ask, ...answer(1, 0.4), ask, ...answer(2, 0.9), says('thanks'));
    expect(recordedAnswers(events).map(({ isCorrect }) => isCorrect)).toEqual([false, true]);
  });

  it('leaves out courtesy', () => {
    const thanked = thread(ask, ...answer(1, 0.8), says('Thanks!'), ...answer(2, 1));
    expect(recordedAnswers(thanked).map(({ seq }) => seq)).toEqual([2]);
    expect(recordedAnswers(thread(...answer(1, 1)))).toEqual([]);
  });

  it('leaves out an answer that said it knew none', () => {
    expect(recordedAnswers(thread(ask, ...answer(1, 0)))).toEqual([]);
  });
});
