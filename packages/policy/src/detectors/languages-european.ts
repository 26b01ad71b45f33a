// German, Spanish, French, Italian, Portuguese, Dutch, Russian and Turkish.
import type { RequestLanguage } from './language.ts';

const b = '(?<![\\p{L}\\p{N}])';
const e = '(?![\\p{L}\\p{N}])';
/** Whole words in any script: `\b` knows only ASCII. */
const words = (pattern: string) => new RegExp(`${b}(?:${pattern})${e}`, 'u');
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');

const DE =
  '(?:(?:echte[nrm]?|richtige[nrm]?|menschliche[nrm]?|lebendige[nrm]?|eine[nrm]?|de[nrm]|die|euer[enm]*|ihre[nrm]?|andere[nrm]?) )*(?:mensch(?:en)?|menschlich\\p{L}* (?:mitarbeiter|berater|agent\\p{L}*)|mitarbeiter(?:in|n|s)?|person|personen|agent(?:en|in)?|berater(?:in)?|kundenberater(?:in)?|sachbearbeiter(?:in)?|kundendienst|kundenservice|support(?:-?mitarbeiter(?:in)?)?|ansprechpartner(?:in)?|operator|jemand(?:en|em)?(?: echtem| echten| vom support| aus dem team)?|vorgesetzte[nr]?|servicemitarbeiter(?:in)?)';
const ES =
  '(?:(?:un|una|el|la|los|algún|alguna|otro|otra|con|verdadero|verdadera|su|tu) )*(?:(?:persona|humano|humana|agente|operador|operadora|representante|asesor|asesora|alguien|ser humano|empleado|supervisor|gerente|ejecutivo|encargado)(?: (?:real|humano|humana|de verdad|de atención|de servicio|en vivo))*|atención al cliente|servicio al cliente)';
const FR =
  "(?:(?:un|une|le|la|votre|vrai|vraie|véritable|autre|des|vos|de vos) |l'|d'|quelqu')*(?:(?:humain|humaine|être humain|personne|conseiller|conseillère|agent|opérateur|opératrice|représentant|représentante|responsable|employé|un de réel|un(?= |$))(?: (?:réel|réelle|humain|humaine|de votre équipe|du support|du service client|en direct))*|service client)";
const IT =
  "(?:(?:un|una|uno|il|la|vero|vera|reale|altro|vostro|tuo|con) |un')*(?:(?:persona|umano|umana|essere umano|operatore|operatrice|agente|consulente|rappresentante|qualcuno|addetto|responsabile|assistente umano)(?: (?:reale|umano|umana|vero|vera|in carne e ossa|del servizio clienti))*|servizio clienti|assistenza clienti)";
const PT =
  '(?:(?:um|uma|o|a|com|outro|outra|seu|algum|alguma) )*(?:(?:pessoa|humano|humana|ser humano|atendente|agente|operador|operadora|representante|alguém|assistente humano|funcionário|gerente|supervisor)(?: (?:real|humano|humana|de verdade|do suporte))*|atendimento humano|atendimento ao cliente)';
const NL =
  '(?:(?:een|de|echte|echt|menselijke|andere|jullie|iemand van) )*(?:mens|persoon|medewerker|medewerkster|agent|iemand|klantenservice|klantendienst|adviseur|vertegenwoordiger|operator|collega|support|het team)';
const RU =
  '(?:(?:живым|живой|живого|реальным|реальный|реальному|настоящим|вашим|любым|другим) )*(?:человек(?:ом|а|у)?|оператор(?:ом|а|у)?|сотрудник(?:ом|а|у)?|агент(?:ом|а|у)?|менеджер(?:ом|а|у)?|специалист(?:ом|а|у)?|кем-нибудь|кем-то|представител(?:ем|я|ю)|консультант(?:ом|а|у)?|поддержк(?:ой|и|у)|техподдержк(?:ой|и|у))';
const TR =
  '(?:(?:bir|gerçek|canlı|başka|müşteri) )*(?:insan(?:la|a| ile)?|kişi(?:yle|ye| ile)?|temsilci(?:yle|ye|niz(?:le|e)?|si(?:yle|ne)?| ile)?|operatör(?:le|e| ile)?|yetkili(?:yle|ye| ile)?|görevli(?:yle|ye)?|destek ekibi(?:yle)?|biri(?:yle|siyle|ne)?|müşteri hizmetleri(?:yle|ne)?|çalışan(?:la|a)?)';

