// How each obligation is done: every kind ends in commands through `execute`.
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  briefFields,
  type Conversation,
  type Obligation,
  type SystemCommand,
  unreachable,
} from '@warmline/conversation';
import {
  asCommandId,
  type BriefField,
  type ConversationEvent,
  type ConversationId,
} from '@warmline/protocol';
import type { Conversations } from '../conversations/conversations.ts';
import type { Presence } from '../desk/presence.ts';
import type { Publisher } from '../desk/publisher.ts';
import type { Log } from './log.ts';
import type { Work, WorkDone } from './runner.ts';

interface Parts {
  readonly conversations: Pick<Conversations, 'execute'>;
  readonly publisher: Pick<Publisher, 'brief'>;
  readonly presence: Presence;
  readonly readLog: (id: ConversationId) => Promise<Log>;
  readonly reply: Work;
  readonly holderGraceMs: (state: Conversation) => number;
  readonly now: () => number;
}

const DONE: WorkDone = { kind: 'done' };
/** Characters of one message that a brief reads. */
const MAX_READ_CHARS = 2_000;

/** Makes the runner's work from its parts. */
export function createWork(parts: Parts): Work {
  const system = async (state: Conversation, ask: SystemCommand): Promise<WorkDone> => {
    await parts.conversations.execute(state, {
      id: asCommandId(randomUUID()),
      by: { kind: 'system' },
      at: parts.now(),
      ask,
    });
    // A refusal means that somebody else ended the wait: nothing is owed any more.
    return DONE;
  };

  return (state, obligation, signal) => {
    switch (obligation.kind) {
      case 'reply':
        return parts.reply(state, obligation, signal);
      case 'brief':
        return postBrief(state, obligation, signal);
      case 'handoff_timeout':
        return system(state, { type: 'time_out', wait: 'handoff' });
      case 'agent_reply_timeout':
        return system(state, { type: 'time_out', wait: 'agent_reply' });
      case 'idle_timeout':
        return system(state, { type: 'time_out', wait: 'idle' });
      case 'holder_check':
        return checkHolder(state);
      default:
        return unreachable(obligation);
    }
  };

  /** Streams the brief field by field to the agents who watch, then posts it. */
  async function postBrief(
    state: Conversation,
    obligation: Extract<Obligation, { kind: 'brief' }>,
    signal: AbortSignal,
  ): Promise<WorkDone> {
    const { conversationId } = state;
    // As of what was read over as well: else one unreadable event would have it owed for ever.
    const { events, reached: asOfSeq } = await parts.readLog(conversationId);
    const fields: BriefField[] = [];
    for (const field of briefFields(events.map(bounded), obligation.episode)) {
      // A long thread's brief is work for many turns of the event loop, and ends when it is not wanted.
      await setImmediate();
      if (signal.aborted) return DONE;
      fields.push(field);
      parts.publisher.brief({
        kind: 'brief',
        conversationId,
        episode: obligation.episode,
        asOfSeq,
        field,
      });
    }
    const brief = { asOfSeq, fields };
    return system(state, { type: 'post_brief', episode: obligation.episode, brief });
  }

  async function checkHolder(state: Conversation): Promise<WorkDone> {
    if (state.status !== 'human') return DONE;
    const now = parts.now();
    const until = parts.presence.lastSeenAt(state.hold.agent.id, now) + parts.holderGraceMs(state);
    if (until > now) return { kind: 'postponed', until };
    return system(state, { type: 'lapse_hold', epoch: state.epoch });
  }
}

function bounded(event: ConversationEvent): ConversationEvent {
  return event.type === 'message_sent' && event.text.length > MAX_READ_CHARS
    ? { ...event, text: event.text.slice(0, MAX_READ_CHARS).toWellFormed() }
    : event;
}
