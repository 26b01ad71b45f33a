// Which agents have a view connected. Two views of one agent count once; after the last one closes the
// agent is absent, and the claims they hold lapse when the grace is over.
import type { AgentId, AgentRef } from '@warmline/protocol';

export class Presence {
  readonly #views = new Map<AgentId, number>();
  readonly #names = new Map<AgentId, string>();
  readonly #lastSeenAt = new Map<AgentId, number>();
  readonly #startedAt: number;

  /** @param startedAt before this instant nobody can have been seen: the grace begins here */
  constructor(startedAt: number) {
    this.#startedAt = startedAt;
  }

  /** A view of the agent connected. @returns whether it is the first */
  arrive(agent: AgentRef): boolean {
    const views = this.#views.get(agent.id) ?? 0;
    this.#views.set(agent.id, views + 1);
    this.#names.set(agent.id, agent.name);
    return views === 0;
  }

  /** A view of the agent closed. @returns whether it was the last */
  leave(agentId: AgentId, now: number): boolean {
    const views = (this.#views.get(agentId) ?? 1) - 1;
    this.#lastSeenAt.set(agentId, now);
    if (views > 0) {
      this.#views.set(agentId, views);
      return false;
    }
    this.#views.delete(agentId);
    return true;
  }

  isPresent(agentId: AgentId): boolean {
    return this.#views.has(agentId);
  }

  get isAnyonePresent(): boolean {
    return this.#views.size > 0;
  }

  /** The present agent of that id, or null. */
  find(agentId: AgentId): AgentRef | null {
    const name = this.#names.get(agentId);
    return name !== undefined && this.isPresent(agentId) ? { id: agentId, name } : null;
  }

  /** Everybody who is here. */
  get present(): readonly AgentRef[] {
    return [...this.#views.keys()].map((id) => ({ id, name: this.#names.get(id) ?? '' }));
  }

  /** Since when the agent is away; `now` while they are here. Milliseconds since 1970. */
  lastSeenAt(agentId: AgentId, now: number): number {
    if (this.isPresent(agentId)) return now;
    return this.#lastSeenAt.get(agentId) ?? this.#startedAt;
  }
}
