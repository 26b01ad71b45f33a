// Isotonic regression: the never-falling steps that fit the outcomes best (least squares), by pooling
// adjacent violators (Ayer et al. 1955; Zadrozny and Elkan 2002 for calibration). Wants more outcomes
// than Platt scaling, a few hundred, and assumes no shape.
import type { CalibrationPoint } from '../decide/confidence.ts';
import type { AnswerOutcome } from './outcome.ts';

interface Pool {
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly n: number;
}

const shareOf = ({ right, n }: Pool) => right / n;

/** Pools of equal probability, rising in confidence and in probability. */
export function pools(outcomes: readonly AnswerOutcome[]): readonly Pool[] {
  const pooled: Pool[] = [];
  for (const single of byConfidence(outcomes)) {
    let pool = single;
    for (let last = pooled.at(-1); last && shareOf(last) >= shareOf(pool); last = pooled.at(-1)) {
      pool = { from: last.from, to: pool.to, right: last.right + pool.right, n: last.n + pool.n };
      pooled.pop();
    }
    pooled.push(pool);
  }
  return pooled;
}

/**
 * Isotonic regression as points: both ends of each pool.
 * @throws RangeError without an outcome
 */
export function isotonic(outcomes: readonly AnswerOutcome[]): readonly CalibrationPoint[] {
  if (outcomes.length === 0) throw new RangeError('There is no outcome to calibrate from.');
  return pools(outcomes).flatMap((pool): readonly CalibrationPoint[] => {
    const actual = shareOf(pool);
    const first = { raw: pool.from, actual };
    return pool.from === pool.to ? [first] : [first, { raw: pool.to, actual }];
  });
}

/** Equal confidences belong together: nothing tells them apart. */
function byConfidence(outcomes: readonly AnswerOutcome[]): readonly Pool[] {
  const groups = new Map<number, { right: number; n: number }>();
  for (const { confidence, isCorrect } of outcomes) {
    const group = groups.get(confidence) ?? { right: 0, n: 0 };
    groups.set(confidence, { right: group.right + (isCorrect ? 1 : 0), n: group.n + 1 });
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([confidence, counts]) => ({ from: confidence, to: confidence, ...counts }));
}
