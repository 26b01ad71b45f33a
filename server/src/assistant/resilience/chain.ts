// The chain of assistants: Full → Reduced → Basic → Emergency. When one fails, the next starts over, and
// everybody is told: the reader by a part, the owner by metrics and the log. What was streamed of a
// broken answer is void: half an answer glued to another one is an answer nobody gave.
import type { ServiceLevel, SiteId } from '@warmline/protocol';
import type { AnswerPart, Assistant, TurnInput } from '../assistant.ts';
import { failureOf, ModelFailure } from '../model/failure.ts';
import { type Breaker, type BreakerRules, createBreaker, DEFAULT_BREAKER } from './breaker.ts';
import { aborting, isSeen, type OpenedAnswer, opened } from './open.ts';
import type { ChainStep } from './steps.ts';

/** One link of the chain. */
export interface Level {
  readonly level: ServiceLevel;
  readonly assistant: Assistant;
  /** It may fail and be tried again; absent for what needs nothing but this process. */
  readonly remote?: {
    /** Its answer begins within this time from the start of the turn, waits included. Milliseconds. */
    readonly beginsWithinMs: number;
  };
}

/** How a chain behaves. Times in milliseconds. */
export interface ChainOptions {
  readonly retryDelaysMs?: readonly number[] | undefined;
  readonly breaker?: BreakerRules | undefined;
  /** After this time from the start of a turn no remote level goes on; under the turn's own limit. */
  readonly remoteUntilMs?: number | undefined;
  readonly now: () => number;
  readonly onStep: (step: ChainStep) => void;
}

/** Waits between tries of one level. */
export const RETRY_DELAYS_MS: readonly number[] = [1_000, 2_000, 4_000, 8_000];
const REMOTE_UNTIL_MS = 25_000;

/** Makes the chain. Levels are tried in order; circuits are kept by site and level, in memory. */
export function createChain(levels: readonly Level[], options: ChainOptions): Assistant {
  const circuits = new Map<string, Breaker>();
  const { now, onStep } = options;

  return {
    name: levels.map(({ level }) => level).join('>'),
    async *answer(input, signal) {
      const turn = { begunAt: now(), input, signal };
      let reason = 'normal';
      let isShown = false;
      let last: ModelFailure | null = null;
      for (const link of levels) {
        const { level } = link;
        const told = { siteId: input.siteId, level };
        const admitted = await circuitOf(input.siteId, link).admit();
        let isShownHere = false;
        if (!admitted) {
          reason = 'circuit_open';
          onStep({ ...told, kind: 'skipped' });
          continue;
        }
        try {
          for await (const part of partsOf(link, turn, reason)) {
            if (part.type === 'level' && isShown) {
              yield { type: 'restart' };
              isShown = false;
            }
            isShownHere ||= isSeen(part);
            isShown ||= isShownHere;
            yield part;
          }
          admitted.succeeded();
          onStep({ ...told, kind: 'ended' });
          return;
        } catch (error) {
          signal.throwIfAborted();
          last = failureOf(error, now());
          reason = last.kind;
          admitted.failed(last);
          onStep({ ...told, kind: 'failed', reason, hadBegun: isShownHere });
        } finally {
          // Also when the reader goes away in the midst: then only what was shown speaks for it.
          if (isShownHere) admitted.succeeded();
          else admitted.abandoned();
        }
      }
      throw last ?? new ModelFailure('internal', new Error('The chain has no level to ask.'));
    },
  };

  function circuitOf(siteId: SiteId, { level, remote }: Level): Breaker {
    const key = `${siteId}\n${level}`;
    const known = circuits.get(key);
    if (known) return known;
    const rules = options.breaker ?? DEFAULT_BREAKER;
    const circuit = createBreaker(
      remote ? rules : { ...rules, failures: Number.POSITIVE_INFINITY },
      { now, onChange: (state) => onStep({ siteId, level, kind: 'circuit', state }) },
    );
    circuits.set(key, circuit);
    return circuit;
  }

  interface Turn {
    readonly begunAt: number;
    readonly input: TurnInput;
    readonly signal: AbortSignal;
  }

  /** One level's answer, with its name before the first part. */
  async function* partsOf(link: Level, turn: Turn, reason: string): AsyncGenerator<AnswerPart> {
    const remoteUntil = turn.begunAt + (options.remoteUntilMs ?? REMOTE_UNTIL_MS);
    const deadline = link.remote ? endingAt(remoteUntil) : null;
    const signal = deadline ? AbortSignal.any([turn.signal, deadline]) : turn.signal;
    let answer: OpenedAnswer | null = null;
    try {
      const { endsAt = Number.POSITIVE_INFINITY } = turn.input;
      const input = link.remote
        ? { ...turn.input, endsAt: Math.min(endsAt, remoteUntil) }
        : turn.input;
      answer = await begun(link, { ...turn, input }, signal);
      const { siteId } = turn.input;
      onStep({ siteId, level: link.level, kind: 'began', reason });
      yield { type: 'level', level: link.level, reason };
      yield* answer.first;
      while (true) {
        const step = await aborting(answer.rest.next(), signal);
        if (step.done) return;
        yield step.value;
      }
    } catch (error) {
      turn.signal.throwIfAborted();
      throw deadline?.aborted ? new ModelFailure('too_slow', error) : error;
    } finally {
      // Not awaited: a source that hangs would hang this too.
      answer?.rest.return?.()?.catch(() => undefined);
    }
  }

  /** The level's answer up to its first word, in time or not at all. */
  async function begun(link: Level, turn: Turn, outer: AbortSignal): Promise<OpenedAnswer> {
    const { assistant, level, remote } = link;
    const { input, begunAt } = turn;
    const late = new AbortController();
    const until = begunAt + (remote?.beginsWithinMs ?? Number.POSITIVE_INFINITY);
    // Once begun, an answer may take its time: this limit is for the first word only.
    const timer = remote ? setTimeout(() => late.abort(), Math.max(0, until - now())) : undefined;
    const attempt = {
      assistant,
      input,
      signal: AbortSignal.any([outer, late.signal]),
      delaysMs: remote ? (options.retryDelaysMs ?? RETRY_DELAYS_MS) : [],
      until,
      now,
      onRetry: ({ kind: reason }: ModelFailure, waitMs: number) =>
        onStep({ siteId: input.siteId, level, kind: 'retried', reason, waitMs }),
    };
    try {
      return await opened(attempt);
    } catch (error) {
      throw late.signal.aborted ? new ModelFailure('first_token_timeout', error) : error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Aborted at an instant. */
  function endingAt(at: number): AbortSignal {
    return AbortSignal.timeout(Math.max(0, at - now()));
  }
}
