// Installs the packages when they are missing or the lock file has changed since.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './process.mjs';

const OLDEST = { major: 20, minor: 19 };

/** Ends the process with one clear line when it cannot. */
export async function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
    const oldest = `${OLDEST.major}.${OLDEST.minor}`;
    console.error(`Warmline needs Node ${oldest} or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const stamp = join(root, 'node_modules', '.warmline-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages…');
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  let { code } = await run('npm', ['ci', ...options]);
  if (code !== 0) {
    // A registry that lacks a package for another platform makes `npm ci` refuse the lock file.
    console.log(
      '`npm ci` was refused; trying `npm install`, which changes no file of the project…',
    );
    ({ code } = await run('npm', ['install', '--no-save', ...options]));
  }
  if (code !== 0) {
    console.error('The packages could not be installed; see above.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
