import { describe, expect, it } from 'vitest';
import { scoresOf } from '../../model/linear.ts';
import { scoresOfRows, sparse, unsparse, weightRows } from './sparse-model.ts';

const model = {
  classes: ['a', 'b'],
  buckets: 1_024,
  bias: Float32Array.from([0.5, -0.5]),
  weights: new Float32Array(2_048),
  scale: Float32Array.from([1, 1]),
};
model.weights[0] = 1;
model.weights[3] = -0.25;
model.weights[1_500] = 0.75;
model.weights[2_047] = 0.1;

describe('a model of few weights', () => {
  it('comes back from its file nearly the same, wide gaps included', () => {
    const back = unsparse(sparse(model));
    const values = Array.from(back.weights, (weight) => weight * (back.scale[0] ?? 0));
    expect(values).toHaveLength(2_048);
    values.forEach((value, at) => {
      expect(value).toBeCloseTo(model.weights[at] ?? 0, 2);
    });
    expect([...back.bias]).toEqual([0.5, -0.5]);
  });

  it('scores by its rows as by all its weights', () => {
    const features = {
      at: Uint32Array.from([0, 1, 750, 9]),
      value: Float32Array.from([1, 2, 3, 4]),
    };
    const scaled = { ...model, scale: Float32Array.from([1, 0.5]) };
    expect([...scoresOf(scaled, features)]).toEqual([3.75, -0.75]);
    expect([...scoresOfRows(weightRows(scaled), features)]).toEqual([3.75, -0.75]);
  });

  it('is refused when it names a weight outside', () => {
    expect(() => unsparse({ ...sparse(model), buckets: 8 })).toThrow('train it again');
  });
});
