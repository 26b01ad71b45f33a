// What kind of answer a question waits for, as far as its words tell: a number or a date can be looked
// for in a passage without understanding it.

const NUMBERS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:how (?:many|much|long|old|far|tall|large|big|high|often|fast)|when|what (?:year|date|time|day|percent\w*|number|amount|price|temperature|decade|century)|(?:which|what) \w*\s?(?:year|century|decade)|percentage|cost)\b/,
  de: /\b(?:wie ?viele?|wie (?:lange|alt|weit|hoch|groß|oft|teuer)|wann|welche[mns]? (?:jahr|datum|jahrzehnt|jahrhundert|tag)|prozent\w*|was kostet|anzahl)\b/,
  es: /cuánt[oa]s?|cuándo|qué (?:año|fecha|día|porcentaje|siglo|década|cantidad|número)|porcentaje/,
  fr: /combien|quand|quelle? (?:année|date|jour|siècle|pourcentage|nombre|heure)|pourcentage/,
  it: /quant[oiae]|quando|(?:che|quale) (?:anno|data|giorno|secolo|percentuale)|percentuale/,
  pt: /quant[oa]s?|quando|(?:que|qual) (?:ano|data|dia|século|porcentagem)|porcentagem/,
  nl: /\b(?:hoeveel|hoe (?:lang|oud|ver|hoog|groot|vaak)|wanneer|welke? (?:jaar|datum|dag|eeuw)|percentage)\b/,
  ru: /скольк|когда|как(?:ом|ой|ого|ие) (?:год|году|года|веке|процент|дата|дату)|процент|как (?:долго|часто|давно)|какова? (?:численность|население|высота|площадь)/,
  tr: /\bkaç|ne zaman|hangi (?:yıl|tarih|gün|yüzyıl)|yüzde kaç|ne kadar|yüzdesi/,
  ar: /كم |متى|(?:اي|أي) (?:عام|سنه|سنة|تاريخ|قرن)|نسبه|نسبة|عدد/,
  hi: /कितन|कब|किस (?:वर्ष|साल|तारीख|सदी|वरष)|कौन से (?:वर्ष|साल)|प्रतिशत/,
  vi: /bao nhiêu|khi nào|năm nào|bao lâu|ngày nào|thế kỷ nào|phần trăm|mấy/,
  zh: /多少|几|何时|什么时候|哪一?年|哪个?世纪|百分|多久|多大|多长|多高|年份/,
  ja: /いくつ|いくら|いつ|何年|何人|何時|何日|どのくらい/,
  ko: /얼마|언제|몇|년도/,
};

/** Whether an answer must hold a number (also a date, a price, a share). */
export function expectsNumber(question: string, language: string | null): boolean {
  return NUMBERS[language ?? '']?.test(question.toLowerCase()) ?? false;
}
