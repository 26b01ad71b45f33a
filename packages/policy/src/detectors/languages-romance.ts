// Spanish, French, Italian and Portuguese.
import type { RequestLanguage } from './language.ts';
import { whole, words } from './languages-words.ts';

const ES_WHO =
  '(?:personas?|humanos?|humana|agentes?|operadore?s?|operadora|representantes?|asesore?s?|asesora|alguien|ser(?:es)? humanos?|empleados?|empleada|supervisora?|gerente|ejecutiv[oa]|encargad[oa]|jefe|técnico|trabajador|especialista|persona encargada|teleoperadora?|(?:servicio|atención|soporte|apoyo)(?: al? cliente| al usuario| técnico| de atención al cliente| humano)?|recepción|compañer[oa]s?|(?:uno|una|alguno|alguna) de (?:sus|tus|los) \\p{L}+|(?:departamento|área|sección|equipo) de \\p{L}+)';
const ES = `(?:(?:una?|el|la|los|las|algún|alguna|otr[oa]|con|verdader[oa]|auténtic[oa]|su|sus|tu|tus|mald?it[oa]|puto|puta|cualquier|personal de|equipo de) )*${ES_WHO}(?: (?:real(?:es)?|human[oa]|de verdad|de carne y hueso|de atención|de servicio|de soporte|en vivo|al cliente|de su equipo|del equipo|verdader[oa]|competente))*`;
const ES_FILL =
  '(?:directamente |en persona |por teléfono |urgentemente |ahora |ya |por favor |mejor |de una vez |inmediatamente |solo )*';

/** Who speaks for themselves: “me gustaría”, “puedo”. */
const ES_WANT =
  '(?:^|(?:quiero|quisiera|quería|gustaría|necesito|prefiero|preferiría|puedo|podría|podemos|deseo|tengo que|urge|solicito) (?:(?:por favor|mejor|urgente|urgentemente|poder|seguir) )?)';
/** One of theirs, as the one who does something. */
const ES_SOMEBODY =
  '(?:alguien|(?:una?|algún|alguna|otr[oa]|el|su) (?:verdader[oa] )?(?:persona|human[oa]|ser humano|agente|asesora?|operadora?|representante|ejecutiv[oa]|emplead[oa]|supervisora?|gerente|encargad[oa]|compañer[oa]|colega|técnico|especialista))(?: (?:real|human[oa]|suy[oa]|de (?:su|tu|el|la|los)? ?\\p{L}+|del \\p{L}+))?';

