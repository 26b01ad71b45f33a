// Logs for tests: events one after the other, a second apart, each of its own command unless told.
import {
  type Actor,
  asAgentId,
  asCommandId,
  asConversationId,
  asVisitorId,
  type ConversationEvent,
  type EventBody,
  type Page,
} from '@warmline/protocol';

const VISITOR: Actor = { kind: 'visitor', id: asVisitorId(`vis_${'v'.repeat(22)}`) };
const ASSISTANT: Actor = { kind: 'assistant' };
const ADA = { id: asAgentId(`agt_${'a'.repeat(22)}`), name: 'Ada' };
const AGENT: Actor = { kind: 'agent', ...ADA };

/** What one command led to. */
export interface Written {
  readonly by: Actor;
  readonly bodies: readonly EventBody[];
}

export const log = (...commands: readonly Written[]): readonly ConversationEvent[] =>
  commands
    .flatMap(({ by, bodies }, command) => bodies.map((body) => ({ by, body, command })))
    .map(({ by, body, command }, index) => ({
      conversationId: asConversationId(`cnv_${'c'.repeat(22)}`),
      seq: index + 1,
      at: 1_000 * (index + 1),
      epoch: 0,
      by,
      commandId: asCommandId(`00000000-0000-0000-0000-${String(command).padStart(12, '0')}`),
      ...body,
    }));

export const by = {
  visitor: (...bodies: readonly EventBody[]): Written => ({ by: VISITOR, bodies }),
  assistant: (...bodies: readonly EventBody[]): Written => ({ by: ASSISTANT, bodies }),
  agent: (...bodies: readonly EventBody[]): Written => ({ by: AGENT, bodies }),
  relay: (...bodies: readonly EventBody[]): Written => ({ by: { kind: 'system' }, bodies }),
};

export const says = (text: string, page?: Page): Written =>
  by.visitor({ type: 'message_sent', text, ...(page ? { page } : {}) });

/** One event: the assistant's turn begins. */
export const begins = (turn: number, coversSeq: number): Written =>
  by.assistant({ type: 'turn_started', turn, coversSeq });

/** Two events: how sure it was, and the answer. */
export const answers = (text: string, turn: number, confidence: number): Written =>
  by.assistant({ type: 'answer_assessed', turn, confidence }, { type: 'message_sent', text, turn });

export const fails = (turn: number): Written =>
  by.assistant({ type: 'turn_failed', turn, reason: 'no answer', retryAt: 0 });

/** Two events: a person is asked for by the control, and the visitor takes it back. */
export const asksAndCancels = (episode: number): Written =>
  by.visitor(
    {
      type: 'handoff_requested',
      episode,
      requestedBy: 'visitor',
      priority: 'normal',
      dueAt: 0,
    },
    { type: 'handoff_cancelled', episode },
  );

export const handsBack = (episode: number): Written =>
  by.agent({ type: 'handed_back', episode, agent: ADA });

export const pageOf = (path: string, context?: NonNullable<Page['context']>): Page => ({
  url: `https://shop.example${path}`,
  title: '',
  ...(context ? { context } : {}),
});
