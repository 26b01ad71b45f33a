// What the relay asks of an assistant: one answer, streamed in parts. The knowledge-base assistant is
// one implementation; a language model is another behind the same interface.
import type { Citation, HandbackNote, SiteId } from '@warmline/protocol';

/** One line of the thread, with its speaker named: staff are never taken for visitor or assistant. */
export interface Line {
  readonly seq: number;
  readonly role: 'visitor' | 'assistant' | 'agent' | 'system';
  /** The agent's name; null for the others. */
  readonly name: string | null;
  readonly text: string;
}

/** A handback that binds the assistant: whose, and what it says. */
export interface StandingNote {
  readonly seq: number;
  readonly agentName: string;
  readonly note: HandbackNote;
}

/** What one turn is asked to do. */
export interface TurnInput {
  readonly siteId: SiteId;
  /** The thread so far, oldest first. */
  readonly lines: readonly Line[];
  /** The visitor's messages this turn answers, oldest first; empty when it takes a handback in. */
  readonly open: readonly Line[];
  /** Notes of all handbacks, newest last; authoritative. */
  readonly notes: readonly StandingNote[];
}

/** A piece of an answer. */
export type AnswerPart =
  /** Text to append, Markdown. */
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'citation'; readonly citation: Citation }
  /** How sure the assistant is, 0 … 1; the last one counts. */
  | { readonly type: 'confidence'; readonly value: number }
  /** An action the assistant would take; the policy decides whether it may. */
  | {
      readonly type: 'tool_proposal';
      readonly tool: string;
      readonly arguments: Readonly<Record<string, unknown>>;
    };

/** Answers visitors. */
export interface Assistant {
  /** For logs. */
  readonly name: string;
  /**
   * Streams one answer. May throw or stall: the relay bounds it in time, and drops what comes after
   * `signal` is aborted.
   */
  answer(input: TurnInput, signal: AbortSignal): AsyncIterable<AnswerPart>;
}