const spanish: RequestLanguage = {
  code: 'es',
  asks: [
    words(
      `${ES_WANT}(?:hablar|platicar|chatear|conversar|charlar|comunicarme) ${ES_FILL}(?:sobre|acerca de|acerca del|respecto a|en relación con|con respecto a|referente a|de|del|por|lo de) (?:\\S+ ){1,8}?con ${ES}`,
    ),
    words(
      `${ES_WANT}(?:comentar|discutir|revisar|aclarar|resolver|tratar|arreglar|solucionar|consultar|analizar|negociar|repasar|gestionar|explicar)(?:l[oae]s?|sel[oa])? (?:\\S+ ){0,8}?(?:con ${ES}|a (?:una?|alg[uú]n) (?:persona|human[oa]|agente|asesora?|operadora?|representante|supervisora?))`,
    ),
    words(
      `(?:que|si|puede|pueda|podría|pudiera) ${ES_SOMEBODY} (?:\\p{L}+ ){0,2}?(?:(?:me|nos) (?:llam[ea]\\p{L}*|contact\\p{L}+|atiend\\p{L}+|ayude|respond[ae]|escriba)|(?:llamar|contactar|atender|ayudar|responder)(?:me|nos)|ponerse en contacto|revis[ae]|mire|vea|analice|tome el|se encargue|se ocupe|lea|examine|estudie)`,
    ),
    words(
      `(?:que|quien) (?:me|nos) (?:llame|llamara|contacte|contactara|atienda|atendiera|responda|hable|ayude) (?:por favor |ya )?${ES_SOMEBODY}|(?:atiéndame|llámeme|contácteme|me (?:puede|podría|pueden) atender|(?:puede|podría) llamarme|ponerse en contacto conmigo) (?:por favor )?${ES_SOMEBODY}`,
    ),
    words(
      '(?:llamada|cita|respuesta|reunión|conversación|atención personalizada) (?:telefónica )?(?:de parte de|de|con) (?:una?|algún|su) (?:persona|human[oa]|agente|asesora?|operadora?|representante|ejecutiv[oa]|supervisora?|especialista)',
    ),
    words(
      `(?:ser |sea |que me )(?:transferid[oa]|pasad[oa]|derivad[oa]|comunicad[oa]|redirigid[oa]|contactad[oa]|llamad[oa]|transfieran|pasen|deriven|comuniquen) (?:a|con|por) ${ES}`,
    ),
    words(
      `(?:transfier[ae]|pas[ae]|envíe|envía|deriv[ae]|escal[ae]r?|reenvíe|reenvía)(?:l[oe])? (?:(?:este|esta|mi|la|el) (?:chat|conversación|caso|consulta|solicitud|queja|reclamo|reclamación|llamada|problema)|esto) a (?:una?|algún|su|tu) (?:persona|human[oa]|agente|asesora?|operadora?|representante|supervisora?)`,
    ),
    words(
      '(?:quiero|quisiera|necesito|deme|dame|con|busco) (?:a )?(?:alguien|una persona|un humano) que (?:de verdad )?(?:sepa|entienda|tenga|trabaje|pueda (?:tomar|decidir|resolver|solucionar|ayudar|responder|autorizar))',
    ),
    words(
      '(?:cómo|dónde) (?:hablo|chateo|contacto|me comunico|me contacto|hago para hablar|puedo hablar|puedo contactar) (?:con|a) (?:una?|el|alguien|algún)(?: (?:persona|human[oa]|agente|asesora?|operadora?|representante))?|con quién (?:puedo|podría|tengo que|debo) (?:hablar|comunicarme|tratar)',
    ),
    words(
      `(?:hablar(?:le)?|hable|habla|platicar|chatear|chatea|conversar|comunicar(?:me|se)?|comuníque(?:me|nme)|comuniqueme|comunique(?:se)?|comunicame|comunícame|conectar(?:me)?|conécteme|conecteme|conéctame|conectame|conecta(?:me)?|conectado|transferir(?:me)?|transfiér[ea]me|transfi[eé]r[ea](?:me|nme)?|pasar(?:me)?|páseme|paseme|pásame|pasame|pásenme|contactar(?:me)?|contacte|contacta|contáctame|derivar(?:me)?|derívame|deríveme|ponme|póngame|pongame|poner(?:me)?|contacto|comunicación|comunicarnos|redirigir(?:me)?|redirígeme|atendido|me (?:comunican?|pasan?|transfieren?|conectan?)) ${ES_FILL}(?:con|a|al|en contacto con|por) ${ES}`,
    ),
    words(
      `(?:contactar|contacte|contacta|contactar con) ${ES_FILL}(?:con )?(?:el |la |un |una |al )?(?:soporte|servicio al cliente|servicio de atención|atención al cliente|agente|asesor|representante|operador|ayuda humana)`,
    ),
    words(
      `(?:quiero|quisiera|quería|necesito|necesitamos|deseo|exijo|dame|deme|denme|prefiero|me gustaría|solicito|busco|pido|requiero|me urge|llamen a|consígueme|puedo tener) ${ES_FILL}(?:hablar con |tener |que me atienda |que me hable |la ayuda de |ayuda de |a )?(?:una?|el|la|algún|alguna) (?:(?:verdader[oa]|maldit[oa]|puto) )*(?:humano|humana|persona(?: real| humana| de verdad)|agente|operador|operadora|representante|asesora?|ser humano|ejecutivo)`,
    ),
    words(
      '(?:puede|podría|puedo|me puede|me podría|pueden|hay) (?:\\p{L}+ )?(?:alguien|(?:una |alguna )?persona|(?:un |algún )?humano|un agente) (?:real |del equipo |de soporte |aquí |ahí )*(?:ayudar(?:me)?$|atender(?:me)?|llamar(?:me)?|contactar(?:me)?|con quien (?:pueda |puedo )?hablar|con (?:el|la) que (?:pueda |puedo )?hablar|que me (?:ayude$|atienda))',
    ),
    words(
      '(?:que me (?:ayude|atienda)|con) (?:una persona(?: real| humana)?|un humano|un agente|alguien real) (?:por favor|ya|ahora)',
    ),
    words(
      '(?:ayuda|asistencia|apoyo|soporte) de una? (?:verdader[oa] )?(?:humano|persona|ser humano)|(?:atención|ayuda|asistencia|servicio|soporte|apoyo|servicios|agente|contacto) (?:real )?(?:human[oa]s?|manual|personal)(?: real)?|(?:servicio|atención) (?:al|de atención al) cliente (?:manual|human[oa]|real)',
    ),
    words(
      '(?:(?<!no )hay|existe|tienen|dónde (?:hay|está|están)|donde (?:hay|está|están)|está|habrá) (?:aquí |ahí |allí |por aquí )*(?:algún |alguna |una? |el |la |las |los )?(?:persona(?:s)? (?:real(?:es)?|de verdad|humana|de carne y hueso)|humanos?(?: real(?:es)?| de verdad)?|ser(?:es)? humanos?(?: real(?:es)?)?|verdader[oa]s? (?:persona|humano)s?|agente(?:s)? (?:real(?:es)?|humanos?)|alguien (?:real|de verdad)|gente (?:real|de verdad))',
    ),
    words(
      '(?:no (?:quiero|deseo)(?: seguir)? (?:hablar|hablando|chatear|chateando|tratar) (?:más )?con (?:una?|este|esta|el|la) (?:ro)?(?:bot|máquina|computadora|ordenador|contestador))',
    ),
  ],
  bare: whole(
    '(?:(?:por favor|hola|buenas|no|sí|si|ok|una?|el|la|con|quiero|necesito|busco|contactar|hablar|ya|al?|solo|mejor|otro|algún) )*(?:humano|humana|persona real|agente|operador|operadora|representante|asesora?|ser humano|agente humano|persona humana|atención al cliente|servicio al cliente|servicio de atención al cliente|servicio humano|servicios humanos|agente real|hablar con alguien|una persona|soporte|apoyo|asistencia al cliente|servicios? (?:de|para|a) (?:humanos|personas)|soporte técnico|contactar(?: soporte)?|contacto|contáct(?:enos|anos)|contacta con nosotros|mesa de ayuda|chat en vivo|(?:cualquier )?humano (?:real|de verdad)|persona de verdad|alguien (?:real|de verdad))(?: (?:por favor|porfa|ya|ahora|gracias|real|manual|humano|urgente))*|(?:(?:una?|el|la|su|al) )?(?:supervisora?|gerente|encargad[oa]|jefe|ejecutiv[oa]|especialista|técnico)(?: (?:por favor|porfa|ya|ahora|urgente))+',
  ),
  negated: words(
    '(?:no|sin|nunca|tampoco|ni|jamás|en vez de|en lugar de)(?! (?:puedo|podemos|logro|logré|consigo|pude|he podido|sé|se (?:cómo|como|qué|que)|entiend\\p{L}*|funciona|sirve|me (?:ayud\\p{L}*|sirve|entiend\\p{L}*|respond\\p{L}*|resuelv\\p{L}*)|hay|(?:quiero|deseo)(?: seguir)? (?:hablar|hablando|chatear|chateando|tratar) (?:más )?con (?:una?|este|esta|el|la) (?:ro)?(?:bot|máquina|computadora|ordenador))) (?:\\p{L}+ ){0,4}?(?:hablar|discutir|comentar|revisar|tratar|aclarar|humano|persona|agente|operador|representante|asesor|alguien|transfier[ae]s?|pases?|conectes?|comuniques?|transferir|derives|contactar|soporte|apoyo|atención|servicio)(?! (?:no|me) (?:ayud|entiend))',
  ),
  about: words(
    '(?:quier[oea]s?|quisiera|gustar[ií]a) ser (?:una? )?(?:human[oa]|persona)|(?:eres|es usted|sos|serás|seas|fueras|ser[ií]as|es esto|esto es) (?:\\p{L}+ ){0,3}(?:humano|humana|persona|robot|bot|máquina|agente)|(?:estoy|estaré|estaría|estamos) (?:\\p{L}+ )?(?:hablando|chateando|conversando) con|(?<!(?:cómo|dónde) )(?:hablo|chateo|converso|platico|me comunico) (?:yo )?con|debes? (?:de )?ser|con quién (?:hablo|estoy)|(?:qué|que) pasa (?:si|cuando)|(?:si|cuando) (?:pido|pides|escribo|digo) .{0,20}(?:agente|humano)|(?:humano|persona) o (?:una? )?(?:bot|robot|máquina)|(?:bot|robot|máquina) o (?:una? )?(?:humano|persona)|recursos humanos|agente (?:inmobiliario|de aduanas|de viajes)|derechos humanos|ser humano no|(?:mi|un|el|la|su) (?:agente|asesor|operador|representante) (?:me )?(?:dijo|dice|fue|era|ha|prometió)|(?:ya hablé|he hablado|hablamos|hablé ayer|hablé hoy|(?:ayer|anteayer|anoche|pasad[oa]|cuando|lunes|martes|miércoles|jueves|viernes|sábado|domingo) (?:yo )?hablé) con|^(?:yo )?hable con (?:una?|su|el|la) .{0,60} (?:sobre|ayer|y|pero|de mi|por)|(?:recibí|tuve|tengo|tenía|he recibido|he tenido|hubo) (?:\\p{L}+ ){0,3}?(?:llamada|cita|respuesta|reunión|conversación)|nunca (?:dije|pedí)|(?:afuera|de fuera|en la puerta)$|cuándo (?:me )?(?:transfier\\p{L}*|pasan?|comunican?|derivan?)|postular\\p{L}*|solicitar empleo|(?:supongo|creo|imagino|pienso|parece) que (?:estoy|hablo|eres|es)|(?:estoy|estaré) en (?:comunicación|contacto|línea) con|(?:cuándo|a qué hora|qué horario|cuántos|cuántas|cuál) .{0,30}(?:soporte|atención|servicio|agentes|personas)|(?:debo|hay que|hace falta) (?:hablar|contactar)',
  ),
};

