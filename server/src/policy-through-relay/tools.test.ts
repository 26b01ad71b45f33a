// What the assistant would do, through a real relay and a real HTTP tool: approved, refused, lapsed,
// failed, in doubt, and each thing done at most once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpTool } from '../actions/http-tool.ts';
import type { AnswerPart, TurnInput } from '../assistant/assistant.ts';
import { startToolServer, type ToolServer } from '../testing/tool-server.ts';
import {
  answer,
  answersIn,
  begun,
  closed,
  decide,
  ofType,
  proposal,
  quick,
  relay,
  saying,
  says,
  text,
} from './scenes.ts';

let server: ToolServer;
beforeEach(async () => {
  server = await startToolServer();
});
afterEach(() => server.close());

const tools = {
  credit: { impact: 'medium', reversibility: 'hard' },
  lookup: { impact: 'low', reversibility: 'reversible' },
  note: { impact: 'low', reversibility: 'hard' },
};
const named = (name: string, timeoutMs = 5_000) => ({
  name,
  description: name,
  parameters: { type: 'object' },
  ...httpTool({ url: server.url, timeoutMs, firstPauseMs: 1 }),
});
const site = (timeoutMs?: number) => ({
  tools: ['credit', 'lookup', 'note', 'erase'].map((name) => named(name, timeoutMs)),
});
const results = (input: TurnInput) => input.toolResults ?? [];

/** Proposes what is given, once; then says what came of it. */
const proposing = (...actions: readonly AnswerPart[]) =>
  saying((input, turn) =>
    turn === 1
      ? [{ type: 'text', text: 'A moment.' }, ...actions]
      : text(
          `Outcome: ${results(input)
            .map((each) => `${each.tool} ${each.outcome}`)
            .join(', ')}.`,
        ),
  );

async function proposed(assistant = proposing(proposal('credit', { amount: 5 })), policy = {}) {
  const one = await relay({ assistant, policy: quick({ tools, ...policy }), site: site() });
  const scene = await begun(one, 'Please credit me 5 euros for the late parcel');
  const action = await scene.ada.event('action_proposed');
  return { ...scene, one, assistant, action };
}

