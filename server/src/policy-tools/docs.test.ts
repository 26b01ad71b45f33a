// The page "Write your policy" against the tools: its commands are run, and what they print must be what
// it shows. `UPDATE_DOCS=1` writes it anew, e.g. after detectors have learnt.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runPolicyTool } from './command.ts';

const docs = new URL('../../../docs/', import.meta.url);
const page = new URL('write-your-policy.md', docs);
const BLOCKS =
  /```console\n\$ npx warmline policy (.*)\n[\s\S]*?```|```yaml file=(\S+)\n[\s\S]*?```/g;

/** Words of a command line; quotes keep spaces. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

async function fresh(text: string): Promise<string> {
  const blocks: string[] = [];
  for (const [, command, file] of text.matchAll(BLOCKS)) {
    if (file) {
      const content = readFileSync(new URL(file, docs), 'utf8').trimEnd();
      blocks.push(`\`\`\`yaml file=${file}\n${content}\n\`\`\``);
    } else if (command) {
      const { text: printed } = await runPolicyTool(words(command));
      blocks.push(`\`\`\`console\n$ npx warmline policy ${command}\n${printed}\n\`\`\``);
    }
  }
  return text.replace(BLOCKS, () => blocks.shift() ?? '');
}

describe('docs/write-your-policy.md', () => {
  it('shows what its commands print', async () => {
    const text = readFileSync(page, 'utf8');
    const now = await fresh(text);
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(page, now);
    expect(readFileSync(page, 'utf8')).toBe(now);
  }, 120_000);
});