const FR_QUALITY =
  "(?:une?|le|la|les|votre|ton|vos|mon|vrai|vraie|véritable|autre|des|du|de|putain d'|de vos|un de vos|foutu|real|humain|réel|l'|d')";
const FR_WHO =
  "(?:humains?|humaine|êtres? humains?|personnes?|conseill(?:er|ère)s?|agents?|opérateurs?|opératrice|représentante?s?|responsable|employée?s?|interlocut(?:eur|rice)|supérieur|collaborat(?:eur|rice)|technicien(?:ne)?|collègue|superviseur|expert|standard|spécialiste|chef|gestionnaire|quelqu(?:['’ ]?un|n)(?: de réel| d'autre| de compétent)?(?= |$)|(?:un|une) de vos \\p{L}+|(?:service|département) \\p{L}+|comptabilité|(?:service|support|équipe|assistance)(?: (?:client(?:s|èle)?|à la clientèle|technique|d'assistance|support))?|clientèle|vendeur|télé-?conseiller)";
const FR = `(?:${FR_QUALITY}[ '’]?)*${FR_WHO}(?: (?:réel(?:le)?|humaine?|de votre équipe|du support|du service client|en direct|en chair et en os|compétente?|client|de vrai|svp))*`;
const FR_FILL =
  "(?:directement |maintenant |moi |immédiatement |svp |s'il vous plaît |plutôt |enfin |juste |vite |tout de suite )*";
/** Who speaks for themselves: “j'aimerais”, “puis-je”. */
const FR_WANT =
  "(?:^|(?:veux|voudrais|souhaite|souhaiterais|désire|préfère|préférerais|aimerais(?: bien)?|aimerai|demande à|besoin de|faut que je|dois|voudré|veu|puis-je|pourrais-je|puis je|je peux|je pourrais|peut-on|on peut|possible de|possible d'|moyen de|merci de|laissez-moi) (?:bien |plutôt |vraiment )?)";
/** One of theirs, as the one who does something. */
const FR_SOMEBODY =
  "(?:quelqu'un|(?:une?|un autre|une vraie|un vrai) (?:personne|humain|être humain|conseill(?:er|ère)|agent|opérateur|responsable|représentante?|employée?|superviseur|collègue|interlocuteur|spécialiste)|(?:une?|l'un) de vos \\p{L}+)(?: (?:réel(?:le)?|humaine?|de (?:chez vous|votre \\p{L}+|la \\p{L}+)|du \\p{L}+))*";
const FR_MOI = '(?:[- ]?(?:moi|nous))?';

