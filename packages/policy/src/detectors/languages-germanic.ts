// German and Dutch.
import type { RequestLanguage } from './language.ts';
import { whole, words } from './languages-words.ts';

const DE_QUALITY =
  '(?:echt\\p{L}*|richtig\\p{L}*|wirklich\\p{L}*|real\\p{L}*|menschlich\\p{L}*|lebend\\p{L}*|leibhaftig\\p{L}*|kompetent\\p{L}*|verdammt\\p{L}*|zuständig\\p{L}*|ander\\p{L}*|persönlich\\p{L}*|manuell\\p{L}*|eine?[nrms]?|nem|nen|ner|de[nrm]|die|das|eure[nrm]?|euer\\p{L}*|ihre?[nrm]?|deine?[nrm]?|irgendeine?[nrm]?|irgend|jemand\\p{L}*)';
const DE_WHO =
  '(?:mensch(?:en)?|wesen|mitarbeiter(?:in(?:nen)?|n|s)?|mitarbeitende[nrm]?|kolleg(?:e|en|in)|person(?:en)?|agent(?:en|in)?|(?:kunden|service)?berater(?:in|n)?|sachbearbeiter(?:in)?|betreuer(?:in)?|kundenbetreuer(?:in)?|kundendienst(?:mitarbeiter(?:in)?)?|kundenservice(?:mitarbeiter(?:in)?)?|kundensupport|kundenbetreuung|kundenberatung|support(?:-?(?:mitarbeiter(?:in)?|team))?|service-?(?:mitarbeiter(?:in)?|team)?|hotline|zentrale|ansprechpartner(?:in)?|ansprechperson|(?<!handels)vertreter(?:in|n)?|operator(?:en)?|jemand(?:en|em)?|wem|irgendwem|irgendjemand(?:en|em)?|vorgesetzte[nrm]?|chef(?:in)?|teamleiter(?:in)?|personal|fachmann|experten?|rezeption)';
const DE = `(?:${DE_QUALITY} )*${DE_WHO}(?: (?:echte[mnrs]|reale[mnrs]|menschliche[mnrs]|anderem|(?:vom|von|aus|im|bei|der|dem|euch|ihnen|ihrem|eurem|eurer|support|team|kundendienst|kundenservice|service))){0,4}`;
const DE_FILL =
  '(?:direkt |bitte |jetzt |mal |gerne? |sofort |endlich |einfach |nur |lieber |doch |persönlich |kurz |hier |mich |mir |uns |ich |sie |auch |wieder |weiter )*';
const DE_WITHOUT =
  '(?! (?:weiter|hilfreich|verstanden|verstehst|mehr weiter|wie|was|ob|geholfen|hilft|funktioniert|(?:mehr )?mit (?:eine[mr]|dem|diesem|ner|nem|der) (?:\\p{L}+ )?(?:chat)?(?:bot|roboter|maschine|computer|ki)))';

