// [27] The history of a thread with handoffs, handbacks and tool results, as each provider format asks
// for it: over the wire for the OpenAI-compatible one, by their published rules for two others.
import { type LanguageModel, streamText } from 'ai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer, textScript } from '../../testing/model-server.ts';
import { heard, turnOf } from '../../testing/turn-input.ts';
import type { TurnInput } from '../assistant.ts';
import { createModelAssistant } from './assistant.ts';
import { historyOf } from './history.ts';

const result = (callId: string) => ({
  callId,
  tool: 'find_order',
  arguments: { order: '1' },
  outcome: 'done' as const,
  result: 'Found.',
});

const threads: Readonly<Record<string, TurnInput>> = {
  'a first message': turnOf(['*visitor: Hello']),
  'a greeting by the assistant first': turnOf(['assistant: Hi!', '*visitor: Hello']),
  'several quick messages': turnOf(['*visitor: a', '*visitor: b', '*visitor: c']),
  'a handoff and a handback': turnOf([
    'visitor: Refund please',
    'assistant: I cannot.',
    'visitor: A person!',
    'system: Ada has joined.',
    'Ada: I refund it.',
    'visitor: Thanks',
    'Ada: Bye',
    '*visitor: And now?',
  ]),
  'a handback with nothing open': turnOf(['visitor: Help', 'assistant: No.', 'Ada: Done.']),
  'an assistant that spoke last': turnOf(['*visitor: Hello', 'assistant: Wait']),
  'the assistant twice in a row': turnOf([
    'visitor: a',
    'assistant: b',
    'assistant: c',
    '*visitor: d',
  ]),
  'an empty line of the assistant': turnOf(['visitor: a', 'assistant: [1]', '*visitor: d']),
  'nothing at all': turnOf([]),
  'tool results': turnOf(['visitor: a', 'assistant: b', '*visitor: c'], {
    toolResults: [result('x'), result('y'), result('x')],
  }),
  'tool results after a handback': turnOf(['visitor: a', 'Ada: b'], { toolResults: [result('x')] }),
  'a very long thread': turnOf([
    ...Array.from({ length: 400 }, (_, index) =>
      index % 2 === 0 ? `visitor: ${'word '.repeat(100)}` : `assistant: ${'word '.repeat(100)}`,
    ),
    '*visitor: And now?',
  ]),
};

interface Part {
  readonly type: string;
  readonly text?: string;
  readonly toolCallId?: string;
}
interface Message {
  readonly role: string;
  readonly content: string | readonly Part[];
}

/** The prompt as the AI SDK hands it to a provider's converter. */
async function promptOf(input: TurnInput): Promise<readonly Message[]> {
  let prompt: readonly Message[] = [];
  const model: LanguageModel = {
    specificationVersion: 'v3',
    provider: 'test',
    modelId: 'test',
    supportedUrls: {},
    doGenerate: () => Promise.reject(new Error('It streams.')),
    doStream: (options) => {
      prompt = options.prompt;
      return Promise.reject(new Error('That is all.'));
    },
  };
  const stream = streamText({
    model,
    messages: [...historyOf(input)],
    maxRetries: 0,
    onError: () => undefined,
  });
  for await (const _ of stream.fullStream);
  return prompt;
}

const partsOf = ({ content }: Message): readonly Part[] =>
  typeof content === 'string' ? [{ type: 'text', text: content }] : content;

/** Tool results count as the user's: so the formats of Anthropic and Google have it. */
function grouped(prompt: readonly Message[]) {
  return prompt.map((message) => ({
    side: message.role === 'assistant' ? 'model' : 'user',
    parts: partsOf(message),
  }));
}

const ids = (parts: readonly Part[], type: string) =>
  parts.filter((part) => part.type === type).map(({ toolCallId }) => toolCallId);

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

describe.each(Object.entries(threads))('[27] a history with %s', (_, input) => {
  it('is well formed on the wire of an OpenAI-compatible endpoint', async () => {
    server.script(textScript('Fine.'));
    const assistant = createModelAssistant({
      model: { baseUrl: server.baseUrl, name: 'big' },
      retrieve: () => [],
      site: { name: 'Demo', origins: [] },
      now: () => 0,
    });
    expect((await heard(assistant, input)).error).toBeNull();
    const [system, ...messages] = server.requests.at(-1)?.messages ?? [];
    expect(system?.role).toBe('system');
    const open = new Set<string>();
    for (const { role, content, tool_calls, tool_call_id } of messages) {
      if (role === 'tool') expect(open.delete(tool_call_id ?? '')).toBe(true);
      else expect([...open]).toEqual([]);
      for (const { id } of tool_calls ?? []) open.add(id);
      if (!tool_calls) expect(content?.trim()).toBeTruthy();
    }
    expect([...open]).toEqual([]);
    expect(messages.at(-1)?.role).toMatch(/^(?:user|tool)$/);
  });

  it('takes turns and answers each call at once, as Anthropic’s format asks', async () => {
    const turns = grouped(await promptOf(input));
    expect(turns[0]?.side).toBe('user');
    turns.forEach(({ side, parts }, index) => {
      expect(side).toBe(index % 2 === 0 ? 'user' : 'model');
      expect(parts.every((part) => part.type !== 'text' || part.text?.trim())).toBe(true);
      const calls = ids(parts, 'tool-call');
      expect(calls.every((id) => /^[a-zA-Z0-9_-]+$/.test(id ?? ''))).toBe(true);
      expect(ids(turns[index + 1]?.parts ?? [], 'tool-result')).toEqual(calls);
    });
    expect(turns.at(-1)?.side).toBe('user');
  });

  it('has as many responses as calls in the next turn, as Google’s format asks', async () => {
    const turns = grouped(await promptOf(input));
    expect(turns.every(({ parts }) => parts.length > 0)).toBe(true);
    turns.forEach(({ parts }, index) => {
      const results = ids(parts, 'tool-result');
      if (results.length === 0) return;
      expect(ids(turns[index - 1]?.parts ?? [], 'tool-call')).toEqual(results);
      // A turn of responses holds nothing else.
      expect(results).toHaveLength(parts.length);
    });
  });
});

describe('a long history', () => {
  it('keeps its beginning and its end, and says what is left out', () => {
    const long = threads['a very long thread'];
    const text = JSON.stringify(historyOf(long ?? turnOf([])));
    expect(text.length).toBeLessThan(40_000);
    expect(text).toMatch(/\d+ earlier lines are left out here/);
    expect(text).toContain('And now?');
  });
});
