// Made by packages/workbench/src/train/articles.ts from questions of our own.

// biome-ignore format: made by a script
export const articleRanking: readonly number[] = [
  5.016,
  1.474,
  0.6651,
  2.41,
  0.6484,
  1.184,
  1.924,
  1.618,
  1.748,
  1.726,
  1.151,
  2.249,
  2.071,
];

// biome-ignore format: made by a script
export const articleGrounding: readonly number[] = [
  0.1071,
  0.7739,
  2.072,
  1.798,
  1.444,
  -0.2536,
  0.3111,
  1.701,
  1.847,
  -1.286,
  -1.297,
  1.37,
  0.3035,
  -5.95,
];
