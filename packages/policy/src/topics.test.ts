import { describe, expect, it } from 'vitest';
import { pageOf } from './document/testing/log.ts';
import { parsed } from './document/testing/parsed.ts';
import { effectivePolicy, isOnPage, segmentOf, topicOf, topicOfPage, wordsIn } from './topics.ts';

const document = parsed({
  gates: { refund: { above: { value: 100, currency: 'EUR' } } },
  teams: ['tax', 'gold'],
  topics: [
    {
      name: 'taxes',
      match: { words: ['VAT', 'Mehrwertsteuer', '税'], needs: ['invoices'], pages: ['/tax/*'] },
      set: { handoff: { team: 'tax', slaMs: 60_000 }, assistant: { offerPersonBelow: 0.9 } },
    },
    { name: 'late', match: { words: ['vat'] }, set: { handoff: { team: 'gold' } } },
  ],
  segments: [
    {
      name: 'vip',
      match: { segment: ['gold', 'platinum'] },
      set: { handoff: { team: 'gold' }, gates: { refund: { above: null } } },
    },
  ],
});

describe('the rules in force', () => {
  it('are the document’s where nothing applies', () => {
    expect(effectivePolicy(document, {})).toBe(document);
    expect(effectivePolicy(document, { topic: 'unheard of', segment: null })).toBe(document);
  });

  it('are the segment’s over the topic’s over the rest', () => {
    const { handoff, assistant, gates } = effectivePolicy(document, {
      topic: 'taxes',
      segment: 'vip',
    });
    expect(handoff).toMatchObject({ team: 'gold', slaMs: 60_000, holderGraceMs: 20_000 });
    expect(assistant).toMatchObject({ offerPersonBelow: 0.9, settleMs: 700 });
    expect(gates.refund).toMatchObject({ above: null, mode: 'act' });
    expect(document.gates.refund.above).toEqual({ value: 100, currency: 'EUR' });
  });

  it.each([
    ['What about the vat?', 'taxes'],
    ['Mehrwertsteuer!', 'taxes'],
    ['関税はいくらですか', 'taxes'],
    ['my cravat', null],
    ['', null],
  ])('of %j are those of %s', (text, topic) => {
    expect(topicOf(document, { texts: [text] })).toBe(topic);
  });

  it('are found by need, page and segment', () => {
    expect(topicOf(document, { needs: ['invoices'] })).toBe('taxes');
    expect(topicOfPage(document, pageOf('/tax/2026?year=1'))).toBe('taxes');
    expect(segmentOf(document, pageOf('/', { segment: 'platinum' }))).toBe('vip');
    expect(segmentOf(document, pageOf('/', { segment: 'Platinum' }))).toBeNull();
  });
});

describe('pages', () => {
  it.each([
    ['/cart', ['/cart'], true],
    ['/cart/', ['/cart'], true],
    ['/cart?step=2#pay', ['/cart'], true],
    ['/cart/2', ['/cart'], false],
    ['/cart/2', ['/cart/*'], true],
    ['/de/cart/2', ['*/cart/*'], true],
    ['/a', ['*'], true],
    ['/ab', ['/a*a*b'], false],
    ['/aab', ['/a*a*b'], true],
    ['/', ['/'], true],
    ['/x', [], false],
  ])('%s is among %j: %s', (path, patterns, is) => {
    expect(isOnPage(pageOf(path), patterns)).toBe(is);
  });
});

describe('words', () => {
  it('match whole, in any case and with any accents or punctuation', () => {
    expect(wordsIn('Über-Preis: “QUÉ tal”?', ['uber', 'que tal', 'pre', ''])).toEqual([
      'uber',
      'que tal',
    ]);
  });
});