const german: RequestLanguage = {
  code: 'de',
  asks: [
    words(
      `(?:mit|zu|an|bei) ${DE} (?:(?:vom|aus dem|im) (?:support|team|kundendienst) |direkt |bitte |jetzt |mal |gerne )*(?:sprechen|reden|chatten|schreiben|verbinden|verbunden|weiterleiten|weitergeleitet|verbinde|durchstellen|unterhalten|telefonieren|kommunizieren)`,
    ),
    words(
      `(?:verbind(?:e|en|et)|leite|leiten|stell(?:e|en)?|gib|geben|hol(?:e|en)?|schick(?:e|en)?) (?:sie |mich |mir |uns |doch |bitte |jetzt |sofort |endlich )*(?:(?:mit|zu|an) )?${DE}`,
    ),
    words(
      `(?:will|möchte|moechte|brauche|benötige|wünsche|verlange|hätte gern(?:e)?|gib mir|ich hätte) (?:ich |jetzt |bitte |endlich |sofort |gerne? |nur |lieber |doch )*(?:(?:mit|zu) )?(?:eine[nrm]? |de[nrm] |nem |nen )?(?:echte[nrm]? |richtige[nrm]? |menschliche[nrm]? )*(?:menschen|mensch|mitarbeiter(?:in)?|agenten|kundenberater(?:in)?|ansprechpartner(?:in)?|operator|menschliche hilfe|menschliche unterstützung)`,
    ),
    words(
      '(?:kann|könnte|kannst du|können sie) (?:mir |ich |mich |bitte |da |hier )*(?:jemand(?:en|em)?|ein (?:echter )?(?:mensch|mitarbeiter)) (?:vom team |vom support |aus dem team |bitte )*(?:helfen|anrufen|antworten|sprechen|kontaktieren|übernehmen)',
    ),
    words(
      'mit jemand(?:em|en) (?:echtem |echten |vom |aus |\\p{L}+ ){0,4}(?:sprechen|reden|chatten)',
    ),
  ],
  bare: whole(
    '(?:(?:bitte|hallo|nein|ja|ok|einen?|ein|echter|echten|jetzt|sofort|einfach|nur|ich will|mit|menschlicher?) )*(?:mensch|menschen|mitarbeiter|mitarbeiterin|agent|berater|kundenberater|kundendienst|kundenservice|operator|echte person|ansprechpartner|menschliche hilfe|support mitarbeiter)(?: (?:bitte|jetzt|sofort|sprechen|danke))*',
  ),
  negated: words(
    '(?:nicht|kein|keine|keinen|keinem|keiner|ohne|niemals|nie|statt)(?! (?:weiter|hilfreich|verstanden|mehr weiter)) .{0,50}(?:mensch\\p{L}*|mitarbeiter\\p{L}*|agent\\p{L}*|person|jemand\\p{L}*|berater\\p{L}*|kundendienst|support|verbinden|verbunden|weiterleiten|weitergeleitet)|(?:mensch\\p{L}*|mitarbeiter\\p{L}*|agent\\p{L}*|person|jemand\\p{L}*|berater\\p{L}*|mich|kundendienst) .{0,25}(?:nicht|kein|keine|keinen) .{0,20}(?:sprechen|reden|verbinden|verbunden|weiterleiten|nötig|brauche|verbinde)|brauche kein\\p{L}*|(?:will|möchte) (?:jetzt )?(?:nicht|keinen|keine)|(?:verbinde|verbinden sie|leite) mich (?:bitte )?nicht',
  ),
  about: words(
    '(?:bist|sind|seid) (?:du|sie|ihr) (?:ein(?:e)? )?(?:\\p{L}+ )?(?:mensch|roboter|bot|person|menschlich)|spreche ich (?:hier |gerade )?mit|rede ich (?:hier |gerade )?mit|(?:was|wie|wann) .{0,20}(?:passiert|verbindet|leitet)|immobilien|wie viele (?:mitarbeiter|menschen|personen)',
  ),
};

