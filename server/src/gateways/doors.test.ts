// Who gets in at the doors, and what they may do there: over real sockets, each refusal with its
// documented code, and others are served all the while.
import { randomUUID } from 'node:crypto';
import { asConversationId, PROTOCOL_VERSION } from '@warmline/protocol';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../sessions/token.ts';
import { createVisitorSessions } from '../sessions/visitor-sessions.ts';
import { startRelay } from '../testing/harness.ts';

type Relay = Awaited<ReturnType<typeof startRelay>>;

let relay: Relay;
let bystander: Awaited<ReturnType<Relay['visitor']>>;
let ada: Awaited<ReturnType<Relay['agent']>>;
let sentByBystander = 0;
beforeAll(async () => {
  relay = await startRelay({ policy: { assistant: { settleMs: 10_000 } } });
  bystander = await relay.visitor();
  ada = await relay.agent('Ada');
});
afterAll(() => relay?.close());
afterEach(async () => {
  const text = `message ${sentByBystander}`;
  const sent = await bystander.peer.command(bystander.id, { type: 'send_message', text });
  expect(sent).toMatchObject({ ok: true, stored: true });
  sentByBystander += 1;
  expect(bystander.peer.socket.connected).toBe(true);
  expect(await ada.desk()).toMatchObject({ ok: true });
});

/** The code with which a door stays shut; fails when it opens. */
async function shut(namespace: string, auth: object, headers: Record<string, string> = {}) {
  const error: Error & { data?: { code: string; message: string } } = await relay
    .connect(namespace, auth, headers)
    .then(
      (peer) => {
        peer.socket.disconnect();
        return expect.fail('The door opened.');
      },
      (refusal) => refusal,
    );
  expect(error.message).toBe(error.data?.message);
  return error.data?.code;
}

const valid = () => ({ site: 'demo', token: bystander.session.token });

describe('the visitors’ door', () => {
  it('opens with a session, from the site’s origin, the relay’s own, or no page at all', async () => {
    for (const headers of [{}, { origin: 'http://shop.example' }, { origin: relay.url }]) {
      const peer = await relay.connect('/visitor', valid(), headers as Record<string, string>);
      expect(await peer.sync(bystander.id)).toMatchObject({ ok: true });
      peer.socket.disconnect();
    }
  });

  it.each<[string, object, string]>([
    ['another version', { protocol: PROTOCOL_VERSION + 1 }, 'unsupported_protocol'],
    ['an old version', { protocol: 0 }, 'unsupported_protocol'],
    ['a version in words', { protocol: '1' }, 'bad_request'],
    ['an unknown site', { site: 'other' }, 'not_found'],
    ['a site of another form', { site: 'demo!' }, 'bad_request'],
    ['a site named like a property', { site: 'constructor' }, 'not_found'],
    ['no site', { site: undefined }, 'bad_request'],
    ['no session', { token: undefined }, 'bad_request'],
    ['an empty token', { token: '' }, 'unauthenticated'],
    ['a made-up token', { token: 'A'.repeat(43) }, 'unauthenticated'],
    ['a token of another type', { token: { $ne: null } }, 'bad_request'],
    ['true for a token', { token: true }, 'bad_request'],
    ['SQL for a token', { token: `' OR 1=1 --` }, 'unauthenticated'],
    ['a NUL in the token', { token: '\u0000' }, 'unauthenticated'],
  ])('stays shut for %s', async (_what, change, code) => {
    expect(await shut('/visitor', { ...valid(), ...change })).toBe(code);
  });

  it.each([
    'https://shop.example',
    'http://shop.example.evil.example',
    'http://evil.example/http://shop.example',
    'http://shop.example:81',
    'http://sub.shop.example',
    'http://SHOP.example',
    'http://127.0.0.1',
    'null',
    'nonsense',
  ])('stays shut for a page of %s', async (origin) => {
    expect(await shut('/visitor', valid(), { origin })).toBe('origin_refused');
  });

  it('stays shut for an agent', async () => {
    const token = ada.cookie.split('=')[1] ?? '';
    expect(await shut('/visitor', { site: 'demo', token })).toBe('unauthenticated');
  });

  it('closes behind a visitor who ends the session: the sockets of all tabs end', async () => {
    const { peer, session } = await relay.visitor();
    const tab = await relay.visitor(session);
    const end = (token: string) =>
      fetch(`${relay.url}/api/sessions`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await end('made-up')).status).toBe(401);
    expect((await end(session.token)).status).toBe(204);
    await expect.poll(() => peer.socket.connected || tab.peer.socket.connected).toBe(false);
    expect(await shut('/visitor', { site: 'demo', token: session.token })).toBe('unauthenticated');
    expect((await end(session.token)).status).toBe(401);
  });

  it('stays shut for a session that was revoked', async () => {
    const { peer, session, id } = await relay.visitor();
    await peer.command(id, { type: 'send_message', text: 'still here' });
    peer.socket.disconnect();
    await createVisitorSessions(relay.opened.db, Date.now).revoke(session.token);
    expect(await shut('/visitor', { site: 'demo', token: session.token })).toBe('unauthenticated');
  });
});

