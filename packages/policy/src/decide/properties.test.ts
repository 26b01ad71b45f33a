// What holds of every document, every thread and every answer.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAKES, MATCHER } from '../document/testing/detectors.ts';
import { answers, log, pageOf, says } from '../document/testing/log.ts';
import { type PolicyRef, parsePolicy } from '../document.ts';
import { threadFacts } from '../thread-facts.ts';
import { assessAnswer } from './answer.ts';
import { decideRequest, screenMessage } from './screen.ts';
import { handsOver, strengthOf, together } from './strength.ts';
import { assessThread } from './thread.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const mode = fc.constantFrom('off', 'offer', 'act');
const priority = fc.constantFrom('low', 'normal', 'high', 'urgent');
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(model: T) =>
  fc.record(model, { requiredKeys: [] });
const money = fc.option(
  fc.record({ value: fc.nat(2_000), currency: fc.constantFrom('EUR', 'USD') }),
);

const bands = fc
  .uniqueArray(unit, { maxLength: 3 })
  .chain((at) =>
    fc.tuple(
      fc.constant([...at].sort((a, b) => a - b)),
      fc.array(fc.constantFrom('human', 'approval', 'soft_review', 'notify'), {
        minLength: at.length,
        maxLength: at.length,
      }),
      fc.constantFrom('offer', 'act'),
    ),
  )
  .map(([at, tiers, how]) => {
    const order = ['human', 'approval', 'soft_review', 'notify'];
    const sorted = [...tiers].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return at.map((below, index) => ({ below, tier: sorted[index], mode: how }));
  });

const soft = { mode, priority };
const triggers = some({
  outOfDomain: some({ ...soft, knownBelow: unit }),
  sentiment: some({ ...soft, frustration: unit }),
  repeatLoop: some({ ...soft, above: unit }),
  failedAttempts: some({
    offerAfter: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant('off')),
    actAfter: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant('off')),
  }),
  stakes: some({ ...soft, cartValue: money, segments: fc.constant(['vip']) }),
  complexity: some({ ...soft, stuck: unit }),
});
const gate = some({ mode, priority, because: fc.constant('A reason of several words.') });
const gates = some({
  legal: gate,
  medical: gate,
  security_fraud: gate,
  refund: some({ mode: fc.constantFrom('offer', 'act'), above: money }),
});
const set = some({
  triggers,
  gates,
  confidence: fc.record({ bands }),
  handoff: some({ priority, slaMs: fc.integer({ min: 1_000, max: 9_000 }) }),
});
const topic = fc.record({
  name: fc.constant('topic'),
  match: fc.constant({ words: ['refund', 'angry'], pages: ['/pay'] }),
  set,
});
const segment = fc.record({
  name: fc.constant('s'),
  match: fc.constant({ segment: ['vip'] }),
  set,
});

/** Valid documents of every kind. */
const policies: fc.Arbitrary<PolicyRef> = fc
  .record(
    {
      version: fc.constant('1.0.0'),
      preset: fc.constantFrom('general', 'customer-service', 'finance', 'healthcare'),
      triggers,
      gates,
      confidence: fc.record({ bands }),
      handoff: some({ priority, transfer: fc.constantFrom('cold', 'warm') }),
      topics: fc.array(topic, { maxLength: 1 }),
      segments: fc.array(segment, { maxLength: 1 }),
      customGates: optional(fc.constant([{ name: 'press', anyOf: ['press'], mode: 'offer' }])).map(
        (all) => all ?? [],
      ),
    },
    { requiredKeys: ['version'] },
  )
  .map((input) => parsePolicy(input))
  .filter((parsed) => parsed.ok)
  .map(({ policy }) => ({ document: policy, hash: 'hash' }));

const words = [
  '[person]',
  '[angry 0.5]',
  '[elsewhere 0.7]',
  '[again]',
  '[tangled]',
  '[gate:legal]',
  '[gate:refund:150]',
  '[gate:crisis]',
  'refund',
  'press',
  'hello',
];
const texts = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(' '));
const pages = fc.constantFrom(
  null,
  pageOf('/pay'),
  pageOf('/', { segment: 'vip' }),
  pageOf('/', { cartValue: 1_000, currency: 'EUR' }),
);

const threads = fc
  .array(fc.tuple(texts, fc.boolean(), unit, pages), { minLength: 1, maxLength: 5 })
  .map((turns) =>
    log(
      ...turns.flatMap(([text, isAnswered, confidence, page], turn) => [
        says(text, page ?? undefined),
        ...(isAnswered ? [answers('Like this.', turn + 1, confidence)] : []),
      ]),
      says('[angry 0.6] and what now?'),
    ),
  )
  .map((events) => threadFacts(events, events.length));

