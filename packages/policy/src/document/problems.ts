// What is wrong with a document, in words that name the mend.
import type * as v from 'valibot';

/** One mistake and the keys that lead to it. */
export interface Mistake {
  readonly keys: readonly (string | number)[];
  /** Says the mend. */
  readonly message: string;
}

/** The mistake behind an issue of the schema library. */
export function mistakeOf(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): Mistake {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  return { keys, message: messageOf(issue, keys, schema) };
}

function messageOf(
  issue: v.BaseIssue<unknown>,
  keys: readonly (string | number)[],
  schema: v.GenericSchema,
): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const near = nearest(String(keys.at(-1)), knownKeys(schema, keys.slice(0, -1)));
    return near
      ? `is not known here; did you mean "${near}"?`
      : 'is not known here; remove it or correct its spelling';
  }
  if (issue.received === 'undefined') {
    const isKey = issue.message.startsWith('Invalid key');
    return isKey ? 'is missing; add it' : `is missing; ${issue.message}`;
  }
  if (issue.type === 'strict_object') {
    const known = knownKeys(schema, keys);
    return `give keys and values${known.length > 0 ? ` (${known.join(', ')})` : ''}`;
  }
  return issue.message;
}

/** The keys that the schema knows at a place; none where any key goes. */
function knownKeys(schema: v.GenericSchema, keys: readonly (string | number)[]): readonly string[] {
  let here: unknown = bare(schema);
  for (const key of keys) {
    const { entries, item, value } = here as Partial<Record<string, unknown>>;
    const inner = entries
      ? (entries as Readonly<Record<string, unknown>>)[key]
      : (item ?? value ?? undefined);
    if (inner === undefined) return [];
    here = bare(inner);
  }
  const { entries } = here as { readonly entries?: object };
  return entries ? Object.keys(entries) : [];
}

/** A schema without `optional` and `nullable` around it. A pipe carries the entries of its schema. */
function bare(schema: unknown): unknown {
  let here = schema;
  while (typeof here === 'object' && here !== null && 'wrapped' in here) here = here.wrapped;
  return here;
}

/** The known word with the fewest changes, when few enough that it was surely meant. */
export function nearest(word: string, known: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let fewest = limit + 1;
  for (const candidate of known) {
    const changes = distance(word.toLowerCase(), candidate.toLowerCase());
    if (changes < fewest) {
      best = candidate;
      fewest = changes;
    }
  }
  return best;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        ),
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
