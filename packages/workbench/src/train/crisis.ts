// Trains the model that recognises somebody in danger, beside the tables of words:
//   node --import tsx packages/workbench/src/train/crisis.ts intents_gates.jsonl emotion.jsonl oos.jsonl explicit_request.jsonl
// prints the figures on the held-back rows, with and without the tables, then trains on all rows and
// writes the model.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '@warmline/policy/evaluation';
import { ngramsOf, packed } from '@warmline/policy/training';
import { crisisWordsIn, isFigureOfSpeech } from '../../../policy/src/detectors/gates/crisis.ts';
import {
  crisisScore,
  type FittedCrisis,
} from '../../../policy/src/detectors/gates/crisis-model.ts';
import { fitCrisis } from '../../../policy/src/detectors/gates/crisis-recipe.ts';
import { folded } from '../../../policy/src/detectors/gates/folding.ts';
import { isGatesRow, labelsOfRow } from '../../../policy/src/detectors/gates/recipe.ts';
import { isHeldBack, rowsOf } from './rows.ts';

const MADE = `// Made by packages/workbench/src/train/crisis.ts from our own sentences and labelled messages of
// Bot Framework samples (MIT), GoEmotions (Apache-2.0), Bitext (CDLA-Sharing-1.0), BANKING77 and NLU++
// (CC-BY-4.0), CLINC150 (CC-BY-3.0), HINT3 (ODbL-1.0), Watson Assistant samples (Apache-2.0), MedQuAD
// titles (CC-BY-4.0).`;

const rows = await rowsOf(process.argv.slice(2));
const isKept = ({ text }: Row) => typeof text === 'string' && isHeldBack(text);
const trial = fitCrisis(rows.filter((row) => !isKept(row)));
console.table(figures(trial));

const { model, balanced, cautious } = fitCrisis(rows);
const file = join(fileURLToPath(import.meta.url), '../../../../policy/src/models/crisis.model.ts');
writeFileSync(
  file,
  `${MADE}
import type { PackedModel } from '../model/packed.ts';

export const model: PackedModel = ${JSON.stringify(packed(model))};
/** From which log-odds on the model speaks; see \`FittedCrisis\`. */
export const balanced = ${balanced};
export const cautious = ${cautious};
`,
);

/** At the cautious threshold, on the held-back rows of the gates' task. */
function figures(fitted: FittedCrisis) {
  const judged = rows
    .filter(isGatesRow)
    .filter(isKept)
    .map((row) => {
      const read = folded(row.text);
      const byModel = crisisScore(fitted, 'cautious', read, ngramsOf(row.text)) >= 0.5;
      const byWords = crisisWordsIn(read) !== null;
      const either = byWords || (byModel && !isFigureOfSpeech(read));
      return { is: labelsOfRow(row).includes('crisis'), byModel, byWords, either };
    });
  return (['byWords', 'byModel', 'either'] as const).map((by) => {
    const caught = judged.filter((row) => row.is && row[by]).length;
    const alarms = judged.filter((row) => row[by]).length;
    const crises = judged.filter(({ is }) => is).length;
    return { by, caught, crises, recall: caught / crises, precision: caught / alarms };
  });
}
