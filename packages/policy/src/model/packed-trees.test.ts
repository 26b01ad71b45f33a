import { describe, expect, it } from 'vitest';
import { packTree, unpackTree } from './packed-trees.ts';
import { growTree, indices, leafOf, rank } from './trees.ts';

const rows = Array.from({ length: 40 }, (_, at) => [at % 5, at % 7, at % 2]);
const tree = growTree(
  {
    rows: rank(rows),
    gradients: Float64Array.from(rows, ([one = 0, other = 0]) => (one > other ? 1 : -0.5)),
    hessians: new Float64Array(rows.length).fill(1),
    features: () => [0, 1, 2],
    depth: 4,
    minRows: 2,
    l2: 1,
    rate: 1,
  },
  indices(rows.length),
);

describe('a packed tree', () => {
  it('answers as the tree does, to four digits', () => {
    const again = unpackTree(packTree(tree));
    expect(again.length).toBeGreaterThan(5);
    for (const row of rows) expect(leafOf(again, row)).toBeCloseTo(leafOf(tree, row), 4);
  });

  it('keeps a lone leaf', () => {
    expect(unpackTree(packTree([{ value: 0.25 }]))).toEqual([{ value: 0.25 }]);
  });
});
