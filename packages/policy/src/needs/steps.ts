// Long work in steps: whoever serves others meanwhile lets them in between two.

/** What some work comes to, done at once. */
export function finished<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
