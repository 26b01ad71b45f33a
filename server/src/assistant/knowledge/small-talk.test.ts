import { describe, expect, it } from 'vitest';
import { type SmallTalk, smallTalkIn } from './small-talk.ts';

const SAID: readonly (readonly [SmallTalk, readonly string[]])[] = [
  [
    'greeting',
    [
      'hello',
      'Hi there!',
      'good morning',
      'Guten Tag',
      'Moin',
      '¡Hola! buenos días',
      'Bonjour,',
      'Buongiorno',
      'Bom dia',
      'goedemiddag',
      '你好',
      'こんにちは',
      '안녕하세요',
      'مرحبا',
      'नमस्ते',
      'Здравствуйте!',
      'Merhaba',
    ],
  ],
  [
    'thanks',
    [
      'thanks a lot!',
      'ok, cool, thank you',
      'Vielen Dank!',
      'ok danke',
      'muchas gracias',
      'merci beaucoup',
      'grazie mille',
      'muito obrigada',
      'dank u wel',
      '谢谢!',
      'ありがとうございます',
      '감사합니다',
      'شكرا جزيلا',
      'धन्यवाद',
      'спасибо большое',
      'çok teşekkürler',
    ],
  ],
  ['nod', ['ok', 'Okay, got it', 'alles klar', 'vale', "d'accord", 'va bene', '好的', '👍', '❤️']],
  [
    'machine',
    [
      'are you a human?',
      'Am I talking to a bot',
      'is this a real person or a robot?',
      'Bist du ein Mensch?',
      'Spreche ich mit einem Roboter?',
      '¿eres un robot?',
      'Êtes-vous une vraie personne ?',
      'sei un bot?',
      'você é um robô?',
      'ben je een mens?',
      '你是机器人吗?',
      'あなたは人間ですか?',
      '로봇인가요?',
      'هل أنت روبوت؟',
      'क्या आप इंसान हैं?',
      'ты бот?',
      'sen robot musun?',
    ],
  ],
  ['wordless', ['?', '???', '...', '😡', '', ' ']],
];

describe('small talk', () => {
  it.each(SAID.flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))(
    '%s: %s',
    (kind, text) => {
      expect(smallTalkIn(text)).toBe(kind);
    },
  );

  it.each([
    'hello, where is my parcel',
    'thanks for nothing',
    'thanks, and how do I pay?',
    'ok but where is it',
    'good grinder for espresso',
    'is this grinder automated?',
    'do you have a machine for two people',
    'Ist das die Maschine mit Mahlwerk?',
    'es una máquina automática',
    'gut, und die Lieferung nach Wien',
    '7',
    'yo-yo',
  ])('is more: %s', (text) => {
    expect(smallTalkIn(text)).toBeNull();
  });

  it('is not looked for in a long text, however it is made', () => {
    expect(smallTalkIn('thanks '.repeat(10_000))).toBeNull();
    expect(smallTalkIn(`are you ${'a '.repeat(60)}`)).toBeNull();
  });
});
