// A model says that a person is coming: “I am transferring you”, “an agent will be with you shortly”.
// Unless an event says so, it is not true. Offers, questions and refusals are no promises.
import { normalised } from './normalise.ts';

interface PromiseLanguage {
  /** A word of the language that every promise has: without it the patterns are not tried. */
  readonly hint: RegExp;
  readonly promises: readonly RegExp[];
  /** Makes an offer, a condition or a refusal of the clause it stands in. */
  readonly excused: RegExp;
}

const b = '(?<![\\p{L}\\p{N}])';
const e = '(?![\\p{L}\\p{N}])';
/** Whole words in any script: `\b` knows only ASCII. */
const words = (pattern: string) => new RegExp(`${b}(?:${pattern})${e}`, 'u');

const EN_WHO =
  '(?:(?:an?|our|the|my|one of (?:our|my|the)|another|some|member|of|human|live|real|actual|support|customer|service|care|senior|billing|sales|technical|team|available|next) )*(?:agents?|humans?|persons?|people|representatives?|reps?|colleagues?|specialists?|advis[eo]rs?|team|team ?(?:members?|mates?)|someone|somebody|operators?|supervisors?|managers?|staff|experts?|live chat|support|customer (?:service|care|support))';
const EN_MOVE =
  '(?:transferr?(?:ing|ed)?|connect(?:ing|ed)?|forward(?:ing|ed)?|pass(?:ing|ed)?|hand(?:ing|ed)?|put(?:ting)?|rout(?:e|ed|ing)|redirect(?:ing|ed)?|escalat(?:e|ed|ing)|switch(?:ing|ed)?|patch(?:ing|ed)?|refer(?:ring|red)?|loop(?:ing|ed)?|get(?:ting)?|bring(?:ing)?|rais(?:e|ed|ing)|shar(?:e|ed|ing)|flag(?:ged|ging)?)';
const EN_SELF =
  "(?:i'm|i am|i'll|i will|i've|i have|we're|we are|we'll|we will|we've|we have|let me|allow me to|i'm going to|while i|as i|going to)";

const english: PromiseLanguage = {
  hint: /transfer|connect|forward|pass|hand|put|rout|redirect|escalat|switch|patch|refer|loop|get|bring|will|'ll|join|notif|alert|inform|shortly|moment|soon|way|coming|tak|ask|page|call|contact|rais|shar|flag/,
  promises: [
    words(
      `${EN_SELF} (?:\\p{L}+ ){0,3}?${EN_MOVE} (?:[\\p{L}']+ ){0,6}?(?:to|with|through to|over to|in|for) ${EN_WHO}`,
    ),
    words(
      `${EN_SELF} (?:\\p{L}+ ){0,2}?(?:get|getting|bring|bringing|find|finding|grab|fetch) (?:you )?${EN_WHO}(?: (?:for you|to help|to assist|in here|on this|now))?`,
    ),
    words(
      `${EN_SELF} (?:\\p{L}+ ){0,2}?(?:transferr?(?:ing|ed)?|connect(?:ing|ed)?|patch(?:ing|ed)? you|put(?:ting)? you through|hand(?:ing|ed)? you (?:over|off)|escalat(?:e|ing|ed)) (?:you|this|your|it)`,
    ),
    new RegExp(
      `^(?:[\\p{L}]+ ){0,2}?(?:transferring|connecting|forwarding|escalating|redirecting|routing|handing|passing|putting|patching) (?:you|this|your|it|the chat)(?! \\p{L}+ing)${e}`,
      'u',
    ),
    words(
      "(?:you're|you are|you will|you'll|you have|you've|your (?:chat|case|request|conversation|issue|ticket|message)(?: is| will| has)?) (?:\\p{L}+ ){0,3}?(?:be |been |being )?(?:transferred|connected|put through|forwarded|redirected|handed (?:over|off)|escalated|passed on)",
    ),
    words(
      `${EN_WHO} (?:will|'ll|is going to|should|is about to|is on (?:the|their) way)(?: \\p{L}+){0,3}?(?: (?:be with you|join (?:you|us|this|the)|take over|pick (?:this|it) up|be (?:right )?(?:here|there))|(?: \\p{L}+){0,7} (?:shortly|soon|right away|in a (?:moment|minute|second)|momentarily|any (?:moment|minute)))`,
    ),
    words(
      `${EN_SELF} (?:\\p{L}+ ){0,2}?(?:notif(?:y|ied|ying)|alert(?:ed|ing)?|inform(?:ed|ing)?|call(?:ed|ing)?|contact(?:ed|ing)?|page[d]?|paging|ask(?:ed|ing)?) ${EN_WHO}(?! (?:to )?if)`,
    ),
    words(`${EN_WHO} (?:is|are) (?:now )?(?:joining|on (?:the|their) way|coming|taking over)`),
    words(
      `${EN_SELF} (?:\\p{L}+ ){0,2}?(?:looping|loop|bringing|bring|calling|call|pulling|pull) in ${EN_WHO}`,
    ),
  ],
  excused: words(
    "if you(?:'d| would)? (?:like|want|prefer|wish|need)|would you like|do you want|shall i|should i|may i|can i|want me to|i can|i could|can(?:'?t|not)|could|unable|not able|won't|will not|don't|do not|didn't|am not|i'm not|isn't|not|never|without|instead of",
  ),
};

