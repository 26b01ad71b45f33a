// Reads the log for the assistant: every line with its speaker, the open messages, the notes that bind,
// and what became of the actions it proposed.
import type { ConversationEvent, EventOf, SiteId } from '@warmline/protocol';
import type { Line, StandingNote, ToolResult, TurnInput } from './assistant.ts';

/** The input of a turn that answers what came up to `coversSeq` (0: only takes a handback in). */
export function turnInput(
  siteId: SiteId,
  events: readonly ConversationEvent[],
  coversSeq: number,
): TurnInput {
  const lines = linesOf(events);
  return {
    siteId,
    lines,
    open: openLines(lines, coversSeq),
    notes: events.flatMap(noteOf),
    toolResults: resultsOf(events),
  };
}

/** Every line of the thread, as people see it now: corrected where an agent corrected it. */
export function linesOf(events: readonly ConversationEvent[]): readonly Line[] {
  const corrections = new Map(
    events.flatMap((event) =>
      event.type === 'message_corrected' || event.type === 'message_retracted'
        ? [[event.message, event] as const]
        : [],
    ),
  );
  return events.flatMap((event) => lineOf(event, corrections));
}

function lineOf(
  event: ConversationEvent,
  corrections: ReadonlyMap<number, EventOf<'message_corrected' | 'message_retracted'>>,
): readonly Line[] {
  if (event.type === 'message_sent') {
    const { by, seq, text } = event;
    const correction = corrections.get(seq);
    if (correction) return [corrected(correction, seq)];
    return [{ seq, role: by.kind, name: by.kind === 'agent' ? by.name : null, text }];
  }
  const isRejected =
    event.type === 'approval_decided' &&
    (event.verdict === 'rejected' || event.verdict === 'lapsed');
  if (!isRejected) return [];
  const reason = event.reason ? `: ${event.reason}` : '';
  const text = `What the assistant proposed was not approved${reason}. Do not propose it again.`;
  return [{ seq: event.seq, role: 'system', name: null, text }];
}

/** An agent's words in the assistant's place are the agent's. */
function corrected(event: EventOf<'message_corrected' | 'message_retracted'>, seq: number): Line {
  const name = event.by.kind === 'agent' ? event.by.name : 'an agent';
  if (event.type === 'message_corrected') return { seq, role: 'agent', name, text: event.text };
  const text = `${name} took an answer of the assistant back. Do not repeat it.`;
  return { seq, role: 'system', name: null, text };
}

/** The visitor's lines after the last one that anybody answered. */
function openLines(lines: readonly Line[], coversSeq: number): readonly Line[] {
  if (coversSeq === 0) return [];
  const answered = lines.findLast(
    ({ role, seq }) => (role === 'assistant' || role === 'agent') && seq < coversSeq,
  );
  return lines.filter(
    (line) => line.role === 'visitor' && line.seq > (answered?.seq ?? 0) && line.seq <= coversSeq,
  );
}

function noteOf(event: ConversationEvent): readonly StandingNote[] {
  if (event.type !== 'handback_noted' || event.by.kind !== 'agent') return [];
  return [{ seq: event.seq, agentName: event.by.name, note: event.note }];
}

/** Of the actions proposed since anybody last answered. */
function resultsOf(events: readonly ConversationEvent[]): readonly ToolResult[] {
  const since = events.findLastIndex(
    (event) => event.type === 'message_sent' && event.by.kind !== 'visitor',
  );
  const recent = events.slice(since + 1);
  return recent.flatMap((proposal) => {
    if (proposal.type !== 'action_proposed') return [];
    const { call, tool, arguments: args } = proposal;
    const end = recent.find((event) => isEndOf(event, call));
    if (!end) return [];
    return [{ callId: call, tool, arguments: args, ...outcomeOf(end) }];
  });
}

type End = EventOf<'action_finished' | 'approval_decided'>;

function isEndOf(event: ConversationEvent, call: string): event is End {
  if (event.type === 'action_finished') return event.call === call;
  return event.type === 'approval_decided' && event.call === call && event.verdict !== 'approved';
}

function outcomeOf(end: End): Pick<ToolResult, 'outcome' | 'result'> {
  if (end.type === 'approval_decided') {
    return { outcome: 'refused', result: end.reason ?? 'An agent did not approve it.' };
  }
  if (end.outcome === 'unknown') {
    const result = `It is not known whether it happened: ${end.result}. Do not try it again.`;
    return { outcome: 'failed', result };
  }
  return { outcome: end.outcome, result: end.result };
}
