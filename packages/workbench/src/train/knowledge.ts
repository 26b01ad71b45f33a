// Trains the order of found passages and the likelihood that the first one answers:
//   node --import tsx packages/workbench/src/train/knowledge.ts kb_docs.jsonl kb_qa.jsonl
// Prints the figures on the held-back questions of a model trained without them, then trains on all
// and writes server/src/assistant/knowledge/search/weights.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '@warmline/policy/evaluation';
import { mulberry32 } from '@warmline/policy/training';
import {
  createEngine,
  type Found,
} from '../../../../server/src/assistant/knowledge/search/engine.ts';
import {
  expanded,
  type Grounding,
  groundingFeatures,
  groundingOf,
  ranked,
  rankingFeatures,
} from '../../../../server/src/assistant/knowledge/search/ranking.ts';
import { auc } from '../../../policy/src/evaluation/metrics.ts';
import { root } from '../../bin/process.mjs';
import { fitLogistic, fitRanking } from './knowledge-fit.ts';
import { isHeldBack, rowsOf } from './rows.ts';

/** How many bases with passages taken away each knowledge base is trained on. */
const PARTIAL_BASES = 3;
const SHARE_TAKEN = 0.2;

interface Question {
  readonly kb: string;
  /** Whether all passages were there to be found, as when the search is measured. */
  readonly isWhole: boolean;
  readonly isHeldBack: boolean;
  readonly isAnswerable: boolean;
  /** Whether each candidate, in the order of `found`, is one of those that answer. */
  readonly answers: readonly boolean[];
  readonly found: Found;
  readonly wantsNumber: boolean;
}

const rows = await rowsOf(process.argv.slice(2));
const questions = questionsOf();
console.log(`${questions.length} questions`);
report(fitted(questions.filter((question) => !question.isHeldBack)));
write(fitted(questions));

interface Fitted {
  readonly ranking: readonly number[];
  readonly grounding: Grounding;
}

/**
 * All questions of the knowledge bases of passages: searched in the whole base, and in bases from which
 * articles and passages were taken at random. There a question whose passage was taken has no answer,
 * though every word of it is the same: nothing shows better what an answer needs.
 */
function questionsOf(): readonly Question[] {
  const kbs = [...new Set(rows.map(({ kb }) => String(kb)))].filter((kb) =>
    kb.startsWith('xquad_'),
  );
  return kbs.flatMap((kb) => {
    const docs = rows.filter((row) => row['kb'] === kb && typeof row['doc_id'] === 'string');
    const asked = rows.filter((row) => row['kb'] === kb && typeof row['question'] === 'string');
    const parts = Array.from({ length: PARTIAL_BASES }, (_, seed) => somePassages(docs, seed));
    return [docs, ...parts].flatMap((part) => searchedIn(part, asked, part === docs));
  });
}

/** Without about one article in five, and without one passage in five of the others. */
function somePassages(docs: readonly Row[], seed: number): readonly Row[] {
  const random = mulberry32(seed);
  const articles = [...new Set(docs.map(articleOf))];
  const taken = new Set(articles.filter(() => random() < SHARE_TAKEN));
  return docs.filter((row) => !taken.has(articleOf(row)) && random() >= SHARE_TAKEN);
}

/** `xquad/en/16/3` is of article 16. */
function articleOf(row: Row): string {
  return String(row['doc_id']).replace(/\/[^/]*$/, '');
}

function searchedIn(
  docs: readonly Row[],
  asked: readonly Row[],
  isWhole: boolean,
): readonly Question[] {
  const ids = docs.map((row) => String(row['doc_id']));
  const kb = String(docs[0]?.['kb']);
  const language = kb.slice('xquad_'.length);
  const engine = createEngine(
    docs.map(({ text }) => ({ language, subject: '', text: String(text) })),
  );
  return asked.map((row) => {
    const text = String(row['question']);
    const gold = new Set(Array.isArray(row['gold_docs']) ? row['gold_docs'].map(String) : []);
    const found = engine.find(text);
    return {
      kb,
      isWhole,
      isHeldBack: isHeldBack(text),
      isAnswerable: row['answerable'] === true && ids.some((id) => gold.has(id)),
      answers: found.order.map((candidate) => gold.has(ids[candidate.text] ?? '')),
      found,
      wantsNumber: found.wantsNumber,
    };
  });
}

