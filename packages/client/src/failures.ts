// What a client finds out by itself, in the form of a refusal: the relay's own come with their messages,
// so the table of all of them stays out of what a visitor loads.
import type { WireError } from '@warmline/protocol';

/** The relay cannot be reached from here. */
export const UNREACHABLE: WireError = {
  code: 'unavailable',
  message: 'The chat cannot be reached. Check your connection.',
  retryable: true,
};

/** Something answered, but not a relay. */
export const NO_RELAY: WireError = {
  code: 'internal',
  message: 'The chat cannot be reached. Try again shortly.',
  retryable: true,
};
