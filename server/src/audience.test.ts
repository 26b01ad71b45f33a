// Every frame that reaches a visitor's socket during a full episode, recorded: none is internal.
import { audienceOf } from '@warmline/conversation';
import { asCommandId } from '@warmline/protocol';
import { deltaSchema, eventsPushSchema, threadAnswerSchema } from '@warmline/protocol/schemas';
import * as v from 'valibot';
import { afterEach, expect, it } from 'vitest';
import { startRelay } from './testing/harness.ts';

let running: Awaited<ReturnType<typeof startRelay>> | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

const SECRETS = [
  'secret-decided',
  'secret-left',
  'secret-must-not',
  'secret-transfer',
  'secret-outcome',
];

it('[C31] sends a visitor nothing internal in a full episode', async () => {
  running = await startRelay({ policy: { assistant: { settleMs: 0 }, handoff: { slaMs: 1_000 } } });
  const { visitor, agent } = running;
  const ada = await agent('Ada');
  const ben = await agent('Ben');
  const { peer, id } = await visitor();
  await peer.command(id, { type: 'send_message', text: 'Can giraffes swim across the Danube?' });
  await peer.until('an answer', () => peer.events.some((event) => event.by.kind === 'assistant'));
  await peer.command(id, { type: 'send_message', text: 'human please, my order is NB-104233' });
  await peer.event('handoff_timed_out');
  await ada.sync(id);
  await ben.sync(id);
  await ada.event('brief_posted');
  await ada.command(id, { type: 'claim' });
  await ada.event('claimed');
  await ada.command(id, { type: 'show_typing' });
  await ada.command(id, { type: 'send_message', text: 'Hello' });
  expect(
    await ada.command(id, { type: 'transfer', to: ben.agentId, note: 'secret-transfer' }),
  ).toMatchObject({ ok: true });
  await ben.event('transferred');
  await ben.event('brief_posted', 2);
  const note = {
    decided: [],
    done: [],
    left: ['secret-left'],
    mustNot: ['secret-must-not'],
    promised: [],
  };
  await ben.command(id, { type: 'hand_back', note });
  await peer.event('handed_back');
  await ben.event('resumed');
  await peer.command(id, { type: 'request_human' });
  await ben.event('brief_posted', 3);
  await ben.command(id, { type: 'claim' });
  await ben.event('claimed', 2);
  await ben.command(id, { type: 'release' });
  await ben.event('released');
  await ben.command(id, { type: 'claim' });
  await ben.event('claimed', 3);
  await ben.command(id, { type: 'resolve', outcome: 'secret-outcome' });
  await peer.event('resolved');
  await peer.sync(id);
  expect(
    await peer.command(id, { type: 'send_message', text: 'x' }, { id: asCommandId('not-a-uuid') }),
  ).toMatchObject({ ok: false });

  const schemas = { events: eventsPushSchema, delta: deltaSchema, sync: threadAnswerSchema };
  expect(peer.frames.length).toBeGreaterThan(15);
  for (const frame of peer.frames) {
    const [verb, payload] = frame as [keyof typeof schemas, unknown];
    const text = JSON.stringify(payload);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    expect(text).not.toMatch(
      /"(?:brief|decision|note|outcome|confidence|signals|reason_for|entries|rule|policy)"/,
    );
    const parsed = v.parse(schemas[verb], payload);
    const events = 'events' in parsed ? parsed.events : [];
    for (const event of events) expect(audienceOf(event.type)).toBe('public');
    if ('kind' in parsed)
      expect(['answer', 'answer_dropped', 'typing', 'head', 'waiting']).toContain(parsed.kind);
  }
  // The agents did receive what the visitor must not: the check above looked for something real.
  expect(JSON.stringify(ben.frames)).toContain('secret-must-not');
  expect(JSON.stringify(ben.frames)).toContain('"kind":"brief"');
});
