// The closed list of everything that can be refused on the wire. Code branches on `code`; people
// read `message`; `retryable` says whether sending the same thing again, later, can help.

import type { WireError } from './wire.ts';

const table = {
  bad_request: [false, 'The request is not of the form this relay understands.'],
  too_large: [false, 'The message is too long. Shorten it and send it again.'],
  unsupported_protocol: [
    false,
    'This client and the relay speak different versions. Reload the page.',
  ],
  unauthenticated: [false, 'You are not signed in, or your session has ended. Sign in again.'],
  name_required: [
    false,
    'Tell us the name visitors will see, then sign in again with the same link.',
  ],
  link_spent: [false, 'This sign-in link was used already or has expired. Ask for a new one.'],
  origin_refused: [false, 'This page is not among the origins allowed for the site.'],
  forbidden: [false, 'You may not do this here.'],
  not_found: [false, 'There is no such conversation for you.'],
  rate_limited: [true, 'Too many requests at once. Wait a moment and try again.'],
  out_of_order: [true, 'An earlier message has not arrived yet. Send that one first.'],
  idempotency_conflict: [
    false,
    'This id was used before for another message. The first one stays.',
  ],
  held_by_agent: [false, 'Another agent has this conversation.'],
  not_holder: [false, 'You do not hold this conversation. Take it over first.'],
  stale_epoch: [
    false,
    'The conversation has changed hands since you looked. Look again, then decide.',
  ],
  stale_turn: [false, 'This answer comes too late: the conversation has moved on.'],
  not_open: [false, 'The conversation is resolved. Reopen it first.'],
  already_open: [false, 'The conversation is open already.'],
  already_decided: [false, 'There is nothing to decide here any more. Look again.'],
  digest_mismatch: [false, 'This is not what you were shown. Look at it again, then decide.'],
  agent_unavailable: [false, 'That agent is not here now. Choose another.'],
  cursor_ahead: [
    false,
    'You know of more events than the relay does. Load the thread from its start.',
  ],
  slow_consumer: [true, 'The connection could not keep up and was closed. Reconnect and catch up.'],
  unavailable: [true, 'The relay cannot do this at the moment. Try again shortly.'],
  internal: [true, 'Something failed on our side. Try again shortly.'],
} as const satisfies Record<string, readonly [retryable: boolean, message: string]>;

/** One of the closed list of refusal codes. */
export type ErrorCode = keyof typeof table;

/** Every refusal code, in the order of PROTOCOL.md. */
// Object.keys widens to string[]; the table's own keys are exactly the codes.
export const ERROR_CODES = Object.keys(table) as readonly ErrorCode[];

/**
 * Makes the wire form of a refusal.
 * @param code one of the closed list
 * @param detail what this code may add, and a message that is more exact than the standing one
 */
export function wireError(
  code: ErrorCode,
  detail: Partial<Pick<WireError, 'message' | 'retryAfterMs' | 'holder'>> = {},
): WireError {
  const [retryable, message] = table[code];
  return { code, message, retryable, ...detail };
}

/** Whether trying the same again can help. */
export function isRetryable(code: ErrorCode): boolean {
  return table[code][0];
}
