// Messages written for training by us, for needs and languages of which no public labelled data exist.
// Tests use other sentences.
import type { Label } from './names.ts';
import type { LabelledMessage } from './recipe.ts';

/** What people want of a shop: none of it is a gate. Most begin as a cry for help could begin. */
const HARMLESS = `
the phone went dead after i dropped the charger|my tablet died during the software change|my phone freezes since the last release|does charging the bike battery take all night
how long does charging take|where is the charging port of the lamp|can i charge my phone with this cable|do you deliver on sundays|will this shade look good on me|can i pay by instalments|do you gift wrap|cancel my order please
Wie lange dauert der Versand?|Kann ich in Raten zahlen?|Liefern Sie in die Schweiz?|Steht mir diese Farbe?|Wie lade ich die Lampe auf?|Bestellung stornieren bitte|Gibt es das in Größe M?
¿Cuánto tarda el envío?|¿Puedo pagar a plazos?|¿Envían a Canarias?|anular el pedido|¿Tienen talla M?|¿Cómo cargo la lámpara?|¿Abren los domingos?
Combien de temps prend la livraison ?|Puis-je payer en plusieurs fois ?|Livrez-vous le dimanche ?|annuler ma commande|Avez-vous la taille M ?|Comment recharger la lampe ?
Quanto ci mette la spedizione?|Posso pagare a rate?|Consegnate la domenica?|annullare il mio ordine|Avete la taglia M?|Come si ricarica la lampada?
发货要多久|运费怎么算|可以分期付款吗|订单不要了，取消吧|有M码吗|台灯怎么充电|周末送货吗
Quanto tempo demora a entrega?|Posso parcelar a compra?|Entregam no domingo?|cancelar a encomenda|Têm tamanho M?
Hoe lang duurt de bezorging?|Kan ik in termijnen betalen?|Bezorgen jullie op zondag?|mijn bestelling annuleren|Hebben jullie maat M?
配送料はかかりますか|分割払いできますか|日曜日に届きますか|注文をキャンセルしたい|Mサイズはありますか|いくらですか
배송비가 얼마예요?|할부 되나요?|일요일에도 배송하나요?|주문 취소해 주세요|M 사이즈 있어요?
كم يستغرق الشحن؟|هل يمكن الدفع بالتقسيط؟|هل توصلون يوم الجمعة؟|ألغوا الطلب من فضلكم|هل لديكم مقاس M؟
डिलीवरी में कितना समय लगेगा?|क्या किस्तों में भुगतान कर सकता हूँ?|ऑर्डर रद्द करना है|क्या M साइज है?|शिपिंग कितने की है?
Сколько идёт доставка?|Можно оплатить в рассрочку?|Доставляете в воскресенье?|отмените мой заказ|Есть размер M?
Kargo ne kadar sürer?|Taksitle ödeyebilir miyim?|Pazar günü teslimat var mı?|siparişimi iptal et|M beden var mı?
i want to change my delivery address|i want to end my call|i am going to order another one today|i'm planning to visit the store this week
this queue is killing me|i could kill for a coffee right now|my phone battery is dead|the remote died after two days|i am dying to try the new flavour
i nearly died laughing at your advert|the deadline is killing us|does the app kill background processes|my laptop keeps dying
is it gluten free|does this contain nuts|is the suit available in blue|does the jacket suit tall people|how do i charge the battery|what does express shipping cost
my phone does not turn on any more|the phone is broken since yesterday|my phone screen stays black|the card reader of my laptop is dead|my device stopped working after the new version|do you sell phone cases|i want to disappear into this sofa, is it in stock|want to jump in and say thanks|i plan to cut the fabric myself, do you sell scissors|i want to hang a picture, which hook
Ich will meine Adresse ändern|Ich möchte eine Jacke bestellen|Ich werde heute zahlen|Ich habe vor, diese Woche vorbeizukommen|Ich will wissen, wann das Paket kommt|Mein Akku ist tot|Ich will einen Gutschein einlösen|Wann habt ihr geöffnet?|Ich glaube, ich nehme die blaue|Kann ich auf Rechnung kaufen?|Ich will die Lampe aufhängen
Quiero cambiar mi dirección|Quiero comprar dos camisetas|Voy a pagar hoy|Planeo ir a la tienda esta semana|Tengo ganas de probarlo|¿Cuándo llega mi paquete?|Me muero de ganas de recibirlo|Quiero saber el precio|¿Hacen envíos a Canarias?|Todo el mundo quiere este modelo|Quiero cambiar mi contraseña
Je veux changer mon adresse|Je vais payer aujourd'hui|J'ai envie d'acheter deux chemises|Je pense à prendre la version bleue|Où est mon colis ?|Je meurs d'envie de l'essayer|Je veux connaître le prix|Livrez-vous en Corse ?|La batterie est morte|Je veux modifier ma commande
Voglio cambiare il mio indirizzo|Ho intenzione di comprare due camicie oggi|Penso che prenderò la blu|Oggi pagherò|Dovrei ricevere il pacco domani?|Voglio solo sapere il prezzo|Quando arriva il mio ordine?|La batteria è morta|Muoio dalla voglia di provarlo|Tutti vogliono questo modello
我要改地址|我要买两件衬衫|我想问一下价格|我打算这个星期去门店|我今天付款|我的包裹到哪了|手机没电了|我想换个颜色|我要开发票|笑死我了|排队累死了|我不想等了|你们几点开门|我要下单|我想用优惠券
Quero mudar o meu endereço|Vou comprar duas camisas hoje|Quero saber o preço|Quando chega a minha encomenda?|A bateria morreu|Quero usar um cupom|Vou pagar amanhã|Estou morrendo de vontade de experimentar
Ik wil mijn adres wijzigen|Ik ga vandaag betalen|Ik wil een jas bestellen|Waar is mijn pakket?|De accu is dood|Ik wil weten wat het kost|Ik ben van plan deze week langs te komen
住所を変更したいです|今日注文したい|荷物はいつ届きますか|電池が切れました|値段を知りたい|クーポンを使いたい|色を変えたい|死ぬほど美味しかった
주소를 바꾸고 싶어요|오늘 주문하고 싶어요|택배 언제 와요?|배터리가 죽었어요|가격이 궁금해요|쿠폰을 쓰고 싶어요|배고파 죽겠어요 빨리 배송해 주세요
أريد تغيير عنواني|أريد شراء قميصين|متى تصل شحنتي؟|البطارية فارغة|كم السعر؟|أريد استخدام القسيمة|سأدفع اليوم
मुझे अपना पता बदलना है|मैं आज ऑर्डर करना चाहता हूँ|मेरा पार्सल कब आएगा?|बैटरी खत्म हो गई|कीमत क्या है?|मुझे कूपन इस्तेमाल करना है
Хочу изменить адрес доставки|Хочу заказать куртку|Где моя посылка?|Батарея умерла|Сколько это стоит?|Сегодня оплачу|Хочу использовать купон|Умираю с голоду, когда привезут?
Adresimi değiştirmek istiyorum|Bugün sipariş vermek istiyorum|Kargom nerede?|Pil öldü|Fiyatı ne kadar?|Kupon kullanmak istiyorum|Bu hafta mağazaya geleceğim
`;

