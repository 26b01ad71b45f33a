// The door of reading text: which language, which words, what kind of answer a question waits for.
export { expectsNumber } from './expected-answer.ts';
export { languageOf } from './language.ts';
export type { Word } from './words.ts';
export { wordsOf } from './words.ts';
