// How the gates' model is made from labelled messages: one recipe for the shipped model and for the
// evaluation, so that the figures are those of what is shipped.
import type { Row } from '../../evaluation/task.ts';
import { featuresOf } from '../../model/features.ts';
import type { LinearModel, Sparse } from '../../model/linear.ts';
import { softmax } from '../../model/linear.ts';
import { hashOf, type Ngrams, ngramsOf } from '../../model/ngrams.ts';
import { type Example, train } from '../../model/train.ts';
import { type Ideas, ideaFeatures, ideasIn } from './concepts.ts';
import { folded } from './folding.ts';
import { kindsOf, labelsOfKind } from './kinds.ts';
import { LABELS, type Label, type Thresholds } from './names.ts';
import { scoresOfRows, type WeightRows, weightRows } from './sparse-model.ts';
import { styleFeatures } from './style.ts';
import { type Caution, thresholdsOf } from './thresholds.ts';

/** A message and all labels it is known to have or not to have. */
export interface LabelledMessage {
  readonly text: string;
  readonly labels: readonly Label[];
  /** Written by us: trained on, but no measure of how often visitors say such things. */
  readonly isOwn?: boolean;
  /** How much it counts in training; default 1. */
  readonly weight?: number;
  /** Where it comes from; for `kindsOf`. */
  readonly source?: string;
  /** What its source takes it for, with the source; for `kindsOf`. */
  readonly intent?: string;
}

/** A model whose classes are kinds of messages (see `kindsOf`), and from which score on it speaks. */
export interface FittedGates {
  readonly rows: WeightRows;
  /** By label, 0 … 1: where precision and recall are balanced. */
  readonly balanced: Thresholds;
  /** By label, 0 … 1: where a gate rather closes once too often. */
  readonly cautious: Thresholds;
}

const BUCKETS = 2 ** 15;
const FOLDS = 5;
/** So many weights fit into 450 kB of text. */
const KEPT_WEIGHTS = 165_000;

/** What the model reads of a message. */
export function gateFeatures(
  text: string,
  ideas: Ideas,
  buckets: number,
  ngrams: Ngrams = ngramsOf(text),
): Sparse {
  return featuresOf(ngrams, buckets, [
    ...ideaFeatures(ideas, buckets),
    ...styleFeatures(text, buckets),
  ]);
}

/** The probability of each label, in the order of `LABELS`: that of all kinds which have it. */
export function labelScores(rows: WeightRows, features: Sparse): readonly number[] {
  const shares = softmax(scoresOfRows(rows, features));
  const scores = LABELS.map(() => 0);
  for (const [kind, label] of labelledKinds(rows.classes)) {
    scores[label] = (scores[label] ?? 0) + (shares[kind] ?? 0);
  }
  return scores;
}

type LabelledKinds = readonly (readonly [kind: number, label: number])[];
const known = new WeakMap<readonly string[], LabelledKinds>();

/** Which kinds have which labels, by their places; worked out once for each model. */
function labelledKinds(kinds: readonly string[]): LabelledKinds {
  const before = known.get(kinds);
  if (before) return before;
  const labelled = kinds.flatMap((kind, at) =>
    labelsOfKind(kind).map((label) => [at, indexOf(label)] as const),
  );
  known.set(kinds, labelled);
  return labelled;
}

/** Whether a row of a data file is labelled for this task. */
export function isGatesRow(row: Row): row is Row & { text: string; gates: readonly string[] } {
  return typeof row['text'] === 'string' && Array.isArray(row['gates']) && 'source_intent' in row;
}

/** The labels of such a row, in our words. */
export function labelsOfRow({ gates }: { readonly gates: readonly string[] }): readonly Label[] {
  return gates.flatMap((gate) => {
    const name = gate === 'crisis_self_harm' ? 'crisis' : gate;
    return LABELS.filter((label) => label === name);
  });
}

/** How many further unlabelled messages of one intent are worth their time. */
const MAX_PLAIN = 12;
/** Messages of other tasks are many of a few intents: they shall not outweigh this task's own. */
const FROM_OTHER_TASKS = 0.5;

/**
 * Messages from rows of data files: those labelled for this task; those of other tasks whose source
 * and intent are labelled in them; and small talk in other languages than English as what is no crisis.
 */
