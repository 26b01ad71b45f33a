import { describe, expect, it } from 'vitest';
import {
  answers,
  begins,
  by,
  fails,
  handsBack,
  log,
  pageOf,
  says,
} from './document/testing/log.ts';
import { threadFacts } from './thread-facts.ts';

const cart = pageOf('/cart', { segment: 'vip' });

describe('the facts of a thread', () => {
  it('are who said what, how sure it was, what failed and where the visitor is', () => {
    const events = log(
      says('one', cart),
      begins(1, 1),
      fails(1),
      begins(2, 1),
      answers('first', 2, 0.4),
      by.agent({ type: 'message_corrected', message: 6, text: 'better' }),
      by.relay({ type: 'action_finished', call: 'c', tool: 't', outcome: 'done', result: '' }),
      by.relay({ type: 'action_finished', call: 'd', tool: 't', outcome: 'failed', result: '' }),
      by.relay({ type: 'service_level_changed', level: 'basic' }),
      says('two'),
      says('three'),
    );
    expect(threadFacts(events, 12)).toEqual({
      sinceSeq: 0,
      messages: [
        { seq: 1, text: 'one', page: cart },
        { seq: 11, text: 'two', page: null },
        { seq: 12, text: 'three', page: null },
      ],
      open: [
        { seq: 11, text: 'two', page: null },
        { seq: 12, text: 'three', page: null },
      ],
      answers: [
        {
          seq: 6,
          text: 'first',
          turn: 2,
          confidence: 0.4,
          offersHuman: false,
          review: 'corrected',
        },
      ],
      failedTurns: [{ seq: 3, turn: 1, coversSeq: 1 }],
      toolFailures: [{ seq: 9, tool: 't', outcome: 'failed' }],
      inDoubt: [],
      page: cart,
      level: 'basic',
    });
  });

  it('leave out messages that came after the one that is answered', () => {
    const { open, messages } = threadFacts(log(says('one'), says('two')), 1);
    expect([open, messages].map((all) => all.map(({ seq }) => seq))).toEqual([[1], [1]]);
  });

  it('take an agent’s words neither for the visitor’s nor for the assistant’s', () => {
    const events = log(says('one'), by.agent({ type: 'message_sent', text: 'agent' }));
    expect(threadFacts(events, 1)).toMatchObject({ messages: [{ seq: 1 }], answers: [] });
    expect(threadFacts(events, 2).open).toEqual([]);
  });

  it('begin anew when an episode ends, but for the page and the level', () => {
    const events = log(
      says('one', cart),
      answers('first', 1, 0.1),
      by.relay({ type: 'service_level_changed', level: 'reduced' }),
      handsBack(1),
      says('two'),
    );
    expect(threadFacts(events, 6)).toMatchObject({
      sinceSeq: 5,
      messages: [{ seq: 6 }],
      answers: [],
      page: cart,
      level: 'reduced',
    });
  });
});
