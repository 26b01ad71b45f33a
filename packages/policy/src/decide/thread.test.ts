import { describe, expect, it } from 'vitest';
import { FAKES, MATCHER } from '../document/testing/detectors.ts';
import {
  answers,
  asksAndCancels,
  begins,
  by,
  fails,
  handsBack,
  log,
  pageOf,
  says,
  type Written,
} from '../document/testing/log.ts';
import { inForce } from '../document/testing/parsed.ts';
import { threadFacts } from '../thread-facts.ts';
import { assessThread } from './thread.ts';

function assess(parts: object, ...commands: readonly Written[]) {
  const events = log(...commands);
  const facts = threadFacts(events, events.length);
  return assessThread({ facts, policy: inForce({ ...parts }), matcher: MATCHER }, FAKES);
}

const decide = (parts: object, ...commands: readonly Written[]) =>
  assess(parts, ...commands).decision;
const rule = (key: string, set: object) => ({ triggers: { [key]: set } });
const tool = (outcome: 'failed' | 'unknown' | 'done') =>
  by.relay({ type: 'action_finished', call: 'c', tool: 'refund', outcome, result: '' });
const TANGLED = 'Where is it? Can I pay later? Do you ship to Oslo?';
const poor = (turn: number) => answers('Hm.', turn, 0.1);