describe('an action that needs an approval', () => {
  it('waits; the visitor is told that somebody looks at it, and no more', async () => {
    const { peer, action } = await proposed();
    await peer.event('answer_held');
    expect(action).toMatchObject({ tool: 'credit', tier: 'approval', arguments: { amount: 5 } });
    expect(server.calls).toEqual([]);
    const seen = JSON.stringify(peer.events);
    for (const secret of ['credit"', 'A moment', action.digest]) expect(seen).not.toContain(secret);
    expect(peer.deltas.some(({ kind }) => kind === 'answer_dropped')).toBe(true);
  });

  it('[3F-71] runs once after a yes, and its result is told', async () => {
    const { ada, peer, action } = await proposed();
    expect(await decide(ada, action, 'approve')).toMatchObject({ ok: true });
    expect((await answer(peer)).text).toBe('Outcome: credit done.');
    expect([...server.effects.values()]).toEqual([{ amount: 5 }]);
    expect(await ada.event('action_finished')).toMatchObject({
      outcome: 'done',
      call: action.call,
    });
  });

  it('[3F-71] [3F-72] is not asked for again, whatever the assistant does', async () => {
    // It proposes the same over and over, twice in one turn.
    const same = [proposal('credit', { amount: 5 }), proposal('credit', { amount: 5 })];
    const { ada, peer, action } = await proposed(
      saying((input) => (results(input).length === 0 ? same : [...same, ...text('It is done.')])),
    );
    expect(ofType(ada, 'action_proposed')).toHaveLength(1);
    await decide(ada, action, 'approve');
    expect((await answer(peer)).text).toBe('It is done.');
    expect(ofType(ada, 'action_proposed')).toHaveLength(1);
    expect(server.effects.size).toBe(1);
  });

  it('[3F-73] is refused with a reason; the assistant is told it and the chat goes on', async () => {
    const { ada, peer, action, assistant, id } = await proposed();
    await decide(ada, action, 'reject', { reason: 'The parcel was in time' });
    expect((await answer(peer)).text).toBe('Outcome: credit refused.');
    expect(results(assistant.inputs[1] ?? never())).toMatchObject([
      { outcome: 'refused', result: 'The parcel was in time', arguments: { amount: 5 } },
    ]);
    await says(peer, id, 'Thanks anyway');
    await answer(peer, 2);
    expect(server.calls).toEqual([]);
  });

  it('[3F-73] is not approved by a forged digest, nor under an older epoch', async () => {
    const { ada, action, id } = await proposed();
    expect(await decide(ada, action, 'approve', { digest: 'f'.repeat(64) })).toMatchObject({
      ok: false,
      error: { code: 'digest_mismatch' },
    });
    const { call, digest } = action;
    const late = { type: 'decide_approval', call, digest, verdict: 'approve' } as const;
    expect(await ada.command(id, late, { epoch: 99, after: null })).toMatchObject({ ok: false });
    expect(server.calls).toEqual([]);
  });

  it('[3F-73] is nothing a visitor can approve', async () => {
    const { peer, id, action } = await proposed();
    const { call, digest } = action;
    const forged = { type: 'decide_approval', call, digest, verdict: 'approve' } as const;
    expect(await peer.command(id, forged, { after: null })).toMatchObject({ ok: false });
    expect(server.calls).toEqual([]);
  });

  it('[3F-74] stays refused', async () => {
    const { ada, peer, action } = await proposed();
    // Without a reason it is no verdict.
    expect(await decide(ada, action, 'reject')).toMatchObject({ ok: false });
    await decide(ada, action, 'reject', { reason: 'Not this one' });
    await answer(peer);
    expect(await decide(ada, action, 'approve')).toMatchObject({
      ok: false,
      error: { code: 'already_decided' },
    });
    expect(server.calls).toEqual([]);
  });

  it('is decided by the first of two verdicts at once', async () => {
    const { ada, action, one, id } = await proposed();
    const bob = await one.agent('Bob');
    await bob.sync(id);
    const verdicts = await Promise.all([
      decide(ada, action, 'approve'),
      decide(bob, action, 'reject', { reason: 'Not this one' }),
      decide(bob, action, 'approve'),
    ]);
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    expect(ofType(ada, 'approval_decided')).toHaveLength(1);
  });

  it('becomes a person’s when nobody decides, and is not done', async () => {
    const { ada, peer } = await proposed(undefined, { approval: { timeoutMs: 1_000 } });
    await peer.event('handoff_requested');
    expect(await ada.event('approval_decided')).toMatchObject({ verdict: 'lapsed' });
    expect(server.calls).toEqual([]);
  });

  it('[3B-23] is cancelled before a person who is asked for has the conversation', async () => {
    const { ada, peer, id, action } = await proposed();
    await says(peer, id, 'I want to talk to a human');
    const request = await ada.event('handoff_requested');
    const cancelled = await ada.event('approval_decided');
    expect(cancelled).toMatchObject({ verdict: 'cancelled', call: action.call });
    expect(cancelled.seq).toBeLessThan(request.seq);
    expect(await decide(ada, action, 'approve')).toMatchObject({ ok: false });
    expect(server.calls).toEqual([]);
  });

  it('[3F-76] keeps what the visitor writes meanwhile, for the answer with the result', async () => {
    const { ada, peer, id, action, assistant } = await proposed();
    expect(await says(peer, id, 'It was parcel 17')).toMatchObject({ stored: true });
    await decide(ada, action, 'approve');
    expect((await answer(peer)).text).toBe('Outcome: credit done.');
    expect(assistant.inputs[1]?.open.map((line) => line.text)).toEqual([
      'Please credit me 5 euros for the late parcel',
      'It was parcel 17',
    ]);
    expect(answersIn(peer.events)).toHaveLength(1);
  });

  it('[3F-75] resumes five times in one thread, with restarts in between', async () => {
    const assistant = saying((input) =>
      results(input).length === 0
        ? [proposal('credit', { amount: input.open.length, of: input.open.at(-1)?.text })]
        : text('Done.'),
    );
    const folder = mkdtempSync(join(tmpdir(), 'warmline-five-'));
    const options = { assistant, policy: quick({ tools }), site: site(), folder };
    let one = await relay(options);
    const { session, id, ada } = await begun(one, 'Credit number 1, please do it');
    let agent = ada;
    for (let round = 1; round <= 5; round += 1) {
      await agent.event('action_proposed', round);
      await closed(one);
      one = await relay(options);
      const { peer } = await one.visitor(session);
      agent = await one.agentAgain(ada);
      await Promise.all([peer.sync(id), agent.sync(id)]);
      await decide(agent, ofType(agent, 'action_proposed')[round - 1] ?? never(), 'approve');
      await answer(peer, round);
      if (round < 5) {
        const words = `Credit number ${round + 1}, please do it`;
        await peer.command(id, { type: 'send_message', text: words }, { after: null });
      }
    }
    expect(server.effects.size).toBe(5);
    await closed(one);
    rmSync(folder, { recursive: true });
  });
});

