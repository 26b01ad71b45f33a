// The event that begins an episode, made in one place for visitor, policy and agent.
import type { EventOf, EventPlace, Priority } from '@warmline/protocol';
import type { Facts } from '../command.ts';
import type { Conversation } from '../state.ts';

type Requested = Omit<EventOf<'handoff_requested'>, keyof EventPlace>;

/** A new episode, with its own number and its own promise. [C12] */
export function handoffRequested(
  state: Conversation,
  at: number,
  facts: Facts,
  request: {
    readonly requestedBy: Requested['requestedBy'];
    readonly priority: Priority;
    readonly message?: number;
    readonly notice?: string | undefined;
    /** The promise of the rules in force; the policy's own where there is none. Milliseconds. */
    readonly latencyMs?: number | undefined;
  },
): Requested {
  return {
    type: 'handoff_requested',
    episode: state.episodes + 1,
    dueAt: Math.max(at, state.lastAt) + (request.latencyMs ?? facts.timings.slaMs),
    requestedBy: request.requestedBy,
    priority: request.priority,
    ...(request.message === undefined ? {} : { message: request.message }),
    ...(request.notice === undefined ? {} : { notice: request.notice }),
  };
}

/** One step more urgent, and never below `high`. */
export function promoted(priority: Priority): Priority {
  return priority === 'high' || priority === 'urgent' ? 'urgent' : 'high';
}
