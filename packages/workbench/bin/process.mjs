// Runs one command and waits for it; used by every entry here, before anything is installed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * How a server is run: with room for the short-lived objects of a busy turn, so that they are gone before
 * they would be moved. 32 MB each for the two halves.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=32'];

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} `output` only when quiet
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    // The terminal sends Ctrl-C to the child as well; a signal to this process alone is passed on.
    const wait = () => undefined;
    const pass = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', pass);
    const timer = options.timeoutMs && setTimeout(() => child.kill('SIGKILL'), options.timeoutMs);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => {
      if (timer) clearTimeout(timer);
      process.off('SIGINT', wait).off('SIGTERM', pass);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** A TypeScript file of the project, run by Node. @param {string} file @param {readonly string[]} args */
export function runTypeScript(file, args = [], options = {}) {
  return run(process.execPath, ['--import', 'tsx', file, ...args], options);
}
