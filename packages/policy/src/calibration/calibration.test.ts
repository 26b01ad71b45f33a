import { describe, expect, it } from 'vitest';
import { calibrated } from '../decide/confidence.ts';
import { isotonic, pools } from './isotonic.ts';
import type { AnswerOutcome } from './outcome.ts';
import { fitSigmoid, platt } from './platt.ts';
import { calibrationError, reliability } from './reliability.ts';
import { thresholdFor, thresholdOfProbability } from './threshold.ts';

/** So many right and wrong answers of one confidence. */
const answers = (confidence: number, right: number, wrong: number): readonly AnswerOutcome[] => [
  ...Array.from({ length: right }, () => ({ confidence, isCorrect: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, isCorrect: false })),
];

/** Right half as often as it says. */
const boastful = [0.2, 0.4, 0.6, 0.8, 1].flatMap((confidence) => {
  const right = Math.round(confidence * 50);
  return answers(confidence, right, 100 - right);
});

describe('Platt scaling', () => {
  it('finds the sigmoid the outcomes were made by', () => {
    const made = Array.from({ length: 11 }, (_, index) => index / 10).flatMap((confidence) => {
      const right = Math.round(1_000 / (1 + Math.exp(-4 * confidence + 1)));
      return answers(confidence, right, 1_000 - right);
    });
    const { slope, shift } = fitSigmoid(made);
    expect(slope).toBeCloseTo(-4, 0);
    expect(shift).toBeCloseTo(1, 1);
  });

  it('brings a boastful confidence near the truth', () => {
    const points = platt(boastful);
    expect(calibrationError(boastful)).toBeGreaterThan(0.25);
    const after = boastful.map((outcome) => ({
      ...outcome,
      confidence: calibrated(outcome.confidence, points),
    }));
    expect(calibrationError(after)).toBeLessThan(0.05);
  });

  it('is never certain from a few outcomes of one kind', () => {
    const points = platt(answers(0.9, 5, 0));
    expect(points.at(-1)?.actual).toBeCloseTo(6 / 7, 3);
    expect(platt(answers(0.9, 0, 5)).at(-1)?.actual).toBeCloseTo(1 / 7, 3);
  });

  it('never says that more confidence is worse', () => {
    const points = platt([...answers(0.2, 10, 0), ...answers(0.9, 0, 10)]);
    expect(new Set(points.map(({ actual }) => actual))).toEqual(new Set([0.5]));
  });
});

describe('isotonic regression', () => {
  it('pools what falls, and keeps what rises', () => {
    const outcomes = [...answers(0.1, 1, 3), ...answers(0.5, 3, 1), ...answers(0.6, 1, 3)];
    expect(pools(outcomes)).toEqual([
      { from: 0.1, to: 0.1, right: 1, n: 4 },
      { from: 0.5, to: 0.6, right: 4, n: 8 },
    ]);
    expect(isotonic(outcomes)).toEqual([
      { raw: 0.1, actual: 0.25 },
      { raw: 0.5, actual: 0.5 },
      { raw: 0.6, actual: 0.5 },
    ]);
  });

  it('pools back as far as it must', () => {
    const outcomes = [...answers(0.1, 1, 1), ...answers(0.2, 2, 1), ...answers(0.3, 0, 4)];
    expect(isotonic(outcomes).map(({ actual }) => actual)).toEqual([1 / 3, 1 / 3]);
  });
});

describe('the threshold from costs', () => {
  const outcomes = [...answers(0.2, 10, 90), ...answers(0.5, 50, 50), ...answers(0.9, 95, 5)];

  it.each([
    // A wrong answer at 0.5 costs 0.5 · wrong, a handover 1.
    { wrong: 1.5, handoff: 1, threshold: 0.5 },
    { wrong: 4, handoff: 1, threshold: 0.9 },
    { wrong: 1, handoff: 10, threshold: 0 },
    { wrong: 100, handoff: 1, threshold: 1 },
  ])('wrong $wrong against handoff $handoff: $threshold', ({ wrong, handoff, threshold }) => {
    const found = thresholdFor(outcomes, { wrong, handoff });
    expect(found.threshold).toBe(threshold);
    expect(found.low).toBeLessThanOrEqual(threshold);
    expect(found.high).toBeGreaterThanOrEqual(threshold);
    expect(found.cost).toBeLessThanOrEqual(
      Math.min(found.costOfAnsweringAll, found.costOfHandingAllOver),
    );
  });

  it('never parts answers of one confidence', () => {
    const wrongFirst = [...answers(0.5, 10, 10)].reverse();
    expect(thresholdFor(wrongFirst, { wrong: 1.5, handoff: 1 }).threshold).toBe(0);
  });

  it('says what it costs and how much is answered', () => {
    const found = thresholdFor(outcomes, { wrong: 4, handoff: 1 });
    expect(found.cost).toBeCloseTo((4 * 5 + 200) / 300);
    expect(found.answered).toBeCloseTo(1 / 3);
    expect(found.wrongAmongAnswered).toBeCloseTo(0.05);
  });

  it('is surer with more outcomes, and the same for the same seed', () => {
    const few = [...answers(0.3, 2, 3), ...answers(0.5, 3, 2), ...answers(0.8, 4, 1)];
    const many = Array.from({ length: 40 }, () => few).flat();
    const width = (from: readonly AnswerOutcome[]) => {
      const { low, high } = thresholdFor(from, { wrong: 2, handoff: 0.9 });
      return high - low;
    };
    expect(width(many)).toBeLessThan(width(few));
    expect(thresholdFor(few, { wrong: 2, handoff: 1 }, 7)).toEqual(
      thresholdFor(few, { wrong: 2, handoff: 1 }, 7),
    );
  });

  it('of a probability follows from the costs alone', () => {
    expect(thresholdOfProbability({ wrong: 5, handoff: 1 })).toBeCloseTo(0.8);
    expect(thresholdOfProbability({ wrong: 1, handoff: 3 })).toBe(0);
  });

  it('refuses nothing at all and costs that are none', () => {
    expect(() => thresholdFor([], { wrong: 1, handoff: 1 })).toThrow(RangeError);
    expect(() => thresholdFor(outcomes, { wrong: 0, handoff: 1 })).toThrow(RangeError);
  });
});

describe('reliability', () => {
  it('counts each answer in one band, certainty in the last', () => {
    const bands = reliability([...answers(0, 0, 1), ...answers(0.95, 1, 1), ...answers(1, 1, 0)]);
    expect(bands.map(({ right }) => right.n)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 3]);
    expect(bands[9]?.right.value).toBeCloseTo(2 / 3);
  });
});
