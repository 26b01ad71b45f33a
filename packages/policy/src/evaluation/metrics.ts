// Figures with their confidence intervals (95 %).
import type { Goal, Metric } from './task.ts';

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

const Z = 1.959964;

/** A share with Wilson's score interval (Wilson 1927). Of nothing it is NaN. */
export function share(hits: number, n: number): Estimate {
  if (n === 0) return { value: Number.NaN, low: 0, high: 1, n };
  const p = hits / n;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half), n };
}

export interface Scored {
  readonly score: number;
  readonly is: boolean;
}

/**
 * Area under the ROC curve, ties counted half, with the interval of Hanley and McNeil (1982).
 * NaN when one of the classes is missing.
 */
export function auc(outcomes: readonly Scored[]): Estimate {
  if (outcomes.some(({ score }) => Number.isNaN(score)))
    throw new Error('A score is not a number: the detector failed on some row.');
  const sorted = [...outcomes].sort((a, b) => a.score - b.score);
  const positives = sorted.filter(({ is }) => is).length;
  const negatives = sorted.length - positives;
  const n = sorted.length;
  if (positives === 0 || negatives === 0) return { value: Number.NaN, low: 0, high: 1, n };
  let ranks = 0;
  for (let start = 0; start < n; ) {
    let end = start;
    while (end < n && sorted[end]?.score === sorted[start]?.score) end += 1;
    const rank = (start + 1 + end) / 2;
    for (let at = start; at < end; at += 1) if (sorted[at]?.is) ranks += rank;
    start = end;
  }
  const a = (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
  const q1 = a / (2 - a);
  const q2 = (2 * a * a) / (1 + a);
  const variance =
    (a * (1 - a) + (positives - 1) * (q1 - a * a) + (negatives - 1) * (q2 - a * a)) /
    (positives * negatives);
  const half = Z * Math.sqrt(Math.max(0, variance));
  return { value: a, low: Math.max(0, a - half), high: Math.min(1, a + half), n };
}

export interface Confusion {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
}

/** Counts alarms against truth. */
export function confusion(
  outcomes: readonly { readonly alarm: boolean; readonly is: boolean }[],
): Confusion {
  const count = (alarm: boolean, is: boolean) =>
    outcomes.filter((outcome) => outcome.alarm === alarm && outcome.is === is).length;
  return { hits: count(true, true), falseAlarms: count(true, false), misses: count(false, true) };
}

export const precision = ({ hits, falseAlarms }: Confusion) => share(hits, hits + falseAlarms);
export const recall = ({ hits, misses }: Confusion) => share(hits, hits + misses);

/** F1; its interval is that of a share of as many rows as are hit, missed or falsely alarmed. */
export function f1({ hits, falseAlarms, misses }: Confusion): Estimate {
  const value = (2 * hits) / (2 * hits + falseAlarms + misses);
  const { low, high, n } = share(2 * hits, 2 * hits + falseAlarms + misses);
  return { value, low, high, n };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The mean of estimates of independent data, e.g. of three bots. */
export function meanOf(estimates: readonly Estimate[]): Estimate {
  const value = mean(estimates.map((estimate) => estimate.value));
  const half =
    Math.sqrt(estimates.reduce((sum, { low, high }) => sum + ((high - low) / 2) ** 2, 0)) /
    estimates.length;
  const n = estimates.reduce((sum, estimate) => sum + estimate.n, 0);
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half), n };
}

export function metric(source: string, lang: string, name: string, estimate: Estimate): Metric {
  return { source, lang, name, ...estimate };
}

/** An estimate against its goal; one of nothing is not met. */
export function goal(
  name: string,
  estimate: Estimate,
  wanted: number,
  direction: Goal['direction'] = 'at_least',
): Goal {
  const isMeasured = estimate.n > 0 && !Number.isNaN(estimate.value);
  if (!isMeasured) {
    return { name, value: null, low: null, high: null, goal: wanted, direction, met: false };
  }
  const { value, low, high } = estimate;
  const met = direction === 'at_least' ? value >= wanted : value <= wanted;
  return { name, value, low, high, goal: wanted, direction, met };
}
