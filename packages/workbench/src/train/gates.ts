// Trains the model behind the hard gates:
//   node --import tsx packages/workbench/src/train/gates.ts intents_gates.jsonl emotion.jsonl …
// prints the figures on the held-back rows, then trains on all rows and writes the model. The model for
// a crisis, which the figures include, is written by `crisis.ts`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '@warmline/policy/evaluation';
import { OWN_SENTENCES } from '../../../policy/src/detectors/gates/own-sentences.ts';
import { fitGates, messagesOf } from '../../../policy/src/detectors/gates/recipe.ts';
import { sparse } from '../../../policy/src/detectors/gates/sparse-model.ts';
import { gates } from '../../../policy/src/evaluation/tasks/gates.ts';
import { isHeldBack, rowsOf } from './rows.ts';

const MADE = `Made by packages/workbench/src/train/gates.ts from our own sentences and labelled messages of
Bitext (CDLA-Sharing-1.0), BANKING77 and NLU++ (CC-BY-4.0), CLINC150 (CC-BY-3.0), HINT3 (ODbL-1.0),
Watson Assistant samples (Apache-2.0), Bot Framework samples (MIT), MedQuAD titles (CC-BY-4.0).`;

const rows = await rowsOf(process.argv.slice(2));
const isHeld = ({ text }: Row) => isHeldBack(String(text));
const { metrics, goals } = gates({
  data: rows.filter(isHeld),
  train: rows.filter((row) => !isHeld(row)),
});
console.table(
  metrics
    .filter(({ source }) => source === '*')
    .map(({ name, value, low, high, n }) => ({
      name,
      value: value.toFixed(3),
      low: low.toFixed(3),
      high: high.toFixed(3),
      n,
    })),
);
console.table(goals);

const { model, balanced, cautious } = fitGates([...messagesOf(rows), ...OWN_SENTENCES]);
write(
  'gates',
  `import type { SparseModel } from '../detectors/gates/sparse-model.ts';

export const model: SparseModel = ${JSON.stringify(sparse(model))};
`,
);
write(
  'gates-thresholds',
  `import type { Thresholds } from '../detectors/gates/names.ts';

export const balanced: Thresholds = ${JSON.stringify(balanced)};
export const cautious: Thresholds = ${JSON.stringify(cautious)};
`,
);

function write(name: string, code: string): void {
  const models = join(fileURLToPath(import.meta.url), '../../../../policy/src/models');
  const comment = MADE.split('\n')
    .map((line) => `// ${line}`)
    .join('\n');
  writeFileSync(join(models, `${name}.model.ts`), `${comment}\n${code}`);
}