const french: RequestLanguage = {
  code: 'fr',
  asks: [
    words(
      `${FR_WANT}(?:parl(?:er|e)|discute[rz]?|échanger|causer|chatter|tchatter|m'entretenir|en parler|en discuter) ${FR_FILL}(?:(?:de|du|des|au sujet|à propos|concernant|sur|par rapport|d'urgence) (?:\\S+ ){1,8}?|d'\\S+ (?:\\S+ ){0,7}?)(?:à|avec|au) ${FR}`,
    ),
    words(
      `${FR_WANT}(?:voir(?= (?:cela|ça|ceci|mon|ma|ce|cette) )|régler|évoquer|revoir|résoudre|discuter|traiter|aborder|examiner|vérifier|clarifier|expliquer|l'expliquer|exposer|décrire|raconter) (?:\\S+ ){0,7}?(?:avec|à) ${FR_SOMEBODY}`,
    ),
    words(
      '(?:avoir affaire|avoir à faire) à (?:une? )?(?:vraie? )?(?:humain|personne|être humain|conseill(?:er|ère)|agent)',
    ),
    words(
      `(?:(?:qu'|(?<!est-ce )que |demander à |demandez à |demande à |laissez |laisse |faites |faire |si )${FR_SOMEBODY} (?:\\p{L}+ ){0,2}?|${FR_SOMEBODY} (?:\\p{L}+ ){0,2}?(?:peut|pourrait|pourra)[- ](?:il|elle|t-il|t-elle) (?:\\p{L}+ ){0,2}?)(?:(?:de )?(?:m'|me |nous )(?:appelle|rappelle|appeler|rappeler|contacte|contacter|réponde)|regarde|examine|étudie|vérifie|lise|s'en (?:occuper|occupe|charge|charger)|prendre le relais|prenne le relais)(?! (?:hier|lundi))(?= |$)`,
    ),
    words(
      `(?:être|faire|me faire) (?:bien )?(?:rappelée?|rappeler|appelée?|appeler|aidée?|aider|contactée?|contacter|transférée?|redirigée?|orientée?|servie?|assistée?) (?:par|vers|à) ${FR}`,
    ),
    words(
      `(?:appel|rappel|réponse|rendez-vous|entretien|intervention|avis|discussion) (?:téléphonique )?(?:d'|avec |de la part d'|par )(?:une? )(?:(?:vraie?|autre) )?(?:personne|humain|être humain|conseill(?:er|ère)|agent|opérateur|responsable|superviseur|expert|spécialiste)`,
    ),
    words(
      `(?:transférez|transfère|transmettez|transmets|passez|passe|envoyez|remontez|donnez) (?:cette|ce|cet|mon|ma|la|le) (?:conversation|chat|discussion|dossier|demande|problème|cas|question|réclamation) (?:à|vers|au) (?:une? )(?:humain|personne|conseill(?:er|ère)|agent|opérateur|responsable|superviseur)|passez la main à`,
    ),
    words(
      "(?:veux|voudrais|faut|cherche|besoin de|passez-moi|passe-moi|à|avec) quelqu'un (?:qui (?:sait|sache|s'y connaît|s'y connaisse|puisse|peut|comprend|comprenne|travaille)|de (?:compétent|qualifié))",
    ),
    words(
      "(?:avoir|veux|voudrais|aimerais) (?:quelqu'un|une personne|un humain|un conseiller) au (?:téléphone|bout du fil)|à qui (?:puis-je|je peux|pourrais-je|dois-je|est-ce que je peux) (?:parler|m'adresser|en parler)",
    ),
    words(
      `(?:parler|parle[rz]?|causer|faire remonter (?:ça|cela|ceci)|m'orienter|me rediriger|discuter|discutez|échanger|chatter|tchatter|communiquer|dialoguer|(?:être |me |nous )?(?:mis|mise|mettre|mettez|mets|connectée?|entrer|rentrer|relié)${FR_MOI} en (?:contact|relation|communication|lien)|prendre contact|transfér(?:er|ez|é|ée)${FR_MOI}|transfère${FR_MOI}|passer|passez${FR_MOI}|passe${FR_MOI}|connecter|connectez${FR_MOI}|connecte${FR_MOI}|joindre|joignez|contacter|contactez|dirigez${FR_MOI}|redirigez${FR_MOI}|rediriger|orientez${FR_MOI}|mettez${FR_MOI}|appeler|être rappelée? par|(?<!je )parle|s'adresser|m'adresser) ${FR_FILL}(?:à |avec |au |aux |vers |auprès de |par )?${FR}`,
    ),
    words(
      `(?:je (?:veux|voudrais|souhaite|souhaiterais|désire|préfère|préférerais|demande|exige|cherche)|j'aimerais|j'exige|il me faut|il faut|j'ai besoin d[e'’]|j'ai besoin du|besoin d[e'’]|donnez[- ]moi|donne[- ]moi|trouvez[- ]moi|appelez[- ]moi|je peux avoir|puis-je avoir) ?${FR_FILL}(?:avoir |parler à |voir |que |du |de |le |l'|un )?(?:une? |l'|d'|le |la )?(?:(?:vrai|vraie|véritable|autre|putain d') ?)*(?:humain|vraie personne|personne réelle|conseill(?:er|ère)|agent|opérateur|représentant|être humain|interlocuteur|assistance (?:humaine|manuelle)|(?:l'aide|aide|appui|assistance) (?:humaine|manuelle|d'un (?:vrai )?(?:humain|conseiller)|d'une vraie personne)|service (?:client(?:èle)?|à la clientèle)|support humain|contact humain)`,
    ),
    words(
      "(?:quelqu'un|une personne|un humain|un conseiller|un agent) (?:de votre équipe |du support |de réel )?(?:peut|pourrait|peux)[ -]?(?:il |elle |t-il )?(?:m'|me )?(?:aider$|rappeler|appeler|répondre|contacter)",
    ),
    words(
      "(?:puis-je|pourrais-je|est-ce que je (?:peux|pourrais)|je peux|peut-on|pouvons-nous|est-il possible de|possible de|comment|je n'arrive pas à|impossible de|comment puis-je|comment je peux) (?:avoir|parler|joindre|obtenir|contacter|échanger|discuter) (?:à |avec )?(?:une? |quelqu'|le |un de vos )(?:vrai |vraie )?(?:humain|un|personne|conseill(?:er|ère)|agent|opérateur|support|service client)",
    ),
    words(
      "(?:aide|assistance|soutien) d'une? (?:vraie? )?(?:humain|personne|être humain)|services à la personne humaine|(?:aide|assistance|soutien|service|services|support|contact|intervention|relation) (?:réel(?:le)? )?(?:humaine?s?|manuel(?:le)?)(?: réel(?:le)?)?|service (?:client(?:èle)?|à la clientèle) (?:manuel|humain|réel)",
    ),
    words(
      "(?:y a[- ]t[- ]il|il y a|est-ce qu'il y a|y'a|existe-t-il|où (?:est|sont|se trouve)|avez-vous|vous avez|n'y a-t-il pas) (?:ici |là |donc |aussi )*(?:une? |des |de |les |la |le |l')?(?:(?:vrai(?:e)?s?|véritables?) (?:personnes?|humains?|gens|agents?|conseillers?|êtres? humains?)|(?:personnes?|humains?|agents?|gens|conseillers?|êtres? humains?) (?:réel(?:le)?s?|humains?|en chair et en os)|être humain|humains?|personne (?:à|avec) qui (?:je (?:peux|pourrais|puisse) )?(?:parler|discuter)|quelqu'un (?:de (?:réel|vrai)|à qui (?:je peux )?parler|avec qui (?:je peux )?(?:parler|discuter)))",
    ),
    words(
      '(?:je )?(?:ne )?(?:veux|souhaite|voudrais) (?:pas|plus) (?:parler|discuter|échanger|être|avoir affaire) (?:à|avec) (?:une?|ce|cette|votre) (?:ro)?(?:bot|machine|ordinateur|chatbot)',
    ),
  ],
  bare: whole(
    "(?:(?:s'il vous plaît|svp|stp|bonjour|salut|non|oui|ok|une?|le|la|je veux|je voudrais|j'ai besoin|besoin|de|d'|du|vrai|vraie|à|avec|au|parler|contacter|joindre|autre|tout) ?)*(?:humain|conseill(?:er|ère)|agent|opérateur|représentant|être humain|service client(?:s|èle)?|service (?:à la clientèle|aux clients)|service humain|services humains|support(?: client| technique)?|soutien|personne réelle|vraie personne|personne humaine|agent humain|conseiller humain|vrai humain|humain réel|chat en direct|prise de contact|prendre contact|contactez[ -]nous|centre d'aide|service d'assistance|assistance technique|contacter|contact|assistance humaine)(?: (?:svp|stp|s'il vous plaît|s'il te plaît|maintenant|merci|réel|manuel|vite))*|(?:(?:une?|le|votre) )?(?:responsable|superviseur|supérieur|gérant|chef|spécialiste|technicien)(?: (?:svp|stp|s'il vous plaît|s'il te plaît|maintenant|tout de suite))+",
  ),
  negated: words(
    "(?:ne|n'|n’|pas|sans|jamais|inutile|aucun|aucune|plutôt que|au lieu de)(?: |(?<=['’]))(?!(?:arriv\\p{L}*|compren\\p{L}*|sais|peux|réussi\\p{L}*|fonctionn\\p{L}*|march\\p{L}*|répond\\p{L}*|m'aid\\p{L}*|aid\\p{L}*|est pas|pas parler|[àa] (?:parler|joindre|contacter|avoir|obtenir|échanger|discuter)|y a|possible|(?:veux|souhaite|voudrais) (?:pas|plus) (?:parler|discuter|échanger|être|avoir affaire) (?:à|avec) (?:une?|ce|cette|votre) (?:ro|chat)?(?:bot|machine|ordinateur)|parler (?:à|avec) (?:une?|ce) (?:ro|chat)?(?:bot|machine)|plus parler|arrive|trouve))(?:\\p{L}+[ '’-]){0,5}?(?:parler|discuter|échanger|revoir|régler|évoquer|humain|personne réelle|conseiller|agent|opérateur|quelqu'un|transfér\\p{L}*|transfère\\p{L}*|passez|passe|connect\\p{L}*|besoin|veux pas|veux plus|soutien|support)",
  ),
  about: words(
    "(?:veux|voudrais|aimerais|aimerais-tu|veux-tu|voudrais-tu) être (?:une? )?(?:humaine?|personne)|(?:es[- ]tu|êtes[- ]vous|tu es|vous êtes|t'es|est-ce|c'est|serais-tu|seriez-vous|tu serais|sois) (?:\\p{L}+ ){0,3}(?:humaine?|personne|robot|bot|machine|conseiller|agent)|(?:est-ce que |si |que )?(?<!faut que )je (?:parle|discute|tchatte) (?:\\p{L}+ )?(?:à|avec)|(?:suis[- ]je|je suis) (?:\\p{L}+ )?en train de (?:parler|discuter)|à qui (?:je parle|ai-je)|(?:humain|personne) ou (?:une? )?(?:ro|chat)?(?:bot|machine)|(?:bot|robot|machine) ou (?:une? )?(?:vrai(?:e)? )?(?:humain|personne)|que se passe-t-il (?:si|quand)|qu'est-ce qui se passe|si je (?:demande|dis|tape|écris) .{0,30}|agent (?:immobilier|de voyage|des douanes)|ressources humaines|droits humains|droits de l'homme|(?:mon|un|le|la|votre|ma) (?:agent|conseill(?:er|ère)|opérateur|collègue|personne) (?:m'a|a|avait|était|dit|est)|(?:j'ai|nous avons|on a|il a|elle a) (?:\\p{L}+ ){0,2}(?:parlé|discuté|échangé)|(?:j'ai|j'avais|reçu|eu) (?:\\p{L}+ ){0,3}?(?:appel|rappel|réponse|rendez-vous|entretien)|jamais (?:dit|demandé)|postuler|(?:dehors|devant la porte)$|(?:quand|à quelle heure|combien|quels? (?:sont )?(?:les )?horaires|pourquoi|quel(?:le)?s?) .{0,40}(?:service client|support|conseillers?|agents?|personnes?)|(?:suis-je|je suis|es-tu|sommes-nous) en (?:contact|relation|communication|ligne)|ai-je affaire|(?:dois-je|faut-il|est-ce que je dois) (?:\\p{L}+ )?(?:parler|contacter|appeler)",
  ),
};

