// The door for commands: what is let in, what is refused, and that what is let in is kept as it came.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  MAX_FRAME_BYTES,
  MAX_NOTE_STATEMENTS,
  MAX_STATEMENT_CHARS,
  MAX_TEXT_CHARS,
} from '../limits.ts';
import { agentFrameSchema, syncFrameSchema, visitorFrameSchema } from './commands.ts';

const ID = '3f2b8c1e-5d4a-4b6f-9e8d-7c6b5a493827';
const CONVERSATION = `cnv_${'a1B2'.repeat(5)}zZ`;
const AGENT = `agt_${'q'.repeat(22)}`;
const NUL = '\u0000';
const HALF = '\ud83d';
const EMOJI = '\u{1f642}';
const NOTE = { decided: ['Replaced'], done: [], left: [], mustNot: ['Offer money'], promised: [] };
const PAGE = { url: 'https://shop.example/', title: 'Shop' };
const DIGEST = '0a'.repeat(32);
const CONTEXT = { segment: 'vip', cartValue: 120.5, accountValue: 0, currency: 'EUR' };
const long = (length: number) => 'x'.repeat(length);

const envelope = { id: ID, conversationId: CONVERSATION, after: null };
const asVisitor = (command: unknown, more: object = {}) => ({ ...envelope, ...more, command });
const asAgent = (command: unknown, more: object = {}) => ({
  ...envelope,
  epoch: 3,
  ...more,
  command,
});
const message = (text: unknown) => ({ type: 'send_message', text });
const approval = (more: object = {}) => ({
  type: 'decide_approval',
  call: 'cal_1',
  digest: DIGEST,
  verdict: 'approve',
  ...more,
});
const withContext = (context: unknown) =>
  asVisitor({ ...message('x'), page: { ...PAGE, context } });
const handBack = (note: unknown) => ({ type: 'hand_back', note });

type Row = readonly [what: string, frame: unknown];

const isGood = (schema: v.GenericSchema, frame: unknown) => v.safeParse(schema, frame).success;

