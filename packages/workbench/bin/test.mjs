// `npm test`: everything that must hold, on a machine that may have nothing but Node and git.
import { ensureBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { runTypeScript } from './process.mjs';

await install();
const hasBrowser = await ensureBrowser();
const env = hasBrowser ? {} : { WARMLINE_NO_BROWSER: '1' };
const { code } = await runTypeScript('packages/workbench/src/test.ts', [], { env });
process.exit(code);
