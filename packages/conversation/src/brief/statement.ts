// How a statement of a brief is made: a fact of the log, or somebody's words.
import type { BriefStatement, EventOf } from '@warmline/protocol';
import { masked } from './entities.ts';

/** Most characters of one quotation. */
const MAX_QUOTE_CHARS = 280;

/** A fact the relay states, resting on these events. */
export function state(text: string, ...events: readonly number[]): BriefStatement {
  return { text, events: [...new Set(events)].sort((a, b) => a - b), basis: 'log' };
}

/** Words of a message, verbatim but for card numbers, and bounded. */
export function quote(message: EventOf<'message_sent'>): BriefStatement {
  return { text: shortened(masked(message.text)), events: [message.seq], basis: 'quote' };
}

/** The beginning of a text, cut between characters. */
export function shortened(text: string, maxChars = MAX_QUOTE_CHARS): string {
  if (text.length <= maxChars) return text;
  return `${[...text.slice(0, maxChars)].slice(0, -1).join('')}…`;
}
