// `npm run check`: types, lint, room rule, unused code, duplicated types. Quick enough for every commit.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, run } from '../bin/process.mjs';
import { offences } from './rooms.ts';
import { declaredTypes, duplicates } from './types-once.ts';

const ROOMS = [
  'packages/protocol',
  'packages/conversation',
  'packages/policy',
  'packages/client',
  'packages/agent-view',
  'packages/workbench',
  'widget',
  'server',
  'demo',
];

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ['node_modules', 'dist'].includes(entry.name) ? [] : sources(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

async function tool(
  name: string,
  command: string,
  args: readonly string[],
): Promise<readonly string[]> {
  const { code, output } = await run(command, args, { quiet: true });
  return code === 0 ? [] : [`${name} failed:\n${output.trim()}`];
}

const files = ROOMS.flatMap(sources).map((file) => relative('.', file));
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const productive = [...texts].filter(
  ([file]) => !/\.test\.ts$|\/testing\/|\/bench\/|\/e2e\//.test(file),
);

const stages: readonly (readonly [string, () => Promise<readonly string[]>])[] = [
  [
    'types',
    async () =>
      (
        await Promise.all(ROOMS.map((room) => tool(`tsc in ${room}`, 'npx', ['tsc', '-p', room])))
      ).flat(),
  ],
  ['lint', () => tool('biome', 'npx', ['biome', 'check', '--error-on-warnings', '.'])],
  ['room rule', async () => [...texts].flatMap(([file, text]) => offences(file, text))],
  ['unused code', () => tool('knip', 'npx', ['knip', '--no-progress'])],
  [
    'duplicated types',
    async () => duplicates(productive.flatMap(([file, text]) => declaredTypes(file, text))),
  ],
];

let isGood = true;
for (const [name, check] of stages) {
  const started = performance.now();
  const problems = await check();
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`${problems.length > 0 ? '✗' : '✓'} ${name} (${seconds} s)`);
  for (const problem of problems) console.log(`  ${problem}`);
  if (problems.length > 0) isGood = false;
}
process.exit(isGood ? 0 : 1);
