import { describe, expect, it } from 'vitest';
import { type Boosting, boost, boostedScore } from './boosted.ts';

const settings: Boosting = {
  trees: 30,
  depth: 2,
  rate: 0.3,
  minRows: 2,
  l2: 1,
  featureShare: 1,
  rowShare: 1,
  seed: 1,
};
/** True when exactly one of two facts holds: no weighing of single facts tells it. */
const rows = Array.from({ length: 64 }, (_, at) => [at % 2, (at >> 1) % 2, (at >> 2) % 2]);
const truths = rows.map(([one = 0, other = 0]) => one ^ other);

describe('boosted trees', () => {
  it('find facts that matter only together', () => {
    // Equal halves give the first split no gain; a few rows more of one kind break the tie.
    const model = boost([...rows, [1, 0, 1], [1, 0, 0]], [...truths, 1, 1], settings);
    expect(boostedScore(model, [1, 0, 0])).toBeGreaterThan(1);
    expect(boostedScore(model, [0, 1, 1])).toBeGreaterThan(1);
    expect(boostedScore(model, [1, 1, 0])).toBeLessThan(-1);
    expect(boostedScore(model, [0, 0, 1])).toBeLessThan(-1);
  });

  it('are the same for the same rows and seed', () => {
    const partly = { ...settings, rowShare: 0.5 };
    expect(boost(rows, truths, partly)).toEqual(boost(rows, truths, partly));
    expect(boost(rows, truths, partly)).not.toEqual(boost(rows, truths, { ...partly, seed: 2 }));
  });

  it('without a split that gains answer with the share of truths', () => {
    const model = boost([[0], [0], [0], [0]], [1, 1, 1, 0], { ...settings, trees: 1 });
    expect(boostedScore(model, [0])).toBeGreaterThan(0);
    expect(boostedScore(model, [5])).toBe(boostedScore(model, [0]));
  });
});
