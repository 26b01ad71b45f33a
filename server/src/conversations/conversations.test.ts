import { randomUUID } from 'node:crypto';
import type { PolicyRef } from '@warmline/policy';
import { asCommandId } from '@warmline/protocol';
import { expect, it } from 'vitest';
import { begun, relay, saying, text } from '../policy-through-relay/scenes.ts';
import { createAgents } from '../sessions/agents.ts';
import { policyOf } from '../testing/harness.ts';
import { Conversations } from './conversations.ts';

/** A policy whose own gates cannot be read: any bug of a detector looks like this from outside. */
function unreadable(): PolicyRef {
  const document = policyOf({ assistant: { settleMs: 0 } });
  const get = () => {
    throw new Error('A detector failed.');
  };
  return { document: Object.defineProperty({ ...document }, 'customGates', { get }), hash: 'x' };
}

it('stores a message that a detector fails on, and brings a person', async () => {
  const site = { policy: unreadable(), shadow: null };
  const { ada, peer } = await begun(await relay({ site }), 'Where is my parcel?');
  await peer.event('handoff_requested');
  expect((await ada.event('decision_recorded')).decision).toMatchObject({
    tier: 'human',
    mode: 'act',
    rule: 'hard_gate.unread',
  });
  expect(await peer.event('message_sent')).toMatchObject({ text: 'Where is my parcel?' });
});

it('lets a watching policy that fails stand in nobody’s way', async () => {
  const site = { shadow: unreadable() };
  const policy = { assistant: { settleMs: 0 } };
  const assistant = saying(() => text('It is on its way.'));
  const { peer } = await begun(await relay({ site, policy, assistant }), 'Where is my parcel?');
  expect(await peer.event('message_sent', 2)).toMatchObject({ text: 'It is on its way.' });
});

it('[C47] takes no command of an agent who was removed, also when it was on its way', async () => {
  const one = await relay({ policy: { assistant: { settleMs: 10_000 } } });
  const { ada, peer, id } = await begun(one, 'Where is my parcel?');
  await createAgents(one.opened.db, Date.now).remove(ada.agentId);
  expect(await ada.command(id, { type: 'claim' })).toMatchObject({
    ok: false,
    error: { code: 'unauthenticated' },
  });
  const conversations = new Conversations({
    store: one.opened.store,
    policyOf: () => ({ document: policyOf(), hash: 'x' }),
    shadowOf: () => null,
    isRemoved: async (agent) => agent === ada.agentId,
    teamStanding: async () => 'staffed',
    onStored: () => expect.fail('It was stored.'),
    onRepeated: () => undefined,
    onError: (error) => expect.fail(String(error)),
  });
  // Past the door already, as one that waited for an earlier command of the conversation.
  const state = (await conversations.current(id))?.state ?? expect.fail('no conversation');
  const claim = { type: 'claim' } as const;
  const by = { kind: 'agent', id: ada.agentId, name: 'Ada' } as const;
  const command = { id: asCommandId(randomUUID()), by, at: Date.now(), epoch: 0, ask: claim };
  expect(await conversations.execute(state, command)).toEqual({
    ok: false,
    refusal: { code: 'unauthenticated' },
  });
  expect(peer.events.some(({ type }) => type === 'claimed')).toBe(false);
});
