import { describe, expect, it } from 'vitest';
import { promisesTransfer } from './transfer-promise.ts';

const promised: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I am transferring you to a human agent now.',
    "I'm connecting you with one of our support specialists.",
    'Please hold while I connect you to an agent.',
    "I'll go ahead and forward this to our team.",
    'Transferring you now.',
    'You will be connected to a representative shortly.',
    'An agent will be with you in a moment.',
    "Sorry, I can't help with that, so I'm handing you over to a colleague.",
    "I've escalated your case to our billing team.",
    'Let me get someone from support for you.',
    'I have notified our staff.',
    "Don't worry, I'm **transferring you** to a person.",
    'One of our agents will join this chat shortly.',
    'I’ll pass you over to a real person.',
  ],
  de: [
    'Ich verbinde Sie jetzt mit einem Mitarbeiter.',
    'Ich leite Sie an einen Kollegen weiter.',
    'Sie werden gleich mit einem Berater verbunden.',
    'Ein Kollege wird sich in Kürze melden.',
    'Ich habe Ihr Anliegen an unser Team weitergeleitet.',
    'Einen Moment, ich stelle dich durch.',
  ],
  es: [
    'Te paso con un agente humano.',
    'Le estoy transfiriendo a un asesor.',
    'Voy a conectarte con una persona de nuestro equipo.',
    'Un agente te atenderá en breve.',
    'Será transferido a un operador.',
    'He escalado tu caso al equipo.',
  ],
  fr: [
    'Je vous transfère à un conseiller.',
    'Je vais vous mettre en relation avec un agent.',
    'Vous allez être mis en relation avec un collègue.',
    'Un conseiller va prendre le relais dans un instant.',
    "J'ai transmis votre demande à notre équipe.",
  ],
  it: [
    'Ti metto in contatto con un operatore.',
    'La trasferisco a un collega.',
    'Sto trasferendo la chat a un operatore.',
    'Verrai trasferito a un consulente.',
    'Un operatore ti risponderà a breve.',
  ],
  pt: [
    'Estou transferindo você para um atendente.',
    'Vou te conectar com um agente.',
    'Você será transferido para um operador.',
    'Um atendente vai falar com você em breve.',
    'Já encaminhei o seu caso para a equipe.',
  ],
  nl: [
    'Ik verbind u door met een medewerker.',
    'Ik zet je door naar een collega.',
    'U wordt doorverbonden met een medewerker.',
    'Ik heb je vraag doorgestuurd naar ons team.',
    'Een medewerker neemt het zo van me over.',
  ],
  zh: [
    '正在为您转接人工客服。',
    '我马上帮您联系人工客服。',
    '您将被转接给专员。',
    '客服稍后会联系您。',
    '我現在為您轉接真人客服。',
  ],
  ja: [
    '担当者におつなぎします。',
    'ただいまオペレーターに転送しております。',
    'まもなく担当者が対応いたします。',
    'スタッフに引き継ぎました。',
  ],
  ko: [
    '상담원에게 연결해 드리겠습니다.',
    '지금 담당자에게 전달하겠습니다.',
    '곧 상담원이 도와드리겠습니다.',
    '상담사와 연결 중입니다.',
  ],
  ar: [
    'سأقوم بتحويلك إلى موظف الآن.',
    'جارٍ تحويلك إلى وكيل.',
    'سأحولك إلى زميل من الفريق.',
    'سيتواصل معك أحد موظفينا قريبًا.',
  ],
  hi: [
    'मैं आपको एक एजेंट से जोड़ रहा हूँ।',
    'आपको हमारे प्रतिनिधि को ट्रांसफर किया जा रहा है।',
    'एक एजेंट जल्द ही आपसे बात करेगा।',
    'मैंने हमारी टीम को सूचित कर दिया है।',
  ],
  ru: [
    'Перевожу вас на оператора.',
    'Сейчас соединю вас с менеджером.',
    'Я передал ваш вопрос специалисту.',
    'Оператор скоро ответит вам.',
  ],
  tr: [
    'Sizi bir temsilciye aktarıyorum.',
    'Sizi hemen müşteri hizmetlerine bağlıyorum.',
    'Temsilcimiz birazdan size yardımcı olacak.',
    'Bir yetkiliye yönlendiriliyorsunuz.',
  ],
};

