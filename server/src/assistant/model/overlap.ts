// Whether a statement stands in what it rests on: a plain count of shared words, the same in every
// language, with numbers taken literally. It proves nothing; it finds what was made up.

/** Words compared by their first letters: a crude stem that works where words are inflected. */
const STEM_CHARS = 5;
/** Shorter words of spaced scripts are grammar, mostly. */
const MIN_WORD_CHARS = 3;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
// Groups of thousands may be spaced; after NFKC every such space is a plain one.
const NUMBER =
  /(?<!\p{Nd})\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}{1,2}(?!\p{Nd}))?|\p{Nd}+(?:[.,’']\p{Nd}+)*/gu;

/** Zero in the decimal digits of Arabic, Persian and Hindi. */
const ZEROS = [0x0660, 0x06f0, 0x0966];

/** What a text says, ready to be compared. */
export interface Content {
  /** Stems of its words; pairs of characters where words are not spaced. */
  readonly words: ReadonlySet<string>;
  /** Its numbers in one form: 1,299.00 and 1.299 and 1299 are the same. */
  readonly numbers: ReadonlySet<string>;
}

/** Reads a text. */
export function contentOf(text: string): Content {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = (plain.match(WORD) ?? []).flatMap(stemsOf);
  const numbers = (plain.match(NUMBER) ?? []).map(plainNumber);
  return { words: new Set(words), numbers: new Set(numbers) };
}

/**
 * How much of a statement stands in its sources, 0 … 1: the share of its words that they have. A number
 * that they do not have makes it 0, since a wrong number is worse than a wrong word.
 * @returns null when it cannot be told: nothing to compare, or another script on the other side
 */
export function supportOf(statement: Content, sources: Content): number | null {
  for (const number of statement.numbers) if (!sources.numbers.has(number)) return 0;
  if (statement.words.size === 0) return statement.numbers.size > 0 ? 1 : null;
  if (scriptOf(statement.words) !== scriptOf(sources.words)) return null;
  let shared = 0;
  for (const word of statement.words) if (sources.words.has(word)) shared += 1;
  return shared / statement.words.size;
}

function stemsOf(word: string): readonly string[] {
  if (!UNSPACED.test(word)) {
    return [...word].length < MIN_WORD_CHARS ? [] : [word.slice(0, STEM_CHARS)];
  }
  const characters = [...word];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Digits of any script as 0 … 9, thousands without marks, decimals after a point without idle zeros. */
function plainNumber(number: string): string {
  const digits = [...number]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const zero = ZEROS.find((first) => code >= first && code <= first + 9);
      return zero === undefined ? character : String(code - zero);
    })
    .join('');
  // Three digits after the last mark are a group; any other count are decimals.
  const [, whole = digits, decimals = ''] = /^(.*)[.,](\d{1,2}|\d{4,})$/.exec(digits) ?? [];
  const fraction = decimals.replace(/0+$/, '');
  return whole.replace(/\D/g, '') + (fraction === '' ? '' : `.${fraction}`);
}

function scriptOf(words: ReadonlySet<string>): string {
  let latin = 0;
  let cyrillic = 0;
  let other = 0;
  for (const word of words) {
    if (/\p{Script=Latin}/u.test(word)) latin += 1;
    else if (/\p{Script=Cyrillic}/u.test(word)) cyrillic += 1;
    else other += 1;
  }
  if (latin >= cyrillic && latin >= other) return 'latin';
  return cyrillic >= other ? 'cyrillic' : 'other';
}
