// The shape in which each language says how people ask for a person. Patterns run over normalised,
// folded text (lower case, without accents, one space between words) of at most 4,000 characters.

/** How one language asks for a person, and how it does not. */
export interface RequestLanguage {
  readonly code: string;
  /** Its script, when it shares it with few: a clause without such a letter is not looked at. */
  readonly letters?: RegExp;
  /** Asks by itself, anywhere in a sentence. */
  readonly asks: readonly RegExp[];
  /** Asks only when it is (nearly) the whole message: “agent please”. */
  readonly bare: RegExp;
  /** In the same clause, before or around the words: turns the request into its opposite. */
  readonly negated: RegExp;
  /** Talks about asking, or means another kind of person. */
  readonly about: RegExp;
}
