// Finds the passages that fit a question, and says how well: how much of the question's wording they
// know, and how likely the best of them answers it.
import type { Passage } from './articles.ts';
import { createEngine, type Engine, type Found } from './search/engine.ts';
import { languageOf, wordsOf } from './text.ts';

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

/** Builds the index in memory: some milliseconds for hundreds of passages. */
export function buildIndex(passages: readonly Passage[]): KnowledgeIndex {
  const byArticle = new Map<string, Passage[]>();
  for (const passage of passages) {
    const article = byArticle.get(articleOf(passage));
    if (article) article.push(passage);
    else byArticle.set(articleOf(passage), [passage]);
  }
  const languages = new Map(
    [...byArticle].map(([article, own]) => [
      article,
      languageOf(own.map(({ title, text }) => `${title}\n${text}`).join('\n')),
    ]),
  );
  const languageIn = (passage: Passage) => languages.get(articleOf(passage)) ?? null;
  const engine = createEngine(
    passages.map((passage) => ({
      language: languageIn(passage),
      subject: `${passage.title}\n${passage.heading}`.trim(),
      text: passage.text,
    })),
  );
  const byHeading = new Map(
    passages.flatMap((passage) =>
      passage.heading ? [[plain(passage.heading), passage] as const] : [],
    ),
  );

  return {
    search(question, limit) {
      const found = engine.find(question);
      if (found.asked.length === 0) return [];
      const best = new Map<string, Match>();
      // The very question stands as a heading: nothing answers it better.
      const asked = byHeading.get(plain(question));
      if (asked) {
        const score = (found.order[0]?.score ?? 1) * 2;
        const grounding = GROUNDING_OF_HEADING;
        best.set(articleOf(asked), { passages: [asked], score, coverage: 1, grounding });
      }
      for (const candidate of found.order) {
        if (best.size >= limit) break;
        const passage = passages[candidate.text];
        if (!passage || candidate.coverage === 0 || best.has(articleOf(passage))) continue;
        const article = byArticle.get(articleOf(passage)) ?? [passage];
        best.set(articleOf(passage), {
          passages: answering(article, passage, found, engine, languageIn(passage)),
          score: candidate.score,
          coverage: candidate.coverage,
          grounding: found.groundingOf(candidate),
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
  passage: Passage,
  { asked }: Found,
  engine: Engine,
  language: string | null,
): Match['passages'] {
  const knownIn = (text: string) => engine.knownAmong(asked, wordsOf(text, language));
  const title = knownIn(passage.title);
  const open = asked.map(({ rarity }, at) => rarity * (1 - (title[at] ?? 0)));
  const ranked = article
    .map((part) => {
      const heading = knownIn(part.heading);
      const text = knownIn(part.text);
      const weight = open.reduce(
        (sum, value, at) => sum + value * (2 * (heading[at] ?? 0) + (text[at] ?? 0)),
        0,
      );
      return { passage: part, weight };
    })
    .sort((a, b) => b.weight - a.weight);
  const [top, second] = ranked;
  if (!top || top.weight < MIN_OPEN * open.reduce((sum, value) => sum + value, 0)) {
    return [article[0] ?? passage, ...article.slice(1, 2)];
  }
  return second && second.weight >= top.weight * 0.5
    ? [top.passage, second.passage]
    : [top.passage];
}

/** Under this share of what the title leaves open, a passage knows nothing of it. */
const MIN_OPEN = 0.05;

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
