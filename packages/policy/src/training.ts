// For the scripts that train models: what the relay needs only in its packed form.
export { featuresOf } from './model/features.ts';
export type { LinearModel, Sparse } from './model/linear.ts';
export { scoresOf, sigmoid, softmax } from './model/linear.ts';
export type { Ngrams } from './model/ngrams.ts';
export { hashOf, ngramsOf, tokensOf } from './model/ngrams.ts';
export { packed, unpacked } from './model/packed.ts';
export { mulberry32 } from './model/random.ts';
export type { Example, Training } from './model/train.ts';
export { train } from './model/train.ts';
