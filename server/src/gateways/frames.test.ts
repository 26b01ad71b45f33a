// Bad frames over real sockets: each is refused with its documented code or ends its own connection,
// and a bystander never notices.
import { randomUUID } from 'node:crypto';
import {
  ERROR_CODES,
  MAX_FRAME_BYTES,
  MAX_FRAME_DEPTH,
  MAX_TEXT_CHARS,
  type WireError,
} from '@warmline/protocol';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Peer, startRelay } from '../testing/harness.ts';

type Visitor = Awaited<ReturnType<Awaited<ReturnType<typeof startRelay>>['visitor']>>;

let relay: Awaited<ReturnType<typeof startRelay>>;
let bystander: Visitor;
let sender: Visitor;
let sentByBystander = 0;
beforeAll(async () => {
  relay = await startRelay({ policy: { assistant: { settleMs: 10_000 } } });
  bystander = await relay.visitor();
});
afterAll(() => relay?.close());

/** After each attack the others go on over the connection they had. */
afterEach(async () => {
  const text = `message ${sentByBystander}`;
  const sent = await bystander.peer.command(bystander.id, { type: 'send_message', text });
  expect(sent).toMatchObject({ ok: true, stored: true });
  sentByBystander += 1;
  expect(bystander.peer.socket.connected).toBe(true);
  sender.peer.socket.disconnect();
});

const CANARY = 'canary-4711';

/** Sends any value as a `command` or `sync` and gives back the refusal, checked for its form. */
async function refused(peer: Peer, verb: 'command' | 'sync', frame: unknown): Promise<WireError> {
  const answer = await peer.socket.timeout(15_000).emitWithAck(verb, frame);
  expect(answer).toMatchObject({ ok: false });
  const error = answer.error as WireError;
  expect(ERROR_CODES).toContain(error.code);
  expect(typeof error.retryable).toBe('boolean');
  // Nothing of the sender's text, of our code or of the database comes back.
  expect(JSON.stringify(answer)).not.toMatch(/canary|\.ts|node_modules|SELECT|at \w+ \(/);
  return error;
}

const frame = (change: object = {}) => ({
  id: randomUUID(),
  conversationId: sender.id,
  after: null,
  command: { type: 'send_message', text: CANARY },
  ...change,
});
const asking = (command: unknown) => frame({ command });
const text = (value: unknown) => asking({ type: 'send_message', text: value });
function nested(levels: number): unknown {
  let value: unknown = CANARY;
  for (let level = 0; level < levels; level += 1) value = { inside: value };
  return value;
}

/** Puts a Socket.IO packet on the wire as it is, past everything the client library would check. */
function raw(peer: Peer, packet: string): void {
  const { engine } = peer.socket.io as unknown as { engine: { write(data: string): void } };
  engine.write(packet);
}

async function newSender(): Promise<Visitor> {
  sender = await relay.visitor();
  return sender;
}

describe('a command that is not of the form', () => {
  it.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['a number', () => 5],
    ['a text', () => CANARY],
    ['a list', () => [frame()]],
    ['an empty object', () => ({})],
    ['no id', () => frame({ id: undefined })],
    ['an id that is no UUID', () => frame({ id: CANARY })],
    ['an id in upper case', () => frame({ id: randomUUID().toUpperCase() })],
    ['a long id', () => frame({ id: 'a'.repeat(10_000) })],
    ['an id of another type', () => frame({ id: { $ne: null } })],
    ['no predecessor', () => frame({ after: undefined })],
    ['a predecessor that is no UUID', () => frame({ after: 'first' })],
    ['a conversation of another form', () => frame({ conversationId: `${sender.id} ` })],
    ['a room for a conversation', () => frame({ conversationId: `thread:${sender.id}` })],
    ['a key more', () => frame({ seq: 1 })],
    ['an epoch, as agents send it', () => frame({ epoch: 0 })],
    ['a role', () => frame({ by: { kind: 'agent' } })],
    ['no command', () => asking(undefined)],
    ['a command in words', () => asking('send_message')],
    ['a list of commands', () => asking([{ type: 'send_message', text: CANARY }])],
    ['an unknown command', () => asking({ type: CANARY })],
    ['a command of an object’s making', () => asking({ type: 'constructor' })],
    ['a command of the relay', () => asking({ type: 'time_out', wait: 'idle' })],
    ['a command of the assistant', () => asking({ type: 'begin_turn', epoch: 0 })],
    ['a key more in a command', () => asking({ type: 'send_message', text: CANARY, at: 0 })],
    ['no text', () => text(undefined)],
    ['text of another type', () => text({ toString: CANARY })],
    ['a list of texts', () => text([CANARY])],
    ['bytes for text', () => text(Buffer.from(CANARY))],
    ['an empty text', () => text('')],
    ['a blank text', () => text(' \n\t ')],
    ['a NUL in the text', () => text(`${CANARY}\u0000`)],
    ['half a character', () => text(`${CANARY}\ud83d`)],
    ['a page of another form', () => asking({ type: 'request_human', page: { url: 5 } })],
    [
      'a NUL in the page’s title',
      () => asking({ type: 'request_human', page: { url: '/', title: '\u0000' } }),
    ],
    ['an object deeper than allowed', () => text(nested(MAX_FRAME_DEPTH + 1))],
  ])('%s', async (_what, make) => {
    const { peer } = await newSender();
    expect(await refused(peer, 'command', make())).toMatchObject({
      code: 'bad_request',
      retryable: false,
    });
    // Nothing was stored, and the same connection goes on.
    expect(await peer.sync(sender.id)).toMatchObject({ ok: true, events: [], head: 0 });
  });

  it('names the place and not the content', async () => {
    const { peer } = await newSender();
    const { message } = await refused(peer, 'command', text(5));
    expect(message).toContain('command.text');
  });

  it('says of depth that it is depth, however deep', async () => {
    const { peer } = await newSender();
    for (const levels of [MAX_FRAME_DEPTH + 1, 1_000]) {
      expect((await refused(peer, 'command', nested(levels))).message).toMatch(/too deeply/);
    }
  });

  it('has a code of its own for a text that is too long', async () => {
    const { peer, id } = await newSender();
    const error = await refused(peer, 'command', text('x'.repeat(MAX_TEXT_CHARS + 1)));
    expect(error).toMatchObject({ code: 'too_large', retryable: false });
    const longest = '漢'.repeat(MAX_TEXT_CHARS);
    expect(await peer.command(id, { type: 'send_message', text: longest })).toMatchObject({
      ok: true,
    });
  });
});