function fitted(examples: readonly Question[]): Fitted {
  const ranking = fitRanking(
    examples
      .filter(({ isAnswerable, isWhole }) => isAnswerable && isWhole)
      .map(({ found, answers, wantsNumber }) => ({
        features: found.order.map((candidate) => rankingFeatures(candidate, wantsNumber)),
        answers,
      })),
  );
  const features = examples.map((question) => featuresOf(question, ranking));
  const width = features[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => features.map((row) => row[at] ?? 0));
  const mean = columns.map((column) => column.reduce((sum, x) => sum + x, 0) / column.length);
  const scale = columns.map((column, at) => {
    const variance = column.reduce((sum, x) => sum + (x - (mean[at] ?? 0)) ** 2, 0) / column.length;
    return Math.sqrt(variance) || 1;
  });
  const weights = fitLogistic(
    features.map((row) => expanded(row, { mean, scale })),
    examples.map(({ isAnswerable }) => isAnswerable),
  );
  return { ranking, grounding: { mean, scale, weights } };
}

function orderOf({ found, wantsNumber }: Question, ranking: readonly number[]) {
  return ranked(found.order, wantsNumber, ranking);
}

function featuresOf(question: Question, ranking: readonly number[]): readonly number[] {
  const order = orderOf(question, ranking);
  return groundingFeatures(question.found.asked, order, question.wantsNumber);
}

function report({ ranking, grounding }: Fitted): void {
  const tested = questions.filter(({ isHeldBack, isWhole }) => isHeldBack && isWhole);
  const scored = tested.map((question) => ({
    ...question,
    score: groundingOf(featuresOf(question, ranking), grounding),
    isFirst: isFirstRight(question, ranking),
  }));
  for (const kb of [...new Set(tested.map(({ kb }) => kb)), '*']) {
    const mine = scored.filter((question) => kb === '*' || question.kb === kb);
    const answerable = mine.filter(({ isAnswerable }) => isAnswerable);
    const wrong = mine
      .filter(({ isAnswerable }) => !isAnswerable)
      .map(({ score }) => score)
      .sort((a, b) => b - a);
    const threshold = wrong[Math.floor(wrong.length * 0.02)] ?? 0;
    const answered = answerable.filter(({ score }) => score > threshold).length;
    const recall = answerable.filter(({ isFirst }) => isFirst).length / answerable.length;
    const area = auc(mine.map(({ score, isAnswerable: is }) => ({ score, is }))).value;
    const right = mine.filter(({ score, isAnswerable }) => score > 0.5 === isAnswerable).length;
    console.log(
      `${kb}: recall@1 ${recall.toFixed(3)}, answerable AUC ${area.toFixed(3)}, answered at 2 % wrong ${(answered / answerable.length).toFixed(3)} (over ${threshold.toFixed(2)}), right at 0.5 ${(right / mine.length).toFixed(3)}, n ${mine.length}`,
    );
  }
}

function isFirstRight(question: Question, ranking: readonly number[]): boolean {
  const first = orderOf(question, ranking)[0]?.text;
  return question.found.order.some(
    ({ text }, at) => text === first && question.answers[at] === true,
  );
}

function write({ ranking, grounding }: Fitted): void {
  const short = (values: readonly number[]) =>
    `[\n${values.map((value) => `    ${Number(value.toPrecision(4))},`).join('\n')}\n  ]`;
  writeFileSync(
    join(root, 'server/src/assistant/knowledge/search/weights.ts'),
    `// Made by packages/workbench/src/train/knowledge.ts from XQuAD (Artetxe, Ruder, Yogatama 2020, CC BY-SA
// 4.0): weights only, no text of it.
import type { Grounding } from './ranking.ts';

// biome-ignore format: made by a script
export const ranking: readonly number[] = ${short(ranking)};

// biome-ignore format: made by a script
export const grounding: Grounding = {
  mean: ${short(grounding.mean)},
  scale: ${short(grounding.scale)},
  weights: ${short(grounding.weights)},
};
`,
  );
}