const spanish: RequestLanguage = {
  code: 'es',
  asks: [
    words(
      `(?:hablar|hable|hablo|chatear|conversar|comunicar(?:me|se)?|comuníque(?:me|nme)|comunicame|comunícame|conectar(?:me)?|conécta(?:me|me)|conecta(?:me)?|transferir(?:me)?|transfiér(?:e|a)me|transfiereme|pasar(?:me)?|páseme|pásame|pasame|contactar|derivar(?:me)?|ponme|póngame|contacto) (?:directamente |ahora |ya )?(?:con|a|al|en contacto con) ${ES}`,
    ),
    words(
      '(?:quiero|necesito|quisiera|deseo|exijo|dame|deme|prefiero|me gustaría|solicito|busco) (?:hablar con |tener |que me atienda |la ayuda de |ayuda de |a )?(?:un|una|el|la) (?:(?:verdadero|verdadera) )?(?:humano|persona(?: real| humana| de verdad)|agente|operador|operadora|representante|asesor|asesora|ser humano)',
    ),
    words(
      '(?:puede|podría|puedo|me puede|me podría|hay) (?:\\p{L}+ )?(?:alguien|una persona|un humano|un agente) (?:real |del equipo |de soporte )*(?:ayudar(?:me)?|atender(?:me)?|llamar(?:me)?|contactar(?:me)?|con quien (?:pueda )?hablar|que me (?:ayude|atienda))',
    ),
    words(
      '(?:que me (?:ayude|atienda)|con) (?:una persona(?: real| humana)?|un humano|un agente|alguien real) (?:por favor|ya|ahora)',
    ),
    words('atención humana|ayuda humana'),
  ],
  bare: whole(
    '(?:(?:por favor|hola|no|sí|ok|un|una|con|el|quiero|necesito|hablar con|ya) )*(?:humano|persona real|agente|operador|operadora|representante|asesor|ser humano|agente humano|persona humana|atención al cliente|servicio al cliente|agente real|hablar con alguien|una persona)(?: (?:por favor|ya|ahora|gracias|real))*',
  ),
  negated: words(
    '(?:no|sin|nunca|tampoco|ni) (?:\\p{L}+ ){0,4}(?:hablar|humano|persona|agente|operador|representante|asesor|alguien|transfieras|transfiera|pases|pase|conectes|comuniques|transferir|derives)(?! (?:no|me) (?:ayud|entiend))',
  ),
  about: words(
    '(?:eres|es usted|sos|serás) (?:un |una )?(?:\\p{L}+ )?(?:humano|humana|persona|robot|bot|máquina)|estoy hablando con|hablo con un (?:bot|robot|humano)(?! real)|(?:qué|que) pasa si|recursos humanos|agente inmobiliario|derechos humanos',
  ),
};

