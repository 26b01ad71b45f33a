// Finds passages for a model in the index that the knowledge-base assistant answers from.
import type { KnowledgeIndex } from '../knowledge/search.ts';
import type { Retrieve } from './passages.ts';

/** Best article first; of each, the passages that answer. */
export function retrieveFrom(index: KnowledgeIndex): Retrieve {
  return (question, limit) =>
    index
      .search(question, limit)
      .flatMap(({ passages, grounding }) =>
        passages.map(({ id, title, heading, text, url }) => ({
          id,
          title,
          heading,
          text,
          url,
          score: grounding,
        })),
      )
      .slice(0, limit);
}
