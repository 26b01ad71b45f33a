// What the assistant tried in vain: answers that failed, and actions that failed.
import type { Signal } from '@warmline/protocol';
import type { PolicyDocument } from '../document.ts';
import type { AssistantAnswer, ThreadFacts, ToolFailure } from '../thread-facts.ts';

/**
 * Failed attempts in a row, up to now. Several failed turns over the same message are one attempt: a
 * turn that is tried again and then answers has not failed.
 */
export function failedAttemptsIn(facts: ThreadFacts, view: PolicyDocument): number {
  const failedMessages = new Map<number, number>();
  for (const { coversSeq, seq } of facts.failedTurns) {
    const isAnswered = facts.answers.some((answer) => answer.seq > seq);
    if (coversSeq > 0 && !isAnswered) failedMessages.set(coversSeq, seq);
  }
  const attempts = [
    ...facts.answers.map((answer) => ({ seq: answer.seq, isFailed: isFailed(answer, view) })),
    ...[...failedMessages.values()].map((seq) => ({ seq, isFailed: true })),
  ].sort((a, b) => a.seq - b.seq);
  const lastGood = attempts.findLastIndex((attempt) => !attempt.isFailed);
  return attempts.length - 1 - lastGood;
}

function isFailed(answer: AssistantAnswer, { assistant }: PolicyDocument): boolean {
  if (answer.review !== 'none') return true;
  if (answer.confidence === null) return answer.offersHuman;
  return answer.confidence < assistant.offerPersonBelow;
}

/** Failed actions since a person was last offered: what the visitor knows of is not told twice. */
export function toolFailuresIn(facts: ThreadFacts): readonly ToolFailure[] {
  const offered = facts.answers.findLast((answer) => answer.offersHuman)?.seq ?? 0;
  return facts.toolFailures.filter(({ seq }) => seq > offered);
}

/** The signal of failed actions or of an assistant that is down, or null. */
export function toolFailureOf(facts: ThreadFacts, after: number): Signal | null {
  if (facts.level === 'emergency') {
    return { name: 'tool_failure', score: 1, evidence: [], detail: 'assistant down' };
  }
  const failures = toolFailuresIn(facts);
  const last = failures.at(-1);
  if (!last || failures.length < after) return null;
  return { name: 'tool_failure', score: 1, evidence: [], detail: last.tool };
}
