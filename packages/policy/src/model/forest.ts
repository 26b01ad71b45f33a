// A forest of deep trees that each saw other rows and other features (Breiman 2001). With a thousand
// rows of noisy truths the mean of many deep trees holds better than a sum of trees that chase errors.
import { mulberry32 } from './random.ts';
import { growTree, indices, leafOf, rank, type Tree } from './trees.ts';

/** Leaves hold the share of truths. */
export type Forest = readonly Tree[];

export interface Planting {
  readonly trees: number;
  /** Least rows in a leaf. */
  readonly minRows: number;
  /** Share of features each split may use. */
  readonly featureShare: number;
  /** Any whole number. */
  readonly seed: number;
}

/** Deeper than any tree of some thousand rows gets. */
const DEPTH = 40;
/** No answer is surer than this: the log odds must stay finite. */
const SUREST = 0.01;

/** The log odds, as boosted trees answer them. */
export function forestScore(forest: Forest, features: ArrayLike<number>): number {
  const sum = forest.reduce((total, tree) => total + leafOf(tree, features), 0);
  const p = Math.min(1 - SUREST, Math.max(SUREST, sum / Math.max(1, forest.length)));
  return Math.log(p / (1 - p));
}

/**
 * @param rows equally long feature vectors
 * @param truths 0 or 1 of each row
 */
export function plant(
  rows: readonly ArrayLike<number>[],
  truths: readonly number[],
  { trees, minRows, featureShare, seed }: Planting,
): Forest {
  const ranked = rank(rows);
  const random = mulberry32(seed);
  const share = Math.max(1, Math.round(ranked.width * featureShare));
  const growth = {
    rows: ranked,
    // With unit weights the second-order gain is the fall of Gini impurity, a leaf the share of truths.
    gradients: Float64Array.from(truths),
    hessians: new Float64Array(rows.length).fill(1),
    features: () => Array.from({ length: share }, () => Math.floor(random() * ranked.width)),
    depth: DEPTH,
    minRows,
    l2: 0,
    rate: 1,
  };
  return Array.from({ length: trees }, () =>
    growTree(
      growth,
      indices(rows.length).map(() => Math.floor(random() * rows.length)),
    ),
  );
}
