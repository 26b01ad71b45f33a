// `npm start`: installs what is missing, builds, starts relay and demo shop.
import { install } from './install.mjs';
import { runTypeScript } from './process.mjs';

await install();
const built = await runTypeScript('packages/workbench/src/build.ts');
if (built.code !== 0) process.exit(built.code);
const { code } = await runTypeScript('packages/workbench/src/start.ts');
process.exit(code);
