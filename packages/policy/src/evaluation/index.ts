// The door of the evaluation: tasks, what they take and give, and calibration from outcomes.

export { isotonic } from '../calibration/isotonic.ts';
export type { AnswerOutcome } from '../calibration/outcome.ts';
export { platt } from '../calibration/platt.ts';
export type { RecordedAnswer } from '../calibration/recorded-answers.ts';
export { recordedAnswers } from '../calibration/recorded-answers.ts';
export type { Band } from '../calibration/reliability.ts';
export { calibrationError, reliability } from '../calibration/reliability.ts';
export type { FailureCosts, Threshold } from '../calibration/threshold.ts';
export { thresholdFor, thresholdOfProbability } from '../calibration/threshold.ts';
export type { Estimate } from './metrics.ts';
export { share } from './metrics.ts';
export type {
  EvaluationInput,
  EvaluationReport,
  EvaluationTask,
  Goal,
  Metric,
  Row,
} from './task.ts';
export { TASKS } from './tasks.ts';
