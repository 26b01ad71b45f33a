// One request whose answer is one JSON object, streamed: bound to a schema where the endpoint can, told the
// shape in words where it cannot. What comes is judged by whoever asked.
import { jsonSchema, Output, streamText } from 'ai';
import { bounded, languageModel, type ModelEndpoint, type ModelLimits } from './endpoint.ts';
import { failureOf, ModelFailure } from './failure.ts';
import type { JsonSchema } from './json-schema.ts';

interface JsonRequest {
  readonly model: ModelEndpoint;
  /** A name for the answer, of letters only. */
  readonly name: string;
  readonly schema: JsonSchema;
  readonly system: string;
  readonly prompt: string;
  readonly maxOutputTokens: number;
  readonly limits: ModelLimits;
  readonly signal: AbortSignal;
  readonly now: () => number;
}

/**
 * The text as it streams in; `jsonIn` finds the object in it.
 * @throws ModelFailure when the request fails or takes too long; the signal's reason when that ended it
 */
export async function* jsonAnswer(request: JsonRequest): AsyncGenerator<string> {
  const { model, name, schema, system, prompt, maxOutputTokens, limits, signal, now } = request;
  const stream = bounded(
    (abortSignal) =>
      streamText({
        model: languageModel(model),
        output: model.structuredOutputs
          ? Output.object({ schema: jsonSchema(schema), name })
          : Output.json({ name }),
        system,
        prompt,
        maxOutputTokens,
        temperature: 0,
        maxRetries: 0,
        abortSignal,
        onError: () => undefined,
      }).fullStream,
    { limits, signal, isSign: ({ type }) => /-delta$|^finish/.test(type), now },
  );
  for await (const part of stream) {
    if (part.type === 'text-delta') yield part.text;
    else if (part.type === 'error') throw failureOf(part.error, now());
    else if (part.type === 'abort') throw new ModelFailure('cut');
  }
}

/** Without the fence or the words that some models put around it; empty for no object at all. */
export function jsonIn(text: string): string {
  const begin = text.indexOf('{');
  return begin < 0 ? '' : text.slice(begin).replace(/\s*```\s*$/, '');
}
