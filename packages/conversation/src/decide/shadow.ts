// What a policy version that only watches would have done: recorded where it differs, and nothing else.
import type { Decision, EventBody } from '@warmline/protocol';
import type { Facts, ProposedAction, Shadow } from '../command.ts';

/** [C42] */
export function shadowed({
  shadow,
  decision,
}: Pick<Facts, 'shadow' | 'decision'>): readonly EventBody[] {
  if (!shadow || isSame(shadow.decision, decision)) return [];
  return [
    { type: 'shadow_decided', policy: shadow.policy, decision: shadow.decision, live: decision },
  ];
}

/** The actions of a turn of which it would have decided otherwise. [C42] */
export function shadowedActions(
  actions: readonly ProposedAction[],
  shadow: Shadow | null,
): readonly EventBody[] {
  if (!shadow) return [];
  const { policy, actions: others = [] } = shadow;
  return actions.flatMap(({ call, digest, decision: live }) => {
    const decision = others.find((other) => other.digest === digest)?.decision;
    // What it would not have let be proposed is a person's, as the decision on the whole turn says.
    if (!decision || isSame(decision, live)) return [];
    return [{ type: 'shadow_decided', policy, call, decision, live }] as const;
  });
}

function isSame(a: Decision | null, b: Decision | null): boolean {
  return a?.tier === b?.tier && a?.mode === b?.mode && a?.rule === b?.rule;
}