const german: PromiseLanguage = {
  hint: /verbind|verbund|leite|leit|übergeb|überg|stelle|durchgestellt|hole|schalte|kolleg|mitarbeiter|berater|team|kümmer|melde|eskalier/,
  promises: [
    words(
      '(?:ich|wir) (?:\\p{L}+ ){0,2}?(?:verbinde|verbinden|übergebe|übergeben|überweise|hole|holen|schalte|eskaliere|eskalieren|informiere|benachrichtige)(?: \\p{L}+){0,5}? (?:sie|dich|ihnen|dir|ihre|deine|das|es|den|einen|eine|unser|jemanden|kolleg\\p{L}+|mitarbeiter\\p{L}*|team)',
    ),
    words(
      '(?:ich|wir) (?:\\p{L}+ ){0,2}?(?:leite|leiten|gebe|geben|stelle|stellen)(?: \\p{L}+){1,8}? (?:weiter|durch$|ab)',
    ),
    words(
      '(?:verbinde|leite|übergebe|stelle) (?:ich )?(?:sie|dich|ihre|deine|das)(?: \\p{L}+){0,8}?(?: (?:mit|an|zu|weiter|durch$|jetzt|nun|gleich))',
    ),
    words(
      '(?:ich|wir) (?:werde|werden|habe|haben|lasse)(?: \\p{L}+){1,9}? (?:verbinden|verbunden|weiterleiten|weitergeleitet|weitergegeben|weitergeben|übergeben|durchstellen|durchgestellt|eskaliert|informiert|benachrichtigt|hinzuziehen)',
    ),
    words(
      '(?:sie|du) (?:werden|wirst|wurden|wurdest)(?: \\p{L}+){0,8}? (?:verbunden|weitergeleitet|übergeben|durchgestellt)',
    ),
    words(
      '(?:ihre?|deine?) (?:\\p{L}+ )?(?:anfrage|anliegen|fall|chat|nachricht|gespräch|ticket|vorgang) (?:wird|wurde)(?: \\p{L}+){0,8}? (?:weitergeleitet|übergeben|eskaliert|weitergegeben)',
    ),
    words(
      '(?:kolleg\\p{L}+|mitarbeiter\\p{L}*|berater\\p{L}*|mensch|team|jemand)(?: \\p{L}+){0,4}? (?:wird|werden|meldet|übernimmt|kümmert|kommt|ist)(?: \\p{L}+){0,5}? (?:gleich|in kürze|sofort|umgehend|bald|jeden moment|unterwegs|übernehmen)|(?:gleich|in kürze|sofort|umgehend) (?:meldet|übernimmt|kümmert|wird)(?: \\p{L}+){0,4}? (?:kolleg\\p{L}+|mitarbeiter\\p{L}*|berater\\p{L}*|jemand|team)',
    ),
    words(
      '(?:ein\\p{L}*|unser\\p{L}*) (?:\\p{L}+ )?(?:kolleg\\p{L}+|mitarbeiter\\p{L}*|berater\\p{L}*|team) (?:übernimmt|meldet sich|kümmert sich)',
    ),
    words('(?:verbinde|übergebe) (?:ich )?(?:sie|dich)(?: (?:jetzt|nun|gleich|direkt|sofort))*$'),
  ],
  excused: words(
    'wenn (?:sie|du)|falls|möchten sie|möchtest du|soll ich|kann ich|ich kann|könnte|nicht|kein\\p{L}*|leider kann|sofern|wünschen sie|gerne? (?:auch )?wenn',
  ),
};

