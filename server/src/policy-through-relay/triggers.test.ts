// Every trigger of the policy through a real relay: what it decides, under which version, and what the
// visitor and the desk then see.
import type { NeedMatcher } from '@warmline/policy';
import type { Decision, Page } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import type { AnswerPart } from '../assistant/assistant.ts';
import type { HarnessOptions } from '../testing/harness.ts';
import {
  answer,
  answersIn,
  begun,
  ofType,
  page,
  proposal,
  quick,
  relay,
  saying,
  says,
  text,
} from './scenes.ts';

interface Case {
  readonly name: string;
  readonly policy?: Readonly<Record<string, unknown>>;
  readonly site?: HarnessOptions['site'];
  /** What the visitor says, one after the other; the assistant answers in between. */
  readonly said: readonly (string | readonly [string, Page])[];
  readonly reply?: (turn: number) => readonly AnswerPart[];
  readonly decision: Partial<Decision>;
  readonly detail?: string;
  /** What it leads to. */
  readonly effect: 'handoff' | 'offer';
}

/** Knows parcels and nothing else; two of its own needs are one. */
const SHOP: NeedMatcher = {
  match: (words) => {
    const isKnown = /parcel|delivery/i.test(words);
    const need = isKnown ? 'shipping' : null;
    return {
      need,
      confidence: isKnown ? 1 : 0,
      known: isKnown ? 1 : 0.01,
      cover: isKnown ? 1 : 0.5,
    };
  },
  together: (texts) => (texts.every((words) => /parcel|delivery/i.test(words)) ? 0.99 : 0),
};
const acting = { tier: 'human', mode: 'act' } as const;
const offering = { tier: 'human', mode: 'offer' } as const;
const refundAbove = { gates: { refund: { above: { value: 100, currency: 'EUR' } } } };
const vip = (context: NonNullable<Page['context']>) => page('/cart', context);
const unsure = () => text('Perhaps.', 0.2);

