// A warm handoff through a real relay: one agent after the other, each briefed before the visitor sees more
// than that a person was asked for.
import { describe, expect, it } from 'vitest';
import type { AgentPeer, HarnessOptions } from '../testing/harness.ts';
import { begun, ofType, quick, relay } from './scenes.ts';

const warm = (handoff: object = {}) => quick({ handoff: { transfer: 'warm', ...handoff } });

async function offered(handoff: object = {}, site: HarnessOptions['site'] = {}) {
  const one = await relay({ policy: warm(handoff), site });
  const bob = await one.agent('Bob');
  const { ada, peer, id } = await begun(one, 'human please');
  await bob.sync(id);
  const first = await ada.event('offered');
  const agents: readonly AgentPeer[] = [ada, bob];
  const chosen = agents.find(({ agentId }) => agentId === first.agent.id) ?? ada;
  const other = chosen === ada ? bob : ada;
  return { one, peer, id, first, chosen, other };
}

describe('a warm offer', () => {
  it('goes to one agent by name, who has the brief before the visitor sees more', async () => {
    const { chosen, peer, id, first } = await offered();
    const posted = await chosen.event('brief_posted');
    expect(chosen.deltas.some((delta) => delta.kind === 'brief')).toBe(true);
    expect(posted.seq).toBeLessThan(first.seq);
    expect(peer.events.map(({ type }) => type)).toEqual([
      'conversation_started',
      'message_sent',
      'handoff_requested',
    ]);
    await chosen.until('it in the queue', () =>
      chosen.deltas.some(
        (delta) => delta.kind === 'queue' && delta.entry.offer?.agent.id === chosen.agentId,
      ),
    );
    expect(await chosen.command(id, { type: 'claim' })).toMatchObject({ ok: true });
    expect((await peer.event('claimed')).agent.id).toBe(chosen.agentId);
    expect(JSON.stringify(peer.frames)).not.toContain('"offered"');
  });

  it('that is declined with a reason goes to the next', async () => {
    const { chosen, other, id, peer } = await offered();
    await chosen.command(id, { type: 'decline_offer', reason: 'At lunch' }, { after: null });
    expect(await other.event('offer_declined')).toMatchObject({ reason: 'At lunch' });
    expect((await other.event('offered', 2)).agent.id).toBe(other.agentId);
    expect(
      await chosen.command(id, { type: 'decline_offer', reason: 'Again' }, { after: null }),
    ).toMatchObject({
      ok: false,
      error: { code: 'already_decided' },
    });
    await other.command(id, { type: 'claim' });
    expect((await peer.event('claimed')).agent.id).toBe(other.agentId);
  });

  it('that nobody answers lapses, goes to the next, and at last to anyone', async () => {
    const { other, chosen, id, peer } = await offered({ offerMs: 1_000 });
    expect((await other.event('offer_lapsed')).agent.id).toBe(chosen.agentId);
    expect((await other.event('offered', 2)).agent.id).toBe(other.agentId);
    await other.event('offers_exhausted');
    // Whoever comes may have it, also who let it pass.
    expect(await chosen.command(id, { type: 'claim' })).toMatchObject({ ok: true });
    await peer.event('claimed');
  });

  it('is anyone’s at once when nobody is left', async () => {
    const one = await relay({ policy: warm() });
    const { ada, peer, id } = await begun(one, 'human please');
    await ada.event('offered');
    await ada.command(id, { type: 'decline_offer', reason: 'At lunch' }, { after: null });
    await ada.event('offers_exhausted');
    const bob = await one.agent('Bob');
    await bob.sync(id);
    expect(await bob.command(id, { type: 'claim' })).toMatchObject({ ok: true });
    expect((await peer.event('claimed')).agent.name).toBe('Bob');
    expect(ofType(ada, 'offered')).toHaveLength(1);
  });

  it.each(['end_conversation', 'request_assistant'] as const)(
    '[3D-58] is withdrawn when the visitor leaves: %s',
    async (type) => {
      const { chosen, id, peer } = await offered();
      await peer.command(id, { type });
      await chosen.until('it gone', () =>
        chosen.events.some((event) => ['resolved', 'handoff_cancelled'].includes(event.type)),
      );
      await chosen.until('the queue', () =>
        chosen.deltas.some((delta) => delta.kind === 'queue' && delta.entry.offer === null),
      );
      const decline = { type: 'decline_offer', reason: 'no' } as const;
      expect(await chosen.command(id, decline, { after: null })).toMatchObject({ ok: false });
      expect(ofType(chosen, 'offered')).toHaveLength(1);
    },
  );

  it('does not wait for a model’s words when it is declined', async () => {
    // A brief writer that never says anything.
    const briefWriter = () => ({
      [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }),
    });
    const { chosen, other, id } = await offered({}, { briefWriter });
    await chosen.event('brief_posted');
    await chosen.command(id, { type: 'decline_offer', reason: 'At lunch' }, { after: null });
    const next = await other.until('the next offer', () => ofType(other, 'offered')[1], 4_000);
    expect(next.agent.id).toBe(other.agentId);
    await other.command(id, { type: 'claim' });
    await other.command(id, { type: 'resolve' });
  });
});
