// What a language says when it promises a person: the shape of its table.

/** How one language promises a transfer; patterns read normalised clauses. */
export interface PromiseLanguage {
  /** A word of the language that every promise has: without it the patterns are not tried. */
  readonly hint: RegExp;
  readonly promises: readonly RegExp[];
  /** Makes an offer, a condition or a refusal of the clause it stands in. */
  readonly excused: RegExp;
}

const b = '(?<![\\p{L}\\p{N}])';
const e = '(?![\\p{L}\\p{N}])';
/** Whole words in any script: `\b` knows only ASCII. */
export const words = (pattern: string) => new RegExp(`${b}(?:${pattern})${e}`, 'u');
