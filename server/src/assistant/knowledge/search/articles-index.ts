// Articles as their writers meant them to be found: by title, address, summary and headings, each a
// field of its own. Measures what a question finds in the fields of an article and in its best passage.
import { wordsOf } from '../text.ts';
import type { Engine, Found } from './engine.ts';
import { bm25, rarityOf } from './postings.ts';
import type { RankedText } from './ranking.ts';
import type { Asked } from './texts-index.ts';

/** An article as the index needs it. */
export interface SearchedArticle {
  readonly language: string | null;
  readonly title: string;
  /** The words of its file name and address: a second title. */
  readonly address: string;
  /** A sentence on what it is about; may be empty. */
  readonly summary: string;
  /** Its passages: their numbers in the engine, and their headings. */
  readonly passages: readonly { readonly text: number; readonly heading: string }[];
}

/** What a question finds in one article; shares are of the question's weight, 0 … 1. */
export interface ArticleEvidence {
  /** Its number. */
  readonly article: number;
  /** BM25F over all fields, as a share of what an article could reach. */
  readonly fields: number;
  /** Known in title or address. */
  readonly title: number;
  /** Share of the title (or the address) that the question names. */
  readonly titleNamed: number;
  readonly summary: number;
  /** Known in the best heading, with the title. */
  readonly heading: number;
  /** What of that heading the question names, times what the heading knows of it. */
  readonly headingNamed: number;
  /** Known in title, summary or any heading. */
  readonly subject: number;
  /** Known anywhere. */
  readonly coverage: number;
  /** Its best passage, as the engine ranked it, or null when none was among the candidates. */
  readonly passage: RankedText | null;
  /** For each word of the question: how alike its best counterpart in the article is. */
  readonly known: readonly number[];
}

export interface ArticlesIndex {
  /** The articles worth a closer look; no order. */
  candidates(found: Found): {
    readonly weights: readonly number[];
    readonly all: readonly ArticleEvidence[];
  };
  /** Which passages know what the question asks beyond the title: a weight for each passage. */
  openIn(article: number, asked: readonly Asked[]): readonly number[];
}

interface Fields {
  readonly title: ReadonlySet<number>;
  readonly address: ReadonlySet<number>;
  readonly summary: ReadonlySet<number>;
  readonly headings: readonly ReadonlySet<number>[];
  readonly texts: readonly ReadonlySet<number>[];
  /** How often the text has each word. */
  readonly counts: ReadonlyMap<number, number>;
  /** Words of all its text against the mean of all articles; set when all are read. */
  length: number;
}

/** How often a word counts that stands in a field: titles are chosen, text is written. */
const TITLE_COUNTS = 6;
const SUMMARY_COUNTS = 2;
const HEADING_COUNTS = 3;
const LENGTH_MATTERS = 0.5;
/** What a word weighs that no title, summary or heading of the whole knowledge has. */
const TEXT_ONLY = 0.6;
/** What a word weighs that asks rather than names. */
const PLAIN_WEIGHT = 0.4;
const CANDIDATES = 40;

export function indexArticles(articles: readonly SearchedArticle[], engine: Engine): ArticlesIndex {
  const all = articles.map((article) => fieldsOf(article, engine));
  const frequency = new Map<number, number[]>();
  const subjects = new Map<number, number[]>();
  for (const [at, { title, address, summary, headings, counts }] of all.entries()) {
    const subject = new Set([
      ...title,
      ...address,
      ...summary,
      ...headings.flatMap((ids) => [...ids]),
    ]);
    for (const id of subject) add(subjects, id, at);
    for (const id of new Set([...subject, ...counts.keys()])) add(frequency, id, at);
  }
  const sizes = all.map(({ counts }) =>
    [...counts.values()].reduce((sum, times) => sum + times, 0),
  );
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length) || 1;
  for (const [at, fields] of all.entries()) fields.length = (sizes[at] ?? 0) / mean;
  const articleOf = new Map(
    articles.flatMap(({ passages }, at) => passages.map(({ text }) => [text, at] as const)),
  );
  const rarest = rarityOf(0, articles.length);

  const weightOf = ({ like, isPlain }: Asked): number => {
    const holders = new Map<number, number>();
    let isSubject = 0;
    for (const [id, likeness] of like) {
      for (const at of frequency.get(id) ?? []) {
        holders.set(at, Math.max(holders.get(at) ?? 0, likeness));
      }
      if (subjects.has(id)) isSubject = Math.max(isSubject, likeness);
    }
    let held = 0;
    for (const likeness of holders.values()) held += likeness;
    const rare = Math.max(0.05, rarityOf(held, articles.length)) / rarest;
    const unknown = holders.size === 0 ? 1 : TEXT_ONLY + (1 - TEXT_ONLY) * isSubject;
    return rare * unknown * (isPlain ? PLAIN_WEIGHT : 1);
  };

  return {
    candidates({ asked, order }) {
      const weights = asked.map(weightOf);
      const wanted = new Map<number, number>();
      const best = new Map<number, RankedText>();
      for (const candidate of order) {
        const article = articleOf.get(candidate.text);
        if (article === undefined || best.has(article)) continue;
        best.set(article, candidate);
        wanted.set(article, 1 + candidate.words);
      }
      for (const [at, { like }] of asked.entries()) {
        for (const [id, likeness] of like) {
          for (const article of subjects.get(id) ?? []) {
            wanted.set(article, (wanted.get(article) ?? 0) + (weights[at] ?? 0) * likeness);
          }
        }
      }
      const looked = [...wanted].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES);
      return {
        weights,
        all: looked.flatMap(([article]) => {
          const fields = all[article];
          return fields
            ? evidenceOf(article, fields, asked, weights, best.get(article) ?? null, rarity)
            : [];
        }),
      };
    },

    openIn(article, asked) {
      const fields = all[article];
      if (!fields) return [];
      const open = asked.map(
        ({ like, rarity }) =>
          rarity * (1 - Math.max(inside(fields.title, like), inside(fields.address, like))),
      );
      const total = open.reduce((sum, value) => sum + value, 0) || 1;
      return fields.texts.map((text, part) =>
        asked.reduce((sum, { like }, at) => {
          const heading = inside(fields.headings[part] ?? NONE, like);
          return sum + ((open[at] ?? 0) / total) * (2 * heading + inside(text, like));
        }, 0),
      );
    },
  };

  function rarity(id: number): number {
    return rarityOf(frequency.get(id)?.length ?? 0, articles.length);
  }
}

