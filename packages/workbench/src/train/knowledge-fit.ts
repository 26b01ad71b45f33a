// The two small models of the knowledge search, fitted to the end: few weights, so the whole data at once.

/** Candidates of one question: their features, and which of them answer. */
export interface RankingExample {
  readonly features: readonly (readonly number[])[];
  readonly answers: readonly boolean[];
}

/** Weights under which the answering candidates get most of the softmax; full-batch AdaGrad. */
export function fitRanking(
  examples: readonly RankingExample[],
  rounds = 400,
  l2 = 1e-4,
  /** What the weights are held back to; 0 when left out. */
  prior: readonly number[] = [],
): readonly number[] {
  const width = examples[0]?.features[0]?.length ?? 0;
  const weights = Float64Array.from({ length: width }, (_, at) => prior[at] ?? 0);
  const history = new Float64Array(width).fill(1e-9);
  const usable = examples.filter(({ answers }) => answers.includes(true));
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight, at) => l2 * (weight - (prior[at] ?? 0)));
    for (const { features, answers } of usable) {
      const scores = features.map((row) => dot(weights, row));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const sum = powers.reduce((total, power) => total + power, 0);
      const right = answers.filter(Boolean).length;
      for (const [at, row] of features.entries()) {
        const error = (powers[at] ?? 0) / sum - (answers[at] ? 1 / right : 0);
        for (let f = 0; f < width; f += 1) {
          gradient[f] = (gradient[f] ?? 0) + (error * (row[f] ?? 0)) / usable.length;
        }
      }
    }
    for (let f = 0; f < width; f += 1) {
      const g = gradient[f] ?? 0;
      history[f] = (history[f] ?? 0) + g * g;
      weights[f] = (weights[f] ?? 0) - (2 * g) / Math.sqrt(history[f] ?? 1);
    }
  }
  return [...weights];
}

/** Logistic regression by Newton's method with a ridge of `l2` for each row; the last column is constant. */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  l2 = 1e-2,
  rounds = 6,
): readonly number[] {
  const width = rows[0]?.length ?? 0;
  const weights = new Float64Array(width);
  for (let round = 0; round < rounds; round += 1) {
    const hessian = Array.from({ length: width }, () => new Float64Array(width));
    const gradient = new Float64Array(width);
    for (const [at, row] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-dot(weights, row)));
      const error = p - (labels[at] ? 1 : 0);
      const curve = p * (1 - p);
      for (let i = 0; i < width; i += 1) {
        const x = row[i] ?? 0;
        gradient[i] = (gradient[i] ?? 0) + error * x;
        const line = hessian[i];
        if (line)
          for (let j = 0; j <= i; j += 1) line[j] = (line[j] ?? 0) + curve * x * (row[j] ?? 0);
      }
    }
    for (let i = 0; i < width; i += 1) {
      const ridge = i === width - 1 ? 1e-9 : l2 * rows.length;
      gradient[i] = (gradient[i] ?? 0) + ridge * (weights[i] ?? 0);
      const line = hessian[i];
      if (line) line[i] = (line[i] ?? 0) + ridge + 1e-9;
    }
    const step = solved(hessian, gradient);
    for (let i = 0; i < width; i += 1) weights[i] = (weights[i] ?? 0) - (step[i] ?? 0);
  }
  return [...weights];
}

/** Solves a symmetric positive system, of which the lower half is given, by Cholesky's decomposition. */
function solved(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const at = (i: number, j: number) => lower[i]?.[j] ?? 0;
  const y = Float64Array.from(right);
  for (let i = 0; i < n; i += 1) {
    const row = lower[i];
    if (!row) continue;
    for (let j = 0; j <= i; j += 1) {
      const other = lower[j] ?? row;
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
    let sum = y[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= at(i, k) * (y[k] ?? 0);
    y[i] = sum / at(i, i);
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = y[i] ?? 0;
    for (let k = i + 1; k < n; k += 1) sum -= at(k, i) * (y[k] ?? 0);
    y[i] = sum / at(i, i);
  }
  return y;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
