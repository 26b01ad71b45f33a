// Labels the recorded answers: right when the first source they name is the article that answers.
import type { Recorded } from './tidy.ts';

/** As `warmline policy calibrate --labels` reads it. */
export interface AnswerLabel {
  readonly conversationId: string;
  /** Of the answer's message. */
  readonly seq: number;
  readonly correct: boolean;
}

/** @param answeredBy the article for each question, null for none; other messages get no label */
export function labelsOf(
  { conversationId, events }: Recorded,
  answeredBy: Readonly<Record<string, string | null>>,
): readonly AnswerLabel[] {
  let question = '';
  return events.flatMap((event) => {
    if (event.type !== 'message_sent') return [];
    if (event.by.kind === 'visitor') question = event.text;
    const article = answeredBy[question];
    const [source] = event.citations ?? [];
    if (event.turn === undefined || article === undefined || !source) return [];
    return [{ conversationId, seq: event.seq, correct: source.id.startsWith(`${article}.md#`) }];
  });
}
