// How much one visitor, agent or address may ask. Kept in memory: a limit is no promise, so nothing is
// lost when it is forgotten.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refused } from './frames.ts';

/** Counts calls by key. */
export interface Limit {
  /** @throws Refused with `rate_limited` and how long to wait */
  spend(key: string): Promise<void>;
}

/** A limit of so many calls in a minute for each key. */
export function perMinute(points: number): Limit {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return {
    async spend(key) {
      try {
        await limiter.consume(key);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw new Refused('rate_limited', { retryAfterMs: error.msBeforeNext });
      }
    },
  };
}

/** A limit that nothing passes once the relay is closing: every door spends before it does anything. */
export function whileOpen(limit: Limit, isClosing: () => boolean): Limit {
  return {
    async spend(key) {
      if (isClosing()) throw new Refused('unavailable');
      await limit.spend(key);
    },
  };
}
