// The thread as messages of a provider: every line with its speaker, the assistant's own lines as its
// own, roles in turn, every tool call with its result. What is not the assistant's comes as a labelled
// block in a message of the user role: no format has a role for a third person.
import type { ModelMessage } from 'ai';
import type { Line, ToolResult, TurnInput } from '../assistant.ts';
import { quoted, quotedName, visible } from './quoted.ts';

/** Characters of one line that are sent. */
const MAX_LINE_CHARS = 4_000;
/** Characters of the thread that are sent; the newest lines and the first ones. */
const MAX_THREAD_CHARS = 32_000;
/** Of that, what the first lines may take. */
const MAX_HEAD_CHARS = 4_000;

/** The messages of one turn; they begin with the user role, and end with it or with tool results. */
export function historyOf(input: TurnInput): readonly ModelMessage[] {
  const open = new Set(input.open.map(({ seq }) => seq));
  const { head, tail, leftOut } = within(input.lines, open);
  const messages: { role: 'user' | 'assistant'; content: string }[] = [];
  const add = (role: 'user' | 'assistant', content: string) => {
    // Some formats have the user speak first, always.
    if (messages.length === 0 && role === 'assistant') add('user', note('The chat was opened.'));
    const last = messages.at(-1);
    if (last?.role === role) last.content += `\n\n${content}`;
    else messages.push({ role, content });
  };
  const addLine = (line: Line) => {
    if (line.role !== 'assistant') add('user', block(line, open.has(line.seq)));
    else if (ownText(line) !== '') add('assistant', ownText(line));
  };
  head.forEach(addLine);
  if (leftOut > 0) add('user', note(`${leftOut} earlier lines are left out here.`));
  tail.forEach(addLine);
  if (input.open.length === 0) add('user', note(takingOver(input)));
  // Open lines that the assistant spoke after would not come last; the reply is to them all the same.
  else if (messages.at(-1)?.role === 'assistant') {
    add('user', note('The lines marked open are still to be answered.'));
  }
  return [...messages, ...toolMessages(input.toolResults ?? [])];
}

function takingOver({ notes }: TurnInput): string {
  const name = notes.at(-1)?.agentName;
  return name
    ? `Agent ${quotedName(name)} has handed the conversation back to you. Tell the visitor briefly what was settled and what comes next.`
    : 'Nothing is open. Say briefly that you are there.';
}

function block({ role, name, text }: Line, isOpen: boolean): string {
  const by = role === 'agent' ? `agent ${quotedName(name ?? '')}`.trim() : role;
  const open = isOpen ? ' open="yes"' : '';
  return `<said by="${by}"${open}>\n${quoted(text, MAX_LINE_CHARS)}\n</said>`;
}

function note(text: string): string {
  return `<said by="system">\n${text}\n</said>`;
}

/** Its citations name passages of another turn: they would mislead. */
function ownText({ text }: Line): string {
  return visible(text)
    .slice(0, MAX_LINE_CHARS)
    .toWellFormed()
    .replace(/ ?\[\d{1,2}\]/g, '')
    .trim();
}

/** The first and the newest lines; open ones always. */
function within(
  lines: readonly Line[],
  open: ReadonlySet<number>,
): { readonly head: readonly Line[]; readonly tail: readonly Line[]; readonly leftOut: number } {
  const length = ({ text }: Line) => Math.min(text.length, MAX_LINE_CHARS) + 40;
  let tailChars = 0;
  let from = lines.length;
  while (from > 0) {
    const line = lines[from - 1];
    if (!line) break;
    tailChars += length(line);
    if (tailChars > MAX_THREAD_CHARS - MAX_HEAD_CHARS && !open.has(line.seq)) break;
    from -= 1;
  }
  let headChars = 0;
  let until = 0;
  while (until < from) {
    const line = lines[until];
    if (!line) break;
    headChars += length(line);
    if (headChars > MAX_HEAD_CHARS) break;
    until += 1;
  }
  return { head: lines.slice(0, until), tail: lines.slice(from), leftOut: from - until };
}

/** One message with all calls, one with all results: what every format accepts. */
function toolMessages(results: readonly ToolResult[]): readonly ModelMessage[] {
  // A result told twice would be a result without a call: the last word counts.
  const byId = [...new Map(results.map((result) => [result.callId, result])).values()];
  if (byId.length === 0) return [];
  // Ids are ours on the wire: some formats allow few characters in them.
  const calls = byId.map((result, index) => ({ ...result, toolCallId: `call_${index + 1}` }));
  return [
    {
      role: 'assistant',
      content: calls.map(({ toolCallId, tool, arguments: input }) => ({
        type: 'tool-call',
        toolCallId,
        toolName: tool,
        input,
      })),
    },
    {
      role: 'tool',
      content: calls.map(({ toolCallId, tool, outcome, result }, index) => ({
        type: 'tool-result',
        toolCallId,
        toolName: tool,
        output: {
          type: outcome === 'done' ? 'text' : 'error-text',
          value: `[T${index + 1}] ${outcome}: ${quoted(result, MAX_LINE_CHARS)}`,
        },
      })),
    },
  ];
}