const french: RequestLanguage = {
  code: 'fr',
  asks: [
    words(
      `(?:parler|parle|discuter|échanger|chatter|communiquer|être (?:mis|mise|connecté|connectée) en (?:contact|relation)|mis en (?:contact|relation)|mettre en (?:contact|relation)|mettez[- ]moi en (?:contact|relation)|transférer|transférez[- ]moi|passer|passez[- ]moi|passe[- ]moi|connecter|connectez[- ]moi|joindre|contacter|transfère[- ]moi) (?:directement |maintenant |moi )?(?:à |avec |au |aux |vers )?${FR}`,
    ),
    words(
      "(?:je (?:veux|voudrais|souhaite|désire|préfère|demande|exige)|j'aimerais|il me faut|j'ai besoin d[e'’]|besoin d[e'’]|donnez[- ]moi|donne[- ]moi|je cherche) ?(?:avoir |parler à |voir )?(?:une? |l'|d')?(?:(?:vrai|vraie|véritable) )?(?:humain|vraie personne|personne réelle|conseiller|conseillère|agent|opérateur|représentant|être humain|interlocuteur|assistance humaine|aide humaine)",
    ),
    words(
      "(?:quelqu'un|une personne|un humain|un conseiller|un agent) (?:de votre équipe |du support |de réel )?(?:peut|pourrait|peux)[ -]?(?:il |elle |t-il )?(?:m'|me )?(?:aider|rappeler|appeler|répondre|contacter)",
    ),
    words(
      "(?:puis-je|pourrais-je|est-ce que je peux|je peux|peut-on) (?:avoir|parler|joindre|obtenir) (?:à |avec )?(?:une? |quelqu')(?:vrai |vraie )?(?:humain|un|personne|conseiller|agent|opérateur)",
    ),
  ],
  bare: whole(
    "(?:(?:s'il vous plaît|svp|stp|bonjour|non|oui|ok|un|une|je veux|vrai|vraie|à|avec) )*(?:humain|conseiller|agent|opérateur|représentant|être humain|service client|personne réelle|vraie personne|agent humain|conseiller humain|vrai humain)(?: (?:svp|stp|s'il vous plaît|maintenant|merci|réel))*",
  ),
  negated: words(
    "(?:ne|n'|pas|sans|jamais|inutile|aucun|aucune|plutôt que)(?: |(?<='))(?:\\p{L}+[ '’-]){0,5}(?:parler|humain|personne réelle|conseiller|agent|opérateur|quelqu'un|transfér\\p{L}*|passez|connect\\p{L}*|besoin|veux pas)",
  ),
  about: words(
    "(?:es-tu|êtes-vous|tu es|vous êtes|t'es) (?:une? )?(?:vraie? )?(?:humain|humaine|personne|robot|bot|machine)|est-ce que je parle (?:à|avec)|je parle (?:à|avec) (?:un|une) (?:robot|bot|humain) ?|que se passe-t-il|agent immobilier|ressources humaines|droits humains",
  ),
};

const italian: RequestLanguage = {
  code: 'it',
  asks: [
    words(
      `(?:parlare|parlo|chattare|comunicare|discutere|contattare|collegar(?:mi|e)|collegami|connetter(?:mi|e)|connettimi|trasferir(?:mi|e)|trasferiscimi|trasferitemi|passar(?:mi|e)|passami|passatemi|mettetemi|mettermi|mettimi|sentire) (?:direttamente |subito |ora |in contatto |in comunicazione )?(?:con |a |al |allo |alla |ad )?${IT}`,
    ),
    words(
      "(?:voglio|vorrei|ho bisogno di|mi serve|desidero|preferisco|esigo|dammi|datemi|posso avere|cerco) (?:parlare con |avere |l'aiuto di )?(?:un'?|uno|una|il) ?(?:vero |vera )?(?:umano|persona(?: reale| vera| umana)|operatore|operatrice|agente|essere umano|consulente|rappresentante|addetto)",
    ),
    words(
      "(?:può|potrebbe|puo|c'è) (?:\\p{L}+ )?(?:qualcuno|una persona|un umano|un operatore) (?:del team |vero |reale )*(?:aiutarmi|chiamarmi|rispondermi|contattarmi|con cui parlare|che (?:mi aiuti|possa))",
    ),
    words('(?:assistenza|aiuto|supporto) uman[oa]'),
  ],
  bare: whole(
    '(?:(?:per favore|ciao|no|sì|ok|un|una|con|voglio|subito) )*(?:umano|operatore|operatrice|persona reale|persona vera|agente|essere umano|rappresentante|consulente|servizio clienti|assistenza clienti|operatore umano|agente umano)(?: (?:per favore|ora|subito|grazie|reale))*',
  ),
  negated: words(
    '(?:non|senza|mai|nessun|nessuno|niente|piuttosto che) (?:\\p{L}+ ){0,4}(?:parlare|umano|persona|operatore|agente|qualcuno|rappresentante|consulente|trasferi\\p{L}*|passar\\p{L}*|colleg\\p{L}*|connett\\p{L}*)',
  ),
  about: words(
    "(?:sei|siete|è) (?:un |una |davvero |un')*(?:umano|umana|persona|robot|bot|macchina|essere umano)|sto parlando con|parlo con un (?:bot|robot|umano)|cosa succede se|agente immobiliare|risorse umane|diritti umani",
  ),
};

