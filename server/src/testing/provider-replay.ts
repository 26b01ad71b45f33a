// Replays a history through the providers' own packages, at servers that refuse what the providers refuse.
import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { APICallError, type LanguageModel, type ModelMessage, streamText } from 'ai';
import { languageModel } from '../assistant/model/endpoint.ts';
import { toolSet } from '../assistant/model/tools.ts';
import { type ProviderName, startProviderServer } from './provider-server.ts';

export interface Providers {
  /** What each provider says to a history; its words of refusal where it does not take it. */
  replay(messages: readonly ModelMessage[]): Promise<Readonly<Record<ProviderName, string>>>;
  urlOf(name: ProviderName): string;
  close(): Promise<void>;
}

/** What they say to a history they take. */
export const FINE: Readonly<Record<ProviderName, string>> = {
  openai: 'Fine.',
  anthropic: 'Fine.',
  google: 'Fine.',
};

const refund = { name: 'refund', description: 'Refunds.', parameters: { type: 'object' } };

/** Starts the three on loopback. */
export async function startProviders(): Promise<Providers> {
  const { urlOf, close } = await startProviderServer();
  const anthropic = createAnthropic({ baseURL: urlOf('anthropic'), apiKey: 'k' });
  const google = createGoogleGenerativeAI({ baseURL: urlOf('google'), apiKey: 'k' });
  const models: Readonly<Record<ProviderName, LanguageModel>> = {
    openai: languageModel({ baseUrl: urlOf('openai'), name: 'm' }),
    anthropic: anthropic('claude-m'),
    google: google('gemini-2.5-flash'),
  };
  return {
    urlOf,
    close,
    replay: async (messages) => ({
      openai: await saidBy(models.openai, messages),
      anthropic: await saidBy(models.anthropic, messages),
      google: await saidBy(models.google, messages),
    }),
  };
}

async function saidBy(model: LanguageModel, messages: readonly ModelMessage[]): Promise<string> {
  const stream = streamText({
    model,
    system: 'You answer visitors.',
    tools: toolSet([refund]),
    messages: [...messages],
    maxOutputTokens: 100,
    maxRetries: 0,
    onError: () => undefined,
  });
  let said = '';
  for await (const part of stream.fullStream) {
    if (part.type === 'text-delta') said += part.text;
    if (part.type === 'error') said += wordsOf(part.error);
  }
  return said;
}

function wordsOf(error: unknown): string {
  return APICallError.isInstance(error) ? (error.responseBody ?? error.message) : String(error);
}
