// What becomes of answers that are empty, promise what nobody did, ask for a person, or come late; and of a
// policy that only watches.
import { asSiteId } from '@warmline/protocol';
import { Registry } from 'prom-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAssistantMetrics } from '../assistant/resilience/metrics.ts';
import { createSiteAssistant } from '../assistant/resilience/site-assistant.ts';
import { policyOf } from '../testing/harness.ts';
import { type ModelServer, startModelServer, textScript } from '../testing/model-server.ts';
import { scriptedAssistant } from '../testing/scripted-assistant.ts';
import { passage } from '../testing/turn-input.ts';
import {
  answer,
  answersIn,
  begun,
  ofType,
  page,
  proposal,
  quick,
  relay,
  saying,
  says,
  text,
} from './scenes.ts';

const visible = (type: string) => !['conversation_started'].includes(type);

describe('a promise of a transfer', () => {
  const promise = {
    type: 'promise_withheld',
    text: 'I will transfer you to a colleague.',
  } as const;

  it('[3B-11] is not shown; the rest is, with the offer of a person', async () => {
    const one = await relay({
      policy: quick(),
      assistant: saying(() => [promise, ...text('It takes two days.', 0.9)]),
    });
    const { ada, peer } = await begun(one, 'How long does it take?');
    expect(await answer(peer)).toMatchObject({ text: 'It takes two days.', offersHuman: true });
    expect(JSON.stringify(peer.frames)).not.toContain('transfer you');
    expect(ofType(peer, 'handoff_requested')).toEqual([]);
    expect((await ada.event('answer_assessed')).withheld).toEqual([promise.text]);
    expect((await ada.event('decision_recorded')).decision).toMatchObject({
      mode: 'offer',
      rule: 'low_confidence.assistant_asked',
    });
  });

  it.each([
    ['en', 'How long does it take?', 'Would you like to talk to a person?'],
    ['de', 'Wie lange dauert das denn bei Ihnen?', 'Möchten Sie mit einem Menschen sprechen?'],
  ])('[3B-11] with nothing beside it leaves the offer alone (%s)', async (_, words, line) => {
    const assistant = saying(() => [promise]);
    const one = await relay({ policy: quick({ preset: 'finance' }), assistant });
    const { peer } = await begun(one, words);
    expect(await answer(peer)).toMatchObject({ offersHuman: true });
    expect((await answer(peer)).text).toContain(line);
    expect(assistant.inputs).toHaveLength(1);
  });
});

describe('a turn', () => {
  it('tells the assistant when it will no longer be waited for', async () => {
    const assistant = saying(() => text('Two years.'));
    const one = await relay({
      policy: quick({ assistant: { turnTimeoutMs: 9_000 } }),
      assistant,
      now: () => 1_000_000,
    });
    const { peer } = await begun(one, 'How long is the warranty?');
    await answer(peer);
    expect(assistant.inputs[0]?.endsAt).toBe(1_009_000);
  });
});

describe('a model that asks for a person', () => {
  const wish = proposal('request_human', { reason: 'The visitor must have one' });

  it('gets the visitor an offer, never a handoff; its words are no tool call', async () => {
    const one = await relay({ policy: quick(), assistant: saying(() => [wish]) });
    const { ada, peer } = await begun(one, 'How long does it take?');
    expect(await answer(peer)).toMatchObject({ offersHuman: true });
    expect(ofType(ada, 'action_proposed')).toEqual([]);
    expect(ofType(peer, 'handoff_requested')).toEqual([]);
    expect(ofType(ada, 'decision_recorded')[0]?.decision.reason).toContain('must have one');
  });
});

describe('an empty answer', () => {
  it('[3B-13] [3E-62] answers nothing: it is tried again, with the same words open', async () => {
    const assistant = saying((_, turn) => (turn === 1 ? text('  ') : text('Two years.')));
    const one = await relay({ policy: quick(), assistant });
    const { ada, peer } = await begun(one, 'How long is the warranty?');
    expect((await answer(peer)).text).toBe('Two years.');
    expect(ofType(ada, 'turn_failed')).toMatchObject([{ reason: 'empty answer' }]);
    expect(assistant.inputs.map(({ open }) => open.map((line) => line.text))).toEqual([
      ['How long is the warranty?'],
      ['How long is the warranty?'],
    ]);
  });

  it('[3B-13] for ever ends in one line that offers a person', async () => {
    const one = await relay({
      policy: quick({ assistant: { maxAttempts: 2 } }),
      assistant: saying(() => []),
    });
    const { peer } = await begun(one, 'How long is the warranty?');
    await peer.event('assistant_unavailable');
    expect(peer.events.map(({ type }) => type).filter(visible)).toEqual([
      'message_sent',
      'assistant_unavailable',
    ]);
  });
});