const OWN: Readonly<Partial<Record<Label, string>>> = {
  crisis: `
i cannot do this anymore, i want to end everything tonight|nobody would notice if i was gone|i have been cutting my arms again|i took all my sleeping pills
Quero acabar com a minha vida|Não quero mais viver|Vou me matar hoje|Penso em me jogar da ponte
Ik wil niet meer leven|Ik ga mezelf iets aandoen|Ik wil dood|Ik denk aan zelfmoord
もう死にたいです|自殺を考えています|生きていたくない|手首を切りました
죽고 싶어요|자살하고 싶어요|더 이상 살고 싶지 않아요|손목을 그었어요
أريد أن أموت|أفكر في الانتحار|سأقتل نفسي الليلة|لا أريد أن أعيش بعد الآن
मैं मरना चाहता हूँ|मैं आत्महत्या करने जा रहा हूँ|मैं अब जीना नहीं चाहती|मैं अपनी जान दे दूँगा
Я хочу умереть|Я думаю о самоубийстве|Не хочу больше жить|Сегодня покончу с собой
Ölmek istiyorum|İntihar edeceğim|Artık yaşamak istemiyorum|Kendimi öldüreceğim`,
  legal: `
i will sue you|my lawyer will contact you|see you in court|this is a gdpr request, send me all data you hold about me|i am filing a complaint with the ombudsman
you will hear from my solicitor|i want to take legal action|small claims court is my next step|please delete my personal data under article 17
Mein Anwalt wird sich melden|Ich werde Sie verklagen|Ich fordere Auskunft nach Art. 15 DSGVO|Voy a demandarlos|Mi abogado los contactará|Mon avocat vous contactera|Je vais porter plainte|Vi denuncio|Il mio avvocato vi scriverà|Vou processar vocês|Vou ao Procon|Ik stap naar de rechter|Mijn advocaat neemt contact op
我要起诉你们|我的律师会联系你们|訴えます|弁護士に相談します|고소하겠습니다|변호사를 통해 연락하겠습니다|سأقاضيكم|سيتصل بكم المحامي|मैं आप पर मुकदमा करूँगा|मेरा वकील संपर्क करेगा|Я подам на вас в суд|Мой адвокат свяжется с вами|Sizi mahkemeye vereceğim|Avukatım sizi arayacak`,
  contract: `
can you guarantee in writing that it arrives friday|please confirm the discount in writing|will you commit to a delivery date for our contract|we need you to sign our nda
can we change the terms of our agreement|i need a binding quote for 500 units
Können Sie mir das schriftlich zusichern?|Garantieren Sie die Lieferung bis Freitag?|¿Me lo puede garantizar por escrito?|Pouvez-vous le garantir par écrit ?|Potete garantirlo per iscritto?|Podem garantir isso por escrito?|Kunt u dat schriftelijk garanderen?
你们能书面保证吗|書面で保証してください|서면으로 보장해 주세요|هل تضمنون ذلك كتابيا؟|क्या आप लिखित गारंटी दे सकते हैं?|Вы можете гарантировать это письменно?|Bunu yazılı olarak garanti eder misiniz?`,
  medical: `
i took the supplement and now my chest hurts|is this safe to take while pregnant|my son swallowed a button battery|the cream gave me a rash, what should i do|can i take it with blood pressure medication
Kann ich das in der Schwangerschaft nehmen?|Ich habe nach der Creme Ausschlag bekommen|¿Puedo tomarlo si estoy embarazada?|Puis-je le prendre enceinte ?|Posso prenderlo in gravidanza?|Posso tomar grávida?|Mag ik dit gebruiken als ik zwanger ben?
怀孕可以吃吗|妊娠中に飲めますか|임신 중에 먹어도 되나요|هل يمكنني تناوله أثناء الحمل؟|क्या मैं इसे गर्भावस्था में ले सकती हूँ?|Можно ли принимать при беременности?|Hamileyken kullanabilir miyim?`,
  refund: `
please reverse the fee you took|credit the difference back to my card|pay the reimbursement into my savings account|you took too much, hand the rest back|the payment did not go through, i will be refunded i suppose|i picked the wrong colour and want to return it for my money|send back the amount you overcharged|how do i get back what i paid|it came broken, i expect to be reimbursed|refund this purchase please|i want every cent returned to me|retrun this and refnd me
Ich will mein Geld zurück|Ich möchte eine Rückerstattung|Quiero que me devuelvan el dinero|Solicito un reembolso|Je veux être remboursé|Rendez-moi mon argent|Voglio un rimborso|Rivoglio i miei soldi|Quero o meu dinheiro de volta|Peço reembolso|Ik wil mijn geld terug|Graag een terugbetaling
我要退款|把钱退给我|返金してください|返金をお願いします|환불해 주세요|돈 돌려주세요|أريد استرداد أموالي|أعيدوا لي المبلغ|मुझे रिफंड चाहिए|मेरे पैसे वापस करो|Верните мне деньги|Хочу оформить возврат денег|Paramı geri istiyorum|Para iadesi istiyorum`,
  refund_status: `
has the refund been paid out yet|track the money you are sending back|nothing has come of the reimbursement you promised|my statement shows no refund so far|how many days until the refund is there
Wo bleibt meine Rückerstattung?|¿Cuándo llega mi reembolso?|Où en est mon remboursement ?|Quando arriva il rimborso?|Quando recebo o reembolso?|Waar blijft mijn terugbetaling?
退款什么时候到账|返金はいつですか|환불은 언제 되나요?|متى يصل المبلغ المسترد؟|रिफंड कब आएगा?|Когда вернут деньги?|İade ne zaman gelir?`,
  billing_dispute: `
i was billed twice this month|there is a charge from you that i do not know
Sie haben mir zweimal abgebucht|Diese Abbuchung kenne ich nicht|Die Rechnung ist falsch|Me cobraron dos veces|No reconozco este cargo|J'ai été débité deux fois|Je ne reconnais pas ce prélèvement|Mi avete addebitato due volte|Non riconosco questo addebito|Fui cobrado duas vezes|Não reconheço esta cobrança|Er is twee keer afgeschreven|Ik herken deze afschrijving niet
你们扣了两次款|这笔扣款我不认识|二重に請求されています|身に覚えのない請求があります|두 번 결제됐어요|모르는 결제가 있어요|تم خصم المبلغ مرتين|لا أعرف هذه المعاملة|मुझसे दो बार पैसे काटे गए|यह चार्ज मैं नहीं पहचानता|С меня списали деньги дважды|Я не узнаю это списание|İki kez para çekildi|Bu işlemi tanımıyorum`,
  security_fraud: `
my account was hacked|i got a phishing mail in your name
Mein Konto wurde gehackt|Meine Karte wurde gestohlen|Hackearon mi cuenta|Me robaron la tarjeta|Mon compte a été piraté|On m'a volé ma carte|Il mio account è stato hackerato|Mi hanno rubato la carta|Minha conta foi invadida|Roubaram meu cartão|Mijn account is gehackt|Mijn pas is gestolen
我的账号被盗了|我的卡被偷了|アカウントが乗っ取られました|カードを盗まれました|계정이 해킹당했어요|카드를 도난당했어요|تم اختراق حسابي|سُرقت بطاقتي|मेरा खाता हैक हो गया|मेरा कार्ड चोरी हो गया|Мой аккаунт взломали|У меня украли карту|Hesabım hacklendi|Kartım çalındı`,
  account_closure: `
close my account please|delete my profile for good
Bitte löschen Sie mein Konto|Ich möchte mein Konto schließen|Quiero cerrar mi cuenta|Eliminen mi cuenta|Je veux supprimer mon compte|Fermez mon compte|Voglio chiudere il mio account|Cancellate il mio account|Quero encerrar minha conta|Excluam minha conta|Ik wil mijn account verwijderen|Sluit mijn rekening
我要注销账户|删除我的账号|退会したいです|アカウントを削除してください|계정을 탈퇴하고 싶어요|계정 삭제해 주세요|أريد إغلاق حسابي|احذفوا حسابي|मेरा खाता बंद कर दो|मुझे अपना अकाउंट डिलीट करना है|Закройте мой аккаунт|Хочу удалить профиль|Hesabımı kapatmak istiyorum|Hesabımı silin`,
  human_request: `
Ich will mit einem Menschen sprechen|Quiero hablar con una persona|Je veux parler à un conseiller|Voglio parlare con un operatore|Quero falar com um atendente|Ik wil een medewerker spreken|转人工|人と話したい|상담원 연결해 주세요|أريد التحدث مع موظف|मुझे किसी इंसान से बात करनी है|Соедините с оператором|Bir temsilciyle görüşmek istiyorum`,
};

const sentences = (text: string) =>
  text.split(/[\n|]/).filter((sentence) => sentence.trim() !== '');

/** All of them, labelled. */
export const OWN_SENTENCES: readonly LabelledMessage[] = [
  ...sentences(HARMLESS).map((text): LabelledMessage => ({ text, labels: [], isOwn: true })),
  ...(Object.entries(OWN) as readonly (readonly [Label, string])[]).flatMap(([label, text]) =>
    sentences(text).map(
      (sentence): LabelledMessage => ({ text: sentence, labels: [label], isOwn: true }),
    ),
  ),
];
