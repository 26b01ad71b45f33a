// A model asks for a person, or promised one: the visitor is offered what the model cannot give. It is
// an offer always, so that words put into a model's mouth move nobody.
import type { Decision } from '@warmline/protocol';
import type { PolicyRef } from '../document.ts';
import { decisionOf, quoted } from './finding.ts';

/** @param words the model's reason, or the promise it made */
export function decideModelRequest(policy: PolicyRef, words: string): Decision {
  const said = words.trim() === '' ? '' : ` It said ${quoted([words])}.`;
  return decisionOf(policy, policy.document, {
    tier: 'notify',
    mode: 'offer',
    trigger: 'low_confidence',
    rule: 'low_confidence.assistant_asked',
    reason: `The assistant asked for a person.${said}`,
    priority: null,
    team: null,
    signals: [],
  });
}
