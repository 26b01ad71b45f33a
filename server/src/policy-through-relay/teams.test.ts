// Teams through a real relay: who is asked first, and what becomes of a handoff whose team is missing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { type AgentPeer, policyOf } from '../testing/harness.ts';
import { begun, closed, ofType, quick, relay, saying, says, text } from './scenes.ts';

const billing = (handoff: object = {}) =>
  quick({ teams: ['billing'], handoff: { team: 'billing', ...handoff } });

type Running = Awaited<ReturnType<typeof relay>>;

/** How often an alert was raised, as operators read it. */
async function alerts(one: Running, kind: string): Promise<number> {
  const text = await (await fetch(`${one.url}/metrics`)).text();
  return Number(
    new RegExp(`^warmline_alerts_total\\{kind="${kind}"\\} (\\d+)$`, 'm').exec(text)?.[1] ?? 0,
  );
}

/** The newest row of the queue that a desk was told. */
function rowAt(agent: AgentPeer) {
  return agent.deltas.flatMap((delta) => (delta.kind === 'queue' ? [delta.entry] : [])).at(-1);
}

describe('a team', () => {
  it('is asked first, and whoever is not in it once the team has passed', async () => {
    const one = await relay({ policy: billing({ transfer: 'warm' }) });
    const [ada, bob, cleo] = [
      await one.agent('Ada'),
      await one.agent('Bob'),
      await one.agent('Cleo'),
    ];
    expect(await one.serves(cleo, 'billing')).toEqual({ status: 204 });
    const { peer, id } = await one.visitor();
    await says(peer, id, 'human please');
    for (const agent of [ada, bob, cleo]) await agent.sync(id);
    expect((await ada.event('offered')).agent.id).toBe(cleo.agentId);
    expect(ofType(ada, 'team_missing')).toEqual([]);
    await cleo.command(id, { type: 'decline_offer', reason: 'At lunch' }, { after: null });
    expect([ada.agentId, bob.agentId]).toContain((await ada.event('offered', 2)).agent.id);
  });

  it('is told to every desk, with who is in it, and the site’s others', async () => {
    const one = await relay({ policy: quick({ teams: ['billing', 'returns'] }) });
    const [ada, bob] = [await one.agent('Ada'), await one.agent('Bob')];
    await one.serves(bob, 'returns', 'billing');
    await one.serves(bob, 'returns');
    const teams = [{ siteId: 'demo', team: 'returns' }];
    await ada.until('Bob in a team', () =>
      ada.deltas.some(
        (delta) =>
          delta.kind === 'presence' &&
          JSON.stringify(delta.agents.find(({ id }) => id === bob.agentId)?.teams) ===
            JSON.stringify(teams),
      ),
    );
    expect(await ada.desk()).toMatchObject({
      agents: [
        { name: 'Ada', role: 'owner', teams: [] },
        { name: 'Bob', role: 'agent', teams },
      ],
      sites: [{ id: 'demo', name: 'Demo', teams: ['billing', 'returns'] }],
    });
  });

  it('is none of another site, none that the policy does not name, and nobody’s who is not signed in', async () => {
    const one = await relay({ policy: billing() });
    const ada = await one.agent('Ada');
    expect(await one.serves(ada, 'press')).toEqual({ status: 400, code: 'bad_request' });
    expect(await one.serves({ cookie: '' }, 'billing')).toEqual({
      status: 401,
      code: 'unauthenticated',
    });
    const elsewhere = await fetch(`${one.url}/api/agent/me/teams`, {
      method: 'PUT',
      headers: { cookie: ada.cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ site: 'other', teams: [] }),
    });
    expect(elsewhere.status).toBe(404);
    const foreign = await fetch(`${one.url}/api/agent/me/teams`, {
      method: 'PUT',
      headers: {
        cookie: ada.cookie,
        'content-type': 'application/json',
        origin: 'https://evil.example',
      },
      body: JSON.stringify({ site: 'demo', teams: ['billing'] }),
    });
    expect(foreign.status).toBe(403);
    expect(await ada.desk()).toMatchObject({ agents: [{ teams: [] }] });
  });
});

