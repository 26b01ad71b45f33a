// What every verb goes through at the door: its form, its size, its answer. One bad frame harms only
// its sender, and each well-formed call is answered exactly once.
import { type ErrorCode, MAX_FRAME_DEPTH, type WireError, wireError } from '@warmline/protocol';
import type { Logger } from 'pino';
import * as v from 'valibot';
import { StoreUnavailable } from '../store/store.ts';

/** Thrown inside a handler to refuse; caught once, at the edge. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly error: WireError;
  constructor(code: ErrorCode, detail: Parameters<typeof wireError>[1] = {}) {
    const error = wireError(code, detail);
    super(error.message);
    this.error = error;
  }
}

/** Parses a frame. @throws Refused with `bad_request`, naming the place but never the content */
export function parseFrame<Schema extends v.GenericSchema>(
  schema: Schema,
  frame: unknown,
): v.InferOutput<Schema> {
  if (isTooDeep(frame, MAX_FRAME_DEPTH))
    throw new Refused('bad_request', { message: 'The request is nested too deeply.' });
  const result = v.safeParse(schema, frame, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const at = v.getDotPath(issue);
  throw new Refused(
    issue.type === 'max_length' && at?.endsWith('text') ? 'too_large' : 'bad_request',
    {
      ...(at && issue.type !== 'max_length'
        ? { message: `The request’s ${at} is not as it must be.` }
        : {}),
    },
  );
}

/** Level by level, without recursion: the depth is what cannot be trusted. */
function isTooDeep(value: unknown, limit: number): boolean {
  let level: object[] = isObject(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    const next: object[] = [];
    for (const item of level)
      for (const inner of Object.values(item)) if (isObject(inner)) next.push(inner);
    level = next;
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Makes a socket's listener from a handler: answers with its result, or with why it was refused. */
export function answered<Frame, Answer>(
  log: Logger,
  handle: (frame: Frame) => Promise<Answer>,
): (frame: Frame, answer: unknown) => void {
  return (frame, answer) => {
    if (typeof answer !== 'function') return;
    handle(frame).then(
      (result) => answer(result),
      (error) => answer({ ok: false, error: wireErrorOf(error, log) }),
    );
  };
}

/** What a failure looks like on the wire: nothing of our insides. */
export function wireErrorOf(error: unknown, log: Logger): WireError {
  if (error instanceof Refused) return error.error;
  log.error({ err: error }, 'a request failed');
  return wireError(error instanceof StoreUnavailable ? 'unavailable' : 'internal');
}

/** What `not_found` says where a site is meant. */
export const NO_SUCH_SITE = { message: 'There is no such site here.' } as const;

/** A middleware's refusal: Socket.IO sends `data` along with the connect error. */
export function connectError(
  code: ErrorCode,
  detail: Parameters<typeof wireError>[1] = {},
): Error & { data: WireError } {
  const error = wireError(code, detail);
  return Object.assign(new Error(error.message), { data: error });
}
