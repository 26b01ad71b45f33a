// What the relay asks of an assistant: one answer, streamed in parts. The knowledge-base assistant is
// one implementation; a language model is another behind the same interface.
import type { Citation, HandbackNote, ServiceLevel, SiteId } from '@warmline/protocol';

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
  /** What became of actions proposed for these open messages, oldest first. */
  readonly toolResults?: readonly ToolResult[];
  /** Nothing is waited for after this instant, in milliseconds; what is not needed ends well before it. */
  readonly endsAt?: number;
}

/** The end of a proposed action, as the relay knows it. */
export interface ToolResult {
  /** Names the proposal. */
  readonly callId: string;
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly outcome: 'done' | 'refused' | 'failed';
  /** For the assistant to read. */
  readonly result: string;
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
      /** Its result comes back under this id. */
      readonly callId: string;
      readonly tool: string;
      readonly arguments: Readonly<Record<string, unknown>>;
    }
  /** A sentence that promised a transfer; nobody is shown it, whoever listens may make it true. */
  | { readonly type: 'promise_withheld'; readonly text: string }
  /** What the confidence was made from, each 0 … 1; null where there was nothing to measure. */
  | {
      readonly type: 'evidence';
      /** How well the best passage fits the question. */
      readonly retrieval: number | null;
      /** How much of the cited sentences stands in what they cite. */
      readonly grounding: number | null;
      /** Share of the sentences that state something and cite for it. */
      readonly citationDensity: number | null;
      /** How far a second reading of the whole found the sentences in what they cite. */
      readonly verification: number | null;
      /** Citations of what the assistant was never given; taken out of the text. */
      readonly citationsRemoved: number;
    }
  /** The answer that follows is of this level; `reason`: `normal`, or why no better one is at work. */
  | { readonly type: 'level'; readonly level: ServiceLevel; readonly reason: string }
  /** Everything given so far in this turn is void, streamed text as well; the answer starts anew. */
  | { readonly type: 'restart' };

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
