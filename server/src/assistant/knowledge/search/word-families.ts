// Words of one family that neither stemmer nor spelling brings together: irregular forms, and nouns
// whose verb or adjective looks different. Written by hand, one family between bars.
import { wordsOf } from '../text.ts';

const FAMILIES: Readonly<Record<string, string>> = {
  en: `
arise arose arisen | beat beaten | become became | begin began begun beginning start | bend bent | bind bound |
bite bitten bit | bleed bled blood | blow blew blown | break broke broken | breed bred | bring brought |
build built building | burn burnt | buy bought purchase | catch caught | choose chose chosen choice | come came |
creep crept | deal dealt | die died death dead dying | dig dug | do did done | draw drew drawn drawing |
drink drank drunk | drive drove driven | eat ate eaten | fall fell fallen | feed fed food | feel felt |
fight fought | find found | flee fled flight | fly flew flown flight | forbid forbade forbidden | forget forgot forgotten |
freeze froze frozen | get got gotten | give gave given gift | go went gone | grow grew grown growth | hang hung |
hear heard | hide hid hidden | hit | hold held | keep kept | know knew known knowledge | lay laid | lead led |
leave left | lend lent loan | lie lay lain | lose lost loss | make made | mean meant | meet met | mistake mistook mistaken |
pay paid payment | prove proven proof | ride rode ridden | ring rang rung | rise rose risen | run ran | say said |
see saw seen sight | seek sought | sell sold sale | send sent | shake shook shaken | shine shone | shoot shot |
show shown | shrink shrank shrunk | sing sang sung song | sink sank sunk | sit sat seat | sleep slept | slide slid |
speak spoke spoken speech | spend spent | spring sprang sprung | stand stood | steal stole stolen theft | stick stuck |
strike struck stricken | swear swore sworn | sweep swept | swim swam swum | take took taken | teach taught |
tear tore torn | tell told tale | think thought | throw threw thrown | understand understood | wake woke woken |
wear wore worn | weep wept | win won winner victory | wind wound | withdraw withdrew withdrawn | write wrote written |
believe belief | live life alive | grieve grief | relieve relief | advise advice | succeed success | proceed procedure |
long length | high height | wide width | deep depth | strong strength | hot heat | broad breadth | young youth |
man men | woman women | child children | person people | foot feet | tooth teeth | mouse mice | goose geese |
wife wives | leaf leaves | half halves | index indices | matrix matrices | criterion criteria | phenomenon phenomena |
born birth | big large | end finish | help assist aid | ill sick illness | car automobile vehicle | doctor physician |
percent percentage | kilometre kilometer km | metre meter | kilogram kilogramme kg | mile mi | centimetre centimeter cm |
usa us america american | uk britain british kingdom | france french | spain spanish | germany german | greece greek |
netherlands dutch holland | switzerland swiss | poland polish | denmark danish | sweden swedish | finland finnish |
turkey turkish turks | ireland irish | wales welsh | scotland scottish scots | england english | norway norwegian |
portugal portuguese | china chinese | arabia arab arabic | naples neapolitan | flanders flemish | peru peruvian |
one first once | two second twice | three third | four fourth | five fifth | nine ninth | eight eighth | twelve twelfth |
sun solar | moon lunar | sea marine maritime | king royal | city urban | father paternal | mother maternal | star stellar |
tooth dental | heart cardiac | year annual | day daily | law legal | church ecclesiastical | mind mental | body bodily`,
  es: `
morir murió muere muerto muerte murieron fallecer falleció fallecimiento | nacer nació nacimiento nacido | tener tiene tuvo tuvieron tenido |
hacer hizo hace hecho hicieron hacía | decir dijo dice dicho dijeron | poner puso pone puesto pusieron |
venir vino viene vinieron | ir fue fueron va van | ver vio visto ve | dar dio da dieron dado | traer trajo traído |
conducir condujo conduce conducción | producir produjo produce produjeron producción | introducir introdujo introduce introducción |
reducir redujo reduce reducción | traducir tradujo traduce traducción | construir construyó construye construido construcción |
destruir destruyó destruye destrucción | incluir incluyó incluye inclusión | huir huyó huye huida | caer cayó cae caída |
creer creyó cree creencia | leer leyó lee lectura | oír oyó oye oído | pedir pidió pide petición | servir sirvió sirve servicio |
seguir siguió sigue siguiente | conseguir consiguió consigue | elegir eligió elige elegido elección | medir midió mide medida medición |
repetir repitió repite | sentir sintió siente sentimiento | mentir mintió miente | convertir convirtió convierte conversión |
preferir prefirió prefiere preferencia | dormir durmió duerme | volver volvió vuelve vuelto vuelta | mover movió mueve movimiento |
resolver resolvió resuelve resuelto resolución | devolver devolvió devuelve devuelto devolución | morder mordió muerde |
encontrar encontró encuentra encuentran | contar contó cuenta cuentan | mostrar mostró muestra muestran | costar costó cuesta coste |
recordar recordó recuerda recuerdo | probar probó prueba | perder perdió pierde pérdida | pensar pensó piensa pensamiento |
empezar empezó empieza comenzar comenzó comienza comienzo | cerrar cerró cierra cierre | defender defendió defiende defensa |
jugar jugó juega juego | querer quiso quiere | poder pudo puede poder | saber supo sabe | romper rompió roto | abrir abrió abierto apertura |
escribir escribió escrito escritura | cubrir cubrió cubierto | descubrir descubrió descubierto descubrimiento | imprimir impreso impresión |
obtener obtuvo obtiene | mantener mantuvo mantiene mantenimiento | contener contuvo contiene contenido | detener detuvo detiene detenido |
proponer propuso propone propuesta | componer compuso compone compuesto | suponer supuso supone | oponer opuso opone oposición |
permitir permiso | vender venta | comprar compra | pagar pago | ganar ganó victoria | perder derrota | viajar viaje | ayudar ayuda |
francia francés francesa franceses | españa español española españoles | alemania alemán alemana alemanes | inglaterra inglés inglesa ingleses |
escocia escocés escocesa | irlanda irlandés | holanda holandés | polonia polaco polacos | grecia griego griegos | china chino chinos china |
japón japonés | portugal portugués | suecia sueco | noruega noruego | dinamarca danés | suiza suizo | turquía turco turcos | rusia ruso rusos |
estados unidos eeuu estadounidense estadounidenses | europa europeo | egipto egipcio | india indio indios hindú | gales galés | italia italiano |
kilómetro km | metro m | kilogramo kg | grande mayor | pequeño menor | bueno mejor | malo peor | ley legal leyes | rey real reyes | ciudad urbano urbana`,
  de: `
beginnen begann begonnen beginnt beginn anfang | beißen biss gebissen | bieten bot geboten | binden band gebunden bindung | bitten bat gebeten |
bleiben blieb geblieben bleibt | brechen brach gebrochen bricht | brennen brannte gebrannt | bringen brachte gebracht bringt | denken dachte gedacht |
empfehlen empfahl empfohlen | entscheiden entschied entschieden entscheidung | essen aß gegessen isst | fahren fuhr gefahren fährt fahrt |
fallen fiel gefallen fällt fall | fangen fing gefangen | finden fand gefunden findet | fliegen flog geflogen flug | fließen floss geflossen fluss |
frieren fror gefroren | geben gab gegeben gibt | gehen ging gegangen geht | gelten galt gegolten gilt | gewinnen gewann gewonnen gewinn |
gießen goss gegossen | graben grub gegraben | greifen griff gegriffen | halten hielt gehalten hält | hängen hing gehangen | heben hob gehoben |
heißen hieß geheißen | helfen half geholfen hilft hilfe | kennen kannte gekannt | kommen kam gekommen kommt | laden lud geladen lädt |
lassen ließ gelassen lässt | laufen lief gelaufen läuft lauf | leiden litt gelitten leid | leihen lieh geliehen | lesen las gelesen liest |
liegen lag gelegen liegt lage | lügen log gelogen lüge | messen maß gemessen misst messung | nehmen nahm genommen nimmt | nennen nannte genannt |
raten riet geraten rat | reißen riss gerissen | reiten ritt geritten | rufen rief gerufen ruf | schaffen schuf geschaffen | scheiden schied geschieden |
scheinen schien geschienen | schießen schoss geschossen schuss | schlafen schlief geschlafen schläft | schlagen schlug geschlagen schlägt schlag |
schließen schloss geschlossen schluss | schmelzen schmolz geschmolzen | schneiden schnitt geschnitten | schreiben schrieb geschrieben schrift |
schreien schrie | schweigen schwieg | schwimmen schwamm geschwommen | sehen sah gesehen sieht sicht | senden sandte gesandt sendung | singen sang gesungen gesang |
sinken sank gesunken | sitzen saß gesessen sitz | sprechen sprach gesprochen spricht sprache | springen sprang gesprungen sprung | stehen stand gestanden steht |
stehlen stahl gestohlen diebstahl | steigen stieg gestiegen anstieg | sterben starb gestorben stirbt tod tot verstorben | stoßen stieß | streiten stritt streit |
tragen trug getragen trägt | treffen traf getroffen trifft | treiben trieb getrieben | treten trat getreten tritt | trinken trank getrunken |
tun tat getan | vergessen vergaß vergisst | verlieren verlor verloren verlust | wachsen wuchs gewachsen wächst wachstum | waschen wusch |
weisen wies gewiesen | werben warb geworben werbung | werfen warf geworfen wirft | wissen wusste gewusst | ziehen zog gezogen zug | zwingen zwang gezwungen |
erhalten erhielt erhält | verstehen verstand verständnis | entstehen entstand entstehung | bestehen bestand | entnehmen entnahm | kaufen kauf gekauft |
geboren geburt | frankreich französisch franzosen | spanien spanisch spanier | england englisch engländer | griechenland griechisch griechen | polen polnisch |
türkei türkisch türken | china chinesisch chinesen | schweden schwedisch | schweiz schweizer | schottland schottisch schotten | irland irisch iren |
russland russisch russen | usa amerika amerikanisch amerikaner us | kilometer km | kilogramm kg | prozent prozentsatz anteil | groß größe größte | hoch höhe höchste |
lang länge | weit weite | tief tiefe | stark stärke | gut besser beste | viel mehr meisten | nah nähe nächste | stadt städte städtisch | buch bücher | land länder`,
  ru: `
умереть умер умерла умирать смерть скончался | родиться родился рождение рожден | писать пишет написал написан написать | сказать говорить говорил говорит сказал |
взять брать взял берет | найти нашел нашли находить найден нашла | идти шел пошел шла ходить | прийти пришел пришли приходить пришла | уйти ушел уходить |
начать начал начинать начало начался начаться начался | стать стал становиться стала | дать дал давать дает дано | продать продал продавать продажа |
купить купил покупать покупка | послать послал посылать отправить отправил | построить построил строить строительство построен | жить жил жизнь живет |
есть ел едят пища еда | пить пил | вести вел ведет вели | везти вез | нести нес несет | расти рос рост выросла вырос растет | помочь помог помогать помощь |
мочь мог может смог | лечь лежать лег | сесть сидеть сел | выбрать выбирать выбрал избран избрать выбор выборы избирать | собрать собирать собрал сбор |
открыть открыл открывать открытие открыт | закрыть закрыл закрывать закрытие | понять понял понимать понимание | принять принял принимать принятие принят |
занять занимать занял занимает | создать создал создавать создание создан | получить получил получать получение | использовать использование используется применять |
человек люди людей | ребенок дети детей | год лет года годы | франция французский французы | германия немецкий немцы | англия английский англичане |
китай китайский китайцы китайцев | польша польский поляки | греция греческий греки | турция турецкий турки | россия русский российский | сша американский америка |
индия индийский индиец | шотландия шотландский | италия итальянский | друг друзья | большой больше крупный крупнейший | малый меньше маленький | хороший лучше лучший |
плохой хуже | высокий выше высота | километр км | процент процентов доля | море морской | город городской | закон законный законы | король королевский`,
  ar: `
دولة دول | مدينة مدن | كتاب كتب كاتب كتابة | ملك ملوك ملكي | رجل رجال | طفل اطفال | امراة نساء | عام اعوام | سنة سنوات سنين | يوم ايام | شهر اشهر شهور | قرن قرون |
حرب حروب | حزب احزاب | شعب شعوب | بلد بلدان بلاد | نهر انهار | بحر بحار | جبل جبال | جزيرة جزر | طريق طرق | منطقة مناطق | مدرسة مدارس | جامعة جامعات | مصنع مصانع | مسجد مساجد |
كنيسة كنائس | طالب طلاب | عالم علماء | رئيس رؤساء | وزير وزراء | عضو اعضاء | جندي جنود | جيش جيوش | قانون قوانين | حق حقوق | نوع انواع | شكل اشكال | حجم احجام | رقم ارقام | عدد اعداد |
اسم اسماء | لقب القاب | سبب اسباب | هدف اهداف | دور ادوار | مبنى مباني | منزل منازل | بيت بيوت | قصر قصور | مال اموال | سعر اسعار | سوق اسواق | عمل اعمال عامل عمال | فعل افعال | فكر افكار فكرة |
مرض امراض | حيوان حيوانات | نبات نباتات | شجرة اشجار | غابة غابات | كائن كائنات | مات توفي وفاة موت | ولد ولادة مولد | اسس تاسيس تاسست | انشا انشاء | بنى بناء بني | قتل مقتل | هاجر هجرة مهاجر |
فرنسا فرنسي | المانيا الماني | الصين صيني | امريكا امريكي | اثر اثار | لغة لغات | دين اديان | عنصر عناصر | مركز مراكز | حدث احداث | مشكلة مشاكل مشكلات | مصدر مصادر | معنى معاني | قبيلة قبائل | وظيفة وظائف`,
};

/** How alike words of one family are: nearly the same, but for the part of speech. */
export const FAMILY_LIKENESS = 0.8;

const tables = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();

/** The other stems of a stem's family; empty for most. */
export function familyOf(stem: string, language: string | null): ReadonlySet<string> {
  if (language === null) return NONE;
  let table = tables.get(language);
  if (!table) {
    table = tableOf(language);
    tables.set(language, table);
  }
  return table.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function tableOf(language: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const family of (FAMILIES[language] ?? '').split('|')) {
    const stems = wordsOf(family.trim(), language).map(({ stem }) => stem);
    for (const stem of stems) {
      const own = found.get(stem) ?? new Set<string>();
      for (const other of stems) if (other !== stem) own.add(other);
      found.set(stem, own);
    }
  }
  return found;
}
