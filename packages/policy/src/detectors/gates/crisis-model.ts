// A small model beside the words of `crisis.ts`: it knows what people in despair speak of, however they
// put it. A miss costs most here, so this need has a model of its own and a low threshold.
import { featuresOf } from '../../model/features.ts';
import { type LinearModel, type Sparse, scoresOf, sigmoid } from '../../model/linear.ts';
import { hashOf, type Ngrams } from '../../model/ngrams.ts';
import { type CrisisIdea, crisisIdeasIn } from './crisis-ideas.ts';

/** A model of one class and from which score (log-odds) on it speaks; see `FittedGates` for the two. */
export interface FittedCrisis {
  readonly model: LinearModel;
  readonly balanced: number;
  readonly cautious: number;
}

/** How much one idea counts beside the n-grams: chosen by cross-validation on the training part. */
const VALUE = 0.6;

/** What one does not say about a lamp: want, nobody and no longer are said of everything. */
const GRAVE: ReadonlySet<CrisisIdea> = new Set([
  'death',
  'kill',
  'suicide',
  'life',
  'end',
  'hurt',
  'means',
  'gone',
  'burden',
  'reason',
  'weary',
  'care',
]);

/** What the model reads: n-grams, ideas, their pairs, and how many of them are grave. */
export function crisisFeatures(
  ideas: readonly CrisisIdea[],
  buckets: number,
  ngrams: Ngrams,
): Sparse {
  const grave = ideas.filter((idea) => GRAVE.has(idea)).length;
  const keys = ideas.flatMap((idea, index) => [
    idea,
    ...ideas.slice(index + 1).map((later) => `${idea} ${later}`),
  ]);
  keys.push(`ideas ${Math.min(4, ideas.length)}`, `grave ${Math.min(3, grave)}`);
  return featuresOf(
    ngrams,
    buckets,
    keys.map((key) => [hashOf(`crisis ${key}`), VALUE]),
  );
}

/** Fewer ideas can be chance: “Fin”, “non importa”. */
const IDEAS_TO_BE_SURE = 3;
/** Below what counts as sure of a terse message (see `surelyClosed` in `measure/detectors.ts`). */
const UNSURE_AT_MOST = 0.89;

/**
 * How surely somebody is in danger, 0 … 1 where .5 is the threshold.
 * @param read the folded text, see `folded`
 * @param ngrams of the text as it was written
 */
export function crisisScore(
  { model, ...thresholds }: FittedCrisis,
  caution: 'balanced' | 'cautious',
  read: string,
  ngrams: Ngrams,
): number {
  const ideas = crisisIdeasIn(read);
  const [logOdds = 0] = scoresOf(model, crisisFeatures(ideas, model.buckets, ngrams));
  const score = sigmoid(logOdds - thresholds[caution]);
  return ideas.length < IDEAS_TO_BE_SURE ? Math.min(score, UNSURE_AT_MOST) : score;
}
