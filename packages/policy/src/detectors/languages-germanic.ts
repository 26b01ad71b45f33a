// German and Dutch.
import type { RequestLanguage } from './language.ts';
import { whole, words } from './languages-words.ts';

const DE_QUALITY =
  '(?:echt\\p{L}*|richtig\\p{L}*|wirklich\\p{L}*|real\\p{L}*|menschlich\\p{L}*|lebend\\p{L}*|leibhaftig\\p{L}*|kompetent\\p{L}*|verdammt\\p{L}*|zuständig\\p{L}*|ander\\p{L}*|persönlich\\p{L}*|manuell\\p{L}*|eine?[nrms]?|nem|nen|ner|de[nrm]|die|das|eure[nrm]?|euer\\p{L}*|ihre?[nrm]?|deine?[nrm]?|irgendeine?[nrm]?|irgend|jemand\\p{L}*)';
const DE_WHO =
  '(?:mensch(?:en)?|wesen|mitarbeiter(?:in(?:nen)?|n|s)?|mitarbeitende[nrm]?|kolleg(?:e|en|in)|person(?:en)?|agent(?:en|in)?|(?:kunden|service)?berater(?:in|n)?|sachbearbeiter(?:in)?|betreuer(?:in)?|kundenbetreuer(?:in)?|kundendienst(?:mitarbeiter(?:in)?)?|kundenservice(?:mitarbeiter(?:in)?)?|kundensupport|kundenbetreuung|kundenberatung|support(?:-?(?:mitarbeiter(?:in)?|team))?|service-?(?:mitarbeiter(?:in)?|team)?|hotline|zentrale|ansprechpartner(?:in)?|ansprechperson|(?<!handels)vertreter(?:in|n)?|operator(?:en)?|jemand(?:en|em)?|wem|irgendwem|irgendjemand(?:en|em)?|vorgesetzte[nrm]?|chef(?:in)?|teamleiter(?:in)?|(?:filial|team|geschäfts|abteilungs)leitung|jmd|abteilung(?: \\p{L}+)?|\\p{L}+abteilung|buchhaltung|personal|fachmann|experten?|rezeption)';
const DE = `(?:${DE_QUALITY} )*${DE_WHO}(?: (?:echte[mnrs]|reale[mnrs]|menschliche[mnrs]|anderem|(?:vom|von|aus|im|bei|der|dem|euch|ihnen|ihrem|eurem|eurer|support|team|kundendienst|kundenservice|service))){0,4}`;
const DE_FILL =
  '(?:direkt |bitte |jetzt |mal |gerne? |sofort |endlich |einfach |nur |lieber |doch |persönlich |kurz |hier |mich |mir |uns |ich |sie |auch |wieder |weiter )*';
/** What the talk is about, between the person and the verb: “über die Rückzahlung”. */
const DE_ABOUT =
  '(?:(?:über|ueber|wegen|bezüglich|zu|zum|zur|von|um|rund um|betreffend|hinsichtlich|darüber|hierüber|dazu|deswegen) (?:\\S+ ){0,8}?)?';
/** One of theirs, as the one who does something. */
const DE_SOMEBODY =
  '(?:(?:irgend)?jemand(?! ander)|(?:ein(?:e[rn]?)? )?(?:(?:echte|richtige|reale|menschliche|andere|kompetente)[rn]? )?(?:mensch|mitarbeiter(?:in)?|kolleg(?:e|in)|(?:kunden)?berater(?:in)?|sachbearbeiter(?:in)?|ansprechpartner(?:in)?|vorgesetzter?|techniker(?:in)?|person))(?: (?:vom|von|aus|aus dem|im) (?:\\p{L}+ )?(?:support|team|kundendienst|kundenservice|service|ihnen|euch))?';
const DE_WITHOUT =
  '(?! (?:weiter|hilfreich|verstanden|verstehst|mehr weiter|wie|was|ob|geholfen|hilft|funktioniert|(?:mehr )?mit (?:eine[mr]|dem|diesem|ner|nem|der) (?:\\p{L}+ )?(?:chat)?(?:bot|roboter|maschine|computer|ki)))';

