// Out of domain: a shop's own examples and articles decide what it knows; small talk is never foreign.
import { describe, expect, it } from 'vitest';
import { createNeedMatcher } from '../needs/matcher.ts';
import { detectOutOfDomain } from './out-of-domain.ts';
import { isSmallTalk } from './out-of-domain-phrases.ts';

const ARTICLES: Readonly<Record<string, string>> = {
  returns:
    '# Returns\nYou can send goods back within 30 days. Print the return label in your account. We refund the purchase price once the returned parcel has arrived. The return is free of charge.',
  shipping:
    '# Shipping\nWe ship to all of Europe. Shipping costs 5 euros and takes three working days. Express delivery arrives the next day. You can track the parcel with the number we send you.',
  bicycles:
    '# Bicycle repair\nWe repair bicycles in our workshop. A flat tyre takes an hour. Bring your bike in the morning. New brakes are fitted the same day. The chain should be oiled every month.',
  payment:
    '# Payment\nWe take credit cards and bank transfer. Your card was declined? Ask your bank or use another card. You can pay in instalments from 100 euros. The invoice comes by mail.',
  account:
    '# Your account\nYou can change your password in the settings. Delete your account at any time. We keep your address until you change it. Log in with your email and password.',
};

const shop = createNeedMatcher({
  examples: [],
  passages: Object.entries(ARTICLES).map(([need, text]) => ({ need, text })),
});
const THRESHOLD = 0.4;

describe('a shop with five articles', () => {
  it.each([
    'can I send goods back after 30 days',
    'how do I return the parcel',
    'how much are the shipping costs',
    'where can I track my parcel',
    'can you repair a flat tyre on my bike',
    'my credit card was declined',
    'I want to change my password',
  ])('knows “%s”', (text) => {
    expect(detectOutOfDomain(text, shop, THRESHOLD)).toBeNull();
  });

  it.each([
    'who was the first man in space',
    'how many stars are in the night sky and where',
    'is the moon made of cheese or is it not',
    'what do you think of the president and the election',
  ])('has nothing on “%s”', (text) => {
    expect(detectOutOfDomain(text, shop, THRESHOLD)).toMatchObject({
      name: 'out_of_domain',
      evidence: [text],
    });
  });

  it('has no opinion on a language its texts do not have', () => {
    expect(detectOutOfDomain('Скажите, сколько стоит доставка домой', shop, THRESHOLD)).toBeNull();
    expect(detectOutOfDomain('配送にはどのくらい時間がかかりますか', shop, THRESHOLD)).toBeNull();
  });

  it('speaks never at threshold 0', () => {
    expect(detectOutOfDomain('who was the first man in space', shop, 0)).toBeNull();
  });

  it('knows everything while it has no texts at all', () => {
    const empty = createNeedMatcher({ examples: [], passages: [] });
    expect(detectOutOfDomain('who was the first man in space', empty, 1)).toBeNull();
  });
});

describe('small talk', () => {
  it.each([
    'Hi there!',
    'Guten Tag, danke!',
    '¿Por qué?',
    'Merci beaucoup.',
    'va bene, grazie mille',
    'Obrigada!',
    'Dank je wel',
    '你好，谢谢',
    'はい、お願いします',
    '네, 감사합니다',
    'شكراً',
    'जी हाँ, धन्यवाद',
    'Спасибо большое!',
    'Hayır, teşekkürler',
    'And how?',
    '42',
    '???',
  ])('“%s” is never out of domain', (text) => {
    expect(isSmallTalk(text)).toBe(true);
    expect(detectOutOfDomain(text, shop, 1)).toBeNull();
  });

  it.each([
    'hello, who won the match yesterday',
    'danke für nichts, wo ist mein Paket',
    'no puedo entrar en mi cuenta',
    'why is the sky blue',
    '请问天空为什么是蓝色的',
  ])('“%s” says more than that', (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });
});
