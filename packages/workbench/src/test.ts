// Runs every stage, says how long each took, sums what was tested, and fails when anything did.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, runTypeScript } from '../bin/process.mjs';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'warmline-test-'));
const isRequired = process.env['WARMLINE_REQUIRE_SERVICES'] === '1';
const services = [
  { name: 'PostgreSQL', port: 5432 },
  { name: 'Redis', port: 6379 },
] as const;

function isReachable(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(1_000, () => end(false));
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}

function readJson(path: string): Record<string, unknown> | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function vitestCounts(): Counts {
  const report = readJson(join(scratch, 'vitest.json'));
  const count = (key: string) => Number(report?.[key] ?? 0);
  return {
    passed: count('numPassedTests'),
    failed: report ? count('numFailedTests') : 1,
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
}

function playwrightCounts(): Counts {
  const report = readJson(join(scratch, 'playwright.json'));
  const stats = report?.['stats'] as Readonly<Record<string, number>> | undefined;
  return {
    passed: stats?.['expected'] ?? 0,
    failed: stats ? (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0) : 1,
    skipped: stats?.['skipped'] ?? 0,
  };
}

const one = (code: number): Counts => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
});

const stages: readonly {
  readonly name: string;
  readonly run: () => Promise<Counts & { code: number }>;
}[] = [
  {
    name: 'build',
    run: async () => {
      const { code } = await runTypeScript('packages/workbench/src/build.ts');
      return { ...one(code), code };
    },
  },
  {
    name: 'check',
    run: async () => {
      const { code } = await runTypeScript('packages/workbench/src/check.ts');
      return { ...one(code), code };
    },
  },
  {
    name: 'unit and integration tests',
    run: async () => {
      const { code } = await run('npx', [
        'vitest',
        'run',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${join(scratch, 'vitest.json')}`,
      ]);
      return { ...vitestCounts(), code };
    },
  },
  {
    name: 'end-to-end tests',
    run: async () => {
      if (process.env['WARMLINE_NO_BROWSER'] === '1') {
        console.error('No browser starts here: install Chromium or Chrome. This stage fails.');
        return { passed: 0, failed: 1, skipped: 0, code: 1 };
      }
      const { code } = await run('npx', ['playwright', 'test', '--reporter=line,json'], {
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(scratch, 'playwright.json') },
      });
      return { ...playwrightCounts(), code };
    },
  },
  {
    name: 'size',
    run: async () => {
      const { code } = await runTypeScript('packages/workbench/src/size.ts');
      return { ...one(code), code };
    },
  },
];

const lines: string[] = [];
let total: Counts = { passed: 0, failed: 0, skipped: 0 };
let isGood = true;
for (const stage of stages) {
  console.log(`\n── ${stage.name}`);
  const started = performance.now();
  const { code, passed, failed, skipped } = await stage.run();
  // A runner that fails without a failed test (a crash, no test found) is a failure all the same.
  const failures = code !== 0 && failed === 0 ? 1 : failed;
  if (failures > 0 || passed === 0) isGood = false;
  total = {
    passed: total.passed + passed,
    failed: total.failed + failures,
    skipped: total.skipped + skipped,
  };
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  lines.push(
    `${failures > 0 ? '✗' : '✓'} ${stage.name}: ${passed} passed, ${failures} failed (${seconds} s)`,
  );
}
for (const { name, port } of services) {
  if (await isReachable(port)) continue;
  lines.push(`not run: whatever needs ${name} (127.0.0.1:${port}); nothing does yet`);
  if (isRequired) {
    isGood = false;
    total = { ...total, failed: total.failed + 1 };
  }
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(isGood && total.failed === 0 ? 0 : 1);
