import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated, compositeConfidence } from './confidence.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const parts = fc.record({ retrieval: unit, citationDensity: unit, grounding: unit });
const verified = fc.record({
  retrieval: unit,
  citationDensity: unit,
  grounding: unit,
  verification: unit,
});

describe('the composite confidence', () => {
  it('is 1 when every part is, and near 0 when none is anything', () => {
    const all = { retrieval: 1, citationDensity: 1, grounding: 1 };
    expect(compositeConfidence(all)).toBeCloseTo(1);
    expect(compositeConfidence({ ...all, verification: 1 })).toBeCloseTo(1);
    expect(compositeConfidence({ retrieval: 0, citationDensity: 0, grounding: 0 })).toBeLessThan(
      0.05,
    );
  });

  it('is not saved by the other parts when the sources do not bear the answer out', () => {
    const bare = { retrieval: 1, citationDensity: 1, grounding: 0 };
    expect(compositeConfidence(bare)).toBeLessThan(0.6);
    expect(compositeConfidence({ ...bare, verification: 1 })).toBeLessThan(0.6);
  });

  it('is lowered by a verifier that disagrees, and raised by none that agrees', () => {
    fc.assert(
      fc.property(verified, ({ verification, ...others }) => {
        const without = compositeConfidence(others);
        const value = compositeConfidence({ ...others, verification });
        expect(value).toBeLessThanOrEqual(without);
        if (verification >= without) expect(value).toBe(without);
        // Under the floor of the parts there is nothing more to take away.
        else if (without > 0.03) expect(value).toBeLessThan(without);
      }),
    );
    const good = { retrieval: 0.9, citationDensity: 1, grounding: 1 };
    expect(compositeConfidence(good)).toBeGreaterThan(0.9);
    expect(compositeConfidence({ ...good, verification: 0 })).toBeLessThan(0.5);
  });

  it('rises with every part and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.oneof(parts, verified), unit, (some, other) => {
        const value = compositeConfidence(some);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        const more = { ...some, grounding: Math.max(some.grounding, other) };
        expect(compositeConfidence(more)).toBeGreaterThanOrEqual(value - 1e-12);
      }),
    );
  });
});

describe('a calibration', () => {
  const points = [
    { raw: 0.2, actual: 0.1 },
    { raw: 0.6, actual: 0.5 },
    { raw: 0.8, actual: 0.9 },
  ];

  it.each([
    [0, 0.1],
    [0.2, 0.1],
    [0.4, 0.3],
    [0.6, 0.5],
    [0.7, 0.7],
    [1, 0.9],
  ])('makes %s to %s', (raw, actual) => {
    expect(calibrated(raw, points)).toBeCloseTo(actual);
  });

  it('that is empty changes nothing, and one point is a constant', () => {
    expect(calibrated(0.37, [])).toBe(0.37);
    expect(calibrated(0.37, [{ raw: 0.5, actual: 0.8 }])).toBe(0.8);
  });
});
