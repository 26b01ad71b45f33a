// [27] Histories of turns that could trip a provider's format, one by one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FINE, type Providers, startProviders } from '../../testing/provider-replay.ts';
import { turnOf } from '../../testing/turn-input.ts';
import type { TurnInput } from '../assistant.ts';
import { historyOf } from './history.ts';

const result = (callId: string) => ({
  callId,
  tool: 'find_order',
  arguments: { order: '1' },
  outcome: 'done' as const,
  result: 'Found.',
});

const threads: Readonly<Record<string, TurnInput>> = {
  'a first message': turnOf(['*visitor: Hello']),
  'a greeting by the assistant first': turnOf(['assistant: Hi!', '*visitor: Hello']),
  'several quick messages': turnOf(['*visitor: a', '*visitor: b', '*visitor: c']),
  'a handoff and a handback': turnOf([
    'visitor: Refund please',
    'assistant: I cannot.',
    'visitor: A person!',
    'system: Ada has joined.',
    'Ada: I refund it.',
    'visitor: Thanks',
    'Ada: Bye',
    '*visitor: And now?',
  ]),
  'a handback with nothing open': turnOf(['visitor: Help', 'assistant: No.', 'Ada: Done.']),
  'an assistant that spoke last': turnOf(['*visitor: Hello', 'assistant: Wait']),
  'the assistant twice in a row': turnOf([
    'visitor: a',
    'assistant: b',
    'assistant: c',
    '*visitor: d',
  ]),
  'an empty line of the assistant': turnOf(['visitor: a', 'assistant: [1]', '*visitor: d']),
  'nothing at all': turnOf([]),
  'tool results': turnOf(['visitor: a', 'assistant: b', '*visitor: c'], {
    toolResults: [result('x'), result('y'), result('x')],
  }),
  'tool results after a handback': turnOf(['visitor: a', 'Ada: b'], { toolResults: [result('x')] }),
  'a very long thread': turnOf([
    ...Array.from({ length: 400 }, (_, index) =>
      index % 2 === 0 ? `visitor: ${'word '.repeat(100)}` : `assistant: ${'word '.repeat(100)}`,
    ),
    '*visitor: And now?',
  ]),
};

let providers: Providers;
beforeAll(async () => {
  providers = await startProviders();
});
afterAll(() => providers.close());

it.each(Object.entries(threads))(
  '[27] a history with %s is taken by each provider',
  async (_, input) => {
    expect(await providers.replay(historyOf(input))).toEqual(FINE);
  },
);

describe('a long history', () => {
  it('keeps its beginning and its end, and says what is left out', () => {
    const long = threads['a very long thread'];
    const text = JSON.stringify(historyOf(long ?? turnOf([])));
    expect(text.length).toBeLessThan(40_000);
    expect(text).toMatch(/\d+ earlier lines are left out here/);
    expect(text).toContain('And now?');
  });
});