describe('the agents’ door', () => {
  it.each<[string, object, () => Record<string, string>, string]>([
    ['no cookie', {}, () => ({}), 'unauthenticated'],
    [
      'a made-up cookie',
      {},
      () => ({ cookie: `warmline_agent=${'A'.repeat(43)}` }),
      'unauthenticated',
    ],
    ['a cookie of another name', {}, () => ({ cookie: `x${ada.cookie}` }), 'unauthenticated'],
    [
      'a visitor',
      {},
      () => ({ cookie: `warmline_agent=${bystander.session.token}` }),
      'unauthenticated',
    ],
    ['another version', { protocol: 99 }, () => ({ cookie: ada.cookie }), 'unsupported_protocol'],
    ['a version in words', { protocol: '1' }, () => ({ cookie: ada.cookie }), 'bad_request'],
    [
      'a shop’s page',
      {},
      () => ({ cookie: ada.cookie, origin: 'http://shop.example' }),
      'origin_refused',
    ],
    [
      'another page',
      {},
      () => ({ cookie: ada.cookie, origin: 'http://evil.example' }),
      'origin_refused',
    ],
    ['a sandboxed page', {}, () => ({ cookie: ada.cookie, origin: 'null' }), 'origin_refused'],
    [
      'a page whose name begins like ours',
      {},
      () => ({
        cookie: ada.cookie,
        host: 'chat.example',
        origin: 'http://chat.example.evil.example',
      }),
      'origin_refused',
    ],
  ])('stays shut for %s', async (_what, auth, headers, code) => {
    expect(await shut('/agent', auth, headers())).toBe(code);
  });

  it('does not take the token from anywhere but the cookie', async () => {
    const token = ada.cookie.split('=')[1] ?? '';
    expect(await shut('/agent', { token, cookie: ada.cookie })).toBe('unauthenticated');
  });

  it('opens for our own page', async () => {
    const peer = await relay.connect('/agent', {}, { cookie: ada.cookie, origin: relay.url });
    expect(await peer.desk()).toMatchObject({ ok: true, me: { name: 'Ada' } });
    peer.socket.disconnect();
  });

  it('closes behind an agent who signs out: their sockets end, others’ stay', async () => {
    const ben = await relay.agent('Ben');
    const second = await relay.connect('/agent', {}, { cookie: ben.cookie });
    const ended = [ben.socket, second.socket].map(
      (socket) => new Promise((resolve) => socket.once('disconnect', resolve)),
    );
    const response = await fetch(`${relay.url}/api/agent/sign-out`, {
      method: 'POST',
      headers: { cookie: ben.cookie },
    });
    expect(response.status).toBe(204);
    await Promise.all(ended);
    expect(await shut('/agent', {}, { cookie: ben.cookie })).toBe('unauthenticated');
  });

  it('serves no command of a session that was revoked while its socket was open', async () => {
    const cleo = await relay.agent('Cleo');
    await relay.opened.db
      .updateTable('agent_sessions')
      .set({ revoked_at: 1 })
      .where('agent_id', '=', cleo.agentId)
      .execute();
    const unauthenticated = { ok: false, error: { code: 'unauthenticated' } };
    expect(await cleo.command(bystander.id, { type: 'claim' })).toMatchObject(unauthenticated);
    expect(await cleo.sync(bystander.id)).toMatchObject(unauthenticated);
    expect(await cleo.desk()).toMatchObject(unauthenticated);
    cleo.socket.disconnect();
  });

  it('there is no other door', async () => {
    const refusal = relay.connect('/admin', valid(), { cookie: ada.cookie });
    await expect(refusal).rejects.toThrow('Invalid namespace');
  });
});

