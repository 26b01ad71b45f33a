// The brief of an episode, field by field, from logs that real moves brought about.
import type { Decision } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { fact, field, quoted, texts } from '../testing/briefs.ts';
import {
  ADA,
  answers,
  asksForHuman,
  begins,
  citation,
  claims,
  decision,
  fails,
  given,
  handsBack,
  says,
  visitor,
  writes,
} from '../testing/given.ts';
import { briefFields, buildBrief } from './brief.ts';

/** Words that ask for a person, as the policy finds them. */
function asked(evidence: string): Decision {
  return decision({ signals: [{ name: 'explicit_request', score: 1, evidence: [evidence] }] });
}

const wantsHuman = says('A human please', asked('human'));
const answeredFrom = (title: string, url: string | null = null) =>
  answers('It takes two days.', { citations: [citation(title, url)] });
const unsure = answers('I do not know that.', { offersHuman: true });

describe('[C20] the whole brief', () => {
  const { log } = given(
    says('Where is order 4711? It cost $49.90'),
    begins(),
    fails('timed out'),
    begins(),
    unsure,
    says('STILL NOT HERE!! Call me at +44 20 7946 0958 before Friday'),
    wantsHuman,
    claims(ADA),
    handsBack(ADA),
    says('Where is order 4711 then?'),
    begins(),
    answeredFrom('Shipping', 'https://shop.example/shipping'),
    says('where is ORDER 4711 then'),
    wantsHuman,
  );
  const brief = buildBrief(log, 2);

  it('reads up to the newest event', () => {
    expect(brief.asOfSeq).toBe(log.length);
    expect(buildBrief(log.slice(0, -1), 1).asOfSeq).toBe(log.length - 1);
  });
  it('has every field once, in the order an agent reads them', () => {
    expect(brief.fields.map((one) => one.field)).toEqual([
      'intent',
      'reason',
      'decision_wanted',
      'actions_attempted',
      'blockers',
      'constraints',
      'entities',
      'sentiment',
      'confidence',
      'sensitivities',
      'suggested_next_step',
      'options',
      'references',
    ]);
    expect([...briefFields(log, 2)]).toEqual(brief.fields);
  });
  it('rests every statement on events of the log, each once and ascending', () => {
    for (const episode of [1, 2]) {
      for (const { statements } of buildBrief(log, episode).fields) {
        for (const { events } of statements) {
          expect(events.length).toBeGreaterThan(0);
          expect(events).toEqual([...new Set(events)].sort((a, b) => a - b));
          for (const seq of events) expect(log[seq - 1]?.seq).toBe(seq);
        }
      }
    }
  });
  it('quotes words that stand in the event it names', () => {
    const quotes = brief.fields.flatMap(({ statements }) =>
      statements.filter(({ basis }) => basis === 'quote'),
    );
    expect(quotes.length).toBeGreaterThan(3);
    for (const { text, events } of quotes) {
      for (const seq of events) {
        const event = log[seq - 1];
        const said = event?.type === 'message_sent' ? event.text.toLowerCase() : '';
        expect(said).toContain(text.toLowerCase());
      }
    }
  });
  it('is the same for the same log', () => {
    expect(buildBrief(log, 2)).toEqual(brief);
  });
  it('needs its episode’s request', () => {
    expect(() => buildBrief(log, 3)).toThrow(/no request of episode 3/);
    expect(() => buildBrief([], 1)).toThrow(/no request of episode 1/);
  });
  it('keeps a field to eight statements', () => {
    const many = Array.from({ length: 12 }, (_, index) => says(`order ${1000 + index}`));
    expect(field('entities', ...many, asksForHuman)).toHaveLength(8);
  });
});

describe('a brief of a request without a word before it', () => {
  it('holds only what is true: who asked, what to do first, what may follow', () => {
    const { log } = given(asksForHuman);
    const filled = buildBrief(log, 1).fields.filter(({ statements }) => statements.length > 0);
    expect(filled.map((one) => one.field)).toEqual(['reason', 'suggested_next_step', 'options']);
  });
});

describe('intent', () => {
  it('is the visitor’s first three messages, quoted', () => {
    const moves = ['One', 'Two', 'Three', 'Four'].map((text) => says(text));
    expect(field('intent', ...moves, asksForHuman)).toEqual([
      quoted('One', 2),
      quoted('Two', 3),
      quoted('Three', 4),
    ]);
  });
  it('leaves out the message that only asked for a person', () => {
    expect(field('intent', says('Where is my parcel?'), wantsHuman)).toEqual([
      quoted('Where is my parcel?', 2),
    ]);
  });
  it('is that message when there is no other', () => {
    expect(field('intent', wantsHuman)).toEqual([quoted('A human please', 2)]);
  });
  it('keeps a message that asked for a person and said more', () => {
    const more = 'I want a human: my grinder broke after two weeks and nobody answers';
    expect(field('intent', says('Hi'), says(more, asked('human')))).toEqual([
      quoted('Hi', 2),
      quoted(more, 3),
    ]);
  });
  it('grows with what the visitor adds while waiting', () => {
    expect(field('intent', asksForHuman, says('It is about order 4711'))).toEqual([
      quoted('It is about order 4711', 3),
    ]);
  });
  it('never quotes the assistant or an agent', () => {
    const moves = [says('Where?'), begins(), answers('There.'), claims(ADA), writes(ADA, 'Here.')];
    expect(texts(field('intent', ...moves))).toEqual(['Where?']);
  });
});

