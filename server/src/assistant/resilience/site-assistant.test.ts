import { asSiteId } from '@warmline/protocol';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer, textScript } from '../../testing/model-server.ts';
import { scriptedAssistant } from '../../testing/scripted-assistant.ts';
import { heard, only, passage, turnOf } from '../../testing/turn-input.ts';
import { createAssistantMetrics } from './metrics.ts';
import { createSiteAssistant, type SiteAssistantOptions } from './site-assistant.ts';
import type { ChainStep } from './steps.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

const registry = new Registry();
const metrics = createAssistantMetrics(registry);
const logged: ChainStep[] = [];
let knowledgeWorks = true;
const site = (
  model: SiteAssistantOptions['model'],
  retrieve: SiteAssistantOptions['retrieve'] = () => [],
) =>
  createSiteAssistant({
    model,
    site: { id: asSiteId('demo'), name: 'Demo', origins: [] },
    retrieve,
    basic: scriptedAssistant(({ say, end }) => {
      if (!knowledgeWorks) throw new Error('The index is damaged.');
      say({ type: 'text', text: 'From the knowledge base.' });
      end();
    }),
    metrics,
    log: (step) => logged.push(step),
    retryDelaysMs: [1],
    now: Date.now,
  });

describe('a site’s assistant', () => {
  it('walks from Full to Emergency and back while visitors chat, and each step is told', async () => {
    const assistant = site({ baseUrl: server.baseUrl, name: 'big', reducedName: 'small' });
    const chat = async () => {
      const answers = await Promise.all(
        ['*visitor: Where is my order?', '*visitor: How do I pay?'].map((line) =>
          heard(assistant, turnOf([line])),
        ),
      );
      const [answer] = answers;
      expect(answers.every(({ error, text }) => error === null && text === answer?.text)).toBe(
        true,
      );
      return `${only(answer?.parts ?? [], 'level').at(-1)?.level}: ${answer?.text}`;
    };
    server.otherwise(textScript('From the model.'), 'big');
    server.otherwise(textScript('From the smaller one.'), 'small');
    expect(await chat()).toBe('full: From the model.');
    expect(logged).toEqual([]);
    server.otherwise({ kind: 'status', status: 500 }, 'big');
    expect(await chat()).toBe('reduced: From the smaller one.');
    server.otherwise({ kind: 'reset' }, 'small');
    expect(await chat()).toBe('basic: From the knowledge base.');
    knowledgeWorks = false;
    expect(await chat()).toMatch(/^emergency: I cannot answer right now/);
    knowledgeWorks = true;
    expect(await chat()).toBe('basic: From the knowledge base.');
    expect(new Set(logged.map(({ kind }) => kind))).toEqual(
      new Set(['retried', 'failed', 'began', 'circuit', 'skipped']),
    );
    expect(await registry.metrics()).toContain('level="emergency"');
  });

  it('answers from its knowledge base when it has no model', async () => {
    const { text, parts } = await heard(site(null), turnOf(['*visitor: a']));
    expect(text).toBe('From the knowledge base.');
    expect(only(parts, 'level')).toEqual([{ type: 'level', level: 'basic', reason: 'normal' }]);
  });

  it('counts what it takes out of answers', async () => {
    const assistant = site({ baseUrl: server.baseUrl, name: 'other' });
    server.otherwise(textScript('Nobody said that [4].'), 'other');
    await heard(assistant, turnOf(['*visitor: a']));
    expect(await registry.metrics()).toContain(
      'warmline_assistant_checks_total{site="demo",check="citation_removed"} 1',
    );
  });
});

describe('a site’s verifier', () => {
  const FOOD = passage('food', 'Opened food is not refunded.');
  const SAID = 'Opened food is refunded [1].';
  const VERDICT = textScript('{"verdicts": [{"sentence": 1, "verdict": "contradicted"}]}');
  const answered = async (model: object) => {
    const before = server.requests.length;
    const endpoint = { baseUrl: server.baseUrl, name: 'large', ...model };
    const answer = await heard(
      site(endpoint, () => [FOOD]),
      turnOf(['*visitor: Is opened food refunded?']),
    );
    expect(answer.error).toBeNull();
    return {
      models: server.requests.slice(before).map((request) => request.model),
      verification: only(answer.parts, 'evidence').at(-1)?.verification,
      confidence: only(answer.parts, 'confidence').at(-1)?.value ?? -1,
      levels: only(answer.parts, 'level').map(({ level }) => level),
    };
  };

  it('is its smaller model, and brings down what counting words cannot', async () => {
    server.otherwise(VERDICT, 'tiny');
    server.script(textScript(SAID));
    const verified = await answered({ reducedName: 'tiny' });
    expect(verified).toMatchObject({ models: ['large', 'tiny'], verification: 0 });
    server.script(textScript(SAID));
    const without = await answered({ reducedName: 'tiny', verifier: false });
    expect(without).toMatchObject({ models: ['large'], verification: null });
    expect(without.confidence).toBeGreaterThan(0.9);
    expect(verified.confidence).toBeLessThan(0.5);
  });

  it('is its only model where there is no smaller one', async () => {
    server.script(textScript(SAID), VERDICT);
    expect(await answered({})).toMatchObject({ models: ['large', 'large'], verification: 0 });
  });

  it.each<[string, string]>([
    ['states nothing', 'Hello! What is it about?'],
    ['cites nothing', 'Opened food is refunded always.'],
    ['does not know', '[0] I do not know whether opened food is refunded [1].'],
    ['lost a sentence', 'Opened food is refunded [1]. I am transferring you to a human agent now.'],
  ])('is not asked of an answer that %s', async (_, words) => {
    server.script(textScript(words));
    expect(await answered({})).toMatchObject({ models: ['large'], verification: null });
  });

  it('is not asked of words beside an action', async () => {
    const args = '{"reason": "It is not known."}';
    const calls = [{ id: 'c1', name: 'request_human', arguments: args }];
    server.script({ kind: 'tools', text: SAID, calls });
    expect(await answered({})).toMatchObject({ models: ['large'], verification: null });
  });

  it('that fails harms neither the answer nor its level, and is counted', async () => {
    for (let time = 1; time <= 4; time += 1) {
      server.script(textScript(SAID));
      server.otherwise({ kind: 'status', status: 429 }, 'tiny');
      expect(await answered({ reducedName: 'tiny' })).toMatchObject({
        verification: null,
        levels: ['full'],
      });
    }
    const counted = await registry.metrics();
    const line = 'warmline_assistant_verifications_total{site="demo",outcome=';
    expect(counted).toContain(`${line}"verified"} 2`);
    expect(counted).toContain(`${line}"rate_limited"} 4`);
    expect(counted).toContain('warmline_assistant_circuit{site="demo",level="full"}');
  });
});
