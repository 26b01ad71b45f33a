// Messages that ask for a person: whether they say anything else.
import { describe, expect, it } from 'vitest';
import { field, quoted, texts } from '../testing/briefs.ts';
import { asksForHuman, decision, says, visitor } from '../testing/given.ts';

/** A message in which the policy found a request in these words. */
function asks(text: string, evidence: string) {
  return says(
    text,
    decision({ signals: [{ name: 'explicit_request', score: 1, evidence: [evidence] }] }),
  );
}

describe('a request that says what it is about', () => {
  it.each([
    ['Where is order 4711? A human please', 'a human please'],
    ['Refund? Human', 'human'],
    ['4711. Human please', 'human please'],
    ['A human please. I was charged twice', 'a human please'],
    ['I need a human for my refund', 'need a human'],
    ['talk to a hunan about my refund', 'talk to a human'],
    ['我的订单还没到，已经等了三个星期了，请转人工', '转人工'],
    ['我的订单还没到 请转人工', '转人工'],
    ['退款，转人工', '转人工'],
    ['返金してください。人間と話したい', '人間と話'],
    ['환불 상담원 연결해 주세요', '상담원 연결'],
    ['Wo ist mein Paket? Mitarbeiter bitte', 'mitarbeiter bitte'],
    ['أين طلبي؟ موظف من فضلك', 'موظف من فضلك'],
    ['Где заказ? Оператор', 'оператор'],
  ])('is what is wanted: %s', (text, evidence) => {
    expect(field('decision_wanted', asks(text, evidence))).toEqual([quoted(text, 2)]);
    expect(texts(field('suggested_next_step', asks(text, evidence)))).toEqual([
      'Begin with the visitor’s last open question.',
    ]);
  });
});

describe('a request that says nothing else', () => {
  it.each([
    ['A human please', 'a human please'],
    ['Hi, could you please connect me to a human right now? Thanks!', 'connect me to a human'],
    ['I WANT TO TALK TO A HUMAN!!', 'talk to a human'],
    ['talk to a hu\u200bman', 'talk to a human'],
    ['I want to speak with an agnet please', 'speak with an agent'],
    ['Ich möchte bitte mit einem Menschen sprechen', 'mit einem menschen sprechen'],
    ['Hola, quiero hablar con una persona por favor', 'hablar con una persona'],
    ['Bonjour, je veux parler à un humain s’il vous plaît', 'parler à un humain'],
    ['Buongiorno, voglio parlare con una persona, grazie', 'parlare con una persona'],
    ['Olá, quero falar com uma pessoa', 'falar com uma pessoa'],
    ['Ik wil graag met een mens praten', 'met een mens praten'],
    ['您好，请帮我转接客服，谢谢', '转接客服'],
    ['我想和真人说话', '和真人说'],
    ['すみません、オペレーターにつないでください', 'オペレーターにつない'],
    ['상담원 연결해 주세요', '상담원 연결'],
    ['من فضلك أريد التحدث مع موظف', 'التحدث مع موظف'],
    ['कृपया मुझे इंसान से बात करनी है', 'इंसान से बात'],
    ['Здравствуйте, хочу поговорить с человеком', 'поговорить с человеком'],
    ['Merhaba, bir insanla konuşmak istiyorum lütfen', 'insanla konuşmak'],
    ['👋 human please 🙏', 'human please'],
  ])('leaves open what is wanted: %s', (text, evidence) => {
    expect(field('decision_wanted', asks(text, evidence))).toEqual([]);
    expect(texts(field('suggested_next_step', asks(text, evidence)))).toEqual([
      'Ask what it is about: the visitor wanted a person before saying so.',
    ]);
  });
  it('is passed over however often it is sent', () => {
    const cancels = visitor({ type: 'request_assistant' });
    const human = asks('A human please', 'a human please');
    const moves = [says('It broke'), human, cancels, human, human];
    expect(texts(field('intent', ...moves))).toEqual(['It broke']);
    expect(texts(field('decision_wanted', ...moves))).toEqual(['It broke']);
    expect(field('suggested_next_step', ...moves)[0]?.events).toEqual([2]);
  });
});

describe('a message that led to a person for another reason', () => {
  it('is what is wanted, however short', () => {
    const gate = decision({
      trigger: 'hard_gate',
      signals: [{ name: 'hard_gate', score: 1, evidence: ['sue'] }],
    });
    expect(texts(field('decision_wanted', says('I will sue you', gate)))).toEqual([
      'I will sue you',
    ]);
  });
});

describe('the last question', () => {
  it.each([
    ['退款什么时候到？', '谢谢'],
    ['أين طلبي؟', 'شكرا'],
    ['Πού είναι το δέμα\u037e', 'Ευχαριστώ'],
    ['Πού είναι το δέμα;', 'Ευχαριστώ'],
    ['¿Dónde está mi pedido', 'Gracias'],
    ['Where is it‽', 'Thanks'],
    ['Where is it?', 'See https://shop.example/a?b=1 thanks'],
    ['Where is https://shop.example/a?', 'Thanks'],
    ['Where is it?', 'I waited; nothing came'],
  ])('is what is wanted, not the words after it: %s', (question, after) => {
    expect(texts(field('decision_wanted', says(question), says(after), asksForHuman))).toEqual([
      question,
    ]);
  });
});

describe('a long message', () => {
  it.each(['a ', 'human ', '我', '請', 'ん', 'x', "'", ' ', '\u0301', '?', 'https://?'])(
    'of %j is read in linear time',
    (part) => {
      const text = `human please ${part.repeat(Math.floor(7_900 / part.length))}`;
      expect(field('options', asks(text, 'human please'))).toHaveLength(4);
      expect(field('options', asks(text, 'hunan please'))).toHaveLength(4);
    },
    2_000,
  );
});
