// The same text is judged several times: when it comes, before the answer, and as one of the messages
// before every later one. A detector's answer depends on the text alone, so the last ones are kept.

/** Texts whose answers are kept; a few conversations' worth. */
const KEPT = 512;
/**
 * The same function, remembering its last answers, so many of them.
 * @param judge what else it is given follows from the text
 */
export function remembered<Answer, Rest extends readonly unknown[] = []>(
  judge: (text: string, ...rest: Rest) => Answer,
  most = KEPT,
): (text: string, ...rest: Rest) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text, ...rest) => {
    const found = known.get(text);
    if (found) {
      // Moved to the end: what was asked last is forgotten last.
      known.delete(text);
      known.set(text, found);
      return found.answer;
    }
    const answer = judge(text, ...rest);
    known.set(text, { answer });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}
