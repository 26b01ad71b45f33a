import { asVisitorId, type Session, wireError } from '@warmline/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptSession, openSession, post, request, sessionKey } from './session.ts';
import { safeStorage } from './storage.ts';
import { FakeLocks } from './testing/fake-locks.ts';
import { CONVERSATION, FakeStorage } from './testing/fakes.ts';

const RELAY = 'https://chat.example';
let asked: { readonly url: string; readonly init: RequestInit }[];
let answers: (() => Response | Promise<Response>)[];

beforeEach(() => {
  asked = [];
  answers = [];
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    const next = answers.shift();
    if (!next) throw new TypeError('fetch failed');
    return next();
  });
});
afterEach(() => vi.unstubAllGlobals());

const session = (token: string): Session => ({
  token,
  conversationId: CONVERSATION,
  visitorId: asVisitorId('vis_0000000000000000000001'),
});
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

describe('openSession', () => {
  it('makes a session once, and keeps it over reloads', async () => {
    const page = new FakeStorage();
    answers = [() => json(session('one'))];
    const first = await openSession(safeStorage(page), RELAY, 'demo');
    const second = await openSession(safeStorage(page), RELAY, 'demo');
    expect(first).toEqual({ ok: true, session: session('one') });
    expect(second).toEqual(first);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      url: `${RELAY}/api/sessions`,
      init: { method: 'POST', body: '{"site":"demo"}' },
    });
  });

  it('gives two tabs that ask at once the same session', async () => {
    const page = new FakeStorage();
    answers = [() => json(session('one')), () => json(session('two'))];
    const both = await Promise.all([
      openSession(safeStorage(page), RELAY, 'demo'),
      openSession(safeStorage(page), RELAY, 'demo'),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(asked).toHaveLength(1);
  });

  it('keeps the sessions of two sites apart', async () => {
    const page = new FakeStorage();
    answers = [() => json(session('one')), () => json(session('two'))];
    await openSession(safeStorage(page), RELAY, 'demo');
    await openSession(safeStorage(page), RELAY, 'other');
    expect(keptSession(safeStorage(page), 'demo')?.token).toBe('one');
    expect(keptSession(safeStorage(page), 'other')?.token).toBe('two');
  });

  it('keeps nothing of a refusal', async () => {
    const page = new FakeStorage();
    answers = [() => json({ error: wireError('origin_refused') }, 403)];
    expect(await openSession(safeStorage(page), RELAY, 'demo')).toEqual({
      ok: false,
      error: wireError('origin_refused'),
    });
    expect(page.map.size).toBe(0);
  });

  it('holds for the page where nothing can be kept', async () => {
    const storage = safeStorage(null);
    answers = [() => json(session('one'))];
    await openSession(storage, RELAY, 'demo');
    expect(await openSession(storage, RELAY, 'demo')).toMatchObject({ ok: true });
    expect(asked).toHaveLength(1);
  });

  it.each(['{', 'null', '7', '"text"', '{"token":"a"}', '{"conversationId":"c"}', '[]'])(
    'passes over a kept session that is not one: %s',
    async (text) => {
      const page = new FakeStorage();
      page.setItem(sessionKey('demo'), text);
      expect(keptSession(safeStorage(page), 'demo')).toBeNull();
      answers = [() => json(session('new'))];
      expect(await openSession(safeStorage(page), RELAY, 'demo')).toMatchObject({
        session: { token: 'new' },
      });
    },
  );
});

describe('request', () => {
  it('gives the body of a good answer, and null for an empty one', async () => {
    answers = [() => json({ a: 1 }), () => new Response(null, { status: 204 })];
    expect(await request(`${RELAY}/a`, { method: 'GET' })).toEqual({ ok: true, body: { a: 1 } });
    expect(await post(`${RELAY}/a`, {})).toEqual({ ok: true, body: null });
  });

  it('gives the relay’s own refusal', async () => {
    const error = wireError('rate_limited', { retryAfterMs: 5_000 });
    answers = [() => json({ error }, 429)];
    expect(await post(`${RELAY}/a`, {})).toEqual({ ok: false, error });
  });

  it.each([
    ['no network', undefined],
    ['a page of a proxy', () => new Response('<h1>502</h1>', { status: 502 })],
    ['a broken body', () => new Response('{"a"', { status: 200 })],
    ['an answer without a reason', () => json({}, 500)],
    ['null', () => json(null, 503)],
    ['another program’s JSON', () => json({ error: 'Bad gateway' }, 502)],
    [
      'another program’s form of an error',
      () => json({ error: { code: 502, message: 'Bad' } }, 502),
    ],
  ])('makes any other failure one that can be tried again: %s', async (_, answer) => {
    answers = answer ? [answer] : [];
    expect(await post(`${RELAY}/a`, {})).toMatchObject({
      ok: false,
      error: {
        code: expect.stringMatching(/^(unavailable|internal)$/),
        retryable: true,
        message: expect.stringMatching(/\w/),
      },
    });
  });
});
