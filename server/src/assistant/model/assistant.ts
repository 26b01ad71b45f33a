// The assistant with a language model: retrieval, one bounded request, an answer that is checked sentence
// by sentence, and verified as a whole. It fails loudly; what then happens is the chain's business.
import { MAX_TEXT_CHARS } from '@warmline/protocol';
import { type LanguageModel, stepCountIs, streamText, type TextStreamPart, type ToolSet } from 'ai';
import type { AnswerPart, Assistant, TurnInput } from '../assistant.ts';
import { AnswerText, type TextCheck } from './answer-text.ts';
import {
  bounded,
  DEFAULT_LIMITS,
  languageModel,
  type ModelEndpoint,
  type ModelLimits,
} from './endpoint.ts';
import { failureOf, ModelFailure } from './failure.ts';
import { historyOf } from './history.ts';
import { passagesFor, type Retrieve, sourcesOf } from './passages.ts';
import { linkRule } from './prose.ts';
import { systemPrompt } from './system-prompt.ts';
import { type ToolOffer, toolSet } from './tools.ts';
import type { StatedAnswer } from './verifier.ts';

/** What a model did that is worth counting. */
export type ModelCheck = TextCheck | 'tool_arguments_refused';

/** What an assistant with a model is made of. */
export interface ModelAssistantOptions {
  readonly model: ModelEndpoint;
  readonly limits?: ModelLimits | undefined;
  readonly retrieve: Retrieve;
  readonly site: {
    readonly name: string;
    /** Origins whose addresses may be linked, e.g. `https://shop.example`. */
    readonly origins: readonly string[];
  };
  /** The owner's words on tone and scope; never the place of policy. */
  readonly instructions?: string | undefined;
  readonly tools?: readonly ToolOffer[] | undefined;
  /** Most tokens of an answer. */
  readonly maxOutputTokens?: number | undefined;
  /** A second reading of what was stated, within the turn; null for no verdict. */
  readonly verify?:
    | ((answer: StatedAnswer, endsAt: number, signal: AbortSignal) => Promise<number | null>)
    | undefined;
  readonly now: () => number;
  readonly onCheck?: ((check: ModelCheck, times: number) => void) | undefined;
}

/** One answer, and one more try after a call that does not match its schema. */
const MAX_STEPS = 2;
const DEFAULT_OUTPUT_TOKENS = 1_200;

/**
 * Makes the assistant. Its `answer` throws `ModelFailure`, also after parts were given: what was given is
 * then no answer. Throws at once when a tool is declared in a way that cannot be checked.
 */
export function createModelAssistant(options: ModelAssistantOptions): Assistant {
  const model = languageModel(options.model);
  const tools = toolSet(options.tools ?? []);
  return {
    name: `model:${options.model.name}`,
    answer: (input, signal) => answer(input, signal, { ...options, handle: model, toolSet: tools }),
  };
}

type Parts = ModelAssistantOptions & {
  readonly handle: LanguageModel;
  readonly toolSet: ToolSet;
};

async function* answer(
  input: TurnInput,
  signal: AbortSignal,
  parts: Parts,
): AsyncGenerator<AnswerPart> {
  const onCheck = parts.onCheck ?? (() => undefined);
  const passages = passagesFor(input, parts.retrieve);
  const sources = sourcesOf(input, passages);
  const text = new AnswerText({
    sources,
    mayLink: linkRule(sources, parts.site.origins),
    maxChars: MAX_TEXT_CHARS,
    onCheck,
  });
  const request = {
    model: parts.handle,
    tools: parts.toolSet,
    system: systemPrompt({
      siteName: parts.site.name,
      instructions: parts.instructions ?? '',
      passages,
      notes: input.notes,
      toolResults: input.toolResults ?? [],
    }),
    messages: [...historyOf(input)],
    stopWhen: stepCountIs(MAX_STEPS),
    maxOutputTokens: parts.maxOutputTokens ?? DEFAULT_OUTPUT_TOKENS,
    // Retries are the chain's: here they would repeat what was streamed.
    maxRetries: 0,
    onError: () => undefined,
  };
  const stream = bounded((abortSignal) => streamText({ ...request, abortSignal }).fullStream, {
    limits: parts.limits ?? DEFAULT_LIMITS,
    signal,
    isSign,
    now: parts.now,
  });
  const proposed = new Set<string>();
  let hasSpoken = false;
  for await (const part of stream) {
    switch (part.type) {
      case 'start-step':
        // What is said after a refused call is a paragraph of its own.
        if (hasSpoken) yield* text.push('\n\n');
        break;
      case 'text-delta':
        hasSpoken = true;
        yield* text.push(part.text);
        break;
      case 'tool-call':
        if (part.invalid) onCheck('tool_arguments_refused', 1);
        else if (!proposed.has(part.toolCallId)) {
          proposed.add(part.toolCallId);
          const { toolCallId: callId, toolName: tool, input: given } = part;
          // Its schema was checked, and asks for an object.
          const args = given as Readonly<Record<string, unknown>>;
          yield { type: 'tool_proposal', callId, tool, arguments: args };
        }
        break;
      case 'error':
        throw failureOf(part.error, parts.now());
      case 'abort':
        throw new ModelFailure('cut');
      case 'finish-step':
        if (part.finishReason === 'error') throw new ModelFailure('bad_answer');
        break;
      default:
    }
    // A stream without end is let go of once nothing more is taken in.
    if (text.isFull) break;
  }
  yield* text.end();
  if (text.isEmpty && proposed.size === 0) throw new ModelFailure('empty');
  // Words beside an action are not shown: nothing rests on them.
  const claims = proposed.size === 0 ? text.claims : [];
  const verification =
    parts.verify && claims.length > 0
      ? await parts.verify({ claims, sources }, input.endsAt ?? Number.POSITIVE_INFINITY, signal)
      : null;
  yield* text.summary(verification);
}

/** Thinking is a sign of life as well. */
function isSign({ type }: TextStreamPart<ToolSet>): boolean {
  return /-delta$|^tool-|^finish/.test(type);
}
