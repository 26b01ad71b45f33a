// One stretch of a model's Markdown made safe and checked: citations of what was given only, links to
// where the site leads only, raw HTML as text.
import type { Source } from './passages.ts';

/** What a checker knows of the site and the turn. */
export interface ProseRules {
  readonly sources: readonly Source[];
  /** Addresses that may be linked. */
  readonly mayLink: (url: string) => boolean;
}

/** A stretch after the check. */
export interface Prose {
  readonly text: string;
  /** The sources it cites, by label. */
  readonly cited: readonly string[];
  /** The model said that it does not know ([0]). */
  readonly saysUnknown: boolean;
  readonly removed: { readonly citations: number; readonly links: number; readonly html: number };
}

// In order: what is escaped already, code, images and links, addresses, citations, tags, a link's hinge
// that none of these took.
const TOKEN = new RegExp(
  [
    /(?<escaped>\\[!-/:-@[-`{-~])/,
    /(?<code>(?<ticks>`+)[^`\n]+\k<ticks>)/,
    /(?<link>!?\[(?<label>(?:[^[\]\n\\]|\\.)*)\]\(\s*<?(?<href>[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\))/,
    /(?<url>https?:\/\/[^\s<>"'`)\]\u3000-\u303f\uff00-\uffef]+)/,
    /(?<cite>[ \t]?[[【]\s*(?<names>\^?[NT]?\d{1,3}(?:\s*[,、，;]\s*\^?[NT]?\d{1,3})*)\s*[\]】])/,
    /(?<tag><(?=[A-Za-z/!?]))/,
    /(?<hinge>\]\()/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

/**
 * Checks a stretch of Markdown. `numberOf` gives a passage its number as the visitor sees it: the order
 * of first use.
 */
export function checkedProse(
  markdown: string,
  { sources, mayLink }: ProseRules,
  numberOf: (source: Source) => number,
): Prose {
  const removed = { citations: 0, links: 0, html: 0 };
  const cited: string[] = [];
  let saysUnknown = false;
  const text = markdown.replace(TOKEN, (whole: string, ...rest: unknown[]) => {
    // With named groups, the last argument is the object of groups.
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups['link'] !== undefined)
      return link(whole, groups['label'] ?? '', groups['href'] ?? '');
    if (groups['url'] !== undefined) return address(whole);
    if (groups['names'] !== undefined) return citations(whole, groups['names']);
    if (groups['tag'] !== undefined) {
      removed.html += 1;
      return `\\${whole}`;
    }
    return groups['hinge'] !== undefined ? ']\\(' : whole;
  });
  return { text, cited, saysUnknown, removed };

  function link(whole: string, label: string, href: string): string {
    const shown = label.replace(/<(?=[A-Za-z/!?])/g, '\\<');
    if (mayLink(href)) return `[${shown || href}](${href})`;
    removed.links += 1;
    // An image's address is shown to nobody: loading it is what it was for.
    if (whole.startsWith('!') || href === '') return shown;
    return shown === href ? asCode(href) : `${shown} (${asCode(href)})`;
  }

  function address(whole: string): string {
    const url = whole.replace(/[.,;:!?…*_~]+$/, '');
    if (mayLink(url)) return whole;
    removed.links += 1;
    return asCode(url) + whole.slice(url.length);
  }

  function citations(whole: string, names: string): string {
    const kept: string[] = [];
    let isMine = false;
    for (const name of names.split(/[,、，;]/)) {
      const label = name
        .trim()
        .replace('^', '')
        .toUpperCase()
        .replace(/^0+(?=\d)/, '');
      if (label === '0') {
        saysUnknown = true;
        isMine = true;
        continue;
      }
      const source = sources.find((one) => one.label === label);
      if (!source) {
        if (isCitationLike(names)) removed.citations += 1;
        continue;
      }
      isMine = true;
      cited.push(label);
      if (source.passage) kept.push(`[${numberOf(source)}]`);
    }
    if (kept.length === 0 && !isMine && !isCitationLike(names)) return whole;
    return kept.length === 0 ? '' : (/^[ \t]/.exec(whole)?.[0] ?? '') + kept.join('');
  }
}

/** A year or a code in brackets is no citation. */
function isCitationLike(names: string): boolean {
  return !/\d{3}/.test(names);
}

function asCode(url: string): string {
  return `\`${url.replaceAll('`', '%60')}\``;
}

/**
 * Which addresses may be linked: those of the passages, those that stand in them, and those of the
 * site's own origins. Paths lead to the site itself.
 */
export function linkRule(
  sources: readonly Source[],
  origins: readonly string[],
): (url: string) => boolean {
  const known = new Set<string>();
  for (const { passage, text } of sources) {
    if (passage?.url) known.add(keyOf(passage.url));
    for (const url of text.match(/https?:\/\/[^\s<>"'`)\]]+/gi) ?? []) {
      known.add(keyOf(url.replace(/[.,;:!?]+$/, '')));
    }
  }
  const own = new Set(origins.map((origin) => origin.toLowerCase()));
  return (url) => {
    if (/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(url)) return true;
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return false;
    const { origin, username, password } = new URL(url);
    if (username !== '' || password !== '') return false;
    return own.has(origin) || known.has(keyOf(url));
  };
}

function keyOf(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/\/$/, '') : url;
}
