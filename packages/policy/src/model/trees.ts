// Decision trees over few dense features: they find which facts matter only together, where a linear
// model needs each pair spelled out. `boosted.ts` and `forest.ts` grow many of them.

/** A split: rows whose feature is at most `threshold` go left. Leaves hold a value. */
export type TreeNode =
  | {
      readonly feature: number;
      readonly threshold: number;
      readonly left: number;
      readonly right: number;
    }
  | { readonly value: number };

/** Node 0 is the root; a node's left child comes next after it. */
export type Tree = readonly TreeNode[];

/** The value of the leaf these features lead to. Missing features count as 0. */
export function leafOf(tree: Tree, features: ArrayLike<number>): number {
  let node = tree[0];
  while (node && 'feature' in node) {
    node = tree[(features[node.feature] ?? 0) <= node.threshold ? node.left : node.right];
  }
  return node?.value ?? 0;
}

/** Rows by the rank of each feature's value, so that a split is found by counting, not sorting. */
export interface Ranked {
  readonly count: number;
  readonly width: number;
  /** Of each feature: its values, ascending, without repetition. */
  readonly values: readonly (readonly number[])[];
  /** Of each feature: the place of each row's value among `values`. */
  readonly ranks: readonly Uint16Array[];
}

/** @param rows equally long feature vectors */
export function rank(rows: readonly ArrayLike<number>[]): Ranked {
  const width = rows[0]?.length ?? 0;
  const values: number[][] = [];
  const ranks: Uint16Array[] = [];
  for (let feature = 0; feature < width; feature += 1) {
    const column = rows.map((row) => row[feature] ?? 0);
    const distinct = [...new Set(column)].sort((one, other) => one - other);
    const places = new Map(distinct.map((value, place) => [value, place]));
    values.push(distinct);
    ranks.push(Uint16Array.from(column, (value) => places.get(value) ?? 0));
  }
  return { count: rows.length, width, values, ranks };
}

export interface Growth {
  readonly rows: Ranked;
  /** Of each row: what pulls its leaf's value up, and how much it weighs. */
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  /** The features one split may use. */
  readonly features: () => readonly number[];
  readonly depth: number;
  /** Least rows in a leaf. */
  readonly minRows: number;
  /** Pull of leaves to 0. */
  readonly l2: number;
  /** Share of a leaf's value that is taken. */
  readonly rate: number;
}

/** A tree with the greatest gain in the second-order loss at each split (Chen and Guestrin 2016). */
export function growTree(growth: Growth, members: readonly number[]): Tree {
  const tree: TreeNode[] = [];
  grow(growth, members, 0, tree);
  return tree;
}

/** Adds the node for these rows and all below it. Returns its position. */
function grow(growth: Growth, members: readonly number[], depth: number, tree: TreeNode[]): number {
  const { rows, gradients, hessians, rate, l2 } = growth;
  const at = tree.length;
  let g = 0;
  let h = 0;
  for (const row of members) {
    g += gradients[row] ?? 0;
    h += hessians[row] ?? 0;
  }
  tree.push({ value: (rate * g) / (h + l2) });
  const split = depth < growth.depth ? bestSplit(growth, members, g, h) : null;
  if (!split) return at;
  const { feature, rankAtMost, threshold } = split;
  const ranks = rows.ranks[feature];
  const goesLeft = (row: number) => (ranks?.[row] ?? 0) <= rankAtMost;
  const left = grow(growth, members.filter(goesLeft), depth + 1, tree);
  const rest = members.filter((row) => !goesLeft(row));
  const right = grow(growth, rest, depth + 1, tree);
  tree[at] = { feature, threshold, left, right };
  return at;
}

interface Split {
  readonly feature: number;
  readonly rankAtMost: number;
  readonly threshold: number;
  readonly gain: number;
}

/** The split with the greatest gain, or null when none gains. */
function bestSplit(
  { rows, gradients, hessians, features, minRows, l2 }: Growth,
  members: readonly number[],
  g: number,
  h: number,
): Split | null {
  if (members.length < 2 * minRows) return null;
  const worth = (sumG: number, sumH: number) => (sumG * sumG) / (sumH + l2);
  const whole = worth(g, h);
  let best: Split | null = null;
  for (const feature of features()) {
    const ranks = rows.ranks[feature];
    const values = rows.values[feature];
    if (!ranks || !values || values.length < 2) continue;
    const counts = new Float64Array(values.length);
    const sumsG = new Float64Array(values.length);
    const sumsH = new Float64Array(values.length);
    for (const row of members) {
      const place = ranks[row] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
      sumsG[place] = (sumsG[place] ?? 0) + (gradients[row] ?? 0);
      sumsH[place] = (sumsH[place] ?? 0) + (hessians[row] ?? 0);
    }
    let leftCount = 0;
    let leftG = 0;
    let leftH = 0;
    let last = -1;
    for (let place = 0; place < values.length; place += 1) {
      if (!counts[place]) continue;
      if (leftCount >= minRows && members.length - leftCount >= minRows) {
        const gain = worth(leftG, leftH) + worth(g - leftG, h - leftH) - whole;
        if (gain > (best?.gain ?? 1e-6)) {
          const threshold = ((values[last] ?? 0) + (values[place] ?? 0)) / 2;
          best = { feature, rankAtMost: last, threshold, gain };
        }
      }
      leftCount += counts[place] ?? 0;
      leftG += sumsG[place] ?? 0;
      leftH += sumsH[place] ?? 0;
      last = place;
    }
  }
  return best;
}

export function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
