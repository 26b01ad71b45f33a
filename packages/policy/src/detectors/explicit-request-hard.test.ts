// The hard cases of explicit requests, language by language.
import { describe, expect, it } from 'vitest';
import { detectExplicitRequest } from './explicit-request.ts';

type Table = Readonly<Record<string, readonly string[]>>;

const asks = (title: string, table: Table) =>
  describe.each(Object.entries(table))(`${title} in %s`, (_lang, texts) => {
    it.each(texts)('is a request: %s', (text) => {
      expect(detectExplicitRequest(text)).not.toBeNull();
    });
  });

const asksNot = (title: string, table: Table) =>
  describe.each(Object.entries(table))(`${title} in %s`, (_lang, texts) => {
    it.each(texts)('is no request: %s', (text) => {
      expect(detectExplicitRequest(text)).toBeNull();
    });
  });

asksNot('a negated request', {
  en: [
    "please don't put me through to an agent",
    'i dont want an agent',
    'No need to transfer me to a human',
    'I do not need a representative',
    "I'd rather not talk to a person",
    'never connect me with an operator',
    'you should not escalate this to a manager',
    'I never said I want an agent',
  ],
  de: [
    'Bitte verbinden Sie mich nicht mit einem Mitarbeiter',
    'Ich brauche keinen Mitarbeiter',
    'Ich möchte keinen Menschen sprechen',
    'Nicht an einen Berater weiterleiten',
  ],
  es: [
    'No me pase con un agente por favor',
    'no quiero un humano',
    'no necesito hablar con nadie, ni con un agente',
    'prefiero que no me transfieras a un operador',
  ],
  fr: [
    'Ne me transférez pas à un conseiller',
    "je n'ai pas besoin de parler à un humain",
    'je ne veux pas de conseiller',
    'inutile de me passer un agent',
  ],
  it: [
    'Non mi passi un operatore',
    'non ho bisogno di un operatore',
    'non voglio un umano',
    'preferisco continuare senza operatore',
  ],
  pt: [
    'Não me transfira para um atendente',
    'não preciso de um atendente',
    'nao quero falar com ninguém, nem com um humano',
    'por favor não passe para um operador',
  ],
  nl: [
    'Verbind me niet door met een medewerker',
    'ik heb geen medewerker nodig',
    'ik wil geen mens spreken',
  ],
  ru: [
    'Не переключайте меня на оператора',
    'мне не нужен оператор',
    'я не хочу говорить с человеком',
    'оператор не нужен',
  ],
  tr: [
    'Beni temsilciye bağlamayın',
    'bir insanla konuşmak istemiyorum',
    'temsilciye gerek yok',
    'müşteri temsilcisine aktarmayın lütfen',
  ],
  zh: ['别给我转人工', '不需要人工客服', '我不想和真人说话', '千万别接客服'],
  ja: [
    'オペレーターにつながないでください',
    '人間の対応は必要ありません',
    '担当者と話したくないです',
    'スタッフに転送しないで',
  ],
  ko: ['상담원 연결은 필요 없어요', '사람이랑 이야기하고 싶지 않아요', '직원 연결하지 마세요'],
  ar: ['لا تحولني إلى موظف', 'لا أحتاج إلى موظف', 'ما أبغى أتكلم مع موظف'],
  hi: ['मुझे इंसान से बात नहीं करनी', 'एजेंट से कनेक्ट मत करो', 'मुझे एजेंट नहीं चाहिए'],
});

