// The things found in a visitor's words.
import { describe, expect, it } from 'vitest';
import { entitiesIn } from './entities.ts';

/** Found entities as `label: text`. */
function found(text: string): readonly string[] {
  return entitiesIn(text).map((entity) => `${entity.label}: ${entity.text}`);
}

describe('an entity', () => {
  it.each([
    ['order 4711', ['order: 4711']],
    ['Order no. NB-104233', ['order: NB-104233']],
    ['Bestellung Nr. 12345', ['order: 12345']],
    ['commande: 12345', ['order: 12345']],
    ['#4711', ['order: 4711']],
    ['$49.90', ['amount: $49.90']],
    ['1.234,56 €', ['amount: 1.234,56 €']],
    ['$1,234.50', ['amount: $1,234.50']],
    ['about 20 euros', ['amount: 20 euros']],
    ['me.too+x@shop.example.org', ['e-mail: me.too+x@shop.example.org']],
    ['+44 20 7946 0958', ['phone: +44 20 7946 0958']],
    ['1Z12345E0205271688', ['tracking number: 1Z12345E0205271688']],
    ['RR123456789DE', ['tracking number: RR123456789DE']],
    ['on 2024-05-06', ['date: 2024-05-06']],
    ['am 25.12.2024', ['date: 25.12.2024']],
    ['https://shop.example/a?b=1 there', ['link: https://shop.example/a?b=1']],
    ['$1234.50', ['amount: $1234.50']],
    ['€1500', ['amount: €1500']],
    ['€1500, or so', ['amount: €1500']],
    ['USD 1234', ['amount: USD 1234']],
    ['USD1234.5', ['amount: USD1234.5']],
    ['usd 12', ['amount: usd 12']],
    ['₹12,34,567', ['amount: ₹12,34,567']],
    ['₹12,34,567.50', ['amount: ₹12,34,567.50']],
    ['£1,234,567.89.', ['amount: £1,234,567.89']],
    ['€ 1.234,56', ['amount: € 1.234,56']],
    ["CHF 1'234.50", ["amount: CHF 1'234.50"]],
    ['1 234 567 €', ['amount: 1 234 567 €']],
    ['1234567.89 EUR', ['amount: 1234567.89 EUR']],
    ['¥123456789', ['amount: ¥123456789']],
    ['order is NB-104233', ['order: NB-104233']],
    ['My order number is 104233', ['order: 104233']],
    ['order was #4711', ['order: 4711']],
    ['Meine Bestellung ist NB-104233', ['order: NB-104233']],
    ['Mi pedido es el NB-104233.', ['order: NB-104233']],
    ['my order is 2500 euros', ['amount: 2500 euros']],
    ['See https://shop.example/a.', ['link: https://shop.example/a']],
    ['(https://shop.example/a).', ['link: https://shop.example/a']],
    ['https://shop.example/a_(b), or', ['link: https://shop.example/a_(b)']],
    ['Is it https://shop.example/a?!', ['link: https://shop.example/a']],
    ['请看https://shop.example/a，谢谢', ['link: https://shop.example/a']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('of an order is not money, and money is not an order', () => {
    expect(found('order 4711 for $20')).toEqual(['order: 4711', 'amount: $20']);
  });
  it('inside a link is only the link', () => {
    expect(found('https://shop.example/orders/#4711')).toEqual([
      'link: https://shop.example/orders/#4711',
    ]);
  });
  it('is named once, in the order of the text', () => {
    expect(found('$20 for order 4711, I said order 4711')).toEqual(['amount: $20', 'order: 4711']);
    expect(found('order 4711 for $20, I said order 4711')).toEqual(['order: 4711', 'amount: $20']);
  });
  it.each([
    '',
    'hello',
    'order',
    '12',
    'reorder it',
    'my 3 friends',
    'a@b',
    'I try 20 times',
    'neuro 20',
  ])('is not in %j', (text) => expect(found(text)).toEqual([]));
});

describe('a long text', () => {
  it.each([
    ['digits', '1'.repeat(8_000)],
    ['digits and spaces', '12 '.repeat(2_666)],
    ['letters before an @', `${'a.'.repeat(4_000)}@`],
    ['hashes', '#'.repeat(8_000)],
    ['currency signs', '$'.repeat(8_000)],
    ['amounts', '$1'.repeat(4_000)],
    ['grouped digits', '1,234,'.repeat(1_333)],
    ['amounts that are none', '$1.2.'.repeat(1_600)],
    ['brackets after an address', `https://x.example/${'('.repeat(4_000)}${')'.repeat(4_000)}`],
    ['addresses', 'https://a.b/).'.repeat(570)],
    ['orders without a number', 'order is '.repeat(888)],
    ['spaces after an order', `order${' '.repeat(8_000)}`],
    ['masked cards', '•••• 1111 12 '.repeat(615)],
  ])(
    'of %s is read in linear time',
    (_, text) => {
      // A pattern that backtracks would take minutes here and run into the test's own time limit.
      expect(entitiesIn(text).length).toBeLessThan(3_000);
    },
    2_000,
  );
});
