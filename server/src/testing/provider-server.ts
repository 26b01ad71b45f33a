// Three providers on loopback, as strict about a history as they come: a request that breaks a rule of its
// provider gets a 400 with the provider's own error, any other one a short answer as server-sent events.
import { createServer, type IncomingMessage } from 'node:http';
import { anthropicRules, googleRules, openAiRules, type ProviderRules } from './provider-rules.ts';

/** The formats, by the name that begins their paths. */
export type ProviderName = 'openai' | 'anthropic' | 'google';

interface Provider {
  readonly rules: ProviderRules;
  readonly error: (message: string) => unknown;
  readonly events: string;
}

const sse = (...chunks: readonly (readonly [event: string, data: unknown])[]) =>
  chunks
    .map(([event, data]) => `${event ? `event: ${event}\n` : ''}data: ${JSON.stringify(data)}\n\n`)
    .join('');

const usage = { input_tokens: 1, output_tokens: 1 };
const PROVIDERS: Readonly<Record<ProviderName, Provider>> = {
  openai: {
    rules: openAiRules,
    error: (message) => ({ error: { message, type: 'invalid_request_error', param: null } }),
    events: `${sse(
      ['', { id: 'c', choices: [{ index: 0, delta: { role: 'assistant', content: 'Fine.' } }] }],
      ['', { id: 'c', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }],
    )}data: [DONE]\n\n`,
  },
  anthropic: {
    rules: anthropicRules,
    error: (message) => ({ type: 'error', error: { type: 'invalid_request_error', message } }),
    events: sse(
      [
        'message_start',
        {
          type: 'message_start',
          message: { id: 'm', type: 'message', role: 'assistant', model: 'm', content: [], usage },
        },
      ],
      [
        'content_block_start',
        { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      ],
      [
        'content_block_delta',
        { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Fine.' } },
      ],
      ['content_block_stop', { type: 'content_block_stop', index: 0 }],
      ['message_delta', { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage }],
      ['message_stop', { type: 'message_stop' }],
    ),
  },
  google: {
    rules: googleRules,
    error: (message) => ({ error: { code: 400, message, status: 'INVALID_ARGUMENT' } }),
    events: sse([
      '',
      {
        candidates: [
          { content: { role: 'model', parts: [{ text: 'Fine.' }] }, finishReason: 'STOP' },
        ],
      },
    ]),
  },
};

/** Starts them on a free port; `urlOf` gives the address under which a provider's own paths lie. */
export async function startProviderServer() {
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const name = (request.url ?? '').split('/')[1] as ProviderName;
      const { rules, error, events } = PROVIDERS[name];
      const fault = rules(body);
      const type = fault === null ? 'text/event-stream' : 'application/json';
      response.writeHead(fault === null ? 200 : 400, { 'content-type': type });
      response.end(fault === null ? events : JSON.stringify(error(fault)));
    });
  });
  // A kept connection is else dropped just when the next request of a slow test takes it.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    urlOf: (name: ProviderName) => `http://127.0.0.1:${address.port}/${name}/v1`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
