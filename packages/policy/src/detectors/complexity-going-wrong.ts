// Tells from a dialogue's acts how likely the user is about to ask for a person or hang up. Trained on
// recorded phone calls; serves the evaluation (see `complexity-acts.ts`).
import { type BoostedModel, type Boosting, boost, boostedScore } from '../model/boosted.ts';
import { type Forest, forestScore, type Planting, plant } from '../model/forest.ts';
import { sigmoid } from '../model/linear.ts';
import { type PackedTree, packTree, unpackTree } from '../model/packed-trees.ts';
import { type ActDialogue, type ActTurn, factsOf } from './complexity-acts.ts';

export interface GoingWrongModel {
  /** Names of the facts, in the order of the trees' features. */
  readonly facts: readonly string[];
  readonly boosted: BoostedModel;
  readonly forest: Forest;
}

/** The model as it is kept in a file. */
export interface PackedGoingWrong {
  readonly facts: readonly string[];
  readonly bias: number;
  readonly boosted: readonly PackedTree[];
  readonly forest: readonly PackedTree[];
}

/** A fact of fewer dialogues teaches nothing that holds for others. */
const MIN_DIALOGUES = 8;

/**
 * Two unlike boosted models and a forest. By repeated five-fold cross-validation on the training part
 * their mean is better than boosting alone and no worse than the forest alone.
 */
const BOOSTINGS: readonly Boosting[] = [
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
const FOREST: Planting = { trees: 150, minRows: 5, featureShare: 0.2, seed: 3 };

/** The same dialogues in the same order give the same model. Takes some seconds for a thousand. */
export function trainGoingWrong(dialogues: readonly ActDialogue[]): GoingWrongModel {
  const known = dialogues.map(({ turns }) => factsOf(turns));
  const counts = new Map<string, number>();
  for (const facts of known) {
    for (const name of facts.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const facts = [...counts].filter(([, count]) => count >= MIN_DIALOGUES).map(([name]) => name);
  const rows = known.map((of) => Float32Array.from(facts, (name) => of.get(name) ?? 0));
  const truths = dialogues.map(({ wentWrong }) => (wentWrong ? 1 : 0));
  return {
    facts,
    boosted: meanOf(BOOSTINGS.map((boosting) => boost(rows, truths, boosting))),
    forest: plant(rows, truths, FOREST),
  };
}

/** 0 … 1 */
export function goingWrong(model: GoingWrongModel, turns: readonly ActTurn[]): number {
  const facts = factsOf(turns);
  const features = model.facts.map((name) => facts.get(name) ?? 0);
  return sigmoid((boostedScore(model.boosted, features) + forestScore(model.forest, features)) / 2);
}

/** Small enough to ship: leaves are rounded. */
export function packGoingWrong({ facts, boosted, forest }: GoingWrongModel): PackedGoingWrong {
  return {
    facts,
    bias: boosted.bias,
    boosted: boosted.trees.map(packTree),
    forest: forest.map(packTree),
  };
}

export function unpackGoingWrong(packed: PackedGoingWrong): GoingWrongModel {
  const { facts, bias, boosted, forest } = packed;
  return {
    facts,
    boosted: { bias, trees: boosted.map(unpackTree) },
    forest: forest.map(unpackTree),
  };
}

/** One model that answers what several answer in the mean. */
function meanOf(models: readonly BoostedModel[]): BoostedModel {
  const share = 1 / models.length;
  return {
    bias: models.reduce((sum, { bias }) => sum + bias * share, 0),
    trees: models.flatMap(({ trees }) =>
      trees.map((tree) =>
        tree.map((node) => ('value' in node ? { value: node.value * share } : node)),
      ),
    ),
  };
}