const spanish: PromiseLanguage = {
  hint: /transf|transfier|conect|comunic|deriv|paso|pasar|pasan|escal|redirig|atend|atiend|contact|breve|avis|ayud|respond/,
  promises: [
    words(
      '(?:te|le|lo|la|os|les) (?:\\p{L}+ ){0,2}?(?:transfiero|transferiré|transferimos|paso|pasaré|conecto|conectaré|comunico|comunicaré|derivo|derivaré|pongo en contacto|pondré en contacto|redirijo|redirigiré|estoy (?:transfiriendo|pasando|conectando|comunicando|derivando)|estamos (?:transfiriendo|pasando|conectando|comunicando|derivando)|voy a (?:transferir|pasar|conectar|comunicar|derivar)|he (?:transferido|pasado|derivado|conectado))',
    ),
    words(
      '(?:voy a|estoy|vamos a|estamos|procedo a|permítame|permíteme|déjame|déjeme) (?:transferir|transfiriendo|pasar|pasándo|conectar|conectando|conectándo|comunicar|comunicándo|derivar|derivándo|escalar|escalando|transfiriéndo)(?:te|le|lo|la|los|les)?(?: \\p{L}+){0,6}?(?: (?:agente|persona|humano|asesor|asesora|operador|operadora|compañero|compañera|representante|especialista|equipo)|$)',
    ),
    words(
      '(?:voy a|vamos a|permítame|permíteme|déjame|déjeme|estoy|procedo a) (?:transferir|transfiriéndo|pasar|pasándo|conectar|conectándo|comunicar|comunicándo|derivar|derivándo)(?:te|le|lo|la|los|les)',
    ),
    words(
      '(?:será|serás|está siendo|estás siendo|ha sido|has sido) (?:transferid[oa]|derivad[oa]|conectad[oa]|redirigid[oa])',
    ),
    words(
      '(?:agente|persona|asesora?|operadora?|compañer[oa]|representante|especialista|equipo|alguien)(?: \\p{L}+){0,4}? (?:(?:te|le|lo|la|se) )?(?:pondrá|comunicará|atenderá|contactará|ayudará|responderá|tomará|unirá|estará|escribirá)(?: \\p{L}+){0,5}? (?:en breve|pronto|enseguida|en un momento|en unos (?:momentos|minutos|instantes)|contigo|con usted|conversación|chat)',
    ),
    words(
      'he (?:escalado|avisado|notificado|informado|transferido|derivado)(?: \\p{L}+){0,6}? (?:agente|equipo|compañer[oa]|caso|solicitud|consulta|especialista)',
    ),
    words(
      '(?:enseguida|en breve|ahora|ahora mismo|en un momento|en seguida) (?:te|le|lo|la) (?:atiende|atenderá|contacta|contactará|responde|responderá|ayuda|ayudará)(?: \\p{L}+){0,2}? (?:agente|persona|asesora?|operadora?|compañer[oa]|representante|especialista|equipo|alguien)',
    ),
    words(
      '(?:estoy|estamos|voy a|vamos a) (?:derivando|pasando|escalando|transfiriendo|derivar|pasar|escalar|transferir) (?:su|tu|el|la|este|esta)(?: \\p{L}+){1,5}? (?:agente|persona|asesora?|operadora?|compañer[oa]|representante|especialista|equipo)',
    ),
  ],
  excused: words(
    'si (?:lo |la )?(?:desea|deseas|quiere|quieres|prefiere|prefieres|necesita|necesitas|gusta)|quieres que|quiere que|puedo|podría|no|nunca|desea que|deseas que',
  ),
};

const french: PromiseLanguage = {
  hint: /transf|connect|mets|mettre|mettons|dirig|passe|oriente|escalad|conseill|collègue|agent|équipe|contact|préven|redirig/,
  promises: [
    words(
      "(?:je|nous) (?:vous|te|t'|le|la|vais vous|vais te|allons vous|suis en train de vous) ?(?:\\p{L}+ ){0,2}?(?:transfère|transférer|transférons|connecte|connecter|mets en (?:relation|contact|communication)|mettre en (?:relation|contact|communication)|mettons en (?:relation|contact)|dirige|diriger|redirige|rediriger|passe|passer|oriente|orienter)",
    ),
    words(
      "(?:je|nous) (?:transfère|transfert|transmets|transmettons|transférons|fais suivre|escalade|passe)(?: \\p{L}+){0,2}? (?:votre|ta|le|la|cette|ce)(?: [\\p{L}']+){0,6}? (?:conseill\\p{L}+|collègue\\p{L}*|agent\\p{L}*|équipe|humain|responsable|service|spécialiste)",
    ),
    words(
      "(?:j'ai|nous avons) (?:transféré|transmis|prévenu|informé|alerté|escaladé|contacté)(?: [\\p{L}']+){0,7}? (?:conseill\\p{L}+|collègue\\p{L}*|agent\\p{L}*|équipe|responsable|spécialiste)",
    ),
    words(
      '(?:vous|tu) (?:allez|vas|serez|seras|êtes|avez)(?: \\p{L}+){0,2}? (?:être )?(?:transféré\\p{L}*|connecté\\p{L}*|mise?s? en (?:relation|contact)|redirigé\\p{L}*)',
    ),
    words(
      "(?:conseill\\p{L}+|collègues?|agents?|humain|équipe|responsable|spécialistes?|quelqu'un)(?: [\\p{L}']+){0,4}? (?:va|prendra|répondra|contactera|rejoindra|arrive|prend)(?: [\\p{L}']+){0,7}? (?:instant|instants|peu|bientôt|sous peu|tout de suite|relais|suite|rejoindre|immédiatement)",
    ),
  ],
  excused: words(
    "si (?:vous|tu)|souhaitez-vous|voulez-vous|veux-tu|puis-je|je peux|pourrais|ne|n'|pas|jamais|dois-je",
  ),
};

