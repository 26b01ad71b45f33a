// Trains a linear model by stochastic gradient descent with AdaGrad steps (Duchi, Hazan, Singer 2011).
// The same examples in the same order with the same seed give the same model.
import { type LinearModel, type Sparse, sigmoid, softmax } from './linear.ts';
import { mulberry32 } from './random.ts';

/** One labelled example. */
export interface Example {
  readonly features: Sparse;
  /** Indices of the classes it has; exactly one for `one-of`. */
  readonly labels: readonly number[];
  /** Indices of classes that say nothing about this example (`any-of` only). */
  readonly unknown?: readonly number[];
  /** How much it counts; default 1. */
  readonly weight?: number;
}

export interface Training {
  readonly classes: readonly string[];
  readonly buckets: number;
  /** `one-of`: softmax over the classes; `any-of`: each class by itself (logistic). */
  readonly kind: 'one-of' | 'any-of';
  readonly epochs?: number;
  /** Step size. */
  readonly rate?: number;
  /** Strength of the pull of weights to 0, per step. */
  readonly l2?: number;
  /** Any whole number. */
  readonly seed?: number;
  /** Makes a small model; default: all weights are kept. */
  readonly keep?: Kept;
}

/** Only so many of the heaviest weights are kept, and trained further to make up for the others. */
export interface Kept {
  readonly weights: number;
  /** After those of all weights; at least 1. */
  readonly epochs: number;
}

export function train(examples: readonly Example[], training: Training): LinearModel {
  const { classes, buckets, kind, epochs = 12, rate = 0.5, l2 = 1e-6, seed = 1, keep } = training;
  const count = classes.length;
  const weights = new Float32Array(buckets * count);
  const history = new Float32Array(buckets * count).fill(1e-3);
  const bias = new Float32Array(count);
  const biasHistory = new Float32Array(count).fill(1e-3);
  const order = Uint32Array.from(examples, (_, index) => index);
  const random = mulberry32(seed);
  const model: LinearModel = {
    classes,
    buckets,
    bias,
    weights,
    scale: new Float32Array(count).fill(1),
  };
  const gradient = new Float32Array(count);
  for (let epoch = 0; epoch < epochs + (keep?.epochs ?? 0); epoch += 1) {
    if (epoch === epochs && keep) keepHeaviest(weights, history, keep.weights);
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { features, labels, unknown = [], weight = 1 } = example;
      const { at, value } = features;
      gradient.fill(0);
      for (let f = 0; f < at.length; f += 1) {
        const start = (at[f] ?? 0) * count;
        const x = value[f] ?? 0;
        for (let c = 0; c < count; c += 1) {
          gradient[c] = (gradient[c] ?? 0) + (weights[start + c] ?? 0) * x;
        }
      }
      for (let c = 0; c < count; c += 1) gradient[c] = (gradient[c] ?? 0) + (bias[c] ?? 0);
      const shares = kind === 'one-of' ? softmax(gradient) : gradient.map(sigmoid);
      for (let c = 0; c < count; c += 1) {
        const is = labels.includes(c) ? 1 : 0;
        gradient[c] = unknown.includes(c) ? 0 : ((shares[c] ?? 0) - is) * weight;
      }
      for (let c = 0; c < count; c += 1) {
        const g = gradient[c] ?? 0;
        if (Math.abs(g) < 1e-4) continue;
        biasHistory[c] = (biasHistory[c] ?? 0) + g * g;
        bias[c] = (bias[c] ?? 0) - (rate * g) / Math.sqrt(biasHistory[c] ?? 1);
      }
      for (let f = 0; f < at.length; f += 1) {
        const start = (at[f] ?? 0) * count;
        const x = value[f] ?? 0;
        for (let c = 0; c < count; c += 1) {
          const error = gradient[c] ?? 0;
          if (Math.abs(error) < 1e-4) continue;
          const w = weights[start + c] ?? 0;
          const g = error * x + l2 * w;
          const seen = (history[start + c] ?? 0) + g * g;
          history[start + c] = seen;
          weights[start + c] = w - (rate * g) / Math.sqrt(seen);
        }
      }
    }
  }
  return model;
}

/** Sets the lighter weights to 0 for good: after endless steps none moves any more. */
function keepHeaviest(weights: Float32Array, history: Float32Array, keep: number): void {
  if (weights.length <= keep) return;
  const sizes = weights.map(Math.abs).sort();
  const least = sizes[sizes.length - keep] ?? 0;
  weights.forEach((weight, at) => {
    if (Math.abs(weight) >= least) return;
    weights[at] = 0;
    history[at] = Number.POSITIVE_INFINITY;
  });
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
}