asksNot('“are you human?”', {
  en: [
    'are you a real person or a bot?',
    'Am I speaking with a live agent?',
    'is this a human?',
    "I guess I'm chatting with a person",
    'r u human',
    'tell me if you are a human',
    'who am I talking to, a human or a machine?',
  ],
  de: [
    'Bist du ein echter Mensch?',
    'Spreche ich mit einem Menschen?',
    'Mensch oder Maschine?',
    'Ich vermute, dass ich mit einer Person schreibe',
  ],
  es: ['¿Eres una persona real?', '¿Estoy hablando con un humano?', 'supongo que eres humano'],
  fr: [
    'Êtes-vous une vraie personne ?',
    'Est-ce que je parle à un humain ?',
    "t'es un robot ou un humain ?",
  ],
  it: ['Sei una persona reale?', 'Sto parlando con un umano?', 'sei un bot o una persona?'],
  pt: ['Você é uma pessoa real?', 'Estou falando com um humano?', 'és um robô ou uma pessoa?'],
  nl: ['Ben je een echt mens?', 'Praat ik met een mens?', 'ben jij een robot of een mens?'],
  ru: ['Вы человек?', 'Я разговариваю с человеком?', 'ты робот или человек?'],
  tr: ['Gerçek bir insan mısın?', 'Bir insanla mı konuşuyorum?', 'robot musun insan mı?'],
  zh: ['你是真人还是机器人？', '我在和真人聊天吗', '你是人类吗'],
  ja: ['人間ですか、それともボットですか', '私は人間と話していますか', 'あなたは本物の人間？'],
  ko: ['진짜 사람이세요?', '저는 사람과 대화하고 있나요?', '너 봇이야 사람이야?'],
  ar: ['هل أنت شخص حقيقي؟', 'هل أتحدث مع إنسان؟', 'أنت روبوت أم إنسان؟'],
  hi: ['क्या आप असली इंसान हैं?', 'क्या मैं इंसान से बात कर रहा हूँ?', 'तुम रोबोट हो या इंसान?'],
});

asksNot('somebody else’s words or another matter', {
  en: [
    'the page says "contact an agent" but nothing happens',
    "he typed 'talk to a human' and got lucky",
    'what happens if I request a representative?',
    'when are your agents available?',
    'your agent told me it had shipped',
    'I spoke to a person yesterday, where is the refund?',
    'do I have to talk to a person to close my account?',
    'is human hair washable?',
    'how many people fit in the tent?',
    'I want to transfer money to someone',
    'send a text to somebody',
    'looking for a real estate agent in Leeds',
    'do you support Apple Pay?',
  ],
  de: [
    'Auf der Seite steht „Mitarbeiter verbinden“, wo ist das?',
    'Wie viele Menschen arbeiten bei euch?',
    'Ihr Mitarbeiter war sehr freundlich',
    'Wann ist der Kundendienst erreichbar?',
  ],
  es: [
    'la web dice «hablar con un agente» y no sale nada',
    '¿Cuál es el horario de atención al cliente?',
    'el agente me dijo que llegaba hoy',
  ],
  fr: [
    'le site affiche « parler à un conseiller » mais rien ne se passe',
    'Quels sont les horaires du service client ?',
    "votre conseiller m'a dit demain",
  ],
  it: [
    'il sito dice «parla con un operatore» ma non va',
    'quali sono gli orari del servizio clienti?',
  ],
  pt: ['o site diz "falar com um atendente" mas não abre', 'qual o horário do atendimento?'],
  nl: ['op de site staat "praat met een medewerker"', 'hoeveel medewerkers hebben jullie?'],
  ru: ['на сайте написано «позвать оператора», где это?', 'сколько человек у вас работает?'],
  tr: ['sitede "temsilciye bağlan" yazıyor', 'kaç temsilci çalışıyor?'],
  zh: ['页面上写着“转人工”是什么意思', '人工智能会怎么发展', '人工客服几点上班'],
  ja: ['「オペレーターにつなぐ」とは何ですか', 'サポートの営業時間は何時ですか'],
  ko: ['"상담원 연결" 버튼이 안 보여요', '고객센터 운영시간이 언제예요'],
  ar: ['مكتوب "تحدث مع موظف" ولا أجده', 'متى تعمل خدمة العملاء؟'],
  hi: ['साइट पर "एजेंट से बात करें" लिखा है', 'कस्टमर केयर कितने बजे खुलता है?'],
});

