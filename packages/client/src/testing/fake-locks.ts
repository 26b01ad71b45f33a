// The part of Web Locks that tabs use, shared by all "tabs" of a test.

type Work = (lock: { readonly name: string } | null) => unknown;

export class FakeLocks {
  readonly #tails = new Map<string, Promise<unknown>>();
  readonly #held = new Set<string>();

  async request(name: string, ...rest: readonly unknown[]): Promise<unknown> {
    // Called as the platform is: with or without options.
    const work = rest.at(-1) as Work;
    const options = rest.length > 1 ? (rest[0] as { ifAvailable?: boolean }) : {};
    if (options.ifAvailable && this.#tails.has(name)) return work(null);
    const before = this.#tails.get(name) ?? Promise.resolve();
    const done = before
      .catch(() => undefined)
      .then(() => {
        this.#held.add(name);
        return work({ name });
      })
      .finally(() => {
        this.#held.delete(name);
        if (this.#tails.get(name) === done) this.#tails.delete(name);
      });
    this.#tails.set(name, done);
    return done;
  }

  async query(): Promise<{ readonly held: readonly { readonly name: string }[] }> {
    return { held: [...this.#held].map((name) => ({ name })) };
  }
}