const italian: PromiseLanguage = {
  hint: /trasfer|colleg|metto|mett|pass|inoltr|indirizz|operator|contatt|avvis/,
  promises: [
    words(
      '(?:ti|la|le|vi|lo) (?:\\p{L}+ ){0,2}?(?:trasferisco|trasferirò|trasferiamo|metto in (?:contatto|comunicazione|collegamento)|metterò in (?:contatto|comunicazione)|collego|collegherò|passo|passerò|inoltro|indirizzo|reindirizzo|sto (?:trasferendo|collegando|passando|mettendo in contatto)|stiamo (?:trasferendo|collegando))',
    ),
    words(
      "sto (?:trasferendo|inoltrando|passando|collegando|trasferendoti|collegandoti|mettendoti)(?: [\\p{L}']+){0,8}?(?: (?:operator\\p{L}*|collega|persona|agente|consulente|team|responsabile|assistenza)|$)",
    ),
    words(
      "(?:ho|abbiamo) (?:trasferito|inoltrato|avvisato|informato|passato|contattato)(?: [\\p{L}']+){0,7}? (?:operator\\p{L}*|collega|persona|agente|consulente|team|responsabile|assistenza)",
    ),
    words(
      '(?:verrai|verrà|sarai|sarà|stai per essere|sta per essere) (?:\\p{L}+ )?(?:trasferit[oa]|collegat[oa]|mess[oa] in contatto|reindirizzat[oa]|contattat[oa]|ricontattat[oa])',
    ),
    words(
      '(?:operator\\p{L}*|collega|persona|agente|consulente|team|qualcuno|responsabile)(?: \\p{L}+){0,4}? (?:risponderà|contatterà|assisterà|arriverà|subentrerà|aiuterà|sarà)(?: \\p{L}+){0,4}? (?:a breve|presto|subito|tra poco|fra poco|momento|da te|da lei|conversazione)',
    ),
    words(
      "(?:passo|trasferisco|inoltro|giro) (?:la|il|questa|questo|tutto)(?: [\\p{L}']+){0,4}? (?:operator\\p{L}*|collega|persona|agente|consulente|team|responsabile)",
    ),
  ],
  excused: words(
    'se (?:vuoi|vuole|desideri|desidera|preferisci|preferisce|ti serve)|vuoi che|vuole che|desidera che|posso|potrei|non|mai|devo',
  ),
};

const portuguese: PromiseLanguage = {
  hint: /transf|conect|encaminh|pass|coloc|redirec|atend|contat|contact|avis|escal/,
  promises: [
    words(
      '(?:estou|estamos|vou|vamos|irei) (?:\\p{L}+ ){0,2}?(?:te |lhe |o |a |você )?(?:a )?(?:transferir|transferi|transferindo|conectá|encaminhá|passá|redirecioná|conectar|conectando|encaminhar|encaminhando|passar|passando|redirecionar|redirecionando|colocar|colocando|escalar)(?:-(?:te|lhe|o|a|lo|la))?(?: [\\p{L}-]+){0,7}?(?: (?:atendente|agente|pessoa|humano|operador\\p{L}*|colega|equipe|equipa|especialista|representante|suporte|você|agora)|$)',
    ),
    words(
      '(?:transfiro|encaminho|conecto|passo)-?(?:te|lhe|o|a)?(?: \\p{L}+){0,5}? (?:atendente|agente|pessoa|humano|operador\\p{L}*|colega|equipe|equipa|especialista)',
    ),
    words(
      '(?:você |o senhor |a senhora )?(?:será|serás|está sendo|foi|vai ser) (?:\\p{L}+ )?(?:transferid[oa]|conectad[oa]|encaminhad[oa]|redirecionad[oa])',
    ),
    words(
      '(?:atendente|agente|pessoa|humano|operador\\p{L}*|colega|equipe|equipa|alguém|especialista|representante)(?: [\\p{L}-]+){0,4}? (?:irá|vai|atenderá|responderá|entrará|ajudará|assumirá|estará)(?: [\\p{L}-]+){0,5}? (?:em breve|já|logo|em instantes|em alguns instantes|em um momento|assumir|agora|breve)',
    ),
    words(
      '(?:já )?(?:encaminhei|transferi|avisei|notifiquei|escalei|passei)(?: \\p{L}+){0,6}? (?:atendente|agente|pessoa|equipe|equipa|colega|caso|especialista|suporte)',
    ),
  ],
  excused: words(
    'se (?:você )?(?:quiser|desejar|preferir|precisar)|caso (?:queira|deseje)|quer que|deseja que|gostaria|posso|poderia|não|nunca',
  ),
};