const IT_WHO =
  '(?:person[ae]|uman[oaie]|esser[ei] uman[oi]|operator[ei]|operatrice|agent[ei]|consulent[ei]|rappresentant[ei]|qualcuno|qualcun altro|addett[oi]|responsabile|assistente(?: umano| reale)?|impiegat[oi]|dipendente|supervisore|direttore|capo|collega|superiore|tecnico|specialista|(?:reparto|ufficio|dipartimento) \\p{L}+|addett[oi] (?:ai|alle|al) \\p{L}+|servizio (?:clienti|assistenza)|assistenza(?: clienti| tecnica)?|supporto(?: clienti| tecnico)?)';
const IT = `(?:(?:un|una|uno|il|la|lo|l'|i|gli|vero(?: e proprio)?|vera(?: e propria)?|reale|altr[oa]|vostr[oa]|suo|sua|tuo|tua|con|qualche|cazzo di|maledetto|vostri|di) ?|un')*${IT_WHO}(?: (?:reale|uman[oa]|ver[oa]|in carne e ossa|del servizio clienti|del supporto|dell'assistenza|competente|dal vivo|vostro))*`;
/** Who speaks for themselves: “vorrei”, “posso”. */
const IT_WANT =
  '(?:^|(?:voglio|vorrei|vorremmo|devo|posso|potrei|possiamo|preferisco|preferirei|desidero|bisogno di|piacerebbe|possibile|gradirei|esigo di|chiedo di) (?:prima possibile |per favore |poter |anche )?)';
/** One of theirs, as the one who does something. */
const IT_SOMEBODY =
  "(?:qualcuno|(?:un|una|un'|il|la|l'|un vostro|una vostra) ?(?:ver[oa] )?(?:persona|uman[oa]|essere umano|operatore|operatrice|agente|consulente|responsabile|addetto|collega|rappresentante|supervisore|tecnico))(?: (?:reale|ver[oa]|uman[oa]|del \\p{L}+|dell'assistenza|del servizio clienti))*";
const IT_FILL =
  '(?:direttamente |subito |a voce |di persona |urgentemente |con urgenza |ora |adesso |in contatto |in comunicazione |immediatamente |per favore |finalmente |solo |invece |in diretta )*';

