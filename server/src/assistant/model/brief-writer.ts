// The model's part of a brief: a second call, bound to a schema, streamed field by field and judged by
// the events. The brief from the log stands without it.
import type { BriefField } from '@warmline/protocol';
import { parsePartialJson } from 'ai';
import type { Line } from '../assistant.ts';
import {
  BriefEvidence,
  MODEL_FIELDS,
  type ModelField,
  type ModelFieldName,
} from './brief-evidence.ts';
import { briefInput, briefMaterial, briefRules } from './brief-input.ts';
import type { ModelEndpoint, ModelLimits } from './endpoint.ts';
import { failureOf, ModelFailure } from './failure.ts';
import { jsonAnswer, jsonIn } from './json-answer.ts';

export interface BriefWriterOptions {
  /** Asked in order: the next one when a model fails before its first field. */
  readonly models: readonly ModelEndpoint[];
  readonly limits?: ModelLimits | undefined;
  readonly site: { readonly name: string };
  readonly now: () => number;
  /** Statements were left out because nothing bears them out. */
  readonly onCheck?: ((check: 'brief_statement_dropped', times: number) => void) | undefined;
}

/**
 * Writes the fields it can, as they come. `facts`: the brief from the log.
 * @throws ModelFailure when no model answers, or one breaks off; the fields already given stand
 */
export type BriefWriter = (
  facts: readonly BriefField[],
  lines: readonly Line[],
  signal: AbortSignal,
) => AsyncIterable<ModelField>;

/** A person reads the log's brief meanwhile: it may take longer than an answer. */
const BRIEF_LIMITS: ModelLimits = { firstTokenMs: 8_000, betweenTokensMs: 8_000, wholeMs: 30_000 };
const MAX_OUTPUT_TOKENS = 1_500;
const MAX_OUTPUT_CHARS = 20_000;

const statements = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      text: { type: 'string' },
      events: { type: 'array', items: { type: 'integer' } },
    },
    required: ['text', 'events'],
    additionalProperties: false,
  },
} as const;

const BRIEF_SCHEMA = {
  type: 'object',
  properties: Object.fromEntries(MODEL_FIELDS.map((field) => [field, statements])),
  required: [...MODEL_FIELDS],
  additionalProperties: false,
};

/** Makes the writer. */
export function createModelBriefWriter(options: BriefWriterOptions): BriefWriter {
  return async function* write(facts, lines, signal) {
    let failure = new ModelFailure('internal', new Error('The brief writer has no model.'));
    for (const model of options.models) {
      let hasBegun = false;
      try {
        for await (const field of fieldsBy(model, { facts, lines, signal, options })) {
          hasBegun = true;
          if (field.dropped > 0) options.onCheck?.('brief_statement_dropped', field.dropped);
          yield field;
        }
        return;
      } catch (error) {
        signal.throwIfAborted();
        failure = failureOf(error, options.now());
        // Fields of two models side by side would contradict each other.
        if (hasBegun) throw failure;
      }
    }
    throw failure;
  };
}

interface Request {
  readonly facts: readonly BriefField[];
  readonly lines: readonly Line[];
  readonly signal: AbortSignal;
  readonly options: BriefWriterOptions;
}

async function* fieldsBy(
  model: ModelEndpoint,
  { facts, lines, signal, options }: Request,
): AsyncGenerator<ModelField> {
  const input = briefInput(facts, lines);
  const evidence = new BriefEvidence(input.lines, input.facts);
  const told = new Set<string>();
  let text = '';
  const stream = jsonAnswer({
    model,
    name: 'brief',
    schema: BRIEF_SCHEMA,
    system: briefRules(options.site.name),
    prompt: briefMaterial(input),
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    limits: options.limits ?? BRIEF_LIMITS,
    signal,
    now: options.now,
  });
  for await (const piece of stream) {
    text += piece;
    if (text.length > MAX_OUTPUT_CHARS) throw new ModelFailure('bad_answer');
    // A field ends with its list; between two such ends there is nothing new to say.
    if (!piece.includes(']') && !piece.includes('"')) continue;
    for (const [name, value] of (await entriesOf(text)).slice(0, -1)) yield* field(name, value);
  }
  const { value: whole, state } = await parsePartialJson(jsonIn(text));
  if (state !== 'successful-parse' || !isObject(whole)) throw new ModelFailure('bad_answer');
  for (const [name, value] of Object.entries(whole)) yield* field(name, value);
  if (told.size === 0) throw new ModelFailure('empty');

  function* field(name: string, value: unknown): Generator<ModelField> {
    if (!isModelField(name) || told.has(name)) return;
    told.add(name);
    yield evidence.judged(name, value);
  }
}

async function entriesOf(text: string): Promise<readonly (readonly [string, unknown])[]> {
  const { value } = await parsePartialJson(jsonIn(text));
  return isObject(value) ? Object.entries(value) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isModelField(name: string): name is ModelFieldName {
  return MODEL_FIELDS.some((field) => field === name);
}