describe('a visitor’s frame', () => {
  it.each<Row>([
    ['a message', asVisitor(message('Hello'))],
    ['a message with its page', asVisitor({ ...message('Hello'), page: PAGE })],
    ['a message with what the page says of its visitor', withContext(CONTEXT)],
    ['a page that says nothing of its visitor', withContext({})],
    ['the longest message', asVisitor(message(long(MAX_TEXT_CHARS)))],
    ['line breaks, blanks at the ends, other scripts', asVisitor(message(' \n語 ‏שלום\t'))],
    ['an emoji', asVisitor(message(EMOJI))],
    ['markup, which is text', asVisitor(message('<b onload=x>'))],
    ['a request for a person', asVisitor({ type: 'request_human' })],
    ['a request with its page', asVisitor({ type: 'request_human', page: PAGE })],
    ['an empty page', asVisitor({ type: 'request_human', page: { url: '', title: '' } })],
    ['a request for the assistant', asVisitor({ type: 'request_assistant' })],
    ['the end', asVisitor({ type: 'end_conversation' })],
    ['a typing sign', asVisitor({ type: 'show_typing' })],
    ['a predecessor', asVisitor({ type: 'show_typing' }, { after: ID })],
  ])('may be %s', (_, frame) => {
    expect(v.parse(visitorFrameSchema, frame)).toEqual(frame);
  });

  it.each<Row>([
    ['null', null],
    ['a list', [asVisitor(message('Hello'))]],
    ['text', JSON.stringify(asVisitor(message('Hello')))],
    ['without an id', { conversationId: CONVERSATION, after: null, command: message('Hello') }],
    [
      'without a predecessor or null',
      { id: ID, conversationId: CONVERSATION, command: message('x') },
    ],
    ['without a command', { ...envelope }],
    ['with an id in capitals', asVisitor(message('x'), { id: ID.toUpperCase() })],
    ['with an id that is no UUID', asVisitor(message('x'), { id: 'first' })],
    ['with an id and a line break', asVisitor(message('x'), { id: `${ID}\n` })],
    ['with a number for an id', asVisitor(message('x'), { id: 1 })],
    ['with a bad predecessor', asVisitor(message('x'), { after: 'first' })],
    ['with a short conversation id', asVisitor(message('x'), { conversationId: 'cnv_abc' })],
    [
      'with a conversation id of another kind',
      asVisitor(message('x'), { conversationId: CONVERSATION.replace('cnv', 'vis') }),
    ],
    [
      'with a conversation id that leaves its alphabet',
      asVisitor(message('x'), { conversationId: CONVERSATION.replace('Z', '/') }),
    ],
    ['with an epoch, which is the agents’', asVisitor(message('x'), { epoch: 1 })],
    ['with a seq', asVisitor(message('x'), { seq: 1 })],
    ['with an author', asVisitor({ ...message('x'), by: { kind: 'assistant' } })],
    ['with an audience', asVisitor({ ...message('x'), audience: 'internal' })],
    ['with a field named as Object’s own', asVisitor({ ...message('x'), toString: 'x' })],
    ['with __proto__', asVisitor(JSON.parse('{"type":"show_typing","__proto__":{"a":1}}'))],
    ['of an unknown kind', asVisitor({ type: 'delete_thread' })],
    ['of no kind', asVisitor({ text: 'Hello' })],
    ['of an agent’s kind', asVisitor({ type: 'claim' })],
    ['of the assistant’s kind', asVisitor({ type: 'finish_turn', text: 'x' })],
    ['a message without text', asVisitor({ type: 'send_message' })],
    ['a message that is a number', asVisitor(message(1))],
    ['a message that is a list', asVisitor(message(['Hello']))],
    ['an empty message', asVisitor(message(''))],
    ['a blank message', asVisitor(message(' \t\n\u00a0\u2003'))],
    ['a message too long by one', asVisitor(message(long(MAX_TEXT_CHARS + 1)))],
    ['a message too long in UTF-16', asVisitor(message(EMOJI.repeat(MAX_TEXT_CHARS / 2 + 1)))],
    ['a message with NUL', asVisitor(message(`a${NUL}b`))],
    ['a message with half a character', asVisitor(message(`a${HALF}b`))],
    ['a message with the other half', asVisitor(message(`a${EMOJI.slice(1)}`))],
    ['a page that is text', asVisitor({ ...message('x'), page: 'https://shop.example/' })],
    ['a page without title', asVisitor({ ...message('x'), page: { url: '/' } })],
    ['a page with more', asVisitor({ ...message('x'), page: { ...PAGE, referrer: '/' } })],
    ['a page that is null', asVisitor({ ...message('x'), page: null })],
    ['a context with a wish of its own', withContext({ ...CONTEXT, tier: 'autonomous' })],
    ['a cart worth less than nothing', withContext({ cartValue: -1 })],
    ['a cart worth more than any', withContext({ cartValue: 1e13 })],
    ['a cart worth words', withContext({ cartValue: '120' })],
    ['a currency in small letters', withContext({ currency: 'eur' })],
    ['a long segment', withContext({ segment: long(41) })],
    ['a segment with NUL', withContext({ segment: NUL })],
    ['a long address', asVisitor({ ...message('x'), page: { ...PAGE, url: long(2_001) } })],
    ['a long title', asVisitor({ ...message('x'), page: { ...PAGE, title: long(301) } })],
    ['a title with NUL', asVisitor({ ...message('x'), page: { ...PAGE, title: NUL } })],
    [
      'an address with half a character',
      asVisitor({ ...message('x'), page: { ...PAGE, url: HALF } }),
    ],
    ['a typing sign with text', asVisitor({ type: 'show_typing', text: 'Hel' })],
  ])('is refused: %s', (_, frame) => {
    expect(isGood(visitorFrameSchema, frame)).toBe(false);
  });
});

