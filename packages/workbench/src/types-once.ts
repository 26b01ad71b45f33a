// A type has one home: finds exported types that are declared in two rooms, or twice with the same
// members under two names.
import { roomOf } from './rooms.ts';

interface Declared {
  readonly name: string;
  readonly file: string;
  /** Member names, sorted; empty for what is no plain object type. */
  readonly members: readonly string[];
}

/** From this many members on, equal lists are no accident. */
const MIN_MEMBERS = 4;

/** Exported types and interfaces of a source text. */
export function declaredTypes(file: string, source: string): readonly Declared[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  return [...code.matchAll(/export (?:interface|type) (\w+)(?:<[^>{]*>)?[^={;]*[={]/g)].map(
    (match) => {
      const name = match[1] ?? '';
      const open = code.indexOf('{', match.index);
      const start = match[0].endsWith('{') ? match.index + match[0].length - 1 : open;
      const isPlain =
        match[0].endsWith('{') || /^=\s*\{/.test(code.slice(match.index + match[0].length - 1));
      return { name, file, members: isPlain && start >= 0 ? membersOf(code, start) : [] };
    },
  );
}

/** A member's name and what tells that it is one, where a member may begin. */
const MEMBER = /\s*(?:readonly\s+)?(\w+)\??\s*[:(<]/y;

/** The member names of the object type whose brace opens at `start`, sorted. */
function membersOf(code: string, start: number): readonly string[] {
  let depth = 0;
  const members = new Set<string>();
  for (let index = start; index < code.length; index += 1) {
    const character = code[index] ?? '';
    if ('{([<'.includes(character)) depth += 1;
    if ('})]'.includes(character) || (character === '>' && code[index - 1] !== '=')) depth -= 1;
    if (depth === 0) break;
    if (depth === 1 && '{;\n'.includes(character)) {
      MEMBER.lastIndex = index + 1;
      const name = MEMBER.exec(code)?.[1];
      if (name) members.add(name);
    }
  }
  return [...members].sort();
}

/** Pairs of declarations that should be one. */
export function duplicates(all: readonly Declared[]): readonly string[] {
  const found: string[] = [];
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) {
      if (one.file === other.file) continue;
      const isSameName = one.name === other.name && roomOf(one.file) !== roomOf(other.file);
      const isSameShape =
        one.members.length >= MIN_MEMBERS && one.members.join() === other.members.join();
      if (isSameName || isSameShape)
        found.push(`${one.name} (${one.file}) and ${other.name} (${other.file})`);
    }
  });
  return found;
}
