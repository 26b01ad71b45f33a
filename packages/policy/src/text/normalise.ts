// One spelling for what readers take for the same: width, case, digits, thousands separators, and what
// Arabic and Devanagari writers use or leave out at will.

/** Lower-case NFKC text with plain digits; Turkish has its own i. */
export function normalised(text: string, language: string | null): string {
  const composed = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '');
  const lower = language === 'tr' ? composed.toLocaleLowerCase('tr') : composed.toLowerCase();
  return plainNumbers(spelling(plainDigits(lower), language)).replace(/[’‘`´ʼ]/g, "'");
}

/** Without accents: é → e, ü → u, ş → s, and the letters that no decomposition reaches. */
export function folded(word: string): string {
  if (/^[\u0000-\u007f]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{Script=Inherited}/gu, '')
    .replace(/[ıłøđðþßæœё]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFC');
}

const FOLDED: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ё: 'е',
};

function spelling(text: string, language: string | null): string {
  if (language === 'ru') return text.replace(/ё/g, 'е');
  if (/\p{Script=Arabic}/u.test(text)) return arabic(text);
  if (/\p{Script=Devanagari}/u.test(text)) return devanagari(text);
  return text;
}

/** Vowel signs and the stretching stroke go; alef, yeh and teh marbuta have one form each. */
function arabic(text: string): string {
  return text
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ئ/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/[کڪ]/g, 'ك');
}

/** No nukta, one nasal sign, and one length for vowels that are often written either way. */
function devanagari(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\u093c/g, '')
    .replace(/[ङञणनम]्(?=[क-म])/g, 'ं')
    .replace(/ँ/g, 'ं')
    .replace(/ी/g, 'ि')
    .replace(/ू/g, 'ु')
    .replace(/[ैॅॆ]/g, 'े')
    .replace(/[ौॉॊ]/g, 'ो')
    .replace(/ई/g, 'इ')
    .replace(/ऊ/g, 'उ')
    .replace(/[ऐऍ]/g, 'ए')
    .replace(/[औऑ]/g, 'ओ');
}

/** ٣ and ३ are 3. */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf ? digitOf(digit) : 0),
  );
}

function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x966) return code - 0x966;
  return code >= 0x6f0 ? code - 0x6f0 : code - 0x660;
}

/** 711,988 and 711.988 and 711 988 are 711988; 56,2 is 56.2. */
function plainNumbers(text: string): string {
  return text
    .replace(/(?<![\d.,])\d{1,3}(?:[.,\u00a0\u202f٬' ]\d{3})+(?![\d])/g, (number) =>
      number.replace(/\D/g, ''),
    )
    .replace(/(\d)[,٫](\d)/g, '$1.$2');
}
