// Frustration, complaints about repetition and praise in single messages: how well the sentiment
// detector tells them.

import {
  isPraise,
  isRepetition,
  type SentimentRow,
  sentimentRows,
  trainSentiment,
} from '../../detectors/sentiment/train-sentiment.ts';
import { DEFAULT_SENTIMENT, detectSentiment } from '../../detectors/sentiment.ts';
import { readSentiment, type SentimentReading } from '../../detectors/sentiment-reading.ts';
import { auc, type Estimate, goal, metric, share } from '../metrics.ts';
import type { EvaluationTask, Goal, Metric } from '../task.ts';

const CHAT = 'botfw';
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'zh'] as const;

interface Scored {
  readonly row: SentimentRow;
  readonly reading: SentimentReading;
  readonly alarm: boolean;
}

export const emotion: EvaluationTask = ({ data, train }) => {
  const learned = sentimentRows(train);
  const model = learned.length > 0 ? trainSentiment(learned) : undefined;
  const scored = sentimentRows(data).map((row): Scored => {
    const reading = readSentiment(row.text, undefined, model);
    return { row, reading, alarm: detectSentiment([reading]) !== null };
  });
  const chat = scored.filter(({ row }) => row.source === CHAT);
  const repetition = recallOf(
    chat.filter(({ row }) => isRepetition(row)),
    complains,
  );
  const praise = recallOf(
    chat.filter(({ row }) => isPraise(row)),
    ({ alarm }) => alarm,
  );
  return {
    task: 'emotion',
    method:
      (model
        ? `Sentiment model trained on ${learned.length} rows of --train and our own sentences.`
        : 'Shipped sentiment model (trained on all rows of the given files: figures on those flatter).') +
      ' An alarm is the sentiment signal of the message alone at the default thresholds, chosen by cross-validation on the training part.',
    metrics: metricsOf(scored),
    goals: [
      ...LANGUAGES.map((lang) =>
        goal(`frustration AUC ${lang}`, aucOf(chat.filter(({ row }) => row.lang === lang)), 0.97),
      ),
      goal('“you repeat yourself” recall', repetition, 0.9),
      goal('praise alarms', praise, 0.02, 'at_most'),
    ] satisfies Goal[],
  };
};

/** Recognised as a complaint about repetition, not only as unhappy. */
function complains({ reading }: Scored): boolean {
  return reading.repetition >= DEFAULT_SENTIMENT.repetition;
}

function metricsOf(scored: readonly Scored[]): readonly Metric[] {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    const key = `${one.row.source} ${one.row.lang}`;
    const group = groups.get(key) ?? [];
    group.push(one);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const { source, lang } = first.row;
    const rowsWhere = (is: (row: SentimentRow) => boolean) => group.filter(({ row }) => is(row));
    const alarms = (rows: readonly Scored[]) => recallOf(rows, ({ alarm }) => alarm);
    const others = rowsWhere((row) => row.frustration !== null && !isRepetition(row));
    const measured: readonly (readonly [string, Estimate])[] = [
      ['frustration AUC', aucOf(group)],
      ['frustration recall (alarms)', alarms(rowsWhere((row) => row.frustration === true))],
      ['alarms without frustration', alarms(rowsWhere((row) => row.frustration === false))],
      ['repetition recall', recallOf(rowsWhere(isRepetition), complains)],
      ['repetition false alarms', source === CHAT ? recallOf(others, complains) : share(0, 0)],
      ['praise alarms', alarms(rowsWhere((row) => source === CHAT && isPraise(row)))],
      ['offensive words found (alarms)', alarms(rowsWhere((row) => row.offensive === true))],
      ['alarms without offensive words', alarms(rowsWhere((row) => row.offensive === false))],
    ];
    return measured
      .filter(([, estimate]) => !Number.isNaN(estimate.value))
      .map(([name, estimate]) => metric(source, lang, name, estimate));
  });
}

function aucOf(scored: readonly Scored[]): Estimate {
  return auc(
    scored
      .filter(({ row }) => row.frustration !== null)
      .map(({ row, reading }) => ({ score: reading.frustration, is: row.frustration === true })),
  );
}

function recallOf(scored: readonly Scored[], is: (one: Scored) => boolean): Estimate {
  return share(scored.filter(is).length, scored.length);
}
