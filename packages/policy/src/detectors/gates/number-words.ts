// Numbers in words: English up to the millions, Chinese and Japanese numerals, and the round numbers
// that other languages use for sums of money.

const ENGLISH: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index + 1] as const)
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, index) => [word, (index + 2) * 10] as const),
    ),
);
const ENGLISH_WORD = `(?:${Object.keys(ENGLISH).join('|')}|hundred|thousand|million|grand)`;

/** Round sums, each word by itself. */
const ROUND: Readonly<Record<string, number>> = {
  zehn: 10,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  hundert: 100,
  einhundert: 100,
  zweihundert: 200,
  dreihundert: 300,
  vierhundert: 400,
  fünfhundert: 500,
  achthundert: 800,
  tausend: 1000,
  eintausend: 1000,
  zweitausend: 2000,
  fünftausend: 5000,
  zehntausend: 10_000,
  diez: 10,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  cien: 100,
  doscientos: 200,
  trescientos: 300,
  quinientos: 500,
  mil: 1000,
  'dos mil': 2000,
  'cinco mil': 5000,
  dix: 10,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  cent: 100,
  'deux cents': 200,
  'trois cents': 300,
  'cinq cents': 500,
  mille: 1000,
  'deux mille': 2000,
  'cinq mille': 5000,
  dieci: 10,
  venti: 20,
  trenta: 30,
  quaranta: 40,
  cinquanta: 50,
  cento: 100,
  duecento: 200,
  trecento: 300,
  cinquecento: 500,
  duemila: 2000,
  cinquemila: 5000,
  dez: 10,
  vinte: 20,
  trinta: 30,
  cinquenta: 50,
  cem: 100,
  duzentos: 200,
  trezentos: 300,
  quinhentos: 500,
  'dois mil': 2000,
  tien: 10,
  twintig: 20,
  vijftig: 50,
  honderd: 100,
  tweehonderd: 200,
  vijfhonderd: 500,
  duizend: 1000,
  tweeduizend: 2000,
  десять: 10,
  двадцать: 20,
  пятьдесят: 50,
  сто: 100,
  двести: 200,
  пятьсот: 500,
  тысяча: 1000,
  тысячу: 1000,
  on: 10,
  yirmi: 20,
  elli: 50,
  yüz: 100,
  'iki yüz': 200,
  'beş yüz': 500,
  bin: 1000,
};

const HAN_DIGITS = '零一二三四五六七八九';
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Source of a number in words. */
export const NUMBER_WORDS = `(?:(?:a |half a )?${ENGLISH_WORD}(?:[ -](?:and )?${ENGLISH_WORD}){0,7}|${Object.keys(
  ROUND,
)
  .sort((a, b) => b.length - a.length)
  .join('|')}|[零一二两兩三四五六七八九十百千万]{1,9})`;

/** @returns NaN when the words are no number */
export function valueOfWords(words: string): number {
  const written = words.toLowerCase();
  if (/^\p{Script=Han}/u.test(written)) return valueOfHan(written);
  return ROUND[written] ?? valueOfEnglish(written);
}

/** “twelve hundred and fifty”: tens add up, hundred and thousand multiply what stands before them. */
function valueOfEnglish(written: string): number {
  let total = 0;
  let group = 0;
  for (const word of written.split(/[ -]/)) {
    if (word === 'a' || word === 'and') continue;
    if (word === 'half') group = 0.5;
    else if (word === 'hundred') group = (group || 1) * 100;
    else if (word === 'thousand' || word === 'grand' || word === 'million') {
      total += (group || 1) * (word === 'million' ? 1e6 : 1e3);
      group = 0;
    } else group += ENGLISH[word] ?? Number.NaN;
  }
  return total + group;
}

function valueOfHan(written: string): number {
  const [myriads, rest] = written.includes('万') ? written.split('万') : ['', written];
  return (myriads === '' ? 0 : belowMyriad(myriads ?? '') * 10_000) + belowMyriad(rest ?? '');
}

function belowMyriad(written: string): number {
  let total = 0;
  let digit = 0;
  for (const char of written.replace(/[两兩]/g, '二')) {
    const unit = HAN_UNITS[char];
    if (unit === undefined) digit = Math.max(0, HAN_DIGITS.indexOf(char));
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