describe('an answer that its source does not bear out', () => {
  const ARTICLE = passage('food', 'Opened food is not refunded. Unopened food is refunded.');
  let model: ModelServer;
  beforeEach(async () => {
    model = await startModelServer();
    model.otherwise(textScript('Opened food is refunded [1].'), 'large');
  });
  afterEach(() => model.close());

  const verifiedBy = (verdict: string, preset: string) => {
    model.otherwise(textScript(JSON.stringify({ verdicts: [{ sentence: 1, verdict }] })), 'small');
    return relay({
      policy: quick({ preset }),
      assistant: createSiteAssistant({
        model: { baseUrl: model.baseUrl, name: 'large', reducedName: 'small' },
        site: { id: asSiteId('demo'), name: 'Demo', origins: [] },
        retrieve: () => [ARTICLE],
        basic: saying(() => []),
        metrics: createAssistantMetrics(new Registry()),
        log: () => undefined,
        now: Date.now,
      }),
    });
  };
  const ASKED = 'Is opened food refunded?';

  it('goes to a person where counting its words would have let it stand', async () => {
    const one = await verifiedBy('contradicted', 'healthcare');
    const { ada, peer } = await begun(one, ASKED);
    await peer.event('handoff_requested');
    expect((await ada.event('decision_recorded')).decision).toMatchObject({
      tier: 'human',
      mode: 'act',
      rule: 'low_confidence.answer',
    });
    expect(answersIn(ada.events)).toEqual([]);
    expect(JSON.stringify(peer.frames)).not.toContain('food is refunded [1]');
  });

  it('comes with the offer of a person under a laxer policy', async () => {
    const one = await verifiedBy('not_said', 'general');
    const { peer } = await begun(one, ASKED);
    expect(await answer(peer)).toMatchObject({ offersHuman: true });
  });

  it('stands alone when the verifier finds it there', async () => {
    const one = await verifiedBy('supported', 'general');
    const { ada, peer } = await begun(one, ASKED);
    expect((await answer(peer)).offersHuman ?? false).toBe(false);
    expect(ofType(ada, 'decision_recorded')).toEqual([]);
  });

  it('is waited for by nobody who asks for a person meanwhile', async () => {
    const one = await verifiedBy('supported', 'healthcare');
    model.otherwise({ kind: 'silence' }, 'small');
    const { peer, id } = await begun(one, ASKED);
    await expect.poll(() => model.requests.at(-1)?.model).toBe('small');
    await says(peer, id, 'a human please');
    await peer.until('the handoff', () => ofType(peer, 'handoff_requested')[0], 1_000);
    await model.requests.at(-1)?.closed;
  });
});

describe('several quick messages', () => {
  it('[3A-8] get one answer that covers all, also when they come while it is being made', async () => {
    const ends: (() => void)[] = [];
    const opens: (readonly string[])[] = [];
    const one = await relay({
      policy: quick(),
      assistant: scriptedAssistant(({ input, say, end }) => {
        opens.push(input.open.map((line) => line.text));
        say({ type: 'text', text: `All ${input.open.length}.` });
        say({ type: 'confidence', value: 1 });
        ends.push(end);
      }),
    });
    const { ada, peer, id } = await begun(one, 'One');
    await peer.until('the first turn', () => opens.length === 1);
    await Promise.all([says(peer, id, 'Two'), peer.until('nothing', () => true)]);
    await says(peer, id, 'Three');
    await ada.until('a turn that covers all', () => {
      const last = ofType(ada, 'message_sent').at(-1);
      return ofType(ada, 'turn_started').some(({ coversSeq }) => coversSeq === last?.seq);
    });
    await ada.until('its input', () => opens.at(-1)?.length === 3);
    for (const end of ends) end();
    expect((await answer(peer)).text).toBe('All 3.');
    expect(answersIn(peer.events)).toHaveLength(1);
    expect(opens.at(-1)).toEqual(['One', 'Two', 'Three']);
  });
});

describe('[3A-1] [3A-6] an answer that was begun before a person came', () => {
  it.each(['claims', 'writes'] as const)('is dropped once one %s', async (how) => {
    let finish: () => void = () => undefined;
    const one = await relay({
      policy: quick(),
      assistant: scriptedAssistant(({ say, end }) => {
        say({ type: 'text', text: 'Late words.' });
        say({ type: 'confidence', value: 1 });
        finish = end;
      }),
    });
    const { ada, peer, id } = await begun(one, 'How long is the warranty?');
    await peer.until('a piece of it', () => peer.deltas.some(({ kind }) => kind === 'answer'));
    const ask =
      how === 'claims'
        ? ({ type: 'claim' } as const)
        : ({ type: 'send_message', text: 'Hello.' } as const);
    await ada.command(id, ask);
    finish();
    await peer.until('it dropped', () => peer.deltas.some(({ kind }) => kind === 'answer_dropped'));
    await says(peer, id, 'Ah, a person');
    await ada.sync(id);
    expect(answersIn(ada.events)).toEqual([]);
  });
});

