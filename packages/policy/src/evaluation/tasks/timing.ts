// Whether one can tell from a dialogue so far that the user is about to ask for a person or hang up.
import { actDialogues } from '../../detectors/complexity-acts.ts';
import {
  goingWrong,
  trainGoingWrong,
  unpackGoingWrong,
} from '../../detectors/complexity-going-wrong.ts';
import { model as shipped } from '../../models/going-wrong.model.ts';
import { auc, goal, metric } from '../metrics.ts';
import type { EvaluationTask } from '../task.ts';

const SOURCE = 'betold';

export const timing: EvaluationTask = ({ data, train }) => {
  const learned = actDialogues(train);
  const model = learned.length > 0 ? trainGoingWrong(learned) : unpackGoingWrong(shipped);
  const dialogues = actDialogues(data);
  const estimate = auc(
    dialogues.map(({ turns, wentWrong }) => ({ score: goingWrong(model, turns), is: wentWrong })),
  );
  return {
    task: 'timing',
    method:
      (learned.length > 0
        ? `Boosted trees and a forest over the acts, trained on ${learned.length} dialogues of --train.`
        : 'Shipped boosted trees and forest over the acts (trained on all dialogues of the given files: figures on those flatter).') +
      ' Every dialogue is cut after its last user turn; its length and where each act came in it are facts the trees may use. Dialogues without acts (words as numbers) are not scored.',
    metrics: [metric(SOURCE, 'en', 'handoff or hang-up AUC', estimate)],
    goals: [goal('BETOLD AUC', estimate, 0.86)],
  };
};
