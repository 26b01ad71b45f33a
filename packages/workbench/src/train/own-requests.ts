// Our own sentences for training the model of explicit requests: in the languages no public data cover,
// and of the kinds a model gets wrong (negation, “are you human?”, talk about support). One a line.

export interface OwnRequests {
  readonly asks: readonly string[];
  readonly others: readonly string[];
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const ownSentences: Readonly<Record<string, OwnRequests>> = {
  en: {
    asks: lines(`
      I would rather speak to one of your people
      this chat goes nowhere, a person please
      can a member of staff have a look at this
      put somebody from your team on
      I'd like a real person to look at my case
      how do I get hold of a human being here
      I give up, hand me over to your colleagues
      is it possible to be connected with an advisor
      no more bots, I need to talk to someone
      hand me to an operator please
      help me speak to a live agent
      I do not know how to chat with an operator
      I cannot talk with a human agent
      what do I have to do to speak with someone
      assistance talking to a person
      you are of no help, let me chat with an agent
      talking to a computer gets me nowhere, get me somebody real
    `),
    others: lines(`
      I want to talk about my refund
      we should discuss the delivery date
      let's talk about the price
      can we talk about the discount
      my boss wants to talk to a customer of mine
      my husband would like to talk to me about it
      you must be a person
      did I reach a real person
      you talk like a human
      does a person answer here
      talk to you later
      talk later
      please don't transfer me to anyone
      I do not want to speak to an agent
      no need to connect me with a person
      no human needed, thanks
      are you a human or a machine
      am I chatting with a real person
      is this a bot answering me
      what are the opening hours of your support
      how many people work in your team
      your agent told me the parcel was lost
      I spoke to a person yesterday and he was kind
      does the price include support
      can I change the name of the contact person
      how do I transfer my account to another person
      I want to send money to someone
      my agent booked the flight
      is there a discount for staff
      who is your manager
      the customer service was very good
      I need help with my order
      can you help me cancel my account
      I want to check the refund policy
      what does an agent do
      someone used my card
      can I add a person to the booking
    `),
  },
  de: {
    asks: lines(`
      Ich hätte gern einen Kollegen aus Fleisch und Blut
      kann da mal bitte ein Mensch draufschauen
      geben Sie mir bitte jemanden vom Kundendienst
      ich komme hier nicht weiter, bitte an einen Mitarbeiter übergeben
      kann ich mit einer Person schreiben statt mit dem Bot
      Ich möchte zu einem Berater durchgestellt werden
      Hilfe von einem Menschen bitte
      Ich brauche Unterstützung durch einen Mitarbeiter
      Verbindung mit dem Support
      wie erreiche ich einen Mitarbeiter
      Wie kann ich mit jemandem sprechen
    `),
    others: lines(`
      ich möchte über meine Rückzahlung sprechen
      wir müssen über die Lieferung reden
      können wir über den Preis sprechen
      mein Chef will mit einem Kunden von mir sprechen
      du musst ein Mensch sein
      ist das ein Roboter oder jemand Echtes
      du redest wie ein Mensch
      antwortet mir hier eine Person
      bitte nicht mit einem Mitarbeiter verbinden
      ich brauche keinen Menschen
      bist du echt oder ein Programm
      schreibe ich hier mit einem Menschen
      wann ist der Support erreichbar
      wie viele Mitarbeiter habt ihr
      Ihr Mitarbeiter war sehr nett
      ich brauche Hilfe bei meiner Bestellung
      kannst du mir helfen
      wie ändere ich meine Kontaktdaten
      gibt es einen Rabatt für zwei Personen
      du bist ein guter Mensch
      der Kundenservice hat mir nicht geantwortet
    `),
  },
  es: {
    asks: lines(`
      quisiera que me atienda alguien de carne y hueso
      páseme con alguien de su equipo
      no me entiendes, ponme con una persona
      cómo hago para hablar con un asesor
      necesito apoyo de una persona
      me comunicas con un ejecutivo
      asistencia humana por favor
      contactar a un agente
    `),
    others: lines(`
      quiero hablar de mi reembolso
      tenemos que hablar sobre la entrega
      hablemos del precio
      mi jefe quiere hablar con un cliente mío
      debes ser una persona
      esto es un robot o alguien real
      hablas como un humano
      me responde una persona
      no me transfieras a nadie
      no hace falta un agente
      eres una persona de verdad o un programa
      con quién estoy chateando
      cuál es el horario de atención al cliente
      cuántas personas trabajan ahí
      el agente me dijo que llegaba hoy
      necesito ayuda con mi pedido
      me puedes ayudar
      quiero cambiar los datos de contacto
      es para dos personas
      el servicio al cliente fue malo
    `),
  },
  fr: {
    asks: lines(`
      j'aimerais qu'une vraie personne me réponde
      transférez-moi à un de vos collègues
      comment faire pour parler à un conseiller
      je préfère échanger avec quelqu'un de chez vous
      passez-moi votre responsable
      besoin d'une aide humaine
      un agent pour m'aider svp
    `),
    others: lines(`
      je voudrais parler de mon remboursement
      il faut qu'on parle de la livraison
      parlons du prix
      mon patron veut parler à un de mes clients
      tu dois être un humain
      c’est un robot ou quelqu’un de réel
      tu parles comme un humain
      est-ce un humain qui répond
      ne me transférez pas à un conseiller
      pas besoin d'un humain
      tu es une vraie personne ou un programme
      à qui est-ce que je parle
      quels sont les horaires du service client
      combien de personnes travaillent chez vous
      votre conseiller m'a dit que c'était envoyé
      j'ai besoin d'aide pour ma commande
      peux-tu m'aider
      je veux modifier mes coordonnées
      une table pour deux personnes
      votre service client est lent
    `),
  },
  it: {
    asks: lines(`
      vorrei che mi rispondesse una persona vera
      mi metta in contatto con un vostro collega
      come faccio a parlare con un operatore
      passami qualcuno del vostro team
      ho bisogno del supporto di una persona
      mi serve un aiuto umano
    `),
    others: lines(`
      vorrei parlare del mio rimborso
      dobbiamo parlare della consegna
      parliamo del prezzo
      il mio capo vuole parlare con un mio cliente
      devi essere una persona
      questo è un robot o qualcuno di reale
      parli come un umano
      mi risponde una persona
      non passarmi nessuno
      non serve un operatore
      sei una persona vera o un programma
      con chi sto scrivendo
      quali sono gli orari del servizio clienti
      quante persone lavorano da voi
      il vostro operatore mi ha detto di aspettare
      ho bisogno di aiuto con il mio ordine
      puoi aiutarmi
      voglio cambiare i miei contatti
      un tavolo per due persone
    `),
  },
  pt: {
    asks: lines(`
      quero ser atendido por gente de verdade
      me transfere para alguém da equipe
      como faço para falar com um atendente
      preciso falar com uma pessoa e não com um robô
      tem alguém aí para me atender
      pode me passar para um humano
      atendimento com pessoa por favor
      quero conversar com o suporte
    `),
    others: lines(`
      quero falar sobre o meu reembolso
      precisamos falar da entrega
      vamos falar do preço
      o meu chefe quer falar com um cliente meu
      acho que estou falando com uma pessoa
      isto é um robô ou gente
      você é atendente ou máquina
      fala como uma pessoa
      é uma pessoa que responde aqui
      não me transfira para ninguém
      não preciso de atendente
      você é gente ou é robô
      com quem estou falando
      qual o horário de atendimento
      quantas pessoas trabalham aí
      o atendente disse que chegava hoje
      preciso de ajuda com meu pedido
      pode me ajudar
      quero mudar meus dados de contato
      mesa para duas pessoas
      o atendimento foi ótimo
    `),
  },
  nl: {
    asks: lines(`
      kan iemand van jullie dit overnemen
      ik wil graag een collega van vlees en bloed
      hoe kan ik een medewerker spreken
      verbind mij door met de klantenservice
      geef mij maar iemand echt
      liever een mens dan een bot
      ik wil door een persoon geholpen worden
    `),
    others: lines(`
      ik wil het over mijn terugbetaling hebben
      we moeten over de levering praten
      kunnen we over de prijs praten
      mijn baas wil met een klant van mij praten
      ik denk dat ik met een persoon praat
      is dit een robot of iemand echt
      jij klinkt als een mens
      antwoordt hier een mens
      zit er een persoon achter deze chat
      niet doorverbinden alsjeblieft
      ik heb geen medewerker nodig
      ben je een echt iemand of een programma
      met wie praat ik
      wanneer is de klantenservice open
      hoeveel mensen werken er bij jullie
      de medewerker zei dat het onderweg was
      ik heb hulp nodig met mijn bestelling
      kun je me helpen
      ik wil mijn contactgegevens wijzigen
      een tafel voor twee personen
    `),
  },
  ru: {
    asks: lines(`
      пусть мне ответит живой человек
      переведите разговор на сотрудника
      как мне связаться с оператором
      хочу чтобы мной занялся менеджер
      бот не помогает дайте человека
      мне бы с кем-то из поддержки поговорить
      свяжите меня со специалистом
    `),
    others: lines(`
      хочу поговорить о возврате
      нам надо обсудить доставку
      давайте поговорим о цене
      мой начальник хочет поговорить с моим клиентом
      кажется я говорю с человеком
      это робот или живой
      ты говоришь как человек
      мне отвечает человек
      вы настоящий оператор или программа
      не надо меня переводить на оператора
      оператор мне не нужен
      ты живой или программа
      с кем я переписываюсь
      когда работает поддержка
      сколько человек у вас работает
      оператор сказал что посылка в пути
      мне нужна помощь с заказом
      можешь мне помочь
      хочу изменить контактные данные
      столик на двух человек
    `),
  },
  tr: {
    asks: lines(`
      beni bir çalışana aktarır mısınız
      gerçek birinden cevap almak istiyorum
      bir temsilciye nasıl ulaşabilirim
      bot istemiyorum insan istiyorum
      müşteri hizmetleriyle görüşebilir miyim
      yetkili birini bağlayın lütfen
      insan desteği alabilir miyim
    `),
    others: lines(`
      iadem hakkında konuşmak istiyorum
      teslimatı konuşmamız lazım
      fiyat hakkında konuşalım
      patronum bir müşterimle konuşmak istiyor
      sanırım bir insanla konuşuyorum
      bu bir robot mu yoksa gerçek biri mi
      insan gibi konuşuyorsun
      bana bir insan mı cevap veriyor
      sen temsilci misin yoksa yazılım mı
      beni kimseye aktarmayın
      temsilciye gerek yok
      sen gerçek misin yoksa program mı
      kiminle yazışıyorum
      destek saat kaçta açılıyor
      kaç kişi çalışıyor
      temsilci kargoda dedi
      siparişimle ilgili yardıma ihtiyacım var
      bana yardım eder misin
      iletişim bilgilerimi değiştirmek istiyorum
      iki kişilik masa
    `),
  },
  zh: {
    asks: lines(`
      能不能让你们的人来处理
      我想跟你们的工作人员谈谈
      怎么才能联系到人工
      别用机器人敷衍我，叫个人来
      麻烦帮我接通客服人员
      我要求真人服务
      需要有人来帮我处理，转接客服
      联系支持
    `),
    others: lines(`
      我想谈谈退款的事
      我们需要谈谈送货
      说说价格吧
      我老板想和我的客户谈谈
      我觉得我在跟人说话
      这是机器人还是真的有人
      你说话像人
      是人在回答我吗
      不用给我转接
      我不需要人工
      你到底是人还是程序
      我在和谁聊天
      客服几点上班
      你们有多少人
      客服说今天发货
      我需要帮助
      你能帮我吗
      我想修改联系方式
      两个人的位子
      人工智能会取代人类吗
      服务很好
    `),
  },
  ja: {
    asks: lines(`
      人に代わってもらえますか
      実際の担当者の方とお話ししたいのですが
      どうすればオペレーターと話せますか
      ボットではなく人に対応してほしい
      サポートの方につないでもらえますか
      誰か人を出してください
      有人のチャットに切り替えてほしい
    `),
    others: lines(`
      返金について話したいです
      配送の件を相談したい
      値段の話をしましょう
      上司が私の客と話したがっています
      人と話している気がします
      これはロボットですか
      人間みたいに話しますね
      返事をしているのは人間ですか
      君は機械なの
      オペレーターにはつながないでください
      人の対応は必要ありません
      あなたは本物の人ですか
      誰と話しているのですか
      サポートの営業時間は何時ですか
      社員は何人いますか
      担当者が発送したと言いました
      注文について助けてください
      手伝ってくれますか
      連絡先を変更したい
      二人分の席
    `),
  },
  ko: {
    asks: lines(`
      사람이 직접 답해 주세요
      상담원과 이야기할 수 있을까요
      어떻게 하면 직원이랑 통화할 수 있나요
      봇 말고 사람 바꿔주세요
      담당자분께 연결 부탁드립니다
      진짜 사람이랑 얘기하게 해줘
      고객센터 직원 연결해줘
    `),
    others: lines(`
      환불에 대해 이야기하고 싶어요
      배송 문제를 상의해야 해요
      가격 이야기를 해 봅시다
      상사가 제 고객과 이야기하고 싶어 해요
      사람이랑 얘기하는 것 같아요
      이거 로봇이에요
      사람처럼 말하네요
      사람이 대답하는 건가요
      너는 기계니
      상담원 연결은 필요 없어요
      사람 연결하지 마세요
      너 진짜 사람이야
      제가 누구랑 대화하고 있나요
      고객센터 몇 시에 열어요
      직원이 몇 명이에요
      상담원이 배송됐다고 했어요
      주문 도와주세요
      도와줄 수 있어요
      연락처를 바꾸고 싶어요
      두 사람 자리 예약
    `),
  },
  ar: {
    asks: lines(`
      أريد أن يرد علي شخص حقيقي
      كيف أستطيع الوصول إلى موظف
      خلوني أكلم واحد من الفريق
      حولوني لخدمة الزبائن لو سمحتم
      لا أريد روبوت أريد إنسانا
      أحتاج مساعدة من موظف
      ممكن توصلني بأحد الموظفين
    `),
    others: lines(`
      أريد التحدث عن استرداد المبلغ
      يجب أن نتحدث عن التوصيل
      لنتحدث عن السعر
      مديري يريد التحدث مع أحد زبائني
      أظن أنني أتحدث مع شخص
      هل هذا روبوت أم شخص
      تتكلم مثل الإنسان
      هل يجيبني إنسان
      هل أنت آلة
      لا تحولني إلى أي موظف
      لا أحتاج إلى شخص
      هل أنت بشر أم برنامج
      مع من أتحدث
      متى تعمل خدمة العملاء
      كم شخصا يعمل لديكم
      قال الموظف إن الطلب وصل
      أحتاج مساعدة في طلبي
      هل يمكنك مساعدتي
      أريد تغيير بيانات الاتصال
      طاولة لشخصين
    `),
  },
  hi: {
    asks: lines(`
      मुझे किसी असली आदमी से बात कराओ
      कस्टमर केयर वाले से कनेक्ट कर दीजिए
      एजेंट से कैसे बात करूँ
      बॉट नहीं चाहिए इंसान चाहिए
      किसी कर्मचारी को बुलाइए
      mujhe kisi insaan se baat karni hai
      agent se baat karao
      customer care se connect karo
    `),
    others: lines(`
      मैं अपने रिफंड के बारे में बात करना चाहता हूँ
      हमें डिलीवरी पर बात करनी है
      चलिए कीमत की बात करते हैं
      मेरे बॉस मेरे एक ग्राहक से बात करना चाहते हैं
      लगता है मैं इंसान से बात कर रहा हूँ
      यह रोबोट है या इंसान
      तुम इंसान जैसे बोलते हो
      क्या कोई इंसान जवाब दे रहा है
      तू मशीन है क्या
      मुझे किसी से कनेक्ट मत करो
      एजेंट की जरूरत नहीं है
      क्या तुम सच में इंसान हो
      मैं किससे बात कर रहा हूँ
      कस्टमर केयर कब खुलता है
      आपके यहाँ कितने लोग काम करते हैं
      एजेंट ने कहा था आज आएगा
      मुझे ऑर्डर में मदद चाहिए
      क्या आप मेरी मदद कर सकते हैं
      मुझे संपर्क जानकारी बदलनी है
      दो लोगों के लिए टेबल
      mera order kahan hai
      kya tum insaan ho
    `),
  },
};
