// What visitors say and help articles write for the same thing. Articles of a shop or a service name
// few matters, and each has a handful of words; those of other languages stand beside the English ones,
// so that a question may find an article in another language.
import { type Word, wordsOf } from '../text.ts';

/** One matter a line: words with one meaning for somebody who needs help. */
const MATTERS = `
refund refunded reimburse reimbursement | erstattung rückerstattung erstatten reembolso remboursement rimborso terugbetaling
return returns | rückgabe zurückgeben zurückschicken retoure rücksendung devolver devolución retourner retour reso restituire retourneren terugsturen devolução
exchange swap | umtausch umtauschen cambiar cambio échanger échange sostituire ruilen omruilen troca
cancel cancellation annul stop abort terminate unsubscribe | stornieren stornierung kündigen abbestellen kündigung cancelar anular annuler annulation résilier annullare disdire annuleren opzeggen
change modify edit alter update correct wrong | ändern änderung modificar changer modifier modificare cambiare wijzigen veranderen alterar
ship shipping deliver delivery send dispatch | versand lieferung liefern verschicken versenden versandkosten envío enviar entrega livraison livrer expédition spedizione consegna verzending levering bezorging
parcel package shipment box | paket sendung päckchen paquete colis pacco pakket pakje pacote encomienda
track tracking trace follow whereabouts | verfolgen sendungsverfolgung verfolgung seguimiento rastrear suivi suivre tracciare volgen rastreamento
cost costs price prices charge fee much expensive | kosten kostet preis gebühr preise precio cuesta coste prix coûte coût tarif prezzo costa costo prijs preço custo
pay payment paying paid | zahlen bezahlen zahlung zahlungsart pagar pago payer paiement pagare pagamento betalen betaling
method methods way ways option options | möglichkeiten métodos moyens metodi
fail failed declined decline rejected refused | abgelehnt fehlgeschlagen rechazado refusé refusée rifiutato geweigerd mislukt
broken damaged damage defective faulty smashed cracked fault shattered | beschädigt kaputt defekt dañado roto rota cassé abîmé endommagé rotto danneggiato beschadigd kapot danificado
missing lost incomplete disappeared | fehlt verloren falta perdido manquant perdu mancante perso kwijt ontbreekt
arrive arrives arrived come came receive received | angekommen ankommen llegado llegar arrivé arriver arrivato aangekomen chegou
warranty guarantee guaranteed | garantie gewährleistung garantía garanzia garantia
repair repairs fix mend broke | reparatur reparieren reparación reparar réparation réparer riparazione riparare reparatie repareren reparo
spare replacement
part parts component components | ersatzteil ersatzteile repuesto repuestos pièce pièces ricambio ricambi onderdeel onderdelen
clean cleaning | reinigen putzen reinigung limpiar limpieza nettoyer nettoyage pulire pulizia schoonmaken reinigen limpar
descale descaling decalcify limescale scale | entkalken kalk descalcificar détartrer calcaire decalcificare ontkalken
subscription subscribe subscriber | abonnement abo abonnieren suscripción abonnement abbonamento assinatura
pause skip suspend hold | pausieren aussetzen überspringen pausar suspender suspendre sospendere overslaan pauzeren
account profile login | konto anmelden cuenta compte profil conto account conta
password passcode passwort | kennwort contraseña password wachtwoord senha
delete remove erase close | löschen entfernen eliminar borrar supprimer effacer eliminare cancellare verwijderen excluir
invoice invoices bill receipt | rechnung factura facture fattura factuur fatura
vat tax | mehrwertsteuer umsatzsteuer steuer iva tva btw
discount discounts coupon promo promotion promotional voucher reduction rebate | rabatt gutschein gutscheincode descuento cupón réduction remise sconto korting kortingscode desconto
gift present voucher | geschenk regalo cadeau cadeaubon presente
points loyalty rewards reward bonus | punkte treuepunkte puntos points punti punten pontos
expire expires expiry valid last lasts validity | ablaufen verfallen gültig gültigkeit caducan caducar vencen expirer expirent valable scadono scadenza verlopen geldig
customs duty duties import | zoll aduana douane dogana alfândega
express fast urgent overnight tomorrow | schnell eilig rápido rapide veloce spoed
 pickup collect collection | abholen abholung recoger recogida retirer retrait ritirare ritiro afhalen ophalen retirar
store shop | laden geschäft filiale tienda magasin boutique negozio winkel loja
opening open hours | öffnungszeiten geöffnet horario horarios abierto horaires ouvert orari aperto openingstijden horário
contact reach call telephone phone | kontakt erreichen anrufen telefon contacto contactar llamar teléfono contacter joindre téléphone contattare telefono bereiken bellen telefoon contato
email mail | correo courriel posta
complaint complain dissatisfied unhappy | beschwerde reklamation queja réclamation plainte reclamo klacht reclamação
privacy data gdpr | datenschutz daten privacidad datos données confidentialité privacidade gegevens dati
store keep storage | aufbewahren lagern guardar conservar conserver conservare bewaren
fresh freshness stale | frisch frische fresco frais vers
bean beans coffee | bohnen kaffee granos grains chicchi bonen koffie
order orders ordering purchase bought | bestellung bestellen bestellt pedido commande commander ordine bestelling encomenda
allergy allergic allergen allergens | allergie allergene alergia alérgenos allergènes allergeni allergenen
recycle recycling bin dispose disposal waste | entsorgen reciclar recycler riciclare afval
packaging wrapping packing | verpackung embalaje emballage imballaggio verpakking
wholesale reseller bulk b2b | großhandel mayorista grossiste ingrosso groothandel atacado
cheaper cheap less lower dropped | billiger günstiger goedkoper
stolen theft hacked hack stole | gestohlen robado volé rubato gestolen
combine combined add added together both | kombinieren combinar combiner combinare combineren
different difference compare comparison versus vs | unterschied diferencia différence differenza verschil
uk kingdom britain british england scotland wales
europe european eu
norway | norwegen noruega norvège norvegia noorwegen
germany german | deutschland alemania allemagne germania duitsland
switzerland swiss | schweiz suiza suisse svizzera zwitserland
netherlands holland dutch | niederlande holanda bajos nederland
`;

