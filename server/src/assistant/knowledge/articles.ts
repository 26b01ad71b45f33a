// Reads a folder of Markdown and cuts it into passages, one for each heading: what is searched, quoted
// and cited.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse as parseYaml } from 'yaml';

/** A stretch of an article under one heading. */
export interface Passage {
  /** `<file>#<number>`: stable as long as the article's headings are. */
  readonly id: string;
  /** The article's title. */
  readonly title: string;
  /** The heading it stands under; empty before the first. */
  readonly heading: string;
  /** Markdown. */
  readonly text: string;
  /** Where visitors can read it, or null. */
  readonly url: string | null;
  /** What the article is about, in its writer's words; searched, not shown. */
  readonly summary?: string;
}

/** All passages of a folder and its subfolders, in the order of file names. */
export function readPassages(folder: string): readonly Passage[] {
  return markdownFiles(folder).flatMap((file) =>
    passagesOf(relative(folder, file), readFileSync(file, 'utf8')),
  );
}

function markdownFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return markdownFiles(path);
      return entry.isFile() && entry.name.endsWith('.md') ? [path] : [];
    });
}

/** The passages of one article. Front matter may name `title`, `url` and `summary`. */
export function passagesOf(file: string, source: string): readonly Passage[] {
  const { matter, body } = splitFrontMatter(source);
  const sections = sectionsOf(body);
  const firstHeading = sections.flatMap(
    (section) => /^#\s+(.+)/.exec(section)?.[1]?.trim() ?? [],
  )[0];
  const title = stringIn(matter, 'title') ?? firstHeading ?? file.replace(/\.md$/, '');
  const url = safeUrl(stringIn(matter, 'url'));
  const summary = stringIn(matter, 'summary');
  return sections
    .map((section) => {
      const heading = /^#{1,4}\s+(.+)/.exec(section)?.[1]?.trim() ?? '';
      const text = section.replace(/^#{1,4}\s+.+/, '').trim();
      return { heading: heading === title ? '' : heading, text };
    })
    .filter(({ text }) => text !== '')
    .map(({ heading, text }, index) => ({
      id: `${file}#${index + 1}`,
      title,
      heading,
      text,
      url,
      ...(summary === null ? {} : { summary }),
    }));
}

/** Cut before each heading of the first four levels; a `#` in a fenced block is no heading. */
function sectionsOf(body: string): readonly string[] {
  const sections: string[][] = [[]];
  let fence = '';
  for (const line of body.split(/\r?\n/)) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1] ?? '';
    if (fence === '') {
      fence = mark;
      if (/^#{1,4}\s/.test(line)) sections.push([]);
    } else if (mark === fence) {
      fence = '';
    }
    sections.at(-1)?.push(line);
  }
  return sections.map((lines) => lines.join('\n'));
}

function splitFrontMatter(source: string): { readonly matter: unknown; readonly body: string } {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(source);
  if (!match) return { matter: null, body: source.replace(/^\uFEFF/, '') };
  try {
    return { matter: parseYaml(match[1] ?? ''), body: source.slice(match[0].length) };
  } catch {
    // An article with broken front matter is still an article.
    return { matter: null, body: source.slice(match[0].length) };
  }
}

function stringIn(matter: unknown, key: string): string | null {
  if (typeof matter !== 'object' || matter === null) return null;
  const value = (matter as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A path on the site, or an http(s) address; anything else is no link. */
function safeUrl(url: string | null): string | null {
  if (url === null) return null;
  // Browsers read a backslash as a slash and leave tabs out: `/\host` is another host.
  return /^\/(?!\/)[^\\\p{Cc}]*$/u.test(url) || /^https?:\/\//i.test(url) ? url : null;
}
