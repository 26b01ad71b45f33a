// Detector 5: the visitor asks for the same need a third time, in whatever words, or the assistant
// gives the same answer twice: either way the assistant is no help.
import type { Signal } from '@warmline/protocol';
import type { NeedMatcher } from '../needs/matcher.ts';
import { similarity } from '../needs/similarity.ts';
import { isSmallTalk } from './out-of-domain-phrases.ts';

/** A message of the thread, oldest first. */
export interface ThreadMessage {
  readonly from: 'visitor' | 'assistant';
  readonly text: string;
  /** The need it was matched to; null when unsure, and for the assistant's messages. */
  readonly need: string | null;
}

export interface RepeatLoopOptions {
  /** Tells more than the single matched needs: how likely several messages share one. */
  readonly matcher?: Pick<NeedMatcher, 'together'>;
  /** 0 … 1: how likely the asks must be one need. */
  readonly threshold?: number;
}

/** How often a need may be asked before it is a loop. */
const ASKS = 3;
/** Earlier messages looked back on; the work grows with its square. */
const LOOK_BACK = 10;
/**
 * Chosen by `packages/workbench/src/train/loops.ts`. It is low because three messages in doubt between
 * the same few needs are likely one need, and together their probabilities multiply.
 */
const SAME_NEED = 0.02;
/** Asks in nearly the same words are one need, whatever it is. */
const SAME_WORDS = 0.6;
/** Answers alike to this degree are one answer given twice. */
const SAME_ANSWER = 0.85;
/** Characters under which an answer is a phrase (“One moment.”) that may well come twice. */
const SHORT_ANSWER = 40;

/** Looks at what the thread's last message adds: a loop is told when it closes, not ever after. */
export function detectRepeatLoop(
  thread: readonly ThreadMessage[],
  options: RepeatLoopOptions = {},
): Signal | null {
  const last = thread.at(-1);
  if (!last) return null;
  return last.from === 'visitor'
    ? repeatedAsk(thread, last, options)
    : repeatedAnswer(thread, last);
}

function repeatedAsk(
  thread: readonly ThreadMessage[],
  last: ThreadMessage,
  { matcher, threshold = SAME_NEED }: RepeatLoopOptions,
): Signal | null {
  if (isSmallTalk(last.text)) return null;
  const earlier = thread
    .slice(0, -1)
    .filter(({ from, text }) => from === 'visitor' && !isSmallTalk(text))
    .slice(-LOOK_BACK);
  const alike = (messages: readonly ThreadMessage[]): number => {
    const together = matcher?.together(messages.map(({ text }) => text)) ?? 0;
    const scores = [together, sameWords(messages), sameNamedNeed(messages)];
    return Math.max(...scores);
  };
  let best = 0;
  let asks: readonly ThreadMessage[] = [];
  earlier.forEach((second, index) => {
    if (alike([second, last]) < threshold) return;
    for (const first of earlier.slice(0, index)) {
      const candidates = [first, second, last];
      const score = alike(candidates);
      if (score >= threshold && score > best) {
        best = score;
        asks = candidates;
      }
    }
  });
  if (asks.length < ASKS) return null;
  return { name: 'repeat_loop', score: best, evidence: asks.map(({ text }) => text) };
}

/** The least similarity of neighbours, once it is high enough to stand for a need; else 0. */
function sameWords(messages: readonly ThreadMessage[]): number {
  let least = 1;
  messages.forEach(({ text }, index) => {
    const before = messages[index - 1];
    if (before) least = Math.min(least, similarity(before.text, text));
  });
  return least >= SAME_WORDS ? least : 0;
}

function sameNamedNeed(messages: readonly ThreadMessage[]): number {
  const [first] = messages;
  const isOne = first?.need != null && messages.every(({ need }) => need === first.need);
  return isOne ? 1 : 0;
}

function repeatedAnswer(thread: readonly ThreadMessage[], last: ThreadMessage): Signal | null {
  if (last.text.length < SHORT_ANSWER) return null;
  const before = thread
    .slice(0, -1)
    .filter(({ from }) => from === 'assistant')
    .slice(-LOOK_BACK);
  for (const { text } of [...before].reverse()) {
    if (text.length < SHORT_ANSWER) continue;
    const score = similarity(text, last.text);
    if (score >= SAME_ANSWER) return { name: 'repeat_loop', score, evidence: [text, last.text] };
  }
  return null;
}
