import { afterEach, describe, expect, it } from 'vitest';
import type { Assistant } from './assistant/assistant.ts';
import { type HarnessOptions, startRelay } from './testing/harness.ts';

let running: Awaited<ReturnType<typeof startRelay>> | undefined;
async function relay(options: HarnessOptions = {}) {
  running = await startRelay(options);
  return running;
}
afterEach(async () => {
  await running?.close();
  running = undefined;
});

const NOTE = {
  decided: ['The grinder is replaced free of charge'],
  done: [],
  left: [],
  mustNot: ['Offer a discount'],
  promised: [],
};
const quick = { assistant: { settleMs: 0 } };

describe('the main job', () => {
  it('goes from a cited answer to a person, back with a note, and on, in one thread', async () => {
    const { visitor, agent } = await relay({ policy: quick });
    const { peer, id } = await visitor();
    const ada = await agent('Ada');
    await peer.command(id, { type: 'send_message', text: 'How long do I have to return an item?' });
    const answer = await peer.until('an answer', () =>
      peer.events.find((event) => event.type === 'message_sent' && event.by.kind === 'assistant'),
    );
    expect(answer).toMatchObject({
      text: expect.stringContaining('30 days'),
      citations: [{ title: 'Returns' }],
    });

    await peer.command(id, { type: 'send_message', text: 'I want to talk to a human please' });
    expect((await peer.event('handoff_requested')).requestedBy).toBe('visitor');
    await ada.sync(id);
    await ada.event('brief_posted');
    expect(await ada.command(id, { type: 'claim' })).toMatchObject({ ok: true, stored: true });
    expect((await peer.event('claimed')).agent.name).toBe('Ada');
    await ada.event('claimed');
    await ada.command(id, { type: 'send_message', text: 'Hello, I am Ada.' });
    await peer.until('Ada', () =>
      peer.events.some((event) => event.type === 'message_sent' && event.by.kind === 'agent'),
    );
    await ada.command(id, { type: 'hand_back', note: NOTE });
    await peer.event('handed_back');
    await ada.event('resumed');

    await peer.command(id, { type: 'send_message', text: 'what was decided about my grinder?' });
    const known = await peer.until('the decision', () =>
      peer.events.findLast(
        (event) =>
          event.type === 'message_sent' &&
          event.by.kind === 'assistant' &&
          event.text.includes('settled this with you'),
      ),
    );
    expect(known).toMatchObject({ text: expect.stringContaining('replaced free of charge') });

    await peer.command(id, { type: 'request_human' });
    expect((await peer.event('handoff_requested', 2)).episode).toBe(2);
    const second = await ada.event('brief_posted', 2);
    expect(second.episode).toBe(2);
    expect(JSON.stringify(second.brief)).toContain('Must not: Offer a discount');
    await ada.command(id, { type: 'claim' });
    await ada.event('claimed', 2);
    await ada.command(id, { type: 'resolve', outcome: 'Replaced' });
    await peer.event('resolved');
    await peer.command(id, {
      type: 'send_message',
      text: 'One more thing: how long does shipping to Norway take?',
    });
    await peer.event('reopened');
    const seqs = ada.events.filter((event) => event.conversationId === id).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });

  it('hands over on the very first message, while the assistant hangs', async () => {
    const hanging: Assistant = {
      name: 'hanging',
      answer: () => ({
        [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }),
      }),
    };
    const { visitor, agent } = await relay({ assistant: hanging, policy: quick });
    const ada = await agent('Ada');
    const { peer, id } = await visitor();
    await peer.command(id, { type: 'send_message', text: 'human please' });
    await peer.event('handoff_requested');
    await ada.until('the queue', () =>
      ada.deltas.some((delta) => delta.kind === 'queue' && delta.entry.status === 'pending_human'),
    );

    const other = await visitor();
    await other.peer.command(other.id, { type: 'send_message', text: 'how do returns work?' });
    await ada.sync(other.id);
    await ada.until('a turn', () => ada.events.some((event) => event.type === 'turn_started'));
    await other.peer.command(other.id, { type: 'request_human' });
    await other.peer.event('handoff_requested');
    await ada.until('its brief', () =>
      ada.events.some(
        (event) => event.type === 'brief_posted' && event.conversationId === other.id,
      ),
    );
  });

  it('answers several quick messages once', async () => {
    const { visitor } = await relay({ policy: { assistant: { settleMs: 300 } } });
    const { peer, id } = await visitor();
    await peer.command(id, { type: 'send_message', text: 'hi' });
    await peer.command(id, { type: 'send_message', text: 'a question about returns' });
    await peer.command(id, { type: 'send_message', text: 'how many days do I have?' });
    const answers = () =>
      peer.events.filter((event) => event.type === 'message_sent' && event.by.kind === 'assistant');
    await peer.until('the answer', () => answers().length > 0);
    expect(answers()).toHaveLength(1);
    expect(peer.events.filter((event) => event.type === 'message_sent').at(-1)?.by.kind).toBe(
      'assistant',
    );
  });

  it('tries a failing assistant again, then says so and offers a person', async () => {
    const failing: Assistant = {
      name: 'failing',
      answer: () => {
        throw new Error('no power');
      },
    };
    const { visitor } = await relay({
      assistant: failing,
      policy: { assistant: { settleMs: 0, maxAttempts: 2 } },
    });
    const { peer, id } = await visitor();
    await peer.command(id, { type: 'send_message', text: 'how do returns work?' });
    await peer.event('assistant_unavailable');
  });

  it('says that it does not know and offers a person', async () => {
    const { visitor } = await relay({ policy: quick });
    const { peer, id } = await visitor();
    await peer.command(id, { type: 'send_message', text: 'Can giraffes swim across the Danube?' });
    const answer = await peer.until('an answer', () =>
      peer.events.find((event) => event.type === 'message_sent' && event.by.kind === 'assistant'),
    );
    expect(answer).toMatchObject({
      offersHuman: true,
      text: expect.stringContaining('don’t know'),
    });
  });

  it('returns the conversation of a vanished agent to the queue and tells the visitor', async () => {
    const { visitor, agent } = await relay({
      policy: { ...quick, handoff: { holderGraceMs: 1_000 } },
    });
    const { peer, id } = await visitor();
    const ada = await agent('Ada');
    await peer.command(id, { type: 'request_human' });
    await ada.sync(id);
    await ada.command(id, { type: 'claim' });
    await peer.event('claimed');
    ada.socket.disconnect();
    expect(await peer.event('released')).toMatchObject({ reason: 'vanished' });
  });

  it('tells a waiting visitor when nobody came in time', async () => {
    const { visitor } = await relay({ policy: { ...quick, handoff: { slaMs: 1_000 } } });
    const { peer, id } = await visitor();
    await peer.command(id, { type: 'request_human' });
    await peer.event('handoff_timed_out');
    const answer = await peer.sync(id);
    expect(answer).toMatchObject({ waiting: { position: 1, agentsPresent: false } });
  });
});
