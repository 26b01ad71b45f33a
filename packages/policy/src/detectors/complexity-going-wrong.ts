// Tells from a dialogue's acts how likely the user is about to ask for a person or hang up. Trained on
// recorded phone calls; serves the evaluation (see `complexity-acts.ts`).
import { type BoostedModel, type Boosting, boost, boostedScore } from '../model/boosted.ts';
import { sigmoid } from '../model/linear.ts';
import { type ActDialogue, type ActTurn, factsOf } from './complexity-acts.ts';

export interface GoingWrongModel {
  /** Names of the facts, in the order of the trees' features. */
  readonly facts: readonly string[];
  readonly boosted: BoostedModel;
}

/** A fact of fewer dialogues teaches nothing that holds for others. */
const MIN_DIALOGUES = 8;

/**
 * Two unlike forests, whose mean is a little better than either. Chosen by three five-fold
 * cross-validations on the training part, against a linear model over the same facts.
 */
const FORESTS: readonly Boosting[] = [
  {
    trees: 200,
    depth: 3,
    rate: 0.05,
    minRows: 8,
    l2: 2,
    featureShare: 0.3,
    rowShare: 0.7,
    seed: 1,
  },
  {
    trees: 120,
    depth: 5,
    rate: 0.04,
    minRows: 5,
    l2: 3,
    featureShare: 0.2,
    rowShare: 0.6,
    seed: 2,
  },
];

/** The same dialogues in the same order give the same model. Takes some ten seconds for a thousand. */
export function trainGoingWrong(dialogues: readonly ActDialogue[]): GoingWrongModel {
  const known = dialogues.map(({ turns }) => factsOf(turns));
  const counts = new Map<string, number>();
  for (const facts of known) {
    for (const name of facts.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const facts = [...counts].filter(([, count]) => count >= MIN_DIALOGUES).map(([name]) => name);
  const rows = known.map((of) => Float32Array.from(facts, (name) => of.get(name) ?? 0));
  const truths = dialogues.map(({ wentWrong }) => (wentWrong ? 1 : 0));
  return { facts, boosted: meanOf(FORESTS.map((forest) => boost(rows, truths, forest))) };
}

/** 0 … 1 */
export function goingWrong(model: GoingWrongModel, turns: readonly ActTurn[]): number {
  const facts = factsOf(turns);
  const features = model.facts.map((name) => facts.get(name) ?? 0);
  return sigmoid(boostedScore(model.boosted, features));
}

/** One model that answers what several answer in the mean; values rounded to fit in a file. */
function meanOf(models: readonly BoostedModel[]): BoostedModel {
  const share = 1 / models.length;
  const round = (value: number) => Math.round(value * share * 1e4) / 1e4;
  return {
    bias: models.reduce((sum, { bias }) => sum + bias * share, 0),
    trees: models.flatMap(({ trees }) =>
      trees.map((tree) =>
        tree.map((node) => ('value' in node ? { value: round(node.value) } : node)),
      ),
    ),
  };
}
