// `warmline policy calibrate`: from recorded answers and what became of them to calibration points and
// the threshold of least cost, as lines for the policy document.
import { type CalibrationPoint, calibrated } from '@warmline/policy';
import {
  type AnswerOutcome,
  calibrationError,
  type FailureCosts,
  isotonic,
  platt,
  recordedAnswers,
  reliability,
  type Threshold,
  thresholdFor,
  thresholdOfProbability,
} from '@warmline/policy/evaluation';
import { type Flags, UsageProblem } from './flags.ts';
import { linesOf } from './lines.ts';
import { mustReadPolicy } from './policy-file.ts';
import { type Recording, recordingsOf } from './recordings.ts';
import type { Result } from './result.ts';
import { figure, interval, percent, table } from './table.ts';

export const CALIBRATE_FLAGS = {
  log: 'many',
  labels: 'many',
  'cost-wrong': 'one',
  'cost-handoff': 'one',
  method: 'one',
  policy: 'one',
  json: 'none',
} as const;

const METHODS = { platt, isotonic };
/** Fewer outcomes than this say more about chance than about the assistant. */
const FEW = 100;
const FOLDS = 5;
/** Between so many points two calibrations in a row are straight enough. */
const GRID = 41;
/** The document takes at most this many points. */
const MAX_POINTS = 200;

/** An answer with its label, its conversation and where the label came from. */
interface Labelled extends AnswerOutcome {
  readonly conversationId: string;
  readonly because: string;
}

/** @throws UsageProblem */
export async function calibrate(flags: Flags): Promise<Result> {
  const costs = { wrong: flags.positive('cost-wrong'), handoff: flags.positive('cost-handoff') };
  const method = flags.one('method') ?? 'platt';
  if (method !== 'platt' && method !== 'isotonic')
    throw new UsageProblem(`--method "${method}" is not known; give platt or isotonic`);
  const recordings = await recordingsOf(flags.many('log'));
  const inForce = flags.one('policy');
  const before = inForce ? (await mustReadPolicy(inForce)).document.assistant.calibration : [];
  const labels = await labelsOf(flags.many('labels'), recordings);
  const { labelled, unlabelled } = outcomesOf(recordings, labels);
  if (labelled.length === 0)
    throw new UsageProblem(
      'No answer in the log has a confidence and a known outcome; record more, or give --labels',
    );
  const fitted = fit(labelled, method, costs, before);
  if (flags.has('json')) {
    return { text: JSON.stringify({ method, costs, unlabelled, ...fitted }), code: 0 };
  }
  return { text: shown(labelled, unlabelled, method, costs, fitted), code: 0 };
}

interface Fitted {
  readonly n: number;
  readonly points: readonly CalibrationPoint[];
  readonly threshold: Threshold;
  /** What the costs alone say, once confidence is a probability. */
  readonly thresholdOfCosts: number;
  /** Expected calibration error: of the confidence as it was, and calibrated on other conversations. */
  readonly errorBefore: number;
  readonly errorAfter: number;
}

function fit(
  labelled: readonly Labelled[],
  method: keyof typeof METHODS,
  costs: FailureCosts,
  before: readonly CalibrationPoint[],
): Fitted {
  const points = METHODS[method](labelled);
  const scaled = labelled.map((outcome) => ({
    ...outcome,
    confidence: calibrated(outcome.confidence, points),
  }));
  return {
    n: labelled.length,
    points: written(after(before, points)),
    threshold: thresholdFor(scaled, costs),
    thresholdOfCosts: thresholdOfProbability(costs),
    errorBefore: calibrationError(labelled),
    errorAfter: calibrationError(crossCalibrated(labelled, method)),
  };
}

/**
 * One calibration after another, as a document can have only one: the log holds what the first made of
 * the raw confidence, and the second was fitted to that.
 */
function after(
  first: readonly CalibrationPoint[],
  second: readonly CalibrationPoint[],
): readonly CalibrationPoint[] {
  if (first.length === 0) return second;
  const even = Array.from({ length: GRID }, (_, index) => index / (GRID - 1));
  return [...new Set([...first.map(({ raw }) => raw), ...even])]
    .sort((a, b) => a - b)
    .map((raw) => ({ raw, actual: calibrated(calibrated(raw, first), second) }));
}

/** Each answer calibrated by the answers of other conversations: what to expect of new ones. */
function crossCalibrated(
  labelled: readonly Labelled[],
  method: keyof typeof METHODS,
): readonly AnswerOutcome[] {
  const ids = [...new Set(labelled.map(({ conversationId }) => conversationId))];
  const fold = new Map(ids.map((id, index) => [id, index % FOLDS]));
  return Array.from({ length: FOLDS }, (_, index) => index).flatMap((held) => {
    const inFold = labelled.filter(({ conversationId }) => fold.get(conversationId) === held);
    const others = labelled.filter(({ conversationId }) => fold.get(conversationId) !== held);
    if (others.length === 0) return inFold;
    const points = METHODS[method](others);
    return inFold.map((outcome) => ({
      ...outcome,
      confidence: calibrated(outcome.confidence, points),
    }));
  });
}

