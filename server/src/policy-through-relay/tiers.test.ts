// Every tier and preset through a real relay: what stands alone, what is looked at, what is held, and what
// the visitor is shown of it and when.
import type { ConversationId } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import type { AgentPeer, Peer } from '../testing/harness.ts';
import {
  answer,
  answersIn,
  begun,
  decide,
  ofType,
  quick,
  relay,
  saying,
  says,
  text,
} from './scenes.ts';

const band = (tier: string) => ({ confidence: { bands: [{ below: 0.9, tier }] } });

describe('the presets', () => {
  // What an answer of this confidence passes as.
  it.each([
    ['general', 0.9, 'autonomous'],
    ['general', 0.65, 'notify'],
    ['general', 0.5, 'notify, offers'],
    ['customer-service', 0.9, 'autonomous'],
    ['customer-service', 0.82, 'notify'],
    ['customer-service', 0.7, 'notify, offers'],
    ['finance', 0.96, 'autonomous'],
    ['finance', 0.92, 'soft_review'],
    ['finance', 0.7, 'approval, offers'],
    ['healthcare', 0.99, 'autonomous'],
    ['healthcare', 0.96, 'soft_review'],
    ['healthcare', 0.9, 'approval, offers'],
    ['healthcare', 0.7, 'human'],
  ])('%s takes an answer of %d as %s', async (preset, confidence, expected) => {
    const one = await relay({
      policy: quick({ preset }),
      assistant: saying(() => text('Two years.', confidence)),
    });
    const { ada, peer } = await begun(one, 'How long is the warranty?');
    const [tier = '', offers] = expected.split(', ');
    if (tier === 'human') await peer.event('handoff_requested');
    else if (tier === 'approval') await peer.event('answer_held');
    else await answer(peer);
    const [decision] = ofType(ada, 'decision_recorded').map((event) => event.decision);
    if (tier === 'autonomous') {
      expect(decision).toBeUndefined();
      expect(ofType(ada, 'answer_assessed')[0]).toMatchObject({ confidence, tier });
    } else {
      expect(decision).toMatchObject({
        tier,
        mode: offers ? 'offer' : 'act',
        rule: 'low_confidence.answer',
        policy: { version: '1.0.0', hash: 'test' },
      });
    }
    expect(answersIn(peer.events).map(({ offersHuman }) => offersHuman ?? false)).toEqual(
      tier === 'human' || tier === 'approval' ? [] : [offers !== undefined],
    );
  });
});

describe('notify', () => {
  it('shows the answer as it comes, and records what was noticed', async () => {
    const one = await relay({
      policy: quick(band('notify')),
      assistant: saying(() => text('Two years.', 0.7)),
    });
    const { ada, peer } = await begun(one, 'How long is the warranty?');
    await answer(peer);
    expect(peer.deltas).toContainEqual(
      expect.objectContaining({ kind: 'answer', text: 'Two years.' }),
    );
    expect(ofType(ada, 'decision_recorded')[0]?.decision.tier).toBe('notify');
  });
});

describe('soft review', () => {
  async function shown(windowMs = 300_000) {
    const one = await relay({
      policy: quick({ ...band('soft_review'), review: { windowMs } }),
      assistant: saying(() => text('Two years.', 0.7)),
    });
    const scene = await begun(one, 'How long is the warranty?');
    const { seq } = await answer(scene.peer);
    await scene.ada.event('review_opened');
    return { ...scene, message: seq };
  }
  const review = (
    ada: AgentPeer,
    id: ConversationId,
    message: number,
    verdict: 'agree' | 'retract',
  ) => ada.command(id, { type: 'review_answer', message, verdict }, { after: null });

  it('ends with an agreement, once', async () => {
    const { ada, id, message, peer } = await shown();
    expect(await review(ada, id, message, 'agree')).toMatchObject({ ok: true });
    expect(await ada.event('review_closed')).toMatchObject({ verdict: 'agreed', message });
    expect(await review(ada, id, message, 'retract')).toMatchObject({
      ok: false,
      error: { code: 'already_decided' },
    });
    expect(ofType(peer, 'review_closed')).toEqual([]);
  });

  it('puts an agent’s words in the answer’s place', async () => {
    const { ada, id, message, peer } = await shown();
    const correction = { type: 'correct_answer', message, text: 'Three years.' } as const;
    await ada.command(id, correction, { after: null });
    expect(await peer.event('message_corrected')).toMatchObject({ message, text: 'Three years.' });
    expect(ofType(ada, 'review_closed')).toMatchObject([{ verdict: 'corrected' }]);
  });

  it('takes an answer back, and asks for a person', async () => {
    const { ada, id, message, peer } = await shown();
    await review(ada, id, message, 'retract');
    await peer.event('message_retracted');
    expect(await peer.event('handoff_requested')).toMatchObject({ requestedBy: 'agent' });
  });

  it('lapses when nobody looks', async () => {
    const { ada, message, peer } = await shown(1_000);
    expect(await ada.event('review_closed')).toMatchObject({ verdict: 'lapsed', message });
    expect(ofType(peer, 'message_retracted')).toEqual([]);
  });
});

