// Repeat loops: one need three times in other words, or one answer twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNeedMatcher } from '../needs/matcher.ts';
import { detectRepeatLoop, type ThreadMessage } from './repeat-loop.ts';

const visitor = (text: string, need: string | null = null): ThreadMessage => ({
  from: 'visitor',
  text,
  need,
});
const assistant = (text: string): ThreadMessage => ({ from: 'assistant', text, need: null });

const matcher = createNeedMatcher({
  passages: [],
  examples: [
    ...[
      'where is my parcel',
      'my order has not arrived',
      'when does the package come',
      'the delivery is late',
      'track my shipment',
      'still waiting for my package',
    ].map((text) => ({ need: 'parcel', text })),
    ...[
      'I forgot my password',
      'cannot log in',
      'reset the password',
      'the login does not work',
      'locked out of my account',
    ].map((text) => ({ need: 'login', text })),
    ...[
      'do you sell gift cards',
      'how long is a gift card valid',
      'buy a voucher as a present',
      'is there a gift voucher',
    ].map((text) => ({ need: 'gift', text })),
    ...[
      'what are your opening hours',
      'are you open on sunday',
      'when do you close today',
      'is the shop open tomorrow',
    ].map((text) => ({ need: 'hours', text })),
  ],
});

describe('the visitor asking again', () => {
  it('is a loop at the third ask of one matched need', () => {
    const thread = [
      visitor('Wo bleibt mein Paket?', 'parcel'),
      visitor('Es ist immer noch nichts angekommen', 'parcel'),
      visitor('Die Sendung fehlt noch', 'parcel'),
    ];
    expect(detectRepeatLoop(thread.slice(0, 2))).toBeNull();
    expect(detectRepeatLoop(thread)).toEqual({
      name: 'repeat_loop',
      score: 1,
      evidence: thread.map(({ text }) => text),
    });
  });

  it('is a loop in other words, with other needs in between', () => {
    const thread = [
      visitor('where is my package'),
      assistant('Parcels take three working days.'),
      visitor('are you open on saturday'),
      visitor('my order has still not arrived'),
      visitor('I am waiting for my delivery'),
    ];
    expect(detectRepeatLoop(thread, { matcher })?.evidence).toEqual([
      'where is my package',
      'my order has still not arrived',
      'I am waiting for my delivery',
    ]);
  });

  it.each([
    ['en', 'how do I cancel it', 'How do I cancel it??', 'so how do I cancel it'],
    [
      'fr',
      'je veux annuler ma commande',
      'Je veux annuler ma commande !',
      'je veux annuler ma commande svp',
    ],
    ['ru', 'как отменить мой заказ', 'Как отменить мой заказ?', 'ну как отменить мой заказ'],
    ['zh', '怎么取消我的订单', '怎么取消我的订单？', '请问怎么取消我的订单'],
    ['ar', 'كيف ألغي طلبي الأخير', 'كيف ألغي طلبي الأخير؟', 'كيف ألغي طلبي الأخير من فضلك'],
  ])('is a loop in nearly the same words when no need is known (%s)', (_, ...asks) => {
    expect(detectRepeatLoop(asks.map((text) => visitor(text)))?.evidence).toEqual(asks);
  });

  it('is no loop for three needs, for two asks, or for thanks said three times', () => {
    const three = ['where is my parcel', 'I forgot my password', 'do you sell gift cards'];
    expect(
      detectRepeatLoop(
        three.map((text) => visitor(text)),
        { matcher },
      ),
    ).toBeNull();
    expect(
      detectRepeatLoop([visitor('where is my parcel'), visitor('track my parcel')], { matcher }),
    ).toBeNull();
    expect(
      detectRepeatLoop(['thanks', 'Thanks!', 'thanks'].map((text) => visitor(text))),
    ).toBeNull();
  });

  it('is told when it closes and not again by an unrelated message', () => {
    const loop = ['parcel?', 'my parcel!', 'where is it'].map((text) => visitor(text, 'parcel'));
    expect(detectRepeatLoop([...loop, visitor('are you open on sunday', 'hours')])).toBeNull();
  });

  it('is never made of distinct needs, in whatever order they come', () => {
    const needs = ['parcel', 'login', 'gift', 'hours', 'size', 'repair'];
    const texts = ['zebra lamp', 'quiet fjord', 'blue mix', 'vow jump', 'gold hex', 'tiny kerb'];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), (order) => {
        const twice = [...order, ...order];
        const thread = twice.map((index) => visitor(texts[index] ?? '', needs[index] ?? null));
        expect(detectRepeatLoop(thread)).toBeNull();
      }),
    );
  });

  it('is made by a third ask wherever unrelated needs stand between', () => {
    const texts = ['zebra lamp', 'quiet fjord', 'blue mix', 'vow jump'];
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 6 }), (between) => {
        const distinct = [...new Set(between)].map((index) =>
          visitor(texts[index] ?? '', `need ${index}`),
        );
        const thread = [
          visitor('first ask', 'same'),
          ...distinct.slice(0, 2),
          visitor('second try', 'same'),
          ...distinct.slice(2),
          visitor('again now', 'same'),
        ];
        expect(detectRepeatLoop(thread)?.evidence).toEqual([
          'first ask',
          'second try',
          'again now',
        ]);
      }),
    );
  });
});

describe('the assistant repeating itself', () => {
  const answer = 'You can return goods within 30 days; the label is in your account.';

  it('is a loop when two answers are nearly equal', () => {
    const again = `${answer.slice(0, -1)}!`;
    const thread = [visitor('how'), assistant(answer), visitor('but how'), assistant(again)];
    expect(detectRepeatLoop(thread)).toMatchObject({
      name: 'repeat_loop',
      evidence: [answer, again],
    });
  });

  it('is no loop for different answers or for a phrase', () => {
    const other = 'Shipping to Spain takes four working days and costs nine euros.';
    expect(detectRepeatLoop([assistant(answer), assistant(other)])).toBeNull();
    expect(detectRepeatLoop([assistant('One moment.'), assistant('One moment.')])).toBeNull();
  });
});