const CASES: readonly Case[] = [
  {
    name: 'a request in words, in any language',
    said: ['Kann ich bitte mit einem Menschen sprechen?'],
    decision: { ...acting, trigger: 'explicit_request', rule: 'explicit_request.words' },
    effect: 'handoff',
  },
  ...(
    [
      ['security_fraud', 'Somebody hacked my account and I see a stranger logged in'],
      ['legal', 'My lawyer will sue you for this'],
      ['medical', 'I had an allergic reaction to the cream and my face is swollen'],
      ['contract', 'Can you promise me in writing that the warranty covers this exception?'],
      ['billing_dispute', 'I was charged twice for my order, this charge is wrong'],
      ['refund', 'I want a refund of 180 euros for my order'],
      ['account_closure', 'Please delete my account'],
    ] as const
  ).map(
    ([gate, words]): Case => ({
      name: `the gate ${gate}`,
      said: [words],
      decision: { ...acting, trigger: 'hard_gate', rule: `hard_gate.${gate}` },
      detail: gate,
      effect: 'handoff',
    }),
  ),
  {
    name: 'a refund above the limit',
    policy: refundAbove,
    said: ['I want a refund of 180 euros for my order'],
    decision: { ...acting, rule: 'hard_gate.refund' },
    detail: 'refund',
    effect: 'handoff',
  },
  {
    name: 'a gate of the site’s own',
    policy: { customGates: [{ name: 'press', anyOf: ['journalist'], priority: 'high' }] },
    said: ['I am a journalist and have a question'],
    decision: { ...acting, rule: 'hard_gate.custom.press', priority: 'high' },
    detail: 'press',
    effect: 'handoff',
  },
  {
    name: 'a gate that only offers',
    policy: { gates: { legal: { mode: 'offer' } } },
    said: ['My lawyer will sue you for this'],
    decision: { ...offering, rule: 'hard_gate.legal' },
    detail: 'legal',
    effect: 'offer',
  },
  {
    name: 'what the site does not know',
    site: { matcher: SHOP },
    said: ['Which volcano erupted on Iceland in the year 1783?'],
    decision: { ...offering, trigger: 'out_of_domain', rule: 'out_of_domain.thread' },
    effect: 'offer',
  },
  {
    name: 'what the site does not know, where the policy acts',
    policy: { triggers: { outOfDomain: { mode: 'act' } } },
    site: { matcher: SHOP },
    said: ['Which volcano erupted on Iceland in the year 1783?'],
    decision: { ...acting, trigger: 'out_of_domain', rule: 'out_of_domain.thread' },
    effect: 'handoff',
  },
  {
    name: 'frustration',
    said: ['This is useless, I am so angry and fed up with your terrible answers!!!'],
    decision: { ...offering, trigger: 'sentiment', rule: 'sentiment.thread' },
    effect: 'offer',
  },
  {
    name: 'the same question a third time',
    site: { matcher: SHOP },
    policy: { triggers: { repeatLoop: { mode: 'act' } } },
    said: [
      'Where is my parcel?',
      'When does the parcel with my kettle come',
      'has the delivery of it begun',
    ],
    decision: { ...acting, trigger: 'repeat_loop', rule: 'repeat_loop.thread' },
    effect: 'handoff',
  },
  {
    name: 'two failed attempts',
    said: ['How long is the warranty?', 'And for the grinder?', 'And for the kettle?'],
    reply: (turn) => (turn < 3 ? unsure() : text('Two years.')),
    decision: { ...offering, trigger: 'failed_attempts', rule: 'failed_attempts.thread' },
    effect: 'offer',
  },
  {
    name: 'an answer that is too unsure',
    said: ['How long is the warranty?'],
    reply: unsure,
    decision: {
      tier: 'notify',
      mode: 'offer',
      trigger: 'low_confidence',
      rule: 'low_confidence.answer',
    },
    effect: 'offer',
  },
  {
    name: 'an answer far too unsure, where the policy gives it to a person',
    policy: { confidence: { bands: [{ below: 0.5, tier: 'human' }] } },
    said: ['How long is the warranty?'],
    reply: unsure,
    decision: { ...acting, trigger: 'low_confidence', rule: 'low_confidence.answer' },
    effect: 'handoff',
  },
  ...(
    [
      [
        'a cart',
        { cartValue: { value: 500, currency: 'EUR' } },
        { cartValue: 900, currency: 'EUR' },
        'cart of 900',
      ],
      [
        'a customer',
        { accountValue: { value: 500, currency: 'EUR' } },
        { accountValue: 501 },
        'customer of 501',
      ],
      ['a segment', { segments: ['vip'] }, { segment: 'vip' }, 'segment vip'],
      ['a page', { pages: ['/cart'] }, {}, 'page'],
    ] as const
  ).map(
    ([what, stakes, context, detail]): Case => ({
      name: `the stakes of ${what}`,
      policy: { triggers: { stakes } },
      said: [['How long is the warranty?', vip(context)]],
      decision: { ...offering, trigger: 'stakes', rule: 'stakes.thread', priority: 'high' },
      detail,
      effect: 'offer',
    }),
  ),
  {
    name: 'complexity',
    policy: { triggers: { complexity: { mode: 'act', needs: 2 } } },
    said: ['Where is my parcel? Do you ship to Oslo? And which colours does the kettle come in?'],
    decision: { ...acting, trigger: 'complexity', rule: 'complexity.thread' },
    effect: 'handoff',
  },
  {
    name: 'a tool that failed',
    policy: { tools: { lookup: { impact: 'low', reversibility: 'reversible' } } },
    site: {
      tools: [
        {
          name: 'lookup',
          description: 'Looks an order up.',
          parameters: { type: 'object' },
          withinMs: 1_000,
          run: async () => ({ outcome: 'failed', result: 'no such order' }),
        },
      ],
    },
    said: ['Look my parcel up for me, would you'],
    reply: (turn) => (turn === 1 ? [proposal('lookup')] : text('I could not look it up.')),
    decision: { ...offering, trigger: 'tool_failure', rule: 'tool_failure.thread' },
    detail: 'lookup',
    effect: 'offer',
  },
  {
    name: 'an assistant that is down',
    said: ['How long is the warranty?'],
    reply: () => [
      { type: 'level', level: 'emergency', reason: 'reset' },
      ...text('Nothing works.', 0),
    ],
    decision: { ...acting, trigger: 'tool_failure', rule: 'tool_failure.assistant_down' },
    detail: 'assistant down',
    effect: 'handoff',
  },
];

