import { dirname } from 'node:path';
import type { EventBody } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { EXPLAIN_FLAGS, explain } from './explain.ts';
import { readFlags } from './flags.ts';
import { answers, asks, asksForPerson, file, idOf, log } from './testing/recordings.ts';

const run = (...args: readonly string[]) => explain(readFlags(args, EXPLAIN_FLAGS));
const policy = file('version: 1.0.0\nhandoff: { priority: high }\n');
const recorded = log(
  [asks('First')],
  [
    asks('Where is the manual?'),
    ...answers(1, 1, 0.3),
    asksForPerson('Let me talk to a person please', 5),
    asks('Anybody there?'),
  ],
);
const both = ['--log', recorded, '--policy', policy] as const;

const call = 'cal_1';
const proposed: EventBody = {
  type: 'action_proposed',
  call,
  turn: 1,
  tool: 'refund',
  arguments: {},
  digest: 'd'.repeat(64),
  tier: 'approval',
  reason: 'Refunds need one.',
  dueAt: 9_000,
};
const approved = { type: 'approval_decided', call, verdict: 'approved' } as const;
const begun = (attempt: number): EventBody => ({
  type: 'action_begun',
  call,
  tool: 'refund',
  attempt,
  until: 9_000,
});
const finished: EventBody = {
  type: 'action_finished',
  call,
  tool: 'refund',
  outcome: 'unknown',
  result: '',
};

describe('policy explain', () => {
  it('goes through a conversation: words, signals, rule, reason and the record', async () => {
    const { text } = await run(...both, '--conversation', idOf(2));
    const [, first = '', answer = '', request = '', after = ''] = text.split('\n\n');
    expect(first).toContain('1  visitor: “Where is the manual?”');
    expect(first).toContain('none: the assistant goes on');
    expect(answer).toContain('assistant: “Within 30 days.”');
    expect(answer).toMatch(/signal +low_confidence {2}0\.70/);
    expect(answer).toMatch(
      /a person is offered, by low_confidence\.answer: .* 0\.30 is below 0\.6/,
    );
    expect(answer).toContain('recorded  nothing');
    expect(request).toMatch(/signal +explicit_request .*“.*person.*”/);
    expect(request).toContain('human, a person takes over, by explicit_request.words');
    expect(request).toContain('priority high');
    expect(request).toContain('the same, under version 0.9.0; a person was asked for here');
    expect(after).toContain('without effect');
  });

  it.each<[string, readonly EventBody[], string]>([
    ['waits', [], 'approval'],
    ['is under way', [approved, begun(1)], 'approval; approved; begun; its outcome is not known'],
    [
      'was begun again and ended',
      [approved, begun(1), begun(2), finished],
      'approval; approved; begun; begun again, attempt 2; nobody knows whether it happened',
    ],
    [
      'was refused',
      [{ ...approved, verdict: 'rejected', reason: 'No.' }],
      'approval; rejected (No.)',
    ],
  ])('says of an action what became of it: it %s', async (_, then, record) => {
    const acts = log([
      asks('Refund me'),
      ['assistant', { type: 'turn_started', turn: 1, coversSeq: 1 }],
      ['assistant', proposed],
      ...then.map((body) => ['system', body] as const),
    ]);
    const { text } = await run('--log', acts, '--policy', policy, '--conversation', idOf(1));
    expect(text).toContain('assistant would use the tool: “refund”');
    expect(text).toMatch(new RegExp(`recorded {2}${record.replace(/[().]/g, '\\$&')}$`, 'm'));
  });

  it('explains one sentence, without a record', async () => {
    const { text } = await run('--policy', policy, '--text', 'I want to speak to a human');
    expect(text).toContain('by explicit_request.words');
    expect(text).not.toContain('recorded');
  });

  it('knows the site by its knowledge', async () => {
    const knowledge = dirname(file('# Returns\n\nYou may return an item within 30 days.\n', 'md'));
    const args = ['--policy', policy, '--text', 'I want to speak to a human'] as const;
    const { text } = await run(...args, '--knowledge', knowledge);
    expect(text).toContain('by explicit_request.words');
  });

  it('gives programs the same', async () => {
    const { text } = await run(
      '--policy',
      policy,
      '--text',
      'I want to speak to a human',
      '--json',
    );
    expect(JSON.parse(text)).toMatchObject({ steps: [{ seq: 2, decision: { tier: 'human' } }] });
  });

  it.each([
    [
      [...both, '--conversation', idOf(9)],
      /is not in the log; it holds 2, e\.g\. cnv_0+1, cnv_0+2/,
    ],
    [[...both], /--conversation is missing/],
    [['--policy', policy, '--text', '  '], /--text is empty/],
    [['--text', 'Hi'], /--policy is missing/],
    [
      ['--text', 'Hi', '--policy', policy, '--knowledge', '/none'],
      /\/none cannot be read \(ENOENT\)/,
    ],
  ])('%j is refused', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});
