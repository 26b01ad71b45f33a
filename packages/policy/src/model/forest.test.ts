import { describe, expect, it } from 'vitest';
import { forestScore, type Planting, plant } from './forest.ts';

const planting: Planting = { trees: 40, minRows: 3, featureShare: 0.7, seed: 1 };
/** True when exactly one of two facts holds; the third says nothing. */
const rows = Array.from({ length: 90 }, (_, at) => [at % 2, (at >> 1) % 2, at % 3]);
const truths = rows.map(([one = 0, other = 0]) => one ^ other);

describe('a forest', () => {
  it('finds facts that matter only together', () => {
    const forest = plant(rows, truths, planting);
    expect(forestScore(forest, [1, 0, 1])).toBeGreaterThan(0.5);
    expect(forestScore(forest, [0, 1, 2])).toBeGreaterThan(0.5);
    expect(forestScore(forest, [1, 1, 1])).toBeLessThan(-0.5);
    expect(forestScore(forest, [0, 0, 0])).toBeLessThan(-0.5);
  });

  it('is the same for the same rows and seed, and its trees are not all alike', () => {
    const forest = plant(rows, truths, planting);
    expect(plant(rows, truths, planting)).toEqual(forest);
    expect(plant(rows, truths, { ...planting, seed: 2 })).not.toEqual(forest);
    expect(new Set(forest.map((tree) => JSON.stringify(tree))).size).toBeGreaterThan(10);
  });

  it('stays finite where all rows agree', () => {
    const forest = plant([[0], [1], [0], [1]], [1, 1, 1, 1], planting);
    expect(forestScore(forest, [0])).toBeCloseTo(Math.log(99), 5);
  });
});
