import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SENTIMENT,
  detectSentiment,
  fadingLevel,
  sentimentThresholds,
  slopeOf,
} from './sentiment.ts';
import { readSentiment, type SentimentReading } from './sentiment-reading.ts';

const signalOf = (...texts: readonly string[]) =>
  detectSentiment(texts.map((text) => readSentiment(text)));

/** A made-up reading, for what depends on numbers alone. */
const reading = (changed: Partial<SentimentReading>): SentimentReading => ({
  level: 0,
  frustration: 0,
  repetition: 0,
  profanity: [],
  politeRage: [],
  negations: 0,
  shouting: false,
  terse: false,
  evidence: [],
  ...changed,
});

describe('an unhappy message is a signal', () => {
  it.each([
    // said outright
    ['en', 'This is outrageous, I am absolutely furious with you'],
    ['en', 'you are completely useless'],
    ['de', 'Das ist eine Unverschämtheit, ich bin stinksauer'],
    ['es', 'Estoy harta de vosotros, sois unos inútiles'],
    ['fr', "J'en ai vraiment assez, vous êtes incompétents"],
    ['it', 'Sono furioso, siete degli incapaci'],
    ['pt', 'Estou furiosa com vocês, que vergonha'],
    ['nl', 'Ik ben woedend, jullie zijn waardeloos'],
    ['zh', '我非常生气，你们太差劲了'],
    ['ja', '本当に腹が立つ、最低の会社だ'],
    ['ko', '진짜 화가 나네요, 서비스 최악이에요'],
    ['ar', 'أنا غاضب جدا، خدمتكم سيئة'],
    ['hi', 'मुझे बहुत गुस्सा आ रहा है, आप लोग बेकार हैं'],
    ['ru', 'Я в бешенстве, вы совершенно бесполезны'],
    ['tr', 'Çok sinirliyim, tamamen işe yaramazsınız'],
    // polite by its words only
    ['en', 'I would kindly ask you for the third time to look at the photos'],
    ['en', 'Thanks for nothing.'],
    ['en', 'Great, just great.'],
    ['de', 'Danke für gar nichts'],
    ['es', 'Gracias por nada'],
    ['fr', 'Merci pour rien'],
    ['it', 'Grazie per niente'],
    ['pt', 'Obrigada por nada'],
    ['nl', 'Bedankt voor niets'],
    ['ja', 'もう三回目です、何度言えばわかりますか'],
    ['ko', '도대체 몇 번을 말해야 하나요'],
    ['ar', 'شكرا على لا شيء'],
    ['hi', 'कितनी बार बताना पड़ेगा'],
    ['ru', 'Спасибо ни за что'],
    ['tr', 'Kaç kere söylemem gerekiyor'],
    // swearing
    ['en', 'where is my fucking parcel'],
    ['de', 'wo bleibt das verdammte Paket'],
    ['fr', 'où est ma putain de commande'],
    ['ru', 'где мой заказ, блять'],
  ])('%s: %s', (_, text) => {
    expect(signalOf(text)).toMatchObject({ name: 'sentiment' });
  });
});

describe('a reading', () => {
  it.each(['Thanks for nothing.', 'Danke für gar nichts', 'Merci pour rien', 'Спасибо ни за что'])(
    'takes polite rage for what it is: %s',
    (text) => {
      expect(readSentiment(text).politeRage).not.toEqual([]);
      expect(readSentiment(text).level).toBeLessThan(-0.4);
    },
  );

  it('lists what it rests on', () => {
    const { profanity, negations, shouting, terse } = readSentiment('NO, NOT THIS SHIT AGAIN');
    expect({ profanity, negations, shouting, terse }).toEqual({
      profanity: ['shit'],
      negations: 2,
      shouting: true,
      terse: false,
    });
    expect(readSentiment('my order is USB 4711').shouting).toBe(false);
    expect(readSentiment('ok').terse).toBe(true);
    expect(readSentiment('好的').terse).toBe(true);
    expect(readSentiment('useless').terse).toBe(false);
  });

  it('knows praise from blame', () => {
    expect(readSentiment('you are wonderful').level).toBeGreaterThan(0.4);
    expect(readSentiment('you are horrible').level).toBeLessThan(-0.4);
  });
});