const italian: RequestLanguage = {
  code: 'it',
  asks: [
    words(
      `${IT_WANT}(?:parlar(?:e|ne)|discutere|chattare|conversare) ${IT_FILL}(?:(?:di|del|dello|della|dei|degli|delle|riguardo|circa|sul|sulla|sui|per|in merito|dell'\\S+|sull'\\S+) (?:\\S+ ){0,8}?)(?:con|a) ${IT}`,
    ),
    words(
      `${IT_WANT}(?:discutere|chiarir(?:e|lo|la)|risolver(?:e|lo|la)|rivedere|sistemare|trattare|spiegar(?:e|lo|la)|verificare|affrontare|esporre|descrivere) (?:\\S+ ){0,7}?(?:con|a) (?:${IT_SOMEBODY}|(?:un|una) (?:persona|umano))`,
    ),
    words(
      `${IT_SOMEBODY} (?:può |potrebbe |puo |possa )?(?:mi (?:chiami|richiami|contatti|risponda)|(?:chiamar|richiamar|contattar|risponder|telefonar)mi|guardi|controlli|controllasse|esamini|esaminasse|legga|veda|verifichi|prenda in carico|se ne occupi)`,
    ),
    words(
      `(?:essere|venire|farmi|farci|esser) (?:mess[oa] in (?:contatto|comunicazione) |trasferit[oa] |richiamat[oa] |chiamat[oa] |contattat[oa] |aiutat[oa] |assistit[oa] |richiamare |chiamare |contattare )(?:con|a|ad|da|dal|al) ${IT}`,
    ),
    words(
      `(?:trasferir(?:mi|e)|metter(?:mi|e)|metti|mettetemi|passar(?:mi|e)|collegar(?:mi|e))(?: in (?:contatto|comunicazione))? (?:con |al |alla |all'|a )(?:l')?${IT}`,
    ),
    words(
      '(?:trasferite|trasferisci|trasferisca|inoltra|inoltrate|inoltri|passa|passate|gira|girate) (?:questa|questo|la mia|il mio|la|il) (?:chat|conversazione|richiesta|pratica|segnalazione|domanda|reclamo|caso|problema) a (?:un|una|un vostro) (?:operatore|umano|persona|agente|consulente|responsabile|collega)',
    ),
    words(
      '(?:chiamata|telefonata|risposta|appuntamento|incontro|colloquio) (?:da|con|di) (?:un|una|parte di un|parte di una) (?:persona|umano|operatore|operatrice|consulente|agente|responsabile)',
    ),
    words(
      '(?:voglio|vorrei|mi serve|ho bisogno di|dammi|datemi|passami|passatemi|con) (?:qualcuno|una persona) (?:che (?:sappia|sa|capisca|capisce|possa|lavori|ne capisca)|al telefono|di competente)|con chi (?:posso|potrei|devo) parlare',
    ),
    whole(
      '(?:(?:io|allora|no|ma|per favore) )*(?:voglio|vorrei|dammi|datemi|mi serve|passami|passatemi|esigo) (?:una persona|qualcuno)(?: (?:subito|ora|adesso|per favore))*',
    ),
    words(
      `(?:parlar(?:e|ne|gli)?|parla|parlate|parli|chattare|chatta|comunicare|discutere|contattar(?:e|vi)?|contatta|contattate|contatti|collegar(?:mi|e)|collegami|collegatemi|connetter(?:mi|e)|connettimi|connettetemi|trasferir(?:mi|e)|trasferiscimi|trasferitemi|mi trasferisca|passar(?:mi|e)|passami|passatemi|mi passi|mettetemi|mettermi|mettimi|mettersi|sentire|conversare|inoltrarmi|raggiungere|interagire|dialogare) ${IT_FILL}(?:con |a |al |allo |alla |all'|ad |col |presso )?${IT}`,
    ),
    words(
      `(?:voglio|vorrei|vorremmo|ho bisogno (?:di|del|dell'|d')|serve|mi serve|desidero|preferisco|preferirei|esigo|pretendo|dammi|datemi|mi dia|posso avere|cerco|chiedo|fatemi avere|richiedo) ?${IT_FILL}(?:parlare con |avere |l'aiuto di |l'assistenza di )?(?:un'?|uno|una|il|lo|l')? ?(?:ver[oa](?: e propri[oa])? |altr[oa] )?(?:uman[oa]|persona(?: reale| vera| umana| in carne e ossa)|vera persona|operatore|operatrice|agente|essere umano|consulente|rappresentante|addetto|servizio clienti|assistenza clienti)`,
    ),
    words(
      "(?:può|potrebbe|puo|c'è|ce) (?:\\p{L}+ )?(?:qualcuno|una persona|un umano|un operatore) (?:del team |vero |reale )*(?:aiutarmi$|chiamarmi|rispondermi|contattarmi|con cui (?:posso |poter )?parlare|che (?:mi aiuti$|possa (?:parlare|rispondere)))",
    ),
    words(
      '(?:aiuto|assistenza|supporto) di una? (?:ver[oa] )?(?:umano|persona|essere umano)|(?:assistenza|aiuto|supporto|servizio|servizi|sostegno|contatto|intervento) (?:reale )?(?:uman[oai]|manuale)(?: reale)?|(?:servizio|assistenza) clienti (?:manuale|uman[oa]|reale)',
    ),
    words(
      "(?:c'è|c’è|ce|ci sono|esiste|avete|dov'è|dove (?:è|sono)|non c'è) (?:qui |lì |anche |forse )*(?:un'?|una|uno|qualche|delle|degli|la|le|gli|l'|il)? ?(?:(?:ver[oaei]|real[ei]) (?:person[ae]|uman[oi]|operator[ei]|esser[ei] uman[oi])|(?:person[ae]|uman[oi]|operator[ei]|esser[ei] uman[oi]|agent[ei]) (?:real[ei]|ver[oaei]|uman[oaie]|in carne e ossa|dal vivo)|esser[ei] uman[oi]|qualcuno di (?:vero|reale)|uman[oi]$)",
    ),
    words(
      'non (?:voglio|desidero|intendo) (?:più )?(?:parlare|chattare|continuare a parlare|avere a che fare) (?:più )?con (?:un|una|questo|questa|il|la) (?:ro)?(?:bot|macchina|computer)',
    ),
    words(
      '(?:mi passi|passami|passatemi|chiamami|chiamatemi) (?:subito )?(?:un|una|il|la) (?:operatore|persona|umano|responsabile)',
    ),
  ],
  bare: whole(
    "(?:(?:per favore|ciao|salve|no|sì|ok|un|una|il|con|voglio|vorrei|ho bisogno di|mi serve|subito|parlare|contatta|contattare|contattate|rivolgersi al|qualsiasi|altro|vero|l') ?)*(?:umano|operatore|operatrice|persona reale|persona vera|vera persona|agente|essere umano|rappresentante|consulente|servizio (?:clienti|al cliente)(?: manuale| umano)?|servizio umano|servizi umani|assistenza clienti|assistenza umana|operatore umano|agente umano|supporto(?: tecnico)?|supporto umano|servizi alla persona|sostegno|contattaci|centro assistenza|assistenza (?:tecnica|reale)|contatto|contattare|contatta(?: supporto)?|umano reale|chat dal vivo|servizio assistenza)(?: (?:per favore|ora|subito|grazie|reale|manuale|adesso))*|(?:(?:un|una|il|la) )?(?:supervisore|responsabile|capo|direttore|direttrice|tecnico|collega)(?: (?:per favore|ora|subito|adesso))+",
  ),
  negated: words(
    "(?:non|senza|mai|nessun|nessuno|niente|piuttosto che|invece di)(?! (?:riesco|posso|so|capisc\\p{L}*|funziona|mi (?:aiut\\p{L}*|serv\\p{L}*|rispond\\p{L}*|capisc\\p{L}*)|c'è|ci sono|(?:voglio|desidero|intendo) (?:più )?(?:parlare|chattare|continuare a parlare|avere a che fare) (?:più )?con (?:un|una|questo|questa|il|la) (?:ro)?(?:bot|macchina|computer))) (?:\\p{L}+ ){0,4}?(?:parlare|discutere|chiarire|rivedere|umano|persona|operatore|agente|qualcuno|rappresentante|consulente|trasferi\\p{L}*|passar\\p{L}*|passi|colleg\\p{L}*|connett\\p{L}*|supporto|servizio|bisogno)",
  ),
  about: words(
    "(?:voglio|vorrei|vuoi|vorresti|piacerebbe) essere (?:una? )?(?:uman[oa]|persona)|(?:sei|siete|questo è|è questo|saresti|fossi|sia|è davvero) (?:\\p{L}+ ){0,3}?(?:un |una |un')?(?:uman[oa]|persona|robot|bot|macchina|essere umano)|(?:sto|stiamo|stia) (?:\\p{L}+ )?\\p{L}+ndo (?:con|a)|(?:parlo|chatto|comunico|converso) (?:con|a)|con chi (?:parlo|sto)|(?:umano|persona) o (?:un |una )?(?:ro)?(?:bot|macchina)|(?:bot|robot|macchina) o (?:un |una )?(?:vera )?(?:umano|persona|essere)|(?:cosa|che) succede (?:se|quando)|se (?:chiedo|dico|scrivo) .{0,30}|agente (?:immobiliare|di viaggio|doganale)|risorse umane|diritti umani|(?:un|il|la|l'|mio|vostro) ?(?:operatore|agente|consulente|collega) (?:mi )?(?:ha|aveva|era|disse)|ho (?:già )?(?:parlato|chattato|discusso)|mai (?:detto|chiesto)|(?:ho|avevo|ricevuto|avuto) (?:\\p{L}+ ){0,3}?(?:chiamata|telefonata|risposta|appuntamento|incontro|colloquio)|candidar\\p{L}*|(?:fuori|alla porta)$|quando (?:\\p{L}+ ){0,3}(?:trasfer|pass)\\p{L}*|(?:suppongo|immagino|penso|credo|presumo|scommetto|sembra) (?:di|che)|(?:sono|siamo) in (?:contatto|comunicazione|linea) con|(?:quando|a che ora|quanti|quante|quali|perché) .{0,40}(?:servizio clienti|assistenza|operatori|persone)|(?:bisogna) (?:\\p{L}+ )?(?:parlare|contattare|chiamare)",
  ),
};

