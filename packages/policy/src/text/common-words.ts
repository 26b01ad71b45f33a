// Words that questions of any subject share: they carry a little of the topic, but finding one of them
// in a passage (or missing it) says less than its rarity there would make believe.

const WORDS: Readonly<Record<string, string>> = {
  en: `first second third last main major famous important large larger largest big bigger biggest small smaller
    smallest great greater greatest high higher highest low lower long longer short common commonly usually
    generally typically known considered believed described referred mean means happen happened happens occur
    occurred occurs begin began start started end ended find found located location place area way year years
    time times day days number amount percentage percent part parts form group country world people person
    thing result reason purpose cause caused goal example term word describe come came go went take took taken
    make made create created get work serve include included need old new different current currently total
    many several able allow allowed lead led provide provided`,
  de: `erste ersten erster zweite zweiten letzte letzten wichtig wichtige wichtigen wichtigste groß große großen
    größte größten größer klein kleine höchste lang lange bekannt bekannte berühmt berühmten gilt galt gilt
    häufig üblicherweise normalerweise lautet lauten befindet befinden befand liegt liegen lag besteht bestehen
    fand fanden finden gefunden beginnt begann begonnen endete jahr jahre jahren jahrhundert zeit tag mal anzahl
    zahl menge prozent prozentsatz anteil teil teile form gruppe land welt menschen person leute sache grund
    zweck ursache ziel beispiel begriff wort bedeutet beschreiben kommen kam gehen ging nimmt machte erhalten
    erhielt immer unterschiedlich verschiedene neue neuen alt genutzt verwendet benutzt führte`,
  es: `primer primera primero primeros segundo segunda último última principal principales importante importantes
    gran grande grandes mayor mayores menor menores alto alta largo conocido conocida famoso famosa famosas
    considera consideran consideraba común comúnmente generalmente normalmente encuentra encuentran encontró
    ubicado ubicada sitúa ocurrió ocurre sucedió empezó comenzó comienza terminó año años siglo tiempo vez veces
    día días número cantidad porcentaje parte partes forma grupo país mundo gente personas persona cosa razón
    motivo propósito causa objetivo ejemplo término palabra significa describe ir dio dar tomó hizo crear creó
    recibió nuevo nueva diferente diferentes total utiliza usa utilizó existen existe manera lugar`,
  fr: `premier première deuxième dernier dernière principal principale important importante grand grande plus petit
    connu connue célèbre considéré généralement habituellement situé située trouve trouvé trouvent arrivé produit
    commencé commence terminé année années an ans siècle temps fois jour jours nombre quantité pourcentage partie
    forme groupe pays monde gens personne personnes chose raison but cause objectif exemple terme mot signifie
    décrire aller venu donner pris créer reçu nouveau nouvelle différent différents total utilise utilisé lieu`,
  it: `primo prima secondo ultima ultimo principale importante grande maggiore minore conosciuto famoso considerato
    generalmente solitamente situato situata trova trovato successo iniziò inizia terminò anno anni secolo tempo
    volta volte giorno giorni numero quantità percentuale parte forma gruppo paese mondo gente persona persone
    cosa ragione motivo scopo causa obiettivo esempio termine parola significa descrive andare dato preso creare
    ricevuto nuovo nuova diverso diversi totale usa usato luogo modo`,
  pt: `primeiro primeira segundo última último principal importante grande maior menor conhecido famoso considerado
    geralmente normalmente localizado localizada encontra encontrado aconteceu começou começa terminou ano anos
    século tempo vez vezes dia dias número quantidade porcentagem parte forma grupo país mundo gente pessoa
    pessoas coisa razão motivo propósito causa objetivo exemplo termo palavra significa descreve ir deu tomou
    criar recebeu novo nova diferente total usa usado lugar maneira`,
  nl: `eerste tweede laatste belangrijk belangrijkste groot grote grootste klein kleine bekend beroemd meestal
    gewoonlijk gelegen ligt vindt gevonden gebeurde begon begint eindigde jaar jaren eeuw tijd keer dag dagen
    aantal hoeveelheid percentage deel vorm groep land wereld mensen persoon ding reden doel oorzaak voorbeeld
    term woord betekent beschrijven gaan kwam nam maken ontving nieuw nieuwe verschillend totaal gebruikt plaats`,
  ru: `первый первая первое первым первой второй вторая последний главный основной основная основные важный важным
    большой большая больше большую самый самая самое самые самым крупный крупнейший известный известен известна
    известной считается считались обычно находится находятся находился расположен расположена произошло
    случилось началась начался началось начал закончился год года году годом годах лет век времени время раз день
    число количество процент часть доля форма группа страна мир мире люди людей человек вещь причина причины цель
    пример термин слово означает описать занимает стал стала стали используется используются использовали
    необходимо получил новый разные место место отношении уровень`,
  tr: `ilk birinci ikinci son ana önemli büyük küçük yüksek bilinen ünlü kabul genellikle bulunur bulunmaktadır
    bulundu yer alır almaktadır gerçekleşti başladı bitti yıl yılı yılda yılında yıllar yüzyıl zaman kez gün sayı
    sayısı miktar yüzde yüzdesi oranı kısmı bölüm form grup ülke dünya insan insanlar kişi şey sebep neden amaç
    amacı örnek terim kelime anlama geldi gitti aldı yaptı yapıldı yeni farklı toplam kullanılır kullandı sahip
    olmuştur edilmiştir eder etmek ettiği dışında geri yeri`,
  ar: `اول اولى ثاني ثانيه ثانية اخير رئيسي الرئيسي رئيسية الرئيسية مهم اهم اكبر كبير كبيرة الكبرى اصغر صغير اعلى
    معروف معروفة مشهور يعتبر تعتبر عادة غالبا يقع تقع يوجد توجد وجد حدث يحدث بدا بدأ بدأت انتهى عام سنة سنوات قرن
    وقت مرة يوم عدد كمية نسبة جزء شكل مجموعة بلد دولة دول العالم الناس شخص شيء سبب غرض هدف مثال مصطلح كلمة يعني
    وصف ذهب جاء اعطى اخذ تلقى جديد مختلف مختلفة مجموع يستخدم تستخدم استخدم مكان طريقة معظم يمكن حصل`,
  hi: `पहला पहली पहले दूसरा दूसरी दूसरे अंतिम मुख्य प्रमुख महत्वपूर्ण बड़ा बड़ी बड़े सबसे छोटा छोटी अधिक अधिकांश उच्च प्रसिद्ध ज्ञात
    माना जाने आमतौर सामान्य स्थित पाया पाई पाए मिला हुआ घटित शुरू आरंभ समाप्त वर्ष साल सालों सदी समय बार दिन संख्या मात्रा
    प्रतिशत भाग हिस्सा रूप समूह देश दुनिया विश्व लोग लोगों व्यक्ति चीज कारण उद्देश्य लक्ष्य उदाहरण शब्द अर्थ वर्णन आया गए लिया
    बना बनाया प्राप्त नया नई अलग अन्य कुल उपयोग प्रयोग स्थान तरीका फिर`,
  vi: `đầu tiên thứ nhất hai cuối chính quan trọng lớn nhỏ cao dài nổi tiếng biết coi thường nằm vị trí tìm thấy xảy
    diễn bắt đầu kết thúc năm thế kỷ thời gian lần ngày số lượng phần trăm hình dạng nhóm nước quốc gia thế giới
    người lý mục đích nguyên nhân mục tiêu ví dụ thuật ngữ từ nghĩa mô tả đi lấy tạo nhận mới khác tổng sử dụng
    nơi hầu hết dùng`,
  zh: `第一 第二 最后 主要 重要 最大 最小 最高 大 小 高 长 著名 知名 认为 通常 一般 位于 发现 发生 开始 结束 年 年份 世纪 时间 时候 次 天 日
    数量 数目 比例 百分比 部分 形式 组 国家 世界 人 人们 东西 原因 目的 目标 例子 术语 词 意思 描述 新 不同 总 使用 用 地方 方式 大部分 可以 成为`,
};

const sets = new Map<string, ReadonlySet<string>>();

/** The common words of a language, lower-case; none for one that is not known. */
export function commonWordsOf(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const words = new Set((WORDS[language] ?? '').split(/\s+/).filter((word) => word !== ''));
  sets.set(language, words);
  return words;
}
