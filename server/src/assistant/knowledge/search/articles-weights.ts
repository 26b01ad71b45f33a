// Made by packages/workbench/src/train/articles.ts from questions of our own.

// biome-ignore format: made by a script
export const articleRanking: readonly number[] = [
  5.051,
  1.482,
  0.6685,
  2.414,
  0.6771,
  1.173,
  1.923,
  1.663,
  1.781,
  1.754,
  1.189,
  2.149,
  1.88,
];

// biome-ignore format: made by a script
export const articleGrounding: readonly number[] = [
  0.1039,
  0.8047,
  2.154,
  1.761,
  1.552,
  -0.3662,
  0.3189,
  1.596,
  1.797,
  -1.256,
  -1.343,
  1.533,
  0.2718,
  -5.852,
];
