// An agent is removed in the midst of their work, through a real relay: what they held goes on without them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAgents } from '../sessions/agents.ts';
import type { HarnessOptions } from '../testing/harness.ts';
import { begun, closed, decide, ofType, quick, relay, saying, says, text } from './scenes.ts';

/** Long enough that nothing of it ends by waiting. */
const patient = { holderGraceMs: 3_600_000, agentReplyMs: 3_600_000 };
const cold = quick({ handoff: patient });

/** Ada, the owner, watches; Bob holds a conversation. */
async function held(options: HarnessOptions = {}) {
  const one = await relay({ policy: cold, ...options });
  const { ada, peer, id, session } = await begun(one, 'human please');
  const bob = await one.agent('Bob');
  await bob.sync(id);
  expect(await bob.command(id, { type: 'claim' })).toMatchObject({ ok: true });
  await peer.event('claimed');
  return { one, ada, bob, peer, id, session };
}

describe('[3B-25] an agent who is removed mid-chain', () => {
  it('gives back what they hold at once; the visitor is told in one line, and another takes it', async () => {
    const { one, ada, bob, peer, id } = await held();
    expect(await one.removes(ada, bob)).toEqual({ status: 204 });
    const released = await peer.event('released');
    expect(released).toMatchObject({ agent: { name: 'Bob' }, reason: 'removed' });
    expect(ofType(peer, 'released')).toHaveLength(1);
    await ada.until('the mark', () =>
      ada.deltas.some((delta) => delta.kind === 'queue' && delta.entry.alert === 'holder_removed'),
    );
    const metrics = await (await fetch(`${one.url}/metrics`)).text();
    expect(metrics).toContain('warmline_alerts_total{kind="holder_removed"} 1');
    await ada.event('released');
    expect(await ada.command(id, { type: 'claim' })).toMatchObject({ ok: true });
    expect((await peer.event('claimed', 2)).agent.name).toBe('Ada');
  });

  it('is signed out at once, is nobody’s colleague any more, and gets in by no open link', async () => {
    const { one, ada, bob, id } = await held();
    const made = await fetch(`${one.url}/api/agent/invitations`, {
      method: 'POST',
      headers: { cookie: bob.cookie },
    });
    const { link } = (await made.json()) as { link: string };
    await one.removes(ada, bob);
    await expect.poll(() => bob.socket.connected).toBe(false);
    await expect(one.agentAgain(bob)).rejects.toMatchObject({ data: { code: 'unauthenticated' } });
    const me = await fetch(`${one.url}/api/agent/me`, { headers: { cookie: bob.cookie } });
    expect(me.status).toBe(401);
    const signIn = await fetch(`${one.url}/api/agent/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: link.split('#sign-in=')[1], name: 'Bob again' }),
    });
    expect(signIn.status).toBe(410);
    expect(await ada.desk()).toMatchObject({ agents: [{ name: 'Ada' }] });
    await ada.command(id, { type: 'claim' });
    const { agentId: to } = bob;
    expect(await ada.command(id, { type: 'transfer', to })).toMatchObject({
      ok: false,
      error: { code: 'agent_unavailable' },
    });
  });

  it('has the offer at them lapse at once, and it goes to the next', async () => {
    const one = await relay({
      policy: quick({
        teams: ['billing'],
        handoff: { ...patient, transfer: 'warm', team: 'billing', offerMs: 600_000 },
      }),
    });
    const ada = await one.agent('Ada');
    const bob = await one.agent('Bob');
    await one.serves(bob, 'billing');
    const { peer, id } = await one.visitor();
    await says(peer, id, 'human please');
    await ada.sync(id);
    expect((await ada.event('offered')).agent.id).toBe(bob.agentId);
    await one.removes(ada, bob);
    expect(await ada.event('offer_lapsed')).toMatchObject({
      agent: { id: bob.agentId },
      reason: 'removed',
    });
    expect((await ada.event('offered', 2)).agent.id).toBe(ada.agentId);
  });

  it('[3B-20] leaves a team without anybody: what they held for it is anyone’s, with an alert', async () => {
    const team = { teams: ['billing'], handoff: { ...patient, team: 'billing' } };
    const one = await relay({ policy: quick(team) });
    const ada = await one.agent('Ada');
    const bob = await one.agent('Bob');
    await one.serves(bob, 'billing');
    const { peer, id } = await one.visitor();
    await says(peer, id, 'human please');
    await bob.sync(id);
    await ada.sync(id);
    await bob.command(id, { type: 'claim' });
    await one.removes(ada, bob);
    const released = await ada.event('released');
    expect(await ada.event('team_missing')).toMatchObject({
      team: 'billing',
      reason: 'empty',
      seq: released.seq + 1,
    });
  });

  it('has decided what they decided', async () => {
    const assistant = saying(() => text('Two years.', 0.2));
    const confidence = { bands: [{ below: 0.5, tier: 'approval' }] };
    const one = await relay({ policy: quick({ confidence }), assistant });
    const { ada, peer, id } = await begun(one, 'How long is the warranty?');
    const bob = await one.agent('Bob');
    await bob.sync(id);
    await decide(bob, await bob.event('answer_drafted'), 'approve');
    await one.removes(ada, bob);
    expect(await peer.event('message_sent', 2)).toMatchObject({ text: 'Two years.' });
    expect(ofType(ada, 'approval_decided')).toMatchObject([{ verdict: 'approved' }]);
  });

  it('[C47] gets nothing stored that was still on its way', async () => {
    const { one, ada, bob, peer, id } = await held();
    const sending = Array.from({ length: 20 }, (_, index) =>
      bob.command(id, { type: 'send_message', text: `late ${index}` }, { after: null }),
    );
    const lost = Promise.allSettled(sending);
    await one.removes(ada, bob);
    await peer.event('released');
    await lost;
    const at = peer.events.findIndex(({ type }) => type === 'released');
    const later = peer.events.slice(at).filter((event) => event.by.kind === 'agent');
    expect(later).toEqual([]);
  });
});

describe('[3B-25] a relay that dies after it wrote that an agent is removed, and before anything else', () => {
  it('puts what they held into the queue when it starts, without a grace', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'warmline-removal-'));
    const { one, ada, bob, id, session } = await held({ folder });
    // All that was done before it died.
    await createAgents(one.opened.db, Date.now).remove(bob.agentId);
    await closed(one);
    const again = await relay({ folder, policy: cold });
    const { peer } = await again.visitor(session);
    await peer.sync(id);
    expect(await peer.event('released')).toMatchObject({ reason: 'removed' });
    const back = await again.agentAgain(ada);
    await back.sync(id);
    expect(await back.command(id, { type: 'claim' }, { after: null })).toMatchObject({ ok: true });
    await closed(again);
    rmSync(folder, { recursive: true, force: true });
  });

  it('or the runner does, whenever it looks whether the holder is here', async () => {
    const { one, bob, peer } = await held({
      policy: quick({ handoff: { ...patient, holderGraceMs: 1_000 } }),
    });
    await createAgents(one.opened.db, Date.now).remove(bob.agentId);
    // Their view is still connected: it is not for being away.
    expect(await peer.event('released')).toMatchObject({ reason: 'removed' });
    expect(bob.socket.connected).toBe(true);
  });
});

describe('who may remove an agent', () => {
  it('is an owner, and nobody themselves', async () => {
    const { one, ada, bob, id } = await held();
    const cleo = await one.agent('Cleo');
    const refused = { status: 403, code: 'forbidden' };
    expect(await one.removes(bob, cleo)).toEqual(refused);
    expect(await one.removes(bob, ada)).toEqual(refused);
    expect(await one.removes(ada, ada)).toEqual(refused);
    expect(await one.removes({ cookie: '' }, bob)).toEqual({
      status: 401,
      code: 'unauthenticated',
    });
    const nobody = { agentId: `agt_${'x'.repeat(22)}` as typeof bob.agentId };
    expect(await one.removes(ada, nobody)).toEqual({ status: 404, code: 'not_found' });
    const foreign = await fetch(`${one.url}/api/agent/agents/${bob.agentId}`, {
      method: 'DELETE',
      headers: { cookie: ada.cookie, origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
    expect(await bob.command(id, { type: 'send_message', text: 'Still here' })).toMatchObject({
      ok: true,
    });
    expect(cleo.socket.connected).toBe(true);
  });

  it('may say so twice', async () => {
    const { one, ada, bob, peer } = await held();
    expect(await one.removes(ada, bob)).toEqual({ status: 204 });
    expect(await one.removes(ada, bob)).toEqual({ status: 204 });
    await peer.event('released');
    expect(ofType(peer, 'released')).toHaveLength(1);
  });
});
