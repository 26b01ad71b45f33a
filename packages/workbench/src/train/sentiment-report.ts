// Prints an evaluation's figures, one a line, and how they stand to their goals.
import type { EvaluationReport } from '@warmline/policy/evaluation';

export function printReport({ metrics, goals }: EvaluationReport): void {
  for (const { source, lang, name, value, low, high, n } of metrics) {
    const interval = `${low.toFixed(3)} to ${high.toFixed(3)}`;
    console.log(`${source} ${lang} ${name}: ${value.toFixed(3)} (${interval}, ${n} rows)`);
  }
  for (const { name, value, goal, met } of goals) {
    console.log(`${met ? 'met   ' : 'missed'} ${name}: ${value?.toFixed(3)}, goal ${goal}`);
  }
}
