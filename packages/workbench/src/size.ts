// `npm run size`: brotli bytes of the loader and of everything loaded to chat, against goals and record.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root, runTypeScript } from '../bin/process.mjs';
import { GOALS, LIMITS, type Sizes, sizeProblems } from './size-gate.ts';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const browser = join(root, 'dist', 'browser');
const record = join(root, 'packages', 'workbench', 'size.json');
if (!existsSync(join(browser, 'warmline.js'))) {
  const { code } = await runTypeScript('packages/workbench/src/build.ts');
  if (code !== 0) process.exit(code);
}

const bytes = (path: string) => brotliCompressSync(readFileSync(path)).length;
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(join(browser, 'warmline', 'manifest.json'), 'utf8'),
);

/** An entry and all it imports statically: what must arrive before the panel can open. */
function withImports(key: string, seen = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) withImports(next, seen);
  return seen;
}

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? '';
const loader = bytes(join(browser, 'warmline.js'));
const chat = [...withImports(entry)].reduce(
  (sum, file) => sum + bytes(join(browser, 'warmline', file)),
  loader,
);
const measured: Sizes = { loader, chat };

for (const part of ['loader', 'chat'] as const) {
  console.log(
    `${part}: ${measured[part]} bytes brotli (goal ${GOALS[part]}, limit ${LIMITS[part]})`,
  );
}
if (process.argv.includes('--write'))
  writeFileSync(record, `${JSON.stringify(measured, null, 2)}\n`);
const recorded: Sizes | null = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : null;
const problems = sizeProblems(measured, recorded);
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
