// Messages that want no article: a greeting, thanks, a nod, the question whether a machine answers, a row of
// question marks. Recognised when they are the whole message; in 14 languages.

export type SmallTalk =
  | 'greeting'
  | 'thanks'
  /** “ok”, a thumb: taken in, nothing asked. */
  | 'nod'
  /** “are you a robot?” */
  | 'machine'
  /** No word at all. */
  | 'wordless';

/** Longer messages are more than small talk. */
const MAX_CHARS = 120;

const GREETINGS = [
  'hi|hello|hey|hiya|yo|howdy|good (?:morning|afternoon|evening|day)',
  'hallo|moin|servus|grüß gott|guten? (?:tag|morgen|abend)|hoi|goede(?:morgen|middag|navond|n avond)?|goedendag',
  'hola|buen[oa]s?(?: (?:días|dias|tardes|noches))?|olá|ola|oi|bom dia|boa (?:tarde|noite)',
  'bonjour|bonsoir|salut|coucou|ciao|salve|buongiorno|buonasera',
  'привет|здравствуйте|добрый (?:день|вечер)|доброе утро|merhaba|selam|günaydın|iyi (?:günler|akşamlar)',
  '你好|您好|嗨|哈喽|こんにちは|こんばんは|おはよう(?:ございます)?|안녕(?:하세요|하십니까)?',
  'مرحبا|أهلا|اهلا|السلام عليكم|صباح الخير|مساء الخير|नमस्ते|नमस्कार|हेलो|हैलो',
].join('|');

const THANKS = [
  'thanks|thank you|thankyou|thx|ty|cheers|that helps?(?:ed)?',
  'danke(?:schön)?|vielen dank|besten dank|dank (?:je|u)(?: wel)?|bedankt',
  'gracias|merci|grazie|obrigad[oa]|valeu',
  'спасибо|благодарю|teşekkür(?:ler)?|teşekkür ederim|sağ ?ol(?:un)?',
  '谢谢你?|谢谢您|多谢|感谢|ありがとう(?:ございます|ございました)?|감사(?:합니다|해요)|고마워요?|고맙습니다',
  'شكرا|شكراً|धन्यवाद|शुक्रिया',
].join('|');

/** What may stand beside thanks, and alone is a nod. */
const NODS = [
  'ok|okay|k|great|perfect|super|cool|nice|got it|fine|good|alright|all right|understood|very|so|much|a lot|many|you',
  'alles klar|verstanden|gut|prima|sehr|schön|klasse|top|goed|begrepen|helemaal|hartelijk',
  'vale|perfecto|entendido|muchas|muchísimas|perfeito|entendi|muito|tudo bem|certo',
  "d'accord|parfait|entendu|beaucoup|va bene|perfetto|capito|mille|tante",
  'хорошо|понятно|ясно|большое|отлично|tamam|anladım|çok|harika',
  '好的?|好吧|了解|明白了?|わかりました|了解です|네|알겠습니다|정말|대단히|حسنا|جزيلا|تمام|ठीक है|अच्छा|बहुत',
].join('|');

/** Small words between “are you” and what is asked; anything else there is about something else. */
const between = (words: string) => `(?:(?:${words})[ ,])*`;
const EN = between(
  'an?|the|really|actually|just|even|still|like|some|sort of|kind of|real|live|human|talking to|or',
);
const DE = between('hier|eine?[mnr]?|nur|wirklich|echte?[mnr]?|etwa|denn|überhaupt|gerade');
const ES = between('una?|realmente|un verdadero|de verdad');
const FR = between('une?|vraiment|vraie?|bien');
const IT = between("una?|un'|davvero|vera|vero");
const PT = between('uma?|realmente|mesmo');
const NL = between('een|echt|echte|wel|nou|hier');

