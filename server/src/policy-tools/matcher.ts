// What a site's visitors come with, learned from its knowledge, for tools that run without a relay.
import { createNeedMatcher, type NeedMatcher } from '@warmline/policy';
import { type Passage, readPassages } from '../assistant/knowledge/articles.ts';
import { needOf } from '../assistant/knowledge/needs.ts';
import { UsageProblem } from './flags.ts';

/**
 * @param folder of Markdown, or null: then nothing is known of the site
 * @throws UsageProblem when it cannot be read or holds no article
 */
export function matcherOf(folder: string | null): NeedMatcher | null {
  if (folder === null) return null;
  let passages: readonly Passage[];
  try {
    passages = readPassages(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageProblem(`--knowledge ${folder} cannot be read (${code}); name a folder`);
  }
  if (passages.length === 0)
    throw new UsageProblem(`--knowledge ${folder} holds no Markdown article`);
  return createNeedMatcher({ examples: [], passages: passages.map(needOf) });
}
