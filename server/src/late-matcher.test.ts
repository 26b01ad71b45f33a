import { expect, it } from 'vitest';
import { createLateMatcher } from './late-matcher.ts';

it('takes everything for known until it has learned, and lets others in between its steps', () => {
  const passages = ['shipping', 'returns', 'payment', 'coffee'].map((need) => ({
    need,
    text: Array.from({ length: 8 }, (_, n) => `All about ${need}, part ${n}.`).join('\n'),
  }));
  const { matcher, learning } = createLateMatcher({ examples: [], passages });
  expect(matcher.match('What about returns?')).toMatchObject({ need: null, known: 1 });
  expect(learning.next().done).toBe(false);
  expect(matcher.match('What about returns?').need).toBeNull();
  expect(Array.from(learning).length).toBeGreaterThan(1);
  expect(matcher.match('What about returns?')).toMatchObject({ need: 'returns' });
  expect(matcher.match('quantum giraffe').known).toBeLessThan(0.5);
});
