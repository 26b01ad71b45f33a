// What a site's visitors come with is learned once the relay serves them: nobody waits for it at a start. Until
// then every message counts as one about a known matter, as on a site that knows nothing of its needs.
import {
  type NeedMatcher,
  type NeedSources,
  NOTHING_KNOWN,
  needMatcherTraining,
} from '@warmline/policy';

export interface LateMatcher {
  readonly matcher: NeedMatcher;
  /** Learns, in steps of some milliseconds. */
  readonly learning: Generator<void, void>;
}

/** A matcher that learns when it is told to. */
export function createLateMatcher(sources: NeedSources): LateMatcher {
  let known = NOTHING_KNOWN;
  function* learn(): Generator<void, void> {
    known = yield* needMatcherTraining(sources);
  }
  return {
    matcher: {
      match: (text, ngrams) => known.match(text, ngrams),
      together: (texts) => known.together(texts),
    },
    learning: learn(),
  };
}
