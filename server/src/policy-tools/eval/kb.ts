// How well the knowledge search finds the passage that answers, and knows when none does.
import type { EvaluationReport, EvaluationTask, Goal, Metric } from '@warmline/policy/evaluation';
import { featuresOf, scoresOf, sigmoid, train } from '@warmline/policy/training';
import {
  auc,
  type Estimate,
  goal,
  meanOf,
  metric,
  share,
} from '../../../../packages/policy/src/evaluation/metrics.ts';
import { createEngine } from '../../assistant/knowledge/search/engine.ts';
import { entitiesOf } from './kb-entities.ts';
import { type Doc, kbRows, type Question } from './kb-rows.ts';

interface Scored {
  readonly kb: string;
  readonly score: number;
  readonly isAnswerable: boolean;
  readonly isFirstRight: boolean;
}

/** By language: the least recall@1 wanted. */
const RECALL: Readonly<Record<string, number>> = {
  en: 0.98,
  es: 0.98,
  zh: 0.98,
  vi: 0.98,
  de: 0.95,
  ru: 0.95,
  tr: 0.95,
  ar: 0.92,
  hi: 0.92,
};
/** Share of unanswerable questions that may get an answer. */
const WRONG = 0.02;
const ARTICLES = 'xquad_';

/** The evaluation task `kb`. */
export const kb: EvaluationTask = ({ data, train: given }): EvaluationReport => {
  const { docs, questions } = kbRows(data);
  const before = kbRows(given);
  const names = [...new Set(questions.map((question) => question.kb))].sort();
  const scored = names.flatMap((name) => {
    const own = docs.filter((doc) => doc.kb === name);
    // Some documents are the same on both sides and may come with the training part only.
    const searched = own.length > 0 ? own : before.docs.filter((doc) => doc.kb === name);
    const asked = questions.filter((question) => question.kb === name);
    const seen = before.questions.filter((question) => question.kb === name);
    return name.startsWith(ARTICLES)
      ? inArticles(searched, asked, name.slice(ARTICLES.length))
      : aboutEntities(searched, asked, seen);
  });
  const byKb = names.map((name) => [name, scored.filter((row) => row.kb === name)] as const);
  const articles = byKb.filter(([name]) => name.startsWith(ARTICLES));
  return {
    task: 'kb',
    method:
      'Passages searched by the words, stems, spellings and pieces of characters of the question; shipped weights (made with part of these sources: rows used there are no unseen rows). Titles of articles are not searched. “Answered” takes, for each knowledge base, the threshold at which 2 % of its unanswerable questions would be answered. Entities are taken from the conversation; whether a turn of those asks for knowledge is learnt from --train where it holds such turns.',
    metrics: byKb.flatMap(([name, rows]) => metricsOf(name, rows)),
    goals: goalsOf(articles),
  };
};

function inArticles(
  docs: readonly Doc[],
  questions: readonly Question[],
  language: string,
): readonly Scored[] {
  const engine = createEngine(docs.map(({ text }) => ({ language, subject: '', text })));
  return questions.map(({ text, kb: name, isAnswerable, gold }) => {
    const { order, grounding } = engine.find(text);
    const first = docs[order[0]?.text ?? -1]?.id ?? '';
    return { kb: name, score: grounding, isAnswerable, isFirstRight: gold.has(first) };
  });
}

/** Turns about hotels and the like: the entity may have been named long before. */
function aboutEntities(
  docs: readonly Doc[],
  questions: readonly Question[],
  seen: readonly Question[],
): readonly Scored[] {
  const engine = createEngine(
    docs.map(({ asked, text }) => ({ language: 'en', subject: asked, text })),
  );
  const entities = entitiesOf([...new Set(docs.map(({ entity }) => entity))]);
  const seeks = seekingModel(seen);
  return questions.map(({ text, kb: name, isAnswerable, gold, history }) => {
    const entity = entities.namedLast([...history, text]);
    const wanted = entity === null ? undefined : (at: number) => docs[at]?.entity === entity;
    const { order, grounding } = engine.find(without(entity ?? '', text), wanted);
    const first = docs[order[0]?.text ?? -1]?.id ?? '';
    return {
      kb: name,
      score: seeks(text) * (0.2 + 0.8 * grounding),
      isAnswerable,
      isFirstRight: gold.has(first),
    };
  });
}

