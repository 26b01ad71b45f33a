// A circuit breaker for streams: three failures in a minute open it, and after a rest one try at a time
// may close it again. While it is open nobody waits for what is known to be broken.
import {
  BrokenCircuitError,
  CircuitState,
  circuitBreaker,
  handleAll,
  type IBreaker,
} from 'cockatiel';

/** When a circuit opens, and for how long. */
export interface BreakerRules {
  /** So many failures … */
  readonly failures: number;
  /** … within this time open it. Milliseconds. */
  readonly withinMs: number;
  /** Then one try is let through. Milliseconds. */
  readonly openMs: number;
}

export const DEFAULT_BREAKER: BreakerRules = { failures: 3, withinMs: 60_000, openMs: 30_000 };

/** What a circuit lets through. */
export type CircuitName = 'closed' | 'open' | 'half_open';

/** A call that was let through; exactly one of these is said of it, the first one counts. */
export interface Admitted {
  succeeded(): void;
  failed(error: Error): void;
  /** Ended from outside before it was clear: no failure, but no proof of health either. */
  abandoned(): void;
}

/** A circuit. */
export interface Breaker {
  readonly state: CircuitName;
  /** Lets a call through, or gives null. */
  admit(): Promise<Admitted | null>;
}

/** Makes a circuit, closed. */
export function createBreaker(
  rules: BreakerRules,
  {
    now,
    onChange,
  }: { readonly now: () => number; readonly onChange: (state: CircuitName) => void },
): Breaker {
  const policy = circuitBreaker(handleAll, {
    breaker: failuresInWindow(rules, now),
    halfOpenAfter: rules.openMs,
  });
  policy.onStateChange((state) => onChange(nameOf(state)));
  return {
    get state() {
      return nameOf(policy.state);
    },
    async admit() {
      // A try is under way: whoever comes meanwhile does not wait for how it ends.
      if (policy.state === CircuitState.HalfOpen) return null;
      return new Promise((resolve, reject) => {
        const run = policy.execute(() => {
          const isTry = policy.state !== CircuitState.Closed;
          return new Promise<void>((succeed, fail) => {
            resolve({
              succeeded: succeed,
              failed: fail,
              abandoned: () => (isTry ? fail(new Error('The try was abandoned.')) : succeed()),
            });
          });
        });
        run.catch((error) => {
          // Other errors were told to `failed`, by somebody who has them.
          if (error instanceof BrokenCircuitError) resolve(null);
          else reject(error);
        });
      });
    },
  };
}

function nameOf(state: CircuitState): CircuitName {
  if (state === CircuitState.Closed) return 'closed';
  return state === CircuitState.HalfOpen ? 'half_open' : 'open';
}

/** Counts failures only: on a busy site successes would hide a model that fails one visitor in ten. */
function failuresInWindow({ failures, withinMs }: BreakerRules, now: () => number): IBreaker {
  let times: readonly number[] = [];
  return {
    get state() {
      return times;
    },
    set state(_) {
      times = [];
    },
    success(state) {
      if (state === CircuitState.HalfOpen) times = [];
    },
    failure() {
      const at = now();
      times = [...times.filter((time) => time > at - withinMs), at];
      return times.length >= failures;
    },
  };
}
