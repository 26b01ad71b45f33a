// Trains the sentiment model on labelled messages and our own sentences. Used by the training script
// and by the evaluation, which must not score what it learned from.
import type { Row } from '../../evaluation/task.ts';
import type { LinearModel } from '../../model/linear.ts';
import { type Example, train } from '../../model/train.ts';
import { type OwnSentences, ownSentences } from './own-sentences.ts';
import { BUCKETS, sentimentFeatures } from './sentiment-features.ts';

/** What the model says of a message, in the order of its scores. */
export const SENTIMENT_CLASSES = ['frustration', 'repetition', 'praise'] as const;

/** Comments from a forum, about anything: a little of them keeps long English sentences calm. */
const FORUM_WEIGHT = 0.05;
const OWN_WEIGHT = 0.5;

const FRUSTRATION = 0;
const REPETITION = 1;
const PRAISE = 2;

/** One labelled message of the data's files. */
export interface SentimentRow {
  readonly text: string;
  readonly lang: string;
  readonly labels: readonly string[];
  /** null: not to be scored. */
  readonly frustration: boolean | null;
  readonly source: string;
  readonly offensive: boolean | null;
}

/** The rows that are labelled messages; others are left out. */
export function sentimentRows(rows: readonly Row[]): readonly SentimentRow[] {
  return rows.flatMap(({ text, lang, labels, frustration, source, offensive }) =>
    typeof text === 'string' && Array.isArray(labels) && frustration !== undefined
      ? [
          {
            text,
            lang: String(lang),
            labels: labels.map(String),
            frustration: typeof frustration === 'boolean' ? frustration : null,
            source: String(source),
            offensive: typeof offensive === 'boolean' ? offensive : null,
          },
        ]
      : [],
  );
}

export function isRepetition({ labels }: SentimentRow): boolean {
  return labels.includes('complains_of_repetition');
}

export function isPraise({ labels }: SentimentRow): boolean {
  return labels.includes('praises_bot') || labels.includes('user_happy');
}

/** The same rows in the same order give the same model. */
export function trainSentiment(rows: readonly SentimentRow[]): LinearModel {
  const learned = rows.filter(({ frustration }) => frustration !== null).map(exampleOf);
  const own = Object.values(ownSentences).flatMap(ownExamples);
  return train([...learned, ...own], {
    classes: SENTIMENT_CLASSES,
    buckets: BUCKETS,
    kind: 'any-of',
    epochs: 12,
    rate: 0.2,
  });
}

function exampleOf(row: SentimentRow): Example {
  const isForum = row.source === 'goemotions';
  return {
    features: sentimentFeatures(row.text),
    labels: [
      ...(row.frustration === true ? [FRUSTRATION] : []),
      ...(isRepetition(row) ? [REPETITION] : []),
      ...(isPraise(row) ? [PRAISE] : []),
    ],
    unknown: row.source === 'botfw' ? [] : [REPETITION, PRAISE],
    weight: isForum ? FORUM_WEIGHT : 1,
  };
}

function ownExamples({ unhappy, repetition, calm, praise }: OwnSentences): readonly Example[] {
  const labelled: readonly (readonly [readonly string[], readonly number[]])[] = [
    [unhappy, [FRUSTRATION]],
    [repetition, [FRUSTRATION, REPETITION]],
    [calm, []],
    [praise, [PRAISE]],
  ];
  return labelled.flatMap(([sentences, labels]) =>
    sentences.map((text) => ({ features: sentimentFeatures(text), labels, weight: OWN_WEIGHT })),
  );
}
