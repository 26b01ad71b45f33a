// `npm run bench -- relay [seconds] [rounds] [senders,…]`: durable acks per second of the relay with everything
// on, beside a bare Socket.IO + SQLite group-commit loop and a bare Socket.IO echo. All in one run, in turns,
// each server and the load in processes of their own, the servers with the flags `npm start` gives the relay.
// Only the ratios mean something elsewhere.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, SERVER_FLAGS } from '../../bin/process.mjs';
import { bundle } from './bundle.ts';

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the server for each ack, in microseconds: steadier than the rest. */
  readonly cpu: number;
}

const [seconds = '4', rounds = '5', senderCounts = '1,10,100'] = process.argv.slice(2);
const BUILT = join(root, 'dist/bench');
const SENDERS = senderCounts.split(',').map(Number);
const SERVERS = [
  {
    name: '(a) relay',
    kind: 'relay',
    file: 'relay',
    args: (path: string, port: string) => [path, port],
  },
  {
    name: '(b) bare, stored',
    kind: 'bare',
    file: 'bare',
    args: (path: string, port: string) => ['store', path, port],
  },
  {
    name: '(c) bare, echo',
    kind: 'bare',
    file: 'bare',
    args: (path: string, port: string) => ['echo', path, port],
  },
] as const;

function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(String(typeof address === 'object' ? address?.port : '')));
    });
  });
}

function start(file: string, args: readonly string[]): ChildProcess {
  const report = join(root, 'packages/workbench/src/bench/cpu-report.mjs');
  return spawn(
    process.execPath,
    [...SERVER_FLAGS, '--import', report, join(BUILT, `${file}.js`), ...args],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
}

/** Processor time a process has used so far, in microseconds. */
function cpuOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('message', (used) => resolve(Number(used)));
    child.send('cpu');
  });
}

/** The first line of a process that matches; the process must not end before. */
function line(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const match = pattern.exec(output);
      if (match) resolve(match);
    });
    child.once('exit', () => reject(new Error(`A process ended early: ${output}`)));
  });
}

async function measure(server: (typeof SERVERS)[number], senders: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'warmline-bench-'));
  const port = await freePort();
  const child = start(server.file, server.args(join(folder, 'bench.db'), port));
  try {
    const ready = await line(child, /ready (\S+)/);
    const load = start('load', [
      server.kind,
      `http://127.0.0.1:${port}`,
      String(senders),
      seconds,
      ready[1] ?? '',
    ]);
    await line(load, /begin/);
    const before = await cpuOf(child);
    const [counted = ''] = await line(load, /\{.*\}/);
    const used = (await cpuOf(child)) - before;
    const measured = JSON.parse(counted) as Measured;
    return { ...measured, cpu: used / (measured.perSecond * Number(seconds)) };
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

await bundle(
  {
    relay: 'server/src/testing/relay-process.ts',
    bare: 'packages/workbench/src/bench/bare-server.ts',
    load: 'packages/workbench/src/bench/load.ts',
  },
  BUILT,
);
console.log(`${rounds} rounds of ${seconds} s; medians`);
console.log('senders  server              acks/s    p50 ms    p99 ms    cpu µs    of (b)');
for (const senders of SENDERS) {
  const runs = new Map<string, Measured[]>();
  const ratios = new Map<string, number[]>();
  for (let round = 0; round < Number(rounds); round += 1) {
    const measured = new Map<string, Measured>();
    for (const server of SERVERS) {
      const result = await measure(server, senders);
      measured.set(server.name, result);
      runs.set(server.name, [...(runs.get(server.name) ?? []), result]);
    }
    const stored = measured.get(SERVERS[1].name)?.perSecond ?? Number.NaN;
    for (const [name, { perSecond }] of measured)
      ratios.set(name, [...(ratios.get(name) ?? []), perSecond / stored]);
  }
  for (const [name, results] of runs) {
    const column = (pick: (one: Measured) => number, digits: number) =>
      median(results.map(pick)).toFixed(digits).padStart(10);
    console.log(
      String(senders).padEnd(9) +
        name.padEnd(16) +
        column(({ perSecond }) => perSecond, 0) +
        column(({ p50 }) => p50, 2) +
        column(({ p99 }) => p99, 2) +
        column(({ cpu }) => cpu, 0) +
        median(ratios.get(name) ?? [])
          .toFixed(2)
          .padStart(10),
    );
  }
}
