// The last level: a fixed text that cannot fail. It says that nothing works and that somebody will come
// back to the visitor; whoever runs the chain makes that true, since this level is an event.
import type { Assistant, TurnInput } from '../assistant.ts';
import { type FixedText, inLanguageOf } from '../fixed-text.ts';

const TEXTS: FixedText = {
  en: 'I cannot answer right now: something on our side is not working. Your message is kept, and our team will get back to you here.',
  de: 'Ich kann gerade nicht antworten: Auf unserer Seite ist etwas ausgefallen. Ihre Nachricht ist gespeichert, und unser Team kommt hier auf Sie zurück.',
  es: 'Ahora mismo no puedo responder: algo no funciona por nuestra parte. Su mensaje está guardado y nuestro equipo le contestará aquí.',
  fr: 'Je ne peux pas répondre pour le moment : quelque chose ne fonctionne pas de notre côté. Votre message est conservé et notre équipe vous répondra ici.',
  it: 'In questo momento non posso rispondere: qualcosa non funziona da parte nostra. Il messaggio è conservato e il nostro team risponderà qui.',
  pt: 'Não consigo responder agora: algo não está funcionando do nosso lado. A sua mensagem está guardada e a nossa equipe responderá aqui.',
  nl: 'Ik kan nu niet antwoorden: er werkt iets niet aan onze kant. Uw bericht is bewaard en ons team antwoordt u hier.',
  zh: '我现在无法回答：我们这边出现了故障。您的消息已保存，我们的团队会在这里回复您。',
  ja: '現在、当方の障害によりお答えできません。メッセージは保存されており、担当チームがこちらで折り返しご連絡します。',
  ko: '지금은 저희 쪽 문제로 답변할 수 없습니다. 메시지는 저장되었으며, 저희 팀이 여기에서 답변드리겠습니다.',
  ar: 'لا أستطيع الإجابة الآن بسبب عطل من جانبنا. رسالتك محفوظة وسيرد عليك فريقنا هنا.',
  hi: 'हमारी ओर से कुछ खराबी के कारण मैं अभी उत्तर नहीं दे सकता। आपका संदेश सुरक्षित है और हमारी टीम यहीं आपको उत्तर देगी।',
  ru: 'Сейчас я не могу ответить: у нас что-то не работает. Ваше сообщение сохранено, и наша команда ответит вам здесь.',
  tr: 'Şu anda yanıt veremiyorum: bizim tarafımızda bir şey çalışmıyor. Mesajınız saklandı; ekibimiz size buradan dönecek.',
};

/** Makes it. */
export function createEmergencyAssistant(): Assistant {
  return {
    name: 'emergency',
    async *answer(input) {
      yield { type: 'text', text: inLanguageOf(visitorWords(input), TEXTS) };
      yield { type: 'confidence', value: 0 };
    },
  };
}

function visitorWords({ lines }: TurnInput): string {
  return lines
    .filter(({ role }) => role === 'visitor')
    .slice(-5)
    .map(({ text }) => text.slice(0, 500))
    .join('\n');
}
