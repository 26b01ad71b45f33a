// The same ideas in German, Spanish, French, Italian, Portuguese, Dutch, Russian and Turkish (stems at
// the start of a word) and in Chinese, Japanese, Korean, Arabic and Hindi (anywhere).
import type { Concept } from './concepts.ts';
import { anyOf } from './folding.ts';

export const other: Readonly<Partial<Record<Concept, RegExp>>> = {
  lost: anyOf(
    [
      'verloren|gestohlen|geklaut|vermisse|weggekommen|abhanden',
      'perdi|perdid|he perdido|robado|robaron|robo de|extravi|hurt[oa]',
      'perdu|vole|derobe|egare|vol de ma',
      'perso(?![a-z])|rubat|smarrit|furto',
      'perdi minha|perdi meu|roubad|roubaram|furtad|extraviei',
      'kwijt|gestolen|verlies',
      'потерял|украли|украд|утер|пропал',
      'kaybett|calindi|caldir|kayip|calinti',
    ],
    [
      '丢了|丢失|遗失|被偷|被盗|盗了|弄丢',
      '失く|なくし|無くし|紛失|盗まれ|盗難',
      '잃어버|분실|도난|도둑맞',
      'فقدت|ضاعت|ضاع|سرق',
      'खो ग|खो दिया|चोरी|गुम',
    ],
  ),
  thing: anyOf(
    [
      '(?:kredit|bank|debit|ec-?)?karte|handy|portemonnaie|geldbeutel|brieftasche',
      'tarjeta|cartera|billetera|movil|celular|telefono',
      'carte(?![a-z])|portefeuille|telephone|portable(?![a-z])|sac(?![a-z])',
      'carta(?![a-z])|portafogli|telefono|cellulare|bancomat|borsa',
      'cartao|carteira|celular|telemovel',
      '(?:bank|krediet|betaal)?pas(?:je)?(?![a-z])|creditcard|kaart|portemonnee|telefoon',
      'карт|кошел|телефон',
      'kart|cuzdan|telefon',
    ],
    [
      '卡(?!车|通)|钱包|手机',
      'カード|財布|携帯|スマホ',
      '카드|지갑|휴대폰|핸드폰',
      'بطاق|محفظ|هاتف',
      'कार्ड|बटुआ|फोन|फ़ोन|पर्स',
    ],
  ),
  fraud: anyOf(
    [
      'gehackt|hacker|betrug|betrog|phishing|missbrauch|identitatsdiebstahl|unbefugt|verdachtig|fremdzugriff|kompromittiert|jemand .{0,30}(?:benutzt|eingeloggt|zugriff)',
      'hacke|hackear|fraude|estafa|phishing|suplanta|robo de identidad|sospechos|no autorizad|alguien .{0,25}(?:usando|uso|entrado|accedi|acceso)|clonad',
      "pirat|hacke|fraude|frauduleu|escroqu|arnaque|hameconnage|usurpation|suspect|non autorise|quelqu'un .{0,25}(?:utilise|acced|connect)",
      'hackerat|violat|frode|truff|phishing|furto di identita|sospett|non autorizzat|qualcuno .{0,25}(?:usa|accede|entrat|accesso)|clonat',
      'hackead|invadid|invadiram|fraude|golpe(?![a-z])|phishing|roubo de identidade|suspeit|nao autorizad|alguem .{0,25}(?:usando|usou|acess|entrou)|clonad',
      'gehackt|fraude|opgelicht|oplicht|phishing|identiteitsdiefstal|verdacht|ongeautoriseerd|iemand .{0,25}(?:gebruikt|ingelogd|toegang)|misbruik',
      'взлом|мошен|фишинг|украли личн|подозрительн|несанкционир|кто-то .{0,25}(?:использ|вош|пользу)',
      'hack|dolandir|sahte|oltalama|kimlik hirsiz|supheli|yetkisiz|birisi .{0,25}(?:kullan|giris|girmis)|ele gecir',
    ],
    [
      '被黑|盗号|盗刷|诈骗|欺诈|钓鱼|被骗|冒用|可疑|未经授权|有人.{0,8}(?:登录|用我的|使用我的)',
      'ハッキング|乗っ取|不正(?!確)|詐欺|フィッシング|なりすまし|悪用|怪しい|第三者',
      '해킹|사기|피싱|도용|의심스러|무단|누가.{0,8}(?:썼|사용|로그인)|누군가.{0,12}(?:사용|로그인|접속)',
      'اختراق|اخترق|احتيال|نصب|تصيد|سرقة هوي|مشبوه|غير مصرح|شخص ما .{0,20}(?:يستخدم|دخل)',
      'हैक|धोखाधड़ी|धोखा|फ्रॉड|फिशिंग|संदिग्ध|अनधिकृत|ठगी|कोई .{0,20}इस्तेमाल कर',
    ],
  ),
  notMine: anyOf(
    [
      'kenne ich nicht|nicht (?:von mir|autorisiert|getatigt|gemacht|bestellt|erkenne)|erkenne .{0,20}nicht|unbekannt|nie (?:bestellt|gekauft|getatigt)|nicht veranlasst',
      'no (?:reconozco|he hecho|hice|autori|realic|es mi)|no la hice|desconocid|que no (?:reconozco|hice|he hecho|autori)|nunca (?:compre|hice|pedi)',
      "(?:ne|n') ?(?:reconnais|ai|est)[a-z ]{0,12}pas (?:fait|autoris|effectue|command|moi)|ne reconnais pas|pas reconnu|inconnu|jamais (?:fait|command|effectue|autoris)",
      'non (?:riconosco|ho (?:fatto|autorizzato|effettuato|ordinato)|sono stat[oa] io)|sconosciut|mai (?:fatto|ordinat|autorizzat|effettuat)',
      'nao (?:reconheco|fiz|autorizei|comprei|fui eu)|desconhecid|nunca (?:fiz|comprei|autorizei)',
      'herken .{0,20}niet|niet (?:door mij|gedaan|geautoriseerd|besteld|van mij)|onbekende?|nooit (?:gedaan|besteld|gekocht)',
      'не (?:узна|совершал|делал|авториз|заказывал|покупал|моя|мой|разреш)|неизвестн|незнаком|никогда не',
      'tanimi|bilmedigim|yapmadigim|yapmadim|onaylamadi|bana ait degil|ben yapma',
    ],
    [
      '不认识|不是我|没有授权|我没有?(?:买|消费|做|下单|花)|不明|陌生|没见过',
      '身に覚え|心当たり|覚えのない|知らない|していない(?:取引|支払|請求)',
      '모르는|내가 하지 않|제가 하지 않|하지 않은|제가 한 게 아|승인하지',
      'لا أعرف|لا اعرف|لم أقم|لم اقم|لم أطلب|غير معروف|لم أوافق|لا أتعرف',
      'नहीं पहचान|मैंने नहीं|अनजान|मेरा नहीं|नहीं किया',
    ],
  ),
  twice: anyOf(
    [
      'doppelt|zweimal|zwei mal|zwei abbuchungen|mehrfach',
      'dos veces|doble|duplicad',
      'deux fois|double|en double|doublon',
      'due volte|doppi|duplicat',
      'duas vezes|em dobro|duplicad|dobrad',
      'dubbel|twee keer|tweemaal',
      'дважды|два раза|двойн|повторно спис',
      'iki kez|iki kere|iki defa|cift',
    ],
    [
      '两次|重复|双重|多次|扣了两',
      '二重|2回|二回|重複',
      '두 번|두번|중복|이중|2번',
      'مرتين|مكرر|مزدوج',
      'दो बार|दोबारा|डबल|दुगुना',
    ],
  ),
  extra: anyOf(
    [
      'falsche? (?:rechnung|betrag|summe|abbuchung)|rechnung .{0,20}(?:falsch|stimmt nicht)|zu viel|zuviel|reklamier|stimmt nicht|widersprech',
      'cobro (?:indebido|incorrecto|extra)|de mas|incorrect|factura .{0,20}(?:mal|error|incorrect)|disputa|indebid',
      'montant .{0,20}(?:faux|incorrect)|facture .{0,20}(?:fausse|erronee|incorrecte)|trop (?:preleve|facture|percu)|contest|indu(?![a-z])',
      'importo (?:sbagliato|errato)|fattura .{0,20}(?:sbagliata|errata)|troppo|contest|indebit|in piu',
      'cobranca (?:indevida|errada|incorreta)|fatura .{0,20}(?:errada|incorreta)|a mais|contest|indevid',
      'verkeerd bedrag|factuur .{0,20}(?:niet|fout|verkeerd)|te veel|onterecht|betwist',
      'неверн|лишн|ошибочн|неправильн|оспор|лишнее',
      'yanlis|fazla|haksiz|itiraz|hatali',
    ],
    [
      '多扣|多收|乱扣|错误扣|金额不对|账单.{0,6}(?:错|不对)|异议|争议',
      '多く請求|請求.{0,8}(?:間違|おかし|誤)|過剰請求|異議',
      '잘못 (?:청구|결제)|과다|초과 청구|이의',
      'خطأ في الفاتورة|زائد|غير صحيح|اعتراض|بالخطأ',
      'गलत|ज़्यादा|ज्यादा|अतिरिक्त|विवाद',
    ],
  ),
  charge: anyOf(
    [
      'abgebucht|abbuchung|belastet|belastung|berechnet|rechnung|kosten|lastschrift|zahlung|transaktion|buchung(?!snummer)',
      'cobr|cargo|factura|pago|transaccion|adeudo|recibo domiciliado',
      'debit|preleve|facture|paiement|transaction|montant',
      'addebit|fattur|pagament|transazion|importo',
      'cobr|fatura|pagament|transac|debit',
      'afgeschreven|afschrijving|factuur|betaling|transactie|rekening klopt',
      'спис|снял|счет|платеж|оплат|транзакц',
      'cekil|fatura|odeme|islem|ucret|tahsil',
    ],
    [
      '扣款|扣费|扣了|收费|账单|交易|付款|刷卡|消费',
      '請求|引き落と|引落|課金|支払|決済|取引',
      '청구|결제|출금|인출|거래|빠져나',
      'خصم|فاتور|دفع|معاملة|رسوم|سحب',
      'कट ग|काटे|काटा|चार्ज|बिल|भुगतान|लेनदेन|शुल्क|पैसे कट',
    ],
  ),
  refund: anyOf(
    [
      'ruckerstatt|erstatt|geld zuruck|ruckzahlung|zuruckerstatt|zuruckzahl|ruckvergut',
      'reembols|devolucion (?:del|de mi|de) dinero|devuelv[a-z]* (?:mi|el|me) ?(?:el )?dinero|dinero de vuelta|devolver(?:me)? (?:el|mi) dinero|devuelvan',
      'rembours|recuperer mon argent|rendez-moi mon argent|rendre mon argent',
      'rimbors|soldi indietro|restituzione del denaro|indietro i (?:miei )?soldi',
      'reembols|dinheiro de volta|devolucao do (?:meu )?dinheiro|estorno|ressarci|devolvam',
      'terugbetal|geld terug|restitutie|terugstort',
      'верн\\p{L}* (?:мне )?(?:мои )?деньги|возврат\\p{L}* (?:денег|средств)|деньги (?:назад|обратно)|возместит|возмещен',
      'para(?:mi|nin|yi|m)? (?:geri )?iade|iade (?:et|ist|talep)|paramin iadesi|geri odeme|parami geri',
    ],
    [
      '退款|退钱|退我钱|还我钱|退还',
      '返金|払い戻し|払戻',
      '환불|돈.{0,4}돌려',
      'استرداد|استرجاع (?:المال|المبلغ|أموالي|نقود)|أموالي|إرجاع (?:المال|المبلغ)|رد المبلغ',
      'रिफंड|रिफ़ंड|पैसे वापस|पैसा वापस|धनवापसी|रकम वापस',
    ],
  ),
  status: anyOf(
    [
      'wann|wo ist|wo bleibt|immer noch|noch nicht|wie lange|status|warte',
      'cuando|donde esta|todavia no|aun no|cuanto tarda|estado de|esperando',
      'quand|ou est|toujours pas|pas encore|combien de temps|statut|attends',
      "quando|dov'e|non ancora|ancora non|quanto tempo|stato del|aspett",
      'quando|onde esta|ainda nao|quanto tempo|status|esperando',
      'wanneer|waar is|waar blijft|nog niet|nog steeds|hoe lang|wacht',
      'когда|где|до сих пор|еще не|сколько ждать|статус|жду',
      'ne zaman|nerede|hala|henuz|durumu|bekliyorum',
    ],
    [
      '什么时候|何时|还没|多久|进度|到账',
      'いつ|まだ|状況|どこ',
      '언제|아직|얼마나 걸',
      'متى|أين|لم يصل|حتى الآن',
      'कब|अभी तक|स्थिति|कहाँ|कहां',
    ],
  ),
  policy: anyOf(
    [
      'richtlinie|bedingungen|politica|condiciones|politique|conditions de|condizioni|condicoes|beleid|voorwaarden|услови|правила|политик|politika|kosullar|sartlar',
    ],
    ['政策|规定|条件', 'ポリシー|規約', '정책|규정', 'سياسة|شروط', 'नीति|शर्त'],
  ),
  giveBack: anyOf(
    [
      'zuruckschick|zuruckgeb|umtausch|rucksend|retour|devolver(?!me)|devolucion|cambiar (?:el|la|por)|retourner|renvoyer|echanger|restituire|reso(?![a-z])|cambio merce|devolucao|trocar|terugsturen|ruilen|вернуть товар|обмен|iade|degisim',
    ],
    [
      '退货|换货',
      '返品|交換',
      '반품|교환',
      'إرجاع المنتج|استبدال|تبديل',
      'लौटाना|बदलना|रिटर्न|एक्सचेंज',
    ],
  ),
  close: anyOf(
    [
      'losch|kundig|schliess|auflosen|auflosung|deaktivier|entfern',
      'cerrar|cierr|eliminar|elimin[ae]|borrar|borre|cancelar|dar de baja|darme de baja|cancel[ae]',
      'ferm|supprim|resili|cloturer|effacer|desactiv|cloture',
      'chiud|elimin|cancell|disattiv|chiusura',
      'encerr|exclui|apag|cancel|fechar|fecha|desativ|delet',
      'sluit|verwijder|opzegg|opheff|beeindig',
      'закр|удал|деактив|ликвид',
      'kapat|sil(?:mek|in|er|ebilir|iniz|me)?(?![a-z])|iptal|kapan',
    ],
    [
      '注销|关闭|删除|销户|取消',
      '退会|解約|削除|閉鎖',
      '탈퇴|해지|삭제|닫',
      'إغلاق|أغلق|اغلاق|اغلق|حذف|إلغاء|احذف',
      'बंद|हटा|डिलीट|मिटा',
    ],
  ),
  account: anyOf(
    [
      '(?:kunden|benutzer|bank)?konto|account|cuenta|compte|conto|account|conta(?![a-z])|rekening|аккаунт|учетн|профил|счет в|hesab|hesap|uyelig|uyelik|mitgliedschaft',
    ],
    [
      '账户|账号|帐户|帐号',
      'アカウント|口座|会員',
      '계정|계좌|회원',
      'حساب',
      'खाता|खाते|अकाउंट|अकाउन्ट',
    ],
  ),
  order: anyOf(
    [
      'bestellung|pedido|commande|ordine|encomenda|bestelling|заказ|siparis|buchung|reserva|reservation|prenotazione|abonnement|abo(?![a-z])|newsletter|подписк|suscripcion|assinatura|abbonamento',
    ],
    [
      '订单|预订|订阅',
      '注文|予約',
      '주문|예약|구독',
      'طلب(?!ت استرداد)|حجز|اشتراك',
      'ऑर्डर|आर्डर|बुकिंग|सदस्यता',
    ],
  ),
};
