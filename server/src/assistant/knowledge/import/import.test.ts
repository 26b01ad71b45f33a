import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isPrivate } from './address.ts';
import { importKnowledge } from './import.ts';

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  readonly location?: string;
  readonly hangs?: boolean;
}

const html = (title: string, body: string): Answer => ({
  type: 'text/html; charset=utf-8',
  body: `<html><head><title>${title}</title></head><body><nav>Menu</nav><main>${body}</main><footer>Imprint</footer></body></html>`,
});
const sitemap = (...pages: readonly string[]): Answer => ({
  type: 'application/xml',
  body: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages.map((page) => `<url><loc>${page}</loc></url>`).join('')}</urlset>`,
});

let site: Server;
let origin: string;
let pages: Record<string, Answer>;
let asked: string[];
let folder: string;

beforeAll(async () => {
  site = createServer(({ url = '' }, response) => {
    asked.push(url);
    const answer = pages[url];
    if (answer?.hangs) return;
    const { status = answer ? 200 : 404, type = '', body = '', location } = answer ?? {};
    response.writeHead(status, { 'content-type': type, ...(location ? { location } : {}) });
    response.end(body);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
});
beforeEach(() => {
  pages = {};
  asked = [];
  folder = mkdtempSync(join(tmpdir(), 'warmline-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder', () => {
  it('gives its Markdown and its HTML', async () => {
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'a.md'), '---\nurl: /a\n---\n# Returns\n\nThirty days.');
    writeFileSync(
      join(folder, 'deep/b.html'),
      '<title>Repairs – Shop</title><link rel="canonical" href="https://shop.example/repairs"><header>Logo<nav>Menu</nav></header><main><h1>Repairs</h1><p>We <b>mend</b> it.</p><h2>Costs</h2><table><tr><th>What</th><th>Price</th></tr><tr><td>Lid</td><td>5 €</td></tr></table><script>bad()</script></main><footer>Imprint</footer>',
    );
    writeFileSync(join(folder, 'empty.html'), '<nav>Menu</nav>');
    const { passages, warnings } = await importKnowledge([{ kind: 'folder', path: folder }]);
    expect(passages).toEqual([
      { id: 'a.md#1', title: 'Returns', heading: '', text: 'Thirty days.', url: '/a' },
      {
        id: 'deep/b.html#1',
        title: 'Repairs',
        heading: '',
        text: 'We **mend** it.',
        url: 'https://shop.example/repairs',
      },
      {
        id: 'deep/b.html#2',
        title: 'Repairs',
        heading: 'Costs',
        text: '| What | Price |\n| --- | --- |\n| Lid | 5 € |',
        url: 'https://shop.example/repairs',
      },
    ]);
    expect(warnings).toEqual([{ at: 'empty.html', problem: 'holds no text' }]);
  });

  it('must be there', async () => {
    const path = join(folder, 'nowhere');
    await expect(importKnowledge([{ kind: 'folder', path }])).rejects.toThrow('ENOENT');
  });
});

describe('a sitemap', () => {
  const read = (limits = {}) =>
    importKnowledge([{ kind: 'sitemap', location: `${origin}/sitemap.xml` }], limits);

  it('gives the pages it names, each cited at its address', async () => {
    pages = {
      '/sitemap.xml': sitemap(
        `${origin}/help/one?a=1&amp;b=2`,
        `${origin}/two`,
        `${origin}/two#again`,
      ),
      '/help/one?a=1&b=2': html('One – Shop', '<p>First text.</p>'),
      '/two': html('Two – Shop', '<h1>Second</h1><p>Second text.</p>'),
    };
    expect(await read()).toEqual({
      passages: [
        {
          id: `${origin}/help/one?a=1&b=2#1`,
          title: 'One – Shop',
          heading: '',
          text: 'First text.',
          url: `${origin}/help/one?a=1&b=2`,
        },
        {
          id: `${origin}/two#1`,
          title: 'Second',
          heading: '',
          text: 'Second text.',
          url: `${origin}/two`,
        },
      ],
      warnings: [],
    });
  });

  it('may be an index of sitemaps, also packed ones', async () => {
    const inner = sitemap(`${origin}/one`);
    pages = {
      '/sitemap.xml': {
        type: 'text/xml',
        body: `<sitemapindex><sitemap><loc>${origin}/s1.xml.gz</loc></sitemap><sitemap><loc>${origin}/gone.xml</loc></sitemap></sitemapindex>`,
      },
      '/s1.xml.gz': { type: 'application/gzip', body: gzipSync(String(inner.body)) },
      '/one': html('One', '<p>Text.</p>'),
    };
    const { passages, warnings } = await read();
    expect(passages.map(({ url }) => url)).toEqual([`${origin}/one`]);
    expect(warnings).toEqual([{ at: `${origin}/gone.xml`, problem: 'answered with status 404' }]);
  });

  it('lets a bad page harm no other', async () => {
    pages = {
      '/sitemap.xml': sitemap(
        ...['/404', '/pdf', '/big', '/slow', '/loop', '/out', '/blank', '/good'].map(
          (page) => origin + page,
        ),
        'https://elsewhere.example/page',
        'ftp://shop.example/file',
        'http://[broken',
      ),
      '/pdf': { type: 'application/pdf', body: '%PDF' },
      '/big': html('Big', 'x'.repeat(6_000)),
      '/slow': { hangs: true },
      '/loop': { status: 302, location: '/loop' },
      '/out': { status: 302, location: 'http://169.254.169.254/latest/' },
      '/blank': html('Blank', ' '),
      '/good': html('Good', '<p>Good text.</p>'),
    };
    const { passages, warnings } = await read({ maxBytes: 5_000, pageTimeoutMs: 300 });
    expect(passages.map(({ text }) => text)).toEqual(['Good text.']);
    const problems = new Map(warnings.map(({ at, problem }) => [at.replace(origin, ''), problem]));
    expect(Object.fromEntries(problems)).toEqual({
      '/404': 'answered with status 404',
      '/pdf': 'is application/pdf, neither HTML nor Markdown',
      '/big': 'is larger than 5000 bytes',
      '/slow': 'took too long',
      '/loop': 'was redirected more than 4 times',
      '/out': 'leads to http://169.254.169.254/latest/, which is on another site',
      '/blank': 'holds no text',
      'https://elsewhere.example/page': 'is on another site',
      'ftp://shop.example/file': 'is no http(s) address',
      'http://[broken': 'is no address',
    });
  });

  it('is read up to a number of pages', async () => {
    const names = Array.from({ length: 9 }, (_, at) => `/page${at}`);
    pages = Object.fromEntries(names.map((name) => [name, html(name, '<p>Text.</p>')]));
    pages['/sitemap.xml'] = sitemap(...names.map((name) => origin + name));
    const { passages, warnings } = await read({ maxPages: 3 });
    expect(passages).toHaveLength(3);
    expect(asked).toHaveLength(4);
    expect(warnings[0]?.problem).toBe('names 9 pages: only the first 3 are read');
  });

  it('must be there and be one', async () => {
    await expect(read()).rejects.toThrow('/sitemap.xml answered with status 404');
    pages = { '/sitemap.xml': html('Not found', 'Sorry') };
    await expect(read()).rejects.toThrow('is no sitemap');
  });

  it('read from a file may not reach into a private network', async () => {
    pages = { '/secret': html('Secret', '<p>Only for the relay.</p>') };
    const location = join(folder, 'sitemap.xml');
    writeFileSync(location, String(sitemap(`${origin}/secret`).body));
    const source = { kind: 'sitemap', location, mayLeaveOrigin: true } as const;
    const named = origin.replace('127.0.0.1', 'localhost');
    writeFileSync(location, String(sitemap(`${origin}/secret`, `${named}/secret`).body));
    const { passages, warnings } = await importKnowledge([source]);
    expect(passages).toEqual([]);
    expect(warnings.map(({ problem }) => problem)).toEqual([
      'is a private address',
      'localhost is a private address',
    ]);
    expect(asked).toEqual([]);
    // Unless the owner says that this is the site.
    expect((await importKnowledge([{ ...source, origin }])).passages).toHaveLength(1);
  });
});

