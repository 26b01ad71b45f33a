// How each need's examples look as a whole: the average of their readings, and how often each feature
// occurs. A message no profile explains is foreign even where single words of it point somewhere.
import type { Reading, Vocabulary } from './vocabulary.ts';

export interface Profiles {
  /** 0 … 1: the cosine to the nearest need's average. */
  readonly nearness: (reading: Reading) => number;
  /** How much better the best need explains words and pieces than the site at large: mean log ratio. */
  readonly explained: (reading: Reading) => { readonly words: number; readonly pieces: number };
}

/** Share of a need's own frequencies in its smoothed ones, and what is left of the site's. */
const OWN = 0.9;
const SHARED = 0.03;
/** The log ratio of something no need has. */
const UNEXPLAINED = Math.log(SHARED);

export function profilesOf(
  readings: readonly Reading[],
  needs: Uint16Array,
  needCount: number,
  vocabulary: Vocabulary,
): Profiles {
  const { size, frequency, texts } = vocabulary;
  const averages = new Float32Array(size * needCount);
  const shares = new Float32Array(size * needCount);
  const examples = new Float32Array(needCount);
  readings.forEach(({ at, value }, index) => {
    const need = needs[index] ?? 0;
    examples[need] = (examples[need] ?? 0) + 1;
    for (let next = 0; next < at.length; next += 1) {
      const cell = (at[next] ?? 0) * needCount + need;
      averages[cell] = (averages[cell] ?? 0) + (value[next] ?? 0);
      shares[cell] = (shares[cell] ?? 0) + 1;
    }
  });
  const lengths = new Float32Array(needCount);
  for (let cell = 0; cell < averages.length; cell += 1) {
    const need = cell % needCount;
    lengths[need] = (lengths[need] ?? 0) + (averages[cell] ?? 0) ** 2;
  }
  // From counts to log ratios once; reading a message then only adds.
  for (let feature = 0; feature < size; feature += 1) {
    const background = ((frequency[feature] ?? 0) + 0.5) / (texts + 1);
    for (let need = 0; need < needCount; need += 1) {
      const cell = feature * needCount + need;
      averages[cell] = (averages[cell] ?? 0) / (Math.sqrt(lengths[need] ?? 0) || 1);
      const own = (shares[cell] ?? 0) / (examples[need] || 1);
      shares[cell] = Math.log((OWN * own + SHARED * background) / background);
    }
  }
  const sums = new Float32Array(needCount);
  const best = (
    table: Float32Array,
    reading: Reading,
    from: number,
    to: number,
    weigh: boolean,
  ) => {
    sums.fill(0);
    for (let next = from; next < to; next += 1) {
      const start = (reading.at[next] ?? 0) * needCount;
      const x = weigh ? (reading.value[next] ?? 0) : 1;
      for (let need = 0; need < needCount; need += 1) {
        sums[need] = (sums[need] ?? 0) + (table[start + need] ?? 0) * x;
      }
    }
    let top = sums[0] ?? 0;
    for (const sum of sums) top = Math.max(top, sum);
    return top;
  };
  const perFeature = (sum: number, known: number, all: number) =>
    all === 0 ? UNEXPLAINED : (sum + (all - known) * UNEXPLAINED) / all;
  return {
    nearness: (reading) => best(averages, reading, 0, reading.at.length, true),
    explained: (reading) => {
      const { at, knownSingles, knownPairs, allSingles, allPieces } = reading;
      const start = knownSingles + knownPairs;
      return {
        words: perFeature(best(shares, reading, 0, knownSingles, false), knownSingles, allSingles),
        pieces: perFeature(
          best(shares, reading, start, at.length, false),
          at.length - start,
          allPieces,
        ),
      };
    },
  };
}