const portuguese: RequestLanguage = {
  code: 'pt',
  asks: [
    words(
      `(?:falar|falo|fala|conversar|comunicar|contactar|contatar|transferir|transfira|transfere|passar|passe|passa|conectar|conecte|conecta|ligar|ligue|encaminhar|encaminhe|atendido por|atendida por)(?:-me)? (?:me |diretamente |agora |já )*(?:com |a |ao |para |por )?${PT}`,
    ),
    words(
      '(?:quero|queria|preciso(?: de)?|gostaria de|desejo|exijo|prefiro|me d[êe]|dê-me|posso ter) (?:falar com |ter |a ajuda de )?(?:um|uma|o|a) (?:humano|pessoa(?: real| de verdade| humana)|atendente|agente|operador|operadora|ser humano|representante)',
    ),
    words(
      '(?:pode|poderia|há|tem|alguém pode|alguém) (?:\\p{L}+ )?(?:alguém|uma pessoa|um humano|um atendente|pode|poderia) (?:real |da equipe |do suporte )*(?:me )?(?:ajudar|atender|ligar|responder|contactar)(?:-me)?(?! com)',
    ),
    words('(?:atendimento|ajuda|suporte|assistência) human[oa]'),
  ],
  bare: whole(
    '(?:(?:por favor|olá|oi|não|sim|ok|um|uma|com|quero|já) )*(?:humano|atendente|pessoa real|agente|operador|ser humano|representante|atendente humano|agente humano|atendimento humano|pessoa de verdade)(?: (?:por favor|agora|já|obrigado|obrigada|real))*',
  ),
  negated: words(
    '(?:não|nao|sem|nunca|nem) (?:\\p{L}+ ){0,4}(?:falar|humano|pessoa|atendente|agente|operador|alguém|representante|transfira|transferir|passe|conecte|encaminhe)',
  ),
  about: words(
    '(?:você é|tu és|és|vc é|é) (?:um |uma )?(?:humano|humana|pessoa|robô|bot|máquina)|estou (?:a falar|falando) com|o que acontece se|recursos humanos|agente imobiliário|direitos humanos',
  ),
};

const dutch: RequestLanguage = {
  code: 'nl',
  asks: [
    words(
      `(?:met|naar|aan) ${NL} (?:van (?:het team|jullie|support) |direct |graag |nu |even )*(?:praten|spreken|chatten|doorverbinden|doorverbonden|verbinden|verbonden|doorgeschakeld|doorschakelen|overleggen|bellen)`,
    ),
    words(
      `(?:praten|spreken|chatten|verbind(?:en)?|doorverbind(?:en)?|schakel|zet|geef|breng) (?:me |mij |ons |nu |alsjeblieft |direct |even )*(?:door )?(?:met|naar|aan) ${NL}`,
    ),
    words(
      '(?:wil|zou graag|graag|heb|geef me|ik eis|mag ik) (?:ik |nu |graag |liever |een |gewoon |met )*(?:een )?(?:echte? (?:mens|persoon|medewerker)|mens|medewerker|menselijke (?:medewerker|hulp)|agent)(?: nodig| spreken| graag| alsjeblieft)?',
    ),
    words(
      '(?:kan|kunnen) (?:er )?(?:iemand|een (?:echt )?(?:mens|persoon|medewerker)) (?:van (?:jullie|het) (?:team )?)?(?:mij |me |even )*(?:helpen|bellen|antwoorden|contacteren)',
    ),
  ],
  bare: whole(
    '(?:(?:alsjeblieft|alstublieft|hallo|nee|ja|ok|een|echte|echt|ik wil|graag|met|nu) )*(?:mens|medewerker|agent|echt persoon|echte persoon|klantenservice|operator|menselijke medewerker|menselijke hulp|adviseur)(?: (?:alsjeblieft|alstublieft|aub|nu|graag|spreken))*',
  ),
  negated: words(
    '(?:niet|geen|zonder|nooit|hoef) .{0,40}(?:mens|medewerker|persoon|iemand|agent|doorverb\\p{L}*|klantenservice|spreken|praten)|(?:verbind|zet) (?:me|mij) (?:alsjeblieft )?niet|(?:mens|medewerker|persoon|iemand|agent) .{0,20}niet (?:spreken|praten|nodig)',
  ),
  about: words(
    '(?:ben|bent|zijn) (?:je|jij|u|jullie) (?:een )?(?:echte? )?(?:mens|persoon|robot|bot)|praat ik met|spreek ik met|wat gebeurt er als|makelaar|mensenrechten',
  ),
};

