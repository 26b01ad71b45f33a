// Sizes both ends respect. The relay refuses what is larger; a client keeps below them and says so
// while the person is still typing.

/** Most characters (UTF-16 code units) in one message. */
export const MAX_TEXT_CHARS = 8_000;

/**
 * Most bytes in one frame. Must stay larger than the largest permitted command: a note of five lists
 * of MAX_NOTE_STATEMENTS at MAX_STATEMENT_CHARS, at six bytes a character (`\u0001`), plus the
 * envelope. A frame above it ends the connection, and its sender would send it again for ever.
 */
export const MAX_FRAME_BYTES = 320 * 1024;

/** Deepest nesting of objects and arrays in one frame; deeper JSON can exhaust the stack. */
export const MAX_FRAME_DEPTH = 16;

/** Most events in one page of a `sync` answer. */
export const SYNC_PAGE_EVENTS = 300;

/** How long a typing sign is shown without being renewed, in milliseconds. */
export const TYPING_TTL_MS = 6_000;

/** Most statements in one list of a handback note, and most characters in one statement. */
export const MAX_NOTE_STATEMENTS = 20;
/** Most characters in one statement of a note. */
export const MAX_STATEMENT_CHARS = 500;
