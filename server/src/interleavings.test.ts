// Takeover, request, the assistant's final answer and visitor messages in random order over real
// sockets: nothing of the assistant comes after the claim or the request.
import type { ConversationEvent, EventsPush } from '@warmline/protocol';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { startRelay } from './testing/harness.ts';
import { scriptedAssistant } from './testing/scripted-assistant.ts';

let running: Awaited<ReturnType<typeof startRelay>> | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

type Move = 'message' | 'control' | 'words' | 'claim' | 'piece' | 'final';
const moves: readonly Move[] = ['message', 'control', 'words', 'claim', 'piece', 'final'];

/** A small generator of its own, so that a seed names an interleaving (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Places in the log where the assistant spoke while it did not hold the conversation. */
function intrusions(log: readonly ConversationEvent[]): readonly number[] {
  let isAssistants = true;
  return log.flatMap((event) => {
    if (event.type === 'handoff_requested' || event.type === 'claimed') isAssistants = false;
    if (
      event.type === 'handed_back' ||
      event.type === 'handoff_cancelled' ||
      event.type === 'reopened'
    )
      isAssistants = true;
    return event.type === 'message_sent' && event.by.kind === 'assistant' && !isAssistants
      ? [event.seq]
      : [];
  });
}

const seed = Number(process.env['WARMLINE_SEED'] ?? Math.floor(Math.random() * 1e9));

describe('1,000 interleavings over real sockets', () => {
  it(`[C6] [3A-7] show no assistant message after the claim or the request (seed ${seed})`, async () => {
    const turns = new Map<string, { say: () => void; end: () => void }>();
    const assistant = scriptedAssistant(({ input, say, end }) => {
      const opener = input.lines[0]?.text ?? '';
      turns.set(opener, {
        say: () => say({ type: 'text', text: 'piece ' }),
        end: () => {
          say({ type: 'confidence', value: 1 });
          end();
        },
      });
    });
    running = await startRelay({ assistant, policy: { assistant: { settleMs: 0 } } });
    const { visitor, agent } = running;
    const ada = await agent('Ada');
    let requested = 0;

    const one = async (number: number): Promise<void> => {
      const next = random(seed + number);
      const { peer, id } = await visitor();
      // What the visitor has been told, in the order of its arrival.
      let isHandedOver = false;
      const late: unknown[] = [];
      peer.socket.on('events', ({ events }: EventsPush) => {
        if (events.some(({ type }) => type === 'handoff_requested' || type === 'claimed'))
          isHandedOver = true;
      });
      peer.socket.on('delta', (delta: { kind: string }) => {
        if (delta.kind === 'answer' && isHandedOver) late.push(delta);
      });
      const opener = `question ${number}`;
      await peer.command(id, { type: 'send_message', text: opener });
      await ada.sync(id);
      const sent: Promise<unknown>[] = [];
      for (let index = 0; index < 8; index += 1) {
        const move = moves[Math.floor(next() * moves.length)];
        if (move === 'message')
          sent.push(peer.command(id, { type: 'send_message', text: 'and more' }, { after: null }));
        if (move === 'control')
          sent.push(peer.command(id, { type: 'request_human' }, { after: null }));
        if (move === 'words')
          sent.push(
            peer.command(id, { type: 'send_message', text: 'a human please' }, { after: null }),
          );
        if (move === 'claim')
          sent.push(ada.command(id, { type: 'claim' }, { epoch: ada.epoch(id), after: null }));
        if (move === 'piece') turns.get(opener)?.say();
        if (move === 'final') turns.get(opener)?.end();
        // Sometimes let the network and the relay go on in between.
        if (next() < 0.5) await new Promise((resolve) => setImmediate(resolve));
      }
      await Promise.all(sent);
      turns.get(opener)?.end();
      const answer = await ada.sync(id);
      if (!answer.ok) throw new Error(answer.error.message);
      if (answer.events.some(({ type }) => type === 'handoff_requested')) requested += 1;
      expect({ number, intrusions: intrusions(answer.events), late }).toEqual({
        number,
        intrusions: [],
        late: [],
      });
      const seen = peer.events.filter((event) => event.conversationId === id);
      expect(intrusions(seen)).toEqual([]);
      peer.socket.disconnect();
    };
    for (let start = 0; start < 1_000; start += 25) {
      await Promise.all(Array.from({ length: 25 }, (_, index) => one(start + index)));
    }
    // The schedule is worth something only when most conversations were handed over.
    expect(requested).toBeGreaterThan(700);
  }, 120_000);

  it('[C14] give fifty simultaneous claims one winner, and tell the others who', async () => {
    running = await startRelay({ signInsPerMinute: 1_000 });
    const { visitor, agent } = running;
    const agents = [];
    for (let index = 0; index < 50; index += 1) agents.push(await agent(`Agent ${index}`));
    const { peer, id } = await visitor();
    await peer.command(id, { type: 'request_human' });
    await Promise.all(agents.map((one) => one.sync(id)));
    const answers = await Promise.all(agents.map((one) => one.command(id, { type: 'claim' })));
    const winner = (await peer.event('claimed')).agent;
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const told = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]));
    expect(told).toHaveLength(49);
    for (const error of told)
      expect(error).toMatchObject({ code: 'held_by_agent', holder: winner });
    expect(peer.events.filter(({ type }) => type === 'claimed')).toHaveLength(1);
  }, 60_000);
});

describe('the check itself', () => {
  it('finds an assistant message after a claim', () => {
    fc.assert(
      fc.property(fc.nat(5), (before) => {
        const events = [
          ...Array.from({ length: before }, () => 'reopened'),
          'claimed',
          'message_sent',
        ].map((type, index) => ({ seq: index + 1, type, by: { kind: 'assistant' } }));
        // Only the fields that the check reads.
        expect(intrusions(events as unknown as ConversationEvent[])).toEqual([before + 2]);
      }),
    );
  });
});
