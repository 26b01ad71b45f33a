// What a policy tool ends with.

/** Printed on standard output, and the exit code: 1 when something was found to be wrong. */
export interface Result {
  readonly text: string;
  readonly code: 0 | 1;
}
