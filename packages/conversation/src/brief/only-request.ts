// Whether a message asks for a person and says nothing else. Judged by what is left of it without the
// words that ask and the words of courtesy, so that a question is seen however short it is.
import { courtesy, UNSPACED_COURTESY } from './courtesy.ts';

/** Letters of the scripts that put no space between words. */
const UNSPACED = '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}';
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu;
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'u');
/** The rest of a word whose beginning is part of the request. */
const WORD_REST = new RegExp(`^(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}'])*`, 'u');

/**
 * @param evidence the visitor's words that ask for a person, as the policy found them; none when the
 *   message led to a person for another reason, or to none
 */
export function isOnlyRequest(text: string, evidence: readonly string[]): boolean {
  if (evidence.length === 0) return false;
  const left = evidence.reduce((rest, words) => without(rest, folded(words)), folded(text));
  return [...left.matchAll(WORD)].every(([word]) => isCourtesy(word));
}

function isCourtesy(word: string): boolean {
  if (courtesy.has(word)) return true;
  return UNSPACED_LETTER.test(word) && word.replace(UNSPACED_COURTESY, '') === '';
}

/** As the policy reads it: lower case, compatibility forms folded, invisible characters gone. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}|[\ufe00-\ufe0f]/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ');
}

function without(text: string, words: string): string {
  const at = text.indexOf(words);
  if (at === -1) return withoutAlike(text, words);
  return `${text.slice(0, at)} ${text.slice(at + words.length).replace(WORD_REST, '')}`;
}

/** The policy mends a slip in a word whose first letter is right: then its words do not stand there. */
function withoutAlike(text: string, words: string): string {
  const left = text.match(WORD) ?? [];
  const mended = (words.match(WORD) ?? []).filter((word) => !drop(left, (one) => one === word));
  for (const word of mended) {
    drop(left, (one) => one[0] === word[0] && Math.abs(one.length - word.length) <= 1);
  }
  return left.join(' ');
}

/** Drops the first word that is meant, and says whether there was one. */
function drop(words: string[], isMeant: (word: string) => boolean): boolean {
  const at = words.findIndex(isMeant);
  if (at !== -1) words.splice(at, 1);
  return at !== -1;
}
