// `npm run bench -- <name>`.
import { existsSync } from 'node:fs';
import { install } from './install.mjs';
import { root, runTypeScript } from './process.mjs';

await install();
const [name = 'relay', ...args] = process.argv.slice(2);
const file = `packages/workbench/src/bench/${name}.ts`;
if (!/^[a-z-]+$/.test(name) || !existsSync(root + file)) {
  console.error(`There is no benchmark "${name}".`);
  process.exit(1);
}
const { code } = await runTypeScript(file, args);
process.exit(code);
