// Mends the misspellings people make in a hurry, in the few words a request turns on. One slip only
// (Damerau-Levenshtein distance 1), and never a word that exists by itself. All without accents.

const OTHER_LANGUAGES = [
  'mensch menschen mitarbeiter mitarbeiterin kundenservice kundendienst berater sprechen reden verbinden mochte',
  'hablar humano humana persona agente operador operadora representante asesor alguien quiero necesito',
  'parler humain humaine personne conseiller operateur contacter voudrais quelqu',
  'parlare umano umana operatore operatrice qualcuno voglio vorrei servizio assistenza',
  'falar pessoa atendente alguem quero preciso atendimento',
  'praten spreken medewerker iemand klantenservice',
  'insanla temsilci temsilciye temsilcisine gercek istiyorum gorusmek konusmak baglayin',
  'человек человека человеком оператор оператора оператором сотрудник сотрудником поговорить соедините',
] as const;

const WORDS: readonly string[] = [
  'human',
  'agent',
  'person',
  'someone',
  'somebody',
  'anyone',
  'people',
  'operator',
  'representative',
  'assistant',
  'assistance',
  'employee',
  'manager',
  'customer',
  'support',
  'service',
  'talk',
  'chat',
  'with',
  'real',
  'live',
  'help',
  'speak',
  'contact',
  'contacting',
  'connect',
  'connecting',
  'transfer',
  'chatting',
  'talking',
  'speaking',
  'please',
  'need',
  'want',
  ...OTHER_LANGUAGES.flatMap((words) => words.split(' ')),
];

/** One slip away from a word above, yet words themselves. */
const REAL_WORDS: ReadonlySet<string> = new Set(
  (
    'contract humane humans agents persons parson spear sneak speck steak speaks peak services serviced ' +
    'supports contacts connects customers operators operate transfers assistants assistances employees ' +
    'employed employer managers managed representatives stalking walking taking tanking balking chanting ' +
    'charting cheating chattering aged urgent gent regent purple peoples pleased plead lease talks talky ' +
    'tall task take tale tank walk balk chats chart cheat that what coat chap char hat cat wish width wit ' +
    'withe pith reel rear meal deal seal heal read reap ream realm life lived liver lives love give five ' +
    'dive like line lice hell held helps kelp heel hemp heap helm whelp needs needed seed feed deed weed ' +
    'knead neat near wants wanted wand wait went pant aunt cant rant warn wanting waning breaking ' +
    'sneaking peaking speaker connected collect correct contacted connector talked taken tailing ' +
    'telling calling tasking leaking seeking spanking persona personal tract mange manages manger ' +
    'anyones some someones something apply real reals rely live liven alive olive ' +
    'mensche manschen machen agentes agents humanos humanas personas personen persone personnes ' +
    'operadores operatori humains sprachen sprecher besprechen leiden raden roden baden weden reden ' +
    'raten braten prater paten parle parlez parla parlate parlato parlant partir palar falou fala fale ' +
    'pessoas esperar quieto quiere quieren queiro querer preciosa precisa precisam consejero alguno ' +
    'alguna alguns algum voglia volgo vorresti vorrai mochten mogliche moechte berate beraten beratet ' +
    'parker parser parlor parlar hablan hablas habla hable habia qualcosa contact contracter contacte ' +
    'argent argente gente gentes mano mani jeden rede jemand niemand machte wann wat witz vorbei regal verbunden ' +
    'precio perdon muero quiera hallar faltar chut moche quelque personnel personale demand foglio reale reali tal ' +
    'neden beden gerek nee neem ' +
    'человечек человеке человеку сотрудники сотрудника операторы'
  ).split(' '),
);

/** First letters are typed right more often than not; in short words they must be. */
const MIN_CHARS_WITH_ANY_START = 5;

const BY_LENGTH: ReadonlyMap<number, readonly string[]> = new Map(
  Array.from({ length: 18 }, (_, length) => [
    length,
    WORDS.filter((word) => Math.abs(word.length - length) <= 1),
  ]),
);

const KNOWN: ReadonlySet<string> = new Set(WORDS);

/** “pleeease”: three of a letter and more are one. */
const STRETCHED = /(\p{L})\1{2,}/gu;
const TOKEN = /(?<![\p{L}\p{N}])[a-zа-я]{3,16}(?![\p{L}\p{N}])/gu;

/** The text with such slips mended; everything else letter for letter. */
export function mended(text: string): string {
  return text.replace(STRETCHED, '$1').replace(TOKEN, (token) => {
    if (KNOWN.has(token) || REAL_WORDS.has(token)) return token;
    const near = BY_LENGTH.get(token.length);
    return near?.find((word) => mayMean(token, word) && isOneSlip(token, word)) ?? token;
  });
}

function mayMean(token: string, word: string): boolean {
  return word.charAt(0) === token.charAt(0) || word.length >= MIN_CHARS_WITH_ANY_START;
}

/** Whether `b` is `a` with one letter changed, left out, put in, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end += 1;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