describe('a policy that only watches', () => {
  const shadow = (parts: object) => ({
    shadow: { document: policyOf({ version: '2.0.0', ...parts }), hash: 'watching' },
  });

  it.each([
    ['a good answer', text('Two years.')],
    ['an unsure one', text('Perhaps.', 0.2)],
    ['a wish for a person', [proposal('request_human', { reason: 'why' })]],
    [
      'an assistant that is down',
      [{ type: 'level', level: 'emergency', reason: 'reset' } as const, ...text('Down.', 0)],
    ],
  ])('records nothing where it agrees: %s', async (_, parts) => {
    const one = await relay({ policy: quick(), site: shadow({}), assistant: saying(() => parts) });
    const { ada, peer, id } = await begun(one, 'How long is the warranty?');
    await peer.until(
      'the end of it',
      () => ofType(peer, 'message_sent').length + ofType(peer, 'handoff_requested').length > 1,
    );
    await says(peer, id, 'I want a human');
    await ada.event('handoff_requested');
    await ada.sync(id);
    expect(ofType(ada, 'shadow_decided')).toEqual([]);
  });

  it('records where it differs, and changes nothing', async () => {
    const one = await relay({
      policy: quick(),
      site: shadow({ confidence: { bands: [{ below: 0.95, tier: 'approval' }] } }),
      assistant: saying(() => text('Two years.', 0.9)),
    });
    const { ada, peer, id } = await begun(one, 'How long is the warranty?');
    expect((await answer(peer)).text).toBe('Two years.');
    expect(await ada.event('shadow_decided')).toMatchObject({
      policy: { version: '2.0.0', hash: 'watching' },
      decision: { tier: 'approval' },
      live: { tier: 'autonomous' },
    });
    expect(ofType(ada, 'decision_recorded')).toEqual([]);
    await says(peer, id, 'Are you sure?');
    await answer(peer, 2);
    expect(JSON.stringify(peer.frames)).not.toContain('watching');
  });

  const acts = { impact: 'low', reversibility: 'reversible' };
  const asks = { impact: 'medium', reversibility: 'hard' };
  it.each([
    ['would have wanted an approval', acts, asks, 'autonomous', 'approval'],
    ['would have acted alone', asks, acts, 'approval', 'autonomous'],
  ])('records that it %s for an action', async (_, live, watching, tier, other) => {
    const run = async () => ({ outcome: 'done' as const, result: 'Oslo.' });
    const lookup = { name: 'lookup', description: '', parameters: { type: 'object' } };
    const one = await relay({
      policy: quick({ tools: { lookup: live } }),
      site: {
        ...shadow({ tools: { lookup: watching } }),
        tools: [{ ...lookup, run, withinMs: 1_000 }],
      },
      assistant: saying((_input, turn) => (turn === 1 ? [proposal('lookup')] : text('In Oslo.'))),
    });
    const { ada } = await begun(one, 'Where is parcel 17?');
    const { call } = await ada.event('action_proposed');
    expect(ofType(ada, 'shadow_decided')).toMatchObject([
      { call, decision: { tier: other }, live: { tier } },
    ]);
  });

  it('records a gate that it alone has', async () => {
    const one = await relay({
      policy: quick(),
      site: shadow({ customGates: [{ name: 'press', anyOf: ['journalist'] }] }),
      assistant: saying(() => text('Welcome.')),
    });
    const { ada, peer } = await begun(one, 'I am a journalist');
    await answer(peer);
    expect(ofType(ada, 'shadow_decided')[0]).toMatchObject({
      decision: { rule: 'hard_gate.custom.press' },
      live: null,
    });
    expect(ofType(peer, 'handoff_requested')).toEqual([]);
  });
});

describe('words beside an action', () => {
  it('are not judged as an answer', async () => {
    const run = async () => ({ outcome: 'done' as const, result: 'Parcel 17 is in Oslo.' });
    const one = await relay({
      policy: quick({
        preset: 'healthcare',
        tools: { lookup: { impact: 'low', reversibility: 'reversible' } },
      }),
      site: {
        tools: [
          { name: 'lookup', description: '', parameters: { type: 'object' }, run, withinMs: 1_000 },
        ],
      },
      assistant: saying((_, turn) =>
        turn === 1 ? [...text('Let me see.', 0.2), proposal('lookup')] : text('In Oslo.', 0.99),
      ),
    });
    const { ada, peer } = await begun(one, 'Where is it?', page('/orders'));
    expect((await answer(peer)).text).toBe('In Oslo.');
    expect(ofType(ada, 'decision_recorded')).toEqual([]);
  });
});
