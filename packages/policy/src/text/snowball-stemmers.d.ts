// The part of the stemmers we use; the package brings no types.
declare module 'snowball-stemmers' {
  interface Stemmer {
    /** Takes one lower-case word. */
    stem(word: string): string;
  }
  /** @throws for a language it does not know */
  export function newStemmer(algorithm: string): Stemmer;
}
