// Which gates close, and which do not, in the words of many languages.
import { describe, expect, it } from 'vitest';
import { ngramsOf } from '../../model/ngrams.ts';
import { detectGates, detectIntents } from './gates.ts';
import { GATES, type GateName } from './names.ts';

const closing: Readonly<Partial<Record<GateName, readonly string[]>>> = {
  crisis: [
    'honestly i just want to kill myself',
    "I don't see a reason to live any more",
    'Ich halte es nicht aus, ich werde mich heute umbringen',
    'ya no quiero vivir más',
    "j'ai décidé de mettre fin à mes jours",
    'vorrei solo morire',
    'pensei em me matar ontem',
    'ik denk elke dag aan zelfdoding',
    '我真的活不下去了',
    'もう消えてしまいたい、死にたい',
    '요즘 자살 생각만 해요',
    'أفكر في قتل نفسي',
    'मुझे खुदकुशी के ख्याल आते हैं',
    'я решил покончить с собой',
    'artık yaşamak istemiyorum, intihar etmeyi düşünüyorum',
  ],
  legal: [
    'If this is not fixed I will sue your company',
    'you will hear from our attorneys on Monday',
    'Under the GDPR I demand a copy of my data',
    'Ich schalte jetzt meine Rechtsanwältin ein',
    'Hiermit verlange ich Auskunft nach DSGVO',
    'hablaré con mi abogado y pondré una denuncia',
    'je vais saisir le tribunal',
    'mi rivolgerò a un avvocato',
    'vou abrir um processo judicial no Procon',
    'dan zien we elkaar bij de rechtbank',
    '我要找律师起诉',
    '弁護士に相談して訴訟を起こします',
    '소비자보호원에 신고하고 소송하겠습니다',
    'سأرفع دعوى أمام المحكمة',
    'मैं उपभोक्ता फोरम में जाऊँगा',
    'буду обращаться в Роспотребнадзор и в суд',
    'tüketici mahkemesine başvuracağım',
  ],
  contract: [
    'can you guarantee in writing that it will arrive by the 3rd?',
    'Please send a binding offer for 300 seats',
    'We would like to amend our agreement with you',
    'Können Sie mir das bitte schriftlich garantieren?',
    '¿me lo puede confirmar por escrito?',
    'pouvez-vous vous engager par écrit sur ce délai ?',
    'potete garantire la consegna per iscritto?',
    'vocês podem garantir isso por escrito?',
    'kunnen jullie dat schriftelijk bevestigen?',
    '你们能给我书面承诺吗',
    '納期を書面で確約してください',
    '납기를 서면으로 보장해 주세요',
    'هل يمكنكم تقديم ضمان خطي؟',
    'क्या आप लिखित में गारंटी देंगे?',
    'дайте письменную гарантию',
    'yazılı garanti verebilir misiniz',
  ],
  medical: [
    'my daughter swallowed the magnet, what do I do',
    'what dosage of these drops should I take',
    'nach dem Tee habe ich eine allergische Reaktion',
    '¿qué efectos secundarios tiene?',
    'je suis enceinte, puis-je utiliser cette crème ?',
    'sono incinta, posso usarlo?',
    'tenho dor no peito depois de tomar',
    'ik ben zwanger, is dit veilig?',
    '孕妇能用这个吗',
    '子どもが電池を飲み込みました',
    '임신 중인데 써도 되나요',
    'ظهر طفح على جلدي بعد استخدام الكريم',
    'इस दवा के साइड इफेक्ट क्या हैं',
    'какие побочные эффекты у этих таблеток',
    'bu kremin yan etkileri neler',
  ],
  security_fraud: [
    'someone logged into my account and changed the password, I was hacked',
    'my credit card was stolen on the train',
    'Jemand hat mein Konto gehackt',
    'me han robado la tarjeta en el metro',
    'mon compte a été piraté cette nuit',
    'mi hanno rubato il portafoglio con la carta',
    'hackearam a minha conta',
    'mijn creditcard is gestolen',
    '我的银行卡被盗刷了',
    'アカウントが不正にログインされました',
    '제 계정이 해킹당한 것 같아요',
    'تم اختراق حسابي أمس',
    'मेरे साथ धोखाधड़ी हुई है',
    'мою карту украли вчера',
    'hesabım ele geçirildi, hacklendi',
  ],
  billing_dispute: [
    'I was charged twice for one purchase',
    'there is a charge on my statement I do not recognise',
    'Mir wurde der Betrag doppelt abgebucht',
    'me han cobrado dos veces la misma compra',
    "j'ai été débitée deux fois",
    'mi avete addebitato due volte la stessa cosa',
    'fui cobrada duas vezes',
    'het bedrag is dubbel afgeschreven',
    '同一笔订单扣了两次款',
    '身に覚えのない請求が来ています',
    '같은 상품이 두 번 결제됐습니다',
    'تم خصم المبلغ مرتين من بطاقتي',
    'मेरे खाते से दो बार पैसे कट गए',
    'деньги списали дважды',
    'kartımdan iki kez ücret çekildi',
  ],
  refund: [
    'I want my money back for the broken lamp',
    'Bitte erstatten Sie mir den Kaufpreis, ich will mein Geld zurück',
    'exijo el reembolso completo',
    'je demande un remboursement',
    'esigo il rimborso',
    'quero reembolso total',
    'ik wil mijn geld terug voor die lamp',
    '这个坏了，请给我退款',
    '壊れていたので返金してほしい',
    '고장났으니 환불해 주세요',
    'أريد استرداد المبلغ بالكامل',
    'सामान खराब है, मुझे रिफंड दो',
    'верните мне деньги за лампу',
    'bozuk geldi, para iadesi istiyorum',
  ],
  account_closure: [
    'please delete my account permanently',
    'Ich möchte mein Kundenkonto löschen lassen',
    'quiero dar de baja mi cuenta',
    'je souhaite clôturer mon compte',
    'voglio eliminare il mio account',
    'quero excluir minha conta',
    'ik wil mijn account opheffen',
    '请帮我注销账号',
    'アカウントを削除したい',
    '회원 탈퇴하고 계정 삭제할게요',
    'أرجو إغلاق حسابي نهائيا',
    'मेरा अकाउंट बंद कर दीजिए',
    'удалите мой аккаунт навсегда',
    'hesabımı kapatın',
  ],
};

