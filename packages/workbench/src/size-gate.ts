// Whether measured sizes may land: never above the limit, and no growth that nobody decided on.

/** Brotli bytes of what a page loads. */
export interface Sizes {
  /** The script tag's file. */
  readonly loader: number;
  /** Loader, widget and everything it imports at once. */
  readonly chat: number;
}

export const GOALS: Sizes = { loader: 3_000, chat: 27_000 };
export const LIMITS: Sizes = { loader: 3_000, chat: 32_000 };
/** Growth over the recorded size that needs no decision. */
const SLACK = 1.02;

/** What is wrong with the measured sizes; empty when nothing is. */
export function sizeProblems(measured: Sizes, recorded: Sizes | null): readonly string[] {
  return (['loader', 'chat'] as const).flatMap((part) => {
    if (measured[part] > LIMITS[part])
      return [`${part}: ${measured[part]} bytes, the limit is ${LIMITS[part]}`];
    if (!recorded)
      return [`${part}: nothing recorded; run "npm run size -- --write" and commit size.json`];
    if (measured[part] > recorded[part] * SLACK) {
      return [
        `${part}: ${measured[part]} bytes, ${recorded[part]} are recorded; if that is meant, run "npm run size -- --write"`,
      ];
    }
    return [];
  });
}
