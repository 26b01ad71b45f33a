// What people in despair speak of, in 14 languages: features of the crisis model. One idea has many
// words, so that what the model learns from one language and one wording holds for the others.
import { folded } from './folding.ts';

/** Words by idea: `stem*` begins a word, others are whole words; without spaces they stand anywhere. */
const WORDS = {
  death:
    'die dies dying dead death died palmar* espich* sterb* stirb* tod tot tote* gestorben morir* muer* mori* mour* meur* mort* crever creve muoi* morr* dood* sterf* sterv* умер* умир* умр* смерт* мертв* сдох* olmek olu olum olsem oleyim olmeyi 死 亡 죽* موت الموت أموت اموت مت मर मरना मरने मरूँ मौत',
  kill: 'erledig* cargarme sterminar* kill* murder* unalive off offing toten umbring* umgebracht umzubringen bringe um erschiess* erstech* matar* mato mate mata tuer* tue buter flinguer uccid* ammazz* matei doden ombrengen убить убью убив* oldur* 杀 殺 죽이* قتل أقتل سأقتل मार*',
  suicide:
    'suiside suicde kms suicid* suizid* selbstmord* selbsttotung* zelfmoord* zelfdoding самоуб* суицид* intihar* 自杀 自殺 自尽 轻生 寻死 자살* انتحار أنتحر انتحر سأنتحر الانتحار आत्महत्या खुदकुशी',
  self: 'myself selbst selber mezelf kendimi kendime себя себе 自己 自分 스스로* نفسي खुद अपनी',
  life: 'live living alive life exist* leben* lebe lebt lebens* existier* vivir* vivo viva vida viv* vie existe esist* vita leven* leef жить жизн* живу yasa* hayat* 活 生命 人生 生き 살* 삶* 인생* حياة حياتي الحياة أعيش العيش जी जीना जीने ज़िंदगी जिंदगी',
  end: 'end ending ends over beend* ende endet aufhor* schluss termin* acab* fin finir finis* arret* cess* fini* farla einde beeindig* закончи* конч* покончи* прекрат* son sona bitir* bitsin 结束 了结 了断 終わ 끝* أنهي إنهاء انهي खत्म',
  not: "not no don't dont never can't cant cannot nicht nie kein* nunca ningun* pas plus jamais non mai nessun* nao niet geen nooit не нет нету degil istemiyorum 不 没 无 無 ない 않* 싫* لا لم ليس नहीं",
  nobody:
    'nobody noone everyone everybody niemand* keiner keinem alle nadie todos ninguem personne tous tutti nessuno iedereen никто никому всем kimse herkes* 没人 没有人 大家 所有人 每个人 誰も みんな 아무도 모두* أحد الجميع कोई सबको',
  care: 'mourn* trauer* llorar* pleur* piang* importance importe vermisse 难过 miss missed care cares notice* mind vermiss* auffall* kummer* egal import* extran* manqu* soucie* regrett* manch* notereb* falta missen schelen скуча* заметит umur* ozle* 在乎 想念 关心 注意 怀念 気にし 気づ 슬퍼* يهتم परवाह',
  world: 'world welt mundo monde mondo wereld мир мире dunya* 世界 세상* عالم العالم दुनिया',
  better:
    'better besser* lieber mejor* mieux meglio melhor* beter лучше iyi 更好 好过 不如 まし ほうが 方が 낫* 나아* أفضل الأفضل बेहतर अच्छा',
  burden:
    'inutil* inutile nutzlos* uberflussig* estorb* nulle fallito 没用 废物 burden* worthless useless last belast* wertlos* carga estorbo fardeau* poids peso fardo* обуз* бремя yuk yuku 负担 累赘 包袱 拖累 重荷 迷惑 짐* 부담* عبء बोझ',
  reason:
    'hopeless* hoffnung* esperanza* espoir speranz* 希望 盼头 reason* point pointless meaning* sense purpose worth grund grunde* sinn* sinnlos* razon* sentido motivo* pena raison* sens ragion* senso valer* razao vale reden* zin смысл* незачем причин* anlam* neden* 意义 意思 理由 意味 価値 의미* 이유* معنى سبب मतलब कारण',
  goOn: 'anymore longer weiter* mehr aguant* seguir* continu* support* avanti proseguire volhouden meer терпе* дальше больше dayan* artik 下去 坚持 撑 耐え もう 더 견디* 버티* تحمل सह* अब',
  hurt: 'selfharm slash* slit autolesion* autodestru* autoles* zerstor* hurt* harm* cut* bleed* burn* selfharm verletz* ritz* schneid* blut* verblut* dano lastim* cort* sangr* desangr* couper* coupe bless* mutil* tagli* sangu* dissangu* ferir* machuc* pijn male snij* bloed* вред* порез* порежу режу zarar* kes* 割 伤 残 切る 切り 傷 자해* 상처* أؤذي اؤذي إيذاء नुकसान चोट',
  means:
    'pill* noose razor blade* ledge overdosing bullet revolver pistol* arma hanging klippe balkon* kugel seil sog acantilado cuerda cuchillo pistola bala corde couteau falaise immeuble rasoir corda coltello burrone proiettile balcone binari rotaie gleise* vias rails voie 毒 绳 安眠 楼顶 悬崖 煤气 truck bus cliff balcony balkon balcon* camion* foutre pasil* caja tablet* overdos* bridge* roof* window* train* rope* gun* knife hang* jump* drown* shoot* stab* poison* wrist* throat suffocat* starv* pillen* tabletten* uberdosis brucke* dach* fenster* zug* strick messer aufhang* erhang* spring* ertrink* ertrank* gift* vergift* pulsader* pastill* sobredosis puente* azotea ventana* tren ahorc* salt* ahog* dispar* tiro veneno envenen* intoxic* venas munecas cachets medicament* comprim* pont toit fenetre* pend* saut* noy* balle* empoison* veine* pillol* pastigli* ponte tetto finestra treno impicc* butt* getto getter* lanci* anneg* spar* avvelen* soffoc* pugnal* vene polsi remedios predio janela pular* enforc* afog* brug dak raam trein ophang* verdrink* polsen таблет* мост* крыш* поезд* повеш* повес* прыг* спрыг* утоп* вены отрав* застрел* kopru* cati* hap ilac* atla* bilek* 药 桥 楼 上吊 跳 枪 刀 腕 河 火车 烧炭 卧轨 薬 橋 屋上 首を 飛び 手首 電車 약 약을 다리에* 옥상* 목을 뛰어내* حبوب جسر شنق أشنق سم गोलियाँ फांसी ज़हर जहर पुल छत कूद*',
  gone: 'existence nonexist* fort eliminar* borrar* sparire sparisco gone disappear* vanish* without weg verschwind* ohne desaparec* sin disparai* disparu* sans spari* senza sumir* sem verdwijn* zonder исчез* без yok* kaybol* 消失 没有我 离开 消え いなく 사라* 없어* اختف* बिना गायब',
  want: 'want* wanna wish* will mochte* wunsch* quiero quisiera deseo gustaria ganas veux voudrais envie aimerais voglio vorrei desider* quero queria vontade wil wou хочу хочется хотел* istiyor* 想 要 希望 たい 싶* أريد اريد أتمنى اتمنى चाहत*',
  plan: 'think* thought* plan* going gonna about denk* gedank* werde pensar* pienso planeo planifi* vais pens* voy intenzione sto думаю мысл* dusun* 打算 考虑 准备 考え つもり 생각* أفكر افكر सोच*',
  should:
    'should deserve* ought soll* sollte* verdien* deberia* merezc* devrais merit* dovrei merit* deveria* devia moet zou должен должна 应该 该 配 べき 해야* يجب चाहिए',
  weary:
    'unbearable unertragl* insoportabl* insupportabl* insopportabil* hate* tired sick hass* mude satt lebensmud* odio harto harta cansad* deteste* marre fatigu* ras-le-bol stanc* stuf* haat moe ненавиж* устал* надоел* nefret* yorul* bikt* 恨 厌 受够 嫌 疲れ 지쳤* 지쳐* 힘들* كرهت سئمت تعبت नफरत थक*',
} as const;