describe('[3B-20] a handoff to a missing team', () => {
  it('goes to the default queue and raises an alert, where nobody is in it', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
    const one = await relay({ policy: billing({ transfer: 'warm' }), log });
    const { ada, peer, id } = await begun(one, 'human please');
    const missing = await ada.event('team_missing');
    const requested = await ada.event('handoff_requested');
    expect(missing).toMatchObject({ team: 'billing', reason: 'empty', seq: requested.seq + 1 });
    expect(missing.commandId).toBe(requested.commandId);
    // As any other: it is offered to whoever is here.
    expect((await ada.event('offered')).agent.id).toBe(ada.agentId);
    await ada.until('it in the queue', () => rowAt(ada)?.alert === 'team_missing');
    expect(rowAt(ada)?.team).toBeNull();
    expect(await alerts(one, 'team_missing')).toBe(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { alert: 'team_missing', conversationId: id },
    ]);
    expect(await ada.command(id, { type: 'claim' })).toMatchObject({ ok: true });
    await peer.event('claimed');
    expect(JSON.stringify(peer.frames)).not.toContain('team_missing');
    await ada.until('no mark', () => rowAt(ada)?.alert === null);
  });

  it('also where the policy does not list it', async () => {
    // A document that the linter would have refused.
    const document = { ...policyOf(billing({ transfer: 'warm' })), teams: [] };
    const one = await relay({ site: { policy: { document, hash: 'unlinted' } } });
    const { ada } = await begun(one, 'human please');
    expect(await ada.event('team_missing')).toMatchObject({ team: 'billing', reason: 'unknown' });
    expect((await ada.event('offered')).agent.id).toBe(ada.agentId);
  });

  it.each<[string, object]>([
    ['an answer that is a person’s', { confidence: { bands: [{ below: 0.5, tier: 'human' }] } }],
    [
      'an approval that nobody gave',
      {
        confidence: { bands: [{ below: 0.5, tier: 'approval' }] },
        approval: { timeoutMs: 1_000 },
      },
    ],
  ])('also after the model: %s', async (_, rules) => {
    const assistant = saying(() => text('Perhaps.', 0.2));
    const one = await relay({ policy: { ...billing(), ...rules }, assistant });
    const { ada } = await begun(one, 'How long is the warranty?');
    const { seq } = await ada.event('handoff_requested');
    expect(await ada.event('team_missing')).toMatchObject({ team: 'billing', seq: seq + 1 });
  });

  it('also on its way back to the queue, once its last member has left the team', async () => {
    const one = await relay({ policy: billing() });
    const ada = await one.agent('Ada');
    await one.serves(ada, 'billing');
    const { peer, id } = await one.visitor();
    await says(peer, id, 'human please');
    await ada.sync(id);
    await ada.command(id, { type: 'claim' });
    expect(ofType(ada, 'team_missing')).toEqual([]);
    await one.serves(ada);
    await ada.command(id, { type: 'release' });
    const released = await ada.event('released');
    expect((await ada.event('team_missing')).seq).toBe(released.seq + 1);
  });
});

it('[3B-20] a team that the policy names no more while its handoff waits is passed over by the offers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'warmline-teams-'));
  const before = await relay({ folder, policy: billing({ transfer: 'warm' }) });
  const agents = [];
  for (const name of ['Ada', 'Bob', 'Cleo']) agents.push(await before.agent(name));
  // Of equals, the first by id is asked.
  const [first, second, third] = agents.sort((a, b) => (a.agentId < b.agentId ? -1 : 1)) as [
    AgentPeer,
    AgentPeer,
    AgentPeer,
  ];
  for (const member of [second, third]) await before.serves(member, 'billing');
  const { peer, id } = await before.visitor();
  await says(peer, id, 'human please');
  await second.sync(id);
  expect((await second.event('offered')).agent.id).toBe(second.agentId);
  await closed(before);
  const after = await relay({ folder, policy: quick({ handoff: { transfer: 'warm' } }) });
  for (const agent of [first, third]) await after.agentAgain(agent);
  const again = await after.agentAgain(second);
  await again.sync(id);
  await again.command(id, { type: 'decline_offer', reason: 'At lunch' }, { after: null });
  expect((await again.event('offered', 2)).agent.id).toBe(first.agentId);
  await closed(after);
  rmSync(folder, { recursive: true, force: true });
});

describe('[3B-26] an assignment that fails', () => {
  it('leaves the conversation queued, anyone’s, with an alert: an offer that nobody takes', async () => {
    const one = await relay({ policy: quick({ handoff: { transfer: 'warm' } }) });
    const { ada, peer, id } = await begun(one, 'human please');
    await ada.event('offered');
    await ada.command(id, { type: 'decline_offer', reason: 'At lunch' }, { after: null });
    await ada.event('offers_exhausted');
    await ada.until('the mark', () => rowAt(ada)?.alert === 'offers_exhausted');
    expect(rowAt(ada)).toMatchObject({ status: 'pending_human', offer: null, holder: null });
    expect(await alerts(one, 'offers_exhausted')).toBe(1);
    await ada.command(id, { type: 'claim' });
    await peer.event('claimed');
  });

  it('and a promise that runs out', async () => {
    const one = await relay({ policy: quick({ handoff: { slaMs: 1_000 } }) });
    const { ada, peer } = await begun(one, 'human please');
    await peer.event('handoff_timed_out');
    await ada.until('the mark', () => rowAt(ada)?.alert === 'handoff_timed_out');
    expect(rowAt(ada)).toMatchObject({ status: 'timed_out', priority: 'high' });
    expect(await alerts(one, 'handoff_timed_out')).toBe(1);
  });
});
