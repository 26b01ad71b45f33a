// Reads files of one JSON object a line. A line that cannot be used is named by file and number.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { UsageProblem } from './flags.ts';

/** An object of a file, and where it stands: `file:line`. */
export interface Line {
  readonly value: Readonly<Record<string, unknown>>;
  readonly place: string;
}

/**
 * All objects of some files, in order; empty lines are passed over.
 * @throws UsageProblem naming file and line, when a file cannot be read or a line is no JSON object
 */
export async function linesOf(files: readonly string[]): Promise<readonly Line[]> {
  const found: Line[] = [];
  for (const file of files) {
    let number = 0;
    try {
      for await (const text of createInterface({ input: createReadStream(file, 'utf8') })) {
        number += 1;
        if (text.trim() === '') continue;
        const place = `${file}:${number}`;
        found.push({ value: objectOf(text.replace(/^\uFEFF/, ''), place), place });
      }
    } catch (error) {
      throw unreadable(file, error);
    }
  }
  return found;
}

/** A text file. @throws UsageProblem */
export async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
}

function objectOf(text: string, place: string): Line['value'] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageProblem(`${place}: is not JSON (${(error as Error).message}); mend the line`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageProblem(`${place}: wants one JSON object a line; mend the line`);
  // Just seen to be an object that is no array.
  return value as Line['value'];
}

function unreadable(file: string, error: unknown): Error {
  if (error instanceof UsageProblem) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new UsageProblem(`${file}: there is no such file`);
  return new UsageProblem(`${file}: cannot be read (${code ?? String(error)})`);
}