const harmless: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Would you like me to connect you with an agent?',
    'If you like, I can transfer you to a person.',
    'I cannot transfer you to an agent.',
    'A bank transfer takes three working days.',
    'You can talk to a person at any time.',
    'Connect the cable to the router, then switch it on.',
    'We transferred the refund to your card on Monday.',
    'I will not connect you unless you ask.',
    'Our support team is open from nine to five.',
    'Forward the email to returns@shop.example to get a label.',
    'Parcels are handed over to the carrier within a day.',
    'Your order will be with you shortly.',
    "I'll get you the details: the filter costs 12 euros.",
  ],
  de: [
    'Soll ich Sie mit einem Mitarbeiter verbinden?',
    'Wenn Sie möchten, verbinde ich Sie mit einem Kollegen.',
    'Ich kann Sie leider nicht verbinden.',
    'Die Überweisung dauert zwei Tage.',
    'Verbinden Sie das Gerät mit dem WLAN.',
    'Ihre Bestellung wird in Kürze geliefert.',
  ],
  es: [
    '¿Quieres que te pase con un agente?',
    'Si lo deseas, te paso con un agente.',
    'No puedo transferirte.',
    'La transferencia tarda dos días.',
    'Conecta el cable a la corriente.',
  ],
  fr: [
    'Souhaitez-vous parler à un conseiller ?',
    'Si vous voulez, je vous transfère à un conseiller.',
    'Je ne peux pas vous transférer.',
    'Le virement prend deux jours.',
  ],
  it: [
    'Vuoi che ti metta in contatto con un operatore?',
    'Se vuoi, ti passo un operatore.',
    'Non posso trasferirti.',
    'Il bonifico richiede due giorni.',
  ],
  pt: [
    'Quer que eu transfira você para um atendente?',
    'Se você quiser, vou te conectar com um agente.',
    'Não posso transferir você.',
    'A transferência bancária leva dois dias.',
  ],
  nl: [
    'Zal ik u doorverbinden met een medewerker?',
    'Als u wilt, verbind ik u door met een medewerker.',
    'Ik kan je niet doorverbinden.',
    'De overschrijving duurt twee dagen.',
  ],
  zh: [
    '需要我为您转接人工客服吗？',
    '如果您需要，我可以为您转接人工客服。',
    '银行转账需要两天。',
    '我无法为您转接人工客服。',
  ],
  ja: [
    '担当者におつなぎしましょうか？',
    'ご希望の場合は担当者におつなぎします。',
    '振込には二日かかります。',
  ],
  ko: [
    '상담원을 연결해 드릴까요?',
    '원하시면 상담원에게 연결해 드리겠습니다.',
    '계좌 이체는 이틀 걸립니다.',
  ],
  ar: ['هل تريد أن أحولك إلى موظف؟', 'إذا أردت سأحولك إلى موظف.', 'التحويل البنكي يستغرق يومين.'],
  hi: [
    'क्या मैं आपको एजेंट से जोड़ दूँ?',
    'अगर आप चाहें तो मैं आपको एजेंट से जोड़ सकता हूँ।',
    'बैंक ट्रांसफर में दो दिन लगते हैं।',
  ],
  ru: [
    'Перевести вас на оператора?',
    'Если хотите, я переведу вас на оператора.',
    'Банковский перевод занимает два дня.',
    'Я не могу соединить вас с оператором.',
  ],
  tr: [
    'Sizi bir temsilciye bağlamamı ister misiniz?',
    'İsterseniz sizi bir temsilciye bağlayabilirim.',
    'Banka havalesi iki gün sürer.',
  ],
};

describe('a promise of a transfer', () => {
  it.each(Object.entries(promised).flatMap(([code, texts]) => texts.map((text) => [code, text])))(
    'is found (%s): %s',
    (_, text) => expect(promisesTransfer(text ?? '')).toBe(text),
  );

  it('is found among other sentences, and given as it is written', () => {
    expect(
      promisesTransfer('Standard shipping takes 2.5 days. Transferring you now! Goodbye.'),
    ).toBe('Transferring you now!');
  });
});

describe('no promise of a transfer', () => {
  it.each(Object.entries(harmless).flatMap(([code, texts]) => texts.map((text) => [code, text])))(
    'is (%s): %s',
    (_, text) => expect(promisesTransfer(text ?? '')).toBeNull(),
  );
});
