// A watching version of the policy: what it would have decided is recorded where it differs, and that is all.
import type { Decision } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { visibleToVisitor } from '../audience.ts';
import {
  action,
  answers,
  begins,
  decision,
  given,
  type Move,
  says,
  watched,
  when,
} from '../testing/given.ts';

const policy = { version: '2.0.0', hash: 'i' };
const live = decision();
const shadow = (of: Decision | null) => ({ policy, decision: of });
/** The types of events a move leads to. */
function types(before: readonly Move[], move: Move): readonly string[] {
  const outcome = when(given(...before), move);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.events.map(({ type }) => type);
}

describe('[C42] a watching version of the policy', () => {
  it.each<[string, Decision | null, Decision | null, boolean]>([
    ['decides the same', live, live, false],
    ['decides nothing, as the policy in force', null, null, false],
    ['says the same in other words', live, decision({ reason: 'Asked.', policy }), false],
    ['would have asked for a person', null, live, true],
    ['would have done nothing', live, null, true],
    ['would have taken another tier', live, decision({ tier: 'notify' }), true],
    ['would have offered only', live, decision({ mode: 'offer' }), true],
    ['would have decided by another rule', live, decision({ rule: 'hard_gate.legal' }), true],
  ])('that %s', (_, decided, other, isRecorded) => {
    const said = says('A human please', decided);
    const plain = types([says('Hello')], said);
    const seen = types([says('Hello')], watched(said, shadow(other)));
    expect(seen.includes('shadow_decided')).toBe(isRecorded);
    expect(seen.filter((type) => type !== 'shadow_decided')).toEqual(plain);
  });

  it.each<[string, Decision['tier'], Decision['tier'] | null, boolean]>([
    ['wanted an approval for what is done alone', 'notify', 'approval', true],
    ['let be done alone what waits for an approval', 'approval', 'autonomous', true],
    ['says the same of it', 'approval', 'approval', false],
    // Then it asked for a person, and that is recorded of the whole turn.
    ['did not let it be proposed', 'approval', null, false],
  ])('of an action, by its name, when it %s', (_, tier, other, isRecorded) => {
    const acting = action('cal_1', tier);
    const actions = other ? [{ ...action('cal_9', other), digest: acting.digest }] : [];
    const proposing = answers('', { actions: [acting], shadow: { ...shadow(null), actions } });
    const { log } = given(says('Refund me'), begins(), proposing);
    const recorded = log.filter(({ type }) => type === 'shadow_decided');
    expect(recorded).toMatchObject(
      isRecorded ? [{ call: 'cal_1', policy, decision: { tier: other }, live: { tier } }] : [],
    );
    expect(log.filter(({ type }) => type === 'action_proposed')).toHaveLength(1);
  });

  it('is recorded with its version and with what was decided', () => {
    const outcome = when(given(), watched(says('A human please', live), shadow(null)));
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok) return;
    expect(outcome.events.find(({ type }) => type === 'shadow_decided')).toMatchObject({
      policy,
      decision: null,
      live,
    });
    expect(visibleToVisitor(outcome.events, []).map(({ type }) => type)).not.toContain(
      'shadow_decided',
    );
  });

  it('changes nothing of what happens, to a message or to an answer', () => {
    const asking = shadow(decision({ trigger: 'sentiment' }));
    const watching = given(
      watched(says('How long?'), asking),
      begins(),
      answers('Thirty days.', { shadow: asking }),
    );
    const alone = given(says('How long?'), begins(), answers('Thirty days.'));
    const kept = watching.log.filter(({ type }) => type !== 'shadow_decided');
    expect(kept.map(({ type }) => type)).toEqual(alone.log.map(({ type }) => type));
    expect(watching.log).toHaveLength(alone.log.length + 2);
    expect(watching.state).toMatchObject({ status: 'running', unanswered: null, episodes: 0 });
    expect(watching.state.lastDecision).toBeNull();
  });

  it('[C10] leaves the message that a request names where it is', () => {
    const { log } = given(watched(says('A human please', live), shadow(null)));
    const message = log.find(({ type }) => type === 'message_sent');
    expect(log.at(-1)).toMatchObject({ type: 'handoff_requested', message: message?.seq });
  });
});
