import { describe, expect, it } from 'vitest';
import { type FixedText, inLanguageOf } from './fixed-text.ts';

const CODES = 'en de es fr it pt nl zh ja ko ar hi ru tr'.split(' ');
// Each language has its own code for a text.
const TEXTS = Object.fromEntries(CODES.map((code) => [code, code])) as FixedText;

describe('a fixed text', () => {
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
    ['de', 'wo ist meine Bestellung 東京'],
  ])('is in %s', (code, words) => expect(inLanguageOf(words, TEXTS)).toBe(code));

  it.each([
    ['of no language', '4711 ???'],
    ['of one letter', 'a'],
    ['of a language without a text', 'Πού είναι η παραγγελία μου;'],
    ['of nothing', ''],
  ])('is English for words %s', (_, words) => expect(inLanguageOf(words, TEXTS)).toBe('en'));
});