const german: RequestLanguage = {
  code: 'de',
  asks: [
    words(
      `(?:mit|zu|an|bei|zum|zur) (?:${DE}) ${DE_FILL}${DE_ABOUT}${DE_FILL}(?:sprechen|reden|chatten|schreiben|verbinden|verbunden|weiterleiten|weitergeleitet|weitergeben|verbinde|verbindet|durchstellen|durchgestellt|unterhalten|telefonieren|kommunizieren|spreche|rede|kontakt|quatschen|reden|austauschen|wenden|schnacken|umleiten|kommen|durchkommen|vermitteln|vermittelt|übergeben|überstellen|weiterverbinden|weiterverbunden|weiterzuleiten|zu sprechen|zu reden|besprechen|bereden|diskutieren|klären|abklären)`,
    ),
    words(
      `mit (?:${DE}) (?:\\S+ ){1,6}?(?:besprechen|bereden|diskutieren|klären|abklären|durchgehen|regeln|lösen)`,
    ),
    words(
      `(?:(?:will|möchte|moechte|würde|wuerde|kann|könnte|darf|muss|müsste|lieber|gern|gerne) (?:\\S+ ){0,6}?mit (?:${DE}) ${DE_FILL}(?:regeln|lösen|durchgehen))`,
    ),
    words(
      `(?:einem|einer|nem|ihrem|eurem|ihrer|eurer) (?:echten |richtigen )?(?:menschen|mitarbeiter(?:in)?|berater(?:in)?|kollegen|sachbearbeiter(?:in)?|vorgesetzten) (?:\\S+ ){0,4}?(?:erklären|schildern|erzählen|beschreiben|vortragen)`,
    ),
    words(
      `(?:verbind(?:e|en|et)?|weiterleiten|weiterverbinden|weitergeleitet|durchgestellt|weiterverbunden)(?: sie)? (?:mich |uns |werden |zu werden )?${DE_FILL}(?:mit|zu|an|zum|zur) ${DE}`,
    ),
    words(
      `(?:leite[nt]?|gib|geben|gebt|übergib|übergebt|übergeben)(?: sie)? (?:mich |das |es |dies |diesen? \\p{L}+ |meine[nr]? \\p{L}+ )?${DE_FILL}an (?:einen?|ihren?|euren?|den|die|eine[rn]?) (?:echten |richtigen |menschlichen |zuständigen )?(?:menschen|mitarbeiter(?:in)?|kolleg(?:en|in)|berater(?:in)?|sachbearbeiter(?:in)?|support|kundendienst|kundenservice|vorgesetzten)`,
    ),
    words(
      `(?:kann|könnte|könnten|würde|soll|sollte|möge|wäre es möglich dass|möglich dass|dass|damit) (?:mich |mir |uns |sich |bitte |das |da |hier |mal |es |vielleicht )*${DE_SOMEBODY} (?:\\S+ ){0,5}?(?:anruf(?:en|t)|zurückruf(?:en|t)|anschau(?:en|t)|ansehen|ansieht|anzusehen|melde[nt]|kontaktier(?:en|t)|bearbeite[nt]|beantworte[nt]|prüf(?:en|t)|liest|übernehmen|übernimmt|kümmer(?:n|t))`,
    ),
    words(
      `${DE_SOMEBODY} (?:soll|sollte|möge|könnte|kann) (?:\\S+ ){0,4}?(?:anrufen|zurückrufen|anschauen|ansehen|melden|kontaktieren|bearbeiten|beantworten|prüfen|lesen|übernehmen|kümmern)`,
    ),
    words(
      `(?:lass|lassen sie|lasst) (?:das |bitte |es |mich |mal |doch )*(?:eine[nm]?|jemand(?:en)?|von eine[mr]) (?:(?:echten|richtigen|menschlichen) )?(?:menschen?|mitarbeiter(?:in)?|kolleg(?:en|in)|berater|\\p{L}+) (?:\\S+ ){0,3}?(?:bearbeiten|machen|ansehen|anschauen|prüfen|übernehmen|antworten|ran)`,
    ),
    words(
      `(?:(?:rück)?ruf|anruf|telefonat|telefongespräch|gespräch|telefontermin|termin|antwort|reaktion|rückmeldung|beratung)s? (?:von|durch|mit|bei) (?:einem|einer|einen|eines|jemandem|ihrem|eurem|ihrer|nem) ?${DE_FILL}(?:(?:echten|richtigen|realen|menschlichen|persönlichen|zuständigen) )*(?:${DE_WHO}|\\p{L}*(?:berater|mitarbeiter)s?)`,
    ),
    words(
      '(?:brauch(?:e)?|bräuchte|will|möchte|benötige|gib mir|geben sie mir|gebt mir|holt? mir|verbinde[nt]?(?: sie)? mich mit) (?:bitte |mal |endlich |doch |hier )*(?:jemand(?:en|em)?|einen|wen)$',
    ),
    words(
      '(?:hätte|haette|möchte|will|brauche|bräuchte) (?:gern(?:e)? |bitte |mal |ich )*(?:jemand(?:en)?|einen menschen|wen) (?:am|ans) telefon',
    ),
    words(
      '(?:mit wem|mit dem ich|mit der ich|an wen) (?:kann|könnte|darf|muss|soll) (?:ich )?(?:mich |bitte |hier |denn )*(?:\\S+ ){0,6}?(?:sprechen|reden|wenden|klären|besprechen)|^mit (?:dem|der) (?:ich |man )(?:\\S+ ){0,6}?(?:sprechen|reden|chatten) (?:kann|könnte|darf)',
    ),
    words(
      '(?:wie|wo) (?:komme|kommt|gelange|erreiche|erreicht) (?:ich|man) (?:\\p{L}+ ){0,3}?(?:menschen|mitarbeiter(?:in)?|echten? person|berater(?:in)?|ansprechpartner(?:in)?|kundendienst|kundenservice|support|jemand(?:en|em)?)',
    ),
    words(
      '(?:rede|spreche|chatte|schreibe|telefoniere) (?:lieber|besser|gern|gerne) mit (?:eine[mr] |nem |ner )?(?:echten |richtigen )?(?:mensch\\p{L}*|mitarbeiter\\p{L}*|person|jemandem|kolleg\\p{L}*|berater\\p{L}*)',
    ),
    words(
      `(?:verbind(?:e|en|et)?|leite[nt]?|stell(?:e|en|t)?|vermittel\\p{L}*|sprich|sprech(?:e|en|t)|rede[nt]?|chatte[nt]?|kontakt|kontaktaufnahme|gespräch|chat|schalte[nt]?) ${DE_FILL}(?:mit|zu|an|zum|zur) ${DE}`,
    ),
    words(
      `(?:(?:gib|geben sie|gebt|hol|holen sie|holt|ruf|rufen sie|schick|schicken sie) (?:mir|uns|bitte|mal|jetzt)|verbinden?(?: sie)? (?:mich|uns)) ${DE_FILL}${DE}`,
    ),
    words(
      `(?:will|möchte|moechte|brauch(?:e)?|bräuchte|benötige|wünsche|verlange|fordere|hätte gern(?:e)?|gib mir|gebt mir|geben sie mir|hol mir|holen sie mir|hol(?:t|en)? (?:bitte )?|ich hätte|suche|bevorzuge) ${DE_FILL}(?:eine?[nrms]? |de[nrm] |nem |nen |die )?(?:echte[nrms]? |richtige[nrms]? |menschliche[nrms]? |reale[nrms]? |wirkliche[nrms]? |verdammten )*(?:menschen|mensch|mitarbeiter(?:in)?|agenten|(?:kunden)?berater(?:in)?|ansprechpartner(?:in)?|vertreter(?:in)?|operator|(?:echte|reale|menschliche|richtige|lebende) person|manuelle\\p{L}* (?:kundenservice|kundendienst|support|hilfe)|kundenservice|kundendienst|kundensupport)`,
    ),
    words(
      '(?:menschliche\\p{L}*|echte\\p{L}* menschliche\\p{L}*|manuelle\\p{L}*|persönliche\\p{L}*) (?:hilfe|unterstützung|service|dienste?|dienstleistung(?:en)?|kundenservice|kundendienst|kundenbetreuung|support|betreuung|beratung|kontakt)',
    ),
    words(
      '(?:kann|könnte|könnten|kannst du|können sie|kan) (?:mir |ich |mich |bitte |da |hier |mal )*(?:jemand(?:en|em)?|ein (?:echter )?(?:mensch|mitarbeiter)|eine? (?:echte |reale )(?:person|mensch)) (?:vom team |vom support |aus dem team |bitte |echtes |von euch |von ihnen |mich |mir )*(?:helfen$|anrufen|antworten|sprechen|kontaktieren|übernehmen|zurückrufen)',
    ),
    words(
      'mit jemand(?:em|en) (?:echtem |echten |vom |aus |\\p{L}+ ){0,4}(?:sprechen|reden|chatten)',
    ),
    words(
      "(?:gibt es|gibts|gibt's|ist|sind|habt ihr|haben sie|wo ist|wo sind) (?:da |hier |denn |auch |bei euch |bei ihnen |nicht |irgendwo |die |der |wirklich |überhaupt )*(?:(?:irgend)?eine?[nr]? |irgendwelche )?(?:(?:echte[nrs]?|reale[nrs]?|richtige[nrs]?|wirkliche[nrs]?|lebende[nrs]?|menschliche[nrs]?) )+(?:mensch(?:en)?|person(?:en)?|mitarbeiter(?:in)?|leute|berater|ansprechpartner)|(?:gibt es|gibts|ist|ist da|habt ihr) (?:da |hier |denn |auch )*jemand(?:en)? (?:echte[sn]|reale[sn]|richtige[sn])(?: da| hier)?",
    ),
    words(
      '(?:gibt es|gibts|ist|habt ihr|haben sie) (?:da |hier |denn |auch )*(?:jemand(?:en)?|eine?n? (?:mensch(?:en)?|mitarbeiter(?:in)?|person|ansprechpartner)) (?:,? ?(?:mit dem|mit der|der|die|den|zum|wo) .{0,20}(?:sprechen|reden|chatten|hilft|helfen kann))',
    ),
    words(
      '(?:will|möchte|mag|werde|habe|hab) (?:ich )?(?:echt |jetzt |mehr )*(?:nicht|keine lust|kein bock) (?:mehr |länger |weiter )*(?:mit (?:einem|dem|diesem|einer|der|nem|ner|ihrem|eurem) (?:\\p{L}+ )?(?:chat)?(?:bot|roboter|maschine|computer|automaten|ki|programm)).{0,20}',
    ),
    words(
      '(?:gibt es|gibts) (?:da |hier |denn |auch |wirklich |überhaupt |irgendwo )*(?:irgend)?(?:einen |ein )?mensch(?:en)?(?= |$)(?! (?:der|die|auf|in))',
    ),
    words(
      '(?:hilfe|unterstützung|antwort|rat) (?:von |durch )?(?:einem|einen|eines|einer|eine) (?:echten |richtigen |realen |wirklichen )?(?:menschen|mitarbeiters?|person)',
    ),
    words(
      '(?:weiterleitung|übergabe) an (?:einen|eine|den|die) (?:echten )?(?:menschen|mitarbeiter(?:in)?|person|berater(?:in)?)',
    ),
    words('(?:lieber|sondern) (?:mit )?(?:einem |einen )?(?:echten )?(?:menschen|mitarbeiter)'),
    words(
      '(?:kontaktier(?:en|e|t)(?: sie)?|kontakt(?: mit| zum| zu)?|(?:wenden sie|wende) sich an) (?:den |die |das |ihren |eurem? )?(?:support|kundendienst|kundenservice|kundensupport|kundenbetreuung|mitarbeiter)|(?:support|kundendienst|kundenservice|mitarbeiter|kundensupport|einen menschen|jemanden) (?:kontaktieren|anschreiben|erreichen|sprechen)',
    ),
  ],
  bare: whole(
    '(?:(?:bitte|hallo|hi|hey|nein|ja|ok|okay|irgendein\\p{L}*|irgendwelche\\p{L}*|reale[ns]?|wirkliche[rn]?|einen?|ein|eine|de[nrm]|echter?|echten?|echtes|reale[rn]?|jetzt|sofort|einfach|nur|will|möchte|brauche|bräuchte|benötige|ich|mit|zu|zum|zur|nach|menschliche[rn]?|manuellen?|ihren?|euren?) )*(?:mensch|menschen|mitarbeiter|mitarbeiterin|agent|agenten|berater|kundenberater|kundendienst|kunden[- ]?service|kundensupport|kundenbetreuung|kundenbetreuer|operator|echte person|reale person|ansprechpartner|menschliche hilfe|menschliche dienste?|support|support mitarbeiter|support-mitarbeiter|vertreter(?:in)?|kundenvertreter(?:in)?|technische[rn]? (?:support|kundendienst)|technische unterstützung|helpdesk|hotline|kontaktieren sie uns|menschlicher dienst|unterstützung|vorgesetzte[nr]?|sachbearbeiter(?:in)?|fachmann|experten?|kolleg(?:e|en|in)|chef|kontaktaufnahme|kontakt|mitarbeiter sprechen|live-?chat)(?: (?:bitte|jetzt|sofort|sprechen|danke|kontaktieren|anrufen|erreichen|her|gesucht|gewünscht|erwünscht|aufnehmen))*',
  ),
  negated: words(
    `(?:nicht|nich|nciht|kein|keine|keinen|keinem|keiner|ohne|niemals|nie|statt)${DE_WITHOUT} .{0,50}?(?:mensch\\p{L}*|mitarbeiter\\p{L}*|agent\\p{L}*|person|jemand\\p{L}*|berater\\p{L}*|kundendienst|support|verbinden|verbunden|verbinde|weiterleiten|weitergeleitet)|(?:mensch\\p{L}*|mitarbeiter\\p{L}*|agent\\p{L}*|person|jemand\\p{L}*|berater\\p{L}*|mich|kundendienst) (?:\\p{L}+ ){0,3}(?:nicht|kein|keine|keinen) (?:\\p{L}+ ){0,3}(?:sprechen|reden|verbinden|verbunden|weiterleiten|nötig|brauche|verbinde)|brauche kein\\p{L}*|(?:brauche|benötige) (?:\\p{L}+ ){1,3}nicht|(?:will|möchte) (?:jetzt |ich )?(?:nicht|keinen|keine)${DE_WITHOUT}|(?:verbinde|verbinden sie|leite|leiten sie) mich (?:bitte |jetzt )?nicht|(?:mensch\\p{L}*|mitarbeiter\\p{L}*|agent\\p{L}*|person|berater\\p{L}*) (?:ist |wird )?(?:nicht|un)(?:nötig| nötig| erforderlich| notwendig)`,
  ),
  about: words(
    '(?:ein )?mensch (?:sein|werden)|(?:bist|sind|seid|wärst|wären) (?:du|sie|ihr) (?:\\p{L}+ ){0,3}(?:mensch|roboter|bot|person|menschlich|echt|maschine|mitarbeiter\\p{L}*|ki)|du (?:bist|seist|wärst) (?:\\p{L}+ ){0,3}(?:mensch|roboter|bot|person)|(?:ob|dass|weil) (?:du|sie) (?:\\p{L}+ ){0,3}(?:mensch|roboter|bot|person)|(?:spreche|rede|chatte|schreibe|kommuniziere|telefoniere) ich (?:\\p{L}+ ){0,3}mit|unterhalte ich mich|ich unterhalte mich|(?:bin|war) ich (?:\\p{L}+ ){0,3}(?:mit|im|in kontakt|am|verbunden)|führe ich|mit wem (?:spreche|rede|chatte|habe|schreibe)|(?:ob|dass) ich (?:\\p{L}+ ){0,2}mit .{0,30}(?:spreche|rede|chatte|schreibe)|ich (?:spreche|rede|chatte|schreibe) (?!lieber|besser|gern)(?:\\p{L}+ ){0,2}mit|(?:ist|war) das (?:hier )?(?:\\p{L}+ ){0,2}(?:mensch|roboter|bot|person)|(?:mensch|person) oder (?:\\p{L}+ )?(?:bot|roboter|maschine|ki)|(?:bot|roboter|maschine|ki) oder (?:\\p{L}+ ){0,2}(?:mensch|person)|(?:was|wann|wie lange|um wie viel uhr|welche|warum|wieso|wer|wessen) .{0,30}(?:passiert|verbindet|leitet|mitarbeiter|support|kundendienst|kundenservice)(?!.{0,30} (?:sprechen|reden|verbinden))|immobilien\\p{L}*|wie viele|(?:der|die|ein|eine|ihr|euer|mein) (?:mitarbeiter(?:in)?|berater(?:in)?|agent(?:in)?|kollege|kollegin|support|kundendienst) (?:hat|war|sagte|meinte|ist|hatte|schrieb)|(?:habe|hab|hatte) (?:ich )?(?:\\p{L}+ ){0,3}mit .{0,40}(?:gesprochen|geredet|gechattet|telefoniert)|muss (?:ich|man) (?:\\p{L}+ ){0,4}mit|(?:habe|hab|bekam|erhielt) (?:\\S+ ){0,4}?(?:termin|antwort|anruf|rückruf|telefonat|gespräch)|(?:mitarbeiter(?:in)?|berater(?:in)?) (?:bei \\p{L}+ )?werden|menschenrechte|personalabteilung|wenn ich .{0,30}(?:frage|bitte|verlange|schreibe)',
  ),
};

