import { asSiteId } from '@warmline/protocol';
import { Registry } from 'prom-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ModelServer, startModelServer, textScript } from '../../testing/model-server.ts';
import { scriptedAssistant } from '../../testing/scripted-assistant.ts';
import { heard, only, turnOf } from '../../testing/turn-input.ts';
import type { Assistant } from '../assistant.ts';
import { createModelAssistant } from '../model/assistant.ts';
import { ModelFailure } from '../model/failure.ts';
import { type ChainOptions, createChain, type Level } from './chain.ts';
import { assistantLevels } from './levels.ts';
import { createAssistantMetrics } from './metrics.ts';
import type { ChainStep } from './steps.ts';

let server: ModelServer;
let steps: ChainStep[];
beforeEach(async () => {
  server = await startModelServer();
  steps = [];
});
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

const ASKED = turnOf(['*visitor: How long does shipping take?']);
// Long enough for a slow machine; the tests that wait for a limit set a shorter one.
const limits = { firstTokenMs: 10_000, betweenTokensMs: 10_000, wholeMs: 20_000 };
const model = (name: string, betweenTokensMs = limits.betweenTokensMs) =>
  createModelAssistant({
    model: { baseUrl: server.baseUrl, name },
    limits: { ...limits, betweenTokensMs },
    retrieve: () => [],
    site: { name: 'Demo', origins: [] },
    now: Date.now,
  });
const saying = (text: string) =>
  scriptedAssistant(({ say, end }) => {
    say({ type: 'text', text });
    end();
  });
const failing: Assistant = {
  name: 'failing',
  // biome-ignore lint/correctness/useYield: it fails before it says anything.
  async *answer() {
    throw new Error('Out of order.');
  },
};
const chain = (more: Partial<ChainOptions> = {}, basic: Assistant = saying('Basic answer.')) =>
  createChain(assistantLevels({ full: model('big'), reduced: model('small'), basic }), {
    retryDelaysMs: [1, 2, 4, 8],
    now: Date.now,
    onStep: (step) => steps.push(step),
    ...more,
  });
const asked = (name: string) => server.requests.filter((request) => request.model === name).length;
const levels = (parts: Awaited<ReturnType<typeof heard>>['parts']) =>
  only(parts, 'level').map(({ level, reason }) => `${level}: ${reason}`);

