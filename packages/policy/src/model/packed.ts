// How a trained model is kept in a file: weights in one byte each, the whole as text.
import type { LinearModel } from './linear.ts';

// In every browser and in Node; the type libraries of a room without either do not know them.
declare function atob(base64: string): string;
declare function btoa(binary: string): string;

/** A model as a module exports it. */
export interface PackedModel extends Pick<LinearModel, 'classes' | 'buckets'> {
  readonly bias: readonly number[];
  readonly scale: readonly number[];
  /** Base64 of one signed byte a weight. */
  readonly weights: string;
}

export function packed(model: LinearModel): PackedModel {
  const { classes, buckets, bias, weights } = model;
  const count = classes.length;
  const scale = classes.map((_, c) => {
    let top = 0;
    for (let at = c; at < weights.length; at += count)
      top = Math.max(top, Math.abs(weights[at] ?? 0));
    return top === 0 ? 1 : top / 127;
  });
  const bytes = Int8Array.from(weights, (weight, index) =>
    Math.round(weight / (scale[index % count] ?? 1)),
  );
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte & 0xff);
  return { classes, buckets, bias: [...bias], scale, weights: btoa(binary) };
}

/** @throws when the file does not hold as many weights as it says */
export function unpacked(file: PackedModel): LinearModel {
  const binary = atob(file.weights);
  const expected = file.classes.length * file.buckets;
  if (binary.length !== expected) {
    throw new Error(`A model of ${expected} weights holds ${binary.length}: train it again.`);
  }
  const weights = new Int8Array(expected);
  for (let index = 0; index < expected; index += 1) weights[index] = binary.charCodeAt(index);
  return {
    classes: file.classes,
    buckets: file.buckets,
    bias: Float32Array.from(file.bias),
    scale: Float32Array.from(file.scale),
    weights,
  };
}
