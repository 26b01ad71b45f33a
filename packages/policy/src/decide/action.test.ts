import { asAgentId } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { by, log, pageOf, says, type Written } from '../document/testing/log.ts';
import { inForce } from '../document/testing/parsed.ts';
import { threadFacts } from '../thread-facts.ts';
import { assessAction, moneyIn } from './action.ts';
import { decideApprovalLapse, decideEmergency } from './without-assistant.ts';

const facts = (...commands: readonly Written[]) => {
  const events = log(...commands);
  return threadFacts(events, events.length);
};
const said = facts(says('please'));
const tools = {
  lookup: { impact: 'low', reversibility: 'reversible' },
  relabel: { impact: 'low', reversibility: 'hard' },
  forget: { impact: 'low', reversibility: 'irreversible' },
  credit: { impact: 'medium', reversibility: 'reversible' },
  refund: { impact: 'medium', reversibility: 'hard' },
  ship: { impact: 'medium', reversibility: 'irreversible' },
  close: { impact: 'high', reversibility: 'reversible' },
  rename: { impact: 'high', reversibility: 'hard' },
  erase: { impact: 'high', reversibility: 'irreversible' },
};
const judge = (tool: string, args: Readonly<Record<string, unknown>> = {}, parts: object = {}) =>
  assessAction({ tool, arguments: args, policy: inForce({ tools, ...parts }), facts: said });

describe('an action', () => {
  it.each([
    ['lookup', 'autonomous'],
    ['relabel', 'notify'],
    ['forget', 'approval'],
    ['credit', 'notify'],
    ['refund', 'approval'],
    ['ship', 'approval'],
    ['close', 'approval'],
    ['rename', 'approval'],
    ['erase', 'human'],
  ])('with %s needs %s by the usual map', (tool, tier) => {
    expect(judge(tool)).toMatchObject({ tier, mode: 'act' });
  });

  it('[D10] with a tool nobody described is never done alone', () => {
    expect(judge('toString')).toMatchObject({ tier: 'human', rule: 'risk.unknown_tool' });
    const risk = { high: { irreversible: 'approval' } };
    expect(judge('mystery', {}, { risk })).toMatchObject({ tier: 'approval' });
  });

  it('follows the document’s own map', () => {
    expect(judge('lookup', {}, { risk: { low: { reversible: 'soft_review' } } })).toMatchObject({
      tier: 'soft_review',
      rule: 'risk.low.reversible',
    });
  });

  const limit = { gates: { refund: { above: { value: 50, currency: 'EUR' } } } };
  it.each([
    [{ amount: 50 }, 'notify'],
    [{ amount: 50.01 }, 'approval'],
    [{ amount: '80' }, 'approval'],
    [{ amountCents: 4_000 }, 'notify'],
    [{ amountCents: 8_000 }, 'approval'],
    [{ refund: { value: 80, currency: 'EUR' } }, 'approval'],
    [{ lines: [{ price: 10 }, { price: 70 }] }, 'approval'],
    [{ note: 'give back 80 €' }, 'approval'],
    [{ amount: '1.500,00' }, 'approval'],
    [{ amount: '1,500.00' }, 'approval'],
    [{ amount: '1.500' }, 'approval'],
    [{ amount: '1 500' }, 'approval'],
    [{ amount: '80,00' }, 'approval'],
    [{ refund: { value: '80,00', currency: 'EUR' } }, 'approval'],
    [{ amount: '８０' }, 'approval'],
    [{ amount: '12,50' }, 'notify'],
    [{ amountCents: '4000' }, 'notify'],
    [{ amount: '' }, 'notify'],
    [{ value: 'order 4711' }, 'notify'],
    [{ order: 4711 }, 'notify'],
    [{ note: 'order 4711' }, 'notify'],
  ])('with %j needs %s where a gate has a limit of 50 EUR', (args, tier) => {
    expect(judge('credit', args, limit).tier).toBe(tier);
  });

  it('with an amount is not made weaker by it', () => {
    expect(judge('erase', { amount: 80 }, limit).tier).toBe('human');
  });

  it('that may already have happened is a person’s to repeat', () => {
    const doubt = facts(
      says('please'),
      by.relay({
        type: 'action_finished',
        call: 'c',
        tool: 'credit',
        outcome: 'unknown',
        result: '',
      }),
    );
    const policy = inForce({ tools });
    expect(assessAction({ tool: 'credit', arguments: {}, policy, facts: doubt })).toMatchObject({
      tier: 'approval',
      rule: 'risk.in_doubt',
    });
  });

  it('stays in doubt when the visitor calls the assistant back, until an agent has handed back', () => {
    const unknown = by.relay({
      type: 'action_finished',
      call: 'c',
      tool: 'credit',
      outcome: 'unknown',
      result: '',
    });
    const policy = inForce({ tools });
    const judged = (...commands: readonly Written[]) =>
      assessAction({ tool: 'credit', arguments: {}, policy, facts: facts(...commands) }).rule;
    const cancelled = by.visitor({ type: 'handoff_cancelled', episode: 1 });
    expect(judged(says('please'), unknown, cancelled, says('again'))).toBe('risk.in_doubt');
    const ada = { id: asAgentId(`agt_${'a'.repeat(22)}`), name: 'Ada' };
    const back = by.agent({ type: 'handed_back', episode: 1, agent: ada });
    expect(judged(says('please'), unknown, back, says('again'))).toBe('risk.medium.reversible');
  });

  it('is not made easier by what a page says', () => {
    const set = { risk: { medium: { hard: 'autonomous' } } };
    const parts = { tools, segments: [{ name: 's', match: { segment: ['vip'] }, set }] };
    const vip = facts(says('please', pageOf('/', { segment: 'vip' })));
    const policy = inForce(parts);
    expect(assessAction({ tool: 'refund', arguments: {}, policy, facts: vip }).tier).toBe(
      'approval',
    );
  });
});

describe('money in arguments', () => {
  it('takes its currency from beside it, also from above', () => {
    expect(moneyIn({ currency: 'usd', items: [{ price: 3 }] })).toEqual([
      { value: 3, currency: 'USD' },
    ]);
  });

  it('of endless depth is read to a bound', () => {
    let deep: Record<string, unknown> = { amount: 1 };
    for (let depth = 0; depth < 50; depth += 1) deep = { deep };
    expect(moneyIn(deep)).toEqual([]);
  });
});

describe('what does not come', () => {
  it('an assistant that is down brings a person, whatever the document says', () => {
    const policy = inForce({ triggers: { toolFailure: { mode: 'off' } } });
    expect(decideEmergency(policy)).toMatchObject({
      tier: 'human',
      mode: 'act',
      trigger: 'tool_failure',
    });
  });

  it('[D11] an approval nobody gave ends in a person or a no, never in the action', () => {
    expect(decideApprovalLapse(inForce())).toMatchObject({ tier: 'human', mode: 'act' });
    const policy = inForce({ approval: { onTimeout: 'no' } });
    expect(decideApprovalLapse(policy)).toMatchObject({
      tier: 'notify',
      rule: 'approval.lapsed.no',
    });
  });
});
