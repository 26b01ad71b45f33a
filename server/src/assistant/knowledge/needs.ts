// What a site's articles say that visitors come with: each article is a need of its own.
import type { Passage } from './articles.ts';

/** The need a passage is about, named by its article, with the words that speak of it. */
export function needOf({ id, title, heading, text }: Passage): {
  readonly need: string;
  readonly text: string;
} {
  const need = id.replace(/#\d+$/, '').replace(/\.(?:md|html?)$/i, '');
  return { need, text: [title, heading, text].filter((part) => part !== '').join('\n') };
}