const NONE: ReadonlySet<number> = new Set();

function fieldsOf(
  { language, title, address, summary, passages }: SearchedArticle,
  engine: Engine,
): Fields {
  const ids = (text: string) =>
    new Set(engine.numbersOf(wordsOf(text, language).filter((word) => !word.isFunctionWord)));
  const counts = new Map<number, number>();
  const texts = passages.map(({ text }) => {
    const entry = engine.entryOf(text);
    const own = entry?.words.subarray(entry.ownFrom) ?? new Int32Array();
    for (const id of own) counts.set(id, (counts.get(id) ?? 0) + 1);
    return new Set(own);
  });
  return {
    title: ids(title),
    address: ids(address),
    summary: ids(summary),
    headings: passages.map(({ heading }) => ids(heading)),
    texts,
    counts,
    length: 1,
  };
}

function evidenceOf(
  article: number,
  { title, address, summary, headings, counts, length }: Fields,
  asked: readonly Asked[],
  weights: readonly number[],
  passage: RankedText | null,
  rarity: (id: number) => number,
): ArticleEvidence {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const sum = (known: readonly number[]) =>
    known.reduce((all, value, at) => all + value * (weights[at] ?? 0), 0) / total;
  const inTitle = asked.map(({ like }) => Math.max(inside(title, like), inside(address, like)));
  const inSummary = asked.map(({ like }) => inside(summary, like));
  const byHeading = headings.map((ids) => asked.map(({ like }) => inside(ids, like)));
  const inHeadings = asked.map((_, at) =>
    byHeading.reduce((top, row) => Math.max(top, row[at] ?? 0), 0),
  );
  const inText = asked.map(({ like }) => {
    let times = 0;
    let top = 0;
    for (const [id, likeness] of like) {
      const count = counts.get(id);
      if (count === undefined) continue;
      times += count * likeness;
      top = Math.max(top, likeness);
    }
    return { times, top };
  });
  const fields = asked.map((_, at) => {
    const times =
      TITLE_COUNTS * (inTitle[at] ?? 0) +
      SUMMARY_COUNTS * (inSummary[at] ?? 0) +
      HEADING_COUNTS * byHeading.reduce((all, row) => all + (row[at] ?? 0), 0) +
      (inText[at]?.times ?? 0);
    return bm25(times, length, LENGTH_MATTERS) / 2.2;
  });
  let heading = 0;
  let headingNamed = 0;
  for (const [part, row] of byHeading.entries()) {
    const known = sum(row);
    if (known === 0) continue;
    heading = Math.max(heading, sum(row.map((value, at) => Math.max(value, inTitle[at] ?? 0))));
    headingNamed = Math.max(headingNamed, known * namedIn(headings[part] ?? NONE, asked, rarity));
  }
  const subject = inTitle.map((value, at) =>
    Math.max(value, inSummary[at] ?? 0, inHeadings[at] ?? 0),
  );
  const known = subject.map((value, at) => Math.max(value, inText[at]?.top ?? 0));
  return {
    article,
    fields: sum(fields),
    title: sum(inTitle),
    titleNamed: Math.max(namedIn(title, asked, rarity), namedIn(address, asked, rarity)),
    summary: sum(inSummary),
    heading,
    headingNamed,
    subject: sum(subject),
    coverage: sum(known),
    passage,
    known,
  };
}

/** How alike the best of these words is. */
function inside(ids: ReadonlySet<number>, like: ReadonlyMap<number, number>): number {
  if (ids.size === 0) return 0;
  let top = 0;
  for (const [id, likeness] of like) if (likeness > top && ids.has(id)) top = likeness;
  return top;
}

/** Share of a title's or heading's weight that the question names. */
function namedIn(
  ids: ReadonlySet<number>,
  asked: readonly Asked[],
  rarity: (id: number) => number,
): number {
  let named = 0;
  let total = 0;
  for (const id of ids) {
    const weight = rarity(id);
    total += weight;
    named += weight * asked.reduce((top, { like }) => Math.max(top, like.get(id) ?? 0), 0);
  }
  return total === 0 ? 0 : named / total;
}

function add(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
