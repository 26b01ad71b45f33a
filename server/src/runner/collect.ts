// Takes one answer of the assistant in, part by part, as untrusted as any model's output is.
import { type Citation, MAX_TEXT_CHARS, type ServiceLevel } from '@warmline/protocol';
import { citationSchema } from '@warmline/protocol/schemas';
import * as v from 'valibot';
import type { AnswerPart } from '../assistant/assistant.ts';

type Proposal = Extract<AnswerPart, { type: 'tool_proposal' }>;
type Evidence = Extract<AnswerPart, { type: 'evidence' }>;

/** A whole answer. */
export interface Answer {
  readonly text: string;
  readonly citations: readonly Citation[];
  /** 0 … 1, as the assistant itself puts it. */
  readonly confidence: number;
  /** What the confidence can be made from, where it was measured. */
  readonly evidence: Evidence | null;
  readonly proposals: readonly Proposal[];
  /** Sentences that promised a transfer and were not shown. */
  readonly withheld: readonly string[];
  readonly level: ServiceLevel;
  /** Why the level is not the best; null where it is. */
  readonly levelReason: string | null;
}

/** Told while the answer comes. */
export interface Listener {
  /** A piece of text and where it belongs, in characters from the start. */
  text(piece: string, from: number): void;
  /** What was told so far is void. */
  restarted(): void;
}

const NOTHING: Answer = {
  text: '',
  citations: [],
  confidence: 0,
  evidence: null,
  proposals: [],
  withheld: [],
  level: 'full',
  levelReason: null,
};

/** Most actions of one turn; a model in a loop proposes without end. */
const MAX_PROPOSALS = 8;
const MAX_WITHHELD = 8;

/** @throws when the assistant does, or gives what is no citation or no number */
export async function collect(
  parts: AsyncIterable<AnswerPart>,
  listener: Listener,
): Promise<Answer> {
  let answer = NOTHING;
  for await (const part of parts) {
    if (part.type === 'text') {
      const whole = part.text.toWellFormed().replaceAll('\u0000', '');
      const piece = whole.slice(0, Math.max(0, MAX_TEXT_CHARS - answer.text.length));
      if (piece === '') continue;
      listener.text(piece, answer.text.length);
      answer = { ...answer, text: answer.text + piece };
    } else if (part.type === 'restart') {
      listener.restarted();
      const { level, levelReason } = answer;
      answer = { ...NOTHING, level, levelReason };
    } else {
      answer = withPart(answer, part);
    }
  }
  return answer;
}

function withPart(answer: Answer, part: Exclude<AnswerPart, { type: 'text' | 'restart' }>): Answer {
  switch (part.type) {
    case 'citation': {
      const citation: Citation = v.parse(citationSchema, part.citation);
      return { ...answer, citations: [...answer.citations, citation] };
    }
    case 'confidence':
      if (!Number.isFinite(part.value)) throw new Error('The confidence is not a number.');
      return { ...answer, confidence: Math.min(1, Math.max(0, part.value)) };
    case 'evidence':
      return { ...answer, evidence: part };
    case 'tool_proposal':
      if (answer.proposals.length >= MAX_PROPOSALS) return answer;
      return { ...answer, proposals: [...answer.proposals, part] };
    case 'promise_withheld':
      return { ...answer, withheld: [...answer.withheld, part.text].slice(0, MAX_WITHHELD) };
    case 'level':
      return {
        ...answer,
        level: part.level,
        levelReason: part.level === 'full' ? null : part.reason,
      };
  }
}