describe('the chain', () => {
  it('tells a remote level when it will no longer be waited for', async () => {
    const inputs: (number | undefined)[] = [];
    const assistant: Assistant = {
      name: 'asked',
      async *answer({ endsAt }) {
        inputs.push(endsAt);
        yield { type: 'text', text: 'Here.' };
      },
    };
    const endingAt = (remoteUntilMs: number, endsAt?: number) =>
      heard(
        createChain([{ level: 'full', assistant, remote: { beginsWithinMs: 5_000 } }], {
          now: () => 1_000,
          remoteUntilMs,
          onStep: () => undefined,
        }),
        { ...ASKED, ...(endsAt === undefined ? {} : { endsAt }) },
      );
    await endingAt(20_000);
    await endingAt(20_000, 90_000);
    await endingAt(20_000, 9_000);
    expect(inputs).toEqual([21_000, 21_000, 9_000]);
  });

  it('answers in full and says so', async () => {
    server.script(textScript('It takes a week.'));
    const { text, parts, error } = await heard(chain(), ASKED);
    expect(error).toBeNull();
    expect(text).toBe('It takes a week.');
    expect(parts[0]).toEqual({ type: 'level', level: 'full', reason: 'normal' });
    expect(only(parts, 'restart')).toEqual([]);
    expect(steps.map(({ kind }) => kind)).toEqual(['began', 'ended']);
  });

  it('tries again before the first word, four times, and then asks the smaller model', async () => {
    server.otherwise({ kind: 'status', status: 500 }, 'big');
    server.otherwise(textScript('A short answer.'), 'small');
    const { text, parts } = await heard(chain(), ASKED);
    expect(text).toBe('A short answer.');
    expect(levels(parts)).toEqual(['reduced: server_error']);
    expect(asked('big')).toBe(5);
    expect(steps.flatMap((step) => (step.kind === 'retried' ? step.waitMs : []))).toEqual([
      1, 2, 4, 8,
    ]);
  });

  it('goes on with the model that a retry brought back', async () => {
    server.script({ kind: 'status', status: 503 }, { kind: 'reset' }, textScript('Back again.'));
    const { text, parts } = await heard(chain(), ASKED);
    expect(text).toBe('Back again.');
    expect(levels(parts)).toEqual(['full: normal']);
  });

  it('never asks again with a key that is refused', async () => {
    server.otherwise({ kind: 'status', status: 401 }, 'big');
    server.otherwise(textScript('A short answer.'), 'small');
    expect(levels((await heard(chain(), ASKED)).parts)).toEqual(['reduced: not_authorised']);
    expect(asked('big')).toBe(1);
  });

  it('waits as long as it is asked to, up to its longest wait', async () => {
    const retryDelaysMs = [1, 1_500];
    server.script({ kind: 'status', status: 429, retryAfter: '1' }, textScript('Now.'));
    expect((await heard(chain({ retryDelaysMs }), ASKED)).text).toBe('Now.');
    expect(steps.flatMap((step) => (step.kind === 'retried' ? step.waitMs : []))).toEqual([1_000]);
    server.script({ kind: 'status', status: 429, retryAfter: '3' }, textScript('Smaller.'));
    const { parts, text } = await heard(chain({ retryDelaysMs }), ASKED);
    expect(text).toBe('Smaller.');
    expect(levels(parts)).toEqual(['reduced: rate_limited']);
  });

  it('[13] takes an empty answer for a failure', async () => {
    server.otherwise({ kind: 'text', pieces: [] });
    const { text, parts } = await heard(chain(), ASKED);
    expect(text).toBe('Basic answer.');
    expect(levels(parts)).toEqual(['basic: empty']);
  });

  it('starts over when an answer breaks off in a word: no half of it stays', async () => {
    server.script(
      { kind: 'cut', pieces: ['It takes two weeks. Unless you pa'] },
      textScript('It takes a week.'),
    );
    const { text, parts } = await heard(chain(), ASKED);
    expect(text).toBe('It takes a week.');
    expect(parts.map(({ type }) => type).slice(0, 4)).toEqual([
      'level',
      'text',
      'restart',
      'level',
    ]);
    expect(levels(parts)).toEqual(['full: normal', 'reduced: cut']);
    expect(asked('big')).toBe(1);
  });

  it('starts over when an answer stands still, whichever level it was', async () => {
    server.script(
      { kind: 'stall', pieces: ['One sentence. Half'] },
      { kind: 'stall', pieces: ['Another one. Half'] },
    );
    const impatientModels = { full: model('big', 80), reduced: model('small', 80) };
    const impatient = createChain(
      assistantLevels({ ...impatientModels, basic: saying('Basic answer.') }),
      { now: Date.now, onStep: () => undefined },
    );
    const { text, parts } = await heard(impatient, ASKED);
    expect(text).toBe('Basic answer.');
    expect(levels(parts)).toEqual(['full: normal', 'reduced: stalled', 'basic: stalled']);
    expect(only(parts, 'restart')).toHaveLength(2);
  });

  it('does not wait for a level longer than that level may take', async () => {
    server.otherwise({ kind: 'silence' });
    const link = (name: string, beginsWithinMs: number): Level => ({
      level: name === 'big' ? 'full' : 'reduced',
      assistant: model(name),
      remote: { beginsWithinMs },
    });
    const last: Level = { level: 'basic', assistant: saying('Basic answer.') };
    const { text, parts } = await heard(
      createChain([link('big', 30), link('small', 60), last], {
        now: Date.now,
        onStep: (step) => steps.push(step),
      }),
      ASKED,
    );
    expect(text).toBe('Basic answer.');
    expect(levels(parts)).toEqual(['basic: first_token_timeout']);
    expect(steps.some(({ kind }) => kind === 'retried')).toBe(false);
    await Promise.all(server.requests.map(({ closed }) => closed));
  });

  it('begins no wait that it could not sit out', async () => {
    server.otherwise({ kind: 'status', status: 500 }, 'big');
    const link: Level = {
      level: 'full',
      assistant: model('big'),
      remote: { beginsWithinMs: 5_000 },
    };
    const last: Level = { level: 'basic', assistant: saying('Basic answer.') };
    const { parts } = await heard(
      createChain([link, last], {
        now: Date.now,
        onStep: () => undefined,
        retryDelaysMs: [60_000],
      }),
      ASKED,
    );
    expect(levels(parts)).toEqual(['basic: server_error']);
  });

  it('ends what goes on for too long', async () => {
    const slow: Assistant = {
      name: 'slow',
      async *answer(_, signal) {
        yield { type: 'text', text: 'One. ' };
        // Deaf to its signal.
        await new Promise(() => signal);
      },
    };
    const link: Level = { level: 'full', assistant: slow, remote: { beginsWithinMs: 5_000 } };
    const last: Level = { level: 'basic', assistant: saying('Basic answer.') };
    const { text, parts } = await heard(
      createChain([link, last], { now: Date.now, onStep: () => undefined, remoteUntilMs: 30 }),
      ASKED,
    );
    expect(text).toBe('Basic answer.');
    expect(levels(parts)).toEqual(['full: normal', 'basic: too_slow']);
  });

  it('ends in a fixed text in the visitor’s language when nothing works', async () => {
    server.otherwise({ kind: 'status', status: 500 });
    const said = async (line: string) => {
      const { parts, text } = await heard(chain({}, failing), turnOf([`*visitor: ${line}`]));
      expect(levels(parts)).toEqual(['emergency: internal']);
      return text;
    };
    expect(await said('Where is my order?')).toMatch(/^I cannot answer right now/);
    expect(await said('Wo ist meine Bestellung?')).toMatch(/^Ich kann gerade nicht antworten/);
    expect(await said('注文はどこですか')).toMatch(/^現在/);
    expect(await said('Siparişim nerede?')).toMatch(/^Şu anda/);
  });

  it('throws the last failure when it has no level left', async () => {
    const levelsOf: readonly Level[] = [{ level: 'basic', assistant: failing }];
    const only = createChain(levelsOf, { now: Date.now, onStep: () => undefined });
    expect((await heard(only, ASKED)).error).toBeInstanceOf(ModelFailure);
  });
});

