// From pieces of evidence to one probability: a logistic layer that starts from weights learned on
// many sites and moves away from them only as far as a site's own rows can prove.

export interface Calibration {
  /** What each piece of evidence is centred on and divided by. */
  readonly centre: readonly number[];
  readonly spread: readonly number[];
  /** One per piece of evidence, then the bias. */
  readonly weights: readonly number[];
}

export interface CalibrationRow {
  readonly evidence: Float64Array;
  readonly known: boolean;
}

/** 0 … 1 */
export function probabilityOf(evidence: Float64Array, calibration: Calibration): number {
  const { centre, spread, weights } = calibration;
  let score = weights[evidence.length] ?? 0;
  for (let index = 0; index < evidence.length; index += 1) {
    const z = ((evidence[index] ?? 0) - (centre[index] ?? 0)) / (spread[index] ?? 1);
    score += z * (weights[index] ?? 0);
  }
  return 1 / (1 + Math.exp(-score));
}

/** Weight of the starting point, in rows. */
const PRIOR_ROWS = 20;
const STEPS = 12;

/**
 * Logistic regression by Newton's method under a Gaussian prior around `prior`; known and unknown rows
 * weigh the same together, however many there are of each.
 */
export function calibrated(rows: readonly CalibrationRow[], prior: Calibration): Calibration {
  const knownCount = rows.filter(({ known }) => known).length;
  const unknownCount = rows.length - knownCount;
  if (knownCount === 0 || unknownCount === 0) return prior;
  const size = prior.weights.length;
  const inputs = rows.map(({ evidence }) =>
    Float64Array.from({ length: size }, (_, index) =>
      index === size - 1
        ? 1
        : ((evidence[index] ?? 0) - (prior.centre[index] ?? 0)) / (prior.spread[index] ?? 1),
    ),
  );
  const weights = Float64Array.from(prior.weights);
  const pull = PRIOR_ROWS / rows.length;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, index) => pull * (weight - (prior.weights[index] ?? 0)));
    const curve = Array.from({ length: size }, (_, row) => {
      const line = new Float64Array(size);
      line[row] = pull;
      return line;
    });
    inputs.forEach((input, row) => {
      let score = 0;
      for (let index = 0; index < size; index += 1) {
        score += (input[index] ?? 0) * (weights[index] ?? 0);
      }
      const p = 1 / (1 + Math.exp(-score));
      const known = rows[row]?.known === true;
      const weight = 0.5 / (known ? knownCount : unknownCount);
      const error = (p - (known ? 1 : 0)) * weight;
      const bend = p * (1 - p) * weight;
      for (let a = 0; a < size; a += 1) {
        slope[a] = (slope[a] ?? 0) + error * (input[a] ?? 0);
        const line = curve[a];
        for (let b = 0; line && b < size; b += 1) {
          line[b] = (line[b] ?? 0) + bend * (input[a] ?? 0) * (input[b] ?? 0);
        }
      }
    });
    const change = solved(curve, slope);
    for (let index = 0; index < size; index += 1) {
      weights[index] = (weights[index] ?? 0) - (change[index] ?? 0);
    }
  }
  return { ...prior, weights: [...weights] };
}

/**
 * The same calibration with its middle moved to where as many known rows lie below 0.5 as unknown ones
 * above it: a logistic layer itself lets the few rows far off decide.
 */
export function balanced(calibration: Calibration, rows: readonly CalibrationRow[]): Calibration {
  const chances = (isKnown: boolean) =>
    rows
      .filter(({ known }) => known === isKnown)
      .map(({ evidence }) => probabilityOf(evidence, calibration))
      .sort((a, b) => a - b);
  const [known, unknown] = [chances(true), chances(false)];
  if (known.length === 0 || unknown.length === 0) return calibration;
  const middle = crossing(known, unknown);
  const weights = [...calibration.weights];
  const bias = weights.length - 1;
  weights[bias] = (weights[bias] ?? 0) - Math.log(middle / (1 - middle));
  return { ...calibration, weights };
}

/** Where the share of `known` below is that of `unknown` above; both sorted, inside 0 … 1. */
function crossing(known: readonly number[], unknown: readonly number[]): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    const missed = known.filter((chance) => chance < middle).length / known.length;
    const passed = unknown.filter((chance) => chance >= middle).length / unknown.length;
    if (missed < passed) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Bisections: ten bits are finer than any sample of messages. */
const HALVINGS = 10;

/** x of `matrix · x = right`, by Gaussian elimination; the matrix is positive definite. */
function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((line, index) => Float64Array.of(...line, right[index] ?? 0));
  rows.forEach((pivot, column) => {
    const head = pivot[column] ?? 1;
    rows.forEach((row, index) => {
      if (index === column) return;
      const factor = (row[column] ?? 0) / head;
      if (factor === 0) return;
      for (let at = column; at <= size; at += 1) {
        row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
      }
    });
  });
  return Float64Array.from(rows, (row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}
