// Writes the shop's static pages to dist/demo/.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticles } from './shop/articles.ts';
import { pagesOf } from './shop/pages.ts';

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '..', 'dist', 'demo');

for (const [path, text] of pagesOf(readArticles(join(here, 'knowledge')))) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
for (const file of ['shop.css', 'shop.js']) cpSync(join(here, 'shop', file), join(folder, file));
