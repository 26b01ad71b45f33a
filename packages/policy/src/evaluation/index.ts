// The door of the evaluation: tasks, and what they take and give.
export type {
  EvaluationInput,
  EvaluationReport,
  EvaluationTask,
  Goal,
  Metric,
  Row,
} from './task.ts';
