// A brief reads the beginning of a message: one of thousands of characters is quoted, not studied.
import type { ConversationEvent } from '@warmline/protocol';

/** Characters of one message that a brief reads. */
const MAX_READ_CHARS = 2_000;

export function bounded(event: ConversationEvent): ConversationEvent {
  return event.type === 'message_sent' && event.text.length > MAX_READ_CHARS
    ? { ...event, text: event.text.slice(0, MAX_READ_CHARS).toWellFormed() }
    : event;
}