const NL_WHO =
  '(?:mens|mensen|persoon|medewerk(?:er|ster)s?|agent|iemand|klantenservice|klantendienst|adviseur|vertegenwoordiger|operator|collega|support|supportteam|helpdesk|het team|baas|manager|leidinggevende|verkoper|teamlid|werknemer|baliemedewerker|ondersteuning|degene|specialist|afdeling(?: \\p{L}+)?|\\p{L}+afdeling)';
const NL = `(?:(?:een|de|echte?|levende?|menselijke|andere|jullie|uw|je|iemand van|iemand|fysieke|gewone|normale|bevoegde) )*${NL_WHO}(?: (?:van|bij|uit|jullie|u|je|het|de|team|support|klantenservice|anders)){0,4}`;
const NL_FILL =
  '(?:direct |graag |nu |even |meteen |aub |alsjeblieft |alstublieft |gewoon |liever |ik |me |mij |ons |door |persoonlijk |hier |weer |maar )*';
/** What the talk is about, between the person and the verb: “over mijn bestelling”. */
const NL_ABOUT =
  '(?:(?:over|wegens|vanwege|inzake|betreffende|omtrent|voor|rond|hierover|daarover) (?:\\S+ ){0,8}?)?';
/** One of theirs, as the one who does something. */
const NL_SOMEBODY =
  '(?:iemand|(?:een )?(?:echte?|menselijke|andere)? ?(?:mens|persoon|medewerk(?:er|ster)|collega|adviseur|specialist|leidinggevende))(?: van (?:u|jullie|je|het team|de \\p{L}+|support))?';

