// Detector: the matter is too much for an answer from a page, or the conversation gets nowhere. Plain
// counting, so that the decision can say why.
import type { Signal } from '@warmline/protocol';

/** When a matter counts as complex. */
export interface ComplexityThresholds {
  /** Questions and requests in one message. */
  readonly needs: number;
  /** Characters from which on a message is long … */
  readonly longChars: number;
  /** … and the numbers, amounts, dates and codes it must hold as well. */
  readonly details: number;
  /** Lack of progress, 0 … 1, from which on the conversation counts as stuck. */
  readonly stuck: number;
}

/**
 * Set by hand: no labelled data were found for it. Three matters at once is more than one answer
 * holds; a message of 400 characters is longer than nearly all that people write in a chat.
 */
export const DEFAULT_COMPLEXITY: ComplexityThresholds = {
  needs: 3,
  longChars: 400,
  details: 4,
  stuck: 0.6,
};

/** What happened in one step, as the relay knows it of a live conversation. */
export type ProgressTurn =
  | {
      readonly from: 'visitor';
      /** `asked`: something new; `repeated`: a need again; `negative`: unhappy; `accepted`: thanks, yes. */
      readonly kind: 'asked' | 'repeated' | 'negative' | 'accepted';
    }
  | {
      readonly from: 'assistant';
      /** `answered`: with confidence; `unsure`: without; `failed`: no answer; `offered`: a person. */
      readonly kind: 'answered' | 'unsure' | 'failed' | 'offered';
    };

// How much each step tells against the conversation, or for it (below 0). Set by hand, so that two
// failed answers to one need, or a need asked three times, are enough at the default threshold.
const WEIGHTS: Readonly<Record<ProgressTurn['kind'], number>> = {
  asked: 0.05,
  repeated: 0.3,
  negative: 0.35,
  accepted: -1,
  answered: 0,
  unsure: 0.2,
  failed: 0.35,
  offered: 0,
};
/** What a step still counts after the next one. */
const FADING = 0.9;

/**
 * How badly a conversation goes. A transparent sum, not a trained model: the recorded calls that one
 * could be trained on are made of acts a chat does not have.
 * @param turns oldest first
 * @returns 0 (well) … 1 (it gets nowhere)
 */
export function readProgress(turns: readonly ProgressTurn[]): number {
  let trouble = 0;
  for (const { kind } of turns) trouble = Math.max(0, trouble * FADING + WEIGHTS[kind]);
  return Math.min(1, trouble);
}

/** A message as the detector sees it. */
export interface ComplexityInput {
  /** The visitor's last message. */
  readonly text: string;
  /** The conversation up to and with that message. */
  readonly turns: readonly ProgressTurn[];
}

/** Finds a matter that is many at once, or a conversation that gets nowhere. */
export function detectComplexity(
  { text, turns }: ComplexityInput,
  thresholds: ComplexityThresholds = DEFAULT_COMPLEXITY,
): Signal | null {
  const needs = needsOf(text);
  const details = text.length >= thresholds.longChars ? detailsOf(text) : [];
  const stuck = readProgress(turns);
  const isLong = text.length >= thresholds.longChars && details.length >= thresholds.details;
  const found = [
    { isSo: needs.length >= thresholds.needs, score: 0.4 + 0.1 * needs.length, words: needs },
    { isSo: isLong, score: 0.5 + 0.05 * details.length, words: details },
    { isSo: stuck >= thresholds.stuck, score: stuck, words: [] },
  ].filter(({ isSo }) => isSo);
  if (found.length === 0) return null;
  return {
    name: 'complexity',
    score: Math.min(1, Math.max(...found.map(({ score }) => score))),
    evidence: found.flatMap(({ words }) => words).slice(0, MAX_EVIDENCE),
  };
}

const MAX_EVIDENCE = 6;
const MAX_CHARS = 4_000;
const MIN_NEED_CHARS = 6;
const MIN_NEED_CHARS_UNSPACED = 3;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Items of a written list: “1. …”, “- …”. */
const LIST_ITEM = /^\s*(?:[-*•]|\d{1,2}[.)])\s+\S/u;

/** The questions of a message and the items of its lists, as written; equal ones once. */
function needsOf(text: string): readonly string[] {
  const lines = text.slice(0, MAX_CHARS).split('\n');
  const items = lines.filter((line) => LIST_ITEM.test(line)).map((line) => line.trim());
  const questions = lines
    .filter((line) => !LIST_ITEM.test(line))
    .flatMap((line) => line.match(/[^.!?。！？؟।;；]+[?？؟]/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= leastChars(sentence));
  return [...new Set([...questions, ...items])];
}

/** “What?” and “Why?” ask for nothing of their own. */
function leastChars(text: string): number {
  return UNSPACED.test(text) ? MIN_NEED_CHARS_UNSPACED : MIN_NEED_CHARS;
}

const DETAIL =
  /(?:\p{L}{1,4}-)?[\p{L}\p{N}]*\p{N}(?:[.,:/-]?[\p{L}\p{N}])*|[^\s@]{1,64}@[^\s@]{1,255}/gu;

/** Numbers, amounts, dates, codes and addresses, as written; equal ones once. */
function detailsOf(text: string): readonly string[] {
  const found = text.slice(0, MAX_CHARS).match(DETAIL) ?? [];
  return [...new Set(found)];
}
