// Which rules are in force for what is talked about and for whom. What a page says of its visitor can
// make a handoff more likely and nothing else, so rules chosen by a page stand beside those without it.
import type { Page } from '@warmline/protocol';
import { laidOver } from './document/fill.ts';
import type { PolicyDocument } from './document.ts';
import { remembered } from './measure/remembered.ts';
import { folded, normalised } from './text/normalise.ts';

/** The names of the topic and segment in force; null or left out: none. */
export interface Circumstances {
  readonly topic?: string | null;
  readonly segment?: string | null;
}

type Named = { readonly name: string; readonly set: unknown };

const named = <Rule extends Named>(rules: readonly Rule[], name: string | null | undefined) =>
  rules.find((rule) => rule.name === name);

/**
 * The document as it is for a topic and a segment: the segment's word counts over the topic's, and
 * both over the rest. Names the document does not know change nothing.
 */
export function effectivePolicy(rules: PolicyDocument, about: Circumstances): PolicyDocument {
  const topic = named(rules.topics, about.topic);
  const segment = named(rules.segments, about.segment);
  if (!topic && !segment) return rules;
  const known = laid.get(rules) ?? new Map<string, PolicyDocument>();
  laid.set(rules, known);
  const key = keyOf(rules, about);
  const view = known.get(key) ?? laidOver(laidOver(rules, topic?.set ?? {}), segment?.set ?? {});
  known.set(key, view);
  return view;
}

/** Laid once for each topic and segment of a document: it never changes. */
const laid = new WeakMap<PolicyDocument, Map<string, PolicyDocument>>();

/** What a topic is recognised by. */
export interface About {
  readonly texts?: readonly string[];
  /** Needs or knowledge articles that the site's own examples and passages name for it. */
  readonly needs?: readonly string[];
  readonly page?: Page | null;
}

/** The name of the first topic that the visitor's own words are about, or null. */
export function topicOf(rules: PolicyDocument, { texts = [], needs = [] }: About): string | null {
  if (rules.topics.length === 0) return null;
  const topic = rules.topics.find(
    ({ match }) =>
      match.needs.some((need) => needs.includes(need)) ||
      texts.some((text) => wordsIn(text, match.words).length > 0),
  );
  return topic?.name ?? null;
}

/** The name of the first topic whose pages include this one, or null. */
export function topicOfPage(rules: PolicyDocument, page: Page | null | undefined): string | null {
  if (!page) return null;
  return rules.topics.find(({ match }) => isOnPage(page, match.pages))?.name ?? null;
}

/** The name of the first segment rule that a page's visitor falls under, or null. */
export function segmentOf(rules: PolicyDocument, page: Page | null | undefined): string | null {
  const segment = page?.context?.segment;
  if (segment === undefined) return null;
  return rules.segments.find(({ match }) => match.segment.includes(segment))?.name ?? null;
}

/**
 * All the rules that are in force at once: the strongest decision of any of them counts, and of
 * equals the first. The last rest on the visitor's words alone, those before on what the page says as
 * well: they know better who shall take over, and can take nothing away.
 */
export function viewsOf(
  rules: PolicyDocument,
  about: About & { readonly topic?: string | null; readonly segment?: string | null },
): readonly PolicyDocument[] {
  if (rules.topics.length === 0 && rules.segments.length === 0) return [rules];
  const topic = about.topic === undefined ? topicOf(rules, about) : about.topic;
  const segment = about.segment === undefined ? segmentOf(rules, about.page) : about.segment;
  const pageTopic = topicOfPage(rules, about.page);
  const circumstances: readonly Circumstances[] = [
    { topic: pageTopic ?? topic, segment },
    { topic, segment },
    { topic: pageTopic ?? topic },
    { topic },
  ];
  return [...new Map(circumstances.map((each) => [keyOf(rules, each), each])).values()].map(
    (each) => effectivePolicy(rules, each),
  );
}

function keyOf(rules: PolicyDocument, { topic, segment }: Circumstances): string {
  const known = [named(rules.topics, topic), named(rules.segments, segment)];
  return JSON.stringify(known.map((rule) => rule?.name ?? null));
}

/** Whether a page is one of these paths; a `*` stands for anything. */
export function isOnPage({ url }: Page, paths: readonly string[]): boolean {
  const path = pathOf(url);
  return paths.some((pattern) => matches(path, pattern));
}

/** The path of an address, without origin, query, fragment and closing slash. */
function pathOf(url: string): string {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  return path.length > 1 ? path.replace(/\/$/, '') : '/';
}

/** Piece by piece, so that no pattern of a document can take long. */
function matches(path: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return path === (first.length > 1 ? first.replace(/\/$/, '') : first);
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}

/** Scripts written without spaces have no ends of words to look for. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Those of the words and phrases that a text holds as whole words; case and accents do not matter. */
export function wordsIn(text: string, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const said = ` ${plain(text)} `;
  return words.filter((word) => {
    const sought = plain(word);
    return sought !== '' && said.includes(UNSPACED.test(word) ? sought : ` ${sought} `);
  });
}

/** The same few words of a document, and a text with each of its topics. */
const plain = remembered((text) =>
  folded(normalised(text, null))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim(),
);