describe('an agent’s frame', () => {
  it.each<Row>([
    ['a claim', asAgent({ type: 'claim' })],
    ['a claim of what has no epoch yet', asAgent({ type: 'claim' }, { epoch: 0 })],
    ['a release', asAgent({ type: 'release' })],
    ['a transfer', asAgent({ type: 'transfer', to: AGENT })],
    ['a transfer with a note', asAgent({ type: 'transfer', to: AGENT, note: long(2_000) })],
    ['a transfer with an empty note', asAgent({ type: 'transfer', to: AGENT, note: '' })],
    ['a message', asAgent(message('Hello'))],
    ['a hand-back', asAgent(handBack(NOTE))],
    [
      'the fullest note',
      asAgent(
        handBack({ ...NOTE, left: Array(MAX_NOTE_STATEMENTS).fill(long(MAX_STATEMENT_CHARS)) }),
      ),
    ],
    ['a resolution', asAgent({ type: 'resolve' })],
    ['a resolution with its outcome', asAgent({ type: 'resolve', outcome: 'Replaced' })],
    ['a reopening', asAgent({ type: 'reopen' })],
    ['a typing sign', asAgent({ type: 'show_typing' })],
    ['a declined offer', asAgent({ type: 'decline_offer', reason: 'In a call' })],
    ['an approval', asAgent(approval())],
    ['a rejection with its reason', asAgent(approval({ verdict: 'reject', reason: 'Too much' }))],
    ['an answer agreed to', asAgent({ type: 'review_answer', message: 5, verdict: 'agree' })],
    ['an answer taken back', asAgent({ type: 'review_answer', message: 5, verdict: 'retract' })],
    ['a correction', asAgent({ type: 'correct_answer', message: 5, text: ' Fourteen days. ' })],
  ])('may be %s', (_, frame) => {
    expect(v.parse(agentFrameSchema, frame)).toEqual(frame);
  });

  it('loses the blanks at the ends of notes, and of nothing else', () => {
    const note = { ...NOTE, decided: [' Replaced \n'] };
    expect(v.parse(agentFrameSchema, asAgent(handBack(note)))).toEqual(asAgent(handBack(NOTE)));
    const transfer = { type: 'transfer', to: AGENT, note: ' urgent ' };
    expect(v.parse(agentFrameSchema, asAgent(transfer))).toEqual(
      asAgent({ ...transfer, note: 'urgent' }),
    );
    expect(v.parse(agentFrameSchema, asAgent(message(' Hello ')))).toEqual(
      asAgent(message(' Hello ')),
    );
  });

  it.each<Row>([
    ['without an epoch', asVisitor({ type: 'claim' })],
    ['with an epoch below zero', asAgent({ type: 'claim' }, { epoch: -1 })],
    ['with half an epoch', asAgent({ type: 'claim' }, { epoch: 1.5 })],
    ['with an epoch in text', asAgent({ type: 'claim' }, { epoch: '3' })],
    ['with an epoch that no number holds', asAgent({ type: 'claim' }, { epoch: 2 ** 53 })],
    ['with NaN for an epoch', asAgent({ type: 'claim' }, { epoch: Number.NaN })],
    ['of a visitor’s kind', asAgent({ type: 'request_human' })],
    ['of an unknown kind', asAgent({ type: 'approve' })],
    ['a claim for somebody else', asAgent({ type: 'claim', agent: AGENT })],
    ['a message with a page', asAgent({ ...message('Hello'), page: PAGE })],
    ['a blank message', asAgent(message('  '))],
    ['a message too long', asAgent(message(long(MAX_TEXT_CHARS + 1)))],
    ['a transfer to nobody', asAgent({ type: 'transfer' })],
    ['a transfer to a name', asAgent({ type: 'transfer', to: 'Ada' })],
    ['a transfer to a visitor', asAgent({ type: 'transfer', to: AGENT.replace('agt', 'vis') })],
    ['a long note', asAgent({ type: 'transfer', to: AGENT, note: long(2_001) })],
    ['a note with NUL', asAgent({ type: 'transfer', to: AGENT, note: NUL })],
    ['a long outcome', asAgent({ type: 'resolve', outcome: long(2_001) })],
    ['an outcome with half a character', asAgent({ type: 'resolve', outcome: HALF })],
    ['a declined offer without a reason', asAgent({ type: 'decline_offer' })],
    ['an approval of no call', asAgent(approval({ call: undefined }))],
    ['an approval of a call with a bad name', asAgent(approval({ call: '../x' }))],
    ['an approval of a long name', asAgent(approval({ call: long(81) }))],
    ['an approval of whatever it is', asAgent(approval({ digest: undefined }))],
    ['a digest in capitals', asAgent(approval({ digest: DIGEST.toUpperCase() }))],
    ['a digest that is cut off', asAgent(approval({ digest: DIGEST.slice(1) }))],
    ['a verdict of its own', asAgent(approval({ verdict: 'lapsed' }))],
    ['an approval with other arguments', asAgent(approval({ arguments: { amount: 1 } }))],
    ['a long reason', asAgent(approval({ reason: long(2_001) }))],
    ['a review that corrects', asAgent({ type: 'review_answer', message: 5, verdict: 'correct' })],
    ['a review of no message', asAgent({ type: 'review_answer', verdict: 'agree' })],
    ['a blank correction', asAgent({ type: 'correct_answer', message: 5, text: ' ' })],
    ['a hand-back without a note', asAgent({ type: 'hand_back' })],
    ['a hand-back with prose', asAgent(handBack('Replaced'))],
    [
      'a note that lacks a list',
      asAgent(handBack({ decided: [], done: [], left: [], mustNot: [] })),
    ],
    ['a note with a list more', asAgent(handBack({ ...NOTE, secret: [] }))],
    ['a list that is text', asAgent(handBack({ ...NOTE, done: 'Replaced' }))],
    ['an empty statement', asAgent(handBack({ ...NOTE, done: [''] }))],
    ['a blank statement', asAgent(handBack({ ...NOTE, done: [' \n'] }))],
    ['a statement with NUL', asAgent(handBack({ ...NOTE, done: [`a${NUL}`] }))],
    ['a statement with half a character', asAgent(handBack({ ...NOTE, done: [HALF] }))],
    ['a statement too long', asAgent(handBack({ ...NOTE, done: [long(MAX_STATEMENT_CHARS + 1)] }))],
    [
      'one statement too many',
      asAgent(handBack({ ...NOTE, done: Array(MAX_NOTE_STATEMENTS + 1).fill('x') })),
    ],
  ])('is refused: %s', (_, frame) => {
    expect(isGood(agentFrameSchema, frame)).toBe(false);
  });
});

