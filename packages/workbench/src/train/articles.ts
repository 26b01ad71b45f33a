// Trains the order of found articles and the likelihood that the first one answers, on every second of
// the demo's questions:
//   node --import tsx packages/workbench/src/train/articles.ts
// Prints the figures on the others, then writes server/src/assistant/knowledge/search/articles-weights.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPassages } from '../../../../server/src/assistant/knowledge/articles.ts';
import {
  type FoundArticles,
  readArticles,
} from '../../../../server/src/assistant/knowledge/search/articles.ts';
import {
  articleFeatures,
  articleGroundingFeatures,
  articleGroundingOf,
  namesake,
  rankedArticles,
} from '../../../../server/src/assistant/knowledge/search/articles-ranking.ts';
import { auc } from '../../../policy/src/evaluation/metrics.ts';
import { root } from '../../bin/process.mjs';
import { ANSWERED, UNANSWERED } from '../demo-questions.ts';
import { fitLogistic, fitRanking } from './knowledge-fit.ts';

interface Question {
  readonly answers: readonly string[];
  readonly found: FoundArticles;
}

/** Few questions, so the weights are held back much. */
const RANKING_L2 = 0.01;
const GROUNDING_L2 = 0.02;
const ROUNDS = 600;
/** Where the weights begin: titles before headings, headings before text; in the order of `articleFeatures`. */
const PRIOR = [5, 2, 1, 3, 1, 2, 2, 2, 2, 2, 1, 2, 2];

const articles = readArticles(readPassages(join(root, 'demo/knowledge')));
const questions = [...ANSWERED, ...UNANSWERED.map((question) => [question] as const)].map(
  ([text, ...answers]): Question => ({ answers, found: articles.find(text) }),
);
// The two lists are long and even enough for every second one to be of both kinds.
const fitting = everySecond(0);
const judging = everySecond(1);
const fitted = fit(fitting);
report('fitted on', fitting);
report('held back', judging);
writeFileSync(
  join(root, 'server/src/assistant/knowledge/search/articles-weights.ts'),
  `// Made by packages/workbench/src/train/articles.ts from questions of our own.

// biome-ignore format: made by a script
export const articleRanking: readonly number[] = ${short(fitted.ranking)};

// biome-ignore format: made by a script
export const articleGrounding: readonly number[] = ${short(fitted.grounding)};
`,
);

function everySecond(part: 0 | 1): readonly Question[] {
  return questions.filter(
    (_, at) => (at - (at >= ANSWERED.length ? ANSWERED.length : 0)) % 2 === part,
  );
}

function fileOf(article: number): string {
  return articles.passagesOf(article)[0]?.id.replace(/\.md#.*$/, '') ?? '';
}

function fit(examples: readonly Question[]) {
  const ranking = fitRanking(
    examples
      .filter(({ answers }) => answers.length > 0)
      .map(({ answers, found: { order, found } }) => ({
        features: order.map((article) => articleFeatures(article, found.order[0]?.score ?? 0)),
        answers: order.map(({ article }) => answers.includes(fileOf(article))),
      })),
    ROUNDS,
    RANKING_L2,
    PRIOR,
  );
  const usable = examples.filter(({ found }) => found.order.length > 0);
  const labels = usable.map((question) => question.answers.includes(firstOf(question, ranking)));
  const features = usable.map(({ found }) => featuresOf(found, ranking));
  return { ranking, grounding: fitScaled(features, labels) };
}

/** Weights for features as they are, fitted on features of one scale: else the ridge would favour large ones. */
function fitScaled(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
): readonly number[] {
  const last = (rows[0]?.length ?? 1) - 1;
  const columns = Array.from({ length: last }, (_, at) => rows.map((row) => row[at] ?? 0));
  const mean = columns.map((column) => column.reduce((sum, x) => sum + x, 0) / column.length);
  const scale = columns.map((column, at) =>
    Math.sqrt(column.reduce((sum, x) => sum + (x - (mean[at] ?? 0)) ** 2, 1e-6) / column.length),
  );
  const scaled = rows.map((row) => [
    ...row.slice(0, last).map((x, at) => (x - (mean[at] ?? 0)) / (scale[at] ?? 1)),
    1,
  ]);
  const weights = fitLogistic(scaled, labels, GROUNDING_L2, 20);
  const own = weights.slice(0, last).map((weight, at) => weight / (scale[at] ?? 1));
  const constant = own.reduce((sum, w, at) => sum - w * (mean[at] ?? 0), weights[last] ?? 0);
  return [...own, constant];
}

function orderOf({ order, found }: FoundArticles, ranking: readonly number[]) {
  return rankedArticles(order, found, ranking);
}

function firstOf({ found }: Question, ranking: readonly number[]): string {
  return fileOf(orderOf(found, ranking)[0]?.article ?? -1);
}

function featuresOf(found: FoundArticles, ranking: readonly number[]): readonly number[] {
  return articleGroundingFeatures(found.found, found.weights, orderOf(found, ranking));
}

function scoreOf(
  { found }: Question,
  ranking: readonly number[],
  grounding: readonly number[],
): number {
  const [first] = orderOf(found, ranking);
  if (!first) return 0;
  return (
    namesake(first, found.found.asked) * articleGroundingOf(featuresOf(found, ranking), grounding)
  );
}

function report(name: string, asked: readonly Question[]): void {
  const { ranking, grounding } = fitted;
  const scored = asked.map((question) => ({
    score: scoreOf(question, ranking, grounding),
    is: question.answers.length > 0,
    isRight: question.answers.includes(firstOf(question, ranking)),
  }));
  const answered = scored.filter(({ is }) => is);
  const recall = answered.filter(({ isRight }) => isRight).length / answered.length;
  console.log(
    `${name}: recall@1 ${recall.toFixed(3)}, answerable AUC ${auc(scored).value.toFixed(3)}, n ${scored.length}`,
  );
}

function short(values: readonly number[]): string {
  return `[\n${values.map((value) => `  ${Number(value.toPrecision(4))},`).join('\n')}\n]`;
}