describe('a visitor', () => {
  const other = () => bystander.id;
  const unknown = asConversationId(newId('cnv'));

  it('cannot tell another’s conversation from one that does not exist', async () => {
    const { peer } = await relay.visitor();
    const attempts = [
      (id: typeof unknown) => peer.sync(id),
      (id: typeof unknown) => peer.command(id, { type: 'send_message', text: 'hello?' }),
      (id: typeof unknown) => peer.command(id, { type: 'request_human' }),
      (id: typeof unknown) => peer.command(id, { type: 'end_conversation' }),
      (id: typeof unknown) => peer.command(id, { type: 'show_typing' }),
    ];
    for (const attempt of attempts) {
      const answer = await attempt(other());
      expect(answer).toMatchObject({ ok: false, error: { code: 'not_found', retryable: false } });
      expect(answer).toEqual(await attempt(unknown));
    }
    expect(JSON.stringify(peer.frames)).not.toContain('message');
    peer.socket.disconnect();
  });

  it.each<[string, Parameters<typeof ada.command>[1]]>([
    ['claim', { type: 'claim' }],
    ['release', { type: 'release' }],
    ['transfer', { type: 'transfer', to: 'agt_0123456789012345678901' as never }],
    ['resolve', { type: 'resolve', outcome: 'done' }],
    ['reopen', { type: 'reopen' }],
  ])('may not give an agent’s command: %s', async (_what, command) => {
    const { peer, id } = await relay.visitor();
    const answer = await peer.command(id, command, { epoch: 0 });
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad_request' } });
    expect(await peer.command(id, command)).toMatchObject({ error: { code: 'bad_request' } });
    peer.socket.disconnect();
  });

  it('may not see the desk', async () => {
    const { peer } = await relay.visitor();
    expect(await peer.desk()).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    peer.socket.disconnect();
  });

  it('may not skip a message, nor use an id twice for two', async () => {
    const { peer, id } = await relay.visitor();
    const message = (text: string) => ({ type: 'send_message', text }) as const;
    expect(await peer.command(id, message('gap'), { after: randomUUID() })).toMatchObject({
      error: { code: 'out_of_order', retryable: true },
    });
    const known = { id: randomUUID(), after: null };
    const first = await peer.command(id, message('one'), known);
    expect(await peer.command(id, message('one'), known)).toEqual(first);
    expect(await peer.command(id, message('two'), known)).toMatchObject({
      error: { code: 'idempotency_conflict', retryable: false },
    });
    expect(await peer.sync(id)).toMatchObject({ head: 2 });
    peer.socket.disconnect();
  });
});

describe('an agent', () => {
  it('is told of no conversation that does not exist', async () => {
    const unknown = asConversationId(newId('cnv'));
    const refusal = { ok: false, error: { code: 'not_found' } };
    expect(await ada.sync(unknown)).toMatchObject(refusal);
    expect(await ada.command(unknown, { type: 'claim' })).toMatchObject(refusal);
  });

  it('may not speak as a visitor, nor act without holding the conversation', async () => {
    const { peer, id } = await relay.visitor();
    await peer.command(id, { type: 'request_human' });
    const { epoch } = await peer.event('handoff_requested');
    expect(await ada.command(id, { type: 'request_human' }, { epoch })).toMatchObject({
      error: { code: 'bad_request' },
    });
    expect(await ada.command(id, { type: 'release' }, { epoch })).toMatchObject({
      error: { code: 'not_holder' },
    });
    peer.socket.disconnect();
  });

  it('[C17] takes over by writing to who waits, and the visitor sees who came before the words', async () => {
    const { peer, id } = await relay.visitor();
    await peer.command(id, { type: 'request_human' });
    const { epoch } = await peer.event('handoff_requested');
    const text = 'I am the agent.';
    expect(await ada.command(id, { type: 'send_message', text }, { epoch })).toMatchObject({
      ok: true,
      stored: true,
    });
    const claimed = await peer.event('claimed');
    const said = await peer.event('message_sent');
    expect(said).toMatchObject({ text, seq: claimed.seq + 1, commandId: claimed.commandId });
    peer.socket.disconnect();
  });
});

describe('the rate limit', () => {
  it('refuses one who asks too often, says for how long, and leaves the others alone', async () => {
    const limited = await startRelay({ commandsPerMinute: 5 });
    try {
      const { peer, id, session } = await limited.visitor();
      const calm = await limited.visitor();
      const answers = [];
      for (let call = 0; call < 4; call += 1)
        answers.push(await peer.command(id, { type: 'show_typing' }));
      answers.push(await peer.sync(id));
      expect(answers.every(({ ok }) => ok)).toBe(true);
      for (const answer of [await peer.sync(id), await peer.command(id, { type: 'claim' })]) {
        expect(answer).toMatchObject({
          ok: false,
          error: { code: 'rate_limited', retryable: true },
        });
        const { retryAfterMs = 0 } = answer.ok ? {} : answer.error;
        expect(retryAfterMs).toBeGreaterThan(0);
        expect(retryAfterMs).toBeLessThanOrEqual(60_000);
      }
      // The limit is the visitor's: a second socket of theirs is under it too.
      const tab = await limited.visitor(session);
      expect(await tab.peer.sync(id)).toMatchObject({ error: { code: 'rate_limited' } });
      const sent = await calm.peer.command(calm.id, { type: 'send_message', text: 'hello' });
      expect(sent).toMatchObject({ ok: true, stored: true });
    } finally {
      await limited.close();
    }
  });
});
