// Says which need (an intent of the site or one of its articles) a message is about, and whether it is
// about any. Trained from the site's own texts when the relay starts; nothing leaves the site.
import { remembered } from '../measure/remembered.ts';
import type { Ngrams } from '../model/ngrams.ts';
import {
  balanced,
  type Calibration,
  type CalibrationRow,
  calibrated,
  probabilityOf,
} from './calibration.ts';
import { type Classifier, classifierTraining, type NeedExample } from './classifier.ts';
import { heldOutRows, roundOf } from './familiarity.ts';
import { sentencesOf } from './passages.ts';
import { PRIOR } from './prior.ts';
import { finished } from './steps.ts';
import { together } from './together.ts';

/** A message of a recorded conversation and the need a person gave it; null when it was about none. */
export interface RecordedMessage {
  readonly text: string;
  readonly need: string | null;
}

export interface NeedSources {
  /** Messages a visitor might write, per intent. */
  readonly examples: readonly NeedExample[];
  /** Headings and passages, per article. */
  readonly passages: readonly NeedExample[];
  /** Real messages judged by people: they set what counts as known. */
  readonly recorded?: readonly RecordedMessage[];
  /** Whether the recorded messages with a need also serve as examples of it. Default: no. */
  readonly learnFromRecorded?: boolean;
}

export interface NeedMatch {
  /** The most likely need; null when none is likely. */
  readonly need: string | null;
  /** 0 … 1: how likely that need is among all. */
  readonly confidence: number;
  /** 0 … 1: how likely the message is about any need of the site; balanced at 0.5. */
  readonly known: number;
  /** 0 … 1: share of the message's words that occur in the site's texts. */
  readonly cover: number;
}

export interface NeedMatcher {
  readonly match: (text: string, ngrams?: Ngrams) => NeedMatch;
  /** 0 … 1: how likely all of these messages are about one need. */
  readonly together: (texts: readonly string[]) => number;
}

/** Below these a need is a guess. */
const LEAST_CONFIDENCE = 0.4;
const LEAST_KNOWN = 0.25;
const ROUNDS = 5;

/** Learns a site's needs; hundreds of articles take the better part of a minute. */
export function createNeedMatcher(sources: NeedSources): NeedMatcher {
  return finished(needMatcherTraining(sources));
}

/** The same in steps of some milliseconds. */
export function* needMatcherTraining(sources: NeedSources): Generator<void, NeedMatcher> {
  const { recorded = [], learnFromRecorded = false } = sources;
  const examples = [
    ...sources.examples,
    ...sources.passages.flatMap(({ need, text }) =>
      sentencesOf(text).map((sentence) => ({ need, text: sentence })),
    ),
  ];
  if (examples.length === 0) return NOTHING_KNOWN;
  const first = yield* classifierTraining(examples);
  const lived = learnFromRecorded ? livedExamplesOf(recorded) : [];
  if (lived.length === 0) {
    if (recorded.length === 0)
      return matcherOf([first], calibrated(yield* heldOutRows(examples), PRIOR));
    const rows = recorded.map(({ text, need }) => ({
      evidence: first.judge(text).evidence,
      known: need !== null,
    }));
    return matcherOf([first], balanced(calibrated(rows, PRIOR), rows));
  }
  const second = yield* classifierTraining([...examples, ...lived]);
  const rows = yield* crossFittedRows(examples, recorded, first);
  return matcherOf([first, second], balanced(calibrated(rows, DOUBLE_PRIOR), rows));
}

/** Takes every message for a known one, about nothing in particular. */
export const NOTHING_KNOWN: NeedMatcher = {
  match: () => ({ need: null, confidence: 0, known: 1, cover: 0 }),
  together: () => 0,
};

/** Two classifiers' evidence, each with half the say. */
const DOUBLE_PRIOR: Calibration = {
  centre: [...PRIOR.centre, ...PRIOR.centre],
  spread: [...PRIOR.spread, ...PRIOR.spread],
  weights: [
    ...PRIOR.weights.slice(0, -1).map((weight) => weight / 2),
    ...PRIOR.weights.slice(0, -1).map((weight) => weight / 2),
    PRIOR.weights.at(-1) ?? 0,
  ],
};

function livedExamplesOf(recorded: readonly RecordedMessage[]): readonly NeedExample[] {
  return recorded.flatMap(({ text, need }) => (need === null ? [] : [{ text, need }]));
}

/** Evidence on each recorded message from classifiers that have not seen it. */
function* crossFittedRows(
  examples: readonly NeedExample[],
  recorded: readonly RecordedMessage[],
  first: Classifier,
): Generator<void, readonly CalibrationRow[]> {
  const rows: CalibrationRow[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const seen = recorded.filter(({ text }) => roundOf(text, ROUNDS) !== round);
    const second = yield* classifierTraining([...examples, ...livedExamplesOf(seen)]);
    for (const { text, need } of recorded) {
      if (roundOf(text, ROUNDS) !== round) continue;
      rows.push({ evidence: evidenceOf([first, second], text), known: need !== null });
    }
  }
  return rows;
}

function evidenceOf(classifiers: readonly Classifier[], text: string): Float64Array {
  return Float64Array.from(classifiers.flatMap(({ judge }) => [...judge(text).evidence]));
}

interface Judged extends NeedMatch {
  readonly shares: Float32Array;
}

function matcherOf(classifiers: readonly Classifier[], calibration: Calibration): NeedMatcher {
  const last = classifiers.at(-1);
  if (!last) return NOTHING_KNOWN;
  const judgedNow = (text: string, ngrams?: Ngrams): Judged => {
    const opinions = classifiers.map(({ judge }) => judge(text, ngrams));
    const evidence = Float64Array.from(opinions.flatMap((opinion) => [...opinion.evidence]));
    const known = probabilityOf(evidence, calibration);
    const { shares, cover } = opinions.at(-1) ?? { shares: new Float32Array(), cover: 0 };
    let best = 0;
    for (let need = 1; need < shares.length; need += 1) {
      if ((shares[need] ?? 0) > (shares[best] ?? 0)) best = need;
    }
    const confidence = shares[best] ?? 0;
    const isSure = confidence >= LEAST_CONFIDENCE && known >= LEAST_KNOWN;
    const need = isSure ? (last.needs[best] ?? null) : null;
    return { need, confidence, known, cover, shares };
  };
  const judged = remembered(judgedNow);
  return {
    match: (text, ngrams) => {
      const { need, confidence, known, cover } = judged(text, ngrams);
      return { need, confidence, known, cover };
    },
    together: (texts) => {
      const all = texts.map((text) => judged(text));
      // What is about nothing we know is not about the same thing either.
      if (all.some(({ known }) => known < LEAST_KNOWN)) return 0;
      return together(all.map(({ shares }) => shares));
    },
  };
}
