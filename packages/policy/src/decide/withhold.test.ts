// Where a brief recommends nothing: by the same rules as everything else, so also by what a page names.
import { describe, expect, it } from 'vitest';
import { MATCHER } from '../document/testing/detectors.ts';
import { log, pageOf, says } from '../document/testing/log.ts';
import { inForce } from '../document/testing/parsed.ts';
import { threadFacts } from '../thread-facts.ts';
import { withholdsRecommendation } from './withhold.ts';

const withhold = { brief: { recommendation: 'withhold' } };
const show = { brief: { recommendation: 'show' } };
const topic = (match: object, set: object) => ({ topics: [{ name: 'wine', match, set }] });
const vip = { segments: [{ name: 'gold', match: { segment: ['vip'] }, set: withhold }] };

describe('a recommendation is withheld', () => {
  it.each<[string, object, string, Parameters<typeof pageOf> | null, boolean]>([
    ['by the site’s rules', withhold, 'Hello', null, true],
    ['by nothing', {}, 'Hello', null, false],
    [
      'by the topic of the words',
      topic({ words: ['Wein'] }, withhold),
      'Welchen Wein?',
      null,
      true,
    ],
    ['by that of another need', topic({ needs: ['buy-tea'] }, withhold), 'Hello', null, false],
    ['by that of the need', topic({ needs: ['buy-tea'] }, withhold), '[need:buy-tea]', null, true],
    ['by that of the page', topic({ pages: ['/wine/*'] }, withhold), 'Hello', ['/wine/7'], true],
    ['by that of another page', topic({ pages: ['/wine/*'] }, withhold), 'Hello', ['/tea'], false],
    ['by the segment', vip, 'Hello', ['/', { segment: 'vip' }], true],
    [
      'though its page says that it may be shown',
      { ...withhold, ...topic({ pages: ['/wine/*'] }, show) },
      'Hello',
      ['/wine/7'],
      true,
    ],
    [
      'unless what the visitor speaks of may have one',
      { ...withhold, ...topic({ words: ['Wein'] }, show) },
      'Welchen Wein?',
      null,
      false,
    ],
  ])('%s', (_, parts, words, page, isWithheld) => {
    const events = log(says(words, page ? pageOf(...page) : undefined));
    const facts = threadFacts(events, events.length);
    const about = { facts, policy: inForce({ ...parts }), matcher: MATCHER };
    expect(withholdsRecommendation(about)).toBe(isWithheld);
  });
});