const german: RequestLanguage = {
  code: 'de',
  asks: [
    words(
      `(?:mit|zu|an|bei|zum|zur) (?:${DE}) ${DE_FILL}(?:sprechen|reden|chatten|schreiben|verbinden|verbunden|weiterleiten|weitergeleitet|weitergeben|verbinde|verbindet|durchstellen|durchgestellt|unterhalten|telefonieren|kommunizieren|spreche|rede|kontakt|quatschen|reden|austauschen|wenden|schnacken|umleiten|kommen|durchkommen|vermitteln|vermittelt|übergeben|überstellen)`,
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
    '(?:(?:bitte|hallo|hi|hey|nein|ja|ok|okay|irgendein\\p{L}*|irgendwelche\\p{L}*|reale[ns]?|wirkliche[rn]?|einen?|ein|eine|de[nrm]|echter?|echten?|echtes|reale[rn]?|jetzt|sofort|einfach|nur|will|möchte|brauche|bräuchte|benötige|ich|mit|zu|zum|zur|nach|menschliche[rn]?|manuellen?|ihren?|euren?) )*(?:mensch|menschen|mitarbeiter|mitarbeiterin|agent|agenten|berater|kundenberater|kundendienst|kunden[- ]?service|kundensupport|kundenbetreuung|kundenbetreuer|operator|echte person|reale person|ansprechpartner|menschliche hilfe|menschliche dienste?|support|support mitarbeiter|support-mitarbeiter|vertreter(?:in)?|kundenvertreter(?:in)?|technische[rn]? (?:support|kundendienst)|technische unterstützung|helpdesk|hotline|kontaktieren sie uns|menschlicher dienst|unterstützung|kontaktaufnahme|kontakt|mitarbeiter sprechen|live-?chat)(?: (?:bitte|jetzt|sofort|sprechen|danke|kontaktieren|anrufen|erreichen|her|gesucht|gewünscht|erwünscht|aufnehmen))*',
  ),
  negated: words(
    `(?:nicht|nich|nciht|kein|keine|keinen|keinem|keiner|ohne|niemals|nie|statt)${DE_WITHOUT} .{0,50}?(?:mensch\\p{L}*|mitarbeiter\\p{L}*|agent\\p{L}*|person|jemand\\p{L}*|berater\\p{L}*|kundendienst|support|verbinden|verbunden|verbinde|weiterleiten|weitergeleitet)|(?:mensch\\p{L}*|mitarbeiter\\p{L}*|agent\\p{L}*|person|jemand\\p{L}*|berater\\p{L}*|mich|kundendienst) (?:\\p{L}+ ){0,3}(?:nicht|kein|keine|keinen) (?:\\p{L}+ ){0,3}(?:sprechen|reden|verbinden|verbunden|weiterleiten|nötig|brauche|verbinde)|brauche kein\\p{L}*|(?:brauche|benötige) (?:\\p{L}+ ){1,3}nicht|(?:will|möchte) (?:jetzt |ich )?(?:nicht|keinen|keine)${DE_WITHOUT}|(?:verbinde|verbinden sie|leite|leiten sie) mich (?:bitte |jetzt )?nicht|(?:mensch\\p{L}*|mitarbeiter\\p{L}*|agent\\p{L}*|person|berater\\p{L}*) (?:ist |wird )?(?:nicht|un)(?:nötig| nötig| erforderlich| notwendig)`,
  ),
  about: words(
    '(?:bist|sind|seid|wärst|wären) (?:du|sie|ihr) (?:\\p{L}+ ){0,3}(?:mensch|roboter|bot|person|menschlich|echt|maschine|mitarbeiter\\p{L}*|ki)|du (?:bist|seist|wärst) (?:\\p{L}+ ){0,3}(?:mensch|roboter|bot|person)|(?:ob|dass|weil) (?:du|sie) (?:\\p{L}+ ){0,3}(?:mensch|roboter|bot|person)|(?:spreche|rede|chatte|schreibe|kommuniziere|telefoniere) ich (?:\\p{L}+ ){0,3}mit|unterhalte ich mich|ich unterhalte mich|(?:bin|war) ich (?:\\p{L}+ ){0,3}(?:mit|im|in kontakt|am|verbunden)|führe ich|mit wem (?:spreche|rede|chatte|habe|schreibe)|(?:ob|dass) ich (?:\\p{L}+ ){0,2}mit .{0,30}(?:spreche|rede|chatte|schreibe)|ich (?:spreche|rede|chatte|schreibe) (?:\\p{L}+ ){0,2}mit|(?:ist|war) das (?:hier )?(?:\\p{L}+ ){0,2}(?:mensch|roboter|bot|person)|(?:mensch|person) oder (?:\\p{L}+ )?(?:bot|roboter|maschine|ki)|(?:bot|roboter|maschine|ki) oder (?:\\p{L}+ ){0,2}(?:mensch|person)|(?:was|wann|wie lange|um wie viel uhr|welche|warum|wieso|wer|wessen) .{0,30}(?:passiert|verbindet|leitet|mitarbeiter|support|kundendienst|kundenservice)(?!.{0,30} (?:sprechen|reden|verbinden))|immobilien\\p{L}*|wie viele|(?:der|die|ein|eine|ihr|euer|mein) (?:mitarbeiter(?:in)?|berater(?:in)?|agent(?:in)?|kollege|kollegin|support|kundendienst) (?:hat|war|sagte|meinte|ist|hatte|schrieb)|(?:habe|hab|hatte) (?:ich )?(?:\\p{L}+ ){0,3}mit .{0,40}(?:gesprochen|geredet|gechattet|telefoniert)|muss (?:ich|man) (?:\\p{L}+ ){0,2}mit|menschenrechte|personalabteilung|wenn ich .{0,30}(?:frage|bitte|verlange|schreibe)',
  ),
};

const NL_WHO =
  '(?:mens|mensen|persoon|medewerk(?:er|ster)s?|agent|iemand|klantenservice|klantendienst|adviseur|vertegenwoordiger|operator|collega|support|supportteam|helpdesk|het team|baas|manager|leidinggevende|verkoper|teamlid|werknemer|baliemedewerker|ondersteuning)';
const NL = `(?:(?:een|de|echte?|levende?|menselijke|andere|jullie|uw|je|iemand van|iemand|fysieke|gewone|normale|bevoegde) )*${NL_WHO}(?: (?:van|bij|uit|jullie|het|de|team|support|klantenservice)){0,4}`;
const NL_FILL =
  '(?:direct |graag |nu |even |meteen |aub |alsjeblieft |alstublieft |gewoon |liever |ik |me |mij |ons |door |persoonlijk |hier |weer |maar )*';

const dutch: RequestLanguage = {
  code: 'nl',
  asks: [
    words(
      `(?:met|naar|aan) ${NL} ${NL_FILL}(?:praten|spreken|chatten|doorverbinden|doorverbonden|verbinden|verbonden|doorgeschakeld|doorschakelen|overleggen|bellen|kletsen|doorgezet|doorzetten|doorsturen|doorgestuurd|te maken|in contact|contact|babbelen|communiceren|praat)`,
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
    '(?:(?:alsjeblieft|alstublieft|aub|hallo|hoi|nee|ja|ok|oke|een|de|echte?|ik|wil|heb|graag|met|nu|naar|gewoon|ik zoek|menselijke|handmatige|iemand van de) )*(?:mens|mensen|medewerker|medewerkster|agent|echt persoon|echte persoon|levend persoon|klantenservice|klantendienst|operator|menselijke medewerker|menselijke hulp|menselijke (?:dienst|service)|adviseur|vertegenwoordiger|helpdesk|(?:technische )?ondersteuning|support|live ?chat)(?: (?:alsjeblieft|alstublieft|aub|nu|graag|spreken|nodig|contacteren|bellen|bereiken|meteen|a\\.u\\.b))*',
  ),
  negated: words(
    '(?:niet|geen|zonder|nooit|hoef|i\\.?p\\.?v|in plaats van)(?! (?:goed|verder|wat|hoe|hoe ik|geholpen|werkt|begrepen|(?:meer |langer )*met (?:een|de|deze|die|dit) (?:\\p{L}+ )?(?:chat)?(?:bot|robot|computer|machine))) .{0,40}?(?:mens|medewerker|persoon|iemand|agent|doorverb\\p{L}*|klantenservice|spreken|praten)|(?:verbind|zet|schakel) (?:me|mij) (?:\\p{L}+ ){0,2}niet|(?:mens|medewerker|persoon|iemand|agent) (?:\\p{L}+ ){0,3}niet (?:te )?(?:spreken|praten|nodig)',
  ),
  about: words(
    '(?:ben|bent|zijn|is) (?:je|jij|u|jullie|dit|dat) (?:\\p{L}+ ){0,3}(?:mens|persoon|robot|bot|medewerker|computer|menselijk)|(?:praat|spreek|chat|schrijf|typ) ik (?:\\p{L}+ ){0,3}(?:met|tegen)|ik (?:praat|spreek|chat) (?:\\p{L}+ ){0,2}(?:met|tegen)|(?:of|dat) (?:je|jij|u) (?:\\p{L}+ ){0,2}(?:mens|robot|bot)|(?:mens|persoon) of (?:een )?(?:bot|robot|computer)|(?:bot|robot|computer) of (?:een )?(?:mens|persoon)|wat gebeurt er (?:als|wanneer)|als ik .{0,30}(?:vraag|zeg|typ)|makelaar|mensenrechten|hoeveel (?:mensen|medewerkers|personen)|(?:wanneer|hoe laat|welke) .{0,30}(?:klantenservice|medewerkers?|helpdesk)(?!.{0,30} (?:spreken|praten))|(?:de|een|jullie|mijn) (?:medewerker|collega|agent|klantenservice|helpdesk) (?:heeft|had|was|zei|is)|heb (?:ik )?(?:\\p{L}+ ){0,3}met .{0,40}(?:gesproken|gepraat|gebeld)|moet ik (?:\\p{L}+ ){0,2}met',
  ),
};

export const germanic: readonly RequestLanguage[] = [german, dutch];
