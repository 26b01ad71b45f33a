// Platt scaling: a sigmoid from confidence to probability, for few outcomes (Platt 1999, "Probabilistic
// outputs for support vector machines"), fitted by Newton's method with backtracking as Lin, Lin and
// Weng (2007, "A note on Platt's probabilistic outputs") make it safe.
import type { CalibrationPoint } from '../decide/confidence.ts';
import type { AnswerOutcome } from './outcome.ts';

/** The sigmoid 1 / (1 + exp(slope · confidence + shift)). */
export interface Sigmoid {
  readonly slope: number;
  readonly shift: number;
}

const MAX_ROUNDS = 100;
const MIN_STEP = 1e-10;
const RIDGE = 1e-12;
const CLOSE_ENOUGH = 1e-9;
/** Straight lines between so many points follow the sigmoid closely enough. */
const POINTS = 21;

/**
 * Fits the sigmoid. Targets are smoothed to (right + 1) / (right + 2) and 1 / (wrong + 2), so that a
 * few outcomes of one kind never give a probability of 0 or 1.
 * @throws RangeError without an outcome
 */
export function fitSigmoid(outcomes: readonly AnswerOutcome[]): Sigmoid {
  if (outcomes.length === 0) throw new RangeError('There is no outcome to calibrate from.');
  const right = outcomes.filter(({ isCorrect }) => isCorrect).length;
  const wrong = outcomes.length - right;
  const high = (right + 1) / (right + 2);
  const low = 1 / (wrong + 2);
  const rows = outcomes.map(({ confidence, isCorrect }) => ({
    confidence,
    target: isCorrect ? high : low,
  }));
  let at: Sigmoid = { slope: 0, shift: Math.log((wrong + 1) / (right + 1)) };
  let loss = lossOf(rows, at);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { gradient, direction } = newtonStep(rows, at);
    if (Math.abs(gradient[0]) < CLOSE_ENOUGH && Math.abs(gradient[1]) < CLOSE_ENOUGH) break;
    const descent = gradient[0] * direction[0] + gradient[1] * direction[1];
    let step = 1;
    for (; step >= MIN_STEP; step /= 2) {
      const next = { slope: at.slope + step * direction[0], shift: at.shift + step * direction[1] };
      const nextLoss = lossOf(rows, next);
      if (nextLoss < loss + 1e-4 * step * descent) {
        at = next;
        loss = nextLoss;
        break;
      }
    }
    if (step < MIN_STEP) break;
  }
  return at;
}

/** Platt scaling as points. A slope against the data's order is levelled: more confidence is never worse. */
export function platt(outcomes: readonly AnswerOutcome[]): readonly CalibrationPoint[] {
  const { slope, shift } = fitSigmoid(outcomes);
  const share = outcomes.filter(({ isCorrect }) => isCorrect).length / outcomes.length;
  return Array.from({ length: POINTS }, (_, index) => {
    const raw = index / (POINTS - 1);
    return { raw, actual: slope > 0 ? share : 1 / (1 + Math.exp(slope * raw + shift)) };
  });
}

interface Target {
  readonly confidence: number;
  readonly target: number;
}

/** Negative log-likelihood, in the form that does not overflow. */
function lossOf(rows: readonly Target[], { slope, shift }: Sigmoid): number {
  return rows.reduce((sum, { confidence, target }) => {
    const z = slope * confidence + shift;
    return sum + (z >= 0 ? target * z : (target - 1) * z) + Math.log1p(Math.exp(-Math.abs(z)));
  }, 0);
}

function newtonStep(rows: readonly Target[], { slope, shift }: Sigmoid) {
  let [h11, h22, h21, g1, g2] = [RIDGE, RIDGE, 0, 0, 0];
  for (const { confidence, target } of rows) {
    const p = 1 / (1 + Math.exp(slope * confidence + shift));
    const weight = p * (1 - p);
    h11 += confidence * confidence * weight;
    h22 += weight;
    h21 += confidence * weight;
    g1 += confidence * (target - p);
    g2 += target - p;
  }
  const determinant = h11 * h22 - h21 * h21;
  return {
    gradient: [g1, g2] as const,
    direction: [
      -(h22 * g1 - h21 * g2) / determinant,
      -(h11 * g2 - h21 * g1) / determinant,
    ] as const,
  };
}
