// Which entity (a hotel, a restaurant …) a question is about: the one named last in the conversation,
// also when its name was misheard.
import { createEngine } from '../../assistant/knowledge/search/engine.ts';

export interface Entities {
  /** The entity named last in these lines (oldest first), or null. */
  namedLast(lines: readonly string[]): string | null;
}

/** Share of a name's pieces that must stand together in a line. */
const MIN_NAMED = 0.7;

/** Of two branches of one chain nobody says which: `Harbour Grill - Old Town` is also `Harbour Grill`. */
const BRANCH = / - .*$/;

export function entitiesOf(names: readonly string[]): Entities {
  const spoken = names.map((name) => name.replace(BRANCH, ''));
  const engine = createEngine(
    spoken.map((name) => ({ language: 'en', subject: '', text: name.toLowerCase() })),
  );
  const pieces = spoken.map(piecesOf);
  const weigh = weightsOf(pieces);
  return {
    namedLast(lines) {
      for (const line of [...lines].reverse()) {
        let best: string | null = null;
        let top = MIN_NAMED;
        for (const { text } of engine.find(line).order) {
          const width = wordsIn(spoken[text] ?? '').length;
          const named = namedIn(line, width, pieces[text] ?? new Set(), weigh);
          // Of two names that are as well named the longer one is meant.
          const isLonger = (names[text]?.length ?? 0) > (best?.length ?? 0);
          if (named > top || (named === top && isLonger)) {
            top = named;
            best = names[text] ?? null;
          }
        }
        if (best !== null) return best;
      }
      return null;
    },
  };
}

type Weigh = (pieces: Iterable<string>) => number;

/** Pieces that many names share (of “restaurant”, of “hotel”) name nothing. */
function weightsOf(names: readonly ReadonlySet<string>[]): Weigh {
  const counts = new Map<string, number>();
  for (const pieces of names) {
    for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return (pieces) => {
    let sum = 0;
    for (const piece of pieces) sum += Math.log(1 + names.length / (1 + (counts.get(piece) ?? 0)));
    return sum;
  };
}

/** Best share of the name's pieces in as many words of the line as the name has. */
function namedIn(line: string, width: number, pieces: ReadonlySet<string>, weigh: Weigh): number {
  const words = wordsIn(line);
  const whole = weigh(pieces);
  let best = 0;
  for (let at = 0; at + width <= words.length; at += 1) {
    const here = piecesOf(words.slice(at, at + width).join(' '));
    const common = weigh([...here].filter((piece) => pieces.has(piece)));
    best = Math.max(best, (2 * common) / (weigh(here) + whole));
  }
  return best;
}

function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'the');
}

function piecesOf(text: string): ReadonlySet<string> {
  const run = ` ${wordsIn(text).join(' ')} `;
  const pieces = new Set<string>();
  for (let at = 0; at + 3 <= run.length; at += 1) pieces.add(run.slice(at, at + 3));
  return pieces;
}
