// `npm run check`.
import { install } from './install.mjs';
import { runTypeScript } from './process.mjs';

await install();
const { code } = await runTypeScript('packages/workbench/src/check.ts', process.argv.slice(2));
process.exit(code);
