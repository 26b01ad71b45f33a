import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePolicy } from '@warmline/policy';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileOf } from '../serve.ts';
import { type Article, readArticles } from './articles.ts';
import { pagesOf, RELAY_PLACE } from './pages.ts';
import { products } from './products.ts';

const demo = join(import.meta.dirname, '..');
const articles = readArticles(join(demo, 'knowledge'));
const pages = pagesOf(articles);
const each = [...pages].map(([path, html]) => ({ path, html }));

/** Words a visitor reads: no front matter, no signs of Markdown. */
const wordsOf = (body: string) => body.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word));
/** Values of an attribute, as the page says them. */
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

describe('the knowledge base', () => {
  it('has at least 25 articles', () => {
    expect(articles.length).toBeGreaterThanOrEqual(25);
  });

  it.each(articles.map((article) => [article.file, article] as const))(
    '%s is a substantial article with a title, a summary and a date',
    (file, { body, summary, title, updated, url }) => {
      expect(wordsOf(body).length).toBeGreaterThan(150);
      expect(body).toContain(`# ${title}`);
      expect(wordsOf(summary).length).toBeGreaterThan(3);
      expect(new Date(updated).toISOString().slice(0, 10)).toBe(updated);
      expect(url).toBe(`/help/${file.replace(/\.md$/, '.html')}`);
    },
  );

  it('has no two articles of one title, and none that says what another says', () => {
    expect(new Set(articles.map(({ title }) => title)).size).toBe(articles.length);
    const paragraphs = articles.flatMap(({ body }) =>
      body.split('\n\n').filter((text) => wordsOf(text).length > 15),
    );
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });
});

describe('readArticles', () => {
  let folder: string | undefined;
  afterEach(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['no front matter', '# Title\n\nText.'],
    ['a field missing', '---\ntitle: A\nurl: /a.html\nsummary: b\n---\nText.'],
    ['a field empty', '---\ntitle: ""\nurl: /a.html\nsummary: b\nupdated: "2026-01-01"\n---\n'],
  ])('names the file that is not complete: %s', (_, text) => {
    folder = mkdtempSync(join(tmpdir(), 'warmline-shop-'));
    writeFileSync(join(folder, 'broken.md'), text);
    expect(() => readArticles(folder ?? '')).toThrow('broken.md: front matter needs');
  });
});

describe('the pages', () => {
  it.each(each)('$path has the script tag exactly once, as any site pastes it', ({ html }) => {
    const tags = html.match(/<script[^>]*warmline\.js[^>]*>/g);
    expect(tags).toEqual([`<script async src="${RELAY_PLACE}/warmline.js" data-site="demo">`]);
  });

  it.each(each)('$path leads only to pages and files that exist', ({ html }) => {
    const links = [...attributes(html, 'href'), ...attributes(html, 'src')].filter((link) =>
      link.startsWith('/'),
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const path = link.replace(/#.*$/, '').replace(/\/$/, '/index.html');
      const isThere = pages.has(path) || existsSync(join(demo, 'shop', path));
      expect(isThere, link).toBe(true);
    }
  });

  it.each(each)('$path loads nothing from another host', ({ html }) => {
    const loaded = [
      ...attributes(html, 'src'),
      ...[...html.matchAll(/<link[^>]*href="([^"]*)"/g)].map(([, href = '']) => href),
    ];
    for (const address of loaded) expect(address).toMatch(/^(\/(?!\/)|data:,|\{RELAY_URL\}\/)/);
  });

  it('has a page for every product and every article, reachable from the lists', () => {
    const shelf = pages.get('/products.html') ?? '';
    for (const { slug } of products) expect(shelf).toContain(`"/products/${slug}.html"`);
    const help = pages.get('/help/index.html') ?? '';
    for (const { url } of articles) expect(help).toContain(`"${url}"`);
    expect(pages.size).toBeGreaterThan(articles.length + products.length);
  });

  it('shows what comes from data as text, never as markup', () => {
    const hostile: Article = {
      file: 'x.md',
      title: '<i id=title>',
      url: '/help/x.html',
      summary: '<i id=summary>',
      updated: '<i id=updated>',
      body: '# x\n\n<i id=body>\n',
    };
    for (const [path, html] of pagesOf([hostile])) expect(html, path).not.toContain('<i id');
    expect(pagesOf([hostile]).get('/help/x.html')).toContain('&lt;i id=body&gt;');
  });
});

describe('policy and configuration', () => {
  const read = (file: string) => parse(readFileSync(join(demo, file), 'utf8'));
  const config: {
    readonly publicUrl: string;
    readonly sites: readonly Readonly<Record<'id' | 'knowledge' | 'policy', string>>[];
  } = read('warmline.config.yaml');

  it('name one site: the one whose script tag the pages carry', () => {
    expect(config.sites.map(({ id }) => id)).toEqual(['demo']);
    expect(pages.get('/index.html')).toContain('data-site="demo"');
    expect(URL.canParse(config.publicUrl)).toBe(true);
  });

  it('lead to the articles of the help pages, and to a policy that is accepted', () => {
    const [site] = config.sites;
    expect(readArticles(join(demo, site?.knowledge ?? ''))).toEqual(articles);
    expect(parsePolicy(read(site?.policy ?? ''))).toMatchObject({
      ok: true,
      policy: { version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    });
  });
});

describe('fileOf', () => {
  // Of a type the server would serve, outside its folder, and there in every checkout.
  const outside = 'packages/agent-view/index.html';

  it.each([
    `/../../${outside}`,
    `/..%2f..%2f${outside}`,
    `/%2e%2e/%2e%2e/${outside}`,
    `/%2e%2e%2f%2e%2e%2f${outside}`,
    `/help/..%2f..%2f..%2f${outside}`,
    `/..%2f..%2f${outside}%00.html`,
    `//..%2f..%2f${outside}`,
    `/..%5c..%5c${outside.replaceAll('/', '%5c')}`,
    `/%252e%252e/%252e%252e/${outside}`,
    `${join(demo, '..', outside)}`,
  ])('never leads out of the shop: %s', (url) => {
    expect(existsSync(join(demo, '..', outside))).toBe(true);
    expect(fileOf(url)).toBeNull();
  });

  it.each(['/%', '/%ff', '//', '/nothing-here.html', '/package.json', '/help', '/%00'])(
    'is nothing for %j, and does not throw',
    (url) => {
      expect(fileOf(url)).toBeNull();
    },
  );
});