const PT_WHO =
  '(?:pessoas?|humanos?|humana|ser(?:es)? humanos?|atendentes?|agentes?|operador(?:a|es)?|representantes?|alguém|alguem|assistente humano|funcionári[oa]s?|gerente|supervisora?|consultora?|especialista|responsável|colaborador|colega|chefe|técnico|supervisor|consultor|(?:setor|departamento|área|equipe|equipa) (?:de|do|da) \\p{L}+|financeiro|atendimento(?: humano| ao cliente)?|suporte(?: técnico| ao cliente| humano)?|apoio ao cliente|serviço de apoio|serviço ao cliente|sac|central)';
const PT = `(?:(?:uma?|o|a|os|com|outr[oa]|seu|sua|vosso|algum|alguma|verdadeir[oa]|qualquer|porra de|maldit[oa]|equipe de|equipa de) )*${PT_WHO}(?: (?:real|reais|human[oa]|de verdade|de carne e osso|do suporte|da equipe|da equipa|do atendimento|ao vivo|competente))*`;
/** Who speaks for themselves: “gostaria de”, “posso”. */
const PT_WANT =
  '(?:^|(?:quero|queria|queremos|preciso(?: de)?|precisava(?: de)?|gostaria de|posso|podia|poderia|podemos|prefiro|preferia|desejo|tenho (?:de|que)|dá para|da para|necessito) (?:com urgência |por favor |antes |também )?)';
/** One of theirs, as the one who does something. */
const PT_SOMEBODY =
  '(?:alguém|(?:uma?|algum|alguma|outr[oa]) (?:pessoa|human[oa]|ser humano|atendente|agente|operadora?|representante|consultora?|funcionári[oa]|gerente|supervisora?|colega|técnic[oa]|especialista))(?: (?:real|human[oa]|seu|sua|de verdade|d[aoe] \\p{L}+))*';
const PT_FILL =
  '(?:me |diretamente |agora |já |por favor |direto |logo |imediatamente |apenas |só |em contato |em contacto |em linha )*';