describe('reason', () => {
  it('is the decision’s, with trigger, rule and policy version', () => {
    const gate = decision({
      trigger: 'hard_gate',
      rule: 'hard_gate.legal',
      reason: 'Legal action was mentioned.',
      policy: { version: '2.3.0', hash: 'h' },
    });
    expect(field('reason', says('I will sue you', gate))).toEqual([
      fact('Legal action was mentioned.', 3, 4),
      fact('Trigger: hard gate (rule hard_gate.legal, policy 2.3.0).', 3),
    ]);
  });
  it('is the visitor’s wish when no policy spoke', () => {
    expect(field('reason', asksForHuman)).toEqual([fact('The visitor asked for a person.', 2)]);
  });
  it('says that an agent stepped in', () => {
    expect(field('reason', says('Hello'), claims(ADA))).toEqual([
      fact('An agent stepped in; the visitor had not asked for a person.', 3),
    ]);
  });
  it('is the newest decision’s before the request, not one that came after', () => {
    const first = decision({ tier: 'notify', reason: 'First.' });
    const second = decision({ reason: 'Second.' });
    const third = decision({ reason: 'Third.' });
    const moves = [says('a', first), says('b', second), says('c', third)];
    expect(texts(field('reason', ...moves))[0]).toBe('Second.');
  });
});

describe('what the visitor wants decided', () => {
  it.each([
    ['the last question', ['May I return it?', 'Do you refund it?', 'It is blue'], [3]],
    ['or the last words', ['It broke', 'I want a new one'], [3]],
  ] as const)('is %s', (_, said, [seq]) => {
    const moves = said.map((text) => says(text));
    expect(field('decision_wanted', ...moves, wantsHuman)).toEqual([
      quoted(said[seq - 2] ?? '', seq),
    ]);
  });
  it('is the message that asked for a person, if it said what for', () => {
    const both = 'I want to talk to a human about the money you owe me for my return';
    expect(field('decision_wanted', says('Is it open today?'), says(both, asked('human')))).toEqual(
      [quoted(both, 3)],
    );
  });
  it('is unknown when a person was all that was asked for', () => {
    expect(field('decision_wanted', wantsHuman)).toEqual([]);
    expect(field('decision_wanted', asksForHuman)).toEqual([]);
  });
});

describe('suggested next step', () => {
  it.each([
    ['ask what it is about, when nothing was said', [asksForHuman], /^Ask what it is about/, 2],
    ['ask, when only a person was asked for', [wantsHuman], /^Ask what it is about/, 4],
    [
      'answer yourself, after an unsure answer',
      [says('And abroad?'), begins(), unsure, asksForHuman],
      /^Answer the open question yourself/,
      5,
    ],
    [
      'check the cited answer before repeating it',
      [says('How long?'), begins(), answeredFrom('Shipping'), asksForHuman],
      /cited answer/,
      5,
    ],
    [
      'begin with the last question otherwise',
      [says('Hi'), says('Where is it?'), asksForHuman],
      /^Begin with the visitor’s last open question/,
      3,
    ],
  ] as const)('%s', (_, moves, text, seq) => {
    expect(field('suggested_next_step', ...moves)).toEqual([
      { text: expect.stringMatching(text), events: [seq], basis: 'suggestion' },
    ]);
  });
});

describe('options', () => {
  it('say what follows taking over, handing back, resolving and waiting', () => {
    const statements = field('options', asksForHuman);
    expect(texts(statements).map((text) => text.split(':')[0])).toEqual([
      'Take over',
      'Hand back',
      'Resolve',
      'Nobody takes over',
    ]);
    for (const { events, basis } of statements) expect([events, basis]).toEqual([[2], 'log']);
  });
});

describe('references', () => {
  const page = { url: 'https://shop.example/p/1', title: 'Grinder' };
  it('are what the answers cite and the pages the visitor wrote from, each once', () => {
    const onPage = (text: string) => visitor({ type: 'send_message', text, page });
    const cites = answers('b', {
      citations: [citation('Shipping', '/shipping'), citation('Customs')],
    });
    const moves = [onPage('a'), begins(), cites, onPage('c'), begins(), cites, asksForHuman];
    expect(field('references', ...moves)).toEqual([
      fact('Shipping (/shipping)', 9),
      fact('Customs', 9),
      { ...quoted('Grinder — https://shop.example/p/1', 6), label: 'page' },
    ]);
  });
});

it('[C20] gives the reason of the decision, whatever else its append tells before the request', () => {
  const down = decision({ tier: 'human', mode: 'act', reason: 'The assistant is down.' });
  const { log } = given(
    says('How long?'),
    begins(),
    answers('No.', { decision: down, level: 'emergency' }),
  );
  expect(log.slice(-3).map(({ type }) => type)).toEqual([
    'decision_recorded',
    'service_level_changed',
    'handoff_requested',
  ]);
  const reason = buildBrief(log, 1).fields.find((one) => one.field === 'reason');
  expect(reason?.statements[0]?.text).toContain('The assistant is down.');
});
