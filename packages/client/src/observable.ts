// State that can be watched: a new snapshot for each change, and listeners told once a microtask.

/** Read `state`, and be told when it changes. */
export interface Observable<State> {
  /** An immutable snapshot; another object after each change. */
  readonly state: State;
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
}

/** An observable whose owner changes it. */
export class Store<State> implements Observable<State> {
  #state: State;
  #isTelling = false;
  readonly #listeners = new Set<() => void>();

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  /** Changes some fields; listeners hear of many changes in one turn once. */
  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    if (this.#isTelling) return;
    this.#isTelling = true;
    queueMicrotask(() => {
      this.#isTelling = false;
      for (const listener of [...this.#listeners]) listener();
    });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
