import { asSiteId } from '@warmline/protocol';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer, textScript } from '../../testing/model-server.ts';
import { scriptedAssistant } from '../../testing/scripted-assistant.ts';
import { heard, only, turnOf } from '../../testing/turn-input.ts';
import { createAssistantMetrics } from './metrics.ts';
import { createSiteAssistant, type SiteAssistantOptions } from './site-assistant.ts';
import { languageOf } from './spoken-language.ts';
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
const site = (model: SiteAssistantOptions['model']) =>
  createSiteAssistant({
    model,
    site: { id: asSiteId('demo'), name: 'Demo', origins: [] },
    retrieve: () => [],
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

describe('the language somebody writes', () => {
  it.each([
    ['en', 'where is my order'],
    ['de', 'wo ist meine Bestellung'],
    ['es', '¿dónde está mi pedido?'],
    ['fr', 'où est ma commande'],
    ['it', 'dove è il mio ordine'],
    ['pt', 'onde está o meu pedido'],
    ['nl', 'waar is mijn bestelling'],
    ['zh', '我的订单在哪里'],
    ['ja', '注文はどこですか'],
    ['ko', '제 주문은 어디에 있나요'],
    ['ar', 'أين طلبي'],
    ['hi', 'मेरा ऑर्डर कहाँ है'],
    ['ru', 'где мой заказ'],
    ['tr', 'siparişim nerede, ne zaman gelir'],
    ['en', '4711 ???'],
    ['en', 'a'],
    ['de', 'wo ist meine Bestellung 東京'],
  ])('is guessed: %s', (code, text) => expect(languageOf(text)).toBe(code));
});