describe('a sync frame', () => {
  const thread = { scope: 'thread', conversationId: CONVERSATION, after: 0 };

  it.each<Row>([
    ['of a thread', thread],
    ['of a thread’s rest', { ...thread, after: 4_711 }],
    ['that ends the watching', { ...thread, watch: false }],
    ['of the desk', { scope: 'desk' }],
  ])('may be one %s', (_, frame) => {
    expect(v.parse(syncFrameSchema, frame)).toEqual(frame);
  });

  it.each<Row>([
    ['without a scope', { conversationId: CONVERSATION, after: 0 }],
    ['of an unknown scope', { scope: 'site' }],
    ['of the desk, with more', { scope: 'desk', site: 'demo' }],
    ['of a thread, without a cursor', { scope: 'thread', conversationId: CONVERSATION }],
    ['after a seq below zero', { ...thread, after: -1 }],
    ['after half a seq', { ...thread, after: 0.5 }],
    ['after null', { ...thread, after: null }],
    ['that watches with a word', { ...thread, watch: 'no' }],
    ['with a limit of its own', { ...thread, limit: 9_999 }],
    ['of a bad conversation id', { ...thread, conversationId: '../x' }],
  ])('is refused: %s', (_, frame) => {
    expect(isGood(syncFrameSchema, frame)).toBe(false);
  });
});

describe('the largest commands that are permitted', () => {
  // A control character takes six bytes as JSON; nothing that is permitted takes more.
  const worst = (length: number) => '\u0001'.repeat(length);
  const page = { url: worst(2_000), title: worst(300) };
  const statements = Array(MAX_NOTE_STATEMENTS).fill(worst(MAX_STATEMENT_CHARS));
  const fullest = Object.fromEntries(Object.keys(NOTE).map((list) => [list, statements]));

  it.each<[string, v.GenericSchema, unknown]>([
    [
      'a message',
      visitorFrameSchema,
      asVisitor({ ...message(worst(MAX_TEXT_CHARS)), page }, { after: ID }),
    ],
    ['a note', agentFrameSchema, asAgent(handBack(fullest), { after: ID })],
  ])('fit into a frame: %s', (_, schema, frame) => {
    expect(isGood(schema, frame)).toBe(true);
    // Socket.IO adds its packet type, the namespace, the ack’s number and the verb.
    const sent = `51/visitor,4711["command",${JSON.stringify(frame)}]`;
    expect(new TextEncoder().encode(sent).length).toBeLessThan(MAX_FRAME_BYTES);
  });
});

