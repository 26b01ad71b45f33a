// One turn of the assistant: begin it in the log, stream the answer, end it in the log. The turn and
// the epoch fence it: whatever comes after a request or a claim is refused by `decide`.
import { randomUUID } from 'node:crypto';
import type { AssistantCommand, Conversation } from '@warmline/conversation';
import { assessAnswer, type PolicyRef } from '@warmline/policy';
import {
  asCommandId,
  type Citation,
  type ConversationId,
  MAX_TEXT_CHARS,
  type SiteId,
} from '@warmline/protocol';
import { citationSchema } from '@warmline/protocol/schemas';
import * as v from 'valibot';
import type { Assistant } from '../assistant/assistant.ts';
import { turnInput } from '../assistant/thread-lines.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { Publisher } from '../desk/publisher.ts';
import type { Log } from './log.ts';
import type { Work } from './runner.ts';

interface Parts {
  readonly conversations: Pick<Conversations, 'execute' | 'current'>;
  readonly publisher: Pick<Publisher, 'answer'>;
  readonly readLog: (id: ConversationId) => Promise<Log>;
  readonly assistantOf: (siteId: SiteId) => Assistant;
  readonly policyOf: (siteId: SiteId) => PolicyRef;
  readonly now: () => number;
  readonly onError: (error: unknown, conversationId: ConversationId) => void;
}

interface Answer {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly confidence: number;
}

/** Makes the work of a reply. */
export function createReply(parts: Parts): Work {
  return async (state, _obligation, signal) => {
    const { epoch, conversationId } = state;
    // 1. The turn is in the log before the assistant runs, so that a crash in it is counted.
    if (!(await ask(state, { type: 'begin_turn', epoch }))) return { kind: 'done' };
    const begun = (await parts.conversations.current(conversationId))?.state;
    const inFlight = begun && 'attempts' in begun ? begun.attempts.inFlight : null;
    if (!inFlight || signal.aborted) return { kind: 'done' };
    const { turn, coversSeq } = inFlight;
    // 2. The answer, bounded in time.
    const policy = parts.policyOf(state.siteId);
    const limit = AbortSignal.timeout(policy.document.assistant.turnTimeoutMs);
    let finish: AssistantCommand;
    try {
      const answer = await stream(state, turn, coversSeq, AbortSignal.any([signal, limit]));
      const decision = assessAnswer({ confidence: answer.confidence, policy });
      finish = {
        type: 'finish_turn',
        epoch,
        turn,
        ...answer,
        offersHuman: decision?.mode === 'offer',
        decision,
      };
    } catch (error) {
      if (!signal.aborted) parts.onError(error, conversationId);
      finish = { type: 'fail_turn', epoch, turn, reason: reasonOf(error, limit) };
    }
    // 3. Its end; a refusal means that the conversation has moved on.
    const isTaken = await ask(state, finish);
    if (!isTaken || finish.type === 'fail_turn') {
      parts.publisher.answer({ kind: 'answer_dropped', conversationId, turn });
    }
    return { kind: 'done' };
  };

  async function stream(
    state: Conversation,
    turn: number,
    coversSeq: number,
    signal: AbortSignal,
  ): Promise<Answer> {
    const { conversationId, siteId } = state;
    const { events } = await parts.readLog(conversationId);
    const input = turnInput(siteId, events, coversSeq);
    const citations: Citation[] = [];
    let text = '';
    let confidence = 0;
    for await (const part of abortable(parts.assistantOf(siteId).answer(input, signal), signal)) {
      if (part.type === 'text') {
        // A lone surrogate or a NUL could not be stored as it is.
        const whole = part.text.toWellFormed().replaceAll('\u0000', '');
        const piece = whole.slice(0, Math.max(0, MAX_TEXT_CHARS - text.length));
        if (piece === '') continue;
        parts.publisher.answer({
          kind: 'answer',
          conversationId,
          turn,
          from: text.length,
          text: piece,
        });
        text += piece;
      } else if (part.type === 'citation') {
        // What an assistant says is checked like any input: an event that cannot be read back is lost.
        citations.push(v.parse(citationSchema, part.citation));
      } else if (part.type === 'confidence') {
        if (!Number.isFinite(part.value)) throw new Error('The confidence is not a number.');
        confidence = Math.min(1, Math.max(0, part.value));
      }
    }
    return { text, citations, confidence };
  }

  async function ask(state: Conversation, command: AssistantCommand): Promise<boolean> {
    const executed = await parts.conversations.execute(state, {
      id: asCommandId(randomUUID()),
      by: { kind: 'assistant' },
      at: parts.now(),
      ask: command,
    });
    return executed.ok;
  }
}

function reasonOf(error: unknown, limit: AbortSignal): string {
  if (limit.aborted) return 'The assistant took too long.';
  return error instanceof Error ? error.message.slice(0, 300) : 'The assistant failed.';
}

/** Ends with an error as soon as the signal is aborted, even when the source ignores it. */
async function* abortable<Part>(
  source: AsyncIterable<Part>,
  signal: AbortSignal,
): AsyncGenerator<Part> {
  const iterator = source[Symbol.asyncIterator]();
  const aborted = new Promise<never>((_, reject) => {
    const stop = () => reject(new Error('The turn was ended.'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  aborted.catch(() => undefined);
  try {
    while (true) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Not awaited: a source that hangs would hang this too.
    iterator.return?.()?.catch(() => undefined);
  }
}