const dutch: PromiseLanguage = {
  hint: /verbind|verbonden|door|overdra|schakel|medewerker|collega|team|escaleer/,
  promises: [
    words(
      '(?:ik|we|wij) (?:\\p{L}+ ){0,2}?(?:verbind|verbinden|schakel|schakelen|escaleer|haal|draag|draaien|waarschuw|informeer)(?: \\p{L}+){0,4}? (?:u|je|jou|uw|jouw|dit|een|onze|over|in)',
    ),
    words(
      '(?:ik|we|wij) (?:\\p{L}+ ){0,2}?(?:zet|stuur|geef|verwijs)(?: \\p{L}+){1,6}? (?:door|over)',
    ),
    words(
      '(?:ik|we|wij) (?:ga|zal|gaan|zullen|heb|hebben|ben)(?: \\p{L}+){1,8}? (?:doorverbinden|doorverbonden|verbinden|verbonden|doorsturen|doorgestuurd|doorzetten|doorgezet|overdragen|overgedragen|inschakelen|ingeschakeld|doorverwijzen|geïnformeerd|gewaarschuwd)',
    ),
    words(
      '(?:u|je) (?:wordt|bent|word)(?: \\p{L}+){0,7}? (?:doorverbonden|verbonden|doorgestuurd|doorgezet|overgedragen)',
    ),
    words(
      '(?:medewerker|medewerkster|collega|agent|iemand|team|mens)(?: \\p{L}+){0,4}? (?:zal|komt|neemt|helpt|gaat|is)(?: \\p{L}+){0,6}? (?:zo|zodadelijk|zo meteen|dadelijk|straks|spoedig|binnenkort|direct|onderweg|snel|over)',
    ),
    words(
      '(?:er )?(?:komt|neemt|helpt) (?:er )?(?:zo|nu|straks|dadelijk|direct|meteen|zo meteen|zodadelijk)(?: \\p{L}+){0,3}? (?:medewerker|medewerkster|collega|agent|iemand)',
    ),
  ],
  excused: words('als (?:u|je)|wilt u|wil je|zal ik|kan ik|ik kan|zou|niet|geen|nooit|indien'),
};

const russian: PromiseLanguage = {
  hint: /перев|соедин|переда|переключ|переадрес|подключ|оператор|специалист|сотрудник|коллег|сообщ|уведом/,
  promises: [
    words(
      '(?:перевожу|переведу|соединяю|соединю|переключаю|переключу|передаю|передам|переадресую|переадресовываю|подключаю|подключу|направляю|эскалирую) (?:\\p{L}+ ){0,6}?(?:вас|тебя|ваш\\p{L}*|разговор|чат|диалог|обращение|вопрос|запрос|оператор\\p{L}*|специалист\\p{L}*|сотрудник\\p{L}*|человек\\p{L}*|коллег\\p{L}*|менеджер\\p{L}*)',
    ),
    words(
      '(?:вас|тебя|ваш\\p{L}*) (?:\\p{L}+ ){0,3}?(?:перевожу|переведу|соединяю|соединю|переключаю|переключу|передаю|передам|переведут|соединят|переключат|передали|подключаю)',
    ),
    words(
      '(?:я )?(?:передал[аи]?|перев[её]л[аи]?|соединил[аи]?|переключил[аи]?|уведомил[аи]?|сообщил[аи]?|позвал[аи]?) (?:\\p{L}+ ){0,5}?(?:вас|ваш\\p{L}*|оператор\\p{L}*|специалист\\p{L}*|сотрудник\\p{L}*|коллег\\p{L}*|менеджер\\p{L}*|команд\\p{L}*)',
    ),
    words(
      '(?:оператор|специалист|сотрудник|коллега|менеджер|человек|агент)(?: \\p{L}+){0,4}? (?:ответит|подключится|свяжется|присоединится|поможет|продолжит|возьм[её]т)(?: \\p{L}+){0,5}',
    ),
    words(
      '(?:скоро|сейчас|вскоре|в ближайшее время) (?:\\p{L}+ ){0,3}?(?:ответит|подключится|свяжется|присоединится) (?:\\p{L}+ ){0,2}?(?:оператор|специалист|сотрудник|коллега|менеджер)',
    ),
    words(
      '(?:передан|переведен|переведён|переключен|переключён|направлен)[аоы]? (?:\\p{L}+ ){0,3}?(?:оператор\\p{L}*|специалист\\p{L}*|сотрудник\\p{L}*|коллег\\p{L}*|менеджер\\p{L}*|команд\\p{L}*|поддержк\\p{L}*)',
    ),
  ],
  excused: words('если|хотите|хочешь|могу|можно|мог\\p{L}* бы|не|нельзя|нет|при необходимости'),
};