const russian: RequestLanguage = {
  code: 'ru',
  letters: /\p{Script=Cyrillic}/u,
  asks: [
    words(
      `(?:поговорить|говорить|пообщаться|общаться|соедини(?:те|ть)?|соединить(?:ся)?|связаться|свяжи(?:те)?|связать|переключи(?:те|ть)?|переведи(?:те)?|перевести|позови(?:те)?|позвать|передай(?:те)?|подключи(?:те|ть)?|дай(?:те)?) (?:меня |мне |пожалуйста |уже |сейчас )*(?:с |со |на |к )?${RU}`,
    ),
    words(
      '(?:хочу|нужен|нужна|нужно|требую|можно|хотел бы|хотела бы|прошу|мне) (?:пожалуйста |мне |поговорить с |к |уже |бы )*(?:живой |живого |реальный |реального |настоящий )*(?:человек(?:а)?|оператор(?:а)?|сотрудник(?:а)?|живой человек|специалист(?:а)?|менеджер(?:а)?)',
    ),
  ],
  bare: whole(
    '(?:(?:пожалуйста|привет|нет|да|живой|живого|мне|нужен|дайте|позовите|хочу) )*(?:оператор(?:а)?|человек(?:а)?|сотрудник(?:а)?|живой человек|живого человека|агент(?:а)?|консультант(?:а)?|менеджер(?:а)?)(?: (?:пожалуйста|срочно|сейчас))*',
  ),
  negated: words(
    '(?:не|без|нет|никогда)(?: (?:надо|нужно|хочу|нужен|нужна|соединяйте|переключайте|переводите|зовите|соединяй|переводи))?(?: \\p{L}+){0,3} (?:человек\\p{L}*|оператор\\p{L}*|сотрудник\\p{L}*|меня|агент\\p{L}*|менеджер\\p{L}*|специалист\\p{L}*)',
  ),
  about: words(
    '(?:ты|вы) (?:живой |реальный |настоящий )?(?:человек|робот|бот|люди)|я (?:говорю|разговариваю|общаюсь) с|что будет если|туроператор|права человека|отдел кадров',
  ),
};

const turkish: RequestLanguage = {
  code: 'tr',
  asks: [
    words(
      `${TR} (?:\\p{L}+ )?(?:konuş\\p{L}*|görüş\\p{L}*|bağla\\p{L}*|aktar\\p{L}*|yönlendir\\p{L}*|yazış\\p{L}*|iletişim\\p{L}*|bağlan\\p{L}*)`,
    ),
    words(
      '(?:gerçek |canlı )?(?:bir )?(?:insan|temsilci|operatör|yetkili|müşteri temsilcisi|canlı destek) (?:istiyorum|lazım|lütfen|gerekiyor|talep ediyorum|bağlayın|verin)',
    ),
    words('(?:biri|birisi|bir insan) (?:bana )?yardım (?:edebilir|etsin)'),
  ],
  bare: whole(
    '(?:(?:lütfen|merhaba|hayır|evet|gerçek|bir|canlı|müşteri) )*(?:insan|temsilci|operatör|yetkili|canlı destek|müşteri temsilcisi|müşteri hizmetleri)(?: (?:lütfen|istiyorum|hemen|bağla))*',
  ),
  negated: words(
    '(?:\\p{L}*(?:mek|mak) istemiyorum|istemiyorum|bağlama(?:yın)?|aktarma(?:yın)?|yönlendirme(?:yin)?|gerek yok|konuşmayacağım|olmadan|yerine)',
  ),
  about: words(
    '(?:sen|siz) (?:gerçek |bir )*(?:insan|robot|bot)(?: mısın| mı| misin| musun| mısınız)?|insan mısın\\p{L}*|robot musun\\p{L}*|insanla mı konuşuyorum|biriyle mi konuşuyorum|ne olur|insan kaynakları|emlak',
  ),
};

export const european: readonly RequestLanguage[] = [
  german,
  spanish,
  french,
  italian,
  portuguese,
  dutch,
  russian,
  turkish,
];
