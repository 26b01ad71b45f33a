// An agent is removed: one write says so, and everything else follows from it. A relay that dies in between
// does the rest when it starts, and the runner lapses their holds whenever it looks.
import { randomUUID } from 'node:crypto';
import type { SystemCommand } from '@warmline/conversation';
import { type AgentId, asCommandId, type QueueEntry } from '@warmline/protocol';
import type { Conversations } from '../conversations/conversations.ts';
import type { Agents } from '../sessions/agents.ts';

interface Parts {
  readonly agents: Pick<Agents, 'find' | 'remove' | 'removed'>;
  readonly conversations: Pick<Conversations, 'execute' | 'idle'>;
  /** Rows of all sites. */
  readonly entries: () => Promise<readonly QueueEntry[]>;
  /** They are an agent no more: their sockets end. */
  readonly onRemoved: (id: AgentId) => void;
  readonly now: () => number;
}

export interface Removal {
  /**
   * An owner removes another agent. Again for one who was removed: what may be left of it is done.
   * @returns once what they held is in the queue
   */
  remove(by: AgentId, id: AgentId): Promise<'removed' | 'forbidden' | 'not_found'>;
  /** Does what a relay that died had left undone. */
  resume(): Promise<void>;
}

export function createRemoval(parts: Parts): Removal {
  return {
    async remove(by, id) {
      const owner = await parts.agents.find(by);
      if (owner?.role !== 'owner' || by === id) return 'forbidden';
      if (!(await parts.agents.find(id))) return 'not_found';
      await parts.agents.remove(id);
      parts.onRemoved(id);
      // What they sent before is stored or refused by then; nothing of theirs is taken after it.
      await parts.conversations.idle();
      await reroute([id]);
      return 'removed';
    },
    resume: async () => reroute(await parts.agents.removed()),
  };

  /** What they hold, or are offered, goes on without them. */
  async function reroute(gone: readonly AgentId[]): Promise<void> {
    if (gone.length === 0) return;
    for (const entry of await parts.entries()) {
      const { holder, offer, epoch } = entry;
      if (holder && gone.includes(holder.id)) {
        await execute(entry, { type: 'lapse_hold', epoch, reason: 'removed' });
      } else if (offer && gone.includes(offer.agent.id)) {
        await execute(entry, { type: 'lapse_offer', agent: offer.agent.id });
      }
    }
  }

  async function execute(entry: QueueEntry, ask: SystemCommand): Promise<void> {
    // A refusal means that somebody else was faster: it is with them no more.
    await parts.conversations.execute(entry, {
      id: asCommandId(randomUUID()),
      by: { kind: 'system' },
      at: parts.now(),
      ask,
    });
  }
}
