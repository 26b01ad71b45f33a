// The one place at which the assistant's search takes its reading of text from the policy room.
export type { Word } from '@warmline/policy/text';
export { expectsNumber, languageOf, wordsOf } from '@warmline/policy/text';