describe('a calm or happy message is none', () => {
  it.each([
    // terse
    'no',
    'ok',
    'refund',
    'No.',
    'nein',
    'Erstattung',
    'non',
    '不',
    'いいえ',
    '아니요',
    'لا',
    'нет',
    'hayır',
    'why',
    '4711',
    // plain
    'Where is my order?',
    'The kettle arrived with a crack, how can I send it back?',
    'Wann kommt mein Paket an?',
    '¿Puedo cambiar la dirección de envío?',
    'Je voudrais une copie de ma facture',
    'Vorrei cambiare la taglia',
    'Quero saber o prazo de entrega',
    'Ik wil graag mijn adres wijzigen',
    '请问什么时候发货',
    '営業時間を教えてください',
    '배송은 언제 되나요',
    'متى يصل طلبي',
    'मेरा ऑर्डर कब आएगा',
    'Когда придёт мой заказ?',
    'Siparişim ne zaman gelir?',
    // praise
    'You have been so helpful, thank you!',
    'Das war super, vielen Dank',
    'Merci, vous êtes adorable',
    '太棒了，谢谢你',
    'Спасибо, отличная работа',
    'damn, you are good, thanks',
    // negated bad, which is good
    'not bad at all',
    'gar nicht schlecht',
    'pas mal du tout',
    'niente male',
    // innocent words that hold others
    'I live in Scunthorpe and need to assess my class options',
    'Please ship it to Mr Dickinson, 4 Cockburn Street, Essex',
    'Die Klasse fährt nach Schwanheim',
    'Can you pass me the assembly manual for the grape press?',
    // somebody else's anger
    'My manager wrote "this is a fucking disgrace, you are all idiots", what should I answer?',
  ])('%s', (text) => {
    expect(signalOf(text)).toBeNull();
  });
});

describe('“you repeat yourself” is a signal of its own', () => {
  it.each([
    'You already told me that, please stop repeating yourself',
    'Sie sagen immer dasselbe',
    'Siempre me das la misma respuesta',
    'Vous répétez toujours la même chose',
    'Continui a ripetere le stesse cose',
    'Você repete sempre a mesma resposta',
    'Je herhaalt steeds hetzelfde antwoord',
    '你一直在重复同样的回答',
    '同じことばかり繰り返していますね',
    '계속 같은 말만 반복하시네요',
    'تكرر نفس الكلام دائما',
    'आप बार बार वही बात दोहरा रहे हैं',
    'Вы повторяете одно и то же',
    'Hep aynı şeyi tekrar ediyorsun',
  ])('%s', (text) => {
    expect(readSentiment(text).repetition).toBeGreaterThanOrEqual(DEFAULT_SENTIMENT.repetition);
    expect(signalOf(text)).not.toBeNull();
  });

  it.each([
    'Could you repeat that please?',
    'Können Sie das bitte wiederholen?',
    'same as last time please',
  ])('a request is not a complaint: %s', (text) => {
    expect(readSentiment(text).repetition).toBeLessThan(DEFAULT_SENTIMENT.repetition);
  });
});

describe('the window', () => {
  it('rests on the words of the visitor', () => {
    expect(signalOf('you stupid useless bot')?.evidence).toEqual(
      expect.arrayContaining(['stupid', 'useless']),
    );
  });

  it('terse answers alone never escalate, however many', () => {
    expect(signalOf('no', 'no', 'no', 'no')).toBeNull();
    expect(
      detectSentiment(Array(5).fill(reading({ level: -0.9, negations: 1, terse: true }))),
    ).toBeNull();
  });

  it('a falling mood is a signal before any message is one by itself', () => {
    const falling = [0.7, 0.2, -0.3].map((level) => reading({ level }));
    expect(detectSentiment(falling)).toMatchObject({ name: 'sentiment' });
    expect(detectSentiment(falling.toReversed())).toBeNull();
  });

  it('repeated negation counts in sentences, below 0', () => {
    const denied = reading({ level: -0.3, negations: 2 });
    expect(detectSentiment([denied, denied, denied])).not.toBeNull();
    expect(detectSentiment([denied, denied])).toBeNull();
    const cheerful = reading({ level: 0.4, negations: 2 });
    expect(detectSentiment([cheerful, cheerful, cheerful])).toBeNull();
  });

  it('anger that has passed is no signal any more', () => {
    expect(signalOf('you are completely useless', 'Thank you, that is perfect now')).toBeNull();
  });

  it('has the slope of the least-squares line', () => {
    expect(slopeOf([0, -0.5, -1].map((level) => reading({ level })))).toBeCloseTo(-0.5);
    expect(slopeOf([reading({ level: -1 })])).toBe(0);
    expect(fadingLevel([])).toBe(0);
  });

  it('nothing said is no signal', () => {
    expect(detectSentiment([])).toBeNull();
    expect(signalOf('')).toBeNull();
    expect(signalOf('👍')).toBeNull();
  });
});

describe('thresholds', () => {
  it('differ by language and, before that, by segment', () => {
    const settings = {
      thresholds: DEFAULT_SENTIMENT,
      languages: { de: { frustration: 0.5, level: -0.3 } },
      segments: { vip: { frustration: 0.4 } },
    };
    expect(sentimentThresholds(settings, { language: 'de', segment: 'vip' })).toEqual({
      ...DEFAULT_SENTIMENT,
      frustration: 0.4,
      level: -0.3,
    });
    expect(sentimentThresholds(settings, { language: 'fr' })).toEqual(DEFAULT_SENTIMENT);
  });

  it('hold where they are given', () => {
    const annoyed = reading({ frustration: 0.6, level: -0.4 });
    expect(detectSentiment([annoyed])).toBeNull();
    expect(detectSentiment([annoyed], { ...DEFAULT_SENTIMENT, frustration: 0.5 })).not.toBeNull();
  });
});
