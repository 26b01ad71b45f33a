// Which of two decisions counts. Stronger is what leaves less to the assistant alone.
import type { Decision, Priority, Signal } from '@warmline/protocol';

/**
 * 0 (the assistant alone) … 5 (a person takes over). An offer leaves the answer in place, so it counts
 * less than anything that holds the answer or looks at it.
 */
export function strengthOf({ tier, mode }: Pick<Decision, 'tier' | 'mode'>): number {
  if (tier === 'human') return mode === 'act' ? 5 : 2;
  const base = { autonomous: 0, notify: 1, soft_review: 3, approval: 4 }[tier];
  return base < 2 && mode === 'offer' ? 2 : base;
}

/** Whether a decision brings a person without asking. */
export function handsOver(decision: Pick<Decision, 'tier' | 'mode'> | null): boolean {
  return decision !== null && decision.tier === 'human' && decision.mode === 'act';
}

const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const satisfies readonly Priority[];

export function higherPriority(a: Priority, b: Priority): Priority {
  return PRIORITIES.indexOf(b) > PRIORITIES.indexOf(a) ? b : a;
}

/**
 * Both decisions at once: the stronger one's tier, rule and reason (of equals the first), the higher
 * priority, all signals, and the offer of a person when either makes one.
 */
export function together(a: Decision, b: Decision | null): Decision {
  if (!b) return a;
  const [stronger, weaker] = strengthOf(b) > strengthOf(a) ? [b, a] : [a, b];
  const isOffer = !handsOver(stronger) && (stronger.mode === 'offer' || weaker.mode === 'offer');
  return {
    ...stronger,
    mode: isOffer ? 'offer' : stronger.mode,
    priority: higherPriority(stronger.priority, weaker.priority),
    signals: distinct([...stronger.signals, ...weaker.signals]),
    ...(isOffer && stronger.latencyMs === undefined && weaker.latencyMs !== undefined
      ? { latencyMs: weaker.latencyMs }
      : {}),
    ...(stronger.notice === undefined && weaker.notice !== undefined && handsOver(weaker)
      ? { notice: weaker.notice }
      : {}),
  };
}

/** All of several, or null when there is none. */
export function allTogether(decisions: readonly (Decision | null)[]): Decision | null {
  return decisions.reduce((sum, next) => (sum && next ? together(sum, next) : (sum ?? next)), null);
}

/** Each signal once, by name and detail, with its highest score; in order of first appearance. */
export function distinct(signals: readonly Signal[]): readonly Signal[] {
  const known = new Map<string, Signal>();
  for (const signal of signals) {
    const key = `${signal.name} ${signal.detail ?? ''}`;
    const before = known.get(key);
    if (!before || before.score < signal.score) known.set(key, signal);
  }
  return [...known.values()];
}
