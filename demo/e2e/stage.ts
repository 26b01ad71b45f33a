// A built relay as a process of its own and the shop beside it, on free ports, for one test file.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import { type Shop, serveShop } from '../serve.ts';

const root = resolve(import.meta.dirname, '..', '..');

export interface Stage {
  readonly relayUrl: string;
  readonly shopUrl: string;
  /** Ends the relay's process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts the relay again on the same database. */
  restart(): Promise<void>;
  /** A signed-in agent's view in a context of its own. */
  agent(browser: Browser, name: string): Promise<Page>;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/**
 * Starts relay and shop.
 * @param policy lines of YAML after the version
 * @param site what the site has besides, as in the configuration
 */
export async function openStage(policy = '', site: object = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'warmline-e2e-'));
  const port = await freePort();
  const relayUrl = `http://localhost:${port}`;
  const shop: Shop = await serveShop({ port: 0, host: '127.0.0.1', relayUrl });
  writeFileSync(join(folder, 'policy.yaml'), `version: 1.0.0\npreset: customer-service\n${policy}`);
  const config = {
    listen: { host: '127.0.0.1', port },
    publicUrl: relayUrl,
    database: 'relay.db',
    logLevel: 'warn',
    limits: { commandsPerMinute: 1_000, sessionsPerMinute: 1_000 },
    sites: [
      {
        id: 'demo',
        name: 'Northbean',
        origins: [shop.url],
        knowledge: join(root, 'demo', 'knowledge'),
        policy: 'policy.yaml',
        branding: { title: 'Northbean help', accent: '#0f6b5c', greeting: 'Hi! Ask me anything.' },
        ...site,
      },
    ],
  };
  const file = join(folder, 'warmline.config.json');
  writeFileSync(file, JSON.stringify(config));
  let relay = await startRelay(file);
  let inviter: Page | undefined;

  return {
    relayUrl,
    shopUrl: shop.url,
    kill: () => ended(relay.process, 'SIGKILL'),
    restart: async () => {
      relay = await startRelay(file);
    },
    agent: async (browser, name) => {
      const page = await (await browser.newContext()).newPage();
      const link = inviter ? await invited(inviter) : relay.link;
      await page.goto(link);
      await page.getByLabel('Your name').fill(name);
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page.getByText(`${name} (you)`)).toBeVisible();
      inviter ??= page;
      return page;
    },
    close: async () => {
      await ended(relay.process, 'SIGTERM');
      await shop.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function invited(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Invite an agent' }).click();
  const field = page.getByLabel('Link');
  await expect(field).toHaveValue(/#sign-in=/);
  const link = await field.inputValue();
  await page.getByRole('button', { name: 'Close' }).click();
  return link;
}

async function startRelay(config: string): Promise<{ process: ChildProcess; link: string }> {
  const child = spawn(
    process.execPath,
    [join(root, 'dist', 'server', 'warmline.js'), 'start', '--config', config],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  const link = await new Promise<string>((found, failed) => {
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const match = /sign in once with: (\S+)/.exec(output);
      if (match?.[1]) found(match[1]);
    });
    child.once('exit', (code) => failed(new Error(`The relay ended with ${code}: ${output}`)));
  });
  return { process: child, link };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await exit;
}

/** The widget on a page of the shop. */
export function widgetOn(page: Page) {
  const widget = page.locator('warmline-chat');
  return {
    widget,
    launcher: widget.locator('button.launcher, button').first(),
    panel: widget.getByRole('dialog'),
    field: widget.getByRole('textbox'),
    log: widget.getByRole('log'),
    async open() {
      await page
        .locator('warmline-chat')
        .getByRole('button', { name: /Chat with us/ })
        .click();
      await expect(widget.getByRole('textbox')).toBeFocused();
    },
    async say(text: string) {
      await widget.getByRole('textbox').fill(text);
      await widget.getByRole('textbox').press('Enter');
    },
  };
}
