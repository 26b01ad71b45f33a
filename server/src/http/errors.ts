// The last handler of the relay's routes: every failure leaves as a code with a message.
import { type ErrorCode, wireError } from '@warmline/protocol';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { wireErrorOf } from '../gateways/frames.ts';

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  bad_request: 400,
  unauthenticated: 401,
  origin_refused: 403,
  forbidden: 403,
  not_found: 404,
  name_required: 409,
  link_spent: 410,
  too_large: 413,
  rate_limited: 429,
  unavailable: 503,
};

/** Answers `{error: {code, message, retryable}}` with the fitting status. */
export function errorsAsJson(log: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    // Express's own parsers mark the client's mistakes with a 4xx status.
    const status: unknown = error?.status;
    const body =
      status === 413
        ? wireError('too_large')
        : typeof status === 'number' && status >= 400 && status < 500
          ? wireError(status === 404 ? 'not_found' : 'bad_request')
          : wireErrorOf(error, log);
    if (body.retryAfterMs) response.set('Retry-After', String(Math.ceil(body.retryAfterMs / 1000)));
    response.status(STATUS[body.code] ?? 500).json({ error: body });
  };
}
