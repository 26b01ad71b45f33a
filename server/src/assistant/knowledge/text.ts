// The one place at which the assistant's search takes its reading of text from the policy room.
export type { Word } from '../../../../packages/policy/src/text/index.ts';
export { expectsNumber, languageOf, wordsOf } from '../../../../packages/policy/src/text/index.ts';
