// How German, Spanish, French, Italian, Portuguese and Dutch promise a person.
import { type PromiseLanguage, words } from './transfer-promise-language.ts';

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
      "(?:je|nous) (?:vais transférer|vais transmettre|allons transférer|allons transmettre|transfère|transfert|transmets|transmettons|transférons|fais suivre|escalade|passe)(?: \\p{L}+){0,2}? (?:votre|ta|le|la|cette|ce)(?: [\\p{L}']+){0,6}? (?:conseill\\p{L}+|collègue\\p{L}*|agent\\p{L}*|équipe|humain|responsable|service|spécialiste)",
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
  hint: /transf|conect|encaminh|pass|coloc|redirec|atend|contat|contact|avis|escal|assum|respond|entr|ajud|notif/,
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

export const western: readonly PromiseLanguage[] = [
  german,
  spanish,
  french,
  italian,
  portuguese,
  dutch,
];
