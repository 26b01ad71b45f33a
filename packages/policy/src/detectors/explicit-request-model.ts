// A small model beside the patterns: it knows misspellings and turns of phrase they do not. It reads
// what the patterns left undecided, and speaks only when it is sure.
import { featuresOf } from '../model/features.ts';
import { type LinearModel, scoresOf, sigmoid } from '../model/linear.ts';
import { type Ngrams, ngramsOf, tokensOf } from '../model/ngrams.ts';
import { unpacked } from '../model/packed.ts';
import { model as file } from '../models/explicit-request.model.ts';
import { SENTENCE_END } from './normalise.ts';

/**
 * From here on the model speaks. By cross-validation on the training part the training script finds
 * .813, the lowest score that at most one in 3,000 other messages exceeds; this higher one is kept
 * because it gave fewer false alarms in languages that were left out of the training.
 */
export const THRESHOLD = 0.86;

/** Most sentences read by themselves, from the start and from the end of a message. */
const MAX_SENTENCES_EACH_END = 3;
const MAX_EVIDENCE = 4;

export interface ModelledRequest {
  /** THRESHOLD … 1 */
  readonly score: number;
  /** The words that weigh most, in order. */
  readonly evidence: string[];
}

let loaded: LinearModel | undefined;

/**
 * @param text normalised, without quotations
 * @param ngrams of the text, when they have been read already
 */
export function modelledRequest(text: string, ngrams?: Ngrams): ModelledRequest | null {
  loaded ??= unpacked(file);
  const { part, score } = surest(loaded, text, ngrams);
  return score < THRESHOLD ? null : { score, evidence: heaviest(loaded, part) };
}

/** The score of a message: that of its surest sentence or of the whole. */
export function requestScore(model: LinearModel, text: string): number {
  return surest(model, text).score;
}

function surest(model: LinearModel, text: string, ngrams?: Ngrams) {
  const scoreOf = (part: string | Ngrams) =>
    sigmoid(scoresOf(model, featuresOf(part, model.buckets))[0] ?? 0);
  let best = { part: text, score: scoreOf(ngrams ?? ngramsOf(text)) };
  for (const part of sentencesOf(text)) {
    const score = scoreOf(part);
    if (score > best.score) best = { part, score };
  }
  return best;
}

function sentencesOf(text: string): readonly string[] {
  const sentences = text.split(SENTENCE_END).filter((sentence) => sentence.trim().length > 2);
  if (sentences.length < 2) return [];
  const last = Math.max(MAX_SENTENCES_EACH_END, sentences.length - MAX_SENTENCES_EACH_END);
  return [...sentences.slice(0, MAX_SENTENCES_EACH_END), ...sentences.slice(last)];
}

function heaviest(model: LinearModel, text: string): string[] {
  const none = model.bias[0] ?? 0;
  const tokens = tokensOf(text).map((token, at) => {
    const [score = 0] = scoresOf(model, featuresOf(token, model.buckets));
    return { token, at, weight: score - none };
  });
  return tokens
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_EVIDENCE)
    .filter(({ weight }, rank) => rank === 0 || weight > 0)
    .sort((a, b) => a.at - b.at)
    .map(({ token }) => token);
}