const turkish: PromiseLanguage = {
  hint: /aktar|bağl|yönlendir|ilet|temsilci|yetkili|ekib|görevli/,
  promises: [
    words(
      '(?:sizi|seni|görüşmeyi|görüşmenizi|sohbeti|sohbetinizi|talebinizi|konuyu|konuşmayı) (?:[\\p{L}]+ ){0,7}?(?:aktarıyorum|aktarıyoruz|aktaracağım|aktaracağız|aktardım|bağlıyorum|bağlıyoruz|bağlayacağım|bağlayacağız|bağladım|yönlendiriyorum|yönlendiriyoruz|yönlendireceğim|yönlendirdim|iletiyorum|ileteceğim|ilettim)',
    ),
    words(
      '(?:temsilci\\p{L}*|yetkili\\p{L}*|ekib\\p{L}*|görevli\\p{L}*|uzman\\p{L}*|operatör\\p{L}*|insan\\p{L}*) (?:[\\p{L}]+ ){0,3}?(?:aktarıyorum|aktaracağım|aktardım|bağlıyorum|bağlayacağım|bağladım|yönlendiriyorum|yönlendireceğim|yönlendirdim|haber verdim|bilgi verdim)',
    ),
    words(
      '(?:aktarılıyorsunuz|bağlanıyorsunuz|yönlendiriliyorsunuz|aktarılacaksınız|bağlanacaksınız|yönlendirileceksiniz)',
    ),
    words(
      '(?:temsilci\\p{L}*|yetkili\\p{L}*|ekibimiz|görevli\\p{L}*|uzman\\p{L}*|arkadaş\\p{L}*|biri) (?:[\\p{L}]+ ){0,6}?(?:birazdan|kısa sürede|hemen|şimdi|kısa süre içinde|az sonra) (?:[\\p{L}]+ ){0,5}?(?:\\p{L}+(?:acak|ecek))',
    ),
    words(
      '(?:birazdan|kısa sürede|hemen|az sonra) (?:[\\p{L}]+ ){0,2}?(?:temsilci\\p{L}*|yetkili\\p{L}*|görevli\\p{L}*|uzman\\p{L}*|arkadaş\\p{L}*) (?:[\\p{L}]+ ){0,5}?\\p{L}+(?:acak|ecek)',
    ),
  ],
  excused: words(
    'isterseniz|istersen|ister misiniz|ister misin|dilerseniz|bağlayabilirim|aktarabilirim|yönlendirebilirim|mi|mı|\\p{L}+(?:amam|emem|amıyorum|emiyorum|mıyorum|miyorum)|değil',
  ),
};

const chinese: PromiseLanguage = {
  hint: /[转轉接连連派]|客服|人工|专员|專員|同事|人员|人員|联系|聯|团队|團隊/u,
  promises: [
    /(?:正在|马上|馬上|现在|現在|立即|立刻|将|將|会|會|已|已经|已經|这就|這就|我来|我來|让我|讓我)(?:为您|为你|為您|為你|帮您|帮你|幫您|幫你|给您|給您|把您|将您|將您|把你|将你|您|你)?.{0,8}?(?:转接|轉接|转到|轉到|转至|轉至|转给|轉給|转人工|轉人工|接通|连接|連接|连线|連線|联系|聯繫|聯絡|移交|升级|升級|通知).{0,14}?(?:人工|客服|专员|專員|同事|坐席|代表|人员|人員|团队|團隊|经理|經理|主管|真人)/u,
    /(?:为您|为你|為您|為你|帮您|幫您|给您|給您|将您|將您|把您)(?:转接|轉接|接通|转人工|轉人工|转到人工|轉到人工)/u,
    /(?:您|你)(?:将|將|会|會|已|正)被?(?:转接|轉接|连接|連接|转到|轉到)/u,
    /(?:人工|客服|专员|專員|同事|真人|工作人员|工作人員|团队|團隊).{0,8}?(?:马上|馬上|很快|稍后|稍後|即将|即將|随后|隨後|立即|尽快|盡快)(?:会|會|就|将|將|来|來|与|與|为|為|联系|聯繫|回复|回覆|接|加入)/u,
    /(?:稍后|稍後|马上|馬上|很快|即将|即將)(?:会|會|就)?有?.{0,4}?(?:人工|客服|专员|專員|同事|真人).{0,6}?(?:联系|聯繫|回复|回覆|服务|服務|接待|接手|协助|協助|为您|為您)/u,
    /(?:正在|马上|馬上|立即|现在|現在|这就|這就)(?:为您|为你|為您|為你|帮您|幫您|给您|給您)?(?:转|轉|安排)(?:接|到|至)?(?:人工|客服|真人)/u,
  ],
  excused:
    /如果|若|要不要|是否|需要我|可以(?:为|為|帮|幫|转|轉)|能为|不能|无法|無法|不会|不會|没有|沒有|吗|嗎|如需|不/u,
};