const portuguese: RequestLanguage = {
  code: 'pt',
  asks: [
    words(
      `${PT_WANT}(?:falar|conversar|teclar) ${PT_FILL}(?:com urgência )?(?:(?:sobre|acerca|a respeito|quanto|de|do|da|dos|das|dum|duma|disso|disto|desse|dessa|deste|desta|por causa) (?:\\S+ ){0,8}?)com ${PT}`,
    ),
    words(
      `${PT_WANT}(?:discutir|tratar|resolver|rever|esclarecer|conversar|analisar|verificar|explicar|ver|expor|contar|descrever)(?:-l[oa])? (?:\\S+ ){0,7}?(?:com|a|para|pra) ${PT_SOMEBODY}`,
    ),
    words(
      `${PT_SOMEBODY} (?:pode |poderia |possa |para )?(?:me (?:ligue|ligar|contacte|contate|contactar|contatar|atenda|responda|telefone)|(?:ligar|contactar|contatar|telefonar)-me|entrar em conta(?:c)?to|entre em conta(?:c)?to|analise|veja|reveja|verifique|assuma|assumir|leia)`,
    ),
    words(
      `(?:ser|seja|fosse) (?:contactad[oa]|contatad[oa]|encaminhad[oa]|transferid[oa]|atendid[oa]|ajudad[oa]|direcionad[oa]|passad[oa]|conectad[oa]|chamad[oa]) (?:por|a|ao|à|para|pra|com) (?:o |a )?${PT}`,
    ),
    words(
      `(?:me (?:transferir|passar|encaminhar|conectar|ligar)|(?:transferir|passar|encaminhar|conectar|ligar)-me|me (?:passa|passe)) (?:para |pra |com |ao |à |pro )(?:o |a )?${PT}|me (?:dá|dê|da|passa|arruma) (?:a porra de )?${PT_SOMEBODY}`,
    ),
    words(
      '(?:transfira|transfere|encaminhe|encaminha|passe|passa|envie) (?:este|esta|esse|essa|o meu|a minha|o|a|meu|minha) (?:meu |minha )?(?:chat|conversa|caso|pedido|atendimento|solicitação|reclamação|problema|questão) (?:a|para|pra) (?:uma?|algum) (?:atendente|humano|pessoa|agente|operadora?|consultora?|supervisora?)',
    ),
    words(
      '(?:ligação|chamada|conversa|reunião|resposta|retorno|atendimento|horário) (?:de|com|por) (?:uma?|algum) (?:pessoa|human[oa]|atendente|agente|operadora?|consultora?|representante|supervisora?|especialista)',
    ),
    words(
      '(?:preciso de|quero|queria|para|com|me dá|me passa para) (?:alguém|uma pessoa) (?:que (?:saiba|entenda|possa|consiga|trabalhe)|ao telefone|no telefone)|com quem (?:eu )?(?:posso|poderia|devo) (?:falar|conversar|tratar)',
    ),
    whole(
      '(?:(?:eu|então|não|mas|por favor) )*(?:quero|queria|preciso de|prefiro|me dá|me dê|dá-me) (?:uma pessoa|alguém)(?: (?:agora|já|por favor))*',
    ),
    words(
      `(?:falar|falo|fala|fale|conversar|converso|comunicar|contactar|contatar|contacta|contate|transferir|transfira|transfere|transfiram|passar|passe|passa|passem|conectar|conecte|conecta|ligar|ligue|liga|encaminhar|encaminhe|encaminha|atendid[oa]|teclar|chamar|chama|chame|colocar|coloque|põe|ponha|redirecionar|redirecione|tratar|contato|contacto)(?:-me)? ${PT_FILL}(?:com |a |à |ao |para |pra |pro |por )?${PT}`,
    ),
    words(
      `(?:quero|queria|queremos|preciso(?: de| do| da| dum| duma)?|precisava de|necessito(?: de)?|gostaria de|desejo|exijo|prefiro|me d[êe]|dê-me|dá-me|me arruma|me passa|posso ter|solicito|procuro|chama|chamem) ${PT_FILL}(?:falar com |ter |a ajuda de )?(?:uma?|o|a|algum|outro)? ?(?:humano|pessoa(?: real| de verdade| humana)|atendente|agente|operador|operadora|ser humano|representante|atendimento ao cliente|suporte humano)`,
    ),
    words(
      '(?:pode|poderia|há|tem|alguém pode|alguém) (?:\\p{L}+ )?(?:alguém|(?:uma|alguma) pessoa|(?:um|algum) humano|um atendente|pode|poderia) (?:real |da equipe |do suporte |aí |aqui )*(?:me )?(?:ajudar$|atender|ligar|responder|contactar|com quem (?:eu )?(?:possa |posso )?(?:falar|conversar))(?:-me)?(?! com)',
    ),
    words(
      'ajuda de uma? (?:pessoa|humano|ser humano)|(?:atendimento|ajuda|suporte|assistência|apoio|serviço|serviços|contato|contacto) (?:real )?(?:human[oa]s?|manual|pessoal)(?: real)?',
    ),
    words(
      '(?:há|tem|existe|existem|cadê|onde (?:está|estão|tem)|vocês têm|têm) (?:aí |aqui |por aí )*(?:algum |alguma |uma? |o |a |as |os )?(?:pessoas? (?:reais|real|de verdade|humana)|humanos?(?: reais| real| de verdade| aí| aqui)|ser(?:es)? humanos?|atendentes? (?:real|humanos?)|alguém (?:real|de verdade))',
    ),
    words(
      'não (?:quero|desejo|vou) (?:mais )?(?:falar|conversar|ficar falando|teclar) (?:mais )?com (?:uma?|este|esse|essa|o|a) (?:ro)?(?:bot|robô|máquina|computador)',
    ),
    words(
      '(?:contactar|contatar|contacte|contate|falar com) (?:o |a |com o )?(?:suporte|apoio ao cliente|atendimento|sac)',
    ),
  ],
  bare: whole(
    '(?:(?:por favor|olá|oi|bom dia|não|sim|ok|uma?|o|com|quero|preciso(?: de)?|já|falar|contatar|contactar|outro|pelo amor de deus) )*(?:humano|atendente|pessoa real|agente|operador|operadora|ser humano|representante|atendente humano|agente humano|atendimento humano|pessoa de verdade|serviço humano|serviço de atendimento ao cliente|atendimento ao cliente|apoio ao cliente|suporte(?: técnico)?|apoio|central de ajuda|suporte humano|chat ao vivo|humano real)(?: (?:por favor|pfv|pf|agora|já|obrigado|obrigada|real|manual|urgente))*|(?:(?:uma?|o|a) )?(?:supervisora?|gerente|chefe|responsável|consultora?|especialista|técnico)(?: (?:por favor|pfv|pf|agora|já))+',
  ),
  negated: words(
    '(?:não|nao|ñ|sem|nunca|nem|jamais|em vez de|ao invés de)(?! (?:consigo|consegui|sei|posso|entend\\p{L}*|funciona|adianta|resolve|há|tem|me (?:ajud\\p{L}*|entend\\p{L}*|respond\\p{L}*)|(?:quero|desejo|vou) (?:mais )?(?:falar|conversar|ficar falando|teclar) (?:mais )?com (?:uma?|este|esse|essa|o|a) (?:ro)?(?:bot|robô|máquina|computador))) (?:\\p{L}+ ){0,4}?(?:falar|discutir|tratar|rever|conversar|humano|pessoa|atendente|agente|operador|alguém|representante|transfira|transferir|transfere|passe|passa|conecte|conecta|encaminhe|suporte|apoio|atendimento|chame)',
  ),
  about: words(
    '(?:você é|tu és|és|vc é|isto é|isso é|você seria|serias|sois) (?:\\p{L}+ ){0,3}?(?:humano|humana|pessoa|robô|bot|máquina|atendente)|(?:estou|tô|estamos|to) (?:\\p{L}+ )?(?:a falar|falando|conversando|teclando|a conversar) com|(?:eu )?(?:falo|converso) com|com quem (?:falo|estou)|(?:humano|pessoa) ou (?:uma? )?(?:ro)?(?:bot|robô|máquina)|(?:bot|robô|máquina) ou (?:uma? )?(?:humano|pessoa)|o que acontece (?:se|quando)|se eu (?:pedir|peço|disser|falar) .{0,30}|recursos humanos|agente (?:imobiliário|de viagens)|direitos humanos|(?:uma?|o|a|meu|seu|vosso) (?:atendente|agente|operador|operadora|colega|funcionário) (?:me )?(?:disse|falou|foi|era|tinha|prometeu)|(?:já )?(?:falei|conversei) (?:\\p{L}+ ){0,4}com|nunca (?:disse|pedi)|(?:tenho|tive|recebi|tinha) (?:\\p{L}+ ){0,3}?(?:ligação|chamada|conversa|reunião|resposta|retorno)|candidatar|(?:lá fora|na porta)$|quando (?:\\p{L}+ ){0,3}(?:transfer|pass)\\p{L}*|(?:quando|que horas|quantos|quantas|qual o horário) .{0,40}(?:atendimento|suporte|atendentes|pessoas)|(?:devo|será que tenho de|será que preciso de) (?:falar|ligar|contatar|contactar)',
  ),
};

export const romance: readonly RequestLanguage[] = [spanish, french, italian, portuguese];