describe('whatever the document says', () => {
  it('[D1] an explicit request acts at once', () => {
    fc.assert(
      fc.property(policies, texts, pages, (policy, text, page) => {
        const decision = screenMessage({ text: `${text} [person]`, policy, page }, FAKES);
        expect(decision).toMatchObject({ tier: 'human', mode: 'act', trigger: 'explicit_request' });
        expect(decideRequest(policy, page)).toMatchObject({ tier: 'human', mode: 'act' });
      }),
    );
  });

  it('[D2] a crisis acts at once, urgently, with its notice', () => {
    fc.assert(
      fc.property(policies, texts, pages, (policy, text, page) => {
        expect(screenMessage({ text: `${text} [gate:crisis]`, policy, page }, FAKES)).toMatchObject(
          {
            tier: 'human',
            mode: 'act',
            priority: 'urgent',
            notice: expect.any(String),
          },
        );
      }),
    );
  });

  it('[D3] the same is decided of the same', () => {
    fc.assert(
      fc.property(policies, threads, unit, (policy, facts, confidence) => {
        const decide = () => {
          const before = assessThread({ facts, policy, matcher: MATCHER }, FAKES);
          const answer = assessAnswer({ confidence, policy, before: before.decision });
          return JSON.stringify([before, answer]);
        };
        expect(decide()).toBe(decide());
      }),
    );
  });

  it('[D4] nothing a page says makes a decision weaker', () => {
    fc.assert(
      fc.property(policies, texts, pages, unit, (policy, text, page, confidence) => {
        const strength = (at: typeof page) => {
          const screened = screenMessage({ text, policy, page: at }, FAKES);
          return screened ? strengthOf(screened) : -1;
        };
        expect(strength(page)).toBeGreaterThanOrEqual(strength(null));
        const answer = (at: typeof page) =>
          strengthOf(assessAnswer({ confidence, policy, page: at, segment: at ? 's' : null }));
        expect(answer(page)).toBeGreaterThanOrEqual(answer(null));
      }),
    );
  });

  it('[D6] an answer is never weaker than the thread before it', () => {
    fc.assert(
      fc.property(policies, threads, unit, (policy, facts, confidence) => {
        const { decision: before } = assessThread({ facts, policy, matcher: MATCHER }, FAKES);
        const after = assessAnswer({ confidence, policy, before });
        if (before) expect(strengthOf(after)).toBeGreaterThanOrEqual(strengthOf(before));
        if (before && !handsOver(after) && before.mode === 'offer')
          expect(after.mode).toBe('offer');
      }),
    );
  });

  it('[D6] a surer answer never needs more', () => {
    fc.assert(
      fc.property(policies, unit, unit, (policy, a, b) => {
        const strength = (confidence: number) => strengthOf(assessAnswer({ confidence, policy }));
        expect(strength(Math.max(a, b))).toBeLessThanOrEqual(strength(Math.min(a, b)));
      }),
    );
  });

  it('[D5] of two decisions the stronger tier counts, in either order', () => {
    fc.assert(
      fc.property(policies, unit, unit, threads, (policy, a, b, facts) => {
        const { decision } = assessThread({ facts, policy, matcher: MATCHER }, FAKES);
        const one = assessAnswer({ confidence: a, policy });
        const two = decision ?? assessAnswer({ confidence: b, policy });
        const strongest = Math.max(strengthOf(one), strengthOf(two));
        expect(strengthOf(together(one, two))).toBe(strongest);
        expect(strengthOf(together(two, one))).toBe(strongest);
      }),
    );
  });
});

describe('an easier threshold', () => {
  type Rules = PolicyRef['document']['triggers'];
  const lowered: readonly [string, (rules: Rules, by: number) => Rules][] = [
    [
      'outOfDomain',
      (r, by) => ({
        ...r,
        outOfDomain: { ...r.outOfDomain, knownBelow: 1 - (1 - r.outOfDomain.knownBelow) * by },
      }),
    ],
    [
      'sentiment',
      (r, by) => ({
        ...r,
        sentiment: { ...r.sentiment, frustration: r.sentiment.frustration * by },
      }),
    ],
    [
      'complexity',
      (r, by) => ({ ...r, complexity: { ...r.complexity, stuck: r.complexity.stuck * by } }),
    ],
    [
      'repeatLoop',
      (r, by) => ({
        ...r,
        repeatLoop: { ...r.repeatLoop, above: r.repeatLoop.above * by },
      }),
    ],
    [
      'failedAttempts',
      (r, by) => {
        const { actAfter } = r.failedAttempts;
        const lower = actAfter === 'off' ? 3 : Math.max(1, Math.floor(actAfter * by));
        return { ...r, failedAttempts: { ...r.failedAttempts, actAfter: lower } };
      },
    ],
  ];

  it.each(lowered)('[D7] of %s never makes fewer handoffs', (_, lower) => {
    fc.assert(
      fc.property(policies, threads, unit, (policy, facts, by) => {
        const rules = lower(policy.document.triggers, by);
        const other = { ...policy, document: { ...policy.document, triggers: rules } };
        const strength = (ref: PolicyRef) => {
          const { decision } = assessThread({ facts, policy: ref, matcher: MATCHER }, FAKES);
          return decision ? strengthOf(decision) : -1;
        };
        expect(strength(other)).toBeGreaterThanOrEqual(strength(policy));
      }),
    );
  });
});
