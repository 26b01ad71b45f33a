// Turns and answers for tests of assistants.
import { asSiteId } from '@warmline/protocol';
import type { AnswerPart, Assistant, Line, TurnInput } from '../assistant/assistant.ts';
import type { RetrievedPassage } from '../assistant/model/passages.ts';

/** A thread of lines such as `visitor: Hello`, `assistant: Hi`, `Ada: I am here`; `*` marks open ones. */
export function turnOf(lines: readonly string[], more: Partial<TurnInput> = {}): TurnInput {
  const parsed = lines.map((line, index) => lineOf(line.replace(/^\*/, ''), index + 1));
  return {
    siteId: asSiteId('demo'),
    lines: parsed,
    open: parsed.filter((_, index) => lines[index]?.startsWith('*')),
    notes: [],
    ...more,
  };
}

function lineOf(line: string, seq: number): Line {
  const [, who = '', text = ''] = /^(\w+): ([\s\S]*)$/.exec(line) ?? [];
  if (who === 'visitor' || who === 'assistant' || who === 'system') {
    return { seq, role: who, name: null, text };
  }
  return { seq, role: 'agent', name: who, text };
}

/** A passage about one thing. */
export function passage(id: string, text: string, more: Partial<RetrievedPassage> = {}) {
  return { id, title: id, heading: '', text, url: `/help/${id}.html`, score: 0.9, ...more };
}

/** What an answer came to: everything given, and what a reader ends up with. */
export interface Heard {
  readonly parts: readonly AnswerPart[];
  /** After restarts. */
  readonly text: string;
  readonly error: unknown;
}

/** Listens to the end. */
export async function heard(
  assistant: Assistant,
  input: TurnInput,
  signal: AbortSignal = new AbortController().signal,
): Promise<Heard> {
  const parts: AnswerPart[] = [];
  let text = '';
  try {
    for await (const part of assistant.answer(input, signal)) {
      parts.push(part);
      if (part.type === 'text') text += part.text;
      if (part.type === 'restart') text = '';
    }
    return { parts, text, error: null };
  } catch (error) {
    return { parts, text, error };
  }
}

/** The parts of one type. */
export function only<Type extends AnswerPart['type']>(
  parts: readonly AnswerPart[],
  type: Type,
): readonly Extract<AnswerPart, { type: Type }>[] {
  // Chosen by that very type.
  return parts.filter((part) => part.type === type) as Extract<AnswerPart, { type: Type }>[];
}
