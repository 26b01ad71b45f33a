// What names the pages of a site: a sitemap (sitemaps.org) or an llms.txt (llmstxt.org).
import { XMLParser } from 'fast-xml-parser';

export interface Sitemap {
  readonly pages: readonly string[];
  /** Further sitemaps, when this is an index. */
  readonly sitemaps: readonly string[];
}

/** @throws when the text is no sitemap */
export function sitemapOf(xml: string): Sitemap {
  const parser = new XMLParser({
    removeNSPrefix: true,
    parseTagValue: false,
    isArray: (name) => name === 'url' || name === 'sitemap',
  });
  const document: unknown = parser.parse(xml);
  const pages = locationsIn(document, 'urlset', 'url');
  const sitemaps = locationsIn(document, 'sitemapindex', 'sitemap');
  if (!pages && !sitemaps) throw new Error('is no sitemap');
  return { pages: pages ?? [], sitemaps: sitemaps ?? [] };
}

function locationsIn(document: unknown, root: string, entry: string): readonly string[] | null {
  if (!isObject(document) || !(root in document)) return null;
  const list = document[root];
  const entries = isObject(list) && Array.isArray(list[entry]) ? list[entry] : [];
  return entries.flatMap((item: unknown) => {
    const location = isObject(item) ? item['loc'] : null;
    return typeof location === 'string' && location.trim() !== '' ? location.trim() : [];
  });
}

/**
 * The links of an llms.txt, as they stand there. Of a page that is listed both as Markdown and as HTML
 * only the Markdown is taken.
 */
export function linksOf(markdown: string): readonly string[] {
  const links = [...markdown.matchAll(/\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].flatMap(
    ([, address]) => address ?? [],
  );
  const listed = new Set(links);
  return [...listed].filter(
    (link) => /\.md$/i.test(link) || !twinsOf(link).some((md) => listed.has(md)),
  );
}

/** Where the Markdown of a page would stand: `a.html` → `a.md`, `a.html.md`; `a/` → `a/index.md`. */
function twinsOf(link: string): readonly string[] {
  return [
    `${link}.md`,
    link.replace(/\.html?$/i, '.md'),
    link.replace(/\.html?$/i, '.html.md'),
    `${link.replace(/\/$/, '')}/index.md`,
    `${link.replace(/\/$/, '')}.md`,
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
