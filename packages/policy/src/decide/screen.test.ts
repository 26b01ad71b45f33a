import { describe, expect, it } from 'vitest';
import { FAKES } from '../document/testing/detectors.ts';
import { pageOf } from '../document/testing/log.ts';
import { inForce } from '../document/testing/parsed.ts';
import { decideRequest, screenMessage } from './screen.ts';

const screen = (text: string, parts: object = {}, page = pageOf('/')) =>
  screenMessage({ text, policy: inForce({ ...parts }), page }, FAKES);

describe('an explicit request', () => {
  it('acts at once, and the decision says why and under which policy', () => {
    expect(screenMessage({ text: 'a human please', policy: inForce() })).toEqual({
      tier: 'human',
      mode: 'act',
      trigger: 'explicit_request',
      rule: 'explicit_request.words',
      reason: expect.stringMatching(/^The visitor asked for a person: “.*”\.$/),
      priority: 'normal',
      signals: [expect.objectContaining({ name: 'explicit_request' })],
      policy: { version: '1.0.0', hash: 'hash' },
      latencyMs: 120_000,
    });
  });

  it('comes before a gate, and takes priority, team and notice from the gravest', () => {
    const parts = { teams: ['care'], gates: { crisis: { team: 'care' } } };
    expect(screen('Hello, [person] [gate:legal] [gate:crisis]', parts)).toMatchObject({
      trigger: 'explicit_request',
      priority: 'urgent',
      team: 'care',
      notice: 'built-in',
      signals: [{ name: 'explicit_request' }, { detail: 'crisis' }, { detail: 'legal' }],
    });
  });

  it('by the control is decided without a word', () => {
    expect(
      decideRequest(inForce({ handoff: { transfer: 'warm', priority: 'low' } })),
    ).toMatchObject({
      tier: 'human',
      mode: 'act',
      rule: 'explicit_request.control',
      priority: 'low',
      transfer: 'warm',
    });
  });

  it('of a visitor with much at stake is more urgent', () => {
    const stakes = { triggers: { stakes: { segments: ['vip'] } } };
    const page = pageOf('/', { segment: 'vip' });
    expect(decideRequest(inForce(stakes), page)).toMatchObject({ priority: 'high' });
    expect(decideRequest(inForce(stakes), pageOf('/'))).toMatchObject({ priority: 'normal' });
  });
});

describe('a gate', () => {
  it.each([
    ['[gate:security_fraud]', {}, 'act', 'hard_gate.security_fraud', 'high'],
    ['[gate:legal]', {}, 'act', 'hard_gate.legal', 'high'],
    ['[gate:medical]', {}, 'act', 'hard_gate.medical', 'high'],
    ['[gate:contract]', {}, 'act', 'hard_gate.contract', 'normal'],
    ['[gate:billing_dispute]', {}, 'act', 'hard_gate.billing_dispute', 'normal'],
    ['[gate:account_closure]', {}, 'act', 'hard_gate.account_closure', 'normal'],
    ['[gate:refund:101]', {}, 'act', 'hard_gate.refund', 'normal'],
    ['[gate:refund]', { preset: 'finance' }, 'act', 'hard_gate.refund', 'normal'],
    ['[gate:crisis]', {}, 'act', 'hard_gate.crisis', 'urgent'],
    ['[gate:crisis]', { preset: 'healthcare' }, 'act', 'hard_gate.crisis', 'urgent'],
    ['[gate:legal]', { gates: { legal: { mode: 'offer' } } }, 'offer', 'hard_gate.legal', 'high'],
    ['[gate:legal]', { gates: { legal: { priority: 'low' } } }, 'act', 'hard_gate.legal', 'low'],
    [
      'I write for the press',
      { customGates: [{ name: 'press', anyOf: ['the press'], priority: 'high' }] },
      'act',
      'hard_gate.custom.press',
      'high',
    ],
  ])('closes on %s under %j', (text, parts, mode, rule, priority) => {
    expect(screen(text, parts)).toMatchObject({
      tier: 'human',
      trigger: 'hard_gate',
      mode,
      rule,
      priority,
    });
  });

  it('that is off, or finds nothing, leaves the message to the assistant', () => {
    const because = 'Answered by letter only.';
    expect(screen('[gate:legal]', { gates: { legal: { mode: 'off', because } } })).toBeNull();
    expect(screen('where is my parcel?')).toBeNull();
  });

  const above = { gates: { refund: { above: { value: 100, currency: 'EUR' } } } };
  it.each([
    ['[gate:refund:101]', true],
    ['[gate:refund:100]', false],
    ['[gate:refund]', false],
  ])('for refunds above a limit: %s closes it: %s', (text, closes) => {
    expect(screen(text, above) !== null).toBe(closes);
  });

  it('is the gravest of several; what acts comes before what offers', () => {
    const offered = { gates: { security_fraud: { mode: 'offer' } } };
    expect(screen('[gate:account_closure] [gate:security_fraud]')).toMatchObject({
      rule: 'hard_gate.security_fraud',
      signals: [{ detail: 'security_fraud' }, { detail: 'account_closure' }],
    });
    expect(screen('[gate:account_closure] [gate:security_fraud]', offered)).toMatchObject({
      rule: 'hard_gate.account_closure',
      mode: 'act',
    });
  });

  it('for a crisis speaks the visitor’s language, in the document’s words where it has some', () => {
    const text = 'Ich kann nicht mehr und weiß nicht weiter [gate:crisis]';
    expect(screen(text)).toMatchObject({ notice: 'eingebaut' });
    expect(screen(text, { gates: { crisis: { notice: { de: 'eigene' } } } })).toMatchObject({
      notice: 'eigene',
    });
  });
});

describe('what a page says', () => {
  const lax = { gates: { legal: { mode: 'off', because: 'Members have their own lawyer.' } } };
  const parts = { segments: [{ name: 'members', match: { segment: ['member'] }, set: lax }] };

  it('takes no gate away', () => {
    const page = pageOf('/', { segment: 'member' });
    expect(screen('[gate:legal]', parts, page)).toMatchObject({ mode: 'act' });
  });

  it('names who takes over', () => {
    const set = { handoff: { team: 'gold', priority: 'high', slaMs: 30_000, transfer: 'warm' } };
    const gold = { teams: ['gold'], segments: [{ name: 'g', match: { segment: ['vip'] }, set }] };
    const taken = { team: 'gold', priority: 'high', latencyMs: 30_000, transfer: 'warm' };
    const page = pageOf('/', { segment: 'vip' });
    expect(decideRequest(inForce(gold), page)).toMatchObject(taken);
    expect(screen('[person]', gold, page)).toMatchObject(taken);
    expect(screen('[person]', gold)).not.toHaveProperty('team');
  });

  it('may add to what closes', () => {
    const strict = { gates: { legal: { mode: 'act' } } };
    const both = { ...lax, segments: [{ name: 'm', match: { segment: ['member'] }, set: strict }] };
    expect(screen('[gate:legal]', both, pageOf('/', { segment: 'member' }))).toMatchObject({
      mode: 'act',
    });
    expect(screen('[gate:legal]', both)).toBeNull();
  });
});
