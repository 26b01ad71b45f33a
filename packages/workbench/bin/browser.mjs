// Finds a Chromium to test with, and gets one where none is installed.
import { existsSync } from 'node:fs';
import { run } from './process.mjs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** An installed Chromium or Chrome, or null. @returns {string | null} */
export function installedBrowser() {
  return INSTALLED.find((path) => existsSync(path)) ?? null;
}

/** Whether a browser is there and starts: one whose libraries are missing is none. @param {string | null} path */
async function starts(path) {
  if (!path || !existsSync(path)) return false;
  const { code } = await run(path, ['--version'], { quiet: true, timeoutMs: 30_000 });
  return code === 0;
}

/** Whether the browser that Playwright downloads is there and starts. */
async function hasPlaywrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return starts(chromium.executablePath());
}

/** Makes sure that there is a browser. @returns {Promise<boolean>} */
export async function ensureBrowser() {
  if ((await starts(installedBrowser())) || (await hasPlaywrightBrowser())) return true;
  console.log('No browser found; trying Playwright’s own…');
  const slow = { quiet: true, timeoutMs: 300_000 };
  await run('npx', ['playwright', 'install', 'chromium'], slow);
  if (await hasPlaywrightBrowser()) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('…and Debian’s package.');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], slow);
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], { ...slow, env });
  }
  return starts(installedBrowser());
}

/** Chromium's switches for tests: quiet on the network, and able to run as root. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
