// A tool behind HTTP: one POST with the arguments as JSON. What can be tried again is, under the same
// Idempotency-Key, so that the other side does it once.
import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleType,
  retry,
  wrap,
} from 'cockatiel';
import type { Tool, ToolOutcome } from './tool.ts';

export interface HttpTool {
  readonly url: string;
  /** Sent as `Authorization: Bearer …`. */
  readonly token?: string | undefined;
  readonly timeoutMs: number;
  /** Pause before the first new try; it doubles. For tests. */
  readonly firstPauseMs?: number;
}

/** The other side could not do it now, and may be asked again. */
class NotNow extends Error {
  override readonly name = 'NotNow';
}

const MAX_ATTEMPTS = 4;
/** Failures in a row after which the tool is left alone for a while. */
const BREAK_AFTER = 3;
const HALF_OPEN_AFTER_MS = 30_000;
/** Characters of an answer that are kept. */
const MAX_RESULT_CHARS = 4_000;

/** Makes what calls a tool behind HTTP, and says how long that takes at most. */
export function httpTool(tool: HttpTool): Pick<Tool, 'run' | 'withinMs'> {
  const { url, token, timeoutMs, firstPauseMs = 1_000 } = tool;
  const maxDelay = firstPauseMs * 4;
  const breaker = circuitBreaker(handleType(NotNow), {
    halfOpenAfter: HALF_OPEN_AFTER_MS,
    breaker: new ConsecutiveBreaker(BREAK_AFTER * MAX_ATTEMPTS),
  });
  // Pauses of 1, 2 and 4 seconds.
  const policy = wrap(
    retry(handleType(NotNow), {
      maxAttempts: MAX_ATTEMPTS - 1,
      backoff: new ExponentialBackoff({ initialDelay: firstPauseMs, maxDelay }),
    }),
    breaker,
  );
  const run: Tool['run'] = async ({ call, arguments: args }, signal) => {
    // Whether any try got as far as the other side, and came back without its answer.
    let isSent = false;
    const once = async (): Promise<ToolOutcome> => {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': call,
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify(args),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      }).catch((error: unknown) => {
        isSent ||= !wasRefused(error);
        throw new NotNow(messageOf(error), { cause: error });
      });
      const text = (await response.text().catch(() => ''))
        .slice(0, MAX_RESULT_CHARS)
        .toWellFormed();
      if (response.ok) return { outcome: 'done', result: text };
      if (response.status >= 500 || response.status === 429) {
        isSent ||= response.status !== 429 && response.status !== 503;
        throw new NotNow(`It answered ${response.status}: ${text}`);
      }
      return { outcome: 'failed', result: `It answered ${response.status}: ${text}` };
    };
    try {
      return await policy.execute(once, signal);
    } catch (error) {
      const result =
        error instanceof BrokenCircuitError
          ? 'It has failed too often and is left alone for now.'
          : messageOf(error);
      return { outcome: isSent ? 'unknown' : 'failed', result };
    }
  };
  return { run, withinMs: MAX_ATTEMPTS * timeoutMs + (MAX_ATTEMPTS - 1) * maxDelay };
}

/** Whether the other side cannot have got it. */
function wasRefused(error: unknown): boolean {
  const { cause } = error as { readonly cause?: { readonly code?: string } };
  return cause?.code === 'ECONNREFUSED' || cause?.code === 'ENOTFOUND';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 300) : 'It failed.';
}
