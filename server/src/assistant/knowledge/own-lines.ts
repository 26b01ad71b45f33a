// What the assistant says in its own words, in the language of the visitor's: everything else it says is
// quoted from the articles, in theirs.
import type { TurnInput } from '../assistant.ts';
import { type FixedText, inLanguageOf } from '../fixed-text.ts';

/** The fixed lines of one language. */
export interface OwnLines {
  readonly greeting: string;
  readonly welcome: string;
  /** What follows thanks and nods. */
  readonly more: string;
  /** To “are you a human?”. */
  readonly machine: string;
  readonly unknown: string;
  /** To a complaint about the answers before. */
  readonly sorry: string;
  /** To a message without a word. */
  readonly wordless: string;
  /** After a handback, before what was settled; `{name}` is the agent's. */
  readonly takenOver: string;
  readonly here: string;
  /** Before what an agent settled; `{name}` is the agent's. */
  readonly settled: string;
}

const LINES: FixedText<OwnLines> = {
  en: {
    greeting: 'Hello! What can I help you with?',
    welcome: 'You’re welcome!',
    more: 'Is there anything else?',
    machine:
      'I’m an automated assistant, not a person. If you would rather talk to a person, just say so.',
    unknown:
      'I don’t know the answer to that: our help articles don’t cover it. Would you like to talk to a person?',
    sorry: 'I’m sorry that I haven’t been of help. Would you like to talk to a person?',
    wordless:
      'Tell me in a few words what you need, and I’ll look it up. Or would you like to talk to a person?',
    takenOver: 'I’ve taken over from {name}. To sum up what was settled:',
    here: 'I’m here if you need anything else.',
    settled: '{name} from our team settled this with you:',
  },
  de: {
    greeting: 'Hallo! Wobei kann ich helfen?',
    welcome: 'Gern geschehen!',
    more: 'Kann ich sonst noch etwas für Sie tun?',
    machine:
      'Ich bin ein automatischer Assistent, kein Mensch. Wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es einfach.',
    unknown:
      'Das weiß ich nicht: In unseren Hilfeseiten steht nichts dazu. Möchten Sie mit einem Menschen sprechen?',
    sorry:
      'Es tut mir leid, dass ich nicht helfen konnte. Möchten Sie mit einem Menschen sprechen?',
    wordless:
      'Schreiben Sie mir in ein paar Worten, worum es geht, dann sehe ich nach. Oder möchten Sie mit einem Menschen sprechen?',
    takenOver: 'Ich übernehme wieder von {name}. Das wurde vereinbart:',
    here: 'Ich bin da, wenn Sie noch etwas brauchen.',
    settled: '{name} aus unserem Team hat das mit Ihnen vereinbart:',
  },
  es: {
    greeting: '¡Hola! ¿En qué puedo ayudarle?',
    welcome: '¡De nada!',
    more: '¿Hay algo más en lo que pueda ayudar?',
    machine:
      'Soy un asistente automático, no una persona. Si prefiere hablar con una persona, dígalo.',
    unknown:
      'No sé la respuesta: nuestros artículos de ayuda no tratan de eso. ¿Quiere hablar con una persona?',
    sorry: 'Siento no haber sido de ayuda. ¿Quiere hablar con una persona?',
    wordless: 'Dígame en pocas palabras qué necesita y lo busco. ¿O quiere hablar con una persona?',
    takenOver: 'Retomo la conversación de {name}. Esto es lo acordado:',
    here: 'Aquí estoy si necesita algo más.',
    settled: '{name}, de nuestro equipo, acordó esto con usted:',
  },
  fr: {
    greeting: 'Bonjour ! Comment puis-je vous aider ?',
    welcome: 'Je vous en prie !',
    more: 'Puis-je vous aider pour autre chose ?',
    machine:
      'Je suis un assistant automatique, pas une personne. Si vous préférez parler à une personne, dites-le simplement.',
    unknown:
      'Je ne connais pas la réponse : nos pages d’aide n’en parlent pas. Voulez-vous parler à une personne ?',
    sorry: 'Je suis désolé de ne pas avoir pu vous aider. Voulez-vous parler à une personne ?',
    wordless:
      'Dites-moi en quelques mots ce qu’il vous faut et je chercherai. Ou voulez-vous parler à une personne ?',
    takenOver: 'Je prends la suite de {name}. Voici ce qui a été convenu :',
    here: 'Je suis là si vous avez besoin d’autre chose.',
    settled: '{name}, de notre équipe, a convenu ceci avec vous :',
  },
  it: {
    greeting: 'Buongiorno! Come posso aiutarla?',
    welcome: 'Prego!',
    more: 'C’è altro che posso fare?',
    machine:
      'Sono un assistente automatico, non una persona. Se preferisce parlare con una persona, basta dirlo.',
    unknown:
      'Non conosco la risposta: le nostre pagine di aiuto non ne parlano. Vuole parlare con una persona?',
    sorry: 'Mi dispiace di non essere stato d’aiuto. Vuole parlare con una persona?',
    wordless:
      'Mi dica in poche parole di che cosa ha bisogno e lo cerco. Oppure vuole parlare con una persona?',
    takenOver: 'Riprendo io da {name}. Ecco che cosa è stato concordato:',
    here: 'Sono qui se le serve altro.',
    settled: '{name} del nostro team ha concordato questo con lei:',
  },
  pt: {
    greeting: 'Olá! Em que posso ajudar?',
    welcome: 'De nada!',
    more: 'Posso ajudar em mais alguma coisa?',
    machine:
      'Sou um assistente automático, não uma pessoa. Se preferir falar com uma pessoa, é só dizer.',
    unknown:
      'Não sei a resposta: os nossos artigos de ajuda não tratam disso. Quer falar com uma pessoa?',
    sorry: 'Lamento não ter ajudado. Quer falar com uma pessoa?',
    wordless:
      'Diga-me em poucas palavras do que precisa e eu procuro. Ou quer falar com uma pessoa?',
    takenOver: 'Retomo a conversa de {name}. Eis o que ficou combinado:',
    here: 'Estou aqui se precisar de mais alguma coisa.',
    settled: '{name}, da nossa equipe, combinou isto com você:',
  },
  nl: {
    greeting: 'Hallo! Waarmee kan ik helpen?',
    welcome: 'Graag gedaan!',
    more: 'Kan ik nog iets voor u doen?',
    machine:
      'Ik ben een automatische assistent, geen mens. Wilt u liever met een mens praten, zeg het dan gewoon.',
    unknown:
      'Dat weet ik niet: onze hulppagina’s zeggen er niets over. Wilt u met een mens praten?',
    sorry: 'Het spijt me dat ik niet kon helpen. Wilt u met een mens praten?',
    wordless:
      'Vertel me in een paar woorden wat u nodig hebt, dan zoek ik het op. Of wilt u met een mens praten?',
    takenOver: 'Ik neem het weer over van {name}. Dit is afgesproken:',
    here: 'Ik ben er als u nog iets nodig hebt.',
    settled: '{name} van ons team heeft dit met u afgesproken:',
  },
  zh: {
    greeting: '您好！有什么可以帮您？',
    welcome: '不客气！',
    more: '还有什么可以帮您的吗？',
    machine: '我是自动助手，不是真人。如果您想和真人交谈，直接告诉我就行。',
    unknown: '这个问题我不知道答案：我们的帮助文章里没有提到。您想和人工客服交谈吗？',
    sorry: '很抱歉没能帮到您。您想和人工客服交谈吗？',
    wordless: '请用几个字告诉我您需要什么，我来查找。或者您想和人工客服交谈？',
    takenOver: '我从{name}那里接手了。已商定的内容如下：',
    here: '如果还需要什么，请告诉我。',
    settled: '我们团队的{name}已与您商定：',
  },
  ja: {
    greeting: 'こんにちは。どのようなご用件でしょうか。',
    welcome: 'どういたしまして。',
    more: 'ほかにご用件はありますか。',
    machine:
      '私は自動応答のアシスタントで、人間ではありません。担当者と話したい場合は、そのままお伝えください。',
    unknown:
      'その答えは分かりません。ヘルプ記事に記載がありませんでした。担当者とお話しになりますか？',
    sorry: 'お役に立てず申し訳ありません。担当者とお話しになりますか？',
    wordless: 'ご用件を簡単な言葉でお書きください。お調べします。担当者とお話しになりますか？',
    takenOver: '{name}から引き継ぎました。決まったことは次のとおりです。',
    here: 'ほかに必要なことがあればお知らせください。',
    settled: '担当の{name}が次のように取り決めました。',
  },
  ko: {
    greeting: '안녕하세요! 무엇을 도와드릴까요?',
    welcome: '천만에요!',
    more: '더 도와드릴 일이 있을까요?',
    machine:
      '저는 사람이 아니라 자동 응답 도우미입니다. 상담원과 이야기하고 싶으시면 말씀만 해 주세요.',
    unknown: '그 답은 알지 못합니다. 도움말에 나와 있지 않습니다. 상담원과 이야기하시겠습니까?',
    sorry: '도움이 되지 못해 죄송합니다. 상담원과 이야기하시겠습니까?',
    wordless:
      '무엇이 필요하신지 간단히 적어 주시면 찾아보겠습니다. 아니면 상담원과 이야기하시겠습니까?',
    takenOver: '{name} 님에게서 이어받았습니다. 정해진 내용은 다음과 같습니다.',
    here: '더 필요한 것이 있으면 말씀해 주세요.',
    settled: '저희 팀의 {name} 님이 다음과 같이 정했습니다.',
  },
  ar: {
    greeting: 'مرحبًا! كيف يمكنني مساعدتك؟',
    welcome: 'على الرحب والسعة!',
    more: 'هل هناك شيء آخر؟',
    machine: 'أنا مساعد آلي ولست إنسانًا. إذا كنت تفضل التحدث إلى شخص فقل ذلك فقط.',
    unknown: 'لا أعرف الإجابة: مقالات المساعدة لدينا لا تتناول ذلك. هل تريد التحدث إلى شخص؟',
    sorry: 'آسف لأنني لم أساعدك. هل تريد التحدث إلى شخص؟',
    wordless: 'أخبرني بكلمات قليلة بما تحتاج إليه وسأبحث عنه. أم تريد التحدث إلى شخص؟',
    takenOver: 'أتابع معك بعد {name}. هذا ما تم الاتفاق عليه:',
    here: 'أنا هنا إذا احتجت إلى شيء آخر.',
    settled: 'اتفق {name} من فريقنا معك على ما يلي:',
  },
  hi: {
    greeting: 'नमस्ते! मैं आपकी क्या मदद कर सकता हूँ?',
    welcome: 'आपका स्वागत है!',
    more: 'क्या कुछ और चाहिए?',
    machine: 'मैं एक स्वचालित सहायक हूँ, इंसान नहीं। अगर आप किसी व्यक्ति से बात करना चाहें, तो बस कह दें।',
    unknown: 'इसका उत्तर मुझे नहीं पता: हमारे सहायता लेखों में यह नहीं है। क्या आप किसी व्यक्ति से बात करना चाहेंगे?',
    sorry: 'माफ़ कीजिए कि मैं मदद नहीं कर सका। क्या आप किसी व्यक्ति से बात करना चाहेंगे?',
    wordless: 'कुछ शब्दों में बताइए कि आपको क्या चाहिए, मैं खोजता हूँ। या आप किसी व्यक्ति से बात करना चाहेंगे?',
    takenOver: '{name} के बाद अब मैं आगे मदद करता हूँ। यह तय हुआ:',
    here: 'कुछ और चाहिए तो मैं यहीं हूँ।',
    settled: 'हमारी टीम से {name} ने आपके साथ यह तय किया:',
  },
  ru: {
    greeting: 'Здравствуйте! Чем могу помочь?',
    welcome: 'Пожалуйста!',
    more: 'Могу ли я помочь чем-то ещё?',
    machine:
      'Я автоматический помощник, а не человек. Если хотите поговорить с человеком, просто скажите.',
    unknown: 'Я не знаю ответа: в наших статьях об этом ничего нет. Хотите поговорить с человеком?',
    sorry: 'Жаль, что я не смог помочь. Хотите поговорить с человеком?',
    wordless:
      'Напишите в нескольких словах, что вам нужно, и я поищу. Или хотите поговорить с человеком?',
    takenOver: 'Продолжаю вместо {name}. Вот о чём договорились:',
    here: 'Я здесь, если понадобится что-то ещё.',
    settled: '{name} из нашей команды договорились с вами так:',
  },
  tr: {
    greeting: 'Merhaba! Nasıl yardımcı olabilirim?',
    welcome: 'Rica ederim!',
    more: 'Başka bir konuda yardımcı olabilir miyim?',
    machine:
      'Ben otomatik bir asistanım, insan değilim. Bir insanla konuşmak isterseniz söylemeniz yeterli.',
    unknown:
      'Bunun yanıtını bilmiyorum: yardım yazılarımızda yer almıyor. Bir insanla konuşmak ister misiniz?',
    sorry: 'Yardımcı olamadığım için üzgünüm. Bir insanla konuşmak ister misiniz?',
    wordless:
      'Neye ihtiyacınız olduğunu birkaç kelimeyle yazın, arayayım. Ya da bir insanla konuşmak ister misiniz?',
    takenOver: '{name} adlı temsilciden devraldım. Kararlaştırılanlar:',
    here: 'Başka bir şeye ihtiyacınız olursa buradayım.',
    settled: 'Ekibimizden {name} sizinle şunu kararlaştırdı:',
  },
};

/** Visitor's lines that are asked for their language. */
const MAX_ASKED = 5;
/** Fewer letters than this show a language by chance only. */
const TELLING_LETTERS = 8;

/** The lines in the language of what is open, else of what the visitor said before, else English. */
export function ownLines({ open, lines }: Pick<TurnInput, 'open' | 'lines'>): OwnLines {
  const now = open.map(({ text }) => text).join('\n');
  const said = lines
    .filter(({ role }) => role === 'visitor')
    .slice(-MAX_ASKED)
    .map(({ text }) => text)
    .join('\n');
  const isTelling = (now.match(/\p{L}/gu)?.length ?? 0) >= TELLING_LETTERS;
  return isTelling ? inLanguageOf(now, LINES, said) : inLanguageOf(said, LINES, now);
}

/** A line with the agent's name in it. */
export function naming(line: string, name: string): string {
  return line.replace('{name}', () => name);
}
