// How people write currencies: signs, codes and words of many languages, and what they mean.

/**
 * Signs and words with the ISO 4217 code they stand for; null where it could be several. Each is the
 * source of a regular expression that is matched without regard to case.
 */
const SIGNS: readonly (readonly [pattern: string, code: string | null])[] = [
  ['US ?\\$|USD ?\\$|\\$ ?US', 'USD'],
  ['R\\$', 'BRL'],
  ['(?:A|AU) ?\\$', 'AUD'],
  ['(?:C|CA) ?\\$', 'CAD'],
  ['HK ?\\$', 'HKD'],
  ['NZ ?\\$', 'NZD'],
  ['NT ?\\$', 'TWD'],
  ['S\\$', 'SGD'],
  ['MX ?\\$', 'MXN'],
  ['\\$|＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['CN¥|RMB ?¥', 'CNY'],
  ['JP¥', 'JPY'],
  // Yen or yuan: told apart by the text around it.
  ['¥|￥', '¥'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
];

/** Codes that are no words of a language we know, so that small letters are safe too. */
const CODES =
  'USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|SEK|NOK|DKK|PLN|CZK|HUF|CAD|AUD|NZD|SGD|HKD|BRL|MXN|RUB|RUR|UAH|KRW|TWD|THB|AED|SAR|EGP|KWD|BHD|ZAR|ILS|NGN|VND';
/** Codes that are words too: only in capitals. */
const LOUD_CODES = 'TRY|PHP|IDR|RON|BGN|COP|CLP|ARS|PEN|MAD|TND|JOD|OMR|QAR|MYR|KES|PKR';

/** Words that stand before a number. */
const BEFORE: readonly (readonly [pattern: string, code: string | null])[] = [
  ['Rs\\.?|INR\\.?|rupees|रु\\.?', 'INR'],
  ['euros?', 'EUR'],
  ['S?Fr\\.', 'CHF'],
  ['TL', 'TRY'],
  ['人民币', 'CNY'],
  ['kr\\.?', null],
];

/** Words that stand after a number. */
const AFTER: readonly (readonly [pattern: string, code: string | null])[] = [
  ['US[- ]dollars?|dollars?|dollari?|dollaro|d[oó]lar(?:es)?|dolar\\p{L}{0,3}|bucks?', 'USD'],
  ['доллар\\p{L}{0,3}|баксов|دولارا?ً?|डॉलर|ドル|달러|美元|美金|美刀', 'USD'],
  ['(?:euro|evro|avro)s?(?:luk|ya|yu|nun|n?)?|евро|يورو|यूरो|ユーロ|유로|欧元|歐元', 'EUR'],
  ['pounds?(?: sterling)?|quid|pfund|pond|sterline|libras esterlinas|livres sterling', 'GBP'],
  ['фунт\\p{L}{0,3}|جنيه إسترليني|ポンド|파운드|英镑|sterlin', 'GBP'],
  ['yen|йен|иен|日元|円', 'JPY'],
  ['yuan|renminbi|юан\\p{L}{0,3}|元|块钱?|塊|人民币', 'CNY'],
  ['rupees?|rupien|rupias?|roupies|rs\\.?|रुपये|रुपए|रुपया|रू|रु\\.?|ルピー|रुपयों', 'INR'],
  ['원', 'KRW'],
  ['rubles?|roubles?|rubel|rublos|рубл\\p{L}{0,3}|руб\\.?|р\\.', 'RUB'],
  ['reais|real', 'BRL'],
  ['swiss francs?|francs suisses|franken|франк\\p{L}{0,3}|sfr\\.?|fr\\.', 'CHF'],
  ['zł|zlotys?|złotych', 'PLN'],
  ['kč', 'CZK'],
  ['liras?|tl|lira(?:yı|lık|m|sı)', 'TRY'],
  ['dirhams?|درهم', 'AED'],
  ['riyals?|ريالا?ً?', 'SAR'],
  ['جنيه\\p{L}{0,2}', 'EGP'],
  ['гривен|гривн\\p{L}{0,2}|грн', 'UAH'],
  ['港币|港元', 'HKD'],
  ['pesos?|crowns?|kronor|kroner|kronen|kr\\.?|dinars?', null],
];

/** Hundredths: cents belong to several currencies. */
const HUNDREDTHS: readonly (readonly [pattern: string, code: string | null])[] = [
  ['cents?|centimes?|centavos|centesimi|céntimos', null],
  ['pence', 'GBP'],
  ['копе\\p{L}{1,3}', 'RUB'],
];

const sources = (table: readonly (readonly [string, string | null])[]) =>
  table.map(([pattern]) => pattern).join('|');

const NO_LETTER_BEFORE = '(?<![a-zà-öø-ÿа-яё\\p{Script=Arabic}\\p{Script=Devanagari}])';
/** Han, kana and hangul are written without spaces: a letter may follow there. */
const NO_LETTER_AFTER = '(?![a-zäöüßéèñçãõğışа-яё\\p{M}\\p{Script=Devanagari}])';

/** Source of what may stand before a number as its currency. */
export const CURRENCY_BEFORE = `(?:${NO_LETTER_BEFORE}(?:${sources(SIGNS)}|${CODES}|${LOUD_CODES}|${sources(BEFORE)})|[$€£¥￥₹₩₽₺₴₪฿₫₦₱])`;
const signsAndCodes = `${sources(SIGNS)}|(?:${CODES}|${LOUD_CODES})(?![a-z])`;
/** Source of what may stand after a number; a sign or code before a further number belongs to that. */
export const CURRENCY_AFTER = `(?:(?:${signsAndCodes})(?!\\s?\\d)|(?:${sources(AFTER)}|${sources(HUNDREDTHS)})${NO_LETTER_AFTER})`;
/** Source of the words that stand after a number, for numbers in words. */
export const CURRENCY_WORD = `(?:${sources(AFTER)})${NO_LETTER_AFTER}`;

const meanings: readonly (readonly [RegExp, string | null, number])[] = [
  ...SIGNS.map(meaning(1)),
  ...AFTER.map(meaning(1)),
  ...BEFORE.map(meaning(1)),
  ...HUNDREDTHS.map(meaning(0.01)),
];

function meaning(unit: number) {
  return ([pattern, code]: readonly [string, string | null]) =>
    [new RegExp(`^(?:${pattern})$`, 'iu'), code, unit] as const;
}

const codes = new RegExp(`^(?:${CODES})$`, 'i');
const loudCodes = new RegExp(`^(?:${LOUD_CODES})$`);

export interface Currency {
  /** ISO 4217, or null where it could be several. */
  readonly code: string | null;
  /** What a number of it is multiplied by: .01 for cents. */
  readonly unit: number;
}

/**
 * What a sign, code or word means in a text.
 * @returns null when it names no currency, e.g. `try` in small letters
 */
export function currencyOf(written: string, text: string): Currency | null {
  if (codes.test(written)) {
    const code = written.toUpperCase();
    return { code: code === 'RMB' ? 'CNY' : code === 'RUR' ? 'RUB' : code, unit: 1 };
  }
  if (loudCodes.test(written)) return { code: written, unit: 1 };
  for (const [pattern, code, unit] of meanings) {
    if (pattern.test(written)) return { code: code === '¥' ? yenOrYuan(text) : code, unit };
  }
  return null;
}

/** Chinese characters without any kana are Chinese; all else names the yen. */
function yenOrYuan(text: string): string {
  const isChinese =
    /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return isChinese ? 'CNY' : 'JPY';
}
