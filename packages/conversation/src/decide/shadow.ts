// What a policy version that only watches would have done: recorded where it differs, and nothing else.
import type { Decision, EventBody } from '@warmline/protocol';
import type { Facts } from '../command.ts';

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

function isSame(a: Decision | null, b: Decision | null): boolean {
  return a?.tier === b?.tier && a?.mode === b?.mode && a?.rule === b?.rule;
}
