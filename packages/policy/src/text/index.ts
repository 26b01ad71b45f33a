// The door of reading text: which language, and which words.
export { expectsNumber } from './expected-answer.ts';
export { functionWordsOf } from './function-words.ts';
export { languageOf } from './language.ts';
export { folded, normalised } from './normalise.ts';
export type { Word } from './words.ts';
export { wordsOf } from './words.ts';
