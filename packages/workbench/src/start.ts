// Starts the relay with the demo's configuration, and the shop; ends both together.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { serveShop } from '../../../demo/serve.ts';
import { root, SERVER_FLAGS } from '../bin/process.mjs';

const RELAY_URL =
  process.env['WARMLINE_PUBLIC_URL'] ?? `http://localhost:${process.env['WARMLINE_PORT'] ?? 4100}`;
const SHOP_PORT = Number(process.env['WARMLINE_SHOP_PORT'] ?? 4173);

const relay: ChildProcess = spawn(
  process.execPath,
  [
    ...SERVER_FLAGS,
    join(root, 'dist/server/warmline.js'),
    'start',
    '--config',
    join(root, 'demo/warmline.config.yaml'),
  ],
  { stdio: 'inherit', env: { ...process.env, WARMLINE_PUBLIC_URL: RELAY_URL } },
);

const shop = await serveShop({ port: SHOP_PORT, host: '127.0.0.1', relayUrl: RELAY_URL }).catch(
  (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${SHOP_PORT} is in use; stop what listens there, or set WARMLINE_SHOP_PORT.`
        : error,
    );
    relay.kill('SIGTERM');
    process.exit(1);
  },
);
console.log(`Demo shop:   ${shop.url.replace('127.0.0.1', 'localhost')}/`);
console.log(`Agent view:  ${RELAY_URL}/agent`);

// Ctrl-C reaches the relay too; a signal to this process alone is passed on.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => relay.kill('SIGTERM'));
relay.on('exit', (code) => {
  void shop.close().then(() => process.exit(code ?? 1));
});
