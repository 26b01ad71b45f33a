// Which language somebody writes, for choosing a fixed text: by script, and by the commonest words where
// scripts are shared. A guess; in doubt English.

/** The languages that fixed texts are written in. */
export type SpokenLanguage =
  | 'en'
  | 'de'
  | 'es'
  | 'fr'
  | 'it'
  | 'pt'
  | 'nl'
  | 'zh'
  | 'ja'
  | 'ko'
  | 'ar'
  | 'hi'
  | 'ru'
  | 'tr';

const scripts: readonly (readonly [SpokenLanguage, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

const common: readonly (readonly [SpokenLanguage, string])[] = [
  [
    'en',
    'the is are my you can how what where when do does not have of to for and this it please want',
  ],
  [
    'de',
    'der die das ist sind mein meine ich sie wie was wo wann nicht habe von zu für und bitte eine kann mit',
  ],
  [
    'es',
    'el la los es mi yo usted cómo qué dónde cuándo no tengo de para y por favor una puedo con está mis',
  ],
  [
    'fr',
    'le la les est mon ma je vous comment que où quand ne pas ai de pour et une puis avec mes des suis',
  ],
  [
    'it',
    'il la è mio mia io come che dove quando non ho di per e favore una posso con sono mi gli della',
  ],
  [
    'pt',
    'o a os é meu minha eu você como que onde quando não tenho de para e por favor uma posso com meus está',
  ],
  [
    'nl',
    'de het een is mijn ik u je hoe wat waar wanneer niet heb van te voor en kan met mijn alstublieft',
  ],
  [
    'tr',
    'bir ve bu ne nasıl nerede zaman değil için ile benim var yok mi mı lütfen istiyorum siparişim çok',
  ],
];

const wordsOf = new Map(common.map(([code, list]) => [code, new Set(list.split(' '))]));

/** Guesses it. */
export function languageOf(text: string): SpokenLanguage {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [code, script] of scripts) {
    const found = text.match(script)?.length ?? 0;
    // Kana settle it among Han characters, where they are fewer.
    if (found > 0 && found >= letters * (code === 'ja' ? 0.1 : 0.3)) return code;
  }
  // One letter tells nothing: “a” is a word of five of them.
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  let best: SpokenLanguage = 'en';
  let most = 0;
  for (const [code, known] of wordsOf) {
    const found = words.filter((word) => known.has(word)).length;
    if (found > most) [best, most] = [code, found];
  }
  return best;
}
