// No card number reaches a brief, wherever it was written.
import type { Brief } from '@warmline/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { field, texts } from '../testing/briefs.ts';
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
  NOTE,
  says,
  visitor,
} from '../testing/given.ts';
import { buildBrief } from './brief.ts';
import { entitiesIn } from './entities.ts';
import { masked } from './masking.ts';

const CARD = '4111 1111 1111 1111';

describe('a card', () => {
  it.each([
    ['in groups', CARD, '•••• 1111'],
    ['in one', '4111111111111111', '•••• 1111'],
    ['with hyphens', '5500-0000-0000-0004', '•••• 0004'],
    ['of American Express', '3782 822463 10005', '•••• 0005'],
    ['of 19 digits', '6304 0000 0000 0000 000', '•••• 0000'],
    ['with dots', '4111.1111.1111.1111', '•••• 1111'],
    ['with dashes and spaces', '4111 – 1111 – 1111 – 1111', '•••• 1111'],
    ['with no-break spaces', '4111\u00a01111\u00a01111\u00a01111', '•••• 1111'],
    ['with invisible characters', '4111\u200b1111\u200b1111\u200b1111', '•••• 1111'],
    ['with Arabic digits', '٤١١١ ١١١١ ١١١١ ١١١١', '•••• 1111'],
    ['with full-width digits', '４１１１１１１１１１１１１１１１', '•••• 1111'],
    ['before a month and a year', `${CARD} 12 2027`, '•••• 1111 12 2027'],
    ['before month, year and code', `${CARD} 12/27 123`, '•••• 1111 12/27 123'],
    ['after other digits', `4711 ${CARD}`, '4711 •••• 1111'],
    ['in one, before other digits', '4111111111111111 123', '•••• 1111 123'],
    ['glued to letters', 'card4111111111111111x', 'card•••• 1111x'],
    ['in an address', '/pay?c=%204111%201111%201111%201111&x', '/pay?c=%20•••• 1111&x'],
    ['in a query', '/pay?c=4111+1111+1111+1111', '/pay?c=•••• 1111'],
    ['twice', `${CARD} 5500 0000 0000 0004`, '•••• 1111 •••• 0004'],
  ])('%s shows four digits', (_, text, shown) => {
    expect(masked(text)).toBe(shown);
    expect(texts(field('intent', says(`Use ${text} please`), asksForHuman))).toEqual([
      `Use ${shown} please`,
    ]);
  });
  it.each([
    ['a long number', '1234567890123456'],
    ['a phone number whose digits happen to fit', '+49 1512 3456704'],
    ['one from abroad', '0049 1512 3456704'],
    ['a tracking number', '1Z12345E0205271688'],
    ['a date and an order', '2024-05-06 4711'],
    ['small numbers', '12 45 60 72 81 93 11 40 52'],
  ])('is not %s', (_, text) => expect(masked(text)).toBe(text));

  it('is masked once: what is masked stays as it is', () => {
    const number = fc.constantFrom(CARD, '4111111111111111', '12 2027', '0004', 'x', '+');
    const joint = fc.constantFrom(' ', '-', '/', ', ');
    const written = fc.array(fc.tuple(number, joint)).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(written, (text) => {
        const once = masked(text);
        expect(masked(once)).toBe(once);
        expect(once).not.toContain('4111');
      }),
    );
  });
});

describe('in a brief, a card', () => {
  it.each([
    [`my card ${CARD}`, ['card: •••• 1111']],
    ['4111111111111111', ['card: •••• 1111']],
    [`${CARD} 12 2027 123`, ['card: •••• 1111']],
    [`order ${CARD}`, ['card: •••• 1111']],
    [`#4711 ${CARD}`, ['order: 4711', 'card: •••• 1111']],
    [`${CARD} +44 20 7946 0958`, ['card: •••• 1111', 'phone: +44 20 7946 0958']],
    [
      'https://shop.example/?c=4111111111111111&x=1',
      ['link: https://shop.example/?c=•••• 1111&x=1'],
    ],
    // Not a card: one digit is wrong. No phone either: none has so many digits.
    ['4111 1111 1111 1112', []],
  ])('is an entity only as masked: %s', (text, expected) => {
    expect(entitiesIn(text).map((entity) => `${entity.label}: ${entity.text}`)).toEqual(expected);
  });
  it('is personal data', () => {
    expect(texts(field('sensitivities', says(CARD), asksForHuman))).toEqual([
      'The visitor gave personal data: card.',
    ]);
  });
  it('stands in no field, whoever wrote it', () => {
    const page = { title: `Paid ${CARD}`, url: 'https://shop.example/?c=4111111111111111' };
    const policy = decision({ reason: `The visitor wrote “${CARD}”.` });
    const note = { ...NOTE, decided: [CARD], promised: [CARD], mustNot: [CARD], left: [CARD] };
    const { log } = given(
      says(`${CARD} by Friday?`),
      begins(),
      fails(CARD),
      begins(),
      answers(`Is it ${CARD}?`, { citations: [citation(CARD, page.url)] }),
      asksForHuman,
      claims(ADA),
      handsBack(ADA, note),
      visitor({ type: 'send_message', text: `Yes ${CARD}, by Friday?`, page }),
      begins(),
      // The cut of a long answer falls inside the number.
      answers(`${'x'.repeat(105)} ${CARD}`, { citations: [citation(CARD, page.url)] }),
      says(`${'x '.repeat(135)}${CARD}`, policy),
    );
    const shown = (brief: Brief) =>
      brief.fields.flatMap(({ statements }) => statements.map(({ text }) => text)).join('\n');
    for (const episode of [1, 2]) {
      const text = shown(buildBrief(log, episode));
      expect(text).toContain('•••• 1111');
      expect(text).not.toMatch(/4111/);
    }
  });
});

describe('a long text', () => {
  it.each([
    ['digits', '4'],
    ['spaced digits', '4 '],
    ['groups', '4111 '],
    ['other digits', '٤١ '],
    ['joints', '4 - '],
    ['encoded spaces', '%20'],
    ['encoded digits', '%204'],
    ['cards', `${CARD} `],
  ])(
    'of %s is masked in linear time',
    (_, part) => {
      const text = part.repeat(Math.ceil(8_000 / part.length));
      expect(masked(text).length).toBeLessThanOrEqual(text.length);
    },
    2_000,
  );
});
