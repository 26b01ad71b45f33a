// Words that ask, greet, thank or press, and say nothing of what it is about: a message of these and a
// request for a person is only the request. A word too few makes the brief quote such a message, a
// word too many hides a question: so what could name a matter (“it”, “this”, “order”) is not here.
// The languages are those in which the policy finds requests.

const lists = {
  en: `i i'd i'm i'll i've we we'd me us my you your u ur a an the to for of with and or so just now right away here there
    is are be am can could can't may might would will shall do please pls plz thanks thank thx ty kindly hi hello hey good
    morning afternoon evening day dear sir madam ok okay yes yeah no nope not don't dont want wanna need like love prefer
    wish request asking ask get give gimme let put pass hand transfer transferred connect connected switch forward redirect
    escalate talk talking speak speaking chat chatting contact reach call see have got find send someone somebody anyone
    anybody person people human humans being real actual actually live living agent agents operator representative rep staff
    member team customer support service care help assistance assist assistant manager supervisor advisor adviser specialist
    employee directly straight immediately asap urgently soon quickly again still already finally possible if bot bots robot
    machine ai instead rather than question through over on in touch one some any another other else available must really
    sorry well um uh hmm said say`,
  de: `ich mir mich wir uns sie ihr ihnen du dich bitte danke dank vielen hallo guten tag morgen abend hi moin servus möchte
    moechte möchten will wollen würde wuerde gern gerne hätte kann kannst können könnte könnten brauche benötige wünsche mit
    einem einen einer eine ein der die das dem den zu zum zur an bei von vom und oder doch jetzt sofort mal endlich direkt
    lieber nur ja nein ok okay echten echter echte richtigen menschen mensch mitarbeiter mitarbeiterin person jemand jemanden
    jemandem agent berater kundenberater kundendienst kundenservice support sprechen reden chatten telefonieren verbinden
    verbunden weiterleiten verbinde geben gib hilfe helfen nicht kein keinen bot frage habe`,
  es: `yo me mi nos usted tú te quiero quisiera necesito deseo puedo puede pueden podría podrías hablar con un una el la los
    a al de por favor gracias hola buenos buenas días tardes noches ahora ya sí no persona humano humana agente operador
    operadora asesor asesora representante alguien real atención cliente servicio pasar páseme pásame comunicar comuníqueme
    ayuda ayudar directamente y o que gustaría`,
  fr: `je j'aimerais j'ai moi me nous vous tu te veux voudrais souhaite peux puis pouvez pourriez pourrais parler à a avec un
    une le la les de d'un d'une du des s'il te plaît plait svp stp merci bonjour bonsoir salut maintenant tout suite oui non
    humain humaine personne vraie vrai conseiller conseillère agent opérateur quelqu'un passer passez transférer besoin
    d'aide aide directement et ou en relation mettre mettez contact`,
  it: `io mi voglio vorrei posso può puoi potrei parlare con un una uno il la lo di a al per favore grazie ciao buongiorno
    buonasera salve adesso ora subito sì si no persona umano umana operatore operatrice qualcuno vero vera reale assistenza
    clienti servizio aiuto passi passami bisogno ho e che`,
  pt: `eu me quero queria gostaria preciso posso pode poderia falar com um uma o a de por favor obrigado obrigada olá oi bom
    boa dia tarde noite agora já sim não pessoa humano humana atendente alguém real atendimento ajuda transferir e que`,
  nl: `ik mij me wij we u jij je wil wilt graag kan kunt kunnen zou willen met een de het alsjeblieft alstublieft aub bedankt
    dank hallo goedemorgen goedendag nu ja nee mens persoon medewerker iemand echte echt spreken praten verbinden verbind
    contact hulp nodig heb en of`,
  ru: `я мне меня мы нам вы вас ты хочу хотел хотела бы можно могу можете нужен нужна нужно пожалуйста спасибо здравствуйте
    привет добрый день вечер доброе утро сейчас сразу срочно да нет человек человеком человека оператор оператором оператора
    сотрудник сотрудником поговорить говорить связаться соедините переключите позовите с со к на живой живым живого и`,
  tr: `ben bana beni biz bir mi mı lütfen merhaba selam teşekkürler teşekkür ederim istiyorum isterim ister misiniz misin
    hemen şimdi evet hayır ile insan insanla kişi biri birisi gerçek canlı temsilci temsilciye temsilciyle müşteri hizmetleri
    destek görüşmek konuşmak bağlanmak bağlayın lazım`,
  ar: `أنا انا أريد اريد أود اود أرغب ارغب في أن ان مع إلى الى من فضلك لو سمحت شكرا شكراً مرحبا السلام عليكم ممكن الآن نعم لا
    شخص حقيقي موظف إنسان انسان خدمة العملاء التحدث مساعدة أحتاج احتاج`,
  hi: `मैं मुझे हम हमें आप एक कृपया प्लीज धन्यवाद नमस्ते हाँ हां नहीं अभी से को के साथ बात करनी करना चाहता चाहती हूँ हूं है चाहिए
    कराइए करें किसी इंसान एजेंट व्यक्ति असली मदद जी`,
  ko: `저는 제가 저 좀 주세요 싶어요 싶습니다 싶은데요 부탁 부탁해요 부탁드려요 부탁드립니다 안녕하세요 감사합니다 네 아니요 지금
    바로 빨리 실제 진짜 해 해주세요 하고 사람 상담원 직원`,
} satisfies Record<string, string>;

/** Words, as `folded` leaves them. */
export const courtesy: ReadonlySet<string> = new Set(
  Object.values(lists).flatMap((list) => list.normalize('NFKC').split(/\s+/)),
);

/** The same in Chinese and Japanese, which write words without a space between them. */
export const UNSPACED_COURTESY =
  /你好|您好|请|請|谢谢|謝謝|麻烦|麻煩|帮忙|幫忙|帮|幫|给|給|我们|我們|我|你们|你|您|想要|需要|要|想|可以|能|吗|嗎|吧|呢|啊|了|好|的|一下|一个|一個|一位|马上|馬上|现在|現在|立刻|快|直接|服务|服務|客服|人工|真人|人员|人員|说话|說話|说|說|话|聊|转接|轉接|转|轉|接|找|和|跟|お願いします|お願い|おねがいします|ください|下さい|ありがとうございます|ありがとう|こんにちは|すみません|です|ます|したい|たい|します|ませんか|私|わたし|は|を|に|と|が|の|で|も|か|ね|よ|今すぐ|今|すぐ|直接|人間|人|オペレーター|オペレータ|担当者|担当|スタッフ|話|希望/gu;
