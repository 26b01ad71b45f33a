// What a brief tells of the assistant's attempts and of earlier episodes.
import { describe, expect, it } from 'vitest';
import { fact, field, texts } from '../testing/briefs.ts';
import {
  ADA,
  action,
  answers,
  asksForHuman,
  BEN,
  begins,
  beginsAction,
  citation,
  claims,
  decision,
  fails,
  finishes,
  given,
  handsBack,
  type Move,
  NOTE,
  proposes,
  relay,
  says,
  visitor,
} from '../testing/given.ts';
import { buildBrief } from './brief.ts';

const answeredFrom = (title: string, url: string | null = null) =>
  answers('It takes two days.', { citations: [citation(title, url)] });
const cancels = visitor({ type: 'request_assistant' });
const unsure = answers('I do not know that.', { offersHuman: true });

describe('actions attempted', () => {
  it('are the assistant’s answers, with their sources or their doubt', () => {
    const moves = [
      says('How long?'),
      begins(),
      answeredFrom('Shipping'),
      says('Sure?'),
      begins(),
      answers('Yes.'),
      says('And abroad?'),
      begins(),
      unsure,
    ];
    expect(field('actions_attempted', ...moves, asksForHuman)).toEqual([
      fact('The assistant answered from “Shipping”: “It takes two days.”', 5),
      fact('The assistant answered without a source: “Yes.”', 9),
      fact('The assistant was not sure and offered a person: “I do not know that.”', 13),
    ]);
  });
  it('say of an action whether it was begun, and that nobody knows more yet', () => {
    const agreed = [says('Refund me'), begins(), proposes(action('cal_1', 'notify'))];
    const told = (...moves: readonly Move[]) =>
      field('actions_attempted', ...agreed, asksForHuman, ...moves);
    expect(told()).toEqual([fact('refund was agreed to; it is not known to be begun.', 4)]);
    const begun = beginsAction('cal_1');
    expect(told(begun)).toEqual([fact('refund was begun; its outcome is not known yet.', 4, 6)]);
    expect(told(begun, finishes('cal_1'))).toEqual([fact('refund was done: “Refunded.”.', 4, 7)]);
  });
  it('quote no more than the beginning of a long answer', () => {
    const long = answers('word '.repeat(100));
    const [only] = texts(field('actions_attempted', says('Hi'), begins(), long, asksForHuman));
    expect(only?.length).toBeLessThan(180);
    expect(only).toMatch(/…”$/);
  });
});

describe('blockers', () => {
  const asking = says('Where is my parcel?');
  it('are failed turns and giving up', () => {
    const tries = [begins(), fails('one'), begins(), fails('two'), begins(), fails('three')];
    expect(field('blockers', asking, ...tries, asksForHuman)).toEqual([
      fact('A turn of the assistant failed: two', 6),
      fact('A turn of the assistant failed: three', 8),
      fact('The assistant gave up on the open messages.', 9),
    ]);
  });
  it('are answers without a base', () => {
    expect(field('blockers', asking, begins(), unsure, asksForHuman)).toEqual([
      fact('The knowledge held no sure answer.', 5),
    ]);
  });
  it.each([
    ['Where is my parcel', 'where is MY parcel?!'],
    ['¿Dónde está?', '¡dónde está!'],
    ['أين طلبي؟', 'أين طلبي'],
    ['订单在哪里？', '订单在哪里'],
    ['हाँ', 'हाँ!'],
    ['caf\u00e9', 'cafe\u0301'],
    ['Hello ❤️', 'hello'],
  ])('are the same words again, however marked: %s', (first, second) => {
    expect(field('blockers', says(first), says(second), asksForHuman)).toEqual([
      fact('The visitor sent the same words again.', 2, 3),
    ]);
  });
  it.each([
    ['Where is it?', 'When is it?'],
    ['أين طلبي؟', 'أين مالي؟'],
    ['👍', '👎'],
    ['?', '!'],
    ['हाँ', 'हो'],
    ['❤️', '✌️'],
  ])('are not other words: %s', (first, second) => {
    expect(field('blockers', says(first), says(second), asksForHuman)).toEqual([]);
  });
});

describe('confidence', () => {
  it('is the last one measured', () => {
    const moves = [says('a'), begins(), answers('b', { confidence: 0.9 }), says('c'), begins()];
    const last = answers('d', { confidence: 0.424 });
    expect(field('confidence', ...moves, last, asksForHuman)).toEqual([
      fact('The assistant’s last answer: confidence 42%.', 8),
    ]);
  });
  it('is unknown when the assistant never answered', () => {
    expect(field('confidence', says('Hi'), begins(), fails('x'), asksForHuman)).toEqual([]);
  });
});

describe('after a cancelled request', () => {
  const asked = says('Where is my refund?');

  it('a question that was open is the matter still', () => {
    const moves = [asked, asksForHuman, cancels, asksForHuman];
    expect(texts(field('intent', ...moves))).toEqual(['Where is my refund?']);
    expect(texts(field('decision_wanted', ...moves))).toEqual(['Where is my refund?']);
  });
  it('so it is beside what is said then, and however often it happens', () => {
    const moves = [asked, asksForHuman, cancels, says('Hello?'), asksForHuman, cancels];
    expect(texts(field('intent', ...moves, asksForHuman))).toEqual([
      'Where is my refund?',
      'Hello?',
    ]);
  });
  it('so is one without a sure answer, when nothing else was said', () => {
    const moves = [asked, begins(), unsure, asksForHuman, cancels, asksForHuman];
    expect(texts(field('intent', ...moves))).toEqual(['Where is my refund?']);
    expect(texts(field('blockers', ...moves))).toEqual(['The knowledge held no sure answer.']);
  });
  it('the reason is the new request’s', () => {
    const words = says('Human', decision({ reason: 'Words.' }));
    expect(texts(field('reason', asked, words, cancels, asksForHuman))).toEqual([
      'The visitor asked for a person.',
    ]);
  });
});