/** The question without the entity's name: every document of it may hold that. */
function without(name: string, text: string): string {
  const named = new Set(name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => (named.has(word.toLowerCase()) ? '' : word));
}

const BUCKETS = 2 ** 15;

/** How likely a turn asks for knowledge, learnt from recorded turns; without them always 1. */
function seekingModel(seen: readonly Question[]): (text: string) => number {
  if (!seen.some(({ isAnswerable }) => isAnswerable)) return () => 1;
  if (seen.every(({ isAnswerable }) => isAnswerable)) return () => 1;
  const model = train(
    seen.map(({ text, isAnswerable }) => ({
      features: featuresOf(text, BUCKETS),
      labels: isAnswerable ? [0] : [],
    })),
    { classes: ['seeks'], buckets: BUCKETS, kind: 'any-of', epochs: 8 },
  );
  return (text) => sigmoid(scoresOf(model, featuresOf(text, BUCKETS))[0] ?? 0);
}

function metricsOf(name: string, rows: readonly Scored[]): readonly Metric[] {
  const language = name.startsWith(ARTICLES) ? name.slice(ARTICLES.length) : 'en';
  const source = name.split('_')[0] ?? name;
  return [
    metric(source, language, 'recall@1', recallOf(rows)),
    metric(source, language, 'answerable AUC', areaOf(rows)),
    metric(source, language, 'answered at 2 % wrong', answeredOf([rows])),
    metric(source, language, 'right at 0.5', rightOf(rows)),
  ];
}

function goalsOf(articles: readonly (readonly [string, readonly Scored[]])[]): readonly Goal[] {
  const rowsOf = (language: string) =>
    articles.find(([name]) => name === ARTICLES + language)?.[1] ?? [];
  const others = Object.keys(RECALL).filter((language) => language !== 'en');
  const measured = articles.map(([, rows]) => rows);
  return [
    ...Object.entries(RECALL).map(([language, wanted]) =>
      goal(`recall@1 ${language}`, recallOf(rowsOf(language)), wanted),
    ),
    goal('answerable AUC en', areaOf(rowsOf('en')), 0.98),
    ...others.map((language) => goal(`answerable AUC ${language}`, areaOf(rowsOf(language)), 0.95)),
    goal(
      'answerable AUC, mean of the others',
      meanOf(others.map((language) => areaOf(rowsOf(language)))),
      0.95,
    ),
    goal('answered at 2 % wrong', answeredOf(measured), 0.85),
  ];
}

function recallOf(rows: readonly Scored[]): Estimate {
  const answerable = rows.filter(({ isAnswerable }) => isAnswerable);
  return share(answerable.filter(({ isFirstRight }) => isFirstRight).length, answerable.length);
}

function areaOf(rows: readonly Scored[]): Estimate {
  return auc(rows.map(({ score, isAnswerable: is }) => ({ score, is })));
}

/** Share of answerable questions that score above all but 2 % of the unanswerable of their own group. */
function answeredOf(groups: readonly (readonly Scored[])[]): Estimate {
  let answered = 0;
  let answerable = 0;
  for (const rows of groups) {
    const wrong = rows
      .filter(({ isAnswerable }) => !isAnswerable)
      .map(({ score }) => score)
      .sort((a, b) => b - a);
    const threshold = wrong[Math.floor(wrong.length * WRONG)] ?? 0;
    const right = rows.filter(({ isAnswerable }) => isAnswerable);
    answerable += right.length;
    answered += right.filter(({ score }) => score > threshold).length;
  }
  return share(answered, answerable);
}

function rightOf(rows: readonly Scored[]): Estimate {
  const right = rows.filter(({ score, isAnswerable }) => score > 0.5 === isAnswerable);
  return share(right.length, rows.length);
}
