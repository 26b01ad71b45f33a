// Reads policy documents from files, and names their content by a hash.
import { type PolicyRef, parsePolicyText, problemLine } from '@warmline/policy';
import { parse as parseYaml } from 'yaml';
import { policyHash } from '../config/policy-hash.ts';
import { UsageProblem } from './flags.ts';
import { textOf } from './lines.ts';

export type ReadPolicyFile =
  /** With the keys that are written; the others come from the preset. */
  | { readonly ok: true; readonly policy: PolicyRef; readonly written: readonly string[] }
  /** `file:line: path: message` each. */
  | { readonly ok: false; readonly lines: readonly string[] };

/** @throws UsageProblem when the file cannot be read */
export async function readPolicyFile(file: string): Promise<ReadPolicyFile> {
  const text = await textOf(file);
  const parsed = parsePolicyText(text);
  if (!parsed.ok)
    return { ok: false, lines: parsed.problems.map((problem) => problemLine(file, problem)) };
  const policy = { document: parsed.policy, hash: policyHash(parsed.policy) };
  // A good document is one of keys and values.
  return { ok: true, policy, written: Object.keys(parseYaml(text) as object) };
}

/** As `readPolicyFile`, for tools that need a good one. @throws UsageProblem */
export async function mustReadPolicy(file: string): Promise<PolicyRef> {
  const read = await readPolicyFile(file);
  if (!read.ok) throw new UsageProblem(read.lines.join('\n'));
  return read.policy;
}
