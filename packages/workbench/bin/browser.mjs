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

/** Whether the browser that Playwright downloads is there. */
async function hasPlaywrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/** Makes sure that there is a browser. @returns {Promise<boolean>} */
export async function ensureBrowser() {
  if (installedBrowser() || (await hasPlaywrightBrowser())) return true;
  console.log('No browser found; trying Playwright’s own…');
  await run('npx', ['playwright', 'install', 'chromium'], { quiet: true });
  if (await hasPlaywrightBrowser()) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('…and Debian’s package.');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { quiet: true });
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], { quiet: true, env });
  }
  return installedBrowser() !== null;
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
