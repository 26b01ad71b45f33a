// How each obligation is done: every kind ends in commands through `execute`.
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  briefFields,
  type Conversation,
  isWaiting,
  type Obligation,
  type SystemCommand,
  unreachable,
} from '@warmline/conversation';
import {
  type AgentId,
  asCommandId,
  type BriefField,
  type ConversationId,
  type QueueEntry,
  type SiteId,
} from '@warmline/protocol';
import type { Actions } from '../actions/actions.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { nextToOffer } from '../desk/offering.ts';
import type { Presence } from '../desk/presence.ts';
import type { Publisher } from '../desk/publisher.ts';
import type { Site } from '../site.ts';
import { bounded } from './bounded.ts';
import type { Log } from './log.ts';
import { isRecommendationWithheld, withoutRecommendation } from './recommendation.ts';
import type { Work, WorkDone } from './runner.ts';

interface Parts {
  readonly conversations: Pick<Conversations, 'execute'>;
  readonly publisher: Pick<Publisher, 'brief'>;
  readonly presence: Presence;
  readonly actions: Pick<Actions, 'begin'>;
  readonly entries: (siteId: SiteId) => Promise<readonly QueueEntry[]>;
  readonly siteOf: (siteId: SiteId) => Site;
  readonly modelBrief: Work;
  readonly readLog: (id: ConversationId) => Promise<Log>;
  readonly reply: Work;
  readonly holderGraceMs: (state: Conversation) => number;
  /** Who is in a team; nobody, where the site's policy does not list it any more. */
  readonly membersOf: (siteId: SiteId, team: string) => Promise<readonly AgentId[]>;
  /** Whether an agent is one no more. */
  readonly isRemoved: (id: AgentId) => Promise<boolean>;
  readonly now: () => number;
}

const DONE: WorkDone = { kind: 'done' };
/** When to look again whether an action has ended, in milliseconds; its own end is told at once. */
const ACTION_LOOK_MS = 10_000;

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
      case 'offer':
        return offer(state, obligation.episode);
      case 'offer_timeout':
        return system(state, { type: 'time_out', wait: 'offer' });
      case 'approval_timeout':
        return system(state, { type: 'time_out', wait: 'approval' });
      case 'review_timeout':
        return system(state, { type: 'time_out', wait: 'review' });
      case 'call':
        return doCall(state, obligation.call);
      case 'model_brief':
        return parts.modelBrief(state, obligation, signal);
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
    const site = parts.siteOf(state.siteId);
    const { briefWriter } = site;
    const isWithheld = isRecommendationWithheld(site, events);
    for (const built of briefFields(events.map(bounded), obligation.episode)) {
      // A long thread's brief is work for many turns of the event loop, and ends when it is not wanted.
      await setImmediate();
      if (signal.aborted) return DONE;
      const field = isWithheld ? withoutRecommendation(built, events, obligation.episode) : built;
      fields.push(field);
      parts.publisher.brief({
        kind: 'brief',
        conversationId,
        episode: obligation.episode,
        asOfSeq,
        field,
      });
    }
    const brief = { asOfSeq, fields, ...(briefWriter ? { model: 'pending' as const } : {}) };
    return system(state, { type: 'post_brief', episode: obligation.episode, brief });
  }

  /** An action runs by itself; an answer that was approved is shown now. */
  async function doCall(state: Conversation, call: string): Promise<WorkDone> {
    const agreed = state.calls.find((one) => one.call === call);
    if (agreed?.what.kind === 'answer') {
      await parts.conversations.execute(state, {
        id: asCommandId(randomUUID()),
        by: { kind: 'assistant' },
        at: parts.now(),
        ask: { type: 'release_answer', epoch: state.epoch, call },
      });
      return DONE;
    }
    parts.actions.begin(state, call);
    return { kind: 'postponed', until: parts.now() + ACTION_LOOK_MS };
  }

  /** To the next agent who is here; the view shows them the brief beside the offer. */
  async function offer(state: Conversation, episode: number): Promise<WorkDone> {
    const { team = null, offers = null } = isWaiting(state) ? state.episode : {};
    const members = team === null ? [] : await parts.membersOf(state.siteId, team);
    const entries = await parts.entries(state.siteId);
    const { present } = parts.presence;
    const agent = nextToOffer({ present, passed: offers?.passed ?? [], members, entries });
    return system(state, { type: 'offer', episode, agent });
  }

  async function checkHolder(state: Conversation): Promise<WorkDone> {
    if (state.status !== 'human') return DONE;
    const { epoch, hold } = state;
    if (await parts.isRemoved(hold.agent.id)) {
      return system(state, { type: 'lapse_hold', epoch, reason: 'removed' });
    }
    const now = parts.now();
    const until = parts.presence.lastSeenAt(hold.agent.id, now) + parts.holderGraceMs(state);
    if (until > now) return { kind: 'postponed', until };
    return system(state, { type: 'lapse_hold', epoch, reason: 'vanished' });
  }
}
