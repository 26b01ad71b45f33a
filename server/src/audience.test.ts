// Every frame that reaches a visitor's socket during a full episode, recorded: none is internal.
import { audienceOf } from '@warmline/conversation';
import { type AgentCommand, asCommandId, type EventType } from '@warmline/protocol';
import { deltaSchema, eventsPushSchema, threadAnswerSchema } from '@warmline/protocol/schemas';
import * as v from 'valibot';
import { afterEach, expect, it } from 'vitest';
import { begun, quick, relay, saying, text } from './policy-through-relay/scenes.ts';
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

const REVISIONS = new Set<EventType>(['message_corrected', 'message_retracted']);

it.each<[string, Extract<AgentCommand, { message: number }>]>([
  ['taken back', { type: 'review_answer', message: 0, verdict: 'retract' }],
  ['corrected', { type: 'correct_answer', message: 0, text: 'Three years.' }],
])('[C31] sends a visitor no word of an answer once it is %s', async (_, revision) => {
  const one = await relay({
    policy: quick({ confidence: { bands: [{ below: 0.9, tier: 'soft_review' }] } }),
    assistant: saying((_, turn) =>
      turn === 1 ? text('It lasts eleven years.', 0.7) : text('You are welcome.'),
    ),
  });
  const { ada, peer, id, session } = await begun(one, 'How long is the warranty?');
  const { message } = await ada.event('review_opened');
  await peer.event('message_sent', 2);
  expect(JSON.stringify(peer.frames)).toContain('eleven years');
  peer.frames.length = 0;
  await ada.command(id, { ...revision, message }, { after: null });
  await peer.until('the revision', () => peer.events.find(({ type }) => REVISIONS.has(type)));

  // The same page again, from its start and from the middle; another tab; another message.
  const { peer: tab } = await one.visitor(session);
  await tab.sync(id);
  await peer.sync(id);
  await peer.sync(id, message - 1);
  await peer.command(id, { type: 'send_message', text: 'Thanks' });
  await tab.until('the thanks', () => JSON.stringify(tab.events).includes('Thanks'));
  for (const seen of [peer.frames, tab.frames]) {
    expect(seen.length).toBeGreaterThan(0);
    expect(JSON.stringify(seen)).not.toContain('eleven years');
  }
  expect(tab.events.find(({ seq }) => seq === message)).toMatchObject({ withdrawn: true });

  // Agents still read what it was.
  const ben = await one.agent('Ben');
  await ben.sync(id);
  expect(JSON.stringify(ben.events)).toContain('eleven years');
});
