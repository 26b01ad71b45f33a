// Amounts of money in many languages, and the numbers that are none.
import { describe, expect, it } from 'vitest';
import { amountsIn } from './amounts.ts';

const amounts: readonly (readonly [text: string, value: number, currency: string | null])[] = [
  ['You owe me $1,200.50 since May', 1200.5, 'USD'],
  ['Bitte erstatten Sie 1.200,50 €', 1200.5, 'EUR'],
  ['ich warte auf 1 200 EUR', 1200, 'EUR'],
  ['€15 was taken', 15, 'EUR'],
  ['15€ zurück', 15, 'EUR'],
  ['il manque 20€50', 20.5, 'EUR'],
  ['USD 20 please', 20, 'USD'],
  ['20 usd please', 20, 'USD'],
  ['that is 20 bucks', 20, 'USD'],
  ['the transfer of £5k is gone', 5000, 'GBP'],
  ['ten pounds, I mean 10 pounds', 10, 'GBP'],
  ['refund ₹2,50,000 now', 250_000, 'INR'],
  ['Rs.499 deducted', 499, 'INR'],
  ['Rs 1,299/- only', 1299, 'INR'],
  ['2 lakh rupees are missing', 200_000, 'INR'],
  ['¥3000 was charged', 3000, 'JPY'],
  ['请退还¥3000', 3000, 'CNY'],
  ['3000円返金してください', 3000, 'JPY'],
  ['５,０００円です', 5000, 'JPY'],
  ['退我300元', 300, 'CNY'],
  ['退我三百五十元', 350, 'CNY'],
  ['付了1.5万元', 15_000, 'CNY'],
  ['5만원 환불해 주세요', 50_000, 'KRW'],
  ['15,000원 결제', 15_000, 'KRW'],
  ['quero R$ 50 de volta', 50, 'BRL'],
  ['paguei 1.234,56 reais', 1234.56, 'BRL'],
  ["es kostet CHF 1'200.-", 1200, 'CHF'],
  ['they took twelve hundred dollars', 1200, 'USD'],
  ['two thousand five hundred and ten euros', 2510, 'EUR'],
  ['fünfhundert Euro sind weg', 500, 'EUR'],
  ['me deben mil euros', 1000, 'EUR'],
  ['أريد استرداد ١٥٠٠ ريال', 1500, 'SAR'],
  ['دفعت ٢٥٫٥ دولار', 25.5, 'USD'],
  ['मुझे ५०० रुपये वापस चाहिए', 500, 'INR'],
  ['верните 1 500 руб.', 1500, 'RUB'],
  ['списали 2,5 тыс. рублей', 2500, 'RUB'],
  ['250 TL iade istiyorum', 250, 'TRY'],
  ['1.250,00 ₺ çekildi', 1250, 'TRY'],
  ['CA$ 80 and not less', 80, 'CAD'],
  ['A$99', 99, 'AUD'],
  ['120 kr tillbaka', 120, null],
  ['160 dolalrs back', 160, 'USD'],
  ['99 cents too much', 0.99, null],
  ['I want a refund of 350', 350, null],
  ['you charged me 75 twice', 75, null],
  ['$1.200 is a lot', 1200, 'USD'],
  ['$3m deal', 3_000_000, 'USD'],
  ['a refund of$160', 160, 'USD'],
  ['order 370795561790 $20', 20, 'USD'],
  ['order 10432 cost 89.90 EUR', 89.9, 'EUR'],
];

const none: readonly string[] = [
  'refund order 1200',
  'refund order number 1200 please',
  'refund #1200',
  'Bestellung 4711 stornieren',
  'annulez la commande 99812',
  'my card ends in 4242',
  'call me on +49 151 23456789',
  'tracking 1Z999AA10123456784',
  'it arrived on 12.03.2024 at 10:30',
  'since 2023 I am a customer',
  'I get 20% off',
  'I bought 3 shirts and 2 pairs',
  'the iPhone 15 and the Galaxy S24',
  'I tried 20 times',
  'try 5 of them',
  'I lost 10 pounds with this diet',
  'a bed of 78*62 inches',
  'invoice 00108',
  'room for 4 adults',
  'the charge of my battery is 50 % now',
  '订单号 88213',
  '我买了三件',
  '注文番号は 55012 です',
  'заказ 12345',
  'sipariş 4567 nerede',
  'I paid with card 5500 0000 0000 0004',
  'a charge of 5 items',
];

describe('amountsIn', () => {
  it.each(amounts)('reads %s', (text, value, currency) => {
    const found = amountsIn(text);
    expect(found.at(-1)).toMatchObject({ value, currency });
  });

  it.each(none)('reads no money in: %s', (text) => {
    expect(amountsIn(text)).toEqual([]);
  });

  it('gives each amount once, in the order of the text, with its words', () => {
    expect(amountsIn('I paid $40 but it cost 25,50 EUR')).toEqual([
      { value: 40, currency: 'USD', text: '$40' },
      { value: 25.5, currency: 'EUR', text: '25,50 EUR' },
    ]);
  });

  it('stays quick on hostile text', () => {
    const started = Date.now();
    for (const text of [
      '1.'.repeat(2000),
      '1 '.repeat(2000),
      '$'.repeat(4000),
      'one '.repeat(1000),
    ]) {
      amountsIn(text);
    }
    expect(Date.now() - started).toBeLessThan(1500);
  });
});
