// Builds all parts into dist/: widget, loader (which must know the widget's file name), agent view,
// relay, shop.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root, runTypeScript } from '../bin/process.mjs';

async function main(): Promise<void> {
  const configFile = join(root, 'vite.config.ts');
  const started = performance.now();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const mode of ['widget', 'loader', 'agent', 'server']) {
    await build({ configFile, mode, logLevel: 'warn' });
  }
  if (existsSync(join(root, 'demo', 'build.ts'))) {
    const { code } = await runTypeScript('demo/build.ts');
    if (code !== 0) process.exit(code);
  }
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

await main();
