// `npm run size`.
import { install } from './install.mjs';
import { runTypeScript } from './process.mjs';

await install();
const { code } = await runTypeScript('packages/workbench/src/size.ts', process.argv.slice(2));
process.exit(code);
