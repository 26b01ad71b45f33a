// From a person back to the assistant through a real relay: what it is told, what it does by itself, and
// what brings a person again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TurnInput } from '../assistant/assistant.ts';
import {
  answer,
  answersIn,
  begun,
  closed,
  ofType,
  page,
  proposal,
  quick,
  relay,
  saying,
  says,
  text,
} from './scenes.ts';

const NOTE = {
  decided: ['The grinder is replaced free of charge'],
  done: ['The old one is collected'],
  left: ['Send the label'],
  mustNot: ['Offer a discount'],
  promised: ['A label today'],
};
const HOUR_MS = 3_600_000;
const silent = (input: TurnInput) => input.open.length === 0;

/** A person has decided and hands back; the assistant says nothing until asked. */
async function handedBack(
  policy: Readonly<Record<string, unknown>> = {},
  assistant = saying((input, turn) => (silent(input) ? [] : text(`Answer ${turn}.`))),
  site = {},
) {
  const one = await relay({ policy: quick(policy), assistant, site });
  const scene = await begun(
    one,
    'I want a human for my grinder',
    page('/grinder', { segment: 'gold' }),
  );
  const { ada, peer, id } = scene;
  await ada.event('handoff_requested');
  await ada.command(id, { type: 'claim' });
  await ada.event('claimed');
  await ada.command(id, { type: 'send_message', text: 'I am Ada; we replace it.' });
  await ada.command(id, { type: 'hand_back', note: NOTE });
  await peer.event('handed_back');
  return { ...scene, one, assistant };
}

describe('after a handback', () => {
  it('[3E-60] [3A-9] [3A-89] the next words are answered, knowing note and speakers', async () => {
    const { ada, peer, id, assistant } = await handedBack();
    await ada.event('resumed');
    await says(peer, id, 'What was decided?');
    await answer(peer);
    const input = assistant.inputs.at(-1);
    expect(input?.notes).toMatchObject([{ agentName: 'Ada', note: NOTE }]);
    expect(input?.lines.map(({ role, name }) => [role, name])).toEqual([
      ['visitor', null],
      ['agent', 'Ada'],
      ['visitor', null],
    ]);
    // What staff wrote is not among the words to be answered.
    expect(input?.open.map((line) => line.text)).toEqual(['What was decided?']);
  });

  it('[3E-63] it was one command of the agent, with its note in the same append', async () => {
    const { ada } = await handedBack();
    const [noted] = ofType(ada, 'handback_noted');
    const [back] = ofType(ada, 'handed_back');
    expect(noted?.commandId).toBe(back?.commandId);
    expect(noted?.seq).toBeLessThan(back?.seq ?? 0);
  });

  it('[3E-62] a turn with nothing to say consumes nothing', async () => {
    const { ada, peer, id, assistant } = await handedBack();
    await ada.event('resumed');
    expect(assistant.inputs.at(-1)?.open).toEqual([]);
    expect(answersIn(peer.events)).toEqual([]);
    await says(peer, id, 'Hello again');
    expect((await answer(peer)).text).toContain('Answer');
  });

  it('[3E-65] what is left to do is done without the visitor writing', async () => {
    const done: unknown[] = [];
    const tool = {
      name: 'label',
      description: 'Sends a label.',
      parameters: { type: 'object' },
      withinMs: 1_000,
      run: async ({ arguments: args }: { readonly arguments: unknown }) => {
        done.push(args);
        return { outcome: 'done' as const, result: 'Label 7 is sent.' };
      },
    };
    const { peer, ada } = await handedBack(
      { tools: { label: { impact: 'low', reversibility: 'reversible' } } },
      saying((input, turn) =>
        turn === 1
          ? [proposal('label', { to: input.notes[0]?.note.left[0] })]
          : text(`It is done: ${input.toolResults?.[0]?.result}`),
      ),
      { tools: [tool] },
    );
    expect((await answer(peer)).text).toBe('It is done: Label 7 is sent.');
    expect(done).toEqual([{ to: 'Send the label' }]);
    await ada.event('resumed');
  });

  it('[3E-65] what it says by itself is held to the rules of the visitor’s segment and page', async () => {
    const strict = { confidence: { bands: [{ below: 0.9, tier: 'approval' }] } };
    const { peer, ada } = await handedBack(
      { segments: [{ name: 'gold', match: { segment: ['gold'] }, set: strict }] },
      saying(() => text('The label is sent.', 0.8)),
    );
    await ada.event('answer_drafted');
    await peer.event('answer_held');
    expect(JSON.stringify(peer.frames)).not.toContain('label is sent');
  });

  it('[3E-64] it resumes after a day and a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'warmline-day-'));
    let hours = 0;
    const now = () => Date.now() + hours * HOUR_MS;
    const assistant = saying((input) => (silent(input) ? [] : text('Here I am.')));
    const options = {
      folder,
      now,
      assistant,
      policy: quick({ idle: { resolveMs: 20 * 24 * HOUR_MS } }),
    };
    const first = await relay(options);
    const { ada, peer, id, session } = await begun(first, 'human please');
    await ada.command(id, { type: 'claim' });
    await ada.event('claimed');
    await ada.command(id, { type: 'hand_back', note: NOTE });
    await ada.event('resumed');
    peer.socket.disconnect();
    await closed(first);
    hours = 30;
    const second = await relay(options);
    const again = await second.visitor(session);
    await again.peer.sync(id);
    await again.peer.command(id, { type: 'send_message', text: 'Still there?' }, { after: null });
    expect((await answer(again.peer)).text).toBe('Here I am.');
    expect(assistant.inputs.at(-1)?.notes).toHaveLength(1);
    await closed(second);
    rmSync(folder, { recursive: true });
  });

  it('[3E-64] one that a person left for a day is given back all the same', async () => {
    let hours = 0;
    const now = () => Date.now() + hours * HOUR_MS;
    const policy = {
      idle: { resolveMs: 20 * 24 * HOUR_MS },
      handoff: { agentReplyMs: 7 * 24 * HOUR_MS },
    };
    const one = await relay({ now, policy: quick(policy), assistant: saying(() => text('Here.')) });
    const { ada, peer, id } = await begun(one, 'human please');
    await ada.command(id, { type: 'claim' });
    await ada.event('claimed');
    hours = 26;
    expect(await ada.command(id, { type: 'hand_back', note: NOTE })).toMatchObject({ ok: true });
    await says(peer, id, 'And now?');
    await answer(peer);
  });
});

