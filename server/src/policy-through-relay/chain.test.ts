// The chain Full → Reduced → Basic → Emergency, walked by faults of a model server while visitors chat;
// whoever asks for a person has one on the way throughout.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Assistant } from '../assistant/assistant.ts';
import { createKnowledgeAssistant } from '../assistant/knowledge/assistant.ts';
import { createModelAssistant } from '../assistant/model/assistant.ts';
import { createChain } from '../assistant/resilience/chain.ts';
import { assistantLevels } from '../assistant/resilience/levels.ts';
import { ARTICLES } from '../testing/harness.ts';
import {
  type ModelScript,
  type ModelServer,
  startModelServer,
  textScript,
} from '../testing/model-server.ts';
import { answer, answersIn, begun, ofType, quick, relay, says } from './scenes.ts';

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());

const QUESTION = 'How long do I have to return an item?';
const DOWN: ModelScript = { kind: 'status', status: 500 };

/** The chain of a site with two models; `basic.isBroken` breaks its knowledge too. */
function chain() {
  const basic = { isBroken: false };
  const knowledge = createKnowledgeAssistant(ARTICLES, { paceMs: 0 });
  const breakable: Assistant = {
    name: 'breakable',
    answer(input, signal) {
      if (basic.isBroken) throw new Error('The knowledge is gone.');
      return knowledge.answer(input, signal);
    },
  };
  const withModel = (name: string) =>
    createModelAssistant({
      model: { baseUrl: server.baseUrl, name },
      limits: { firstTokenMs: 400, betweenTokensMs: 400, wholeMs: 3_000 },
      retrieve: () => [],
      site: { name: 'Demo', origins: [] },
      now: Date.now,
    });
  const levels = assistantLevels({
    full: withModel('big'),
    reduced: withModel('small'),
    basic: breakable,
  });
  const assistant = createChain(levels, {
    now: Date.now,
    onStep: () => undefined,
    retryDelaysMs: [],
    breaker: { failures: 3, withinMs: 60_000, openMs: 1 },
  });
  server.otherwise(textScript('Big one here.'), 'big');
  server.otherwise(textScript('Small one here.'), 'small');
  return { assistant, basic };
}

