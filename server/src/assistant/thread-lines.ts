// Reads the log for the assistant: every line with its speaker, the open messages, the notes that bind.
import type { ConversationEvent, SiteId } from '@warmline/protocol';
import type { Line, StandingNote, TurnInput } from './assistant.ts';

/** The input of a turn that answers what came up to `coversSeq` (0: only takes a handback in). */
export function turnInput(
  siteId: SiteId,
  events: readonly ConversationEvent[],
  coversSeq: number,
): TurnInput {
  const lines = events.flatMap(lineOf);
  return { siteId, lines, open: openLines(lines, coversSeq), notes: events.flatMap(noteOf) };
}

function lineOf(event: ConversationEvent): readonly Line[] {
  if (event.type !== 'message_sent') return [];
  const { by, seq, text } = event;
  return [{ seq, role: by.kind, name: by.kind === 'agent' ? by.name : null, text }];
}

/** The visitor's lines after the last one that anybody answered. */
function openLines(lines: readonly Line[], coversSeq: number): readonly Line[] {
  if (coversSeq === 0) return [];
  const answered = lines.findLast((line) => line.role !== 'visitor' && line.seq < coversSeq);
  return lines.filter(
    (line) => line.role === 'visitor' && line.seq > (answered?.seq ?? 0) && line.seq <= coversSeq,
  );
}

function noteOf(event: ConversationEvent): readonly StandingNote[] {
  if (event.type !== 'handback_noted' || event.by.kind !== 'agent') return [];
  return [{ seq: event.seq, agentName: event.by.name, note: event.note }];
}
