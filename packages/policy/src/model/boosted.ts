// Boosted trees over few dense features: they find which facts matter only together, where a linear
// model needs each pair spelled out. Gradient boosting of the logistic loss (Friedman 2001) with
// Newton leaves, shallow trees and a share of rows and features for each.

/** A split: rows whose feature is at most `threshold` go left. Leaves hold a value. */
export type TreeNode =
  | {
      readonly feature: number;
      readonly threshold: number;
      readonly left: number;
      readonly right: number;
    }
  | { readonly value: number };

/** Node 0 is the root. */
export type Tree = readonly TreeNode[];

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
  let score = bias;
  for (const tree of trees) {
    let node = tree[0];
    while (node && 'feature' in node) {
      node = tree[(features[node.feature] ?? 0) <= node.threshold ? node.left : node.right];
    }
    score += node?.value ?? 0;
  }
  return score;
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
  const width = rows[0]?.length ?? 0;
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
    const features = indices(width).filter(() => random() < settings.featureShare);
    const tree: TreeNode[] = [];
    grow({ rows, gradients, hessians, features, settings }, chosen, 0, tree);
    trees.push(tree);
    rows.forEach((row, at) => {
      scores[at] = (scores[at] ?? 0) + boostedScore({ bias: 0, trees: [tree] }, row);
    });
  }
  return { bias, trees };
}

interface Ground {
  readonly rows: readonly ArrayLike<number>[];
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly features: readonly number[];
  readonly settings: Boosting;
}

/** Adds the node for these rows and all below it. Returns its position. */
function grow(ground: Ground, members: readonly number[], depth: number, tree: TreeNode[]): number {
  const { rows, gradients, hessians, settings } = ground;
  const at = tree.length;
  const g = members.reduce((sum, row) => sum + (gradients[row] ?? 0), 0);
  const h = members.reduce((sum, row) => sum + (hessians[row] ?? 0), 0);
  tree.push({ value: (settings.rate * g) / (h + settings.l2) });
  const split = depth < settings.depth ? bestSplit(ground, members, g, h) : null;
  if (!split) return at;
  const { feature, threshold } = split;
  const goesLeft = (row: number) => (rows[row]?.[feature] ?? 0) <= threshold;
  const left = grow(ground, members.filter(goesLeft), depth + 1, tree);
  const right = grow(
    ground,
    members.filter((row) => !goesLeft(row)),
    depth + 1,
    tree,
  );
  tree[at] = { feature, threshold, left, right };
  return at;
}

/** The split with the greatest gain in the second-order loss, or null when none gains. */
function bestSplit(
  { rows, gradients, hessians, features, settings }: Ground,
  members: readonly number[],
  g: number,
  h: number,
): { readonly feature: number; readonly threshold: number } | null {
  const worth = (sumG: number, sumH: number) => (sumG * sumG) / (sumH + settings.l2);
  let best: { feature: number; threshold: number; gain: number } | null = null;
  for (const feature of features) {
    const sorted = [...members].sort(
      (one, other) => (rows[one]?.[feature] ?? 0) - (rows[other]?.[feature] ?? 0),
    );
    let leftG = 0;
    let leftH = 0;
    for (let at = 0; at + 1 < sorted.length; at += 1) {
      const row = sorted[at] ?? 0;
      leftG += gradients[row] ?? 0;
      leftH += hessians[row] ?? 0;
      const value = rows[row]?.[feature] ?? 0;
      const next = rows[sorted[at + 1] ?? 0]?.[feature] ?? 0;
      if (next === value) continue;
      if (at + 1 < settings.minRows || sorted.length - at - 1 < settings.minRows) continue;
      const gain = worth(leftG, leftH) + worth(g - leftG, h - leftH) - worth(g, h);
      if (gain > (best?.gain ?? 1e-6)) best = { feature, threshold: (value + next) / 2, gain };
    }
  }
  return best;
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** A small seeded generator: training must give the same model on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
