// End-to-end tests in a real browser. Each test file starts the relay and the shop it needs.
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, installedBrowser } from './packages/workbench/bin/browser.mjs';

const executablePath = installedBrowser();

export default defineConfig({
  testDir: 'demo/e2e',
  testMatch: '*.e2e.ts',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    trace: 'retain-on-failure',
    launchOptions: { args: [...BROWSER_ARGS], ...(executablePath ? { executablePath } : {}) },
  },
});
