// Puts the candidates in order and says how likely the first one answers. Both are small linear models
// over what was measured; their weights are trained by packages/workbench/src/train/knowledge.ts.
import type { Asked, Candidate } from './texts-index.ts';
import { grounding, ranking } from './weights.ts';

export interface RankedText extends Candidate {
  /** Only to be compared within one search. */
  readonly score: number;
}

/** What the order of candidates rests on; `ranking` holds a weight for each, in this order. */
export function rankingFeatures(candidate: Candidate, wantsNumber: boolean): readonly number[] {
  const { words, coverage, sentence, window, pairs, exact, pieces, around, hasNumber } = candidate;
  const { sentencePieces, telling, lead } = candidate;
  const number = wantsNumber ? (hasNumber ? 1 : -1) : 0;
  return [
    words,
    coverage,
    sentence,
    window,
    pairs,
    exact,
    pieces,
    around,
    number,
    sentencePieces,
    telling,
    lead,
  ];
}

/** Best first. */
export function ranked(
  candidates: readonly Candidate[],
  wantsNumber: boolean,
  weights: readonly number[] = ranking,
): readonly RankedText[] {
  return candidates
    .map((candidate) => ({
      ...candidate,
      score: dot(weights, rankingFeatures(candidate, wantsNumber)),
    }))
    .sort((a, b) => b.score - a.score);
}

/**
 * What the likelihood of an answer rests on: how well the first candidate fits, by how much it leads,
 * and what of the question it leaves open.
 */
export function groundingFeatures(
  asked: readonly Asked[],
  order: readonly RankedText[],
  wantsNumber: boolean,
): readonly number[] {
  const [first, second] = order;
  if (!first) return new Array<number>(GROUNDING_FEATURES).fill(0);
  const total = asked.reduce((sum, { relativeRarity }) => sum + relativeRarity, 0) || 1;
  const open = asked.map(({ relativeRarity }, at) => relativeRarity * (1 - (first.known[at] ?? 0)));
  const held = asked.map(({ relativeRarity }, at) => relativeRarity * (first.known[at] ?? 0));
  const openAmong = (is: (asked: Asked) => boolean) =>
    open.reduce((top, value, at) => (asked[at] && is(asked[at]) ? Math.max(top, value) : top), 0);
  const unknown = asked.reduce(
    (sum, { isUnknown, relativeRarity }) => sum + (isUnknown ? relativeRarity : 0),
    0,
  );
  const missed = first.known.filter((known) => known < 0.3).length;
  const strongest = [...held].sort((a, b) => b - a).slice(0, 3);
  return [
    ...rankingFeatures(first, wantsNumber),
    first.score,
    first.score - (second?.score ?? 0),
    Math.max(...order.map(({ coverage }) => coverage)),
    Math.max(0, ...open),
    openAmong(({ word }) => word.isName),
    openAmong(({ word }) => /\d/.test(word.stem)),
    unknown / total,
    missed / Math.max(1, asked.length),
    Math.max(0, ...held),
    strongest.reduce((sum, value) => sum + value, 0),
    total / Math.max(1, asked.length),
    Math.log1p(asked.length),
    first.window * Math.sqrt(asked.length),
    wantsNumber ? 1 : 0,
  ];
}

export const GROUNDING_FEATURES = 26;

/** The logistic model of an answer: features are centred and scaled, then multiplied in pairs. */
export interface Grounding {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  /** For each feature, then for each pair of features (with itself too), then the constant. */
  readonly weights: readonly number[];
}

/** Features with their products; each is kept within three deviations, so that none runs away. */
export function expanded(
  features: readonly number[],
  { mean, scale }: Pick<Grounding, 'mean' | 'scale'>,
): readonly number[] {
  const z = features.map((value, at) =>
    Math.max(-3, Math.min(3, (value - (mean[at] ?? 0)) / (scale[at] ?? 1))),
  );
  const products = z.flatMap((a, at) => z.slice(at).map((b) => a * b));
  return [...z, ...products, 1];
}

/** How likely the first candidate answers, 0 … 1. */
export function groundingOf(features: readonly number[], model: Grounding = grounding): number {
  return 1 / (1 + Math.exp(-dot(model.weights, expanded(features, model))));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
