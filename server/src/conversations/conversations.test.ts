import type { PolicyRef } from '@warmline/policy';
import { expect, it } from 'vitest';
import { begun, relay, saying, text } from '../policy-through-relay/scenes.ts';
import { policyOf } from '../testing/harness.ts';

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
