// Chooses how likely three asks must be of one need to be a loop (SAME_NEED of the repeat-loop
// detector): on sequences that are not held back, by F1; then says what it gives on those that are.
//
//   node --import tsx packages/workbench/src/train/loops.ts OOS.jsonl PAIRS.jsonl SEQUENCES.jsonl
import type { Row } from '@warmline/policy/evaluation';
import { detectRepeatLoop, type ThreadMessage } from '../../../policy/src/detectors/repeat-loop.ts';
import { confusion, f1, precision, recall } from '../../../policy/src/evaluation/metrics.ts';
import { intentsOf, trainedShares } from '../../../policy/src/evaluation/tasks/loop-intents.ts';
import { together } from '../../../policy/src/needs/together.ts';
import { isHeldBack, rowsOf } from './rows.ts';

const THRESHOLDS = [0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.2, 0.3, 0.5];

interface Sequence {
  readonly id: string;
  readonly texts: readonly string[];
  readonly loop: boolean;
}

const rows = await rowsOf(process.argv.slice(2));
const sequences = rows.flatMap(sequenceOf);
const scored = new Set(sequences.flatMap(({ texts }) => texts));
const shares = trainedShares(
  rows.flatMap(intentsOf).filter(({ source, text }) => source === 'banking77' && !scored.has(text)),
  'all',
);
const matcher = {
  together: (texts: readonly string[]) =>
    together(texts.map((text) => shares('banking77', text) ?? new Float32Array())),
};

for (const threshold of THRESHOLDS) {
  console.log(
    `${threshold}: ${figures(threshold, false)} | held back: ${figures(threshold, true)}`,
  );
}

function figures(threshold: number, heldBack: boolean): string {
  const counts = confusion(
    sequences
      .filter(({ id }) => isHeldBack(id) === heldBack)
      .map(({ texts, loop }) => ({ alarm: isLoop(texts, threshold), is: loop })),
  );
  const all = [f1(counts), precision(counts), recall(counts)];
  return all.map(({ value }) => value.toFixed(3)).join(' ');
}

function isLoop(texts: readonly string[], threshold: number): boolean {
  const thread: readonly ThreadMessage[] = texts.map((text) => ({
    from: 'visitor',
    text,
    need: null,
  }));
  return thread.some(
    (_, index) => detectRepeatLoop(thread.slice(0, index + 1), { matcher, threshold }) !== null,
  );
}

function sequenceOf({ id, turns, loop }: Row): readonly Sequence[] {
  if (!Array.isArray(turns) || typeof loop !== 'boolean') return [];
  const texts = turns.map((turn: { readonly text?: unknown }) => String(turn.text));
  return [{ id: String(id), texts, loop }];
}
