// Cuts a stream of text into whole sentences and lines, so that each can be judged before it is shown.

/** Longer ones are passed on in pieces: somebody waits for them. */
const MAX_HELD_CHARS = 600;

// An end: a full stop with what closes it and its citations, once it is plain that something else
// follows; or the end of a line. “1.” at the start of a line is a number, no sentence.
const END =
  /(?<!(?:^|\n)\s*\d{1,3})[.!?…؟।]+["'”’»)*_]*(?:[ \t]?[[【][NT^\d,;\s]{1,20}[\]】])*(?=\s+[^\s[【])|[。！？]+["'”’」』）)*_]*(?:[[【][NT^\d,;\s]{1,20}[\]】])*(?=[^[【\s])|\n+(?=[^\n])/gu;

/** Holds text back until it is a sentence. */
export class Sentences {
  #held = '';

  /** Takes a piece; gives the sentences that are now whole, each with the space before it. */
  push(piece: string): readonly string[] {
    this.#held += piece;
    const whole: string[] = [];
    for (let end = this.#end(); end > 0; end = this.#end()) {
      whole.push(this.#held.slice(0, end));
      this.#held = this.#held.slice(end);
    }
    return whole;
  }

  /** Gives what is left. */
  end(): readonly string[] {
    const left = this.#held;
    this.#held = '';
    return left === '' ? [] : [left];
  }

  #end(): number {
    for (const match of this.#held.matchAll(END)) {
      const end = match.index + match[0].length;
      // A full stop inside a link's label or address ends nothing.
      if (!/\[[^\]\n]*$|\]\([^)\s]*$/.test(this.#held.slice(0, end))) return end;
    }
    if (this.#held.length <= MAX_HELD_CHARS) return 0;
    const space = this.#held.slice(0, MAX_HELD_CHARS).search(/\s\S*$/);
    return space > 0 ? space : MAX_HELD_CHARS;
  }
}
