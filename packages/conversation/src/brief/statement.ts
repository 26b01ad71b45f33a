// How a statement of a brief is made: a fact of the log, or somebody's words.
import type { BriefStatement, EventOf } from '@warmline/protocol';
import { masked } from './masking.ts';

/** Most characters of one quotation. */
const MAX_QUOTE_CHARS = 280;

/** A fact the relay states, resting on these events. */
export function state(text: string, ...events: readonly number[]): BriefStatement {
  return { text, events: [...new Set(events)].sort((a, b) => a - b), basis: 'log' };
}

/** Words of a message, verbatim but for card numbers, and bounded. */
export function quote(message: EventOf<'message_sent'>): BriefStatement {
  return { text: shortened(message.text), events: [message.seq], basis: 'quote' };
}

/**
 * The beginning of a text, cut between characters as a reader sees them. Card numbers are masked
 * before: of one that the cut falls into, nothing could be recognised any more.
 */
export function shortened(text: string, maxChars = MAX_QUOTE_CHARS): string {
  const safe = masked(text);
  if (safe.length <= maxChars) return safe;
  const most = maxChars - 1;
  // Made here and not once for all: a client that never shortens may lack it.
  const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const end = characters.segment(safe.slice(0, maxChars * 2)).containing(most)?.index ?? most;
  if (end > maxChars / 2) return `${safe.slice(0, end)}…`;
  // One letter may carry a thousand marks: it is cut, but not inside a code point.
  return `${safe.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
