// Runs the work of one key in order, one at a time; different keys run side by side.

export class Serial<Key> {
  readonly #tails = new Map<Key, Promise<unknown>>();

  /** Runs `work` after all earlier work of `key`; its result or error is the caller's alone. */
  run<Result>(key: Key, work: () => Promise<Result>): Promise<Result> {
    const before = this.#tails.get(key);
    const result = before ? before.then(work, work) : work();
    this.#tails.set(key, result);
    const forget = () => {
      if (this.#tails.get(key) === result) this.#tails.delete(key);
    };
    result.then(forget, forget);
    return result;
  }

  /** Resolves once all work begun so far has ended. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.#tails.values()]);
  }
}
