// What three providers ask of a history, as their documentation and their own refusals have it: each
// function names the first fault in a request's body, in the provider's words, or gives null.
//
// OpenAI Chat Completions: platform.openai.com/docs/guides/function-calling; that user and assistant take
// turns is asked by the chat templates of many compatible servers, not by OpenAI.
// Anthropic Messages: docs.claude.com/en/api/messages and …/agents-and-tools/tool-use/implement-tool-use.
// Google Gemini: ai.google.dev/gemini-api/docs/function-calling and …/api/generate-content.

type Body = Readonly<Record<string, unknown>>;

/** What is wrong with the body of a request; null when nothing is. */
export type ProviderRules = (body: Body) => string | null;

const CALL_ID = /^[a-zA-Z0-9_-]{1,64}$/;
const TOOL_NAME = /^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/;

export const openAiRules: ProviderRules = (body) => {
  const messages = listOf(body['messages']).filter(({ role }) => role !== 'system');
  if (messages.length === 0) return "[] is too short - 'messages'";
  const seen = new Set<string>();
  let pending = new Set<string>();
  let lastSpeaker = 'assistant';
  for (const [index, message] of messages.entries()) {
    const { role, content } = message;
    const calls = listOf(message['tool_calls']);
    if (role === 'tool') {
      if (!pending.delete(String(message['tool_call_id']))) {
        return "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.";
      }
      if (typeof content !== 'string' || isBlank(content)) return `messages.${index}: no content`;
      continue;
    }
    if (pending.size > 0) return unanswered(pending);
    if (role !== 'user' && role !== 'assistant') return `Invalid value: '${role}'.`;
    if (calls.length === 0) {
      if (isBlank(content))
        return `Invalid value for 'content': expected a string, got ${content}.`;
      if (role === lastSpeaker) {
        return 'After the optional system message, conversation roles must alternate user/assistant/user/assistant/...';
      }
      lastSpeaker = role;
    }
    for (const { id, type, function: called } of calls) {
      const { name, arguments: args } = recordOf(called);
      const isFit = CALL_ID.test(String(id)) && TOOL_NAME.test(String(name)) && isJsonObject(args);
      if (role !== 'assistant' || type !== 'function' || !isFit || seen.has(String(id))) {
        return `messages.${index}.tool_calls: invalid`;
      }
      seen.add(String(id));
    }
    pending = new Set(calls.map(({ id }) => String(id)));
  }
  if (pending.size > 0) return unanswered(pending);
  return messages.at(-1)?.['role'] === 'assistant' ? 'The last message is the assistant’s.' : null;
};

function unanswered(ids: ReadonlySet<string>): string {
  return `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${[...ids].join(', ')}`;
}

export const anthropicRules: ProviderRules = (body) => {
  const messages = listOf(body['messages']);
  if (messages.length === 0) return 'messages: at least one message is required';
  if (typeof body['max_tokens'] !== 'number') return 'max_tokens: Field required';
  const turns = messages.map(({ role, content }) => ({ role, blocks: blocksOf(content) }));
  if (turns[0]?.role !== 'user') return 'messages: first message must use the "user" role';
  const seen = new Set<string>();
  for (const [index, { role, blocks }] of turns.entries()) {
    const at = `messages.${index}`;
    if (role !== (index % 2 === 0 ? 'user' : 'assistant')) {
      return 'messages: roles must alternate between "user" and "assistant"';
    }
    if (blocks.length === 0) return `${at}: all messages must have non-empty content`;
    if (blocks.some(({ type, text }) => type === 'text' && isBlank(text))) {
      return 'messages: text content blocks must contain non-whitespace text';
    }
    const uses = blocks.filter(({ type }) => type === 'tool_use');
    for (const { id, name, input } of uses) {
      const isFit = CALL_ID.test(String(id)) && TOOL_NAME.test(String(name)) && isRecord(input);
      if (role !== 'assistant' || !isFit) return `${at}: tool_use: invalid`;
      if (seen.has(String(id))) return `${at}: \`tool_use\` ids must be unique`;
      seen.add(String(id));
    }
    const fault = resultFault(at, blocks, turns[index - 1]?.blocks ?? []);
    if (fault !== null) return fault;
    const next = turns[index + 1]?.blocks ?? [];
    const answered = new Set(next.map(({ tool_use_id }) => tool_use_id));
    const left = uses.filter(({ id }) => !answered.has(id)).map(({ id }) => id);
    if (left.length > 0) {
      return `${at}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${left.join(', ')}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`;
    }
  }
  const hasTools = listOf(body['tools']).length > 0;
  if (seen.size > 0 && !hasTools) return 'Requests with `tool_use` blocks must define tools';
  return turns.at(-1)?.role === 'user' ? null : 'The conversation must end with a user message.';
};