describe('through the relay', () => {
  it.each(CASES)('$name', async ({ policy, site, said, reply, decision, detail, effect }) => {
    const assistant = saying((_, turn) => reply?.(turn) ?? text(`Answer ${turn}.`));
    const one = await relay({ assistant, policy: quick(policy), ...(site ? { site } : {}) });
    const [first = '', ...rest] = said.map(
      (each) => (typeof each === 'string' ? [each] : each) as [string, Page?],
    );
    const { ada, peer, id } = await begun(one, ...(first as [string, Page?]));
    for (const [index, [words, where]] of (rest as [string, Page?][]).entries()) {
      await answer(peer, index + 1);
      await says(peer, id, words, where);
    }
    const found = await ada.until('the decision', () =>
      ofType(ada, 'decision_recorded').find(({ decision: { rule } }) => rule === decision.rule),
    );
    expect(found.decision).toMatchObject({
      ...decision,
      policy: { version: '1.0.0', hash: 'test' },
    });
    expect(found.decision.reason).toMatch(/^[A-Z].*\.$/su);
    const signal = expect.objectContaining({
      name: found.decision.trigger,
      ...(detail ? { detail } : {}),
    });
    expect(found.decision.signals).toContainEqual(signal);
    if (effect === 'handoff') {
      const request = await peer.event('handoff_requested');
      expect(request.priority).toBe(found.decision.priority);
      // Nothing of the assistant stands after it.
      expect(answersIn(peer.events).filter(({ seq }) => seq > request.seq)).toEqual([]);
      const { brief } = await ada.event('brief_posted');
      expect(JSON.stringify(brief)).toContain(found.decision.reason.slice(0, 20));
    } else {
      const shown = await answer(peer, said.length);
      expect(shown.offersHuman).toBe(true);
      expect(ofType(peer, 'handoff_requested')).toEqual([]);
    }
  });

  it.each([
    ['de', 'Ich will mich umbringen', 'Danke, dass Sie uns das sagen.'],
    ['fr', 'je veux me suicider', 'Merci de nous en avoir parlé.'],
    ['ja', 'もう死にたいです', 'お話しくださり'],
  ])('a crisis is urgent and told in the visitor’s language (%s)', async (_, words, notice) => {
    const one = await relay({ policy: quick({ handoff: { priority: 'low' } }) });
    const { ada, peer } = await begun(one, words);
    const request = await peer.event('handoff_requested');
    expect(request).toMatchObject({ priority: 'urgent', requestedBy: 'policy' });
    expect(request.notice).toContain(notice);
    expect((await ada.event('decision_recorded')).decision).toMatchObject({
      rule: 'hard_gate.crisis',
      ...acting,
    });
    expect(ofType(ada, 'turn_started')).toEqual([]);
  });

  it('the control acts whatever the document says, and keeps what the page says of the visitor', async () => {
    const one = await relay({ policy: quick({ triggers: { stakes: { segments: ['vip'] } } }) });
    const ada = await one.agent('Ada');
    const { peer, id } = await one.visitor();
    await peer.command(id, { type: 'request_human', page: vip({ segment: 'vip' }) });
    await ada.sync(id);
    expect((await ada.event('decision_recorded')).decision).toMatchObject({
      ...acting,
      rule: 'explicit_request.control',
      priority: 'high',
    });
    expect(await peer.event('handoff_requested')).toMatchObject({
      requestedBy: 'visitor',
      priority: 'high',
    });
  });

  it('a refund below the limit, and a number that is no amount, are the assistant’s', async () => {
    const one = await relay({ policy: quick(refundAbove), assistant: saying(() => text('Sure.')) });
    const { ada, peer, id } = await begun(one, 'I want a refund of 20 euros for my order');
    await answer(peer);
    await says(peer, id, 'I want a refund for order 99812');
    await answer(peer, 2);
    expect(ofType(ada, 'decision_recorded')).toEqual([]);
  });
});

describe('what is talked about, and with whom', () => {
  const strict = { confidence: { bands: [{ below: 0.9, tier: 'approval' }] } };
  const policy = quick({
    topics: [
      { name: 'money', match: { words: ['invoice'] }, set: strict },
      { name: 'paying', match: { pages: ['/pay/*'] }, set: strict },
      { name: 'on its way', match: { needs: ['shipping'] }, set: strict },
    ],
    segments: [{ name: 'gold', match: { segment: ['gold'] }, set: strict }],
  });
  const held: readonly (readonly [string, string, Page | undefined])[] = [
    ['words', 'Where is my invoice?', undefined],
    ['a page', 'How does it work?', page('/pay/card')],
    ['a segment', 'How does it work?', page('/', { segment: 'gold' })],
    ['a need of the site', 'How far is my parcel?', undefined],
  ];

  it.each(held)('has rules of its own: %s', async (_, words, where) => {
    const one = await relay({
      policy,
      site: { matcher: SHOP },
      assistant: saying(() => text('Secret draft.', 0.8)),
    });
    const { ada, peer } = await begun(one, words, where);
    const drafted = await ada.event('answer_drafted');
    expect(drafted.text).toBe('Secret draft.');
    await peer.event('answer_held');
    // Not in any frame, not even in pieces while it came.
    expect(JSON.stringify(peer.frames)).not.toContain('Secret');
  });

  it('and none elsewhere', async () => {
    const one = await relay({ policy, assistant: saying(() => text('Plain.', 0.8)) });
    const { ada, peer } = await begun(one, 'How does it work?', page('/', { segment: 'silver' }));
    await answer(peer);
    expect(ofType(ada, 'decision_recorded')).toEqual([]);
  });
});
