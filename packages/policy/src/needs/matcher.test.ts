// The need matcher: from a site's own examples and articles to the need of a message.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced, calibrated, probabilityOf } from './calibration.ts';
import { createNeedMatcher } from './matcher.ts';
import { sentencesOf } from './passages.ts';
import { similarity } from './similarity.ts';
import { together } from './together.ts';
import { partsOf } from './vocabulary.ts';

const EXAMPLES = Object.entries({
  refund: ['I want my money back', 'refund my order', 'please return the money', 'get a refund'],
  delivery: ['where is my parcel', 'when will it be delivered', 'late delivery', 'track a parcel'],
  password: ['forgot my password', 'reset password', 'cannot log in', 'login broken'],
  invoice: ['send me the invoice', 'need a bill', 'invoice with tax number', 'copy of the invoice'],
  größe: ['welche Größe brauche ich', 'fällt die Jacke groß aus', 'Größentabelle', 'passt mir M'],
}).flatMap(([need, texts]) => texts.map((text) => ({ need, text })));

describe('createNeedMatcher', () => {
  const matcher = createNeedMatcher({ examples: EXAMPLES, passages: [] });

  it.each([
    ['i want a refund of the money', 'refund'],
    ['has my parcel been delivered', 'delivery'],
    ['pasword reset', 'password'],
    ['a copy of my invoice please', 'invoice'],
    ['Welche Größe passt mir', 'größe'],
  ])('matches “%s” to %s', (text, need) => {
    expect(matcher.match(text)).toMatchObject({ need });
  });

  it('is less familiar with what is about none of them', () => {
    const known = matcher.match('please reset my password').known;
    expect(matcher.match('the weather in Lisbon was lovely').known).toBeLessThan(known);
    expect(matcher.match('the weather in Lisbon was lovely').need).toBeNull();
  });

  it('tells how likely messages share a need', () => {
    const same = matcher.together(['refund please', 'I want the money back']);
    expect(same).toBeGreaterThan(matcher.together(['refund please', 'reset my password']));
  });

  it('learns needs from articles, sentence by sentence', () => {
    const articles = createNeedMatcher({
      examples: [],
      passages: EXAMPLES.map(({ need, text }) => ({ need, text: `## ${text}\n${text}.` })),
    });
    expect(articles.match('where is the parcel').need).toBe('delivery');
  });

  it('takes recorded messages for the measure of what is known', () => {
    const strangers = ['book me a table', 'a table for two', 'dinner at eight', 'pizza menu'];
    const recorded = [
      ...strangers.map((text) => ({ text, need: null })),
      ...EXAMPLES.map(({ need, text }) => ({ need, text: `${text} now` })),
    ];
    const lived = createNeedMatcher({
      examples: EXAMPLES,
      passages: [],
      recorded,
      learnFromRecorded: true,
    });
    expect(lived.match('get my refund').known).toBeGreaterThan(
      lived.match('dinner table for eight').known,
    );
  });

  it('gives figures between 0 and 1 for any text, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const first = matcher.match(text);
        const again = createdAgain.match(text);
        for (const figure of [first.confidence, first.known, first.cover]) {
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1);
        }
        expect(again).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
  const createdAgain = createNeedMatcher({ examples: EXAMPLES, passages: [] });

  it('works with a single need and a single example', () => {
    const single = createNeedMatcher({ examples: [{ need: 'a', text: 'b' }], passages: [] });
    expect(single.match('b').known).toBeGreaterThanOrEqual(0);
  });
});

describe('its parts', () => {
  it('reads articles by sentences without Markdown', () => {
    expect(
      sentencesOf('# Title\n- **Bold** thing. [Link](/x) here!\n\n---\n你好吗？是的。'),
    ).toEqual(['Title', 'Bold  thing.', 'Link here!', '你好吗？']);
  });

  it('calls equal texts alike and foreign ones not', () => {
    expect(similarity('my parcel', 'my parcel')).toBe(1);
    expect(similarity('my parcel', 'ваш заказ')).toBe(0);
    expect(similarity('', '')).toBe(0);
  });

  it('does not take common ignorance for a common need', () => {
    const unsure = Float32Array.of(1 / 3, 1 / 3, 1 / 3);
    expect(together([unsure, unsure, unsure])).toBeCloseTo(0, 5);
    const sure = Float32Array.of(1, 0, 0);
    expect(together([sure, sure, sure])).toBeCloseTo(1, 5);
  });

  it('sees two words near each other in either order and inflection, and no further', () => {
    const near = (text: string) => new Set(partsOf(text).near);
    const shared = (a: string, b: string) =>
      [...near(a)].filter((pair) => near(b).has(pair)).length;
    expect(shared('my card was declined', 'declining cards')).toBe(0);
    expect(shared('payment was declined', 'declined payments')).toBe(1);
    expect(shared('payment one two three declined', 'declined payment')).toBe(1);
    expect(shared('payment one two three four declined', 'declined payment')).toBe(0);
  });

  it('sets the middle where known and unknown rows err alike', () => {
    const lax = { centre: [0], spread: [1], weights: [1, 3] };
    const rows = [-2, -1, 0, 3, 4].flatMap((value, index) => ({
      evidence: Float64Array.of(value),
      known: index > 2,
    }));
    const middling = balanced(lax, rows);
    for (const { evidence, known } of rows) {
      expect(probabilityOf(evidence, middling) >= 0.5).toBe(known);
    }
    expect(probabilityOf(Float64Array.of(0), lax)).toBeGreaterThan(0.9);
    expect(
      balanced(
        lax,
        rows.filter(({ known }) => known),
      ),
    ).toBe(lax);
  });

  it('moves a calibration as far as the rows prove', () => {
    const prior = { centre: [0], spread: [1], weights: [0, 0] };
    const row = (value: number, known: boolean) => ({ evidence: Float64Array.of(value), known });
    const rows = Array.from({ length: 200 }, (_, at) => row(at % 2 === 0 ? 1 : -1, at % 2 === 0));
    const learned = calibrated(rows, prior);
    expect(probabilityOf(Float64Array.of(1), learned)).toBeGreaterThan(0.8);
    expect(
      calibrated(
        rows.filter(({ known }) => known),
        prior,
      ),
    ).toBe(prior);
    const little = calibrated(rows.slice(0, 2), prior);
    expect(probabilityOf(Float64Array.of(1), little)).toBeLessThan(
      probabilityOf(Float64Array.of(1), learned),
    );
  });
});
