// Which need a message is about, and the evidence on whether it is about any: the parts a matcher is
// built from, trained on one set of examples.
import type { Ngrams } from '../model/ngrams.ts';
import { profilesOf } from './profiles.ts';
import { scorerTraining, toShares } from './scorer.ts';
import { finished } from './steps.ts';
import { partsOf, vocabularyOf } from './vocabulary.ts';

/** A text known to be about a need. */
export interface NeedExample {
  readonly need: string;
  readonly text: string;
}

/** What speaks for a message being about one of the needs; higher is more familiar. */
export const EVIDENCE = [
  'lead among competing needs',
  'lead among needs by themselves',
  'lead over the next need',
  'shape of the scores',
  'nearness',
  'cover',
  'explained words',
  'explained pieces',
  'length',
] as const;

export interface Opinion {
  /** Probability of each need, in the classifier's order; adds up to 1. */
  readonly shares: Float32Array;
  /** One number for each of EVIDENCE. */
  readonly evidence: Float64Array;
  /** 0 … 1: share of the words that the examples have too. */
  readonly cover: number;
}

export interface Classifier {
  readonly needs: readonly string[];
  /** `ngrams` of the text, when they were read already. */
  readonly judge: (text: string, ngrams?: Ngrams) => Opinion;
}

/** Rounds of training: a few examples need more, many need time. */
function epochsFor(examples: number): number {
  if (examples > 3_000) return 7;
  return examples > 700 ? 9 : 20;
}

/** @param examples of at least one need */
export function trainClassifier(examples: readonly NeedExample[]): Classifier {
  return finished(classifierTraining(examples));
}

/** The same in steps. */
export function* classifierTraining(examples: readonly NeedExample[]): Generator<void, Classifier> {
  const needs = [...new Set(examples.map(({ need }) => need))];
  const indexOf = new Map(needs.map((need, index) => [need, index]));
  const labels = Uint16Array.from(examples, ({ need }) => indexOf.get(need) ?? 0);
  const texts = examples.map(({ text }) => partsOf(text));
  const vocabulary = vocabularyOf(texts);
  const readings = texts.map(vocabulary.read);
  const epochs = epochsFor(examples.length);
  const shared = {
    readings,
    needs: labels,
    needCount: needs.length,
    features: vocabulary.size,
    epochs,
  };
  const competing = yield* scorerTraining({ ...shared, kind: 'one-of' });
  const alone = yield* scorerTraining({ ...shared, kind: 'each' });
  const profiles = profilesOf(readings, labels, needs.length, vocabulary);
  const scores = new Float32Array(needs.length);
  const shapes = shapesOf(needs.length, labels, (index) => {
    const reading = readings[index];
    if (reading) competing.scores(reading, scores);
    return scores;
  });
  const other = new Float32Array(needs.length);
  return {
    needs,
    judge: (text, ngrams) => {
      const reading = vocabulary.read(partsOf(text, ngrams));
      competing.scores(reading, scores);
      alone.scores(reading, other);
      const { words, pieces } = profiles.explained(reading);
      const evidence = Float64Array.of(
        leadOf(scores),
        leadOf(other),
        leadOverNext(other),
        shapes(scores),
        profiles.nearness(reading),
        reading.cover,
        words,
        pieces,
        Math.log(1 + reading.allSingles),
      );
      const shares = scores.map((score, need) => score + (other[need] ?? 0) / 2);
      toShares(shares, 'one-of');
      const { knownSingles, allSingles } = reading;
      return { shares, evidence, cover: allSingles === 0 ? 0 : knownSingles / allSingles };
    },
  };
}

/** How far the best score stands above the average. */
function leadOf(scores: Float32Array): number {
  let sum = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) {
    sum += score;
    top = Math.max(top, score);
  }
  return top - sum / scores.length;
}

/** How far the best score stands above the second best; 0 with a single need. */
function leadOverNext(scores: Float32Array): number {
  let top = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (const score of scores) {
    if (score > top) {
      next = top;
      top = score;
    } else if (score > next) next = score;
  }
  return scores.length < 2 ? 0 : top - next;
}

/**
 * The scores of a need's examples share a shape: which other needs come near and which do not. A
 * foreign message may have one high score, but hardly the whole shape.
 *
 * @returns the cosine of scores to the nearest need's average scores, both centred
 */
function shapesOf(
  count: number,
  labels: Uint16Array,
  scoresAt: (index: number) => Float32Array,
): (scores: Float32Array) => number {
  const shapes = Array.from({ length: count }, () => new Float32Array(count));
  const centred = new Float32Array(count);
  const centre = (scores: Float32Array) => {
    const mean = scores.reduce((sum, score) => sum + score, 0) / count;
    let squares = 0;
    for (let need = 0; need < count; need += 1) {
      const off = (scores[need] ?? 0) - mean;
      centred[need] = off;
      squares += off * off;
    }
    return Math.sqrt(squares);
  };
  labels.forEach((label, index) => {
    centre(scoresAt(index));
    const shape = shapes[label];
    for (let need = 0; shape && need < count; need += 1) {
      shape[need] = (shape[need] ?? 0) + (centred[need] ?? 0);
    }
  });
  for (const shape of shapes) {
    const length = Math.sqrt(shape.reduce((sum, part) => sum + part * part, 0)) || 1;
    for (let need = 0; need < count; need += 1) shape[need] = (shape[need] ?? 0) / length;
  }
  return (scores) => {
    const length = centre(scores);
    if (length === 0) return 0;
    let best = -1;
    for (const shape of shapes) {
      let product = 0;
      for (let need = 0; need < count; need += 1) {
        product += (shape[need] ?? 0) * (centred[need] ?? 0);
      }
      best = Math.max(best, product / length);
    }
    return best;
  };
}
