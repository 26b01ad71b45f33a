// The relay's clock: the system's, but it never goes back. What is due is compared with it, so a clock that
// is set back would otherwise leave everybody waiting until it has caught up.

/**
 * @param wall milliseconds since 1970, as the system says
 * @param steady milliseconds that only run forward
 * @returns milliseconds since 1970; after a step back it runs on from where it was
 */
export function steadyClock(
  wall: () => number = Date.now,
  steady: () => number = () => performance.now(),
): () => number {
  let told = wall();
  let at = steady();
  return () => {
    const now = steady();
    told = Math.max(told + (now - at), wall());
    at = now;
    return Math.floor(told);
  };
}
