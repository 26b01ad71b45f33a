// The shipped sentiment model, unpacked on first use.
import type { LinearModel } from '../model/linear.ts';
import { unpacked } from '../model/packed.ts';
import { model as packedModel } from '../models/sentiment.model.ts';

let shipped: LinearModel | undefined;

export function shippedSentimentModel(): LinearModel {
  shipped ??= unpacked(packedModel);
  return shipped;
}
