// A model endpoint for tests: real HTTP and real server-sent events on loopback, in the shape of an
// OpenAI-compatible API. Each request is answered by the next script, and kept for assertions.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';

/** What a request asked, as far as tests look at it. */
export interface ModelRequest {
  readonly model: string;
  readonly messages: readonly ModelRequestMessage[];
  readonly tools: readonly { readonly function: { readonly name: string } }[];
  readonly responseFormat: string | null;
  readonly authorization: string | null;
  /** Resolves when the client has let go of the connection, or the answer has ended. */
  readonly closed: Promise<void>;
}

/** A message as it came over the wire. */
export interface ModelRequestMessage {
  readonly role: string;
  readonly content: string | null;
  readonly tool_calls?: readonly {
    readonly id: string;
    readonly function: { readonly name: string; readonly arguments: string };
  }[];
  readonly tool_call_id?: string;
}

/** How one request is answered. */
export type ModelScript =
  /** Streams these pieces; `role` and `finishReason` may be wrong on purpose. */
  | {
      readonly kind: 'text';
      readonly pieces: readonly string[];
      readonly role?: string;
      readonly finishReason?: string;
    }
  /** Calls tools, after some text if there is any; `arguments` is sent as it is. */
  | {
      readonly kind: 'tools';
      readonly text?: string;
      readonly calls: readonly {
        readonly id: string;
        readonly name: string;
        readonly arguments: string;
      }[];
    }
  /** Streams pieces, then says nothing more and keeps the connection open. */
  | { readonly kind: 'stall'; readonly pieces: readonly string[] }
  /** Streams pieces, then breaks the connection. */
  | { readonly kind: 'cut'; readonly pieces: readonly string[] }
  /** Streams pieces and ends the response in order, without the end that the format asks for. */
  | { readonly kind: 'unfinished'; readonly pieces: readonly string[] }
  /** Takes the request and never answers, not even with headers: a half-open socket. */
  | { readonly kind: 'silence' }
  /** Breaks the connection before any answer. */
  | { readonly kind: 'reset' }
  /** Streams the same piece until the client goes away. */
  | { readonly kind: 'endless'; readonly piece: string }
  /** Answers with this status. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: string;
      readonly body?: string;
    }
  /** Streams pieces, then something that is no JSON. */
  | { readonly kind: 'bad_json'; readonly pieces: readonly string[] }
  /** Streams an error in the midst of a successful response. */
  | { readonly kind: 'error_chunk'; readonly pieces: readonly string[] }
  /** Streams a text whose bytes are cut in the midst of characters. */
  | { readonly kind: 'split_bytes'; readonly text: string };

/** The endpoint, running. */
export interface ModelServer {
  readonly baseUrl: string;
  readonly requests: readonly ModelRequest[];
  /** Answers the next requests, in order. */
  script(...scripts: readonly ModelScript[]): void;
  /** Answers every request that no script is left for; of one model, or of all. */
  otherwise(script: ModelScript, model?: string): void;
  close(): Promise<void>;
}

/** An answer in one script: words stream one by one. */
export function textScript(text: string): ModelScript {
  return { kind: 'text', pieces: text.match(/\S+\s*|\s+/g) ?? [] };
}

/** Starts the endpoint on a free port of loopback. */
export async function startModelServer(): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const scripts: ModelScript[] = [];
  const defaults = new Map<string, ModelScript>();
  const server = createServer((request, response) => {
    void respond(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    requests,
    script: (...next) => void scripts.push(...next),
    otherwise: (script, model = '*') => void defaults.set(model, script),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await requestOf(request, response);
    requests.push(asked);
    const script = scripts.shift() ?? defaults.get(asked.model) ?? defaults.get('*');
    if (!script) throw new Error('The test has no script for this request.');
    await play(script, response);
  }
}

async function requestOf(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<ModelRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body: Partial<ModelRequest> & { response_format?: { type: string } } = JSON.parse(
    Buffer.concat(chunks).toString('utf8'),
  );
  return {
    model: body.model ?? '',
    messages: body.messages ?? [],
    tools: body.tools ?? [],
    responseFormat: body.response_format?.type ?? null,
    authorization: request.headers.authorization ?? null,
    closed: new Promise((resolve) => response.once('close', resolve)),
  };
}

async function play(script: ModelScript, response: ServerResponse): Promise<void> {
  switch (script.kind) {
    case 'silence':
      return;
    case 'reset':
      response.destroy();
      return;
    case 'status':
      response.writeHead(script.status, {
        'content-type': 'application/json',
        ...(script.retryAfter === undefined ? {} : { 'retry-after': script.retryAfter }),
      });
      response.end(script.body ?? JSON.stringify({ error: { message: 'No.' } }));
      return;
    case 'split_bytes':
      begin(response);
      for (const byte of Buffer.from(chunk({ content: script.text }) + END)) {
        response.write(Buffer.of(byte));
      }
      response.end();
      return;
    case 'tools':
      begin(response);
      if (script.text) response.write(chunk({ role: 'assistant', content: script.text }));
      for (const [index, call] of script.calls.entries()) {
        const { id, name } = call;
        // Arguments arrive in two pieces, as they do in life.
        const middle = Math.floor(call.arguments.length / 2);
        const first = { name, arguments: call.arguments.slice(0, middle) };
        const second = { arguments: call.arguments.slice(middle) };
        response.write(chunk({ tool_calls: [{ index, id, type: 'function', function: first }] }));
        response.write(chunk({ tool_calls: [{ index, function: second }] }));
      }
      response.end(chunk({}, 'tool_calls') + DONE);
      return;
    case 'endless':
      begin(response);
      while (!response.destroyed) {
        response.write(chunk({ content: script.piece }));
        await setImmediate();
      }
      return;
    default:
      await stream(script, response);
  }
}

type Streamed = Extract<ModelScript, { readonly pieces: readonly string[] }>;

async function stream(script: Streamed, response: ServerResponse): Promise<void> {
  begin(response);
  const role = script.kind === 'text' ? (script.role ?? 'assistant') : 'assistant';
  response.write(chunk({ role, content: '' }));
  for (const content of script.pieces) {
    response.write(chunk({ content }));
    await setImmediate();
  }
  switch (script.kind) {
    case 'text':
      response.end(chunk({}, script.finishReason ?? 'stop') + DONE);
      return;
    case 'unfinished':
      response.end();
      return;
    case 'cut':
      // What was written must reach the client before the break does.
      await setImmediate();
      response.destroy();
      return;
    case 'bad_json':
      response.end(`data: {"choices":[{"delta":{"content":"\n\n${DONE}`);
      return;
    case 'error_chunk':
      response.end(`data: ${JSON.stringify({ error: { message: 'Overloaded.' } })}\n\n${DONE}`);
      return;
    case 'stall':
      return;
  }
}

function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.flushHeaders();
}

function chunk(delta: object, finishReason: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: finishReason }];
  const body = {
    id: 'chat-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'test',
    choices,
  };
  return `data: ${JSON.stringify(body)}\n\n`;
}

const DONE = 'data: [DONE]\n\n';
const END = chunk({}, 'stop') + DONE;
