import { describe, expect, it } from 'vitest';
import { scoresOf } from './linear.ts';
import { type Example, train } from './train.ts';

const example = (at: readonly number[], label: number): Example => ({
  features: { at: Uint32Array.from(at), value: new Float32Array(at.length).fill(1) },
  labels: [label],
});
/** Bucket 0 tells the classes apart, 1 and 2 go with them, 3 is in both. */
const examples = [
  example([0, 1, 3], 0),
  example([0, 3], 0),
  example([2, 3], 1),
  example([3], 1),
  example([0, 2, 3], 0),
];
const settings = { classes: ['a', 'b'], buckets: 4, kind: 'one-of' as const };

describe('training a small model', () => {
  it('keeps the heaviest weights only, and trains them further', () => {
    const whole = train(examples, { ...settings, epochs: 4 });
    const small = train(examples, { ...settings, epochs: 4, keep: { weights: 2, epochs: 20 } });
    const kept = [...small.weights].filter((weight) => weight !== 0);
    expect(kept).toHaveLength(2);
    expect(Math.abs(small.weights[0] ?? 0)).toBeGreaterThan(Math.abs(whole.weights[0] ?? 0));
    const [a = 0, b = 0] = scoresOf(small, example([0, 3], 0).features);
    expect(a).toBeGreaterThan(b);
  });

  it('keeps all where there are no more', () => {
    const whole = train(examples, { ...settings, epochs: 5 });
    const same = train(examples, { ...settings, epochs: 4, keep: { weights: 8, epochs: 1 } });
    expect([...same.weights]).toEqual([...whole.weights]);
  });
});
