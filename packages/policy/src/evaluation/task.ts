// What an evaluation takes and gives; each task is one file in `tasks/`.

/** One line of a data file: an object whose fields the task knows. */
export type Row = Readonly<Record<string, unknown>>;

export interface EvaluationInput {
  /** What is scored. Rows a task does not know are left alone. */
  readonly data: readonly Row[];
  /** What a site would have given beforehand (examples of its intents, recorded outcomes); may be empty. */
  readonly train: readonly Row[];
}

/** One measured figure. */
export interface Metric {
  readonly source: string;
  /** Language, or `*` for all. */
  readonly lang: string;
  readonly name: string;
  readonly value: number;
  /** 95 % confidence interval. */
  readonly low: number;
  readonly high: number;
  /** Rows it rests on. */
  readonly n: number;
}

/** A figure against what we want of it. */
export interface Goal {
  readonly name: string;
  /** null when the data hold nothing to measure it on. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly goal: number;
  /** Whether the value shall be at least (default) or at most the goal. */
  readonly direction: 'at_least' | 'at_most';
  readonly met: boolean;
}

export interface EvaluationReport {
  readonly task: string;
  /** What was run and how thresholds were chosen, in a sentence or two. */
  readonly method: string;
  readonly metrics: readonly Metric[];
  readonly goals: readonly Goal[];
}

/** Measures one capability. Pure: the same rows give the same report. */
export type EvaluationTask = (input: EvaluationInput) => EvaluationReport;
