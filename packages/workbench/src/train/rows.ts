// Reads data files for training, and says which rows are held back from it.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Row } from '@warmline/policy/evaluation';
import { hashOf } from '@warmline/policy/training';

/** All rows of JSONL files. */
export async function rowsOf(files: readonly string[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const file of files) {
    const lines = createInterface({ input: createReadStream(file, 'utf8') });
    for await (const line of lines) if (line.trim() !== '') rows.push(JSON.parse(line) as Row);
  }
  return rows;
}

/**
 * Whether a row is held back: one in five, by its text alone, so that equal texts stay together and
 * every task holds back the same rows. Nothing may be chosen by looking at them.
 */
export function isHeldBack(text: string): boolean {
  return hashOf(`held back ${text.trim().toLowerCase()}`) % 5 === 0;
}