const count = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const letters = (prefix: string) =>
  fc.stringMatching(/^[A-Za-z0-9]{22}$/).map((rest) => `${prefix}_${rest}`);
const storable = (maxLength: number) =>
  fc
    .string({ unit: 'binary', maxLength })
    .map((text) => text.replaceAll(NUL, ''))
    .filter((text) => text.length <= maxLength);
const written = (maxLength: number) => storable(maxLength).filter((text) => text.trim() !== '');
const trimmed = (maxLength: number) => storable(maxLength).map((text) => text.trim());
const statements = fc.array(
  trimmed(MAX_STATEMENT_CHARS).filter((text) => text !== ''),
  { maxLength: MAX_NOTE_STATEMENTS },
);
const context = fc.record(
  {
    segment: storable(40),
    cartValue: fc.nat(),
    accountValue: fc.nat(),
    currency: fc.stringMatching(/^[A-Z]{3}$/),
  },
  { requiredKeys: [] },
);
const page = fc.record(
  { url: storable(2_000), title: storable(300), context },
  { requiredKeys: ['url', 'title'] },
);
const is = fc.constant;
/** A record whose fields, but for `type` and those named, may be missing. */
const command = <Fields extends Record<string, unknown>>(
  fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
  ...needed: (keyof Fields & string)[]
) => fc.record(fields, { requiredKeys: needed });

const visitorCommand = fc.oneof(
  command({ type: is('send_message'), text: written(MAX_TEXT_CHARS), page }, 'type', 'text'),
  command({ type: is('request_human'), page }, 'type'),
  fc.record({ type: fc.constantFrom('request_assistant', 'end_conversation', 'show_typing') }),
);
const agentCommand = fc.oneof(
  fc.record({ type: fc.constantFrom('claim', 'release', 'reopen', 'show_typing') }),
  command({ type: is('transfer'), to: letters('agt'), note: trimmed(2_000) }, 'type', 'to'),
  fc.record({ type: is('send_message'), text: written(MAX_TEXT_CHARS) }),
  fc.record({
    type: is('hand_back'),
    note: fc.record({
      decided: statements,
      done: statements,
      left: statements,
      mustNot: statements,
      promised: statements,
    }),
  }),
  command({ type: is('resolve'), outcome: trimmed(2_000) }, 'type'),
  fc.record({ type: is('decline_offer'), reason: trimmed(2_000).filter((text) => text !== '') }),
  command(
    {
      type: is('decide_approval'),
      call: fc.stringMatching(/^[\w-]{1,80}$/),
      digest: fc.stringMatching(/^[0-9a-f]{64}$/),
      verdict: fc.constantFrom('approve', 'reject'),
      reason: trimmed(2_000),
    },
    'type',
    'call',
    'digest',
    'verdict',
  ),
  fc.record({
    type: is('review_answer'),
    message: count,
    verdict: fc.constantFrom('agree', 'retract'),
  }),
  fc.record({ type: is('correct_answer'), message: count, text: written(MAX_TEXT_CHARS) }),
);
const head = { id: fc.uuid(), conversationId: letters('cnv'), after: fc.option(fc.uuid()) };
const frames = fc.oneof(
  fc
    .record({ ...head, command: visitorCommand })
    .map((frame) => [visitorFrameSchema, frame] as const),
  fc
    .record({ ...head, epoch: count, command: agentCommand })
    .map((frame) => [agentFrameSchema, frame] as const),
);

/** Every object in a value, itself included. */
function objectsIn(value: unknown): readonly Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  // Not a list and not null, so its fields can be named.
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

describe('every valid frame', () => {
  it('comes through JSON and the schema as it was', () => {
    fc.assert(
      fc.property(frames, ([schema, frame]) => {
        const received: unknown = JSON.parse(JSON.stringify(frame));
        expect(received).toEqual(frame);
        expect(v.parse(schema, received)).toEqual(frame);
      }),
      { numRuns: 300 },
    );
  });

  it('[P3] is refused with one field more, wherever it stands', () => {
    fc.assert(
      fc.property(frames, fc.nat(), ([schema, frame], place) => {
        const spoilt = structuredClone(frame);
        const objects = objectsIn(spoilt);
        const target = objects[place % objects.length];
        if (!target) throw new Error('A frame is an object, so there is one at least.');
        target['surplus'] = null;
        expect(isGood(schema, spoilt)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