describe('an answer that needs an approval', () => {
  async function held(policy: object = {}) {
    const assistant = saying((_, turn) => text(`Draft number ${turn}.`, 0.7));
    const one = await relay({
      policy: quick({ ...band('approval'), ...policy }),
      assistant,
    });
    const scene = await begun(one, 'How long is the warranty?');
    const drafted = await scene.ada.event('answer_drafted');
    await scene.peer.event('answer_held');
    expect(JSON.stringify(scene.peer.frames)).not.toContain('Draft');
    return { ...scene, drafted, assistant };
  }
  const saw = (peer: Peer) => JSON.stringify(peer.frames);

  it('is shown word for word, once, after an agent’s yes', async () => {
    const { ada, peer, drafted } = await held();
    expect(await decide(ada, drafted, 'approve')).toMatchObject({ ok: true });
    expect((await answer(peer)).text).toBe('Draft number 1.');
    expect(await decide(ada, drafted, 'approve')).toMatchObject({
      ok: false,
      error: { code: 'already_decided' },
    });
    expect(answersIn(peer.events)).toHaveLength(1);
  });

  it('keeps the offer of a person that it was held with', async () => {
    const { ada, peer, drafted } = await held({ assistant: { offerPersonBelow: 0.8 } });
    expect(drafted).toMatchObject({ offersHuman: true });
    await decide(ada, drafted, 'approve');
    expect(await answer(peer)).toMatchObject({ offersHuman: true });
  });

  it('is never shown after a no; the next one knows the reason', async () => {
    const { ada, peer, drafted, assistant } = await held();
    await decide(ada, drafted, 'reject', { reason: 'The warranty is three years' });
    await ada.event('answer_drafted', 2);
    expect(saw(peer)).not.toContain('Draft');
    const lines = assistant.inputs[1]?.lines ?? [];
    expect(lines.find(({ role }) => role === 'system')?.text).toContain('three years');
  });

  it('becomes a person’s when nobody decides', async () => {
    const { ada, peer } = await held({ approval: { timeoutMs: 1_000 } });
    expect(await peer.event('handoff_requested')).toMatchObject({ requestedBy: 'policy' });
    expect(await ada.event('approval_decided')).toMatchObject({ verdict: 'lapsed' });
    expect((await ada.event('decision_recorded', 2)).decision.rule).toBe('approval.lapsed.human');
    expect(saw(peer)).not.toContain('Draft');
  });

  it('is a no when nobody decides, where the policy says so', async () => {
    const { ada, peer } = await held({ approval: { timeoutMs: 1_000, onTimeout: 'no' } });
    expect(await ada.event('approval_decided')).toMatchObject({ verdict: 'lapsed' });
    await ada.event('answer_drafted', 2);
    expect(ofType(peer, 'handoff_requested')).toEqual([]);
    expect(saw(peer)).not.toContain('Draft');
  });

  it('[3F-76] gives way to one that covers what the visitor writes meanwhile', async () => {
    const { ada, peer, id, drafted, assistant } = await held();
    await says(peer, id, 'And for the kettle?');
    const second = await ada.event('answer_drafted', 2);
    expect(ofType(ada, 'approval_decided')).toMatchObject([{ verdict: 'cancelled' }]);
    expect(assistant.inputs[1]?.open.map((line) => line.text)).toEqual([
      'How long is the warranty?',
      'And for the kettle?',
    ]);
    expect(await decide(ada, drafted, 'approve')).toMatchObject({ ok: false });
    await decide(ada, second, 'approve');
    expect((await answer(peer)).text).toBe('Draft number 2.');
  });

  it('[3F-68] is there again for an agent and a visitor who reload', async () => {
    const assistant = saying(() => text('Draft.', 0.7));
    const one = await relay({ policy: quick(band('approval')), assistant });
    const { peer, session, id, ada } = await begun(one, 'How long is the warranty?');
    await ada.event('answer_drafted');
    peer.socket.disconnect();
    const again = await one.visitor(session);
    await again.peer.sync(id);
    expect(ofType(again.peer, 'answer_held')).toHaveLength(1);
    const bob = await one.agent('Bob');
    await bob.sync(id);
    const [drafted] = ofType(bob, 'answer_drafted');
    if (!drafted) throw new Error('The draft is not in the log.');
    await decide(bob, drafted, 'approve');
    expect((await answer(again.peer)).text).toBe('Draft.');
  });

  it('[3F-69] is not touched by a verdict that names another thread', async () => {
    const one = await relay({
      policy: quick(band('approval')),
      assistant: saying(() => text('Draft.', 0.7)),
    });
    const { ada, id, peer } = await begun(one, 'How long is the warranty?');
    const drafted = await ada.event('answer_drafted');
    const other = await one.visitor();
    await says(other.peer, other.id, 'And I?');
    await ada.sync(other.id);
    await other.peer.event('answer_held');
    const wrong = { ...drafted, conversationId: other.id };
    expect(await decide(ada, wrong, 'approve')).toMatchObject({ ok: false });
    expect(answersIn(peer.events)).toEqual([]);
    expect(answersIn(other.peer.events)).toEqual([]);
    await decide(ada, drafted, 'approve');
    await answer(peer);
    expect(id).not.toBe(other.id);
    expect(answersIn(other.peer.events)).toEqual([]);
  });
});