asks('a request people make in passing', {
  en: [
    'can anyone real help',
    'is there an actual person I can talk to?',
    "I don't know how to reach an agent",
    'I cannot chat with anybody, help me speak to somebody',
    "I don't want to talk to a bot",
    'someone from customer service please',
    'this is useless get me your supervisor',
    'are there any real people at your company',
    'contact support',
    'I need human assistance',
    'talking to a robot is pointless',
    'my kettle leaks and the box was torn too, honestly at this point I just need to speak with somebody on your team about all of it',
  ],
  de: [
    'nee lass mal, gib mir nen Mitarbeiter',
    'gibt es hier echte Menschen?',
    'Ich weiß nicht, wie ich einen Mitarbeiter erreiche. Verbinden Sie mich mit dem Support',
    'Das Paket ist kaputt angekommen und ich möchte jetzt bitte mit jemandem aus dem Team reden, weil das so nicht geht',
    'ich will nicht mit einem Bot reden',
    'menschliche Unterstützung',
  ],
  es: [
    'no sé cómo hablar con un asesor',
    'no quiero hablar con un robot',
    '¿hay alguna persona real?',
    'el pedido llegó roto y quisiera hablar con alguien del equipo para resolverlo',
    'necesito ayuda humana',
  ],
  fr: [
    "je n'arrive pas à joindre un conseiller",
    'je ne veux pas parler à un robot',
    'y a-t-il une vraie personne ?',
    "mon colis est cassé et j'aimerais vraiment parler avec quelqu'un de votre équipe",
    'service client svp',
  ],
  it: [
    'non riesco a parlare con un operatore',
    'non voglio parlare con un bot',
    "c'è una persona vera?",
    'il pacco è rotto e vorrei parlare con qualcuno del vostro team',
    'assistenza umana',
  ],
  pt: [
    'não consigo falar com um atendente',
    'não quero falar com um robô',
    'tem alguém de verdade aí?',
    'o pacote chegou quebrado e eu queria falar com alguém da equipe',
    'me passa pra um atendente',
  ],
  nl: [
    'hoe kan ik een medewerker spreken?',
    'ik wil niet met een bot praten',
    'is er een echt persoon?',
    'mijn pakket is kapot en ik wil graag met iemand van jullie praten',
  ],
  ru: [
    'не могу связаться с оператором',
    'не хочу говорить с роботом',
    'есть тут живые люди?',
    'посылка разбита и я хочу поговорить с кем-нибудь из поддержки',
    'дайте живого оператора',
  ],
  tr: [
    'temsilciye nasıl bağlanırım',
    'botla konuşmak istemiyorum',
    'gerçek biri var mı?',
    'paket kırık geldi ve ekibinizden biriyle görüşmek istiyorum',
    'MÜŞTERİ TEMSİLCİSİ İSTİYORUM',
  ],
  zh: [
    '怎么转人工',
    '我不想跟机器人说话',
    '有没有真人',
    '包裹坏了，我想找你们的客服人员谈谈',
    '联系客服',
  ],
  ja: [
    'どうすればオペレーターにつながりますか。オペレーターと話せますか',
    'ボットとは話したくない',
    '本物の人はいますか',
    '荷物が壊れていたので、スタッフの方と話したいのですが',
  ],
  ko: [
    '로봇이랑 말하기 싫어요',
    '진짜 사람 있어요?',
    '물건이 깨져서 왔는데 담당자분이랑 통화하고 싶어요',
    '사람 좀 바꿔주세요',
  ],
  ar: [
    'لا أعرف كيف أتحدث مع موظف',
    'لا أريد التحدث مع روبوت',
    'هل يوجد شخص حقيقي هنا؟',
    'وصل الطلب مكسورا واريد التكلم مع احد الموظفين',
  ],
  hi: [
    'मैं बॉट से बात नहीं करना चाहता',
    'क्या यहाँ कोई असली इंसान है?',
    'सामान टूटा आया है, मुझे किसी से बात करनी है',
    'kisi insaan se baat karao',
  ],
});