const japanese: PromiseLanguage = {
  hint: /[繋つ代引転接]|担当|オペレーター|スタッフ/u,
  promises: [
    /(?:担当者|担当|オペレーター|スタッフ|人間|有人|係の者|専門|サポート|上司|責任者).{0,16}?(?:お?繋ぎ|おつなぎ|つなぎ|繋い|つない|転送|引き継|引継|接続|交代|代わり|お取次|取り次|エスカレーション)(?:いた|致|し|ぎ|い|ま|ぐ|で|させ)?.{0,8}?(?:します|ました|しました|ております|ています|ますので|います|致します|いたします|いたしました)/u,
    /(?:お?繋ぎ|おつなぎ|転送|お取次ぎ)(?:いた|致)?し(?:ます|ております|ています|ました)/u,
    /(?:担当者|オペレーター|スタッフ|係の者|担当の者).{0,6}?(?:まもなく|すぐに|ただいま|後ほど|間もなく|折り返し).{0,12}?(?:ます|ました)/u,
    /(?:まもなく|すぐに|ただいま|間もなく|後ほど|のちほど|折り返し).{0,6}?(?:担当者|オペレーター|スタッフ|係の者).{0,12}?(?:ます|ました)/u,
    /(?:担当|オペレーター|スタッフ|係|上司|責任者).{0,8}?[代替]わり(?:ます|ました)/u,
  ],
  excused:
    /ご希望|希望され|よろしければ|でしょうか|ますか|場合|できません|できかね|いたしません|しません|可能です|ません/u,
};

const korean: PromiseLanguage = {
  hint: /연결|이관|전달|넘겨|상담|담당|직원|전환/u,
  promises: [
    /(?:상담원|상담사|담당자|직원|사람|매니저|전문가|고객센터|상담 ?직원|팀).{0,14}?(?:연결|이관|전달|전환|넘겨|인계|호출) ?(?:해|하|시켜|중|되|됩|을|를|드).{0,12}?(?:겠습니다|습니다|니다|게요|어요|중이에요|중입니다|예정)/u,
    /(?:연결|이관|전환) ?(?:중이니|중이오니|해 ?드리겠습니다|하겠습니다|해 ?드릴게요|할게요|해 ?드렸습니다|했습니다|됩니다|중입니다|해 ?드리고 ?있습니다)/u,
    /(?:상담원|상담사|담당자|직원|전문가).{0,6}?(?:곧|바로|잠시 ?후|금방|지금).{0,16}?(?:겠습니다|니다|예정|거예요|게요)/u,
    /(?:곧|바로|잠시 ?후|금방).{0,6}?(?:상담원|상담사|담당자|직원|전문가).{0,16}?(?:겠습니다|니다|예정|거예요)/u,
  ],
  excused:
    /원하시면|원하면|필요하시면|드릴까요|할까요|을까요|연결할 수 (?:없|있)|수 없|못|않|드릴 수 있/u,
};

const arabic: PromiseLanguage = {
  hint: /حو[يّ]?ل|تحويل|توصيل|أوصل|سأوصل|ربط|نقل|موظف|وكيل|زميل|ممثل|فريق|إحال/u,
  promises: [
    /(?:سأقوم|سوف أقوم|أقوم|نقوم|سنقوم|يتم|سيتم|جارٍ|جاري|جار|تم|لقد تم) (?:\p{L}+ ){0,2}?(?:ب?تحويلك|ب?تحويلكم|ب?تحويل|ب?توصيلك|ب?توصيلكم|ب?نقلك|ب?ربطك|ب?إحالتك|ب?إحالة|ب?تصعيد|ب?نقل)(?!\p{L})(?: \p{L}+){0,6}/u,
    /(?:سأحولك|سأحوّلك|سأحولكم|أحولك|أحوّلك|سنحولك|سنحوّلك|سأوصلك|سأوصّلك|أوصلك|سأنقلك|أنقلك|سأربطك|حولتك|حوّلتك)(?!\p{L})/u,
    /(?:موظف|وكيل|زميل|ممثل|أحد|فريق|مستشار|شخص)\p{L}*(?: \p{L}+){0,5}? (?:سيتواصل|سيرد|سينضم|سيساعدك|سيتولى|سيكون معك|قريبا|قريبًا|خلال لحظات|بعد قليل)/u,
    /(?:سيتواصل|سيرد|سينضم|سيتولى|سيساعدك)(?: \p{L}+){0,4}? (?:موظف|وكيل|زميل|ممثل|أحد|فريق|مستشار)/u,
    /(?:أبلغت|أخطرت|أعلمت)(?: \p{L}+){0,3}? (?:ال)?(?:موظف|فريق|وكيل|زميل|مشرف)/u,
  ],
  excused: /إذا|هل|يمكنني|أستطيع|بإمكاني|(?<!\p{L})(?:لا|لن|لم|ليس|إن)(?!\p{L})/u,
};

