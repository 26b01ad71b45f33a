// Mends the misspellings people make in a hurry, in the few words a request turns on. One slip only
// (Damerau-Levenshtein distance 1), the first letter right, and never a word that exists by itself.

const WORDS = [
  'human',
  'agent',
  'person',
  'someone',
  'somebody',
  'operator',
  'representative',
  'assistant',
  'customer',
  'support',
  'speak',
  'contact',
  'connect',
  'transfer',
  'service',
  'chatting',
  'talking',
] as const;

const REAL_WORDS: ReadonlySet<string> = new Set([
  'contract',
  'humane',
  'humans',
  'agents',
  'persons',
  'spear',
  'speaks',
  'services',
  'supports',
  'contacts',
  'connects',
  'customers',
  'operators',
  'transfers',
  'assistants',
  'representatives',
  'steak',
  'sneak',
  'stalking',
  'walking',
  'taking',
  'chanting',
  'aged',
  'urgent',
]);

const BY_FIRST_LETTER: ReadonlyMap<string, readonly string[]> = new Map(
  WORDS.map(([letter = '']) => [letter, WORDS.filter((word) => word.startsWith(letter))]),
);

/** The text with such slips mended; everything else letter for letter. */
export function mended(text: string): string {
  return text.replace(/[a-z]{4,16}/g, (token) => {
    const near = BY_FIRST_LETTER.get(token.charAt(0));
    if (!near || REAL_WORDS.has(token)) return token;
    return near.find((word) => isOneSlip(token, word)) ?? token;
  });
}

/** Whether `b` is `a` with one letter changed, left out, put in, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end += 1;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
