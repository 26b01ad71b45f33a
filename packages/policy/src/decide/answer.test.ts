import type { Decision } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../document/testing/log.ts';
import { inForce } from '../document/testing/parsed.ts';
import { assessAnswer } from './answer.ts';
import { together } from './strength.ts';

const offer: Decision = {
  tier: 'human',
  mode: 'offer',
  trigger: 'sentiment',
  rule: 'sentiment.thread',
  reason: 'The visitor is frustrated.',
  priority: 'high',
  signals: [{ name: 'sentiment', score: 0.8, evidence: [] }],
  policy: { version: '1.0.0', hash: 'hash' },
};
const act: Decision = { ...offer, mode: 'act' };

describe('an answer', () => {
  it.each([
    ['general', 0.7, 'autonomous', 'act'],
    ['general', 0.69, 'notify', 'act'],
    ['general', 0.6, 'notify', 'act'],
    ['general', 0.59, 'notify', 'offer'],
    ['customer-service', 0.85, 'autonomous', 'act'],
    ['customer-service', 0.84, 'notify', 'act'],
    ['customer-service', 0.79, 'notify', 'offer'],
    ['finance', 0.95, 'autonomous', 'act'],
    ['finance', 0.94, 'soft_review', 'act'],
    ['finance', 0.89, 'approval', 'offer'],
    ['healthcare', 0.98, 'autonomous', 'act'],
    ['healthcare', 0.97, 'soft_review', 'act'],
    ['healthcare', 0.94, 'approval', 'offer'],
    ['healthcare', 0.79, 'human', 'act'],
  ])('under %s with confidence %s passes as %s, %s', (preset, confidence, tier, mode) => {
    const decision = assessAnswer({ confidence, policy: inForce({ preset }) });
    expect(decision).toMatchObject({ tier, mode, trigger: 'low_confidence' });
    expect(decision.signals).toHaveLength(tier === 'autonomous' ? 0 : 1);
  });

  it('says in its reason what it fell short of', () => {
    const policy = inForce({ preset: 'finance' });
    expect(assessAnswer({ confidence: 0.93, policy }).reason).toBe(
      'The answer’s confidence 0.93 is below 0.95.',
    );
    // Not its confidence, which is recorded as another number.
    expect(assessAnswer({ confidence: 0.99, grounding: 0.5, policy }).reason).toBe(
      'The answer’s support in its sources 0.50 is below 0.9.',
    );
  });

  it('is never surer than its sources, and what is no number is not sure', () => {
    const policy = inForce();
    expect(assessAnswer({ confidence: 0.99, grounding: 0.3, policy })).toMatchObject({
      mode: 'offer',
    });
    expect(assessAnswer({ confidence: Number.NaN, policy })).toMatchObject({ mode: 'offer' });
  });

  it('may have a band that asks the visitor', () => {
    const bands = [{ below: 0.5, tier: 'human', mode: 'offer' }];
    const policy = inForce({ confidence: { bands }, assistant: { offerPersonBelow: 0 } });
    expect(assessAnswer({ confidence: 0.4, policy })).toMatchObject({
      tier: 'human',
      mode: 'offer',
    });
  });

  it.each([
    ['a good one after an offer', 'general', 0.9, offer, 'human', 'offer', 'sentiment'],
    ['a poor one after an offer', 'general', 0.1, offer, 'human', 'offer', 'sentiment'],
    [
      'one to be approved after an offer',
      'finance',
      0.5,
      offer,
      'approval',
      'offer',
      'low_confidence',
    ],
    [
      'one to be reviewed after an offer',
      'finance',
      0.92,
      offer,
      'soft_review',
      'offer',
      'low_confidence',
    ],
    ['a poor one after an act', 'general', 0.1, act, 'human', 'act', 'sentiment'],
    ['a hopeless one after an offer', 'healthcare', 0.1, offer, 'human', 'act', 'low_confidence'],
  ])('%s: the stronger counts', (_, preset, confidence, before, tier, mode, trigger) => {
    const decision = assessAnswer({ confidence, policy: inForce({ preset }), before });
    expect(decision).toMatchObject({ tier, mode, trigger, priority: 'high' });
    expect(decision.signals.map(({ name }) => name)).toContain('sentiment');
  });

  const money = (set: object) => ({
    topics: [{ name: 'money', match: { pages: ['/pay'] }, set }],
    segments: [{ name: 'vip', match: { segment: ['vip'] }, set }],
  });
  const strict = { confidence: { bands: [{ below: 0.9, tier: 'approval' }] } };
  const lax = { confidence: { bands: [] }, assistant: { offerPersonBelow: 0 } };

  it('follows the rules of its topic, laxer or stricter', () => {
    const policy = (set: object) => inForce(money(set));
    const about = { confidence: 0.65, topic: 'money' };
    expect(assessAnswer({ ...about, policy: policy(strict) }).tier).toBe('approval');
    expect(assessAnswer({ ...about, policy: policy(lax) }).tier).toBe('autonomous');
  });

  it('follows the rules of a page or segment only where they are stricter', () => {
    for (const about of [{ segment: 'vip' }, { page: pageOf('/pay') }]) {
      const judged = (set: object) =>
        assessAnswer({ confidence: 0.65, ...about, policy: inForce(money(set)) }).tier;
      expect(judged(strict)).toBe('approval');
      expect(judged(lax)).toBe('notify');
    }
  });
});

describe('two decisions together', () => {
  it('are the same in either order but for the words of equals', () => {
    const held: Decision = { ...offer, tier: 'approval', mode: 'act', trigger: 'low_confidence' };
    expect(together(offer, held)).toMatchObject({ tier: 'approval', mode: 'offer' });
    expect(together(held, offer)).toMatchObject({ tier: 'approval', mode: 'offer' });
    expect(together(act, held)).toMatchObject({ tier: 'human', mode: 'act' });
  });
});