describe('an action that needs none', () => {
  it('is done at once, and its result is in the same answer', async () => {
    const one = await relay({
      assistant: proposing(proposal('lookup', { order: 17 })),
      policy: quick({ tools }),
      site: site(),
    });
    const { peer, ada } = await begun(one, 'Where is parcel 17?');
    expect((await answer(peer)).text).toBe('Outcome: lookup done.');
    expect(ofType(peer, 'answer_held')).toEqual([]);
    expect(ofType(ada, 'action_proposed')).toMatchObject([{ tier: 'autonomous', dueAt: null }]);
    expect(server.effects.size).toBe(1);
  });

  it('comes to an end when the assistant proposes without end', async () => {
    let round = 0;
    const assistant = saying(() => [proposal('lookup', { page: ++round })]);
    const policy = quick({ tools, assistant: { maxAttempts: 1 } });
    const one = await relay({ assistant, policy, site: site() });
    const { peer, ada } = await begun(one, 'Where is parcel 17?');
    await peer.event('assistant_unavailable');
    expect(ofType(ada, 'action_proposed').length).toBeLessThanOrEqual(8);
  });
});

describe('a tool', () => {
  const asking = proposal('lookup', { order: 17 });
  async function looked(timeoutMs?: number) {
    const one = await relay({
      assistant: proposing(asking),
      policy: quick({ tools }),
      site: site(timeoutMs),
    });
    return begun(one, 'Where is parcel 17?');
  }

  it('that answers 503 is asked again under the same key', async () => {
    server.script({ kind: 'status', status: 503 }, { kind: 'status', status: 429 });
    const { peer } = await looked();
    expect((await answer(peer)).text).toBe('Outcome: lookup done.');
    expect(server.calls).toHaveLength(3);
    expect(new Set(server.calls).size).toBe(1);
    expect(server.effects.size).toBe(1);
  });

  it('that answers 500 for ever leaves it in doubt; the assistant is told, a person is offered', async () => {
    server.script(...Array(8).fill({ kind: 'status', status: 500, body: 'oh no' }));
    const { peer, ada } = await looked();
    expect(await ada.event('action_finished')).toMatchObject({ outcome: 'unknown' });
    expect(await answer(peer)).toMatchObject({
      text: 'Outcome: lookup failed.',
      offersHuman: true,
    });
    expect(ofType(ada, 'decision_recorded')[0]?.decision.trigger).toBe('tool_failure');
  });

  it('that does the thing and loses the answer did it once', async () => {
    server.script(...Array(8).fill({ kind: 'lost' }));
    const { ada } = await looked(50);
    expect(await ada.event('action_finished')).toMatchObject({ outcome: 'unknown' });
    expect(server.effects.size).toBe(1);
    expect(server.calls.length).toBeGreaterThan(1);
  });

  it('that says no has not done it, and is not asked again', async () => {
    server.script({ kind: 'status', status: 422, body: 'no such order' });
    const { ada } = await looked();
    expect(await ada.event('action_finished')).toMatchObject({
      outcome: 'failed',
      result: expect.stringContaining('no such order'),
    });
    expect(server.calls).toHaveLength(1);
  });
});

describe('[3B-22] a handoff together with tools', () => {
  it('keeps their results for the brief, and cancels what needed an approval', async () => {
    const one = await relay({
      // `erase` is in no document: a person's.
      assistant: saying(() => [
        proposal('lookup', { order: 17 }),
        proposal('note', { text: 'angry' }),
        proposal('credit', { amount: 5 }),
        proposal('erase', {}),
      ]),
      policy: quick({ tools }),
      site: site(),
    });
    const { peer, ada } = await begun(one, 'Where is parcel 17?');
    expect(await peer.event('handoff_requested')).toMatchObject({ requestedBy: 'policy' });
    expect((await ada.event('decision_recorded')).decision.rule).toBe('risk.unknown_tool');
    await ada.event('action_finished', 2);
    expect(ofType(ada, 'approval_decided')).toMatchObject([{ verdict: 'cancelled' }]);
    const last = ofType(ada, 'action_finished').at(-1)?.seq ?? 0;
    const posted = await ada.until('a brief that knows the results', () =>
      ofType(ada, 'brief_posted').find(({ brief }) => brief.asOfSeq >= last),
    );
    const attempted = posted.brief.fields.find(({ field }) => field === 'actions_attempted');
    const said = JSON.stringify(attempted);
    for (const name of ['lookup', 'note', 'It is done.']) expect(said).toContain(name);
    expect(server.effects.size).toBe(2);
    expect(answersIn(peer.events)).toEqual([]);
  });
});

function never(): never {
  throw new Error('There is none.');
}