describe('a circuit', () => {
  const quick = { retryDelaysMs: [] };
  const rules = { failures: 3, withinMs: 60_000, openMs: 30_000 };
  const at = (seconds: number) => vi.setSystemTime(seconds * 1_000);
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));

  it('opens with the third failure in a minute, and nobody waits any more', async () => {
    at(1_000);
    server.otherwise({ kind: 'status', status: 500 }, 'big');
    server.otherwise(textScript('A short answer.'), 'small');
    const assistant = chain({ ...quick, breaker: rules });
    for (let turn = 0; turn < 3; turn += 1) await heard(assistant, ASKED);
    const { parts } = await heard(assistant, ASKED);
    expect(levels(parts)).toEqual(['reduced: circuit_open']);
    expect(asked('big')).toBe(3);
    expect(steps).toContainEqual({ siteId: 'demo', level: 'full', kind: 'circuit', state: 'open' });
  });

  it('stays closed when failures are further apart', async () => {
    server.otherwise({ kind: 'status', status: 500 }, 'big');
    server.otherwise(textScript('A short answer.'), 'small');
    const assistant = chain({ ...quick, breaker: { ...rules, openMs: 600_000 } });
    for (const second of [0, 31, 62, 93, 124]) {
      at(1_000 + second);
      await heard(assistant, ASKED);
    }
    expect(asked('big')).toBe(5);
  });

  it('is a site’s own', async () => {
    at(1_000);
    server.otherwise({ kind: 'status', status: 500 }, 'big');
    server.otherwise(textScript('A short answer.'), 'small');
    const assistant = chain({ ...quick, breaker: rules });
    for (let turn = 0; turn < 3; turn += 1) await heard(assistant, ASKED);
    await heard(assistant, { ...ASKED, siteId: asSiteId('other') });
    expect(asked('big')).toBe(4);
  });

  it('lets one try through after its rest: it closes with it, or rests again', async () => {
    at(1_000);
    server.otherwise({ kind: 'status', status: 500 }, 'big');
    server.otherwise(textScript('A short answer.'), 'small');
    const assistant = chain({ ...quick, breaker: rules });
    for (let turn = 0; turn < 3; turn += 1) await heard(assistant, ASKED);
    at(1_031);
    expect(levels((await heard(assistant, ASKED)).parts)).toEqual(['reduced: server_error']);
    expect(levels((await heard(assistant, ASKED)).parts)).toEqual(['reduced: circuit_open']);
    at(1_062);
    server.otherwise(textScript('In full again.'), 'big');
    expect((await heard(assistant, ASKED)).text).toBe('In full again.');
    expect((await heard(assistant, ASKED)).text).toBe('In full again.');
    expect(steps.flatMap((step) => (step.kind === 'circuit' ? step.state : []))).toEqual([
      'open',
      'half_open',
      'open',
      'half_open',
      'closed',
    ]);
  });

  it('lets nobody wait for the one who tries', async () => {
    at(1_000);
    const turns: { readonly succeed: () => void }[] = [];
    let isBroken = true;
    const full = scriptedAssistant(({ say, end }) => {
      if (isBroken) throw new Error('Broken.');
      turns.push({
        succeed: () => {
          say({ type: 'text', text: 'In full again.' });
          end();
        },
      });
    });
    const assistant = createChain(
      [
        { level: 'full', assistant: full, remote: { beginsWithinMs: 20_000 } },
        { level: 'basic', assistant: saying('Basic answer.') },
      ],
      { ...quick, breaker: rules, now: Date.now, onStep: () => undefined },
    );
    for (let turn = 0; turn < 3; turn += 1) await heard(assistant, ASKED);
    isBroken = false;
    at(1_031);
    const trying = heard(assistant, ASKED);
    await vi.waitUntil(() => turns.length === 1);
    expect((await heard(assistant, ASKED)).text).toBe('Basic answer.');
    turns[0]?.succeed();
    expect((await trying).text).toBe('In full again.');
  });

  it('does not count a turn that was ended from outside', async () => {
    at(1_000);
    server.otherwise({ kind: 'stall', pieces: [] }, 'big');
    const assistant = chain({ ...quick, breaker: rules });
    const reason = new Error('The visitor wants a person.');
    for (let turn = 0; turn < 4; turn += 1) {
      const abort = new AbortController();
      const listening = heard(assistant, ASKED, abort.signal);
      await vi.waitUntil(() => asked('big') === turn + 1);
      abort.abort(reason);
      expect((await listening).error).toBe(reason);
    }
    server.otherwise(textScript('In full.'), 'big');
    expect((await heard(assistant, ASKED)).text).toBe('In full.');
  });
});

