// How likely several messages are about one need: not whether each one's best guess is the same, for a
// message in doubt between two needs still counts half for either.

/** 0 … 1: the probability that draws from all the shares name the same need. */
export function agreement(shares: readonly Float32Array[]): number {
  const [first] = shares;
  if (!first) return 0;
  let sum = 0;
  for (let need = 0; need < first.length; need += 1) {
    let product = 1;
    for (const share of shares) product *= share[need] ?? 0;
    sum += product;
  }
  return Math.min(1, sum);
}

/**
 * 0 … 1: agreement less what chance alone would give: between three needs nobody knows, any three
 * messages agree in one case of nine.
 */
export function together(shares: readonly Float32Array[]): number {
  const [first] = shares;
  if (!first || first.length < 2) return 0;
  const chance = first.length ** (1 - shares.length);
  return Math.max(0, (agreement(shares) - chance) / (1 - chance));
}
