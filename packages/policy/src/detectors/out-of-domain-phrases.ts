// Messages that are about nothing and yet never out of domain: greetings, thanks, yes and no, and the
// short follow-ups that live from what was said before. Over tokens of the message, lower case.
import { remembered } from '../measure/remembered.ts';

/** One line a language: en de es fr it pt nl zh ja ko ar hi ru tr. */
const PHRASES: Readonly<Record<string, string>> = {
  en: "hi|hello|hey|hi there|hello there|hey there|good morning|good afternoon|good evening|thanks|thank you|thank you very much|thanks a lot|many thanks|thx|ty|cheers|yes|yes please|yeah|yep|yup|no|nope|no thanks|no thank you|ok|okay|ok thanks|sure|great|perfect|fine|alright|got it|i see|bye|goodbye|see you|why|why not|how|how so|when|where|which one|what|what else|and then|really|are you sure|and|how much|how long|what about that|tell me more|more|please|can you explain|i do not understand|i don't understand|what do you mean|like what|are you there|anyone there|help|please help|help me|can you help me",
  de: 'hallo|hi|hey|moin|servus|grüß gott|guten morgen|guten tag|guten abend|danke|danke schön|dankeschön|vielen dank|danke sehr|ja|ja bitte|ja gerne|jo|nein|nein danke|nö|nee|ok|okay|alles klar|gut|super|prima|verstehe|verstanden|tschüss|auf wiedersehen|warum|wieso|weshalb|wie|wie denn|wann|wo|welche|was|was noch|und dann|wirklich|sicher|und|wie viel|wie lange|mehr dazu|bitte|das verstehe ich nicht|ich verstehe nicht|wie meinen sie das|was meinst du|hilfe|bitte helfen|sind sie da',
  es: 'hola|buenas|buenos días|buenas tardes|buenas noches|gracias|muchas gracias|mil gracias|sí|si|sí por favor|claro|vale|no|no gracias|ok|okay|de acuerdo|perfecto|genial|entiendo|entendido|adiós|hasta luego|por qué|por que|cómo|como|cuándo|dónde|cuál|qué|qué más|y luego|de verdad|seguro|y|cuánto|cuánto tiempo|por favor|no entiendo|qué quieres decir|ayuda|ayúdame|hay alguien',
  fr: "bonjour|salut|coucou|bonsoir|merci|merci beaucoup|merci bien|oui|oui merci|oui s'il vous plaît|non|non merci|ok|okay|d'accord|parfait|super|très bien|je vois|compris|au revoir|à bientôt|pourquoi|comment|quand|où|lequel|laquelle|quoi|quoi d'autre|et après|vraiment|sûr|et|combien|combien de temps|s'il vous plaît|svp|s'il te plaît|je ne comprends pas|c'est à dire|que voulez vous dire|aide|aidez moi|il y a quelqu'un",
  it: "ciao|salve|buongiorno|buonasera|buon pomeriggio|grazie|grazie mille|molte grazie|sì|si|sì grazie|certo|no|no grazie|ok|okay|va bene|d'accordo|perfetto|bene|capisco|capito|arrivederci|perché|come|quando|dove|quale|cosa|che cosa|cos'altro|e poi|davvero|sicuro|e|quanto|quanto tempo|per favore|non capisco|cosa intendi|aiuto|aiutami|c'è qualcuno",
  pt: 'olá|oi|bom dia|boa tarde|boa noite|obrigado|obrigada|muito obrigado|muito obrigada|valeu|sim|sim por favor|claro|não|nao|não obrigado|não obrigada|ok|okay|tudo bem|está bem|perfeito|ótimo|entendi|percebi|tchau|adeus|até logo|por quê|por que|porquê|como|quando|onde|qual|o quê|o que|o que mais|e depois|sério|tem certeza|e|quanto|quanto tempo|por favor|não entendo|não entendi|ajuda|me ajude|tem alguém aí',
  nl: 'hallo|hoi|hey|goedemorgen|goedemiddag|goedenavond|goedendag|dag|bedankt|dank je|dank u|dank je wel|dank u wel|hartelijk dank|ja|ja graag|jawel|nee|nee bedankt|nee dank je|ok|oké|okay|prima|goed|top|snap ik|begrepen|doei|tot ziens|waarom|hoe|hoezo|wanneer|waar|welke|wat|wat nog meer|en dan|echt|zeker|en|hoeveel|hoe lang|alstublieft|alsjeblieft|ik begrijp het niet|wat bedoel je|wat bedoelt u|help|help me|is er iemand',
  zh: '你好|您好|嗨|哈喽|早上好|下午好|晚上好|在吗|谢谢|谢谢你|谢谢您|多谢|非常感谢|謝謝|是|是的|对|对的|好|好的|好吧|行|可以|嗯|不|不是|不用|不用了|不要|没有|不用谢|没事|知道了|明白了|了解|再见|拜拜|为什么|怎么|怎么办|什么时候|哪里|哪个|什么|还有呢|然后呢|真的吗|确定吗|多少|多久|请|我不明白|不懂|什么意思|帮帮我|有人吗|為什麼|沒有',
  ja: 'こんにちは|こんばんは|おはよう|おはようございます|はじめまして|もしもし|ありがとう|ありがとうございます|ありがとうございました|どうも|はい|はいお願いします|ええ|うん|いいえ|いや|結構です|大丈夫です|わかりました|分かりました|了解|了解です|なるほど|さようなら|なぜ|なぜですか|どうして|どうしてですか|いつ|いつですか|どこ|どこですか|どれ|何|何ですか|他には|それで|本当|本当ですか|いくら|いくらですか|お願いします|わかりません|分かりません|どういう意味ですか|助けて|助けてください|誰かいますか',
  ko: '안녕|안녕하세요|안녕하십니까|여보세요|감사합니다|감사해요|고마워|고맙습니다|고마워요|네|예|응|네 부탁해요|좋아요|아니|아니요|아니오|괜찮아요|괜찮습니다|알겠습니다|알겠어요|그래요|안녕히 계세요|왜|왜요|어떻게|어떻게요|언제|언제요|어디|어디요|어느 것|뭐|뭐요|무엇|그리고|그래서|그다음은|정말|정말요|진짜요|얼마|얼마요|얼마나|부탁해요|부탁합니다|모르겠어요|이해가 안 돼요|무슨 뜻이에요|도와주세요|도와줘|누구 없나요',
  ar: 'مرحبا|مرحباً|أهلا|اهلا|أهلاً|السلام عليكم|صباح الخير|مساء الخير|شكرا|شكراً|شكرا جزيلا|شكراً جزيلاً|نعم|أجل|ايوه|أيوه|نعم من فضلك|لا|كلا|لا شكرا|لا شكراً|حسنا|حسناً|تمام|طيب|موافق|أوكي|فهمت|مع السلامة|وداعا|لماذا|ليش|ليه|كيف|متى|أين|وين|فين|أي واحد|ماذا|ايش|وماذا أيضا|ثم ماذا|حقا|هل أنت متأكد|كم|كم من الوقت|من فضلك|لو سمحت|لا أفهم|لم أفهم|ماذا تقصد|مساعدة|ساعدني|هل من أحد هنا',
  hi: 'नमस्ते|नमस्कार|हैलो|हेलो|हाय|सुप्रभात|शुभ संध्या|धन्यवाद|बहुत धन्यवाद|शुक्रिया|बहुत शुक्रिया|हाँ|हां|जी|जी हाँ|जी हां|हाँ जी|नहीं|नही|जी नहीं|नहीं धन्यवाद|ठीक है|ठीक|अच्छा|ओके|समझ गया|समझ गई|अलविदा|क्यों|कैसे|कब|कहाँ|कहां|कौन सा|क्या|और क्या|फिर|सच में|सच|पक्का|कितना|कितने|कितना समय|कृपया|समझ नहीं आया|मुझे समझ नहीं आया|क्या मतलब|मदद|मेरी मदद करो|मेरी मदद कीजिए|कोई है',
  ru: 'привет|здравствуйте|здравствуй|добрый день|доброе утро|добрый вечер|алло|спасибо|большое спасибо|спасибо большое|благодарю|да|да пожалуйста|ага|угу|конечно|нет|не|нет спасибо|неа|ок|окей|хорошо|ладно|понятно|понял|поняла|ясно|отлично|пока|до свидания|почему|зачем|как|как так|когда|где|куда|какой|что|что ещё|что еще|а дальше|правда|точно|вы уверены|и|а|сколько|как долго|пожалуйста|не понимаю|я не понимаю|не понял|что вы имеете в виду|помогите|помощь|есть кто|кто нибудь есть',
  tr: 'merhaba|selam|günaydın|iyi günler|iyi akşamlar|teşekkürler|teşekkür ederim|çok teşekkürler|çok teşekkür ederim|sağ ol|sağolun|evet|evet lütfen|olur|hayır|yok|hayır teşekkürler|tamam|tamamdır|peki|harika|anladım|hoşça kal|görüşürüz|neden|niye|nasıl|ne zaman|nerede|hangisi|ne|başka|sonra|gerçekten mi|emin misiniz|ve|ne kadar|ne kadar sürer|lütfen|anlamadım|ne demek istiyorsunuz|yardım|yardım edin|kimse var mı',
};

const WORDS = /[\p{L}\p{M}\p{N}']+/gu;

/** Letters and digits alone, one space between words. */
function plain(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
  return (folded.match(WORDS) ?? []).join(' ');
}

const ALL = new Set(Object.values(PHRASES).flatMap((line) => line.split('|').map(plain)));
/** The longest thing two phrases in a row can be: “hello, good morning”. */
const LONGEST = 60;

/** Whether a message says nothing but such phrases, one or several in a row. */
export const isSmallTalk: (text: string) => boolean = remembered(saysNothingElse);

function saysNothingElse(text: string): boolean {
  if (text.length > 2 * LONGEST) return false;
  const whole = plain(text);
  if (whole === '' || /^[\p{N} ]+$/u.test(whole)) return true;
  if (whole.length > LONGEST) return false;
  const words = whole.split(' ');
  const reached = [true];
  words.forEach((_, end) => {
    reached[end + 1] = words
      .slice(0, end + 1)
      .some((_word, start) => reached[start] && ALL.has(words.slice(start, end + 1).join(' ')));
  });
  return reached[words.length] === true;
}
