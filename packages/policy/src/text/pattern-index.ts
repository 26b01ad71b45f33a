// Many patterns searched in one text: found by how their matches can begin, most of them are never tried.
import { beginningsOf } from './pattern-beginnings.ts';

/** The first match of a pattern in the text, as `pattern.exec(text)` gives it. */
export type FindPattern = (pattern: RegExp) => RegExpExecArray | null;

/** Letters, and the numbers of the patterns whose matches can begin with those so far. */
interface Branch {
  next: Map<number, Branch> | null;
  patterns: number[] | null;
}

const branch = (): Branch => ({ next: null, patterns: null });

/**
 * @param patterns to be searched in the same texts; without flags but `u`
 * @returns a function from a text to one that finds any of these patterns in it
 */
export function patternIndex(patterns: readonly RegExp[]): (text: string) => FindPattern {
  const ofText = branch();
  const ofWord = branch();
  const anywhere = branch();
  const numbers = new Map<RegExp, number>();
  /** By number: the pattern, tried at one place. */
  const sticky: RegExp[] = [];
  for (const pattern of new Set(patterns)) {
    const begins = beginningsOf(pattern.source);
    // What can begin anywhere in any way is searched as ever.
    if (begins.anywhere.has('')) continue;
    const number = sticky.push(new RegExp(pattern.source, `${pattern.flags}y`)) - 1;
    numbers.set(pattern, number);
    for (const beginning of begins.ofText) plant(ofText, beginning, number);
    for (const beginning of begins.ofWord) plant(ofWord, beginning, number);
    for (const beginning of begins.anywhere) plant(anywhere, beginning, number);
  }
  return (text) => {
    const places = new Places(sticky.length);
    for (let at = 0; at <= text.length; at += 1) {
      if (at === 0) walk(ofText, text, at, places);
      if (at === 0 || !isPlainLetter(text.charCodeAt(at - 1))) walk(ofWord, text, at, places);
      walk(anywhere, text, at, places);
    }
    return (pattern) => {
      const number = numbers.get(pattern);
      const here = number === undefined ? undefined : sticky[number];
      if (number === undefined || !here) return pattern.exec(text);
      for (let entry = places.first(number); entry > 0; entry = places.after(entry)) {
        here.lastIndex = places.at(entry);
        const match = here.exec(text);
        if (match) return match;
      }
      return null;
    };
  };
}

/** Where in a text each pattern can begin: a chain of entries for each, from 1. */
class Places {
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;
  readonly #ats: number[] = [0];
  readonly #nexts: number[] = [0];

  constructor(patterns: number) {
    this.#firsts = new Int32Array(patterns);
    this.#lasts = new Int32Array(patterns);
  }

  /** In rising order of the places; the same place twice is noted once. */
  note(pattern: number, at: number): void {
    const last = this.#lasts[pattern] ?? 0;
    if (last > 0 && this.#ats[last] === at) return;
    const entry = this.#ats.push(at) - 1;
    this.#nexts.push(0);
    if (last > 0) this.#nexts[last] = entry;
    else this.#firsts[pattern] = entry;
    this.#lasts[pattern] = entry;
  }

  first(pattern: number): number {
    return this.#firsts[pattern] ?? 0;
  }

  after(entry: number): number {
    return this.#nexts[entry] ?? 0;
  }

  at(entry: number): number {
    return this.#ats[entry] ?? 0;
  }
}

/** a … z and 0 … 9: after these no word begins. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function plant(root: Branch, beginning: string, pattern: number): void {
  let at = root;
  for (let index = 0; index < beginning.length; index += 1) {
    const code = beginning.charCodeAt(index);
    at.next ??= new Map();
    const next = at.next.get(code) ?? branch();
    at.next.set(code, next);
    at = next;
  }
  at.patterns ??= [];
  at.patterns.push(pattern);
}

/** Notes the patterns that can begin at a place. */
function walk(root: Branch, text: string, from: number, places: Places): void {
  let at: Branch | undefined = root;
  for (let index = from; at; index += 1) {
    if (at.patterns) for (const pattern of at.patterns) places.note(pattern, from);
    at = at.next?.get(text.charCodeAt(index));
  }
}
