// One model behind an OpenAI-compatible endpoint, and one request to it, bounded in time: to the first
// word, between words, and as a whole. A socket that says nothing ends like one that breaks.
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { extractReasoningMiddleware, type LanguageModel, wrapLanguageModel } from 'ai';
import { failureOf, ModelFailure } from './failure.ts';

/** A model and where it is served. */
export interface ModelEndpoint {
  /** Up to and including the version, e.g. `https://models.example/v1`. */
  readonly baseUrl: string;
  /** Sent as a bearer token; none when absent. */
  readonly apiKey?: string | undefined;
  /** The model's name there. */
  readonly name: string;
  /** The endpoint can hold an answer to a JSON Schema by itself. */
  readonly structuredOutputs?: boolean | undefined;
}

/** How long a request may take, in milliseconds. */
export interface ModelLimits {
  readonly firstTokenMs: number;
  readonly betweenTokensMs: number;
  readonly wholeMs: number;
}

/** Under the 30 s of a turn, with room for another level after it. */
export const DEFAULT_LIMITS: ModelLimits = {
  firstTokenMs: 6_000,
  betweenTokensMs: 5_000,
  wholeMs: 20_000,
};

/** The AI SDK's handle of a model. */
export function languageModel(endpoint: ModelEndpoint): LanguageModel {
  const { baseUrl, apiKey, name, structuredOutputs } = endpoint;
  const provider = createOpenAICompatible({
    name: 'model',
    baseURL: baseUrl,
    ...(apiKey === undefined ? {} : { apiKey }),
    supportsStructuredOutputs: structuredOutputs ?? false,
  });
  // Some open models think aloud in the midst of their answer; that is not for visitors.
  const middleware = extractReasoningMiddleware({ tagName: 'think' });
  return wrapLanguageModel({ model: provider.chatModel(name), middleware });
}

interface Bounds<Part> {
  readonly limits: ModelLimits;
  /** Ends it from outside. */
  readonly signal: AbortSignal;
  /** Whether the model is at work by this part; metadata is no sign of life. */
  readonly isSign: (part: Part) => boolean;
  readonly now: () => number;
}

/**
 * Runs a request and gives its parts.
 * @throws ModelFailure when it fails or takes too long; the signal's reason when that ended it
 */
export async function* bounded<Part>(
  start: (signal: AbortSignal) => AsyncIterable<Part>,
  { limits, signal, isSign, now }: Bounds<Part>,
): AsyncGenerator<Part> {
  signal.throwIfAborted();
  const abort = new AbortController();
  let end: (error: unknown) => void = () => undefined;
  // Aborting alone is not enough: a source may not listen.
  const ended = new Promise<never>((_, reject) => {
    end = (error) => {
      reject(error);
      abort.abort();
    };
  });
  ended.catch(() => undefined);
  const stop = () => end(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const fail = (kind: 'first_token_timeout' | 'stalled' | 'too_slow') => () =>
    end(new ModelFailure(kind));
  const whole = setTimeout(fail('too_slow'), limits.wholeMs);
  let next = setTimeout(fail('first_token_timeout'), limits.firstTokenMs);
  try {
    const iterator = start(abort.signal)[Symbol.asyncIterator]();
    while (true) {
      const step = await Promise.race([iterator.next(), ended]);
      if (step.done) return;
      if (isSign(step.value)) {
        clearTimeout(next);
        next = setTimeout(fail('stalled'), limits.betweenTokensMs);
      }
      yield step.value;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw failureOf(error, now());
  } finally {
    clearTimeout(whole);
    clearTimeout(next);
    signal.removeEventListener('abort', stop);
    abort.abort();
  }
}
