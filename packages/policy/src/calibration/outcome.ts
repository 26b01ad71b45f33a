// What calibration learns from.

/** One answer whose worth is known. */
export interface AnswerOutcome {
  /** What the assistant said of it, 0 … 1. */
  readonly confidence: number;
  readonly isCorrect: boolean;
}
