import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECK_FLAGS, check } from './check.ts';
import { readFlags } from './flags.ts';

const folder = mkdtempSync(join(tmpdir(), 'warmline-check-'));
let made = 0;
const file = (text: string) => {
  made += 1;
  const path = join(folder, `policy-${made}.yaml`);
  writeFileSync(path, text);
  return path;
};
const run = (...files: readonly string[]) => check(readFlags(files, CHECK_FLAGS));

describe('policy check', () => {
  it('names version and hash of a good document; its layout and comments are not its content', async () => {
    const plain = await run(file('version: 1.2.3\npreset: finance\n'));
    const other = await run(file('# Ours.\n{ "preset": "finance", "version": "1.2.3" }\n'));
    expect(plain.code).toBe(0);
    expect(plain.text).toContain('good; version 1.2.3, preset finance');
    const hash = /hash ([0-9a-f]{64})/.exec(plain.text)?.[1];
    expect(hash).toBeDefined();
    expect(other.text).toContain(hash);
    expect((await run(file('version: 1.2.4\npreset: finance\n'))).text).not.toContain(hash);
  });

  it('tells every problem with its line, of every file', async () => {
    const bad = file('version: 1.0.0\nhandof:\n  slaMs: 5\nassistant:\n  settleMs: fast\n');
    const { text, code } = await run(bad, file('version: 1.0.0\n'), file('version: [\n'));
    expect(code).toBe(1);
    expect(text).toContain(`${bad}:2: handof: is not known here; did you mean "handoff"?`);
    expect(text).toContain(`${bad}:5: assistant.settleMs: give a number of milliseconds`);
    expect(text).toContain('good; version 1.0.0');
    expect(text).toMatch(/policy-\d+\.yaml:\d+: the document: is neither YAML nor JSON/);
  });

  it.each([
    ['triggers: { repeatLoop: { above: 1 } }', /triggers\.repeatLoop\.above: .* never fires/],
    ['triggers: { outOfDomain: { knownBelow: 0 } }', /outOfDomain\.knownBelow: .* never fires/],
    [
      'confidence: { bands: [{ below: 0, tier: human }, { below: 0.5, tier: notify }] }',
      /bands\.0/,
    ],
    ['teams: [billing]', /no rule names the team "billing"/],
    ['review: { windowMs: 60000 }', /soft_review; it has no effect/],
    [
      'topics:\n  - { name: a, match: { words: [refund, money] }, set: {} }\n  - { name: b, match: { words: [money] }, set: {} }',
      /topics\.1: "a" before it matches wherever "b" does/,
    ],
  ])('notes what is said in vain: %s', async (rules, note) => {
    const { text, code } = await run(file(`version: 1.0.0\n${rules}\n`));
    expect(text).toMatch(note);
    expect(code).toBe(0);
  });

  it('refuses an unknown team and a topic that never matches', async () => {
    const { text, code } = await run(
      file(
        'version: 1.0.0\nteams: [billing]\nhandoff: { team: biling }\ntopics:\n  - name: a\n    match: {}\n    set: {}\n',
      ),
    );
    expect(code).toBe(1);
    expect(text).toMatch(/:3: handoff\.team: there is no team "biling"; did you mean "billing"/);
    expect(text).toMatch(/:6: topics\.0\.match: never matches/);
  });

  it('has nothing to note of a document that says little', async () => {
    expect((await run(file('version: 1.0.0\n'))).text).not.toContain('note:');
  });

  it('wants a file, and one that is there', async () => {
    await expect(run()).rejects.toThrow(/name one or more policy documents/);
    await expect(run(join(folder, 'none.yaml'))).rejects.toThrow(/there is no such file/);
  });
});
