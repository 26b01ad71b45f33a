// Reads the knowledge base, which is the help pages' source too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Article {
  readonly file: string;
  readonly title: string;
  /** Path of its help page. */
  readonly url: string;
  readonly summary: string;
  /** ISO date. */
  readonly updated: string;
  /** Markdown. */
  readonly body: string;
}

/** @throws naming the file whose front matter is not complete */
export function readArticles(folder: string): readonly Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(
        readFileSync(join(folder, file), 'utf8'),
      );
      const matter: Partial<Record<string, unknown>> = parse(match?.[1] ?? '') ?? {};
      const field = (name: string): string => {
        const value = matter[name];
        if (typeof value !== 'string' || value === '')
          throw new Error(`${file}: front matter needs "${name}".`);
        return value;
      };
      return {
        file,
        title: field('title'),
        url: field('url'),
        summary: field('summary'),
        updated: field('updated'),
        body: match?.[2] ?? '',
      };
    });
}