describe('a thread', () => {
  const twicePoor = [says('a'), poor(1), says('b'), poor(2), says('c')];
  const vip = pageOf('/', { segment: 'vip', cartValue: 900, currency: 'EUR' });
  const cart = { cartValue: { value: 500, currency: 'EUR' } };

  it.each<[string, object, readonly Written[], string, string]>([
    ['out of domain', {}, [says('[elsewhere]')], 'out_of_domain', 'offer'],
    [
      'out of domain, acting',
      rule('outOfDomain', { mode: 'act' }),
      [says('[elsewhere]')],
      'out_of_domain',
      'act',
    ],
    ['frustrated', {}, [says('[angry]')], 'sentiment', 'offer'],
    ['frustrated, healthcare', { preset: 'healthcare' }, [says('[angry]')], 'sentiment', 'act'],
    ['in circles', {}, [says('[again]'), says('[again]'), says('[again]')], 'repeat_loop', 'offer'],
    [
      'in circles, finance',
      { preset: 'finance' },
      [says('[again]'), says('[again]'), says('[again]')],
      'repeat_loop',
      'act',
    ],
    ['twice failed', {}, twicePoor, 'failed_attempts', 'offer'],
    ['twice failed, healthcare', { preset: 'healthcare' }, twicePoor, 'failed_attempts', 'act'],
    ['of a VIP', rule('stakes', { segments: ['vip'] }), [says('a', vip)], 'stakes', 'offer'],
    [
      'with a full cart',
      rule('stakes', { ...cart, mode: 'act' }),
      [says('a', vip)],
      'stakes',
      'act',
    ],
    [
      'on a page',
      rule('stakes', { pages: ['/pay/*'] }),
      [says('a', pageOf('/pay/card?x=1'))],
      'stakes',
      'offer',
    ],
    ['tangled', { preset: 'customer-service' }, [says(TANGLED)], 'complexity', 'offer'],
    ['after a failed action', {}, [says('a'), tool('failed')], 'tool_failure', 'offer'],
    [
      'after an action in doubt',
      { preset: 'finance' },
      [says('a'), tool('unknown')],
      'tool_failure',
      'act',
    ],
    [
      'without an assistant',
      {},
      [by.relay({ type: 'service_level_changed', level: 'emergency' }), says('a')],
      'tool_failure',
      'offer',
    ],
    [
      'at a gate that only offers',
      { gates: { legal: { mode: 'offer' } } },
      [says('[gate:legal]')],
      'hard_gate',
      'offer',
    ],
  ])('%s brings or offers a person', (_, parts, commands, trigger, mode) => {
    const decision = decide(parts, ...commands);
    expect(decision).toMatchObject({ tier: 'human', trigger, mode });
    expect(decision?.reason).toMatch(/^[A-Z].*\.$/);
    expect(decision?.signals).toContainEqual(expect.objectContaining({ name: trigger }));
  });

  it.each<[string, object, readonly Written[]]>([
    ['with nothing to it', {}, [says('where is my parcel?')]],
    ['of very short messages', { preset: 'healthcare' }, [says('no'), says('ok'), says('?')]],
    ['out of domain, off', rule('outOfDomain', { mode: 'off' }), [says('[elsewhere]')]],
    ['out of domain, below', rule('outOfDomain', { knownBelow: 0.3 }), [says('[elsewhere 0.6]')]],
    ['frustrated, off', rule('sentiment', { mode: 'off' }), [says('[angry]')]],
    ['frustrated, below', rule('sentiment', { frustration: 0.7 }), [says('[angry 0.6]')]],
    ['twice in circles', {}, [says('[again]'), says('[again]')]],
    ['once failed', {}, [says('a'), poor(1), says('b')]],
    [
      'failed, good, failed',
      {},
      [says('a'), poor(1), says('b'), answers('Yes.', 2, 0.99), says('c'), poor(3), says('d')],
    ],
    ['failed, but never offered', rule('failedAttempts', { offerAfter: 'off' }), twicePoor],
    ['tangled, in general', {}, [says(TANGLED)]],
    ['after an action done', {}, [says('a'), tool('done')]],
    ['with a small cart', rule('stakes', cart), [says('a', pageOf('/', { cartValue: 499 }))]],
    [
      'with a cart in yen',
      rule('stakes', cart),
      [says('a', pageOf('/', { cartValue: 900, currency: 'JPY' }))],
    ],
    ['without an open message', {}, [says('[angry]'), answers('Sorry.', 1, 0.99)]],
  ])('%s is the assistant’s', (_, parts, commands) => {
    expect(decide(parts, ...commands)).toBeNull();
  });

  it('counts retries of one message once, and not at all once it is answered', () => {
    const tried = [says('a'), begins(1, 1), fails(1), begins(2, 1), fails(2)];
    expect(decide({}, ...tried, says('b'))).toBeNull();
    expect(decide({}, ...tried, says('b'), begins(3, 6), fails(3), says('c'))).toMatchObject({
      trigger: 'failed_attempts',
    });
    const answered = [begins(3, 1), answers('Yes.', 3, 0.99)];
    expect(decide({}, ...tried, ...answered, says('b'))).toBeNull();
  });

  it('counts an answer that an agent took back or put right', () => {
    const twice = [says('a'), answers('x', 1, 1), says('b'), answers('y', 2, 1)];
    expect(decide({}, ...twice, says('c'))).toBeNull();
    const put = by.agent(
      { type: 'message_retracted', message: 3 },
      { type: 'message_corrected', message: 6, text: 'z' },
    );
    expect(decide({}, ...twice, put, says('c'))).toMatchObject({ trigger: 'failed_attempts' });
  });

  it('does not offer again for an action whose failure came with an offer', () => {
    const offer = by.assistant({
      type: 'message_sent',
      text: 'It failed.',
      turn: 1,
      offersHuman: true,
    });
    expect(decide({}, says('a'), tool('failed'), offer, says('b'))).toBeNull();
  });

  it('has a threshold for each language', () => {
    const parts = rule('sentiment', { frustration: 0.9, byLanguage: { de: { frustration: 0.4 } } });
    expect(decide(parts, says('[angry 0.5] where is the parcel that I have ordered'))).toBeNull();
    expect(
      decide(parts, says('[angry 0.5] wo ist denn das Paket, das ich bestellt habe')),
    ).toMatchObject({
      trigger: 'sentiment',
    });
  });

  it('acts rather than offers, keeps all signals, and the priority of what is at stake', () => {
    const parts = { triggers: { stakes: { segments: ['vip'] }, sentiment: { mode: 'act' } } };
    const { decision, signals } = assess(parts, says('[angry] [elsewhere]', vip));
    expect(decision).toMatchObject({ trigger: 'sentiment', mode: 'act', priority: 'high' });
    expect(signals.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['sentiment', 'out_of_domain', 'stakes']),
    );
  });

  it('names the topic by words, needs or page, and the segment', () => {
    const set = rule('outOfDomain', { mode: 'act' });
    const parts = {
      topics: [
        { name: 'wine', match: { words: ['Wein'] }, set },
        { name: 'tea', match: { needs: ['buy-tea'] }, set },
      ],
      segments: [{ name: 'gold', match: { segment: ['vip'] }, set: {} }],
    };
    expect(assess(parts, says('Welchen WEIN? [elsewhere]', vip))).toMatchObject({
      topic: 'wine',
      segment: 'gold',
      decision: { mode: 'act' },
    });
    expect(assess(parts, says('[need:buy-tea] [elsewhere]'))).toMatchObject({
      topic: 'tea',
      segment: null,
      decision: { mode: 'act' },
    });
    expect(assess(parts, says('Weinglas [elsewhere]'))).toMatchObject({
      topic: null,
      decision: { mode: 'offer' },
    });
  });
});

describe('[D8] [3E-61] after an episode has ended', () => {
  const before = [
    says('[angry]'),
    says('[again]'),
    says('[again]'),
    tool('failed'),
    says('[elsewhere]'),
  ];
  const resolved = by.visitor({ type: 'resolved', reason: 'visitor' });
  const reopened = by.visitor({ type: 'reopened' }, { type: 'message_sent', text: '[again]' });

  it.each<[string, readonly Written[]]>([
    ['a handback', [...before, handsBack(1), says('[again]')]],
    ['a handback, with nothing new', [...before, handsBack(1)]],
    ['a cancel', [...before, asksAndCancels(1), says('[again]')]],
    ['a resolve', [...before, resolved, says('[again]')]],
    ['a reopening', [...before, resolved, reopened]],
  ])('old triggers are not counted: %s', (_, commands) => {
    expect(decide({ preset: 'healthcare' }, ...commands)).toBeNull();
  });

  it('a new signal is', () => {
    expect(
      decide({ preset: 'healthcare' }, ...before, handsBack(1), says('[angry]')),
    ).toMatchObject({
      trigger: 'sentiment',
      mode: 'act',
    });
  });
});