describe('an episode that is over', () => {
  const { log } = given(
    says('Where is my parcel?'),
    asksForHuman,
    claims(BEN),
    handsBack(BEN),
    says('May I return it by Friday? It was €1500. 4711@shop.example'),
    begins(),
    unsure,
    asksForHuman,
  );
  const brief = buildBrief(log, 1);

  it('has a brief of what belonged to it', () => {
    const read = (name: string) =>
      texts(brief.fields.find((one) => one.field === name)?.statements ?? []);
    expect(read('intent')).toEqual(['Where is my parcel?']);
    expect(read('decision_wanted')).toEqual(['Where is my parcel?']);
    for (const name of ['actions_attempted', 'blockers', 'constraints', 'entities', 'confidence']) {
      expect(read(name)).toEqual([]);
    }
  });
});

describe('a second episode', () => {
  const first = [says('Where is my parcel?'), begins(), unsure, asksForHuman, claims(BEN)];

  it('reads its own matter, and of the first only what the agent left', () => {
    const moves = [...first, handsBack(BEN), says('May I return it?'), asksForHuman];
    expect(texts(field('intent', ...moves))).toEqual(['May I return it?']);
    expect(field('blockers', ...moves)).toEqual([]);
    expect(field('confidence', ...moves)).toEqual([]);
    expect(texts(field('reason', ...moves))).toEqual(['The visitor asked for a person.']);
  });
  it('begins with what was decided, done and left to do, resting on the note', () => {
    const moves = [...first, handsBack(BEN), says('Hi'), begins(), answers('Yes.'), asksForHuman];
    expect(field('actions_attempted', ...moves)).toEqual([
      fact('Ben decided: Refund granted', 8),
      fact('Ben did: Refund started', 8),
      fact('Ben left to do: Send the label', 8),
      fact('The assistant answered without a source: “Yes.”', 13),
    ]);
  });
  it('leaves the first one’s brief without the note that ended it', () => {
    const { log } = given(...first, handsBack(BEN));
    const attempts = buildBrief(log, 1).fields.find((one) => one.field === 'actions_attempted');
    expect(attempts?.statements.map(({ events }) => events)).toEqual([[5]]);
  });
  it('is bound by promises and prohibitions', () => {
    expect(field('constraints', ...first, handsBack(BEN), asksForHuman)).toEqual([
      fact('Promised to the visitor: Money within five days', 8),
      fact('Must not: Offer a discount', 8),
    ]);
  });
  it('reads the newest note first', () => {
    const empty = { decided: [], done: [], left: [], mustNot: [], promised: [] };
    const moves = [...first, handsBack(BEN), claims(ADA)];
    const again = handsBack(ADA, { ...empty, decided: ['No refund'], promised: ['A call'] });
    const third = [...moves, again, asksForHuman];
    expect(texts(field('actions_attempted', ...third)).slice(0, 2)).toEqual([
      'Ada decided: No refund',
      'Ben decided: Refund granted',
    ]);
    expect(texts(field('constraints', ...third))[0]).toBe('Promised to the visitor: A call');
  });
  it('has nothing of a note that is empty', () => {
    const empty = { decided: [], done: [], left: [], mustNot: [], promised: [] };
    const moves = [asksForHuman, claims(ADA), handsBack(ADA, empty), asksForHuman];
    expect(field('actions_attempted', ...moves)).toEqual([]);
    expect(field('constraints', ...moves)).toEqual([]);
  });
  it.each<[string, ...Move[]]>([
    ['a cancelled request', cancels],
    ['an end', visitor({ type: 'end_conversation' })],
    ['a failure', claims(BEN), handsBack(BEN), relay({ type: 'fail', reason: 'r' })],
  ])('begins its matter after %s', (_, ...end) => {
    const old = [says('Old'), begins(), answers('Answered.')];
    const moves = [...old, asksForHuman, ...end, says('New'), asksForHuman];
    expect(texts(field('intent', ...moves))).toEqual(['New']);
  });
  it.each<[string, ...Move[]]>([
    ['an end', visitor({ type: 'end_conversation' })],
    ['a failure', claims(BEN), handsBack(BEN), relay({ type: 'fail', reason: 'r' })],
  ])('begins its matter after %s, even when a question was open', (_, ...end) => {
    const moves = [says('Old'), asksForHuman, ...end, says('New'), asksForHuman];
    expect(texts(field('intent', ...moves))).toEqual(['New']);
  });
  it('leaves the words of a note to agents: none is the visitor’s', () => {
    const moves = [...first, handsBack(BEN), says('May I return it?'), asksForHuman];
    const quotes = texts(field('intent', ...moves));
    for (const left of Object.values(NOTE).flat()) expect(quotes).not.toContain(left);
  });
});