describe('a sync that is not of the form', () => {
  it.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['no scope', () => ({ conversationId: sender.id, after: 0 })],
    ['an unknown scope', () => ({ scope: '*', conversationId: sender.id, after: 0 })],
    ['a place before the start', () => ({ scope: 'thread', conversationId: sender.id, after: -1 })],
    ['a place in words', () => ({ scope: 'thread', conversationId: sender.id, after: '1' })],
    ['half a place', () => ({ scope: 'thread', conversationId: sender.id, after: 0.5 })],
    [
      'a place no number can be',
      () => ({ scope: 'thread', conversationId: sender.id, after: 2 ** 53 }),
    ],
    ['a conversation of another form', () => ({ scope: 'thread', conversationId: '*', after: 0 })],
    ['an audience', () => ({ scope: 'thread', conversationId: sender.id, after: 0, audience: 1 })],
  ])('%s', async (_what, make) => {
    const { peer } = await newSender();
    expect((await refused(peer, 'sync', make())).code).toBe('bad_request');
  });

  it('says so when a client knows of more than the relay', async () => {
    const { peer, id } = await newSender();
    await peer.command(id, { type: 'send_message', text: 'hi' });
    const ahead = { scope: 'thread', conversationId: id, after: 1_000 };
    expect((await refused(peer, 'sync', ahead)).code).toBe('cursor_ahead');
  });
});

describe('a packet that the protocol does not know', () => {
  it.each([
    ['__proto__', '2/visitor,["__proto__",{}]'],
    ['constructor', '2/visitor,["constructor",{}]'],
    ['a number for a verb', '2/visitor,[1,{}]'],
    ['an unknown verb', '2/visitor,["shutdown",{}]'],
    ['a call without an answer', '2/visitor,["command",{}]'],
    ['an answer nobody asked for', '3/visitor,77["x"]'],
    ['8,000 lists in each other', `2/visitor,["command",${'['.repeat(8_000)}${']'.repeat(8_000)}]`],
  ])('is ignored and its connection goes on: %s', async (_what, packet) => {
    const { peer, id } = await newSender();
    raw(peer, packet);
    expect(await peer.sync(id)).toMatchObject({ ok: true, head: 0 });
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it.each([
    ['a verb that is an object', '2/visitor,[{"toString":1}]'],
    ['a verb of the library', '2/visitor,["connect"]'],
    ['no verb', '2/visitor,[null]'],
    ['no list', '2/visitor,{"a":1}'],
    ['half a text', '"'],
    ['an unknown type', '9abc'],
    ['nothing', ''],
    ['a number of attachments', '51000000000-/visitor,["x"]'],
    [
      'bytes announced and text sent',
      '51-/visitor,["command",{"_placeholder":true,"num":"splice"}]',
      '2/visitor,["command",{}]',
    ],
    ['another door than its own', '2/agent,7["sync",{"scope":"desk"}]'],
    ['an answer number no number can be', '2/visitor,999999999999999999999["sync",{}]'],
    ['a frame over the limit', `2/visitor,["command","${'x'.repeat(MAX_FRAME_BYTES)}"]`],
  ])('ends its own connection: %s', async (_what, ...packets) => {
    const { peer, session } = await newSender();
    const ended = new Promise<string>((resolve) => peer.socket.once('disconnect', resolve));
    for (const packet of packets) raw(peer, packet);
    await ended;
    peer.socket.disconnect();
    // The visitor comes back as if nothing had been.
    const back = await relay.visitor(session);
    expect(await back.peer.sync(back.id)).toMatchObject({ ok: true, head: 0 });
    back.peer.socket.disconnect();
  });

  it('may carry __proto__ in a command without changing anything', async () => {
    const { peer, id } = await newSender();
    const command = '{"type":"send_message","text":"hi","__proto__":{"admin":true}}';
    const body = `{"id":"${randomUUID()}","conversationId":"${id}","after":null,"command":${command}}`;
    raw(peer, `2/visitor,["command",${body}]`);
    const { error } = await peer.socket.timeout(15_000).emitWithAck('command', JSON.parse(body));
    expect(error).toMatchObject({ code: 'bad_request' });
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
    expect(await peer.sync(id)).toMatchObject({ ok: true, head: 0 });
  });
});
