// Short requests as people (and translation machines) word them, as products: each way of asking with
// each kind of person or place that is asked for, in every language but English, and beside them what
// is said of the same persons and places without asking for them.

/** One language: ways of saying with a gap `_`, and what fills it. */
export interface Phrases {
  /** Pairs: each way of asking is combined with each of the words for whom. */
  readonly asks: readonly (readonly [ways: string, whom: string])[];
  readonly others: readonly (readonly [ways: string, whom: string])[];
}

const parts = (text: string) =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** All combinations; `whom` may be empty where the ways are whole sentences. */
export function sentencesOf(pairs: Phrases['asks']): readonly string[] {
  return pairs.flatMap(([ways, whom]) =>
    parts(ways).flatMap((way) =>
      way.includes('_') ? parts(whom).map((who) => way.replace('_', who)) : [way],
    ),
  );
}

export const requestPhrases: Readonly<Record<string, Phrases>> = {
  de: {
    asks: [
      [
        'mit _ sprechen|Ich möchte mit _ sprechen|Kann ich mit _ chatten|Verbinden Sie mich mit _|Sprich mit _',
        'einem Menschen|einer echten Person|einem Mitarbeiter|einem Vertreter|dem Kundenservice|der Kundenbetreuung|einem Vorgesetzten|einem realen Menschen',
      ],
      [
        '_|_ bitte|Ich brauche _|Ich benötige _',
        'menschliche Hilfe|echte menschliche Hilfe|manuellen Kundendienst|persönliche Betreuung|Kundenservice|technischen Support|Unterstützung|Support|Live-Chat|einen Vertreter',
      ],
      [
        'Gibt es _|Ist da _|Gibt es hier _?',
        'eine echte Person|einen richtigen Menschen|irgendeine reale Person|irgendwelche echten Menschen',
      ],
      [
        'Support kontaktieren|Kundendienst anrufen|Den Support kontaktieren|Menschlicher Kundenservice|Menschlicher Dienst|Hotline|Helpdesk|Menschliche Kundendienste|Manuelle Bedienung|Vermittlung zu einem Menschen|Weiterleitung an einen Mitarbeiter|Übergabe an einen Mitarbeiter|Anruf beim Kundenservice|Mitarbeiter am Telefon',
        '',
      ],
    ],
    others: [
      [
        'Wann ist _ erreichbar?|Was kostet _?|Ist das _?|_ war freundlich',
        'der Kundenservice|ein Mitarbeiter|der Support|die Hotline|der technische Support',
      ],
      [
        'Bist du _?|Spreche ich mit _?|Du bist _',
        'ein echter Mensch|eine reale Person|ein Mitarbeiter|ein Vertreter',
      ],
      [
        'Ich brauche Hilfe|Ich brauche Hilfe bei der Zahlung|Ich brauche eine Rechnung|Ich benötige einen Adapter|Gibt es einen Rabatt?|Gibt es echte Ledertaschen?|Menschen sind seltsam|Wer ist dein Chef?|Ruf mich nicht an|Ist das ein echter Edelstein?|Ich brauche ein wenig Hilfe|Ich brauche etwas Unterstützung bei der Bestellung|Hilfe bitte|Rede mit mir|Sprich mit mir|Unterhalte dich mit mir|Zurück bitte|Noch einmal von vorn|Ist da jemand?|Gibt es Hilfe?|Ich brauche jemanden zum Kuscheln',
        '',
      ],
    ],
  },
  es: {
    asks: [
      [
        'hablar con _|Quiero hablar con _|¿Puedo chatear con _?|Conécteme con _|Habla con _|Póngame con _',
        'un ser humano|una persona real|un agente|un representante|servicio al cliente|atención al cliente|un supervisor|un ser humano real|alguien de verdad',
      ],
      [
        '_|_ por favor|Necesito _|Quiero _',
        'ayuda humana|ayuda humana real|ayuda de un humano real|servicio al cliente manual|atención personal|servicio de atención al cliente|soporte técnico|soporte|un representante|chat en vivo',
      ],
      [
        '¿Hay _?|¿Existe _?|¿Hay _ aquí?',
        'alguna persona real|algún ser humano real|algún humano de verdad|humanos reales',
      ],
      [
        'Contactar con soporte|Póngase en contacto con soporte|Ponerse en contacto con el servicio de asistencia|Contacto|Servicio humano|Mesa de ayuda|Contacta con nosotros|Comuníquese con soporte|Asistencia humana|Servicios de personas|Atención por humanos|Transferencia a un agente|Derivación a un humano|Llamada al servicio de atención al cliente|Personal de atención',
        '',
      ],
    ],
    others: [
      [
        '¿A qué hora abre _?|¿Cuánto cuesta _?|No necesito _|Me gustó _|¿Qué es _?',
        'el servicio al cliente|un agente|el soporte técnico|la atención al cliente|el representante',
      ],
      [
        '¿Eres _?|¿Estoy hablando con _?|No eres _',
        'un ser humano|una persona real|un agente|un humano de verdad',
      ],
      [
        'Necesito ayuda|Necesito ayuda con el pago|Necesito una factura|Quiero un cargador|¿Hay descuentos?|¿Hay flores reales?|Los humanos son raros|No me llames|¿Quién es tu jefe?|Es una joya real|Necesito un poco de ayuda|Necesito algo de asistencia|Asistencia, por favor|Ayuda, por favor|Habla conmigo|Charla conmigo|Vuelve atrás, por favor|Otra vez desde el principio|¿Hay alguien?|¿Hay ayuda?|Necesito a alguien que me quiera',
        '',
      ],
    ],
  },
  fr: {
    asks: [
      [
        'parler à _|Je veux parler à _|Puis-je discuter avec _ ?|Mettez-moi en relation avec _|Parle à _|Parler avec _',
        "un humain|une vraie personne|un agent|un représentant|service client|un être humain|un superviseur|un véritable humain|quelqu'un de réel",
      ],
      [
        "_|_ s'il vous plaît|J'ai besoin de _|J'ai besoin d'un _",
        "service client manuel|service à la clientèle manuel|soutien|support technique|aide humaine|aide d'un vrai humain|représentant|chat en direct|service humain",
      ],
      [
        'Y a-t-il _ ?|Est-ce qu’il y a _ ?|Existe-t-il _ ?|Il y a _ ici ?',
        'une personne réelle|un vrai humain|un véritable être humain|des personnes réelles|de vrais humains|de vraies personnes',
      ],
      [
        "Contacter le service d'assistance|Contactez le support|Prendre contact|Service à la clientèle humain|Services à la personne humaine|Centre d'aide|Contactez-nous|Service d'assistance|Assistance technique|Services humains|Personne en chair et en os|Transfert à un agent|Transfert vers un conseiller|Appel au service client|Personnel du service client",
        '',
      ],
    ],
    others: [
      [
        "À quelle heure ouvre _ ?|Combien coûte _ ?|Je n'ai pas besoin de _|J'ai bien aimé _|Qu'est-ce que _ ?",
        'le service client|un agent|le support technique|le conseiller|le représentant',
      ],
      [
        'Es-tu _ ?|Est-ce que je parle à _ ?|Tu es _',
        'un vrai humain|une vraie personne|un agent|un être humain',
      ],
      [
        "J'ai besoin d'aide|J'ai besoin d'aide pour payer|J'ai besoin d'une facture|Je veux un chargeur|Y a-t-il des remises ?|Y a-t-il de vraies fleurs ?|Les humains sont bizarres|Ne m'appelez pas|Qui est ton chef ?|C'est un vrai bijou|J'ai besoin d'un peu d'aide|J'ai besoin d'un peu d'assistance|De l'assistance, s'il vous plaît|Aide|Parle avec moi|Parle-moi|Discute avec moi|Reviens en arrière, s'il te plaît|Encore une fois depuis le début|Il y a quelqu'un ?|Y a-t-il de l'aide ?|J'ai besoin de quelqu'un qui m'aime",
        '',
      ],
    ],
  },
  it: {
    asks: [
      [
        'parlare con _|Voglio parlare con _|Posso chattare con _?|Mettimi in contatto con _|Parla con _|Collegami a _',
        'un umano|una persona reale|un agente|un rappresentante|il servizio clienti|un essere umano|un supervisore|un vero essere umano|qualcuno di reale',
      ],
      [
        '_|_ per favore|Ho bisogno di _|Mi serve _',
        "aiuto umano|un vero aiuto umano|servizio clienti manuale|assistenza clienti|supporto tecnico|supporto|sostegno|un rappresentante|chat dal vivo|l'aiuto di un umano",
      ],
      [
        "C'è _?|Esiste _?|Ci sono _?|C'è _ qui?",
        'una persona vera|qualche persona reale|un vero essere umano|persone reali|qualche umano reale',
      ],
      [
        "Contatta l'assistenza|Contattare il supporto|Contatto|Servizio umano|Centro assistenza|Contattaci|Contattare l'assistenza clienti|Rivolgersi all'assistenza|Assistenza reale|Servizi umani|Consulente umano|Consulente in carne e ossa|Trasferimento a un operatore|Trasferimento a un consulente|Chiama il servizio clienti|Chiamare l'assistenza clienti|Personale di servizio",
        '',
      ],
    ],
    others: [
      [
        'A che ora apre _?|Quanto costa _?|Non ho bisogno di _|Mi è piaciuto _|Che cos’è _?',
        "il servizio clienti|un agente|il supporto tecnico|l'assistenza|il rappresentante",
      ],
      [
        'Sei _?|Sto parlando con _?|Tu sei _',
        'un vero umano|una persona reale|un agente|un essere umano',
      ],
      [
        "Ho bisogno di aiuto|Ho bisogno di aiuto con il pagamento|Mi serve una fattura|Voglio un caricatore|C'è uno sconto?|Ci sono fiori veri?|Gli umani sono strani|Non chiamarmi|Chi è il tuo capo?|È un gioiello vero|Mi serve un po' di aiuto|Ho bisogno di un poco di assistenza|Ho bisogno di una mano|Mi serve assistenza|Un po' d'aiuto, per favore|Parla con me|Chiacchiera con me|Torna indietro, per favore|Ancora una volta dall'inizio|C'è qualcuno?|C'è un aiuto?|Ho bisogno di qualcuno che mi ami",
        '',
      ],
    ],
  },
  zh: {
    asks: [
      [
        '与_交谈|我想和_说话|我要跟_聊|和_说话|我想与_交谈',
        '人|真人|人类|客服代表|工作人员|真正的人|一个真实的人|经理',
      ],
      [
        '_|请给我_|我需要_|我要_',
        '人工客服|手动客户服务|人工服务|真人帮助|真正的人类帮助|人类的帮助|客户支持|技术支持|客服代表|在线客服|人力服务',
      ],
      ['有_吗|这里有_吗|有没有_', '真人|真正的人|真实的人类|任何真人|任何真实的人'],
      [
        '联系支持人员|联系客服|联系技术支持|联络支持|客户服务|人类服务|服务台|人工协助|联系人工|人类客服服务|打电话给客服|给客服打电话|让我和人说话|让我跟人聊|现场客服|现场工作人员',
        '',
      ],
    ],
    others: [
      [
        '_几点开门|_多少钱|我不需要_|_态度很好|什么是_',
        '客户服务|人工客服|技术支持|客服代表|服务台',
      ],
      ['你是_吗|我在和_说话吗|你不是_', '真人|人类|客服代表|真正的人'],
      [
        '我需要帮助付款|我需要发票|我需要充电器|有折扣吗|有真花吗|人类很奇怪|不要给我打电话|你的老板是谁|有没有红色的|有人喜欢你吗|我需要一点帮助|我需要一些协助|请帮忙|和我说话|陪我聊天|请回到上一步|重新来一次|有人吗|有什么帮助吗|累死了|我需要有人爱我',
        '',
      ],
    ],
  },
  pt: {
    asks: [
      [
        'falar com _|Quero falar com _|Posso conversar com _?|Me conecte com _|Fale com _',
        'um ser humano|uma pessoa real|um agente|um representante|o atendimento ao cliente|um supervisor',
      ],
      [
        '_|_ por favor|Preciso de _',
        'ajuda humana|ajuda humana real|atendimento manual|atendimento ao cliente|suporte técnico|suporte|um representante|chat ao vivo',
      ],
      ['Há _?|Existe _?|Tem _ aqui?', 'alguma pessoa real|algum ser humano real|humanos reais'],
      ['Contatar o suporte|Entre em contato com o suporte|Serviço humano|Central de ajuda', ''],
    ],
    others: [
      [
        'Que horas abre _?|Quanto custa _?|Não preciso de _|Gostei de _',
        'atendimento ao cliente|um agente|suporte técnico|representante',
      ],
      ['Você é _?|Estou falando com _?', 'um ser humano|uma pessoa real|um agente'],
      [
        'Preciso de ajuda com o pagamento|Preciso de uma nota fiscal|Há descontos?|Não me ligue|por favor comece de novo|leia este texto para mim, por favor|conte uma piada|pare, por favor|escolher o da esquerda|sou uma pessoa alegre|deixe-me em paz|repita, por favor|quero todos|volte por favor|preciso de um pouco de ajuda|conte-me outra coisa',
        '',
      ],
    ],
  },
  nl: {
    asks: [
      [
        'praten met _|Ik wil met _ praten|Kan ik met _ chatten|Verbind me met _|Spreek met _',
        'een mens|een echt persoon|een medewerker|een vertegenwoordiger|de klantenservice|een leidinggevende',
      ],
      [
        '_|_ alstublieft|Ik heb _ nodig',
        'menselijke hulp|echte menselijke hulp|handmatige klantenservice|klantenservice|technische ondersteuning|ondersteuning|een vertegenwoordiger|live chat',
      ],
      ['Is er _|Is hier _|Zijn er _', 'een echt persoon|een echt mens|echte mensen'],
      [
        'Contact opnemen met support|Neem contact op met de ondersteuning|Menselijke service|Helpdesk',
        '',
      ],
    ],
    others: [
      [
        'Hoe laat opent _?|Wat kost _?|Ik heb geen _ nodig|_ was goed',
        'klantenservice|medewerker|technische ondersteuning|helpdesk',
      ],
      ['Ben je _?|Praat ik met _?', 'een echt mens|een echt persoon|een medewerker'],
      [
        'Ik heb hulp nodig bij het betalen|Ik heb een factuur nodig|Zijn er kortingen?|Bel me niet|begin alsjeblieft opnieuw|lees deze tekst voor alsjeblieft|vertel een mop|stop alsjeblieft|ik kies de linker|ik ben een vrolijk persoon|laat me met rust|herhaal dat alsjeblieft|ik wil ze allemaal|ga terug alsjeblieft|ik heb wat hulp nodig|vertel me iets anders',
        '',
      ],
    ],
  },
  ja: {
    asks: [
      [
        '_と話す|_と話したい|_とチャットしたい|_につないでください',
        '人間|本物の人|担当者|エージェント|カスタマーサービス|上司',
      ],
      [
        '_|_が必要です|_をお願いします',
        '人間の助け|本当の人間の助け|手動のカスタマーサービス|カスタマーサービス|テクニカルサポート|有人サポート|ライブチャット',
      ],
      ['_はいますか|ここに_はいますか', '本物の人間|本当の人|実在の人'],
      ['サポートに連絡する|サポートに連絡|ヒューマンサービス|ヘルプデスク', ''],
    ],
    others: [
      [
        '_は何時からですか|_はいくらですか|_は必要ありません|_は親切でした',
        'カスタマーサービス|担当者|テクニカルサポート',
      ],
      ['あなたは_ですか|私は_と話していますか', '人間|本物の人|エージェント'],
      [
        '支払いを手伝ってください|領収書が必要です|割引はありますか|電話しないでください|最初からお願いします|この文章を読んでください|冗談を言ってください|止めてください|左のを選びたい|私は明るい人です|放っておいて|もう一度お願いします|全部ほしいです|戻ってください|少し助けが必要です|別の話をして',
        '',
      ],
    ],
  },
  ko: {
    asks: [
      [
        '_과 대화하기|_과 이야기하고 싶어요|_과 채팅할 수 있나요|_에게 연결해 주세요',
        '사람|실제 사람|상담원|직원|관리자|담당자',
      ],
      [
        '_|_ 부탁드립니다|_이 필요합니다',
        '사람의 도움|실제 사람의 도움|수동 고객 서비스|고객 서비스|기술 지원|고객 지원|실시간 채팅|상담원',
      ],
      ['_이 있나요|여기 _ 있어요', '실제 사람|진짜 사람|살아있는 사람'],
      ['지원팀에 문의|고객 지원에 연락|인간 서비스|헬프 데스크', ''],
    ],
    others: [
      [
        '_는 몇 시에 열어요|_는 얼마예요|_는 필요 없어요|_가 친절했어요',
        '고객 서비스|상담원|기술 지원',
      ],
      ['당신은 _인가요|제가 _과 대화하고 있나요', '사람|실제 사람|상담원'],
      [
        '결제 도움이 필요해요|영수증이 필요합니다|할인이 있나요|전화하지 마세요|처음부터 다시 해 주세요|이 글을 읽어 주세요|농담 하나 해 주세요|그만해 주세요|왼쪽 것을 고르고 싶어요|저는 밝은 사람이에요|날 내버려 둬|다시 말해 주세요|전부 원해요|뒤로 가 주세요|조금 도움이 필요해요|다른 얘기 해 줘',
        '',
      ],
    ],
  },
  ar: {
    asks: [
      [
        'التحدث إلى _|أريد التحدث مع _|هل يمكنني الدردشة مع _|صلني ب_|تحدث إلى _',
        'إنسان|شخص حقيقي|وكيل|ممثل|خدمة العملاء|مشرف',
      ],
      [
        '_|_ من فضلك|أحتاج إلى _',
        'مساعدة بشرية|مساعدة بشرية حقيقية|خدمة عملاء يدوية|خدمة العملاء|الدعم الفني|دعم|ممثل|دردشة مباشرة',
      ],
      ['هل هناك _|هل يوجد _ هنا', 'أي شخص حقيقي|إنسان حقيقي|بشر حقيقيون'],
      ['اتصل بالدعم|الاتصال بالدعم|خدمات إنسانية|مكتب المساعدة', ''],
    ],
    others: [
      ['متى تفتح _|كم تكلفة _|لا أحتاج إلى _|أعجبتني _', 'خدمة العملاء|الدعم الفني|وكيل'],
      ['هل أنت _|هل أتحدث مع _', 'إنسان|شخص حقيقي|وكيل'],
      [
        'أحتاج مساعدة في الدفع|أحتاج إلى فاتورة|هل هناك خصومات|لا تتصل بي|ابدأ من جديد من فضلك|اقرأ هذا النص لي من فضلك|احك لي نكتة|توقف من فضلك|أريد اختيار الأيسر|أنا شخص مرح|اتركني وشأني|أعد ذلك من فضلك|أريدها كلها|ارجع من فضلك|أحتاج إلى بعض المساعدة|حدثني عن شيء آخر',
        '',
      ],
    ],
  },
  hi: {
    asks: [
      [
        '_ से बात करें|मुझे _ से बात करनी है|क्या मैं _ से चैट कर सकता हूँ|मुझे _ से जोड़ें',
        'इंसान|असली व्यक्ति|एजेंट|प्रतिनिधि|ग्राहक सेवा|पर्यवेक्षक',
      ],
      [
        '_|कृपया _|मुझे _ चाहिए',
        'मानव सहायता|वास्तविक मानव सहायता|मैनुअल ग्राहक सेवा|ग्राहक सेवा|तकनीकी सहायता|सपोर्ट|प्रतिनिधि|लाइव चैट',
      ],
      ['क्या कोई _ है|क्या यहाँ कोई _ है', 'असली व्यक्ति|असली इंसान|वास्तविक मानव'],
      ['सहायता से संपर्क करें|सपोर्ट से संपर्क करें|मानव सेवाएं|हेल्प डेस्क', ''],
    ],
    others: [
      ['_ कब खुलती है|_ की कीमत क्या है|मुझे _ नहीं चाहिए|_ अच्छी थी', 'ग्राहक सेवा|तकनीकी सहायता|हेल्प डेस्क'],
      ['क्या आप _ हैं|क्या मैं _ से बात कर रहा हूँ', 'इंसान|असली व्यक्ति|एजेंट'],
      [
        'मुझे भुगतान में मदद चाहिए|मुझे बिल चाहिए|क्या छूट है|मुझे कॉल मत करो|कृपया फिर से शुरू करें|कृपया यह मेरे लिए पढ़ें|एक चुटकुला सुनाओ|कृपया रुकें|मुझे बायाँ वाला चुनना है|मैं एक खुश इंसान हूँ|मुझे अकेला छोड़ दो|कृपया दोहराएँ|मुझे सब चाहिए|कृपया वापस जाएँ|मुझे थोड़ी मदद चाहिए|कुछ और बताओ',
        '',
      ],
    ],
  },
  ru: {
    asks: [
      [
        'поговорить с _|Я хочу поговорить с _|Можно пообщаться с _|Соедините меня с _|Поговорите с _',
        'человеком|реальным человеком|агентом|представителем|службой поддержки|руководителем',
      ],
      [
        '_|_ пожалуйста|Мне нужна _',
        'человеческая помощь|реальная человеческая помощь|помощь человека|ручная служба поддержки|служба поддержки|техническая поддержка|поддержка',
      ],
      ['Есть ли _|Есть ли здесь _', 'реальный человек|настоящий человек|живые люди'],
      ['Связаться со службой поддержки|Обратитесь в поддержку|Человеческие услуги|Живой чат', ''],
    ],
    others: [
      [
        'Когда работает _?|Сколько стоит _?|Мне не нужна _|_ была хорошей',
        'служба поддержки|техническая поддержка|линия помощи',
      ],
      ['Вы _?|Ты _?', 'человек|реальный человек|представитель'],
      [
        'Мне нужна помощь с оплатой|Мне нужен чек|Есть ли скидки|Не звоните мне|начни сначала пожалуйста|прочитай это для меня пожалуйста|расскажи анекдот|остановись пожалуйста|хочу выбрать левый|я весёлый человек|оставь меня в покое|повтори пожалуйста|хочу их все|вернись назад пожалуйста|мне нужна небольшая помощь|расскажи что-нибудь другое',
        '',
      ],
    ],
  },
  tr: {
    asks: [
      [
        '_ konuş|_ konuşmak istiyorum|_ sohbet edebilir miyim|Beni _ görüştürün',
        'bir insanla|gerçek bir kişiyle|bir temsilciyle|müşteri hizmetleriyle|bir yöneticiyle',
      ],
      [
        '_|_ lütfen|_ istiyorum',
        'insan yardımı|gerçek insan desteği|manuel müşteri hizmetleri|müşteri hizmetleri|teknik destek|canlı destek',
      ],
      [
        '_ ihtiyacım var',
        'insan yardımına|gerçek insan desteğine|müşteri hizmetlerine|teknik desteğe|canlı desteğe',
      ],
      ['_ var mı|Burada _ var mı', 'gerçek bir insan|gerçek bir kişi|gerçek insanlar'],
      [
        'Destek ile iletişime geçin|Desteğe ulaşın|İnsan hizmetleri|Yardım masası|Canlı sohbet|Teknik destek',
        '',
      ],
    ],
    others: [
      [
        '_ kaçta açılıyor|_ ne kadar|_ gerek yok|_ çok iyiydi',
        'müşteri hizmetleri|teknik destek|temsilci',
      ],
      ['Sen _ mısın|_ mı konuşuyorum', 'gerçek bir insan|bir insanla'],
      [
        'Ödeme konusunda yardım lazım|Fatura istiyorum|İndirim var mı|Beni aramayın|lütfen baştan başla|bunu benim için oku lütfen|bir fıkra anlat|dur lütfen|soldakini seçmek istiyorum|ben neşeli biriyim|beni rahat bırak|tekrar et lütfen|hepsini istiyorum|geri dön lütfen|biraz yardıma ihtiyacım var|başka bir şey anlat',
        '',
      ],
    ],
  },
};
