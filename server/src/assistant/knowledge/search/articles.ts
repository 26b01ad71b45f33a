// Reads passages as the articles they are from, and finds among those: the whole search, with every
// measure that training needs.
import type { Passage } from '../articles.ts';
import { languageOf } from '../text.ts';
import { type ArticlesIndex, indexArticles } from './articles-index.ts';
import {
  articleGroundingFeatures,
  articleGroundingOf,
  namesake,
  type RankedArticle,
  rankedArticles,
} from './articles-ranking.ts';
import { createEngine, type Found } from './engine.ts';
import { isGeneric, paraphrased, RELATED, relatedTo, spelledOut } from './synonyms.ts';

export interface FoundArticles {
  readonly found: Found;
  readonly articles: ArticlesIndex;
  /** What each word of the question weighs among articles. */
  readonly weights: readonly number[];
  /** Best first. */
  readonly order: readonly RankedArticle[];
  /** How likely an article of `order` answers, 0 … 1. */
  grounding(article: RankedArticle): number;
}

export interface Articles {
  find(question: string): FoundArticles;
  passagesOf(article: number): readonly Passage[];
}

export function readArticles(passages: readonly Passage[]): Articles {
  const byArticle = new Map<string, number[]>();
  for (const [text, passage] of passages.entries()) {
    const own = byArticle.get(articleOf(passage));
    if (own) own.push(text);
    else byArticle.set(articleOf(passage), [text]);
  }
  const groups = [...byArticle].map(([id, texts]) => ({
    id,
    texts,
    own: texts.flatMap((text) => passages[text] ?? []),
  }));
  const languages = groups.map(({ own }) =>
    languageOf(own.map(({ title, text }) => `${title}\n${text}`).join('\n')),
  );
  const languageAt = new Map(
    groups.flatMap(({ texts }, at) => texts.map((text) => [text, languages[at] ?? null] as const)),
  );
  const engine = createEngine(
    passages.map(({ title, heading, text }, at) => ({
      language: languageAt.get(at) ?? null,
      subject: `${title}\n${heading}`.trim(),
      text,
    })),
    { relatedTo, related: RELATED, isGeneric, paraphrased },
  );
  const articles = indexArticles(
    groups.map(({ id, texts, own }, at) => ({
      language: languages[at] ?? null,
      title: own[0]?.title ?? '',
      address: addressWords(id, own[0]?.url ?? null),
      summary: own[0]?.summary ?? '',
      passages: texts.map((text) => ({ text, heading: passages[text]?.heading ?? '' })),
    })),
    engine,
  );
  return {
    find(question) {
      const found = engine.find(spelledOut(question));
      const { weights, all } = articles.candidates(found);
      const order = rankedArticles(all, found);
      return {
        found,
        articles,
        weights,
        order,
        grounding: (article) =>
          namesake(article, found.asked) *
          articleGroundingOf(
            articleGroundingFeatures(found, weights, [
              article,
              ...order.filter((other) => other !== article),
            ]),
          ),
      };
    },
    passagesOf: (article) => groups[article]?.own ?? [],
  };
}

/** The article a passage belongs to: its file. */
export function articleOf({ id }: Passage): string {
  return id.slice(0, id.lastIndexOf('#'));
}

/** The last part of the file's name or of the address: writers put the matter there. */
function addressWords(id: string, url: string | null): string {
  return [id, url?.replace(/[?#].*$/, '') ?? '']
    .map((path) => path.replace(/\.\w+$/, '').replace(/^.*\//, ''))
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