const open: readonly string[] = [
  'this queue is killing me',
  'I could kill for a coffee',
  'my phone is dead after the update',
  'the battery died again',
  'I am dying to get my new shoes',
  'mein Akku ist tot, was kostet ein neuer?',
  'me muero de ganas de estrenarlo',
  '排队排得累死了',
  'does the navy suit come in size 50?',
  'would this colour suit me?',
  'how do I charge the battery of the torch?',
  'cancel my order 1200 please',
  'bitte die Bestellung stornieren',
  'cancelar mi pedido',
  '取消订单',
  'is the cake gluten free?',
  'does it contain nuts?',
  'ist das vegan?',
  'what are your opening hours?',
  'where is my parcel?',
  'wo ist mein Paket?',
  '¿hacéis envíos a Canarias?',
  'livrez-vous le samedi ?',
  'quanto costa la spedizione?',
  'posso pagar em três vezes?',
  '我要改收货地址',
  '你们周末开门吗',
  '送料はいくらですか',
  '배송은 얼마나 걸리나요?',
  'كم تستغرق مدة التوصيل؟',
  'डिलीवरी कब होगी?',
  'сколько стоит доставка?',
  'kargo ücreti ne kadar?',
  'do you sell squash court shoes?',
  'is the rug washable?',
  'my voucher code does not apply',
  'kann ich das Regal im Laden abholen?',
  '¿de qué material es la mochila?',
  'quelle est la hauteur de cette étagère ?',
  'avete un negozio a Torino?',
  'vocês têm loja no Porto?',
  'is deze tafel van eikenhout?',
  '这个书包有几种颜色',
  'この靴は防水ですか',
  '매장 위치가 어디예요?',
  'هل هذا المنتج متوفر باللون الأزرق؟',
  'क्या यह बैग चमड़े का है?',
  'из чего сделана эта сумка?',
  'bu ayakkabı su geçirir mi?',
];

const gatesOf = (text: string) => detectGates(text).map(({ gate }) => gate);

describe('detectGates', () => {
  for (const gate of GATES) {
    it.each(closing[gate] ?? [])(`${gate}: %s`, (text) => {
      expect(gatesOf(text)).toContain(gate);
    });
  }

  it.each(open)('closes nothing: %s', (text) => {
    expect(gatesOf(text)).toEqual([]);
  });

  it('takes an accident with a knife for health, not for a crisis', () => {
    expect(gatesOf('I cut myself on the lid of your tin')).toContain('medical');
    expect(gatesOf('I cut myself on the lid of your tin')).not.toContain('crisis');
    expect(gatesOf('I cut myself on the lid. I want to die.')[0]).toBe('crisis');
  });

  it('tells a crisis first', () => {
    expect(gatesOf('refund my money or I will kill myself')[0]).toBe('crisis');
  });

  it('names the amount of a refund, never the order number', () => {
    const [refund] = detectGates('I want a refund of $89.90 for order 1200');
    expect(refund).toMatchObject({ gate: 'refund', amount: { value: 89.9, currency: 'USD' } });
    const [bare] = detectGates('refund order 1200');
    expect(bare).toMatchObject({ gate: 'refund' });
    expect(bare).not.toHaveProperty('amount');
  });

  it('rests on words of the visitor, with a score from .5 to 1', () => {
    for (const { score, evidence } of detectGates('My lawyer will sue: I was charged twice!')) {
      expect(score).toBeGreaterThanOrEqual(0.5);
      expect(score).toBeLessThanOrEqual(1);
      expect(evidence[0]).not.toBe('');
    }
  });

  it('reads n-grams made before as well as its own', () => {
    const text = 'someone stole my card';
    expect(detectGates(text, ngramsOf(text))).toEqual(detectGates(text));
  });

  it('stays quick on hostile text', () => {
    const started = Date.now();
    for (const text of [
      'mich '.repeat(800),
      'ich ich '.repeat(500),
      'to '.repeat(1300),
      '我'.repeat(4000),
    ]) {
      detectGates(text);
    }
    expect(Date.now() - started).toBeLessThan(2000);
  });
});

describe('detectIntents', () => {
  it('recognises what only informs', () => {
    expect(detectIntents('in which cases can i ask for my money back?')[0]?.intent).toBe(
      'refund_policy_info',
    );
    expect(detectIntents('I forgot my password and cannot log in')[0]?.intent).toBe(
      'account_access',
    );
    expect(detectIntents('thanks, bye')).toEqual([]);
  });
});