describe('metrics', () => {
  it('tell levels, failures, retries and circuits', async () => {
    const registry = new Registry();
    const { onStep, onCheck } = createAssistantMetrics(registry);
    server.otherwise({ kind: 'status', status: 500 }, 'big');
    server.otherwise(textScript('A short answer.'), 'small');
    const assistant = chain({ onStep, retryDelaysMs: [1] });
    for (let turn = 0; turn < 4; turn += 1) await heard(assistant, ASKED);
    onCheck(asSiteId('demo'), 'citation_removed', 2);
    const text = await registry.metrics();
    expect(text).toContain(
      'warmline_assistant_answers_begun_total{site="demo",level="reduced",reason="server_error"} 3',
    );
    expect(text).toContain(
      'warmline_assistant_answers_begun_total{site="demo",level="reduced",reason="circuit_open"} 1',
    );
    expect(text).toContain(
      'warmline_assistant_failures_total{site="demo",level="full",reason="server_error"} 3',
    );
    expect(text).toContain(
      'warmline_assistant_retries_total{site="demo",level="full",reason="server_error"} 3',
    );
    expect(text).toContain('warmline_assistant_circuit{site="demo",level="full"} 2');
    expect(text).toContain(
      'warmline_assistant_checks_total{site="demo",check="citation_removed"} 2',
    );
  });
});
