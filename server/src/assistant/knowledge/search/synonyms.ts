// What visitors say and help articles write for the same thing. Articles of a shop or a service name
// few matters, and each has a handful of words; those of other languages stand beside the English ones,
// so that a question may find an article in another language.
import { languageOf, type Word, wordsOf } from '../text.ts';

/** One matter a line: words with one meaning for somebody who needs help. */
const MATTERS = `
refund refunded reimburse reimbursement money-back | erstattung rückerstattung erstatten reembolso remboursement rimborso terugbetaling
return returns send-back bring-back give-back | rückgabe zurückgeben zurückschicken retoure rücksendung devolver devolución retourner retour reso restituire retourneren terugsturen devolução
exchange swap replace replacement | umtausch umtauschen cambiar cambio échanger échange sostituire ruilen omruilen troca
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
part parts component components | ersatzteil ersatzteile repuesto repuestos pièce pièces ricambio ricambi onderdeel onderdelen
clean cleaning | reinigen putzen reinigung limpiar limpieza nettoyer nettoyage pulire pulizia schoonmaken reinigen limpar
descale descaling decalcify limescale scale | entkalken kalk descalcificar détartrer calcaire decalcificare ontkalken
subscription subscribe subscriber | abonnement abo abonnieren suscripción abonnement abbonamento assinatura
pause skip suspend hold | pausieren aussetzen überspringen pausar suspender suspendre sospendere overslaan pauzeren
account profile login sign-in log-in | konto anmelden cuenta compte profil conto account conta
password passcode passwort | kennwort contraseña mot-de-passe password wachtwoord senha
delete remove erase close | löschen entfernen eliminar borrar supprimer effacer eliminare cancellare verwijderen excluir
invoice invoices bill receipt | rechnung factura facture fattura factuur fatura
vat tax | mehrwertsteuer umsatzsteuer steuer iva tva btw
discount discounts coupon promo promotion promotional voucher reduction rebate | rabatt gutschein gutscheincode descuento cupón réduction remise sconto korting kortingscode desconto
gift present voucher | geschenk regalo cadeau cadeaubon presente
points loyalty rewards reward bonus | punkte treuepunkte puntos points punti punten pontos
expire expires expiry valid last lasts validity run-out | ablaufen verfallen gültig gültigkeit caducan caducar vencen expirer expirent valable scadono scadenza verlopen geldig
customs duty duties import | zoll aduana douane dogana alfândega
express fast urgent next-day overnight tomorrow | schnell eilig rápido rapide veloce spoed
pick-up pickup collect collection click-and-collect | abholen abholung recoger recogida retirer retrait ritirare ritiro afhalen ophalen retirar
store shop | laden geschäft filiale tienda magasin boutique negozio winkel loja
opening open hours | öffnungszeiten geöffnet horario horarios abierto horaires ouvert orari aperto openingstijden horário
contact reach call telephone phone | kontakt erreichen anrufen telefon contacto contactar llamar teléfono contacter joindre téléphone contattare telefono bereiken bellen telefoon contato
email e-mail mail | correo courriel posta
complaint complain dissatisfied unhappy | beschwerde reklamation queja réclamation plainte reclamo klacht reclamação
privacy data gdpr personal-data | datenschutz daten privacidad datos données confidentialité privacidade gegevens dati
store keep storage | aufbewahren lagern guardar conservar conserver conservare bewaren
fresh freshness stale | frisch frische fresco frais vers
bean beans coffee | bohnen kaffee café granos grains chicchi caffè bonen koffie
order orders ordering purchase bought | bestellung bestellen bestellt pedido commande commander ordine bestelling encomenda
allergy allergic allergen allergens | allergie allergene alergia alérgenos allergènes allergeni allergenen
recycle recycling bin dispose disposal waste | entsorgen reciclar recycler riciclare afval
packaging wrapping packing | verpackung embalaje emballage imballaggio verpakking
wholesale reseller bulk b2b | großhandel mayorista grossiste ingrosso groothandel atacado
cheaper cheap less lower dropped | billiger günstiger más-barato moins-cher goedkoper
stolen theft hacked hack stole somebody-else | gestohlen robado volé rubato gestolen
combine combined add added together both | kombinieren combinar combiner combinare combineren
amex american-express
product item article goods | produkt artikel producto produit articolo prodotto produto
different difference compare comparison versus vs | unterschied diferencia différence differenza verschil
duration takes take long
`;

/** How alike two words of one matter are; under the same stem, over a doubtful spelling. */
export const RELATED = 0.7;

/** Words that ask for help with anything: they name no matter. Stems. */
const GENERIC = `accept allow answer anyone ask believ bring check choos come consid do enter expect explain find
  give go happen help hope keep know learn leav let look make mean need offer possibl provid put reset see seem send
  show start still support take tell thing think today tomorrow try turn type understand want wish work write day
  hour week month alway alreadi best differ pleas sure`;

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
    const forms = line.split(/[\s|]+/).filter((form) => form !== '' && !form.includes('-'));
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
void languageOf;