asks('a request with slips', {
  en: [
    'tlak to a humann',
    'i wnat to speek to an agentt',
    'tranfer me to a reprsentative',
    'conect me wiht a persn',
    'speak tosomeone',
    'pleeease get me a humaaaan',
    'can i talk to somone plz',
    'chat wth an operater',
  ],
  de: ['ich will mit einem mitarbieter sprechen', 'mitarbeiterr bitte', 'mit einem menschn reden'],
  es: ['quiero hablar con un ajente', 'hablar con una perona', 'quiero hablr con un humano'],
  fr: ['je veux parler a un conseilller', 'parler a un conseiler', 'je veux parlr à un humain'],
  it: ['voglio parlare con un opertore', 'parlare con una persna', 'voglio palrare con un umano'],
  pt: ['quero falar com um atendnte', 'falar com uma pesoa', 'quero fala com um humano'],
  nl: ['ik wil een medwerker spreken', 'met een medewerkr praten'],
  ru: ['хочу поговорить с опертором', 'соедините с челавеком', 'позовите операторра'],
  tr: ['gercek bir insanla gorusmek istiyorum', 'musteri temsilcisine baglayin'],
});

asks('a request in disguise:', {
  capitals: ['I WANT A HUMAN', 'ICH WILL EINEN MENSCHEN SPRECHEN', 'QUIERO HABLAR CON UN HUMANO'],
  emoji: ['human 🙏🙏', '😡 agent please 😡', '👋 hi, talk to a person 👩🏽‍💻'],
  'zero-width': ['talk to a hu\u200bm\u200dan', 'a\u00adgent please', '转\u2060人\ufeff工'],
  bidi: ['\u202etalk to a human\u202c', 'حولني \u200fإلى\u200e موظف'],
  'full width': ['ｈｕｍａｎ　ｐｌｅａｓｅ', 'ｏｐｅｒａｔｏｒ', 'ﾊﾟｲﾌﾟ。ｵﾍﾟﾚｰﾀｰにつないでください'],
  punctuation: [
    'agent!!!',
    '...human???',
    '*human*',
    '(operator)',
    'AGENT. NOW.',
    '"talk to a human"',
  ],
});

describe('a request at the far end', () => {
  it('is found among 4,000 characters', () => {
    const filler = 'The parcel came late and the lid was cracked. ';
    const text = `${filler.repeat(86)}Put me through to a person.`;
    expect(text.length).toBeGreaterThan(3_950);
    expect(detectExplicitRequest(text)?.evidence).toEqual(['put me through to a person']);
  });

  it('keeps the accents of the words it rests on', () => {
    expect(detectExplicitRequest('Ich möchte einen Mitarbeiter')?.evidence).toEqual([
      'möchte einen mitarbeiter',
    ]);
  });
});

// Near-misses that make a pattern try, fail and try again at every place: each must come to an end
// within what the test runner grants, twenty thousand characters at a time.
const nasty: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['the words before a request', 'talk to a '],
  ['requests cut short', 'connect me with the your another '],
  ['negations', "i don't not never "],
  ['openings of a bare request', 'please ok no i want '],
  ['quotation marks', '"\''],
  ['opening quotation marks', '„«「'],
  ['clause ends', ', but '],
  ['emoji', '🙏'],
  ['Chinese', '转一个你们的'],
  ['Japanese', '人の方と直接'],
  ['Korean', '사람이랑 직접 '],
  ['Arabic', 'التحدث مع أحد '],
  ['Hindi', 'किसी से क '],
  ['French elisions', "n'l'd'qu'"],
  ['German', 'mit einem echten menschlichen '],
  ['combining marks', 'e\u0301\u0308'],
  ['zero-width characters', '\u200b'],
  ['English matters', 'i want to discuss the with '],
  ['German matters', 'mit jemand über zu von um '],
  ['Spanish matters', 'quiero hablar de con '],
  ['French matters', 'je veux parler de la à '],
  ['Portuguese matters', 'alguém da da pode '],
  ['Russian matters', 'хочу обсудить с '],
  ['Turkish matters', 'insan biri temsilciyle için '],
  ['Korean matters', '상담원에게 a b 관련 '],
];

it.each(nasty)('comes to an end on twenty thousand characters of %s', (_name, unit) => {
  const text = unit.repeat(Math.ceil(20_000 / unit.length));
  expect(detectExplicitRequest(`${text} x`)).toSatisfy(
    (signal: unknown) => signal === null || typeof signal === 'object',
  );
});
