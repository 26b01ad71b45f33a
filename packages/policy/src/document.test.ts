import { describe, expect, it } from 'vitest';
import { parsed } from './document/testing/parsed.ts';
import { parsePolicy, timingsOf } from './document.ts';

describe('a policy document', () => {
  it('needs no more than a version', () => {
    expect(timingsOf(parsed({}))).toEqual({
      settleMs: 700,
      maxAttempts: 3,
      slaMs: 120_000,
      agentReplyMs: 300_000,
      holderGraceMs: 20_000,
      idleMs: 86_400_000,
      offerMs: 30_000,
      reviewMs: 300_000,
      approvalMs: 300_000,
      approvalOnTimeout: 'human',
    });
  });

  it.each([
    ['general', 0.6, [['notify', 0.7]]],
    ['customer-service', 0.8, [['notify', 0.85]]],
    [
      'finance',
      0.9,
      [
        ['approval', 0.9],
        ['soft_review', 0.95],
      ],
    ],
    [
      'healthcare',
      0.95,
      [
        ['human', 0.8],
        ['approval', 0.95],
        ['soft_review', 0.98],
      ],
    ],
  ])('has the bands of the preset %s', (preset, offerBelow, bands) => {
    const { assistant, confidence } = parsed({ preset });
    expect(assistant.offerPersonBelow).toBe(offerBelow);
    expect(confidence.bands.map(({ tier, below }) => [tier, below])).toEqual(bands);
  });

  it('takes from its preset only what it does not say itself', () => {
    const own = parsed({
      preset: 'finance',
      assistant: { offerPersonBelow: 0.2 },
      triggers: { sentiment: { frustration: 0.9 } },
      gates: { refund: { above: { value: 50, currency: 'EUR' } } },
    });
    expect(own.assistant).toMatchObject({ offerPersonBelow: 0.2, maxAttempts: 3 });
    expect(own.triggers.sentiment).toMatchObject({ frustration: 0.9, mode: 'offer' });
    expect(own.gates.refund).toMatchObject({ above: { value: 50, currency: 'EUR' }, mode: 'act' });
  });

  it.each([
    [{ version: '1' }, 'version', /1\.0\.0/],
    [{ version: '01.0.0' }, 'version', /1\.0\.0/],
    [{ version: undefined }, 'version', /missing/],
    [{ handof: {} }, 'handof', /not known here; did you mean "handoff"/],
    [{ handoff: { slaMS: 5 } }, 'handoff.slaMS', /did you mean "slaMs"/],
    [{ triggers: { sentimant: {} } }, 'triggers.sentimant', /did you mean "sentiment"/],
    [
      { topics: [{ name: 'a', match: { word: ['a'] }, set: {} }] },
      'topics.0.match.word',
      /did you mean "words"/,
    ],
    [{ zzzzzz: {} }, 'zzzzzz', /remove it/],
    [{ handoff: { slaMs: 5 } }, 'handoff.slaMs', /at least 1000/],
    [{ handoff: { slaMs: '2 min' } }, 'handoff.slaMs', /number of milliseconds/],
    [{ handoff: 5 }, 'handoff', /keys and values \(slaMs/],
    [{ preset: 'shop' }, 'preset', /one of general/],
    [{ explicitRequest: 'off' }, 'explicitRequest', /not known/],
    [{ triggers: { explicitRequest: { mode: 'off' } } }, 'triggers.explicitRequest', /not known/],
    [{ gates: { legal: { mode: 'off' } } }, 'gates.legal', /add `because`/],
    [{ gates: { crisis: { mode: 'off' } } }, 'gates.crisis.mode', /not known/],
    [{ gates: { crisis: { because: 'we do not want it' } } }, 'gates.crisis.because', /not known/],
    [{ risk: { high: { irreversible: 'notify' } } }, 'risk.high.irreversible', /approval or human/],
    [
      {
        confidence: {
          bands: [
            { below: 0.8, tier: 'notify' },
            { below: 0.5, tier: 'notify' },
          ],
        },
      },
      'confidence.bands.1.below',
      /more than 0.8/,
    ],
    [
      {
        confidence: {
          bands: [
            { below: 0.5, tier: 'notify' },
            { below: 0.8, tier: 'human' },
          ],
        },
      },
      'confidence.bands.1.tier',
      /stricter/,
    ],
    [
      {
        confidence: {
          bands: [
            { below: 0.5, tier: 'human', mode: 'offer' },
            { below: 0.8, tier: 'soft_review' },
          ],
        },
      },
      'confidence.bands.1.tier',
      /stricter than human \(offer\)/,
    ],
    [
      { teams: ['billing'], gates: { refund: { team: 'biling' } } },
      'gates.refund.team',
      /no team "biling"; did you mean "billing"/,
    ],
    [
      { topics: [{ name: 'a', match: { words: ['a'] }, set: { handoff: { team: 'x' } } }] },
      'topics.0.set.handoff.team',
      /no team "x"/,
    ],
    [{ topics: [{ name: 'a', match: {}, set: {} }] }, 'topics.0.match', /never matches/],
    [
      { customGates: [{ name: 'press', anyOf: ['press'], examples: ['I am a reporter'] }] },
      'customGates.0.examples.0',
      /does not close the gate "press"/,
    ],
    [
      {
        customGates: [
          { name: 'a', anyOf: ['a'] },
          { name: 'a', anyOf: ['b'] },
        ],
      },
      'customGates.1.name',
      /used twice/,
    ],
    [
      {
        assistant: {
          calibration: [
            { raw: 0.5, actual: 0.6 },
            { raw: 0.4, actual: 0.7 },
          ],
        },
      },
      'assistant.calibration.1',
      /does not rise/,
    ],
  ])('refuses %j and says where and how to mend it', (parts, path, message) => {
    const result = parsePolicy({ version: '1.0.0', ...parts });
    expect(result.ok).toBe(false);
    if (!result.ok)
      expect(result.problems[0]).toEqual({ path, message: expect.stringMatching(message) });
  });

  it('refuses what is no document at all', () => {
    expect(parsePolicy('text')).toMatchObject({ ok: false, problems: [{ path: '' }] });
  });

  it('tells a mistake of the main rules once, however many topics it shines through', () => {
    const result = parsePolicy({
      version: '1.0.0',
      handoff: { team: 'x' },
      topics: [{ name: 'a', match: { words: ['a'] }, set: {} }],
    });
    expect(result).toMatchObject({ ok: false, problems: [{ path: 'handoff.team' }] });
    if (!result.ok) expect(result.problems).toHaveLength(1);
  });

  const nobody = {
    assistant: { offerPersonBelow: 0 },
    confidence: { bands: [] },
    triggers: {
      failedAttempts: { offerAfter: 'off', actAfter: 'off' },
      repeatLoop: { mode: 'off' },
      sentiment: { mode: 'off' },
    },
  };

  it('[D12] [3B-19] is refused when no way leads to a person, anywhere', () => {
    const refused = { path: '', message: expect.stringMatching(/no way to a person; give/) };
    expect(parsePolicy({ version: '1.0.0', ...nobody })).toEqual({
      ok: false,
      problems: [refused],
    });
    const inTopic = { topics: [{ name: 'a', match: { words: ['a'] }, set: nobody }] };
    expect(parsePolicy({ version: '1.0.0', ...inTopic })).toEqual({
      ok: false,
      problems: [{ ...refused, path: 'topics.0.set' }],
    });
  });

  it.each([
    [{ assistant: { offerPersonBelow: 0.1 } }],
    [{ confidence: { bands: [{ below: 0.2, tier: 'human' }] } }],
    [{ triggers: { ...nobody.triggers, failedAttempts: { offerAfter: 2 } } }],
    [{ triggers: { ...nobody.triggers, sentiment: { mode: 'offer' } } }],
  ])('is taken with one way to a person: %j', (way) => {
    expect(parsePolicy({ version: '1.0.0', ...nobody, ...way }).ok).toBe(true);
  });

  it('may switch a gate off with its reason', () => {
    const because = 'Our lawyers answer these by letter.';
    expect(parsed({ gates: { legal: { mode: 'off', because } } }).gates.legal.mode).toBe('off');
  });
});
