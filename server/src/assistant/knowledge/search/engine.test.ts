import { describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';

const TEXTS: readonly (readonly [language: string, subject: string, text: string])[] = [
  [
    'en',
    'Grinder',
    'The burrs of the grinder are cleaned with a dry brush. Never use water on them.',
  ],
  [
    'en',
    'Boiler',
    'The boiler holds 1,200 millilitres. It is descaled with citric acid every three months.',
  ],
  [
    'en',
    'Warranty',
    'The warranty covers the pump of the machine for two years from the purchase.',
  ],
  [
    'de',
    'Versand',
    'Die Versandkostenpauschale für Norwegen beträgt neun Euro. Pakete brauchen vier Tage.',
  ],
  ['de', 'Rückgabe', 'Unbenutzte Ware nehmen wir dreißig Tage lang zurück.'],
  ['es', 'Garantía', 'La garantía cubre la bomba de la máquina durante dos años.'],
  ['ru', 'Доставка', 'Посылки в Норвегию доставляются курьером за четыре дня.'],
  ['tr', 'İade', 'Kullanılmamış ürünler otuz gün içinde mağazamıza iade edilebilir.'],
  ['ar', 'التوصيل', 'يستغرق توصيل الطرود إلى النرويج أربعة أيام عمل.'],
  ['hi', 'वापसी', 'बिना उपयोग की गई वस्तुओं को तीस दिनों में लौटाया जा सकता है।'],
  ['vi', 'Bảo hành', 'Máy pha cà phê được bảo hành hai năm kể từ ngày mua hàng.'],
  ['zh', '退货', '未使用的商品可以在三十天内退货，退款需要五个工作日。'],
];
const engine = createEngine(
  TEXTS.map(([language, subject, text]) => ({ language, subject, text })),
);
const subjectOf = (question: string) => TEXTS[engine.find(question).order[0]?.text ?? -1]?.[1];

describe('search', () => {
  it.each([
    ['the same word', 'How do I clean the grinder?', 'Grinder'],
    ['a typing error', 'how is the bolier descalled', 'Boiler'],
    ['a number written otherwise', 'which one holds 1200 millilitres', 'Boiler'],
    ['a compound', 'Wie hoch sind die Versandkosten?', 'Versand'],
    ['an inflection', '¿Qué cubren las garantías de las máquinas?', 'Garantía'],
    ['a case', 'За сколько доставят посылку курьеры?', 'Доставка'],
    ['a suffix', 'Ürünü mağazaya nasıl iade edebilirim?', 'İade'],
    ['an article and a preposition', 'كم يستغرق التوصيل للنرويج؟', 'التوصيل'],
    ['a plural', 'क्या मैं वस्तु को लौटा सकता हूँ?', 'वापसी'],
    ['pairs of syllables', 'Thời gian bảo hành máy là bao lâu?', 'Bảo hành'],
    ['no blanks', '退款要多少个工作日？', '退货'],
  ])('meets %s', (_what, question, subject) => {
    expect(subjectOf(question)).toBe(subject);
  });

  it.each(['', '?', 'is it the', 'xylophone quartz', '木琴', 'ксилофон'])(
    'finds nothing for %j',
    (question) => {
      const { order, grounding } = engine.find(question);
      expect({ order, grounding }).toEqual({ order: [], grounding: 0 });
    },
  );

  it('is sure of what a text says, less of half of it, and not of what it does not', () => {
    const sure = engine.find('How are the burrs of the grinder cleaned?').grounding;
    const half = engine.find('How are the burrs of the submarine painted?').grounding;
    const none = engine.find('Who painted the submarine for the purchase of Alaska?').grounding;
    expect(sure).toBeGreaterThan(0.8);
    expect(half).toBeLessThan(sure);
    expect(none).toBeLessThan(0.3);
    expect(none).toBeLessThan(half);
  });

  it('is honest about a question in another language', () => {
    for (const question of [
      'Quelle est la couleur du canapé ?',
      'ソファの色は何ですか',
      'قیمت مبل چقدر است؟',
    ]) {
      expect(engine.find(question).grounding).toBeLessThan(0.3);
    }
  });

  it('looks only where it is told to', () => {
    const { order } = engine.find('warranty of the machine', (text) => TEXTS[text]?.[0] === 'es');
    expect(order.every(({ text }) => TEXTS[text]?.[0] === 'es')).toBe(true);
  });

  it('stays fast with thousands of texts', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => ({
      language: 'en',
      subject: '',
      text: `Part ${at} is kept in shelf ${at % 97} of hall ${at % 13}. Its box number${at} weighs ${at * 7} grams and travels by lorry${at % 31} to warehouse${at % 53}.`,
    }));
    const begun = performance.now();
    const large = createEngine(many);
    expect(large.find('where is box number2024 kept').order[0]?.text).toBe(2_024);
    // Ten times what it takes, so that a busy machine does not fail it.
    expect(performance.now() - begun).toBeLessThan(8_000);
  });
});
