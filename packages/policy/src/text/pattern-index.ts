// Many patterns searched in one text: found by how their matches can begin, most of them are never tried.
import { beginningsOf } from './pattern-beginnings.ts';

/** The first match of a pattern in the text, as `pattern.exec(text)` gives it. */
export type FindPattern = (pattern: RegExp) => RegExpExecArray | null;

/** Letters, and the patterns whose matches can begin with those so far. */
interface Branch {
  readonly next: Map<number, Branch>;
  readonly patterns: RegExp[];
}

const branch = (): Branch => ({ next: new Map(), patterns: [] });

/**
 * @param patterns to be searched in the same texts; without flags but `u`
 * @returns a function from a text to one that finds any of these patterns in it
 */
export function patternIndex(patterns: readonly RegExp[]): (text: string) => FindPattern {
  const ofText = branch();
  const ofWord = branch();
  const anywhere = branch();
  /** By pattern: the same, tried at one place. */
  const sticky = new Map<RegExp, RegExp>();
  for (const pattern of new Set(patterns)) {
    const begins = beginningsOf(pattern.source);
    // What can begin anywhere in any way is searched as ever.
    if (begins.anywhere.has('')) continue;
    sticky.set(pattern, new RegExp(pattern.source, `${pattern.flags}y`));
    for (const beginning of begins.ofText) plant(ofText, beginning, pattern);
    for (const beginning of begins.ofWord) plant(ofWord, beginning, pattern);
    for (const beginning of begins.anywhere) plant(anywhere, beginning, pattern);
  }
  return (text) => {
    const places = new Map<RegExp, number[]>();
    for (let at = 0; at <= text.length; at += 1) {
      if (at === 0) walk(ofText, text, at, places);
      if (at === 0 || !isPlainLetter(text.charCodeAt(at - 1))) walk(ofWord, text, at, places);
      walk(anywhere, text, at, places);
    }
    return (pattern) => {
      const here = sticky.get(pattern);
      if (!here) return pattern.exec(text);
      for (const at of places.get(pattern) ?? []) {
        here.lastIndex = at;
        const match = here.exec(text);
        if (match) return match;
      }
      return null;
    };
  };
}

/** a … z and 0 … 9: after these no word begins. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function plant(root: Branch, beginning: string, pattern: RegExp): void {
  let at = root;
  for (let index = 0; index < beginning.length; index += 1) {
    const code = beginning.charCodeAt(index);
    const next = at.next.get(code) ?? branch();
    at.next.set(code, next);
    at = next;
  }
  at.patterns.push(pattern);
}

/** Notes the patterns that can begin at a place. */
function walk(root: Branch, text: string, from: number, places: Map<RegExp, number[]>): void {
  let at: Branch | undefined = root;
  for (let index = from; at; index += 1) {
    for (const pattern of at.patterns) {
      const known = places.get(pattern);
      if (!known) places.set(pattern, [from]);
      else if (known.at(-1) !== from) known.push(from);
    }
    at = at.next.get(text.charCodeAt(index));
  }
}
