import { describe, expect, it } from 'vitest';
import { wordsOf } from '../text.ts';
import { indexPieces, LONG, SHORT } from './pieces-index.ts';

const words = (text: string) => wordsOf(text, 'en');
const ONCE = 'The lighthouse stands alone.';
const TWICE = 'The lighthouse stands beside a lighthouse.';

describe('the index of pieces', () => {
  it('gives every text its share of the pieces of a question', () => {
    const scores = indexPieces([ONCE, 'Bread is baked daily.'].map(words), SHORT).scores(
      words('lighthouse'),
    );
    expect(scores[0]).toBeCloseTo(1);
    expect(scores[1]).toBe(0);
  });

  it('counts a piece of a sentence once, one of a passage as often as it stands there', () => {
    const scoresBy = (cut: typeof LONG) =>
      indexPieces([ONCE, TWICE].map(words), cut).scores(words('lighthouse'));
    const [once = 0, twice = 0] = scoresBy(SHORT);
    expect(twice).toBeCloseTo(once);
    const [long = 0, longTwice = 0] = scoresBy(LONG);
    expect(longTwice).toBeGreaterThan(long);
  });

  it('knows nothing of a question without words', () => {
    expect([...indexPieces([words(ONCE)], SHORT).scores([])]).toEqual([0]);
  });
});
