// What is said when the assistant asks for a person and says nothing itself, or nothing but a promise that
// is not shown: beside it the visitor is offered a person.
import { type FixedText, inLanguageOf } from '../assistant/fixed-text.ts';

const LINES: FixedText = {
  en: 'I cannot settle this myself. Would you like to talk to a person?',
  de: 'Das kann ich nicht selbst klären. Möchten Sie mit einem Menschen sprechen?',
  es: 'No puedo resolver esto por mi cuenta. ¿Quiere hablar con una persona?',
  fr: 'Je ne peux pas régler cela par moi-même. Voulez-vous parler à une personne ?',
  it: 'Non posso risolvere da solo la questione. Vuole parlare con una persona?',
  pt: 'Não consigo resolver isto por mim. Quer falar com uma pessoa?',
  nl: 'Dit kan ik niet zelf oplossen. Wilt u met een mens praten?',
  zh: '这件事我无法自行处理。您想和人工客服交谈吗？',
  ja: 'この件は私だけでは解決できません。担当者とお話しになりますか？',
  ko: '이 문제는 제가 직접 해결할 수 없습니다. 상담원과 이야기하시겠습니까?',
  ar: 'لا أستطيع حل هذا بنفسي. هل تريد التحدث إلى شخص؟',
  hi: 'मैं इसे ख़ुद हल नहीं कर सकता। क्या आप किसी व्यक्ति से बात करना चाहेंगे?',
  ru: 'Сам я не могу это решить. Хотите поговорить с человеком?',
  tr: 'Bunu kendim çözemiyorum. Bir insanla konuşmak ister misiniz?',
};

/** The line in the language of the visitor's words. */
export function offerLine(words: readonly string[]): string {
  return inLanguageOf(words.join('\n'), LINES);
}
