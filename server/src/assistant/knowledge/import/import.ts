// Brings a site's knowledge in: folders of Markdown and HTML, pages named by a sitemap or an llms.txt.
// A page that cannot be read is a warning; the others are read all the same.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Passage, passagesOf, readPassages } from '../articles.ts';
import type { Reach } from './address.ts';
import { type Fetched, fetchPage, LIMITS, type Limits } from './fetcher.ts';
import { pageOf } from './html.ts';
import { linksOf, sitemapOf } from './listings.ts';

/** Where knowledge comes from. */
export type KnowledgeSource =
  | { readonly kind: 'folder'; readonly path: string }
  | {
      /** A list of pages; `llms` is an llms.txt. */
      readonly kind: 'sitemap' | 'llms';
      /** An http(s) address, or the path of a file. */
      readonly location: string;
      /** The site's origin when `location` is a file, e.g. `https://shop.example`; else its own. */
      readonly origin?: string;
      /** Whether pages of other sites are read too; default no. Private addresses never are. */
      readonly mayLeaveOrigin?: boolean;
    };

export interface ImportWarning {
  /** The file or address. */
  readonly at: string;
  /** Why it is left out: a phrase that follows its name. */
  readonly problem: string;
}

export interface Imported {
  readonly passages: readonly Passage[];
  readonly warnings: readonly ImportWarning[];
}

/** Sitemaps read of one index. */
const MAX_SITEMAPS = 20;

/**
 * Reads all sources, in order. An address is read once.
 * @throws when a folder, or a sitemap or llms.txt itself, cannot be read: the owner's mistake
 */
export async function importKnowledge(
  sources: readonly KnowledgeSource[],
  limits: Partial<Limits> = {},
): Promise<Imported> {
  const passages: Passage[] = [];
  const warnings: ImportWarning[] = [];
  const seen = new Set<string>();
  for (const source of sources) {
    const imported =
      source.kind === 'folder'
        ? fromFolder(source.path)
        : await fromListing(source, { ...LIMITS, ...limits }, seen);
    passages.push(...imported.passages);
    warnings.push(...imported.warnings);
  }
  return { passages, warnings };
}

function fromFolder(folder: string): Imported {
  const passages = [...readPassages(folder)];
  const warnings: ImportWarning[] = [];
  for (const file of htmlFiles(folder)) {
    const name = relative(folder, file);
    try {
      const { title, markdown, canonical } = pageOf(readFileSync(file, 'utf8'));
      const url = canonical !== null && /^https?:\/\//i.test(canonical) ? canonical : null;
      const found = passagesAt(name, markdown, title, url);
      if (found.length === 0) warnings.push({ at: name, problem: 'holds no text' });
      passages.push(...found);
    } catch (error) {
      warnings.push({ at: name, problem: reasonOf(error) });
    }
  }
  return { passages, warnings };
}

function htmlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return htmlFiles(path);
      return entry.isFile() && /\.html?$/i.test(entry.name) ? [path] : [];
    });
}

type Listing = Exclude<KnowledgeSource, { readonly kind: 'folder' }>;

async function fromListing(source: Listing, limits: Limits, seen: Set<string>): Promise<Imported> {
  const signal = AbortSignal.timeout(limits.totalTimeoutMs);
  const warnings: ImportWarning[] = [];
  const { reach, base, text } = await listingOf(source, limits, signal);
  const read = (url: URL) => fetchPage(url, reach, limits, signal);
  const named = source.kind === 'llms' ? linksOf(text) : await pagesOf(text, base, read, warnings);
  const pages = addressesIn(named, base, seen, warnings);
  const wanted = pages.slice(0, limits.maxPages);
  if (pages.length > wanted.length) {
    const problem = `names ${pages.length} pages: only the first ${wanted.length} are read`;
    warnings.push({ at: source.location, problem });
  }
  const found = await inParallel(wanted, limits.concurrency, async (url) => {
    try {
      const passages = passagesIn(await read(url), url);
      return passages.length > 0 ? passages : { at: url.href, problem: 'holds no text' };
    } catch (error) {
      return {
        at: url.href,
        problem: signal.aborted ? 'was left out: the time for the import is over' : reasonOf(error),
      };
    }
  });
  const passages = found.flatMap((result) => ('problem' in result ? [] : result));
  warnings.push(...found.flatMap((result) => ('problem' in result ? result : [])));
  return { passages, warnings };
}

interface OpenListing {
  readonly reach: Reach;
  /** What relative addresses are relative to. */
  readonly base: URL | null;
  readonly text: string;
}

async function listingOf(
  source: Listing,
  limits: Limits,
  signal: AbortSignal,
): Promise<OpenListing> {
  const { location, mayLeaveOrigin = false } = source;
  const isAddress = /^https?:\/\//i.test(location);
  const base = isAddress ? new URL(location) : source.origin ? new URL(source.origin) : null;
  const reach = { origin: base?.origin ?? null, mayLeaveOrigin };
  try {
    if (!base || !isAddress) return { reach, base, text: await readFile(location, 'utf8') };
    const { text } = await fetchPage(base, reach, limits, signal);
    return { reach, base, text };
  } catch (error) {
    throw new Error(`${location} ${reasonOf(error)}`, { cause: error });
  }
}

/** The pages of a sitemap and, if it is an index, of the sitemaps it names (not of theirs). */
async function pagesOf(
  xml: string,
  base: URL | null,
  read: (url: URL) => Promise<Fetched>,
  warnings: ImportWarning[],
): Promise<readonly string[]> {
  const { pages, sitemaps } = sitemapOf(xml);
  const all = [...pages];
  for (const location of sitemaps.slice(0, MAX_SITEMAPS)) {
    try {
      all.push(...sitemapOf((await read(new URL(location, base ?? undefined))).text).pages);
    } catch (error) {
      warnings.push({ at: location, problem: reasonOf(error) });
    }
  }
  return all;
}

/** Addresses that were not read before, without their fragments. */
function addressesIn(
  named: readonly string[],
  base: URL | null,
  seen: Set<string>,
  warnings: ImportWarning[],
): readonly URL[] {
  return named.flatMap((location) => {
    if (!URL.canParse(location, base?.href)) {
      warnings.push({ at: location, problem: 'is no address' });
      return [];
    }
    const url = new URL(location, base ?? undefined);
    url.hash = '';
    if (seen.has(url.href)) return [];
    seen.add(url.href);
    return [url];
  });
}

function passagesIn({ type, text, url }: Fetched, asked: URL): readonly Passage[] {
  const isMarkdown = type.includes('markdown') || /\.md$/i.test(url.pathname);
  if (isMarkdown || type === 'text/plain') return passagesAt(asked.href, text, '', asked.href);
  if (type !== '' && !type.includes('html'))
    throw new Error(`is ${type}, neither HTML nor Markdown`);
  const { title, markdown } = pageOf(text);
  return passagesAt(asked.href, markdown, title, asked.href);
}

/** Passages with the page's own address; its `<title>` stands in where no heading names it. */
function passagesAt(
  file: string,
  markdown: string,
  title: string,
  url: string | null,
): readonly Passage[] {
  const unnamed = file.replace(/\.md$/, '');
  return passagesOf(file, markdown).map((passage) => ({
    ...passage,
    title: passage.title === unnamed && title !== '' ? title : passage.title,
    url: url ?? passage.url,
  }));
}

async function inParallel<Item, Result>(
  items: readonly Item[],
  concurrency: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = new Array(items.length);
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at];
      if (item !== undefined) results[at] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return results;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