describe('the chain', () => {
  it('is walked down and up again; each step is one line, and a person can always be had', async () => {
    const { assistant, basic } = chain();
    const one = await relay({ assistant, policy: quick() });
    const { ada, peer, id } = await begun(one, 'Hello');
    expect((await answer(peer)).text).toBe('Big one here.');
    await personComes('full');

    server.otherwise(DOWN, 'big');
    await says(peer, id, 'And now?');
    expect((await answer(peer, 2)).text).toBe('Small one here.');
    await personComes('reduced');

    server.otherwise(DOWN, 'small');
    await says(peer, id, QUESTION);
    expect((await answer(peer, 3)).text).toContain('30 days');
    await says(peer, id, QUESTION);
    await answer(peer, 4);
    await personComes('basic');
    expect(levels()).toEqual(['reduced', 'basic']);

    basic.isBroken = true;
    await says(peer, id, 'Anybody there?');
    const request = await peer.event('handoff_requested');
    expect(request).toMatchObject({ requestedBy: 'policy' });
    expect(request.notice).toContain('our team will get back to you');
    await personComes('emergency');
    expect(levels()).toEqual(['reduced', 'basic', 'emergency']);

    server.otherwise(textScript('Big one here.'), 'big');
    await peer.command(id, { type: 'request_assistant' });
    await answer(peer, 5);
    expect(answersIn(peer.events).at(-1)?.text).toBe('Big one here.');
    expect(levels()).toEqual(['reduced', 'basic', 'emergency', 'full']);
    const reasons = ofType(ada, 'answer_assessed').map(({ levelReason }) => levelReason ?? null);
    expect(reasons.filter((reason) => reason !== null).length).toBeGreaterThanOrEqual(3);
    const metrics = await (await fetch(`${one.url}/metrics`)).text();
    for (const level of ['reduced', 'basic', 'emergency', 'full'])
      expect(metrics).toContain(`warmline_assistant_level_changes_total{level="${level}"} `);

    function levels() {
      return ofType(peer, 'service_level_changed').map(({ level }) => level);
    }

    /** [3B-24] [3B-17] Whoever asks in words has a person on the way, at the first message. */
    async function personComes(level: string) {
      const other = await one.visitor();
      await says(other.peer, other.id, 'I would like to talk to a person please');
      await other.peer.until(
        `a handoff at the level ${level}`,
        () => ofType(other.peer, 'handoff_requested')[0],
        1_000,
      );
    }
  }, 60_000);

  it.each<[string, ModelScript]>([
    ['says nothing', { kind: 'silence' }],
    ['stalls', { kind: 'stall', pieces: ['Half an '] }],
    ['is cut in a word', { kind: 'cut', pieces: ['Half a sentence. And hal'] }],
    ['answers 429', { kind: 'status', status: 429, retryAfter: '1' }],
    ['gives bad JSON', { kind: 'bad_json', pieces: ['Half a sentence. '] }],
    ['breaks the connection', { kind: 'reset' }],
    ['says nothing in order', { kind: 'text', pieces: [] }],
  ])('a model that %s is replaced; nothing of its half answer stays', async (_, fault) => {
    const { assistant } = chain();
    server.otherwise(fault, 'big');
    const one = await relay({ assistant, policy: quick() });
    const { peer } = await begun(one, 'Hello');
    expect((await answer(peer)).text).toBe('Small one here.');
    expect(ofType(peer, 'service_level_changed')).toMatchObject([{ level: 'reduced' }]);
    expect(JSON.stringify(peer.events)).not.toContain('Half');
    if (peer.deltas.some((delta) => delta.kind === 'answer' && delta.text.includes('Half')))
      expect(peer.deltas.some(({ kind }) => kind === 'answer_dropped')).toBe(true);
  });

  it('[3B-24] [3B-17] words for a person are heard in the midst of a model’s silence', async () => {
    const { assistant } = chain();
    server.otherwise({ kind: 'silence' });
    const one = await relay({ assistant, policy: quick() });
    const { ada, peer, id } = await begun(one, 'Hello');
    await ada.event('turn_started');
    await says(peer, id, 'a human please');
    await peer.until('the handoff', () => ofType(peer, 'handoff_requested')[0], 1_000);
  });

  it('[3B-11] a promise of the model is not shown, and a person is offered', async () => {
    const { assistant } = chain();
    server.otherwise(
      textScript('It takes a while. I will transfer you to a colleague now.'),
      'big',
    );
    const one = await relay({ assistant, policy: quick() });
    const { peer } = await begun(one, 'Hello');
    expect(await answer(peer)).toMatchObject({ offersHuman: true });
    expect(JSON.stringify(peer.frames)).not.toContain('transfer you');
    expect(ofType(peer, 'handoff_requested')).toEqual([]);
  });

  it('[3A-9] a model is told who spoke: visitor, assistant, agent by name', async () => {
    const { assistant } = chain();
    const one = await relay({ assistant, policy: quick() });
    const { ada, peer, id } = await begun(one, 'human please');
    await ada.event('handoff_requested');
    await ada.command(id, { type: 'send_message', text: 'I am Ada and keep your order.' });
    await ada.event('message_sent', 2);
    const note = { decided: ['It is kept'], done: [], left: [], mustNot: [], promised: [] };
    await ada.command(id, { type: 'hand_back', note });
    await says(peer, id, 'Thanks. And now?');
    await peer.until('an answer', () => answersIn(peer.events).at(-1));
    const sent = server.requests.at(-1)?.messages ?? [];
    const own = sent.filter(({ role }) => role === 'assistant').map(({ content }) => content);
    expect(own.join()).not.toContain('I am Ada');
    const others = sent.filter(({ role }) => role === 'user').map(({ content }) => content);
    expect(others.join()).toMatch(/Ada.*I am Ada/s);
    expect(sent[0]?.content).toContain('It is kept');
  });
});
