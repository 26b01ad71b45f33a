// How a model fails, in one closed list: what to do about it depends on the kind, never on a message.
import { APICallError, InvalidResponseDataError, JSONParseError, TypeValidationError } from 'ai';

/** Why a level of the assistant gave no whole answer. */
export type FailureKind =
  /** No word within the time for the first. */
  | 'first_token_timeout'
  /** The stream began and then stood still. */
  | 'stalled'
  /** Not done within the time for the whole. */
  | 'too_slow'
  | 'rate_limited'
  | 'server_error'
  /** The key is wrong or may not do this. */
  | 'not_authorised'
  /** The endpoint does not understand the request. */
  | 'bad_request'
  /** No connection, or one that broke before the first word. */
  | 'unreachable'
  /** The stream broke off before its end. */
  | 'cut'
  /** What came is no answer of an assistant: no JSON, another role, an error. */
  | 'bad_answer'
  /** Nothing was said and nothing proposed. */
  | 'empty'
  /** Anything else: a bug of ours. */
  | 'internal';

/** A model failed. */
export class ModelFailure extends Error {
  readonly kind: FailureKind;
  /** How long the endpoint asked to be left alone, in milliseconds; null when it did not. */
  readonly retryAfterMs: number | null;

  constructor(kind: FailureKind, cause?: unknown, retryAfterMs: number | null = null) {
    // Errors of the SDK carry whole requests and answers, which are people's words: no log may have them.
    super(
      `The model failed: ${kind}${namesOf(cause)}.`,
      kind === 'internal' && !isOfSdk(cause) ? { cause } : {},
    );
    this.name = 'ModelFailure';
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Whether asking the same again may help. */
export function isRetryable({ kind }: ModelFailure): boolean {
  return !['not_authorised', 'bad_request', 'internal'].includes(kind);
}

/** Says what kind of failure an error is. `now`: instant in milliseconds, for a `Retry-After` date. */
export function failureOf(error: unknown, now: number): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (APICallError.isInstance(error)) return failureOfCall(error, now);
  // The SDK's word for a stream that ended before the model said that it had.
  if (InvalidResponseDataError.isInstance(error)) return new ModelFailure('cut', error);
  if (JSONParseError.isInstance(error) || TypeValidationError.isInstance(error)) {
    return new ModelFailure('bad_answer', error);
  }
  if (isBroken(error)) return new ModelFailure('cut', error);
  if (error instanceof Error) {
    return new ModelFailure(isOfSdk(error) ? 'bad_answer' : 'internal', error);
  }
  // An `error` chunk of the stream is whatever the endpoint wrote there.
  return new ModelFailure('bad_answer', error);
}

function failureOfCall(error: APICallError, now: number): ModelFailure {
  const { statusCode, responseHeaders } = error;
  if (statusCode === undefined) return new ModelFailure('unreachable', error);
  if (statusCode === 401 || statusCode === 403) return new ModelFailure('not_authorised', error);
  if (statusCode === 429 || statusCode === 503) {
    const wait = retryAfterMs(responseHeaders?.['retry-after'], now);
    return new ModelFailure(statusCode === 429 ? 'rate_limited' : 'server_error', error, wait);
  }
  if (statusCode >= 500 || statusCode === 408) return new ModelFailure('server_error', error);
  // A 200 whose body broke off, or is no stream at all.
  if (statusCode < 400) return new ModelFailure(isBroken(error) ? 'cut' : 'bad_answer', error);
  return new ModelFailure('bad_request', error);
}

/** Seconds or an HTTP date (RFC 9110, section 10.2.3). */
function retryAfterMs(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** Undici says `TypeError: terminated` of a connection that breaks in the midst of a body. */
function isBroken(error: unknown): boolean {
  return causes(error).some(({ message }) =>
    /\bterminated$|socket|ECONNRESET|other side closed|network|fetch failed/i.test(message),
  );
}

function isOfSdk(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith('AI_');
}

function namesOf(error: unknown): string {
  const names = causes(error).map(({ name }) => name);
  return names.length > 0 ? ` (${names.join(', ')})` : '';
}

function causes(error: unknown): readonly Error[] {
  const found: Error[] = [];
  for (let current = error; current instanceof Error && found.length < 4; current = current.cause) {
    found.push(current);
  }
  return found;
}
