// `warmline policy check`: what is wrong with policy documents, and what the good ones are.
import { type Flags, UsageProblem } from './flags.ts';
import { remarksOn } from './lint.ts';
import { readPolicyFile } from './policy-file.ts';
import type { Result } from './result.ts';

export const CHECK_FLAGS = {} as const;

/** @throws UsageProblem */
export async function check({ files }: Flags): Promise<Result> {
  if (files.length === 0)
    throw new UsageProblem('name one or more policy documents: warmline policy check FILE...');
  const lines: string[] = [];
  let code: Result['code'] = 0;
  for (const file of files) {
    const read = await readPolicyFile(file);
    if (!read.ok) {
      lines.push(...read.lines);
      code = 1;
      continue;
    }
    const { document, hash } = read.policy;
    lines.push(
      `${file}: good; version ${document.version}, preset ${document.preset}`,
      `  hash ${hash}`,
      '  an explicit request for a person acts at once, in every topic and segment',
      ...remarksOn(document, read.written).map(
        ({ path, message }) => `  note: ${path}: ${message}`,
      ),
    );
  }
  return { text: lines.join('\n'), code };
}
