// Repeat loops: do two messages ask for the same need, and is a thread's third ask found? Where a
// source's intents are known, by the matched intent; else by wording.
import { detectRepeatLoop, type ThreadMessage } from '../../detectors/repeat-loop.ts';
import { similarity } from '../../needs/similarity.ts';
import { agreement, together } from '../../needs/together.ts';
import {
  auc,
  confusion,
  type Estimate,
  f1,
  goal,
  metric,
  precision,
  recall,
  share,
} from '../metrics.ts';
import type { EvaluationTask, Metric, Row } from '../task.ts';
import { intentsOf, type LabelledText, type Shares, trainedShares } from './loop-intents.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly kind: string;
  readonly lang: string;
  readonly source: string;
}

interface Sequence {
  readonly source: string;
  readonly texts: readonly string[];
  readonly loop: boolean;
  readonly thirdAskAt: number | null;
}

/** Which kinds of pairs are told apart from which. */
const CONTRASTS: readonly (readonly [same: string, other: string])[] = [
  ['same_intent', 'diff_intent_hard'],
  ['same_intent', 'diff_intent_random'],
  ['disfluent_rewrite', 'adjacent_question'],
  ['translation', 'other_question_same_passage'],
];

export const loops: EvaluationTask = ({ data, train }) => {
  const pairs = data.flatMap((row) => pairOf(row) ?? []);
  const sequences = data.flatMap((row) => sequenceOf(row) ?? []);
  const given = train.flatMap(intentsOf);
  const own = given.length === 0 ? data.flatMap(intentsOf) : [];
  const shares = trainedShares(
    given.length === 0 ? own : withoutScored(given, pairs, sequences),
    given.length === 0 ? 'each text by the rest' : 'all',
  );
  const hard = pairs.filter(({ source }) => source === 'banking77');
  const found = sequences.map((sequence) => ({ sequence, at: firstLoop(sequence, shares) }));
  const verdict = confusion(
    found.map(({ sequence, at }) => ({ alarm: at !== null, is: sequence.loop })),
  );
  const loopsFound = found.filter(({ sequence, at }) => sequence.loop && at !== null);
  const onTime = loopsFound.filter(({ sequence, at }) => at === sequence.thirdAskAt).length;
  return {
    task: 'loops',
    method: `${
      given.length === 0
        ? 'No --train was given: intents are learned from the labelled texts of --data, each text judged by a classifier trained on four fifths of the other texts.'
        : 'Intents are learned per source from the labelled texts of --train; texts that also stand in --data are left out.'
    } A pair scores the probability that both messages are of one intent, plus a little for shared wording; sources without labelled texts by wording alone. Sequences are read message by message by the detector at its shipped threshold.`,
    metrics: [
      ...pairMetrics(pairs, shares),
      metric('sequences', 'en', 'F1', f1(verdict)),
      metric('sequences', 'en', 'precision', precision(verdict)),
      metric('sequences', 'en', 'recall', recall(verdict)),
      metric('sequences', 'en', 'found at the third ask', share(onTime, loopsFound.length)),
    ],
    goals: [
      goal('sequences F1', sequences.length === 0 ? NOTHING : f1(verdict), 0.9),
      goal(
        'BANKING77 hard pairs AUC',
        contrast(hard, shares, 'same_intent', 'diff_intent_hard'),
        0.85,
      ),
    ],
  };
};

const NOTHING: Estimate = { value: Number.NaN, low: 0, high: 1, n: 0 };

function pairMetrics(pairs: readonly Pair[], shares: Shares): readonly Metric[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = `${pair.source}\n${pair.lang}`;
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [source = '', lang = ''] = key.split('\n');
    return CONTRASTS.flatMap(([same, other]) => {
      const estimate = contrast(group, shares, same, other);
      return Number.isNaN(estimate.value)
        ? []
        : [metric(source, lang, `AUC ${same} against ${other}`, estimate)];
    });
  });
}

function contrast(pairs: readonly Pair[], shares: Shares, same: string, other: string): Estimate {
  return auc(
    pairs
      .filter(({ kind }) => kind === same || kind === other)
      .map((pair) => ({ score: pairScore(pair, shares), is: pair.same })),
  );
}

/** What shared wording adds to the probability of one intent: it decides where intents are unsure. */
const WORDING = 0.05;

function pairScore({ a, b, source }: Pair, shares: Shares): number {
  const [one, other] = [shares(source, a), shares(source, b)];
  const likeness = similarity(a, b);
  return one && other ? agreement([one, other]) + WORDING * likeness : likeness;
}

/** The index of the message at which the detector first tells a loop. */
function firstLoop({ source, texts }: Sequence, shares: Shares): number | null {
  const thread: readonly ThreadMessage[] = texts.map((text) => ({
    from: 'visitor',
    text,
    need: null,
  }));
  const matcher = {
    together: (some: readonly string[]) => {
      const all = some.map((text) => shares(source, text));
      return all.every((share) => share !== undefined) ? together(all) : 0;
    },
  };
  for (let length = 1; length <= thread.length; length += 1) {
    if (detectRepeatLoop(thread.slice(0, length), { matcher })) return length - 1;
  }
  return null;
}

function withoutScored(
  given: readonly LabelledText[],
  pairs: readonly Pair[],
  sequences: readonly Sequence[],
): readonly LabelledText[] {
  const scored = new Set([
    ...pairs.flatMap(({ a, b }) => [a, b]),
    ...sequences.flatMap(({ texts }) => texts),
  ]);
  return given.filter(({ text }) => !scored.has(text));
}

function pairOf(row: Row): Pair | undefined {
  const { a, b, same, kind, lang, source } = row;
  if (typeof a !== 'string' || typeof b !== 'string' || typeof same !== 'boolean') return undefined;
  return { a, b, same, kind: String(kind), lang: String(lang), source: String(source) };
}

function sequenceOf(row: Row): Sequence | undefined {
  const { turns, loop, third_ask_at: at, source } = row;
  if (!Array.isArray(turns) || typeof loop !== 'boolean') return undefined;
  const texts = turns.map((turn: { readonly text?: unknown }) => String(turn.text));
  return { source: String(source), texts, loop, thirdAskAt: typeof at === 'number' ? at : null };
}
