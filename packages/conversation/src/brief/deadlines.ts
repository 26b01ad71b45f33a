// Whether a message names a deadline. “By”, “before” and the like count only before a day, a date, a
// time or an end: “opened by the courier” names none.

const MONTH =
  'jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar)?|f[ée]v(?:rier|ereiro)?|march|märz|mars|março|marzo|apr(?:il)?|avril|abril|may|mai|mayo|maio|june?|juni|juin|junio|junho|july?|juli|juillet|julio|julho|aug(?:ust)?|août|agosto|sept?(?:ember|embre|iembre)?|setembro|o[ck]t(?:ober|obre|ubre)?|outubro|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|iembre|embro)?|décembre|enero|febrero';
const DAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|fri|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\\p{L}{0,10}|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|today|tomorrow|tonight|heute|morgen|übermorgen|aujourd.hui|demain|hoy|mañana|hoje|amanhã';
const CLOCK =
  '\\d{1,2}[:h]\\d{2}|\\d{1,2}\\s?(?:am|pm|a\\.m|p\\.m|h|uhr|o.clock)|noon|midday|midnight|midi|minuit|mediodía|mittag|las\\s\\d{1,2}';
const DATE = `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}\\.?\\s(?:(?:of|de)\\s)?(?:${MONTH})|(?<=zum\\s)\\d{1,2}\\.`;
const PERIOD =
  'end\\sof|eod|eow|cob|ende|anfang|mitte|la\\sfin|fin(?:al)?\\sde|fim\\sd[eo]|weekend|week-end|wochenende|fin\\sde\\ssemana|(?:this|next|coming)\\s(?:week|month|year|morning|afternoon|evening)|nächste\\p{L}?\\s(?:woche|monat|jahr)|christmas|easter|new\\syear|weihnachten|ostern|noël|pâques|navidad|natal|(?:my|our|the|his|her|their)\\s(?:birthday|wedding|trip|flight|holidays?|vacation|party|exam)';
const LEAD_IN =
  '(?:(?:the|this|next|coming|early|late|around|about|zum|zur|am|spätestens|nächsten?|diesen?|kommenden?|le|la|del?|d[oa]|el|o|a)\\s){0,3}';

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';

const patterns: readonly RegExp[] = [
  new RegExp(
    `${before}(?:by|before|until|till|bis|avant|antes)\\s${LEAD_IN}(?:${DAY}|${DATE}|${MONTH}|${CLOCK}|${PERIOD})${after}`,
    'iu',
  ),
  /\b(?:deadline|tomorrow)\b/i,
  // Today is when most things are told; it binds where something is needed, or stands alone.
  /\b(?:need|needs|needed|want|must|have to|has to|due|expires?|ends?|leave|leaving|latest)\b[^.!?\n]{0,60}\btoday\b/i,
  /^\P{L}*(?:today|heute)\P{L}*(?:(?:please|bitte)\P{L}*)?$/iu,
  /(?<!\p{L})(?:brauch\p{L}{0,3}|muss|müssen|spätestens|noch)(?!\p{L})[^.!?\n]{0,60}(?<!\p{L})heute(?!\p{L})/iu,
  // The morning is “Morgen” too.
  /(?<!\p{L})(?<!(?:gut|schön)en\s|goede\s|(?:heut|jed|dies|gestern|am|der|den)(?:e|en|er)?\s)morgen(?!\p{L})/iu,
];

export function namesDeadline(text: string): boolean {
  // One space between words, so that each pattern is read in time linear in the text.
  const words = text.replace(/\s+/g, ' ');
  return patterns.some((pattern) => pattern.test(words));
}
