// Trees as rows of numbers, a third of their size as objects: in a file of many trees the names of
// fields weigh more than the values.
import type { Tree, TreeNode } from './trees.ts';

/** Nodes in the order they grew: a split is its feature and threshold, a leaf is -1 and its value. */
export type PackedTree = readonly number[];

const LEAF = -1;

/** Leaves are rounded to four digits. */
export function packTree(tree: Tree): PackedTree {
  return tree.flatMap((node) =>
    'feature' in node ? [node.feature, node.threshold] : [LEAF, round(node.value)],
  );
}

export function unpackTree(packed: PackedTree): Tree {
  const tree: TreeNode[] = [];
  read(packed, tree);
  return tree;
}

/** Reads the next node and all below it. Returns its position. */
function read(packed: PackedTree, tree: TreeNode[]): number {
  const at = tree.length;
  const feature = packed[2 * at] ?? LEAF;
  const number = packed[2 * at + 1] ?? 0;
  tree.push({ value: number });
  if (feature === LEAF) return at;
  const left = read(packed, tree);
  const right = read(packed, tree);
  tree[at] = { feature, threshold: number, left, right };
  return at;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
