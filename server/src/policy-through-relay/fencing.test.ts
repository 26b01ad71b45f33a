// Who may speak, and what a visitor is told of a handoff: one line, once it is stored, whoever asks and
// however often.
import type { EventType } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import type { Assistant } from '../assistant/assistant.ts';
import { StoreUnavailable } from '../store/store.ts';
import { scriptedAssistant } from '../testing/scripted-assistant.ts';
import { answer, answersIn, begun, ofType, quick, relay, saying, says, text } from './scenes.ts';

const SEEN: readonly EventType[] = ['conversation_started', 'message_sent', 'handoff_requested'];

describe('the assistant', () => {
  it('[3A-3] that ignores every signal and goes on talking reaches nobody after a handoff', async () => {
    let goOn: () => void = () => undefined;
    const stubborn: Assistant = {
      name: 'stubborn',
      async *answer() {
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
        for (let piece = 0; piece < 20; piece += 1) yield { type: 'text', text: 'Blah. ' };
        yield { type: 'confidence', value: 1 };
      },
    };
    const one = await relay({ policy: quick(), assistant: stubborn });
    const { ada, peer, id } = await begun(one, 'Hello');
    await ada.event('turn_started');
    await says(peer, id, 'a human please');
    await peer.event('handoff_requested');
    goOn();
    await says(peer, id, 'Hello?');
    await ada.event('brief_posted');
    expect(JSON.stringify(peer.frames)).not.toContain('Blah');
    expect(answersIn(ada.events)).toEqual([]);
  });

  it('[3A-10] is asked nothing while a person is asked for or there', async () => {
    const assistant = saying(() => text('Yes.'));
    const one = await relay({ policy: quick(), assistant });
    const { ada, peer, id } = await begun(one, 'a human please');
    await says(peer, id, 'It is about my order');
    await ada.event('brief_posted');
    await ada.command(id, { type: 'send_message', text: 'Hello, I am Ada' });
    await says(peer, id, 'Where is it?');
    await ada.event('message_sent', 4);
    await ada.command(id, { type: 'send_message', text: 'On its way' });
    await ada.event('message_sent', 5);
    expect(assistant.inputs).toEqual([]);
  });

  it('[3A-2] [3A-4] gives way to a person who simply writes, in one append with the claim', async () => {
    const one = await relay({ policy: quick(), assistant: saying(() => text('Yes.')) });
    const { ada, peer, id } = await begun(one, 'Hello');
    await answer(peer);
    await ada.command(id, { type: 'send_message', text: 'I take this' });
    const claimed = await ada.event('claimed');
    const written = ofType(ada, 'message_sent').find(({ by }) => by.kind === 'agent');
    expect(written?.commandId).toBe(claimed.commandId);
  });

  it('[3A-87] says nothing while the store cannot confirm that it may', async () => {
    let finish: () => void = () => undefined;
    const one = await relay({
      policy: quick(),
      assistant: scriptedAssistant(({ say, end }) => {
        say({ type: 'text', text: 'Two years.' });
        say({ type: 'confidence', value: 1 });
        finish = end;
      }),
    });
    const { ada, peer } = await begun(one, 'How long?');
    await ada.event('turn_started');
    const mend = broken(one);
    finish();
    await mend.tried;
    expect(answersIn(peer.events)).toEqual([]);
    mend.now();
  });
});

describe('a handoff', () => {
  it('[3B-12] [3B-90] [3B-91] is one line for the visitor, in one append with what they asked', async () => {
    const one = await relay({ policy: quick() });
    const { ada, peer } = await begun(one, 'a human please');
    await ada.event('brief_posted');
    expect(peer.events.map(({ type }) => type)).toEqual(SEEN);
    const [, message, request] = peer.events;
    expect(request?.commandId).toBe(message?.commandId);
  });

  it('[3B-14] is announced once, however often it is asked for or sent again', async () => {
    const one = await relay({ policy: quick() });
    const { ada, peer, id } = await begun(one, 'a human please');
    const ask = { type: 'request_human' } as const;
    const again = '7d9f1c1e-0c39-4b64-9d43-1f2a56a0a001';
    await peer.command(id, ask, { id: again });
    await peer.command(id, ask, { id: again });
    await Promise.all([
      peer.command(id, ask, { after: null }),
      peer.command(id, ask, { after: null }),
    ]);
    await ada.event('brief_posted');
    expect(peer.events.map(({ type }) => type)).toEqual(SEEN);
  });

  it('[3B-15] that cannot be stored is promised to nobody, and succeeds when it is asked again', async () => {
    const one = await relay({ policy: quick(), assistant: saying(() => text('Hello.')) });
    const { peer, id } = await begun(one, 'Hello');
    await answer(peer);
    const mend = broken(one);
    const ask = { type: 'request_human' } as const;
    const command = '7d9f1c1e-0c39-4b64-9d43-1f2a56a0a002';
    expect(await peer.command(id, ask, { id: command })).toMatchObject({
      ok: false,
      error: { retryable: true },
    });
    expect(ofType(peer, 'handoff_requested')).toEqual([]);
    mend.now();
    expect(await peer.command(id, ask, { id: command })).toMatchObject({ ok: true, stored: true });
    await peer.event('handoff_requested');
  });

  it('[3B-21] that is transferred names the new holder and epoch; a refused one changes nothing', async () => {
    const one = await relay({ policy: quick() });
    const { ada, peer, id } = await begun(one, 'a human please');
    const bob = await one.agent('Bob');
    await bob.sync(id);
    await ada.command(id, { type: 'claim' });
    await ada.event('claimed');
    const nobody = `agt_${'x'.repeat(22)}` as typeof bob.agentId;
    expect(await ada.command(id, { type: 'transfer', to: nobody })).toMatchObject({
      ok: false,
      error: { code: 'agent_unavailable' },
    });
    const epoch = ada.epoch(id);
    const moved = await ada.command(id, { type: 'transfer', to: bob.agentId }, { after: null });
    expect(moved).toMatchObject({ ok: true, epoch: epoch + 1 });
    expect((await peer.event('transferred')).to.name).toBe('Bob');
    expect(
      await ada.command(id, { type: 'send_message', text: 'Still me' }, { after: null }),
    ).toMatchObject({
      ok: false,
      error: { code: 'held_by_agent' },
    });
  });

  it('[3B-28] leads to one event for each step, claimed or not', async () => {
    const one = await relay({ policy: quick() });
    const { ada, peer, id } = await begun(one, 'a human please');
    await ada.event('brief_posted');
    await ada.command(id, { type: 'claim' });
    await ada.command(id, { type: 'claim' }, { after: null });
    await ada.event('claimed');
    await ada.command(id, { type: 'release' }, { after: null });
    await peer.event('released');
    for (const type of ['handoff_requested', 'claimed', 'released'] as const)
      expect(ofType(peer, type)).toHaveLength(1);
  });
});

/** The store confirms nothing until `now` is called; `tried`: somebody has tried. */
function broken({ opened }: Awaited<ReturnType<typeof relay>>) {
  const { store } = opened;
  const { append } = store;
  let told: () => void = () => undefined;
  const tried = new Promise<void>((resolve) => {
    told = resolve;
  });
  Object.assign(store, {
    append: () => {
      told();
      return Promise.reject(new StoreUnavailable('The disk is gone.'));
    },
  });
  return { tried, now: () => void Object.assign(store, { append }) };
}