const hindi: PromiseLanguage = {
  hint: /ट्रांसफर|ट्रांसफ़र|जोड़|कनेक्ट|स्थानांतर|भेज|एजेंट|प्रतिनिधि|सहयोगी|टीम/u,
  promises: [
    /(?:आपको|आपकी|आपका|इसे|चैट|मामला|मामले).{0,40}?(?:ट्रांसफर|ट्रांसफ़र|कनेक्ट|स्थानांतरित|जोड़|फॉरवर्ड|अग्रेषित|एस्केलेट|सौंप).{0,14}?(?:रहा|रही|रहे|दूँगा|दूंगा|दूंगी|देता|देती|देते|दिया|करूँगा|करूंगा|करूंगी|करता|करती|करेंगे|देंगे|जाएगा|किया)/u,
    /(?:एजेंट|प्रतिनिधि|सहयोगी|टीम|व्यक्ति|इंसान|विशेषज्ञ).{0,20}?(?:जल्द|जल्दी|अभी|तुरंत|कुछ ही|थोड़ी देर|शीघ्र).{0,30}?(?:गा|गी|गे|है)(?!\p{L})/u,
    /(?:जल्द|अभी|तुरंत|कुछ ही|थोड़ी देर|शीघ्र).{0,16}?(?:एजेंट|प्रतिनिधि|सहयोगी|विशेषज्ञ).{0,30}?(?:गा|गी|गे)(?!\p{L})/u,
    /(?:टीम|एजेंट|प्रतिनिधि|सहयोगी) को (?:सूचित|सूचना|बता).{0,14}?(?:दिया|दी|रहा|रही)/u,
    /(?:टीम|एजेंट|प्रतिनिधि|सहयोगी|विशेषज्ञ) को .{0,10}?(?:भेज|सौंप).{0,10}?(?:दिया|दी|रहा|रही)/u,
  ],
  excused: /यदि|अगर|क्या|सकता|सकती|सकते|नहीं|मत(?!\p{L})/u,
};

const languages: readonly PromiseLanguage[] = [
  english,
  german,
  spanish,
  french,
  italian,
  portuguese,
  dutch,
  russian,
  turkish,
  chinese,
  japanese,
  korean,
  arabic,
  hindi,
];

/** Things are connected and forwarded as well. */
const NO_PERSON =
  /wlan|wi-?fi|wifi|bluetooth|router|network|netzwerk|internet|printer|payment page|website|web ?page|the bank/u;

/** A question asks; it promises nothing. */
const QUESTION = /[?？؟]["'”’»)*_\s]*$/;

/**
 * Finds a sentence that promises a person, in fourteen languages.
 * @param text - what the assistant is about to say, a sentence or several
 * @returns the first such sentence as it is written, or null
 */
export function promisesTransfer(text: string): string | null {
  for (const sentence of sentencesOf(text)) {
    if (QUESTION.test(sentence)) continue;
    const plain = normalised(sentence).replace(/[*_`~]/g, '');
    const clauses = clausesOf(plain);
    if (languages.some((language) => isPromise(language, clauses))) return sentence.trim();
  }
  return null;
}

/** A condition reaches over the whole sentence only where it comes first or right after. */
function isPromise(
  { hint, promises, excused }: PromiseLanguage,
  clauses: readonly string[],
): boolean {
  return clauses.some((clause, index) => {
    if (NO_PERSON.test(clause) || !hint.test(clause)) return false;
    if (!promises.some((promise) => promise.test(clause))) return false;
    const around = [isCondition(clauses[index - 1]), clause, isCondition(clauses[index + 1])];
    return !excused.test(around.join(' '));
  });
}

const CONDITION = words(
  'if|falls|wenn|si|se|als|indien|если|إذا|isterseniz|dilerseniz|istersen|यदि|अगर|caso|would you like|should you',
);
const CONDITION_CJK = /如果|若|如需|希望|よろしければ|場合|원하시면|필요하시면|원하면/u;

/** The clause when it is a condition, else nothing. */
function isCondition(clause: string | undefined): string {
  if (clause === undefined) return '';
  return CONDITION.test(clause) || CONDITION_CJK.test(clause) ? clause : '';
}

function sentencesOf(text: string): readonly string[] {
  return (
    text.match(/[^\n.!?。！？؟।…]+(?:[.!?؟।…](?=\S)[^\n.!?。！？؟।…]*)*[.!?。！？؟।…]*/gu) ?? []
  );
}

function clausesOf(sentence: string): readonly string[] {
  return sentence
    .replace('go ahead and ', '')
    .split(
      /[,;:،、，；]\s*|\s[-–—]\s|—|\s(?:and|but|so|und|aber|y|pero|así que|et|mais|donc|e|ma|quindi|mas|então|maar|dus|и|но|поэтому|ve|ama)\s/u,
    )
    .map((clause) => clause.replace(/[.!?。！？؟।…]+/gu, ' ').trim())
    .filter((clause) => clause !== '');
}
