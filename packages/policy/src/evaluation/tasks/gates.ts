// Evaluation of the hard gates: which gates a message closes, and whether amounts of money are read
// right. A model is made by the shipped recipe from the training rows alone, then judged.
import { amountsIn } from '../../detectors/gates/amounts.ts';
import { fitCrisis } from '../../detectors/gates/crisis-recipe.ts';
import { shippedGates } from '../../detectors/gates/gates.ts';
import { GATES, INTENTS, LABELS, type Label } from '../../detectors/gates/names.ts';
import { OWN_SENTENCES } from '../../detectors/gates/own-sentences.ts';
import { type Fitted, readGates } from '../../detectors/gates/reading.ts';
import { fitGates, isGatesRow, labelsOfRow, messagesOf } from '../../detectors/gates/recipe.ts';
import { ngramsOf } from '../../model/ngrams.ts';
import {
  type Confusion,
  confusion,
  f1,
  goal,
  meanOf,
  metric,
  precision,
  recall,
  share,
} from '../metrics.ts';
import type { EvaluationTask, Goal, Metric, Row } from '../task.ts';

/** One row as it was labelled and judged. */
interface Judged {
  readonly source: string;
  readonly lang: string;
  readonly labels: readonly Label[];
  /** Labels at the balanced and at the cautious thresholds. */
  readonly balanced: ReadonlySet<Label>;
  readonly cautious: ReadonlySet<Label>;
}

const OURS: readonly Label[] = [...GATES, ...INTENTS];
/** Gates that must miss next to nothing. */
const MUST_CATCH: readonly (readonly [Label, wanted: number])[] = [
  ['refund', 0.97],
  ['billing_dispute', 0.97],
  ['security_fraud', 0.97],
  ['crisis', 0.98],
];

export const gates: EvaluationTask = ({ data, train }) => {
  const given = train.some(isGatesRow);
  const rows = data.filter(isGatesRow);
  if (rows.length === 0) return { task: 'gates', method: NOTHING, metrics: [], goals: [] };
  const fitted: Fitted = given
    ? { ...fitGates([...messagesOf(train), ...OWN_SENTENCES]), crisis: fitCrisis(train) }
    : shippedGates();
  const judged = rows.map((row) => judge(row, fitted));
  const amounts = amountsOf(rows);
  return {
    task: 'gates',
    method: given
      ? `${METHOD} Fitted on --train, scored on all of --data.`
      : `${METHOD} ${SHIPPED}`,
    metrics: [...labelMetrics(judged), ...amounts.metrics],
    goals: [...gateGoals(judged), amounts.goal],
  };
};

const NOTHING = 'The data hold no rows with gates.';
const METHOD =
  'Hashed n-grams, traits of writing and ideas named in 14 languages; a softmax over kinds of messages (a label as one source words it) whose probabilities add up to those of the labels, fitted on the training rows and our own sentences; for a crisis a logistic model of its own over n-grams and what people in despair speak of, its threshold by cross-validation without the tables of words; tables of words for crisis, law, contracts and health. Thresholds by cross-validation within the training rows: balanced ones for F1 (macro_f1 leaves out human_request, which has a detector of its own), cautious ones, which the gates use, for recall and precision of a gate. Labels a row does not name count as absent.';
const SHIPPED =
  'Without --train: the shipped models (trained on all rows of the given files: figures on those flatter), scored on all of --data.';

function judge(row: Row & { text: string; gates: readonly string[] }, fitted: Fitted): Judged {
  const ngrams = ngramsOf(row.text);
  const at = (caution: 'balanced' | 'cautious') => {
    const { scores } = readGates(row.text, fitted, caution, ngrams);
    return new Set(LABELS.filter((label) => (scores.get(label) ?? 0) >= 0.5));
  };
  return {
    source: String(row['source']),
    lang: String(row['lang'] ?? '*'),
    labels: labelsOfRow(row),
    balanced: at('balanced'),
    cautious: at('cautious'),
  };
}

function confusionOf(
  judged: readonly Judged[],
  label: Label,
  caution: 'balanced' | 'cautious',
): Confusion {
  return confusion(
    judged.map((row) => ({ alarm: row[caution].has(label), is: row.labels.includes(label) })),
  );
}

/** Labels of which the rows have any. */
function present(judged: readonly Judged[], labels: readonly Label[]): readonly Label[] {
  return labels.filter((label) => judged.some((row) => row.labels.includes(label)));
}

function macroF1(judged: readonly Judged[], labels: readonly Label[]) {
  return meanOf(present(judged, labels).map((label) => f1(confusionOf(judged, label, 'balanced'))));
}

function labelMetrics(judged: readonly Judged[]): readonly Metric[] {
  const metrics: Metric[] = [];
  const parts = new Map<string, Judged[]>();
  for (const row of judged) {
    for (const key of ['* *', `${row.source} ${row.lang}`]) {
      parts.set(key, [...(parts.get(key) ?? []), row]);
    }
  }
  for (const [key, rows] of parts) {
    const [source = '*', lang = '*'] = key.split(' ');
    for (const label of present(rows, LABELS)) {
      const balanced = confusionOf(rows, label, 'balanced');
      const cautious = confusionOf(rows, label, 'cautious');
      metrics.push(
        metric(source, lang, `${label}_f1`, f1(balanced)),
        metric(source, lang, `${label}_precision`, precision(balanced)),
        metric(source, lang, `${label}_recall`, recall(balanced)),
        metric(source, lang, `${label}_gate_precision`, precision(cautious)),
        metric(source, lang, `${label}_gate_recall`, recall(cautious)),
      );
    }
    const calm = rows.filter((row) => row.labels.length === 0);
    const disturbed = calm.filter((row) => GATES.some((gate) => row.cautious.has(gate)));
    metrics.push(metric(source, lang, 'false_gates_on_none', share(disturbed.length, calm.length)));
  }
  metrics.push(metric('*', '*', 'macro_f1_with_human_request', macroF1(judged, LABELS)));
  return metrics;
}

function gateGoals(judged: readonly Judged[]): readonly Goal[] {
  return [
    goal('macro_f1', macroF1(judged, OURS), 0.94),
    ...MUST_CATCH.flatMap(([label, wanted]) => {
      const cautious = confusionOf(judged, label, 'cautious');
      const caught = goal(`${label}_recall`, recall(cautious), wanted);
      return label === 'crisis'
        ? [caught]
        : [caught, goal(`${label}_precision_at_that_recall`, precision(cautious), 0.75)];
    }),
  ];
}

/**
 * Amounts: of the sources that label them, rows with an amount must give just this one, and rows with
 * other numbers none.
 */
function amountsOf(rows: readonly (Row & { text: string })[]): {
  readonly metrics: readonly Metric[];
  readonly goal: Goal;
} {
  const labelling = new Set(
    rows.filter(({ amount }) => typeof amount === 'number').map(({ source }) => source),
  );
  const numbered = rows.filter((row) => labelling.has(row['source']) && /\d/.test(row.text));
  const withAmount = numbered.filter(({ amount }) => typeof amount === 'number');
  const without = numbered.filter(({ amount }) => typeof amount !== 'number');
  const read = withAmount.filter((row) => {
    const found = amountsIn(row.text);
    return found.length === 1 && found[0]?.value === row['amount'];
  });
  const silent = without.filter((row) => amountsIn(row.text).length === 0);
  return {
    metrics: [
      metric('*', '*', 'amount_read_right', share(read.length, withAmount.length)),
      metric('*', '*', 'no_amount_where_none', share(silent.length, without.length)),
    ],
    goal: goal('amounts_right', share(read.length + silent.length, numbered.length), 1),
  };
}