export function messagesOf(rows: readonly Row[]): readonly LabelledMessage[] {
  const own = rows.filter(isGatesRow);
  const messages = new Map<string, LabelledMessage>();
  const labelsOfIntent = new Map<string, readonly Label[]>();
  for (const row of own) {
    const labels = labelsOfRow(row);
    const source = String(row['source']);
    const intent = `${source} ${row['source_intent']}`;
    messages.set(`${row.text} ${labels}`, { text: row.text, labels, source, intent });
    labelsOfIntent.set(intent, labels);
  }
  const known = new Set(own.map(({ text }) => keyOf(text)));
  const plain = new Map<string, number>();
  for (const row of rows) {
    const { text } = row;
    if (typeof text !== 'string' || known.has(keyOf(text))) continue;
    const intent = intentOf(row);
    const labels = labelsOfIntent.get(intent);
    if (labels) {
      const count = plain.get(intent) ?? 0;
      if (labels.length === 0) plain.set(intent, count + 1);
      if (labels.length > 0 || count < MAX_PLAIN)
        messages.set(text, {
          text,
          labels,
          weight: FROM_OTHER_TASKS,
          source: sourceOf(row),
          intent,
        });
    } else if (isSmallTalk(row)) {
      messages.set(text, {
        text,
        labels: [],
        weight: FROM_OTHER_TASKS,
        source: 'small talk',
      });
    } else continue;
    known.add(keyOf(text));
  }
  return [...messages.values()];
}

const keyOf = (text: string) => text.trim().toLowerCase();

const sourceOf = ({ source, dataset }: Row) =>
  dataset === 'banking77_oos' ? 'banking77' : String(source ?? dataset);

/** Source and intent of a row of any task, named as the rows of this task name them. */
function intentOf({ source, dataset, source_intent: own, intent, domain }: Row): string {
  if (typeof own === 'string') return `${source} ${own}`;
  if (dataset === 'banking77_oos') return `banking77 ${intent}`;
  return dataset === 'hint3' ? `hint3 ${domain}:${intent}` : `${dataset} ${intent}`;
}

/** What people say to an assistant in good spirits, in five languages (Bot Framework samples). */
function isSmallTalk({ source, lang, labels }: Row): boolean {
  return (
    source === 'botfw' &&
    lang !== 'en' &&
    Array.isArray(labels) &&
    !labels.includes('self_harm_crisis') &&
    !labels.includes('user_sad')
  );
}

const indexOf = (label: Label) => LABELS.indexOf(label);

/** Thresholds are chosen on messages as they come: this task's own rows. */
const isMeasure = ({ isOwn, weight }: LabelledMessage) => !isOwn && weight === undefined;

interface Read {
  readonly message: LabelledMessage;
  readonly kind: string;
  readonly features: Sparse;
  readonly fold: number;
}

/** A little above the least precision that is wanted of a gate, .75. */
const USUAL: Caution = { minPrecision: 0.77, enoughRecall: 0.985 };

/** Trains on all messages; the thresholds come from cross-validation on the same messages. */
export function fitGates(
  messages: readonly LabelledMessage[],
): FittedGates & { readonly model: LinearModel } {
  const kinds = kindsOf(messages);
  const read = messages.map(
    (message, at): Read => ({
      message,
      kind: kinds[at] ?? '',
      features: gateFeatures(message.text, ideasIn(folded(message.text)), BUCKETS),
      fold: hashOf(`fold ${message.text.trim().toLowerCase()}`) % FOLDS,
    }),
  );
  const classes = [...new Set(kinds)];
  const outOfFold: { scores: readonly number[]; message: LabelledMessage }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const rows = weightRows(
      fitted(
        read.filter((each) => each.fold !== fold),
        classes,
      ),
    );
    for (const { message, features } of read.filter((each) => each.fold === fold)) {
      outOfFold.push({ message, scores: labelScores(rows, features) });
    }
  }
  const found = LABELS.filter((label) => label !== 'crisis').map((label) => {
    const outcomes = outOfFold
      .filter(({ message }) => isMeasure(message))
      .map(({ scores, message }) => ({
        score: scores[indexOf(label)] ?? 0,
        is: message.labels.includes(label),
      }));
    return [label, thresholdsOf(outcomes, USUAL)] as const;
  });
  const thresholds = (caution: 'balanced' | 'cautious') =>
    // `found` names every label but a crisis.
    Object.fromEntries(found.map(([label, of]) => [label, of[caution]])) as Thresholds;
  const model = fitted(read, classes);
  return {
    model,
    rows: weightRows(model),
    balanced: thresholds('balanced'),
    cautious: thresholds('cautious'),
  };
}

/** Our own sentences are all there is of some needs and languages. */
const OWN_WEIGHT = 2;

/** Epochs, rate and l2 were chosen by cross-validation on the training part. */
function fitted(read: readonly Read[], classes: readonly string[]): LinearModel {
  const indexOfKind = new Map(classes.map((kind, at) => [kind, at]));
  const examples = read.map(
    ({ message, kind, features }): Example => ({
      features,
      labels: [indexOfKind.get(kind) ?? 0],
      weight: message.weight ?? (message.isOwn ? OWN_WEIGHT : 1),
    }),
  );
  return train(examples, {
    classes,
    buckets: BUCKETS,
    kind: 'one-of',
    epochs: 8,
    rate: 0.25,
    l2: 1e-4,
    keep: { weights: KEPT_WEIGHTS, epochs: 3 },
  });
}