const dutch: RequestLanguage = {
  code: 'nl',
  asks: [
    words(
      `(?:met|naar|aan) ${NL} ${NL_FILL}${NL_ABOUT}${NL_FILL}(?:praten|spreken|chatten|doorverbinden|doorverbonden|verbinden|verbonden|doorgeschakeld|doorschakelen|overleggen|bellen|kletsen|doorgezet|doorzetten|doorsturen|doorgestuurd|te maken|in contact|contact|babbelen|communiceren|praat|bespreken|overleggen|afstemmen|regelen|te bespreken|te praten|te spreken|uitleggen)`,
    ),
    words(
      `(?:praten|praat|spreken|bellen|chatten|overleggen) (?:over|wegens|vanwege|inzake|voor) (?:\\S+ ){1,8}?met ${NL}`,
    ),
    words(
      '(?:hoe|waar) (?:bereik|spreek|kom) ik (?:bij |met )?(?:een |de |jullie )(?:echte? |levende )?(?:mens|persoon|medewerker|klantenservice|adviseur|collega)',
    ),
    words(
      `met ${NL} (?:\\S+ ){1,5}?(?:bespreken|overleggen|doornemen|regelen|oplossen)|(?:regel|bespreek|los) (?:ik )?(?:dit |dat |het )?(?:liever|graag|het liefst) met ${NL}`,
    ),
    words(
      `(?:uitleggen|uit|vertel|vertellen|beschrijven) (?:het )?(?:liever )?aan (?:een |de )(?:echt |echte )?(?:mens|persoon|medewerker|collega)`,
    ),
    words(
      `(?:kan|kunt|kun|zou|wil|mogelijk|dat|laat) (?:er |u |je |ik |het |dit |wel |misschien )*${NL_SOMEBODY} (?:\\S+ ){0,5}?(?:bel(?:t|len)|terugbel(?:t|len)|bekijk(?:t|en)|kijk(?:t|en)|contact (?:met (?:mij|me|ons) )?op(?:nemen|neemt|te nemen)|beantwoord(?:t|en)|overne(?:emt|men)|afhandel(?:t|en)|behandel(?:t|en))`,
    ),
    words(
      `(?:teruggebeld|gebeld|terugbellen|doorverbonden|doorgezet|geholpen|doorgeschakeld|te woord gestaan)(?: te)?(?: worden)? (?:door|met|naar|aan) ${NL}|(?:doorverbinden|doorschakelen|in contact(?: brengen)?) (?:met|naar) ${NL}`,
    ),
    words(
      '(?:afspraak|gesprek|telefoongesprek|telefoontje|antwoord|reactie|terugbelverzoek) (?:met|van) (?:een |de |jullie )?(?:echte? |menselijke )?(?:mens|persoon|medewerker|adviseur|collega|specialist|leidinggevende)',
    ),
    words(
      '(?:stuur|geef|zet|draag) (?:dit|deze|mijn|het|de) (?:gesprek|chat|zaak|vraag|klacht|verzoek|kwestie|dossier|probleem) (?:over |door )?(?:door )?(?:aan|naar) (?:een |jullie )(?:mens|medewerker|collega|persoon)',
    ),
    words(
      '(?:heb|wil|zoek|geef me|geef mij) (?:graag |dan |nu )*(?:iemand|een mens|een persoon) (?:nodig(?= die|$)|die (?:er )?(?:verstand|weet|kan|het)|aan de (?:telefoon|lijn))|^(?:.{0,30} )?geef (?:me|mij) (?:dan |nu |gewoon )*(?:iemand|een (?:mens|persoon))$|met wie kan ik (?:\\S+ ){0,6}?(?:praten|spreken|bellen)',
    ),
    words(
      `(?:praten|praat|spreken|spreek|chatten|chat|verbind(?:en|t)?|doorverbind(?:en)?|schakel|zet|geef|breng|stuur|gesprek|contact|in contact|contact opnemen) ${NL_FILL}(?:met|naar|aan) ${NL}`,
    ),
    words(
      `(?:wil|wilde|zou graag|zou|graag|heb|geef me|geef mij|ik eis|mag ik|kan ik|haal|roep|zoek|vraag) ${NL_FILL}(?:een |jullie |de )?(?:echte? (?:mens|persoon|medewerker|iemand)|levend(?:e)? (?:mens|persoon)|mens|medewerker|medewerkster|menselijke (?:medewerker|hulp|ondersteuning)|agent|operator|klantenservice|helpdesk)(?: ${NL_FILL}(?:nodig|spreken|graag|alsjeblieft|bereiken|hebben))?`,
    ),
    words(`(?:kan|mag|wil|zou) ${NL_FILL}${NL} ${NL_FILL}(?:spreken|bereiken|contacteren)`),
    words(
      '(?:kan|kunnen|wil|zou) (?:er )?(?:iemand|een (?:echt |echte )?(?:mens|persoon|medewerker)) (?:van (?:jullie|het) (?:team )?)?(?:mij |me |even |echt |aub )*(?:helpen$|bellen|antwoorden|contacteren|overnemen|te woord staan)',
    ),
    words(
      '(?:is|zijn|hebben jullie|heb je|waar is|waar zijn) (?:er |hier |ook |misschien |daar |de )*(?:een |geen |ergens )?(?:echte?|levende?|menselijke) (?:mens(?:en)?|person(?:en)?|persoon|medewerkers?|iemand)',
    ),
    words('hulp (?:nodig )?van een (?:echt |echte )?(?:mens|persoon|medewerker)'),
    words('(?:is|zit) er (?:hier |ook )*iemand (?:die|met wie|waarmee|om mee te) .{0,24}'),
    words(
      '(?:menselijke|handmatige|persoonlijke) (?:hulp|ondersteuning|klantenservice|service|dienst|assistentie|medewerker)',
    ),
    words(
      '(?:wil|ga|hoef) (?:echt )?(?:niet|geen) (?:meer |langer )*(?:met )?(?:een |deze |die |dit |jullie )(?:\\p{L}+ )?(?:chat)?(?:bot|robot|computer|machine).{0,20}',
    ),
    words(
      '(?:contact (?:opnemen )?met|neem contact op met) (?:de |een |jullie )?(?:support|klantenservice|helpdesk|medewerker|klantendienst|ondersteuning)',
    ),
  ],
  bare: whole(
    '(?:(?:alsjeblieft|alstublieft|aub|hallo|hoi|nee|ja|ok|oke|een|de|echte?|ik|wil|heb|graag|met|nu|naar|gewoon|ik zoek|menselijke|handmatige|iemand van de) )*(?:mens|mensen|medewerker|medewerkster|agent|echt persoon|echte persoon|levend persoon|klantenservice|klantendienst|operator|menselijke medewerker|menselijke hulp|menselijke (?:dienst|service)|adviseur|vertegenwoordiger|helpdesk|(?:technische )?ondersteuning|support|live ?chat)(?: (?:alsjeblieft|alstublieft|aub|nu|graag|spreken|nodig|contacteren|bellen|bereiken|meteen|a\\.u\\.b))*|(?:(?:een|de|jullie|uw|je) )?(?:manager|leidinggevende|baas|collega|specialist|chef)(?: (?:alsjeblieft|alstublieft|aub|nu|graag|spreken|meteen))+',
  ),
  negated: words(
    '(?:niet|geen|zonder|nooit|hoef|i\\.?p\\.?v|in plaats van)(?! (?:goed|verder|wat|hoe|hoe ik|geholpen|werkt|begrepen|(?:meer |langer )*met (?:een|de|deze|die|dit) (?:\\p{L}+ )?(?:chat)?(?:bot|robot|computer|machine))) .{0,60}?(?:mens|medewerker|persoon|iemand|agent|doorverb\\p{L}*|klantenservice|spreken|praten)|(?:verbind|zet|schakel) (?:me|mij) (?:\\p{L}+ ){0,2}niet|(?:mens|medewerker|persoon|iemand|agent) (?:\\p{L}+ ){0,3}niet (?:te )?(?:spreken|praten|nodig|bespreken)|(?:wil|hoef) (?:\\p{L}+ ){1,4}niet met|nooit gezegd',
  ),
  about: words(
    '(?:ben|bent|zijn|is) (?:je|jij|u|jullie|dit|dat) (?:\\p{L}+ ){0,3}(?:mens|persoon|robot|bot|medewerker|computer|menselijk)|(?:praat|spreek|chat|schrijf|typ) ik (?:\\p{L}+ ){0,3}(?:met|tegen)|ik (?:praat|spreek|chat) (?!liever|graag)(?:\\p{L}+ ){0,2}(?:met|tegen)|(?:of|dat) (?:je|jij|u) (?:\\p{L}+ ){0,2}(?:mens|robot|bot)|(?:mens|persoon) of (?:een )?(?:bot|robot|computer)|(?:bot|robot|computer) of (?:een )?(?:mens|persoon)|wat gebeurt er (?:als|wanneer)|als ik .{0,30}(?:vraag|zeg|typ)|makelaar|mensenrechten|hoeveel (?:mensen|medewerkers|personen)|(?:wanneer|hoe laat|welke) .{0,30}(?:klantenservice|medewerkers?|helpdesk)(?!.{0,30} (?:spreken|praten))|(?:de|een|jullie|mijn) (?:medewerker|collega|agent|klantenservice|helpdesk) (?:heeft|had|was|zei|is)|heb (?:ik )?(?:\\p{L}+ ){0,3}met .{0,40}(?:gesproken|gepraat|gebeld)|moet ik (?:\\p{L}+ ){0,2}met|solliciter\\p{L}*|(?:heb|had|kreeg) (?:een|al een|de) (?:\\p{L}+ )?(?:afspraak|gesprek|antwoord|telefoontje|reactie)|(?:heb|hebben|had) (?:\\S+ ){0,8}?(?:gesproken|besproken|gepraat|geregeld)|(?:kan|mag) iemand anders|(?:voor|aan) de deur',
  ),
};

export const germanic: readonly RequestLanguage[] = [german, dutch];
