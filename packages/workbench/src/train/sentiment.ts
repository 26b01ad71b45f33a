// Trains the model that reads a message's mood: prints the figures on the held-back rows, then trains on
// all rows and writes the model.
//
//   node --import tsx packages/workbench/src/train/sentiment.ts EMOTION.jsonl
import {
  sentimentRows,
  trainSentiment,
} from '../../../policy/src/detectors/sentiment/train-sentiment.ts';
import { emotion } from '../../../policy/src/evaluation/tasks/emotion.ts';
import { writeModel } from './model-file.ts';
import { isHeldBack, rowsOf } from './rows.ts';
import { printReport } from './sentiment-report.ts';

const rows = await rowsOf(process.argv.slice(2));
const isKept = ({ text }: { readonly text?: unknown }) => isHeldBack(String(text));
const train = rows.filter((row) => !isKept(row));
printReport(emotion({ data: rows.filter(isKept), train }));

writeModel(
  'sentiment',
  trainSentiment(sentimentRows(rows)),
  `Made by packages/workbench/src/train/sentiment.ts from our own sentences and from
GoEmotions (Apache-2.0, Demszky et al. 2020), microsoft/botframework-solutions (MIT), Watson assistant-simple
(Apache-2.0) and HINT3 (ODbL-1.0, DbCL-1.0, Arora et al. 2020). Weights only; no sentence is kept.`,
);
