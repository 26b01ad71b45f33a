// How the conversation goes, step by step, as the complexity detector counts it.
import type { ProgressTurn } from '../detectors/complexity.ts';
import type { SentimentReading } from '../detectors/sentiment-reading.ts';
import type { PolicyDocument } from '../document.ts';
import type { NeedMatcher } from '../needs/matcher.ts';
import type { AssistantAnswer, ThreadFacts } from '../thread-facts.ts';

/** Steps that are looked at: what lies further back has faded. */
const MAX_STEPS = 16;
/** Mood of a message from which on it tells by itself: unhappy, or content with the answer. */
const NEGATIVE = 0.65;
const CONTENT = 0.5;

/** The steps since the last episode ended, oldest first. */
export function progressOf(
  facts: ThreadFacts,
  view: PolicyDocument,
  moodOf: (text: string) => SentimentReading,
  matcher: NeedMatcher | null,
): readonly ProgressTurn[] {
  const steps = [
    ...facts.messages.map(({ seq, text }) => ({ seq, text, answer: null })),
    ...facts.answers.map((answer) => ({ seq: answer.seq, text: '', answer })),
    ...facts.failedTurns.map(({ seq }) => ({ seq, text: '', answer: 'failed' as const })),
  ]
    .sort((a, b) => a.seq - b.seq)
    .slice(-MAX_STEPS);
  const asked = new Set<string>();
  return steps.map(({ text, answer }): ProgressTurn => {
    if (answer === 'failed') return { from: 'assistant', kind: 'failed' };
    if (answer) return { from: 'assistant', kind: kindOf(answer, view) };
    const { frustration, level } = moodOf(text);
    const need = matcher?.match(text).need ?? null;
    const isRepeated = need !== null && asked.has(need);
    if (need !== null) asked.add(need);
    if (frustration >= NEGATIVE) return { from: 'visitor', kind: 'negative' };
    if (level >= CONTENT) return { from: 'visitor', kind: 'accepted' };
    return { from: 'visitor', kind: isRepeated ? 'repeated' : 'asked' };
  });
}

function kindOf(
  answer: AssistantAnswer,
  { assistant }: PolicyDocument,
): 'answered' | 'unsure' | 'failed' | 'offered' {
  if (answer.review !== 'none') return 'failed';
  if (answer.confidence !== null && answer.confidence < assistant.offerPersonBelow) return 'unsure';
  return answer.offersHuman ? 'offered' : 'answered';
}
