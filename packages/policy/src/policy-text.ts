// A policy as people write it, YAML or JSON: what is wrong with it is told with the line it is on.
import { isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type PolicyDocument, type PolicyProblem, readPolicy } from './document.ts';

/** What is wrong with a text, and where to look. */
export interface PolicyTextProblem extends PolicyProblem {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

export type ParsedPolicyText =
  | { readonly ok: true; readonly policy: PolicyDocument }
  | { readonly ok: false; readonly problems: readonly PolicyTextProblem[] };

/** Aliases that expand without end are refused; a policy has no use for many. */
const MAX_ALIASES = 20;

/** Reads the text of a policy document. Problems come in the order of the text. */
export function parsePolicyText(text: string): ParsedPolicyText {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (yaml.errors.length > 0) {
    const problems = yaml.errors.map(({ message, pos }) => ({
      path: '',
      message: `is neither YAML nor JSON: ${message.split('\n')[0]}`,
      ...at(pos[0]),
    }));
    // One slip makes the reader stumble several times over the same line.
    const isFirst = (line: number, index: number) =>
      problems.findIndex((problem) => problem.line === line) === index;
    return { ok: false, problems: problems.filter(({ line }, index) => isFirst(line, index)) };
  }
  let input: unknown;
  try {
    input = yaml.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    const message = 'refers to itself or repeats too much; write the repeated part out';
    return { ok: false, problems: [{ path: '', message, line: 1, column: 1 }] };
  }
  const read = readPolicy(input);
  if (read.ok) return read;
  const problems = read.mistakes
    .map(({ keys, message }) => ({
      path: keys.join('.'),
      message,
      ...at(offsetOf(yaml.contents, keys)),
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return { ok: false, problems };
}

/** Where a place of the document begins in the text; of a missing one, the nearest around it. */
function offsetOf(root: Node | null, keys: readonly (string | number)[]): number {
  let here: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of keys) {
    if (isMap(here)) {
      const pair = here.items.find((item) => String(item.key) === String(key));
      if (!pair) return offset;
      offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      here = pair.value;
    } else if (isSeq(here)) {
      here = here.items[Number(key)];
      offset = (isNode(here) ? here.range?.[0] : undefined) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

/** One line for a person at a shell, e.g. `policy.yaml:12: handoff.slaMs: give at least 1000`. */
export function problemLine(file: string, { line, path, message }: PolicyTextProblem): string {
  return `${file}:${line}: ${path === '' ? 'the document' : path}: ${message}`;
}