/** Turns of phrase for a matter that none of their words names. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bmoney back\b|\bgeld zurück\b|\bgeld terug\b/i, 'refund'],
  [/\b(?:send|sent|bring|give|ship|take) (?:\w+ ){0,2}back\b/i, 'return'],
  [
    /\b(?:where|when)(?:'s|’s|s| is| are| will| does)? (?:\w+ ){0,2}(?:order|parcel|package|shipment|delivery|stuff)\b/i,
    'track',
  ],
  [
    /\bw(?:o|ann) (?:ist|bleibt|kommt)\b|\bwaar (?:is|blijft)\b|d[óo]nde est[áa]|\boù est\b|dov'è/i,
    'track',
  ],
  [/\b(?:next[- ]day|tomorrow|as soon as possible|asap)\b/i, 'express'],
  [/\b(?:run|runs|ran) out\b/i, 'expire'],
  [/\b(?:sign|log)(?:ged)?[- ]?in\b/i, 'login account'],
  [
    /\bhow (?:much (?:is|are|do|does|will|would|for|to)|expensive)\b|\bcuánto cuesta|\bcombien coûte/i,
    'cost',
  ],
  [/\bamerican express\b/i, 'amex'],
  [/\b(?:speak|talk) (?:to|with)\b/i, 'contact'],
];

const CONTRACTED = /\b(has|have|had|did|do|does|was|were|would|could|should|are|is)n['’]t\b/gi;

/** English without its contractions: “hasn” is no word. */
export function spelledOut(question: string): string {
  return question.replace(CONTRACTED, '$1 not').replace(/\bwon['’]t\b/gi, 'will not');
}

/** The words for a matter that a question only paraphrases; empty for most. */
export function paraphrased(question: string): string {
  return PHRASES.flatMap(([phrase, words]) => (phrase.test(question) ? words : [])).join(' ');
}

/** How alike two words of one matter are; under the same stem, over a doubtful spelling. */
export const RELATED = 0.7;

/** Words that ask for help with anything: they name no matter. Stems. */
const GENERIC = `accept allow answer anyone ask believ bring check choos come consid do enter expect explain find
  give go happen help hope keep know learn leav let look make mean need offer possibl provid put reset see seem send
  sell buy show start still support take tell thing think today tomorrow try turn type understand want wish work write day
  hour week month alway alreadi best differ pleas sure between stay two three forgot forget instead never status remov`;

const generic = new Set(GENERIC.split(/\s+/));

/** Whether a word asks rather than names: it weighs little. */
export function isGeneric({ stem }: Word): boolean {
  return generic.has(stem);
}

let table: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** The stems that may stand for this word in an article of the language. */
export function relatedTo({ stem, form }: Word): ReadonlySet<string> {
  table ??= tableOf();
  return table.get(form) ?? table.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function tableOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of MATTERS.trim().split('\n')) {
    const forms = line.split(/[\s|]+/).filter((form) => form !== '');
    const stems = new Set<string>();
    const keys = new Set<string>();
    for (const form of forms) {
      for (const language of ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt']) {
        const [word] = wordsOf(form, language);
        if (!word) continue;
        keys.add(word.form);
        if (language === 'en') keys.add(word.stem);
        stems.add(word.stem);
      }
    }
    for (const key of keys) {
      const all = found.get(key) ?? new Set<string>();
      for (const stem of stems) all.add(stem);
      found.set(key, all);
    }
  }
  return found;
}
