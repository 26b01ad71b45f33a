// Boosted trees over few dense features: they find which facts matter only together, where a linear
// model needs each pair spelled out. Gradient boosting of the logistic loss (Friedman 2001) with
// Newton leaves, shallow trees and a share of rows and features for each.
import { mulberry32 } from './random.ts';
import { growTree, indices, leafOf, rank, type Tree } from './trees.ts';

export interface BoostedModel {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

export interface Boosting {
  readonly trees: number;
  readonly depth: number;
  /** Share of each tree's answer that is taken. */
  readonly rate: number;
  /** Least rows in a leaf. */
  readonly minRows: number;
  /** Pull of leaves to 0. */
  readonly l2: number;
  /** Share of features each tree may use. */
  readonly featureShare: number;
  /** Share of rows each tree learns from. */
  readonly rowShare: number;
  /** Any whole number. */
  readonly seed: number;
}

/** The score before the sigmoid. Missing features count as 0. */
export function boostedScore({ bias, trees }: BoostedModel, features: ArrayLike<number>): number {
  return trees.reduce((score, tree) => score + leafOf(tree, features), bias);
}

/**
 * @param rows equally long feature vectors
 * @param truths 0 or 1 of each row
 */
export function boost(
  rows: readonly ArrayLike<number>[],
  truths: readonly number[],
  settings: Boosting,
): BoostedModel {
  const ranked = rank(rows);
  const random = mulberry32(settings.seed);
  const positives = truths.reduce((sum, truth) => sum + truth, 0);
  const bias = Math.log((positives + 1) / (truths.length - positives + 1));
  const scores = new Float64Array(rows.length).fill(bias);
  const gradients = new Float64Array(rows.length);
  const hessians = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round += 1) {
    for (let row = 0; row < rows.length; row += 1) {
      const p = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      gradients[row] = (truths[row] ?? 0) - p;
      hessians[row] = p * (1 - p);
    }
    const chosen = indices(rows.length).filter(() => random() < settings.rowShare);
    const features = indices(ranked.width).filter(() => random() < settings.featureShare);
    const growth = { ...settings, rows: ranked, gradients, hessians, features: () => features };
    const tree = growTree(growth, chosen);
    trees.push(tree);
    rows.forEach((row, at) => {
      scores[at] = (scores[at] ?? 0) + leafOf(tree, row);
    });
  }
  return { bias, trees };
}