/** “Are you a human?”, “am I talking to a bot?”, by language. */
const MACHINE = [
  `(?:(?:are|r) (?:you|u)|is (?:this|that|it)|am i (?:talking|speaking|chatting|writing) (?:to|with)) ${EN}(?:humans?|person|people|(?:chat ?)?bots?|robots?|machine|ai|a\\.i|computer|automated|real|someone real|somebody real)`,
  `(?:bist du|sind sie|seid ihr|ist das|ist dies|(?:spreche|rede|schreibe|chatte) ich) (?:hier |gerade )?(?:mit )?${DE}(?:mensch(?:en)?|bot|chatbot|roboter|maschine|ki|computer|echt|person)`,
  `(?:eres|es usted|esto es|(?:estoy )?hablando con|hablo con) ${ES}(?:human[oa]|persona|bot|robot|máquina|maquina|ia|real)`,
  `(?:es[- ]tu|êtes[- ]vous|tu es|vous êtes|c['’]est|je parle (?:à|avec)) ${FR}(?:humaine?|personne|bot|robot|machine|ia|réelle?)`,
  `(?:sei|siete|parlando con|parlo con|è) ${IT}(?:uman[oa]|persona|bot|robot|macchina|intelligenza artificiale)`,
  `(?:você é|vc é|és|falando com|falar com|falo com) ${PT}(?:human[oa]|pessoa|robô|robo|bot|máquina)`,
  `(?:ben je|ben jij|bent u|is dit|praat ik met|spreek ik met|chat ik met) ${NL}(?:mens|bot|chatbot|robot|machine|computer|echt)`,
  '(?:ты|вы|это|я (?:говорю|общаюсь) с) (?:(?:живой|живая|настоящий|вообще|точно|что ли) )*(?:человек(?:ом)?|бот(?:ом)?|робот(?:ом)?|машина|живой|живая)',
  '(?:insan|robot|bot|makine|yapay zek[aâ]|gerçek) m[ıiuü](?:s[ıiuü]n(?:[ıiuü]z)?|y[ıiuü]m)?',
  '(?:आप|तुम|यह|ये) (?:एक |कोई |असली )*(?:इंसान|रोबोट|बॉट|मशीन|व्यक्ति|असली)',
  '(?:أنت|انت|هذا|أتحدث|اتحدث) (?:مع |إلى |الى )?(?:إنسان|انسان|روبوت|بوت|شخص|آلة|الة|بشر|حقيقي)',
]
  .map((asked) => `(?<![\\p{L}\\p{N}])${asked}(?![\\p{L}\\p{N}])`)
  .concat(
    '[你您]是.{0,4}(?:真人|人工|机器人|機器人|机器|ai|人类|人).{0,6}(?:吗|嗎|么|嘛|还是|還是|吧|[?])',
    '(?:人間|人|ロボット|ボット|ai|機械)(?:です|なの|でしょう)か',
    '(?:사람|로봇|챗봇|봇|ai|인공지능|기계)(?:이세요|인가요|입니까|이에요|예요|이야|인가)',
  )
  .join('|');

/** Words in any order, with marks between them; nothing else. */
const only = (words: string) =>
  new RegExp(`^(?:(?:${words})(?![\\p{L}\\p{N}])[\\s!.,~…)😊🙏👍]*)+$`, 'iu');

const GREETING = new RegExp(
  `^(?:(?:${GREETINGS})(?![\\p{L}\\p{N}])[\\s!.,~]*)+(?:(?:there|you|everyone|all|zusammen|a todos|à tous)[\\s!.,]*)?$`,
  'iu',
);
const ANY_THANKS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${THANKS})(?![\\p{L}\\p{N}])`, 'iu');
const NOD = only(NODS);
const THANKFUL = only(`${THANKS}|${NODS}`);
const ASKS_MACHINE = new RegExp(MACHINE, 'iu');
const HAS_WORDS = /[\p{L}\p{N}]/u;
/** Signs that stand for a nod. */
const APPROVING = /[👍👌🙏❤😊🙂😀😁😃😄🥰✅]/u;

/** Which small talk a message is; null for everything else, however friendly it begins. */
export function smallTalkIn(text: string): SmallTalk | null {
  const said = text
    .normalize('NFKC')
    .replace(/^[\s¡¿]+/u, '')
    .trim();
  if (said.length > MAX_CHARS) return null;
  if (!HAS_WORDS.test(said)) return APPROVING.test(said) ? 'nod' : 'wordless';
  if (GREETING.test(said)) return 'greeting';
  if (NOD.test(said)) return 'nod';
  if (THANKFUL.test(said) && ANY_THANKS.test(said)) return 'thanks';
  return ASKS_MACHINE.test(said) ? 'machine' : null;
}
