// Which file the widget's build made its entry.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bin/process.mjs';

/** File name of the widget's entry in the built folder, e.g. `warmline/widget-Ab12.js`. */
export function widgetEntry(dist = join(root, 'dist')): string {
  const path = join(dist, 'browser', 'warmline', 'manifest.json');
  const manifest: Record<string, { file: string; isEntry?: boolean }> = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error(`${path} names no entry; the widget was not built.`);
  return `warmline/${entry.file}`;
}