describe('an llms.txt', () => {
  it('gives the pages it links, Markdown before HTML', async () => {
    pages = {
      '/docs/llms.txt': {
        type: 'text/plain',
        body: '# Shop\n\n> Coffee.\n\n## Help\n\n- [Returns](returns.md): how\n- [Returns](returns.html)\n- [Costs](/costs.html "what it costs")\n- [Costs](/costs.html)\n',
      },
      '/docs/returns.md': { type: 'text/plain', body: '# Returns\n\nThirty days.' },
      '/costs.html': html('Costs', '<p>Five euros.</p>'),
    };
    const source = { kind: 'llms', location: `${origin}/docs/llms.txt` } as const;
    const { passages, warnings } = await importKnowledge([source]);
    expect(passages.map(({ title, text, url }) => [title, text, url])).toEqual([
      ['Returns', 'Thirty days.', `${origin}/docs/returns.md`],
      ['Costs', 'Five euros.', `${origin}/costs.html`],
    ]);
    expect(warnings).toEqual([]);
  });
});

it.each([
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['::1', true],
  ['::', true],
  ['fd00::1', true],
  ['fe80::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:7f00:1', true],
  ['8.8.8.8', false],
  ['::ffff:8.8.8.8', false],
  ['2606:4700::1111', false],
])('%s is private: %s', (address, is) => {
  expect(isPrivate(address)).toBe(is);
});
