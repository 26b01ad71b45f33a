// How sure an answer is: one number of several, made honest by recorded outcomes.

export interface ConfidenceParts {
  /** How well the passages that were found match the question, 0 … 1. */
  readonly retrieval: number;
  /** Share of the answer's sentences that carry a citation, 0 … 1. */
  readonly citationDensity: number;
  /** Share of the answer that its passages bear out, 0 … 1. */
  readonly grounding: number;
  /** Share of the answer that a verifier found in its sources, 0 … 1; left out where none read it. */
  readonly verification?: number | undefined;
}

/** One point of a calibration: of answers with this raw confidence, this share was right. */
export interface CalibrationPoint {
  readonly raw: number;
  readonly actual: number;
}

/** They sum to 1; without a verifier its weight is shared out among the others. */
const WEIGHTS: Readonly<Record<keyof ConfidenceParts, number>> = {
  retrieval: 0.35,
  grounding: 0.3,
  citationDensity: 0.15,
  verification: 0.2,
};
/** A part of nothing pulls the whole far down, yet leaves the others a say. */
const FLOOR = 0.02;

/**
 * The weighted geometric mean of the parts, `Π max(p, 0.02)^w` with the weights above, calibrated by
 * the document's table. Geometric, because an answer that fails in one part is not saved by the others.
 * A verifier only takes away: a model that agrees with itself proves little, and a passage that asks for
 * its agreement is to gain nothing.
 * @param calibration `policy.document.assistant.calibration`; empty: the raw value
 * @returns 0 … 1, never falling where a part rises
 */
export function compositeConfidence(
  { verification, ...measured }: ConfidenceParts,
  calibration: readonly CalibrationPoint[] = [],
): number {
  const raw = mean(measured);
  const verified = verification === undefined ? raw : mean({ ...measured, verification });
  return calibrated(Math.min(raw, verified), calibration);
}

function mean(parts: Partial<ConfidenceParts>): number {
  let weights = 0;
  let sum = 0;
  for (const [part, weight] of Object.entries(WEIGHTS)) {
    const value = parts[part as keyof ConfidenceParts];
    if (value === undefined) continue;
    weights += weight;
    sum += weight * Math.log(Math.min(1, Math.max(FLOOR, Number.isNaN(value) ? 0 : value)));
  }
  return Math.exp(sum / weights);
}

/** A raw confidence on the calibrated scale: straight lines between the table's points. */
export function calibrated(raw: number, points: readonly CalibrationPoint[]): number {
  const next = points.findIndex((point) => point.raw >= raw);
  const upper = points[next < 0 ? points.length - 1 : next];
  if (!upper) return raw;
  const lower = next > 0 ? points[next - 1] : undefined;
  if (next < 0 || !lower) return upper.actual;
  const share = (raw - lower.raw) / (upper.raw - lower.raw);
  return lower.actual + share * (upper.actual - lower.actual);
}
