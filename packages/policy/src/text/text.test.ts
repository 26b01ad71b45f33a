import { describe, expect, it } from 'vitest';
import { expectsNumber } from './expected-answer.ts';
import { languageOf } from './language.ts';
import { folded, normalised } from './normalise.ts';
import { wordsOf } from './words.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'Where can I pick up the parcel?'],
    ['de', 'Wo kann ich das Paket abholen?'],
    ['es', '¿Dónde puedo recoger el paquete?'],
    ['fr', 'Où est-ce que je peux retirer le colis ?'],
    ['it', 'Dove posso ritirare il pacco?'],
    ['pt', 'Onde posso retirar a minha encomenda?'],
    ['nl', 'Waar kan ik het pakket ophalen?'],
    ['tr', 'Paketi nereden teslim alabilirim?'],
    ['vi', 'Tôi có thể nhận gói hàng ở đâu?'],
    ['ro', 'Unde pot să ridic coletul meu?'],
    ['ru', 'Где можно забрать посылку?'],
    ['uk', 'Де можна забрати посилку? Її вже привезли'],
    ['ar', 'أين يمكنني استلام الطرد؟'],
    ['fa', 'بسته را از کجا می‌توانم پس بگیرم؟ چه ساعتی؟'],
    ['hi', 'मैं पार्सल कहाँ से ले सकता हूँ?'],
    ['zh', '我在哪里可以取包裹？'],
    ['ja', '荷物はどこで受け取れますか'],
    ['ko', '소포를 어디에서 찾을 수 있나요?'],
    ['th', 'ฉันจะรับพัสดุได้ที่ไหน'],
    ['el', 'Πού μπορώ να παραλάβω το δέμα;'],
  ])('is %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(['', '12345', '👍👍', '?!', 'x'])('is not known from %j', (text) => {
    expect(languageOf(text)).toBeNull();
  });
});

describe('words that mean the same', () => {
  const stemsOf = (text: string, language: string) =>
    wordsOf(text, language)
      .filter(({ isFunctionWord }) => !isFunctionWord)
      .map(({ stem }) => stem);

  it.each([
    ['en', 'shipping', 'ships'],
    ['de', 'Häuser', 'Hauses'],
    ['es', 'devoluciones', 'devolución'],
    ['ru', 'посылками', 'посылка'],
    ['tr', 'KİTAPLAR', 'kitaplar'],
    ['ar', 'والمدرسة', 'مدرسه'],
    ['ar', 'إعادة', 'اعادة'],
    ['hi', 'किताबों', 'किताबें'],
    ['hi', 'ज़मीन', 'जमीन'],
    ['hi', '३५', '35'],
    ['ar', '٣٥', '35'],
    ['en', '1,234,500', '1234500'],
    ['de', '1.234.500', '1234500'],
    ['de', '5,5', '5.5'],
    ['en', 'U.N.', 'UN'],
    ['en', 'ＣＡＦÉ', 'cafe'],
  ])('meet in %s: %s and %s', (language, one, other) => {
    expect(stemsOf(one, language)).toEqual(stemsOf(other, language));
    expect(stemsOf(one, language)).toHaveLength(1);
  });

  it('keep 1.5 and 15, and 2024 and 20 24, apart', () => {
    expect(stemsOf('1.5', 'en')).not.toEqual(stemsOf('15', 'en'));
    expect(normalised('12 345 and 20 24', 'en')).toBe('12345 and 20 24');
  });

  it('are read in pairs of characters where no blanks part them', () => {
    expect(stemsOf('快递公司', 'zh')).toEqual(expect.arrayContaining(['快递', '公司']));
    expect(stemsOf('快递公司', 'zh')).not.toContain('递公');
    expect(stemsOf('退货期限', 'zh')).toEqual(expect.arrayContaining(['退货', '期限']));
  });

  it('are read in pairs of syllables in Vietnamese', () => {
    expect(stemsOf('phí vận chuyển', 'vi')).toContain('vận chuyển');
  });

  it('know which sentence they stand in', () => {
    const words = wordsOf('One parcel came. Dr. Who sent it! Why?\nNobody knows', 'en');
    expect(words.find(({ form }) => form === 'parcel')?.sentence).toBe(0);
    expect(words.find(({ form }) => form === 'sent')?.sentence).toBe(1);
    expect(words.find(({ form }) => form === 'nobody')?.sentence).toBe(3);
  });

  it('tell names and function words', () => {
    const words = wordsOf('When did the parcel leave Oslo?', 'en');
    expect(words.filter(({ isName }) => isName).map(({ form }) => form)).toEqual(['oslo']);
    expect(words.filter(({ isFunctionWord }) => !isFunctionWord).map(({ form }) => form)).toEqual([
      'parcel',
      'leave',
      'oslo',
    ]);
  });
});

it('folds accents and letters that have none', () => {
  expect(folded('größe øl şık łódź')).toBe('grosse ol sik lodz');
  expect(folded('plain')).toBe('plain');
});

it.each([
  ['en', 'How many parcels are there?', true],
  ['en', 'Who sent the parcel?', false],
  ['de', 'Seit wann habt ihr geöffnet?', true],
  ['de', 'Wer hat geöffnet?', false],
  ['es', '¿Cuánto cuesta el envío?', true],
  ['ru', 'Сколько стоит доставка?', true],
  ['tr', 'Kargo ne kadar?', true],
  ['ar', 'كم يستغرق التوصيل؟', true],
  ['hi', 'डिलीवरी में कितने दिन लगते हैं?', true],
  ['vi', 'Giao hàng mất bao lâu?', true],
  ['zh', '运费多少？', true],
  ['zh', '谁负责运费？', false],
  ['xx', 'How many?', false],
])('in %s “%s” waits for a number: %s', (language, question, is) => {
  expect(expectsNumber(question, language)).toBe(is);
});