/** What is wrong with the results in one message, given the message before it. */
function resultFault(at: string, blocks: readonly Body[], before: readonly Body[]): string | null {
  const results = blocks.filter(({ type }) => type === 'tool_result');
  const ids = results.map(({ tool_use_id }) => String(tool_use_id));
  const used = before.filter(({ type }) => type === 'tool_use').map(({ id }) => String(id));
  const orphan = ids.find((id) => !used.includes(id));
  if (orphan !== undefined) {
    return `${at}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${orphan}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`;
  }
  if (new Set(ids).size < ids.length) {
    return `${at}: each tool_use must have a single result. Found multiple \`tool_result\` blocks`;
  }
  const isFirst = blocks.slice(0, results.length).every(({ type }) => type === 'tool_result');
  if (!isFirst) return `${at}: tool_result blocks must come first`;
  const isEmpty = results.some(({ content }) => typeof content !== 'string' || isBlank(content));
  return isEmpty ? `${at}: tool_result: content is empty` : null;
}

export const googleRules: ProviderRules = (body) => {
  const contents = listOf(body['contents']);
  if (contents.length === 0) return 'GenerateContentRequest.contents: contents is not specified';
  const turns = contents.map(({ role, parts }) => ({ role, parts: listOf(parts) }));
  for (const [index, { role, parts }] of turns.entries()) {
    if (role !== (index % 2 === 0 ? 'user' : 'model')) {
      return 'Please ensure that multiturn requests alternate between user and model.';
    }
    if (parts.length === 0) return `contents.${index}.parts: must not be empty.`;
    if (parts.some((part) => 'text' in part && isBlank(part['text']))) {
      return 'Unable to submit request because it has an empty text parameter.';
    }
    const calls = parts.flatMap(({ functionCall }) =>
      functionCall ? [recordOf(functionCall)] : [],
    );
    if (calls.some(({ name, args }) => !TOOL_NAME.test(String(name)) || !isRecord(args))) {
      return `contents.${index}: function_call: invalid`;
    }
    const responses = parts.flatMap(({ functionResponse }) =>
      functionResponse ? [recordOf(functionResponse)] : [],
    );
    if (responses.some(({ response }) => !isRecord(response))) {
      return `contents.${index}: function_response.response: must be an object`;
    }
    const called = listOf(turns[index - 1]?.parts)
      .filter((part) => 'functionCall' in part)
      .map(({ functionCall }) => recordOf(functionCall)['name']);
    if (responses.length > 0 && called.length === 0) {
      return 'Please ensure that function response turn comes immediately after a function call turn.';
    }
    if (responses.length !== called.length) {
      return 'Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.';
    }
    if (responses.some(({ name }, at) => name !== called[at])) {
      return `contents.${index}: function_response.name: does not match its call`;
    }
  }
  return turns.at(-1)?.role === 'user'
    ? null
    : 'Please ensure that multiturn requests end with a user role or a function response.';
};

function blocksOf(content: unknown): readonly Body[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : listOf(content);
}

function listOf(value: unknown): readonly Body[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function recordOf(value: unknown): Body {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length === 0 || listOf(value).some(({ text }) => isBlank(text));
  return typeof value !== 'string' || value.trim() === '';
}

function isJsonObject(text: unknown): boolean {
  try {
    return typeof text === 'string' && isRecord(JSON.parse(text));
  } catch {
    return false;
  }
}
