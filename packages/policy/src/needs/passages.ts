// Articles are read sentence by sentence: a visitor's message is as long as a sentence, and a matcher
// trained on whole passages would take every short message for foreign.

const LEAST_LETTERS = 3;
const LONGEST = 400;

/** Headings, sentences and list items, without Markdown's marks. */
export function sentencesOf(passage: string): readonly string[] {
  return passage
    .split(/\n+|(?<=[.!?。！？؟।])\s+|(?<=[。！？])/u)
    .map((sentence) =>
      sentence
        .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/^[\s#>*+|-]+|[*_`|]+/g, ' ')
        .trim()
        .slice(0, LONGEST),
    )
    .filter((sentence) => (sentence.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS);
}
