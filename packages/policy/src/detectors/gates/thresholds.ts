// From which score on a label holds, chosen on messages the model was not trained on.

/**
 * `balanced`: the middle of the thresholds whose F1 is as good as the best.
 * `cautious`: where enough recall is reached, or else the lowest score at which precision is still
 * high enough; never above `balanced`.
 */
export function thresholdsOf(
  outcomes: readonly { readonly score: number; readonly is: boolean }[],
  { minPrecision, enoughRecall }: Caution,
): {
  readonly balanced: number;
  readonly cautious: number;
} {
  const sorted = [...outcomes].sort((a, b) => b.score - a.score);
  const positives = sorted.filter(({ is }) => is).length;
  // Only our own sentences have this label: nothing says how sure is sure.
  if (positives === 0) return { balanced: 0.5, cautious: 0.5 };
  const points: { readonly at: number; readonly f1: number }[] = [];
  let hits = 0;
  let cautious = 1;
  for (let n = 1; n <= sorted.length; n += 1) {
    const here = sorted[n - 1];
    if (!here) break;
    const hasEnough = hits / positives >= enoughRecall;
    if (here.is) hits += 1;
    const next = sorted[n]?.score ?? 0;
    if (next === here.score) continue;
    const at = (here.score + next) / 2;
    points.push({ at, f1: (2 * hits) / (n + positives) });
    if (!hasEnough && hits / n >= minPrecision) cautious = at;
  }
  const top = Math.max(...points.map(({ f1 }) => f1));
  const plateau = points.filter(({ f1 }) => f1 >= top - PLATEAU);
  const balanced = plateau[Math.floor(plateau.length / 2)]?.at ?? 0.5;
  return { balanced, cautious: Math.min(cautious, balanced) };
}

/** How careful a cautious threshold is. */
export interface Caution {
  readonly minPrecision: number;
  /** A gate that catches this share need not be more careful. */
  readonly enoughRecall: number;
}

/** F1 this near the best is as good: the middle of such thresholds holds better on unseen rows. */
const PLATEAU = 0.005;
