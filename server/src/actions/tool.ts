// What the assistant can do beside answering. A tool is somebody's HTTP endpoint; the relay alone calls
// it, once the policy or an agent has agreed.

/** A tool as a site offers it to its assistant. */
export interface Tool {
  readonly name: string;
  /** For the model: what it does and when to use it. */
  readonly description: string;
  /** JSON Schema of the arguments. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly run: RunTool;
  /** How long a run takes at most, all its tries together; it is cut off then. Milliseconds. */
  readonly withinMs: number;
}

/** What came of a call. `unknown`: it was begun and nobody knows whether it happened. */
export interface ToolOutcome {
  readonly outcome: 'done' | 'failed' | 'unknown';
  /** What the tool said, for the assistant and for agents. */
  readonly result: string;
}

/**
 * Does it. Called again with the same `call` after a crash: whoever implements it does the same thing
 * once only (over HTTP by the `Idempotency-Key` header). Never throws.
 */
export type RunTool = (
  call: { readonly call: string; readonly arguments: Readonly<Record<string, unknown>> },
  signal: AbortSignal,
) => Promise<ToolOutcome>;
