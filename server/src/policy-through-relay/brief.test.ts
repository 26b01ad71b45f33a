// The brief through a real relay: the log's at once, a model's words after it and apart, and without a
// model the log's alone.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createModelBriefWriter } from '../assistant/model/brief-writer.ts';
import { type ModelServer, startModelServer, textScript } from '../testing/model-server.ts';
import { begun, ofType, page, quick, relay, says } from './scenes.ts';

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());

const WORDS = 'My coffee grinder arrived broken yesterday. I want to talk to a human';
const site = () => ({
  briefWriter: createModelBriefWriter({
    models: [{ baseUrl: server.baseUrl, name: 'big' }],
    limits: { firstTokenMs: 500, betweenTokensMs: 500, wholeMs: 3_000 },
    site: { name: 'Demo' },
    now: Date.now,
  }),
});
const written = (
  fields: Readonly<Record<string, readonly { text: string; events: readonly number[] }[]>>,
) => textScript(JSON.stringify(fields));
const GOOD = written({
  intent: [
    { text: 'The coffee grinder arrived broken', events: [2] },
    { text: 'A unicorn ate seven ships', events: [2] },
    { text: 'The coffee grinder arrived broken', events: [977] },
  ],
  sentiment: [{ text: 'unhappy', events: [2] }],
  suggested_next_step: [{ text: 'Replace the broken coffee grinder', events: [2] }],
});

describe('with a model', () => {
  it('the log’s brief is posted first, then completed; what nothing supports is dropped and counted', async () => {
    server.otherwise(GOOD);
    const one = await relay({ policy: quick(), site: site() });
    const { ada, peer } = await begun(one, WORDS);
    const [first, second] = [await ada.event('brief_posted'), await ada.event('brief_posted', 2)];
    expect(first.brief.model).toBe('pending');
    expect(second.brief).toMatchObject({ model: 'done', dropped: 2, asOfSeq: first.brief.asOfSeq });
    const intent = second.brief.fields.find(({ field }) => field === 'intent')?.statements ?? [];
    // Facts first and apart, the model's words after them.
    expect(intent[0]?.basis).toBe('quote');
    expect(intent.filter(({ basis }) => basis === 'model').map(({ text }) => text)).toEqual([
      'The coffee grinder arrived broken',
    ]);
    expect(JSON.stringify(second.brief)).not.toContain('unicorn');
    // Every fact of the first stands in the second.
    for (const { field, statements } of first.brief.fields) {
      const after = second.brief.fields.find((each) => each.field === field)?.statements;
      expect(after).toEqual(expect.arrayContaining([...statements]));
    }
    expect(ada.deltas.some((delta) => delta.kind === 'brief')).toBe(true);
    expect(JSON.stringify(peer.frames)).not.toContain('brief');
    const metrics = await (await fetch(`${one.url}/metrics`)).text();
    expect(metrics).toContain('warmline_brief_statements_dropped_total 2');
  });

  it.each([
    ['is down', { kind: 'status', status: 500 } as const],
    ['hangs', { kind: 'silence' } as const],
    ['writes no JSON', textScript('I am so sorry, I cannot do that.')],
    ['is cut', { kind: 'cut', pieces: ['{"intent": [{"te'] } as const],
  ])('that %s, the log’s brief stands', async (_, fault) => {
    server.otherwise(fault);
    const one = await relay({ policy: quick(), site: site() });
    const { ada } = await begun(one, WORDS);
    const [first, second] = [await ada.event('brief_posted'), await ada.event('brief_posted', 2)];
    expect(second.brief.model).toBe('failed');
    expect(second.brief.fields).toEqual(first.brief.fields);
  });

  it('the agent can claim and write while the model still thinks', async () => {
    server.otherwise({ kind: 'silence' });
    const one = await relay({ policy: quick(), site: site() });
    const { ada, peer, id } = await begun(one, WORDS);
    await ada.event('brief_posted');
    expect(await ada.command(id, { type: 'send_message', text: 'Hello, I am Ada' })).toMatchObject({
      ok: true,
    });
    await peer.event('claimed');
  });
});

describe('a recommendation', () => {
  it('is withheld where the policy says so, the model’s as well', async () => {
    server.otherwise(GOOD);
    const one = await relay({ policy: quick({ preset: 'finance' }), site: site() });
    const { ada } = await begun(one, WORDS);
    const { brief } = await ada.event('brief_posted', 2);
    const [step] = brief.fields.filter(({ field }) => field === 'suggested_next_step');
    expect(step?.statements).toHaveLength(1);
    expect(step?.statements[0]).toMatchObject({
      basis: 'log',
      text: expect.stringContaining('withholds'),
    });
    for (const delta of ada.deltas)
      if (delta.kind === 'brief') expect(JSON.stringify(delta)).not.toContain('Replace');
  });

  it('is shown where it says so', async () => {
    server.otherwise(GOOD);
    const one = await relay({ policy: quick(), site: site() });
    const { ada } = await begun(one, WORDS);
    const { brief } = await ada.event('brief_posted', 2);
    expect(JSON.stringify(brief)).toContain('Replace the broken coffee grinder');
  });

  const set = { brief: { recommendation: 'withhold' } };
  it.each([
    [
      'the segment',
      { segments: [{ name: 'gold', match: { segment: ['gold'] }, set }] },
      page('/', { segment: 'gold' }),
    ],
    [
      'the topic of the page',
      { topics: [{ name: 'wine', match: { pages: ['/wine/*'] }, set }] },
      page('/wine/7'),
    ],
  ])('is withheld where only %s says so', async (_, rules, from) => {
    const one = await relay({ policy: quick(rules) });
    const { ada } = await begun(one, WORDS, from);
    const { brief } = await ada.event('brief_posted');
    expect(JSON.stringify(brief)).toContain('withholds');
  });
});

describe('without a model', () => {
  it('[3B-16] the log’s brief is there at the first words, and is nobody’s opinion', async () => {
    const one = await relay({ policy: quick() });
    const { ada, peer, id } = await begun(one, 'human please');
    const posted = await ada.event('brief_posted');
    expect(posted.brief.model).toBeUndefined();
    expect(JSON.stringify(posted.brief)).not.toContain('"model"');
    await says(peer, id, 'It is about my grinder');
    expect(ofType(ada, 'brief_posted')).toHaveLength(1);
  });
});
