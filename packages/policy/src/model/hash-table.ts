// Hashes by the order in which they came, each once. Hashes are mixed already, so that their low bits
// say where they are kept: several times faster than a map.

const FEWEST_SLOTS = 64;

export class HashTable {
  /** Of each hash its place in the order, from 1; a power of two of them, at least half of them 0. */
  #slots: Int32Array;
  #hashes: Uint32Array;
  #size = 0;

  /** @param expected how many hashes there may be; it grows with more */
  constructor(expected = 0) {
    let slots = FEWEST_SLOTS;
    while (slots < 2 * expected) slots *= 2;
    this.#slots = new Int32Array(slots);
    this.#hashes = new Uint32Array(slots / 2);
  }

  get size(): number {
    return this.#size;
  }

  /** In their order. */
  get hashes(): Uint32Array {
    return this.#hashes.slice(0, this.#size);
  }

  /** The place of a hash in the order, from 0; -1 when it never came. */
  indexOf(hash: number): number {
    return (this.#slots[this.#slotOf(hash)] ?? 0) - 1;
  }

  /** The place of a hash in the order, which is the last when it is new. */
  add(hash: number): number {
    if (2 * this.#size === this.#slots.length) this.#grow();
    const slot = this.#slotOf(hash);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#hashes[this.#size] = hash;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    return this.#size - 1;
  }

  /** Where a hash is kept, or may be. */
  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    const sought = hash >>> 0;
    for (let slot = sought & mask; ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot] ?? 0;
      if (place === 0 || this.#hashes[place - 1] === sought) return slot;
    }
  }

  #grow(): void {
    const bigger = new HashTable(this.#slots.length);
    for (const hash of this.hashes) bigger.add(hash);
    this.#slots = bigger.#slots;
    this.#hashes = bigger.#hashes;
  }
}
