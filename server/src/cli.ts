// The `warmline` command: starts a relay from a configuration file and drains it when asked to stop.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Config, ConfigProblem, ENVIRONMENT, loadConfig } from './config/load.ts';
import type { RelayParts } from './relay.ts';

const HELP = `warmline – the relay between visitors, an assistant and human agents

Usage:
  warmline start [--config FILE]    start the relay (default: warmline.config.yaml)
  warmline check [--config FILE]    read the configuration and say what is wrong with it
  warmline policy COMMAND …         check, explain, test and calibrate handoff policies
  warmline --help

Environment variables replace what the file says:
${Object.entries(ENVIRONMENT)
  .map(([name, path]) => `  ${name.padEnd(22)} ${path.join('.')}`)
  .join('\n')}

Stop it with Ctrl-C or SIGTERM: it takes nothing new, ends what is running and closes. A second
signal ends it at once; nothing that was acknowledged is lost either way.`;

async function main(): Promise<void> {
  if (process.argv[2] === 'policy') {
    // The relay and the policy's tools are loaded when they are asked for: neither needs the other. The
    // exit code is set, not forced, so that a long text is written to its end first.
    const { runPolicyCommand } = await import('./policy-tools/command.ts');
    process.exitCode = await runPolicyCommand(process.argv.slice(3));
    return;
  }
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      config: { type: 'string', default: 'warmline.config.yaml' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const command = positionals[0] ?? (values.help ? 'help' : 'start');
  if (values.help || command === 'help') {
    console.log(HELP);
    return;
  }
  if (command !== 'start' && command !== 'check') {
    throw new ConfigProblem([`"${command}" is not a command; try: warmline --help`]);
  }
  const config = loadConfig(values.config, process.env);
  const [{ sitesOf }, { Metrics }, { createAssistantMetrics }, { pino }] = await Promise.all([
    import('./sites.ts'),
    import('./metrics.ts'),
    import('./assistant/resilience/metrics.ts'),
    import('pino'),
  ]);
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const metrics = new Metrics();
  const learning: Generator<void, void>[] = [];
  const sites = await sitesOf(config, {
    log,
    metrics: createAssistantMetrics(metrics.registry),
    now: Date.now,
    later: (work) => learning.push(work),
  });
  if (command === 'check') {
    console.log(`The configuration is good: ${sites.map(({ id }) => id).join(', ')}.`);
    return;
  }
  await start(config, { sites, metrics, log });
  // It listens already: whoever writes now is served between two steps.
  const { warmUp } = await import('@warmline/policy');
  for (const work of [warmUp(), ...learning]) for (const _ of work) await setImmediate();
}

async function start(
  config: Config,
  { sites, metrics, log }: Required<Pick<RelayParts, 'sites' | 'metrics' | 'log'>>,
): Promise<void> {
  const [{ default: express }, { createRelay }, { openSqliteStore }] = await Promise.all([
    import('express'),
    import('./relay.ts'),
    import('./store/sqlite/sqlite-store.ts'),
  ]);
  makeFolderOf(config.database);
  const opened = await openSqliteStore({
    path: config.database,
    onPoison: (event) => log.error(event, 'an event cannot be read; the thread goes on without it'),
  });
  const relay = createRelay({
    opened,
    sites,
    publicUrl: config.publicUrl,
    browserFolder: join(dirname(fileURLToPath(import.meta.url)), '..', 'browser'),
    limits: config.limits,
    metrics,
    log,
  });
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.use(relay.router);
  const server = createServer(app);
  relay.attach(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.listen.port, config.listen.host, resolve);
  }).catch(async (error: NodeJS.ErrnoException) => {
    await relay.close();
    const { host, port } = config.listen;
    throw new ConfigProblem([
      error.code === 'EADDRINUSE'
        ? `${host}:${port} is in use; stop what listens there, or set WARMLINE_PORT`
        : `${host}:${port} cannot be listened on (${error.code}); change listen.host and listen.port, or set WARMLINE_HOST and WARMLINE_PORT`,
    ]);
  });
  relay.start();
  const { address, port } = server.address() as AddressInfo;
  console.log(`Warmline is listening on ${address}:${port}, for browsers at ${config.publicUrl}`);
  console.log(`Agents sign in once with: ${await relay.startLink()}`);
  stopOnSignal(async () => {
    server.close();
    await relay.close();
  });
}

function makeFolderOf(database: string): void {
  const folder = dirname(database);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigProblem([
      `database: the folder ${folder} cannot be made (${code}); give another path, in the file or by WARMLINE_DATABASE`,
    ]);
  }
}

function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const onSignal = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

main().catch((error: unknown) => {
  if (error instanceof ConfigProblem) for (const line of error.lines) console.error(line);
  else console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
