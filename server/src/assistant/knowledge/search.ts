// Finds the passages that fit a question, and says how well: by the rank of the best one and by how
// much of the question's own wording the passage knows.
import MiniSearch from 'minisearch';
import type { Passage } from './articles.ts';
import { contentWords, stem } from './words.ts';

/** An article that fits, and which of its passages answer. */
export interface Match {
  /** One or two, in the order in which they should be read. */
  readonly passages: readonly [Passage, ...Passage[]];
  /** The search engine's score; only to be compared within one search. */
  readonly score: number;
  /** Share of the question's content words (weighted by rarity) that the article's best passage knows, 0 … 1. */
  readonly coverage: number;
}

export interface KnowledgeIndex {
  /** The best articles, best first. */
  search(question: string, limit: number): readonly Match[];
}

/** Words of a question that are looked for: fuzzy search takes its time for each. */
const MAX_QUESTION_WORDS = 60;

/** Builds the index in memory: some milliseconds for hundreds of passages. */
export function buildIndex(passages: readonly Passage[]): KnowledgeIndex {
  const engine = new MiniSearch<Passage>({
    fields: ['title', 'heading', 'text'],
    idField: 'id',
    processTerm: (term) => stem(term),
    searchOptions: {
      boost: { title: 3, heading: 2.5 },
      prefix: (term) => term.length > 4,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'OR',
    },
  });
  engine.addAll([...passages]);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const frequency = documentFrequency(passages);
  const rarity = (word: string) => Math.log(1 + passages.length / (1 + (frequency.get(word) ?? 0)));

  const byArticle = new Map<string, Passage[]>();
  for (const passage of passages) {
    const article = byArticle.get(articleOf(passage));
    if (article) article.push(passage);
    else byArticle.set(articleOf(passage), [passage]);
  }

  const byHeading = new Map(
    passages.flatMap((passage) =>
      passage.heading ? [[plain(passage.heading), passage] as const] : [],
    ),
  );

  return {
    search(question, limit) {
      const words = [...new Set(contentWords(question))].slice(0, MAX_QUESTION_WORDS);
      if (words.length === 0) return [];
      const total = words.reduce((sum, word) => sum + rarity(word), 0);
      const best = new Map<string, Match>();
      const results = engine.search(words.join(' '));
      // The very question stands as a heading: nothing answers it better.
      const asked = byHeading.get(plain(question));
      if (asked) {
        const score = (results[0]?.score ?? 1) * 2;
        best.set(articleOf(asked), { passages: [asked], score, coverage: 1 });
      }
      for (const result of results) {
        if (best.size >= limit) break;
        const passage = byId.get(String(result.id));
        if (!passage || best.has(articleOf(passage))) continue;
        // `queryTerms` are the question's words that this passage matched, also by prefix or fuzzily.
        const known = new Set(result.queryTerms.map(stem));
        const covered = words.reduce((sum, word) => sum + (known.has(word) ? rarity(word) : 0), 0);
        const article = byArticle.get(articleOf(passage)) ?? [passage];
        best.set(articleOf(passage), {
          passages: answering(article, passage, words, rarity),
          score: result.score,
          coverage: total === 0 ? 0 : covered / total,
        });
      }
      return [...best.values()];
    },
  };
}

/**
 * Which passages of an article answer: those that know what the title leaves open. A question that is
 * all in the title is about the article as a whole, so its beginning answers.
 */
function answering(
  article: readonly Passage[],
  found: Passage,
  words: readonly string[],
  rarity: (word: string) => number,
): Match['passages'] {
  const title = new Set(contentWords(found.title));
  const open = words.filter((word) => !title.has(word));
  const knows = (passage: Passage): number => {
    const heading = new Set(contentWords(passage.heading));
    const text = new Set(contentWords(passage.text));
    return open.reduce(
      (sum, word) => sum + rarity(word) * ((heading.has(word) ? 2 : 0) + (text.has(word) ? 1 : 0)),
      0,
    );
  };
  const ranked = article
    .map((passage) => ({ passage, weight: knows(passage) }))
    .sort((a, b) => b.weight - a.weight);
  const top = ranked[0];
  if (!top || top.weight === 0) return [article[0] ?? found, ...article.slice(1, 2)];
  const second = ranked[1];
  return second && second.weight >= top.weight * 0.5
    ? [top.passage, second.passage]
    : [top.passage];
}

/** Letters and digits only, so that case and punctuation do not matter. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The article a passage belongs to: its file. */
function articleOf({ id }: Passage): string {
  return id.slice(0, id.lastIndexOf('#'));
}

function documentFrequency(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title, heading, text } of passages) {
    for (const word of new Set(contentWords(`${title} ${heading} ${text}`))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
