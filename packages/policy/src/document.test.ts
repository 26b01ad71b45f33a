import { describe, expect, it } from 'vitest';
import { assessAnswer, decideRequest, screenMessage } from './decide.ts';
import { type ParsedPolicy, parsePolicy, timingsOf } from './document.ts';

function parsed(input: unknown): Extract<ParsedPolicy, { ok: true }>['policy'] {
  const result = parsePolicy(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

describe('a policy document', () => {
  it('needs no more than a version', () => {
    expect(timingsOf(parsed({ version: '1.0.0' }))).toEqual({
      settleMs: 700,
      maxAttempts: 3,
      slaMs: 120_000,
      agentReplyMs: 300_000,
      holderGraceMs: 20_000,
      idleMs: 86_400_000,
    });
  });

  it('takes thresholds from its preset unless it names its own', () => {
    expect(parsed({ version: '1.0.0', preset: 'finance' }).assistant.offerPersonBelow).toBe(0.6);
    const own = { version: '1.0.0', preset: 'finance', assistant: { offerPersonBelow: 0.2 } };
    expect(parsed(own).assistant.offerPersonBelow).toBe(0.2);
  });

  it.each([
    [{ version: '1' }, 'version', /1\.0\.0/],
    [{ version: '1.0.0', handof: {} }, 'handof', /not known/],
    [{ version: '1.0.0', handoff: { slaMs: 5 } }, 'handoff.slaMs', /at least 1000/],
    [{ version: '1.0.0', explicitRequest: 'off' }, 'explicitRequest', /not known/],
    ['text', '', /./],
  ])('refuses %j and says where and how to mend it', (input, path, message) => {
    const result = parsePolicy(input);
    expect(result.ok).toBe(false);
    if (!result.ok)
      expect(result.problems[0]).toEqual({ path, message: expect.stringMatching(message) });
  });
});

describe('a decision', () => {
  const policy = { document: parsed({ version: '2.1.0' }), hash: 'abc' };

  it('acts at once on an explicit request and says under which policy', () => {
    expect(screenMessage({ text: 'a human please', policy })).toMatchObject({
      tier: 'human',
      mode: 'act',
      trigger: 'explicit_request',
      rule: 'explicit_request.words',
      policy: { version: '2.1.0', hash: 'abc' },
    });
    expect(decideRequest(policy)).toMatchObject({
      tier: 'human',
      rule: 'explicit_request.control',
    });
  });

  it('leaves everything else to the assistant', () => {
    expect(screenMessage({ text: 'where is my parcel?', policy })).toBeNull();
  });

  it('offers a person beside an answer below the threshold, and not at it', () => {
    expect(assessAnswer({ confidence: 0.34, policy })).toMatchObject({
      tier: 'notify',
      mode: 'offer',
    });
    expect(assessAnswer({ confidence: 0.35, policy })).toBeNull();
  });
});
