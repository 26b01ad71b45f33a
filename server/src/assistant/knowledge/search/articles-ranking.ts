// Puts the articles in order and says how likely the first one answers: two small linear models over
// what was measured in their fields, trained by packages/workbench/src/train/articles.ts.
import type { ArticleEvidence } from './articles-index.ts';
import { articleGrounding, articleRanking } from './articles-weights.ts';
import type { Found } from './engine.ts';
import type { Asked } from './texts-index.ts';

export interface RankedArticle extends ArticleEvidence {
  /** Only to be compared within one search. */
  readonly score: number;
}

/** What the order of articles rests on; `articleRanking` holds a weight for each, in this order. */
export function articleFeatures(article: ArticleEvidence, topPassage: number): readonly number[] {
  const { fields, title, titleNamed, summary, heading, headingNamed, coverage, passage } = article;
  return [
    fields,
    title,
    titleNamed,
    title * titleNamed,
    summary,
    heading,
    headingNamed,
    coverage,
    passage?.words ?? 0,
    passage?.window ?? 0,
    passage?.pairs ?? 0,
    passage?.pieces ?? 0,
    topPassage > 0 ? (passage?.score ?? 0) / topPassage : 0,
  ];
}

/** Best first. */
export function rankedArticles(
  articles: readonly ArticleEvidence[],
  { order: [first] }: Pick<Found, 'order'>,
  weights: readonly number[] = articleRanking,
): readonly RankedArticle[] {
  return articles
    .map((article) => ({
      ...article,
      score: dot(weights, articleFeatures(article, first?.score ?? 0)),
    }))
    .sort((a, b) => b.score - a.score);
}

/** What the likelihood of an answer rests on; the constant comes last. */
export function articleGroundingFeatures(
  { asked }: Pick<Found, 'asked'>,
  weights: readonly number[],
  [first, second]: readonly RankedArticle[],
): readonly number[] {
  if (!first) return [];
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const open = weights.map((weight, at) => weight * (1 - (first.known[at] ?? 0)));
  const unknown = asked.reduce(
    (sum, { isUnknown }, at) => sum + (isUnknown ? (weights[at] ?? 0) : 0),
    0,
  );
  const held = weights.map((weight, at) => weight * (first.known[at] ?? 0));
  return [
    first.score,
    Math.min(3, first.score - (second?.score ?? 0)),
    first.fields,
    first.coverage,
    first.subject,
    first.titleNamed,
    first.heading,
    first.headingNamed,
    first.passage?.window ?? 0,
    unknown / total,
    Math.max(0, ...open),
    first.passage?.pairs ?? 0,
    held.reduce((sum, value) => sum + value, 0),
    1,
  ];
}

/** How likely the first article answers, 0 … 1. */
export function articleGroundingOf(
  features: readonly number[],
  weights: readonly number[] = articleGrounding,
): number {
  return features.length === 0 ? 0 : 1 / (1 + Math.exp(-dot(weights, features)));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** How much less an article answers that knows a word only without the one before it. */
const STRAY_COUNTS = 0.6;

/**
 * Less than 1 when the article is about another thing of that name: a washing machine is not its machine.
 * A rule and no weight, since few questions show it.
 */
export function namesake({ known }: ArticleEvidence, asked: readonly Asked[]): number {
  const stray = asked.reduce((top, { isQualified }, at) => {
    if (at === 0 || !isQualified) return top;
    return Math.max(top, (known[at] ?? 0) * (1 - (known[at - 1] ?? 0)));
  }, 0);
  return 1 - STRAY_COUNTS * stray;
}
