// Finds the passages that fit a question, and says how well: how much of the question's wording they
// know, and how likely the best of them answers it.
import type { Passage } from './articles.ts';
import { articleOf, readArticles } from './search/articles.ts';

/** An article that fits, and which of its passages answer. */
export interface Match {
  /** One or two, in the order in which they should be read. */
  readonly passages: readonly [Passage, ...Passage[]];
  /** The order of articles; only to be compared within one search. */
  readonly score: number;
  /** Share of the question's content words (weighted by rarity) that the article's best passage knows, 0 … 1. */
  readonly coverage: number;
  /** How likely the passages answer the question, 0 … 1, calibrated. */
  readonly grounding: number;
}

export interface KnowledgeIndex {
  /** The best articles, best first. */
  search(question: string, limit: number): readonly Match[];
}

/** A question that stands as a heading, word for word, is answered there. */
const GROUNDING_OF_HEADING = 0.97;
/** Under this share of what the title leaves open, a passage knows nothing of it. */
const MIN_OPEN = 0.05;

/** Builds the index in memory: some milliseconds for hundreds of passages. */
export function buildIndex(passages: readonly Passage[]): KnowledgeIndex {
  const reader = readArticles(passages);
  const byHeading = new Map(
    passages.flatMap((passage) =>
      passage.heading ? [[plain(passage.heading), passage] as const] : [],
    ),
  );
  return {
    search(question, limit) {
      const { found, order, articles, grounding } = reader.find(question);
      if (found.asked.length === 0) return [];
      const best = new Map<string, Match>();
      // The very question stands as a heading: nothing answers it better.
      const asked = byHeading.get(plain(question));
      if (asked) {
        best.set(articleOf(asked), {
          passages: [asked],
          score: Math.max(1, order[0]?.score ?? 1) * 2,
          coverage: 1,
          grounding: GROUNDING_OF_HEADING,
        });
      }
      for (const candidate of order) {
        if (best.size >= limit) break;
        const own = reader.passagesOf(candidate.article);
        const [first] = own;
        if (!first || candidate.coverage === 0 || best.has(articleOf(first))) continue;
        best.set(articleOf(first), {
          passages: answering(own, first, articles.openIn(candidate.article, found.asked)),
          score: candidate.score,
          coverage: candidate.coverage,
          grounding: grounding(candidate),
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
  first: Passage,
  open: readonly number[],
): Match['passages'] {
  const ranked = article
    .map((passage, at) => ({ passage, weight: open[at] ?? 0 }))
    .sort((a, b) => b.weight - a.weight);
  const [top, second] = ranked;
  if (!top || top.weight < MIN_OPEN) return [first, ...article.slice(1, 2)];
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
