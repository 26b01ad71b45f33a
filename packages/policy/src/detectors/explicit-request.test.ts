import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectExplicitRequest } from './explicit-request.ts';

const asks: Readonly<Record<string, readonly string[]>> = {
  en: [
    'human please',
    'I want to talk to a human',
    'agent',
    'let me speak to someone',
    'get me a real person',
    'connect me with customer support',
    'can I talk to a person?',
    'gimme a human',
    'I need an agent NOW',
    'put me through to somebody',
    'live agent pls',
    'talk to a hunan',
    'I want to speak with an agnet',
    'my order 12345 is late, ok this is not working, just put me through to somebody',
    'I do not understand your answer, let me talk to a real person',
    'representative!',
  ],
  de: [
    'Ich möchte mit einem Menschen sprechen',
    'Mitarbeiter bitte',
    'Verbinden Sie mich mit einem Mitarbeiter',
    'kann ich mit jemandem vom Support reden',
    'ich brauche einen echten Menschen',
    'Mensch!',
  ],
  es: [
    'quiero hablar con una persona',
    'agente por favor',
    'páseme con un operador',
    'necesito un humano',
    '¿puedo hablar con alguien?',
    'comuníqueme con un representante',
  ],
  fr: [
    'je veux parler à un humain',
    'un conseiller svp',
    'passez-moi un agent',
    'puis-je parler à quelqu’un ?',
    "j'aimerais parler avec une vraie personne",
  ],
  it: [
    'voglio parlare con una persona',
    'operatore per favore',
    'mi passi? vorrei un operatore',
    'posso parlare con qualcuno?',
    'passami un operatore',
  ],
  pt: [
    'quero falar com uma pessoa',
    'atendente por favor',
    'posso falar com alguém?',
    'preciso de um humano',
    'transfira-me para um atendente',
  ],
  nl: [
    'ik wil met een mens praten',
    'medewerker graag',
    'kan ik iemand spreken? ik wil een medewerker spreken',
    'verbind me met een medewerker',
    'ik wil een echt persoon',
  ],
  zh: ['转人工', '我要人工客服', '我想和真人说话', '请帮我转接客服', '人工'],
  ja: [
    '人間と話したい',
    'オペレーターにつないでください',
    '担当者をお願いします',
    '人と話したいです',
    '有人対応をお願いします',
  ],
  ko: [
    '상담원 연결해 주세요',
    '사람이랑 이야기하고 싶어요',
    '상담원',
    '직원과 통화하고 싶습니다',
    '실제 사람과 대화하고 싶어요',
  ],
  ar: [
    'أريد التحدث مع موظف',
    'حولني إلى إنسان',
    'أريد التحدث إلى شخص حقيقي',
    'موظف من فضلك',
    'ممكن أتكلم مع خدمة العملاء',
  ],
  hi: ['मुझे इंसान से बात करनी है', 'एजेंट से कनेक्ट करें', 'मुझे एक एजेंट चाहिए', 'कृपया किसी से बात कराइए', 'एजेंट'],
  ru: [
    'хочу поговорить с человеком',
    'оператор',
    'соедините меня с оператором',
    'позовите живого человека',
    'переключите на сотрудника',
  ],
  tr: [
    'bir insanla konuşmak istiyorum',
    'temsilci lütfen',
    'beni müşteri temsilcisine bağlayın',
    'gerçek biriyle görüşmek istiyorum',
    'canlı destek',
  ],
};

const others: Readonly<Record<string, readonly string[]>> = {
  en: [
    'are you human?',
    'am I talking to a bot?',
    "don't transfer me to an agent",
    "I don't want to talk to a person",
    'my friend wrote "talk to a human" and it worked',
    'what happens if I ask for an agent?',
    'do you sell human hair wigs',
    'which customs agent do you use?',
    'where is my order?',
    'I need help with my grinder',
    'thanks',
    'no',
    'can someone help me with my pin',
    'is the espresso machine good for one person?',
  ],
  de: [
    'Bist du ein Mensch?',
    'Ich will nicht mit einem Mitarbeiter sprechen',
    'Wo ist meine Bestellung?',
    'verbinde mich bitte nicht',
    'Wie lange dauert der Versand?',
  ],
  es: [
    '¿eres humano?',
    'no quiero hablar con un agente',
    '¿dónde está mi pedido?',
    'no me pases con nadie',
    '¿cuánto cuesta el envío?',
  ],
  fr: [
    'es-tu un humain ?',
    'je ne veux pas parler à un agent',
    'où est ma commande ?',
    'combien coûte la livraison ?',
  ],
  it: [
    'sei un umano?',
    'non voglio parlare con un operatore',
    "dov'è il mio ordine?",
    'quanto costa la spedizione?',
  ],
  pt: [
    'você é humano?',
    'não quero falar com um atendente',
    'onde está o meu pedido?',
    'quanto custa o envio?',
  ],
  nl: [
    'ben je een mens?',
    'ik wil niet met een medewerker praten',
    'waar is mijn bestelling?',
    'wat kost verzending?',
  ],
  zh: ['你是真人吗', '不要转人工', '我的订单在哪里', '人工智能是什么'],
  ja: ['あなたは人間ですか', '人間と話したくない', '注文はどこですか', '送料はいくらですか'],
  ko: [
    '당신은 사람인가요?',
    '상담원 연결하지 마세요',
    '주문은 어디에 있나요',
    '배송비는 얼마인가요',
  ],
  ar: ['هل أنت إنسان؟', 'لا أريد التحدث مع موظف', 'أين طلبي؟', 'كم تكلفة الشحن؟'],
  hi: ['क्या आप इंसान हैं?', 'मुझे एजेंट से बात नहीं करनी', 'मेरा ऑर्डर कहाँ है?', 'शिपिंग कितनी है?'],
  ru: [
    'ты человек?',
    'не соединяйте меня с оператором',
    'где мой заказ?',
    'сколько стоит доставка?',
  ],
  tr: [
    'sen insan mısın?',
    'temsilciyle konuşmak istemiyorum',
    'siparişim nerede?',
    'kargo ne kadar?',
  ],
};

describe.each(Object.entries(asks))('a request in %s', (_code, texts) => {
  it.each(texts)('is recognised: %s', (text) => {
    expect(detectExplicitRequest(text)).toMatchObject({ name: 'explicit_request', score: 1 });
  });
});

describe.each(Object.entries(others))('what is no request in %s', (_code, texts) => {
  it.each(texts)('is left alone: %s', (text) => {
    expect(detectExplicitRequest(text)).toBeNull();
  });
});

describe('detectExplicitRequest', () => {
  it('answers for any text, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(detectExplicitRequest(text)).toEqual(detectExplicitRequest(text));
      }),
    );
  });

  it('sees through zero-width characters and full-width letters', () => {
    expect(detectExplicitRequest('talk to a hu\u200bman')).not.toBeNull();
    expect(detectExplicitRequest('ｔａｌｋ ｔｏ ａ ｈｕｍａｎ')).not.toBeNull();
  });

  it('gives the words of the visitor that it rests on', () => {
    expect(detectExplicitRequest('Hi. I want to talk to a human. Order 5.')?.evidence).toEqual([
      'talk to a human',
    ]);
  });

  it('finds the request at the end of a very long message', () => {
    const long = `${'It does not work and I tried everything. '.repeat(180)}Let me talk to a human.`;
    expect(detectExplicitRequest(long)).not.toBeNull();
  });
});
