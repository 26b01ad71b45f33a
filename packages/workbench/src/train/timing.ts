// Trains the model that tells from a dialogue's acts that it goes wrong: prints the figure on the
// held-back dialogues, then trains on all and writes the model.
//
//   node --import tsx packages/workbench/src/train/timing.ts DIALOGUES_HANDOFF.jsonl
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actDialogues } from '../../../policy/src/detectors/complexity-acts.ts';
import {
  packGoingWrong,
  trainGoingWrong,
} from '../../../policy/src/detectors/complexity-going-wrong.ts';
import { timing } from '../../../policy/src/evaluation/tasks/timing.ts';
import { isHeldBack, rowsOf } from './rows.ts';
import { printReport } from './sentiment-report.ts';

const rows = await rowsOf(process.argv.slice(2));
const isKept = ({ id }: { readonly id?: unknown }) => isHeldBack(String(id));
const train = rows.filter((row) => !isKept(row));
printReport(timing({ data: rows.filter(isKept), train }));

const folder = join(fileURLToPath(import.meta.url), '../../../../policy/src/models');
const comment = `// Made by packages/workbench/src/train/timing.ts from BETOLD (telepathylabsai/BETOLD_dataset, Apache-2.0,
// Terragni et al. 2022). Thresholds of trees only; no dialogue is kept.`;
const model = JSON.stringify(packGoingWrong(trainGoingWrong(actDialogues(rows))));
const file = `${comment}
import type { PackedGoingWrong } from '../detectors/complexity-going-wrong.ts';

export const model: PackedGoingWrong = ${model};
`;
writeFileSync(join(folder, 'going-wrong.model.ts'), file);
