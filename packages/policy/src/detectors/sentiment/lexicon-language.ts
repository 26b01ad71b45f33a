// The shape in which each language lists the words by which people show what they feel. Words are
// separated by commas; `*` at the end stands for any ending; several words are a phrase. Lists are
// written lower case, with accents left out where the letters are Latin.

/** What a word says. */
export interface LexiconLanguage {
  readonly code: string;
  /** Swearing: reported as such. Never a word that is innocent in another listed language. */
  readonly profanity: string;
  /** The writer is angry, or had enough. */
  readonly anger: string;
  /** Somebody is stupid, useless, bad. */
  readonly insult: string;
  /** Something said or done is wrong, senseless, of no help. */
  readonly wrong: string;
  /** Somebody is to be silent, to stop, to go away. */
  readonly silence: string;
  /** Somebody is dismissed or replaced. */
  readonly dismissal: string;
  /** Again, the same, another one, to repeat. */
  readonly sameness: string;
  /** An answer, to say, to answer. */
  readonly answer: string;
  /** Somebody or something is good, clever, right. */
  readonly praise: string;
  /** The writer is glad, or thanks. */
  readonly joy: string;
  /** The writer is sorry, sad, tired, bored: unhappy, but with nobody to blame. */
  readonly sorrow: string;
  readonly negation: string;
  /** “You”, of whoever is spoken to. */
  readonly you: string;
  /** “I”, “me”. */
  readonly me: string;
  /** Anger in polite words, whole phrases: “thanks for nothing”. */
  readonly politeRage: string;
  /** Complaints that the other side repeats itself, whole phrases. */
  readonly repetition: string;
}
