// The rules with the detectors that ship, on sentences people write.
import { describe, expect, it } from 'vitest';
import { screenMessage } from '../decide/screen.ts';
import { assessThread } from '../decide/thread.ts';
import { answers, log, says, type Written } from '../document/testing/log.ts';
import { inForce } from '../document/testing/parsed.ts';
import { createNeedMatcher } from '../needs/matcher.ts';
import { threadFacts } from '../thread-facts.ts';

const limit = { refund: { above: { value: 100, currency: 'EUR' } } };
const policy = inForce({ preset: 'customer-service', gates: limit });
const matcher = createNeedMatcher({
  examples: [
    { need: 'shipping-time', text: 'How long does shipping take?' },
    { need: 'shipping-time', text: 'When will my order arrive?' },
    { need: 'shipping-time', text: 'How many days until the parcel is delivered?' },
    { need: 'payment', text: 'Which payment methods do you take?' },
    { need: 'payment', text: 'Can I pay by card?' },
    { need: 'payment', text: 'Do you accept bank transfer?' },
  ],
  passages: [],
});
const assess = (...commands: readonly Written[]) => {
  const events = log(...commands);
  return assessThread({ facts: threadFacts(events, events.length), policy, matcher });
};

describe('before any model', () => {
  it.each([
    ['Can I talk to somebody from your team, please?', 'explicit_request.words'],
    ['I would like a refund of 250 euros', 'hard_gate.refund'],
    ['Somebody stole my card and used my account', 'hard_gate.security_fraud'],
    ['I will sue you', 'hard_gate.legal'],
    ['Please close my account', 'hard_gate.account_closure'],
    ['I was charged twice for this order', 'hard_gate.billing_dispute'],
    ['I want to end my life', 'hard_gate.crisis'],
    ['Ich will nicht mehr leben', 'hard_gate.crisis'],
    ['死にたい', 'hard_gate.crisis'],
    ['quiero morir', 'hard_gate.crisis'],
    ['fraud!', 'hard_gate.security_fraud'],
  ])('%s closes %s', (text, rule) => {
    expect(screenMessage({ text, policy })).toMatchObject({ rule, tier: 'human', mode: 'act' });
  });

  it.each([
    ['Where is my parcel?'],
    ['How do refunds work?'],
    ['I would like a refund of 40 euros'],
    ['Which grinder fits my kitchen?'],
    ['Do not transfer me to anybody, just answer'],
    ['ich weiß nicht'],
    ['मुझे नहीं पता'],
  ])('%s is the assistant’s', (text) => {
    expect(screenMessage({ text, policy })).toBeNull();
  });

  it('[3B-17] an explicit request overrides every threshold, on the first message', () => {
    const deaf = inForce({
      assistant: { offerPersonBelow: 0 },
      confidence: { bands: [] },
      triggers: { sentiment: { mode: 'off' }, outOfDomain: { mode: 'off' } },
    });
    expect(screenMessage({ text: 'human please', policy: deaf })).toMatchObject({ mode: 'act' });
  });
});

describe('[D9] terseness alone', () => {
  it.each([
    ['no'],
    ['ok'],
    ['?'],
    ['yes'],
    ['fine'],
    ['nein'],
    ['non'],
    ['はい'],
    ['不'],
    ['нет'],
    ['لا'],
  ])('%j brings nobody', (text) => {
    expect(screenMessage({ text, policy })).toBeNull();
    const decided = assess(says('hello'), answers('Hello!', 1, 0.99), says(text)).decision;
    expect(decided?.mode === 'act' ? decided : null).toBeNull();
  });
});

describe('the thread', () => {
  it.each([
    ['This is useless, you keep telling me the same thing!', 'sentiment', 'offer'],
    ['Das ist eine Frechheit, ich warte seit Wochen!!!', 'sentiment', 'offer'],
    ['What is the capital of Peru?', 'out_of_domain', 'offer'],
  ])('%s is %s', (text, trigger, mode) => {
    expect(assess(says(text)).decision).toMatchObject({ trigger, mode });
  });

  it('in which the same is asked a third time goes in circles', () => {
    expect(
      assess(
        says('How long does shipping take?'),
        answers('It depends on where you live.', 1, 0.9),
        says('When will my order arrive?'),
        answers('That depends on the country.', 2, 0.9),
        says('How many days until the parcel is delivered?'),
      ).decision,
    ).toMatchObject({ trigger: 'repeat_loop', mode: 'offer' });
  });

  it('of plain questions is the assistant’s', () => {
    expect(assess(says('Can I pay by card?')).decision).toBeNull();
  });
});
