// `npm test`: everything that must hold, on a machine that may have nothing but Node and git.
import { ensureBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { runTypeScript } from './process.mjs';

await install();
if (!(await ensureBrowser())) {
  console.error(
    'No browser: install Chromium or Chrome. The end-to-end tests cannot run, so this fails.',
  );
  process.exit(1);
}
const { code } = await runTypeScript('packages/workbench/src/test.ts');
process.exit(code);
