// Words of a question that carry meaning, in a form in which “orders” and “ordering” meet “order”.

const STOP_WORDS = new Set(
  `a about after all also am an and any are as at be because been before being but by can cannot could
  did do does doing don dont for from further get got had has have having he hello help her here hey hi
  him his how i if im in into is isn it its ive just know let like ll long many may me might more much my
  need no not of off ok okay on one only or other our out please re s say she should so some someone
  something anything everything thing still such t take tell thank thanks than that the their them then there these they this those through
  to too under until up us use ve very want was we well were what when where which while who whom why
  will with would yes you your
  item items policy policies info information question questions`.split(/\s+/),
);

/** Longer ones are cut: fuzzy search takes time with the square of a word's length. */
const MAX_WORD_CHARS = 64;

/** Meaningful words, stemmed, in order. */
export function contentWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !STOP_WORDS.has(word) && (word.length > 1 || /\p{N}|\p{Lo}/u.test(word)))
    .map((word) => stem(word.slice(0, MAX_WORD_CHARS)));
}

/** Takes off the commonest English endings; leaves short words and other scripts alone. */
export function stem(term: string): string {
  const word = term.toLowerCase();
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(ss|us|is)$/, '$1')
    .replace(/([^s])s$/, '$1')
    .replace(/(.{3,})(?:ing|ed)$/, '$1')
    .replace(/(.)\1$/, '$1')
    .replace(/(.{3,})e$/, '$1');
}