describe('[3E-61] what brings a person again', () => {
  const angry = 'This is useless, I am so angry and fed up with your terrible answers!!!';
  const acting = { triggers: { sentiment: { mode: 'act' } } };

  it('is a new signal, not the old one', async () => {
    const one = await relay({
      policy: quick(acting),
      assistant: saying((input) => (silent(input) ? [] : text('Fine.'))),
    });
    const { ada, peer, id } = await begun(one, angry);
    await ada.event('handoff_requested');
    await ada.command(id, { type: 'claim' });
    await ada.event('claimed');
    await ada.command(id, { type: 'hand_back', note: NOTE });
    await ada.event('resumed');
    await says(peer, id, 'When does it come?');
    await answer(peer);
    expect(ofType(peer, 'handoff_requested')).toHaveLength(1);
    await says(peer, id, angry);
    expect(await peer.event('handoff_requested', 2)).toMatchObject({ episode: 2 });
  });

  it('is a new request in words, each with an episode and promise of its own [3E-66]', async () => {
    const { ada, peer, id } = await handedBack();
    await ada.event('resumed');
    await says(peer, id, 'I want a human again');
    const [first, second] = [
      await peer.event('handoff_requested'),
      await peer.event('handoff_requested', 2),
    ];
    expect(second.episode).toBe(first.episode + 1);
    expect(second.dueAt).toBeGreaterThanOrEqual(second.at);
    const posted = await ada.until('its brief', () =>
      ofType(ada, 'brief_posted').find(({ episode }) => episode === second.episode),
    );
    expect(JSON.stringify(posted.brief)).toContain('Must not: Offer a discount');
  });

  it('is never the model’s wish alone: a decision of a person is not reopened by it', async () => {
    const { ada, peer, id } = await handedBack(
      {},
      saying((input) =>
        silent(input) ? [] : [proposal('request_human', { reason: 'Give a discount after all' })],
      ),
    );
    await ada.event('resumed');
    await says(peer, id, 'Can I have a discount?');
    expect((await answer(peer)).offersHuman).toBe(true);
    expect(ofType(peer, 'handoff_requested')).toHaveLength(1);
  });
});

describe('[3E-67] each step', () => {
  it('says when, by whom and why', async () => {
    const { ada } = await handedBack();
    for (const event of ada.events) {
      expect(event.at).toBeGreaterThan(0);
      expect(event.by.kind).toMatch(/^(visitor|assistant|agent|system)$/);
    }
    expect(ofType(ada, 'claimed')[0]).toMatchObject({ by: { kind: 'agent', name: 'Ada' } });
    expect(ofType(ada, 'decision_recorded')[0]?.decision.reason).toContain('asked for a person');
  });
});
