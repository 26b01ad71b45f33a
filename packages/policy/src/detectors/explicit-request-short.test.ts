// Requests of a few words, as people and translation machines put them, and what only sounds alike.
import { describe, expect, it } from 'vitest';
import { detectExplicitRequest } from './explicit-request.ts';
import { requestByPatterns } from './explicit-request-patterns.ts';
import { normalised } from './normalise.ts';

const asked: Readonly<Record<string, readonly string[]>> = {
  en: ['No, I mean a person who works there', 'i meant a real human'],
  de: [
    'technischen Kundendienst bitte',
    'ein Vertreter',
    'Übergabe an eine Person',
    'Hilfe durch eine Person',
  ],
  es: [
    'comunícame con un ser humano',
    'asistencia de una persona',
    'mesa de ayuda',
    'tengo que hablar con una persona',
  ],
  fr: ["soutien d'un être humain", 'prendre contact', 'il faut que je parle à un conseiller'],
  it: ['assistenza di una persona', 'supporto tecnico', 'devo parlare con una persona'],
  pt: ['ajuda de um humano', 'central de ajuda'],
  nl: ['technische ondersteuning', 'ik zoek hulp van een medewerker'],
  zh: ['请给我客服代表', '转接到售后', '让我跟客服聊'],
  ja: ['ヘルプデスクをお願いします', '実在のスタッフはいますか'],
  ko: ['실시간채팅 부탁해요', '이야기할 수 있는 직원'],
  ar: ['صلني بموظف', 'مكتب المساعدة'],
  hi: ['पर्यवेक्षक को बुलाइए', 'हेल्प डेस्क'],
  ru: ['живой чат', 'помощь живого человека'],
  tr: ['yardım masası', 'gerçek kişiler var mı'],
};

const notAsked: Readonly<Record<string, readonly string[]>> = {
  en: ['what do you mean by human?', 'my sister is a person who works there'],
  de: ['Ich brauche den Support nicht', 'Ist die Hotline teuer?', 'Ich will ein Mensch sein'],
  es: [
    'necesito ayuda con la talla',
    '¿cuánto tarda el soporte técnico?',
    'me gusta hablar con la gente',
  ],
  fr: [
    "j'ai besoin d'aide pour la taille",
    'est-ce que je parle à un conseiller ?',
    'parle un peu plus lentement',
    'je dois échanger un pull',
    "j'ai besoin d'argent",
    'je voudrais être humain',
  ],
  it: ['ho bisogno di aiuto con la taglia', 'quanto costa il supporto tecnico?', 'dammi una mano'],
  zh: ['客服代表态度很差', '不需要技术支持', '你喜欢和人聊天吗'],
  ko: ['지금 상담원과 채팅하고 있는 중인가요'],
};

describe.each(Object.entries(asked))('a short request in %s', (_lang, texts) => {
  it.each(texts)('is heard by its words: %s', (text) => {
    expect(requestByPatterns(normalised(text)).words).not.toBeNull();
    expect(detectExplicitRequest(text)).not.toBeNull();
  });
});

describe.each(Object.entries(notAsked))('no request in %s', (_lang, texts) => {
  it.each(texts)('is heard in: %s', (text) => {
    expect(detectExplicitRequest(text)).toBeNull();
  });
});