function outcomesOf(
  recordings: readonly Recording[],
  labels: ReadonlyMap<string, boolean>,
): { readonly labelled: readonly Labelled[]; readonly unlabelled: number } {
  const answers = recordings.flatMap(({ conversationId, events }) =>
    recordedAnswers(events).map((answer) => {
      const label = labels.get(keyOf(conversationId, answer.seq));
      const given = label === undefined ? {} : { isCorrect: label, because: 'labelled' };
      return { conversationId, ...answer, ...given };
    }),
  );
  const labelled = answers.flatMap((answer) =>
    answer.isCorrect === null ? [] : [{ ...answer, isCorrect: answer.isCorrect }],
  );
  return { labelled, unlabelled: answers.length - labelled.length };
}

/** Labels by people: {conversationId, seq, correct}, seq being that of the answer's message. */
async function labelsOf(
  files: readonly string[],
  recordings: readonly Recording[],
): Promise<ReadonlyMap<string, boolean>> {
  const known = new Set(
    recordings.flatMap(({ conversationId, events }) =>
      recordedAnswers(events).map(({ seq }) => keyOf(conversationId, seq)),
    ),
  );
  const labels = new Map<string, boolean>();
  for (const { value, place } of await linesOf(files)) {
    const { conversationId, seq, correct } = value;
    if (
      typeof conversationId !== 'string' ||
      typeof seq !== 'number' ||
      typeof correct !== 'boolean'
    ) {
      throw new UsageProblem(
        `${place}: wants {"conversationId": "…", "seq": 4, "correct": true}; mend the line`,
      );
    }
    const key = keyOf(conversationId, seq);
    if (!known.has(key))
      throw new UsageProblem(
        `${place}: the log has no answer of the assistant at ${key}; give the seq of its message`,
      );
    labels.set(key, correct);
  }
  return labels;
}

const keyOf = (conversationId: string, seq: number) => `${conversationId} ${seq}`;

function shown(
  labelled: readonly Labelled[],
  unlabelled: number,
  method: string,
  costs: FailureCosts,
  { points, threshold, thresholdOfCosts, errorBefore, errorAfter }: Fitted,
): string {
  const right = labelled.filter(({ isCorrect }) => isCorrect).length;
  const few =
    labelled.length < FEW
      ? `\nThese are few: below ${FEW} answers, take what follows as a first guess.`
      : '';
  const bands = reliability(labelled)
    .filter((band) => band.right.n > 0)
    .map((band) => [
      `${band.from.toFixed(1)} – ${band.to.toFixed(1)}`,
      String(band.right.n),
      figure(band.said),
      figure(band.right.value),
      interval(band.right.low, band.right.high),
    ]);
  return [
    `${labelled.length} answers with an outcome, ${right} of them right; ${unlabelled} without one are left out.${few}`,
    `Taken for outcomes:\n${becauseTable(labelled)}`,
    `The confidence as recorded:\n${table(['band', 'answers', 'said', 'right', '95 %'], bands)}`,
    `Calibration error ${figure(errorBefore)} before, ${figure(errorAfter)} after (${method}, each answer calibrated by other conversations).`,
    [
      `At ${costs.wrong} for a wrong answer and ${costs.handoff} for a handover, on the calibrated scale:`,
      `  threshold ${figure(threshold.threshold)} (95 % ${interval(threshold.low, threshold.high)}); by the costs alone ${figure(thresholdOfCosts)}`,
      `  cost an answer ${figure(threshold.cost)}; ${figure(threshold.costOfAnsweringAll)} when all are given, ${figure(threshold.costOfHandingAllOver)} when none is`,
      `  ${percent(threshold.answered)} are given, ${percent(threshold.wrongAmongAnswered)} of those are wrong`,
    ].join('\n'),
    isFlat(points)
      ? 'These outcomes do not tell sure answers from unsure ones: there is nothing to calibrate by. Record more, or label some with --labels.'
      : `For the policy document:\n\n${fragment(points, threshold)}`,
  ].join('\n\n');
}

/** Whether every confidence is worth the same. */
function isFlat(points: readonly CalibrationPoint[]): boolean {
  return points.every(({ actual }) => actual === points[0]?.actual);
}

function becauseTable(labelled: readonly Labelled[]): string {
  const counts = new Map<string, number>();
  for (const { because, isCorrect } of labelled) {
    const key = `${isCorrect ? 'right' : 'wrong'}\t${because}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => [...key.split('\t'), String(count)]);
  return table(['as', 'because', 'answers'], rows);
}

function fragment(points: readonly CalibrationPoint[], { threshold }: Threshold): string {
  return [
    'assistant:',
    '  calibration:',
    ...points.map(({ raw, actual }) => `    - { raw: ${raw}, actual: ${actual} }`),
    `  offerPersonBelow: ${round(threshold)}`,
  ].join('\n');
}

/** As the document takes them: four places, rising, and evenly spaced ones of too many. */
function written(points: readonly CalibrationPoint[]): readonly CalibrationPoint[] {
  const rounded = points
    .map(({ raw, actual }) => ({ raw: round(raw), actual: round(actual) }))
    .filter(({ raw }, at, all) => raw !== all[at - 1]?.raw);
  if (rounded.length <= MAX_POINTS) return rounded;
  return Array.from({ length: MAX_POINTS }, (_, index) =>
    rounded.at(Math.round((index * (rounded.length - 1)) / (MAX_POINTS - 1))),
  ).filter((point) => point !== undefined);
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