export type CrisisIdea = keyof typeof WORDS;

/** Written without spaces: an idea may begin at any character. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD = /[\p{L}\p{M}'-]+/gu;

/** Which ideas a whole word, and which the start of a word, names. */
const whole = new Map<string, CrisisIdea[]>();
const starts = new Map<string, CrisisIdea[]>();
for (const [idea, words] of Object.entries(WORDS) as [CrisisIdea, string][]) {
  for (const word of words.split(' ')) {
    const isStart = word.endsWith('*') || UNSPACED.test(word);
    const key = folded(word.replace('*', ''));
    const table = isStart ? starts : whole;
    table.set(key, [...(table.get(key) ?? []), idea]);
  }
}
const longestStart = Math.max(...[...starts.keys()].map(({ length }) => length));

/**
 * The ideas of a message, each once, in an order of their own.
 * @param text folded, see `folded`
 */
export function crisisIdeasIn(text: string): readonly CrisisIdea[] {
  const found = new Set<CrisisIdea>();
  const add = (ideas: readonly CrisisIdea[] | undefined) => {
    if (ideas) for (const idea of ideas) found.add(idea);
  };
  for (const word of text.slice(0, MAX_CHARS).match(WORD) ?? []) {
    add(whole.get(word));
    const beginnings = UNSPACED.test(word) ? word.length : 1;
    for (let from = 0; from < beginnings; from += 1) {
      const longest = Math.min(word.length, from + longestStart);
      for (let to = from + 1; to <= longest; to += 1) add(starts.get(word.slice(from, to)));
    }
  }
  return [...found].sort();
}

/** As many as the n-grams are read of. */
const MAX_CHARS = 1_000;
