// All words of the passages, and which of them a word of a question may stand for: the same stem, or a
// spelling so like it that it is an inflection, a compound or a typing error.
import type { Word } from '../text.ts';

/** A word of the passages that a word of the question may mean. */
export interface Likeness {
  /** Its number in the vocabulary. */
  readonly id: number;
  /** 1 for the same stem, less for a similar spelling. */
  readonly likeness: number;
}

export interface Spellings {
  /** The number of a word; makes one when it is new. */
  idOf(word: Word): number;
  /** Which words may be meant, most alike first. */
  like(word: Word): readonly Likeness[];
  /** All words of one stem. */
  ofStem(stem: string): readonly number[];
}

/** Under this share of common pieces two spellings are two words. */
const MIN_LIKENESS = 0.45;
/** The same where meaning, not spelling, must carry: stemmers know what else is one word there. */
const MIN_STRICT_LIKENESS = 0.65;
const PLAIN = /^[a-z]+$/;
/** Most other spellings a word may stand for. */
const MAX_LIKE = 24;
const PIECE = 3;
/** A word counts as held in a longer one from this many pieces on … */
const MIN_HELD = 5;
/** … for this much at most: a part is less than the whole. */
const HELD_COUNTS = 0.76;
const MIN_HELD_SHARE = 0.7;
/** Shorter words have too many neighbours. */
const MIN_SLIPPED = 5;
const LIKENESS_OF_ERROR = 0.85;
const UNSPELLED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|^[\d.]+$/u;

/** @param strict whether spellings must be nearly the same, but for a slip of the finger */
export function createVocabulary({ strict }: { readonly strict: boolean }): Spellings {
  /** By spelling: nearly all have one stem, so its numbers are few. */
  const ids = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const byPiece = new Map<string, number[]>();
  /** Pieces a word has, by its number. */
  const counts: number[] = [];
  const forms: string[] = [];
  const stems: string[] = [];

  return {
    idOf({ stem, form }) {
      const known = ids.get(form)?.find((id) => stems[id] === stem);
      if (known !== undefined) return known;
      const id = forms.length;
      add(ids, form, id);
      add(byStem, stem, id);
      const pieces = piecesOf(form);
      counts.push(pieces.size);
      forms.push(form);
      stems.push(stem);
      for (const piece of pieces) add(byPiece, piece, id);
      return id;
    },

    ofStem: (stem) => byStem.get(stem) ?? [],

    like({ stem, form }) {
      const same = new Set(byStem.get(stem));
      const found = [...same].map((id) => ({ id, likeness: 1 }));
      const pieces = piecesOf(form);
      if (pieces.size < 2) return found;
      const shared = new Map<number, number>();
      for (const piece of pieces) {
        for (const id of byPiece.get(piece) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
      const least = strict && PLAIN.test(form) ? MIN_STRICT_LIKENESS : MIN_LIKENESS;
      const slips = new Set<string>();
      const others: Likeness[] = [];
      for (const [id, common] of shared) {
        const isSlip = strict && same.size === 0 && isTypingError(form, forms[id] ?? '');
        if (isSlip) slips.add(stems[id] ?? '');
        const likeness = Math.max(
          isSlip ? LIKENESS_OF_ERROR : 0,
          likenessOf(common, pieces.size, counts[id] ?? 0),
        );
        if (likeness >= least && !same.has(id)) others.push({ id, likeness });
      }
      // What was meant is meant in all its forms.
      for (const meant of slips) {
        for (const id of byStem.get(meant) ?? []) {
          if (!isTypingError(form, forms[id] ?? ''))
            others.push({ id, likeness: LIKENESS_OF_ERROR });
        }
      }
      others.sort((a, b) => b.likeness - a.likeness);
      return [...found, ...others.slice(0, MAX_LIKE)];
    },
  };
}

/** Whether one slip of the finger lies between two words: a letter more, less, other, or two swapped. */
function isTypingError(typed: string, meant: string): boolean {
  const [shorter, longer] = typed.length < meant.length ? [typed, meant] : [meant, typed];
  if (shorter.length < MIN_SLIPPED || longer.length - shorter.length > 1) return false;
  if (typed[0] !== meant[0]) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  const rest = shorter.slice(at);
  if (shorter.length < longer.length) return rest === longer.slice(at + 1);
  const isSwapped = shorter[at] === longer[at + 1] && shorter[at + 1] === longer[at];
  return (
    rest.slice(1) === longer.slice(at + 1) || (isSwapped && rest.slice(2) === longer.slice(at + 2))
  );
}

/** Dice's coefficient of common pieces; a word held in a longer one counts for more than that says. */
function likenessOf(common: number, mine: number, theirs: number): number {
  const shorter = Math.min(mine, theirs);
  const held = shorter >= MIN_HELD ? common / shorter : 0;
  return Math.max((2 * common) / (mine + theirs), held >= MIN_HELD_SHARE ? HELD_COUNTS * held : 0);
}

/** The word's pieces of three characters, its ends marked. None for ideographs and numbers. */
function piecesOf(form: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  if (UNSPELLED.test(form)) return pieces;
  const marked = `^${form}$`;
  for (let at = 0; at + PIECE <= marked.length; at += 1) pieces.add(marked.slice(at, at + PIECE));
  return pieces;
}

function add<Key>(lists: Map<Key, number[]>, key: Key, id: number): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}
