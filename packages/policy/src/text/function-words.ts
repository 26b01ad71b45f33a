// Words of each language that carry no topic: articles, pronouns, auxiliaries, question words. They say
// which language a text is in, and are not looked for when it is a question.

const WORDS: Readonly<Record<string, string>> = {
  en: `a about after all also am an and any are as at be because been before being but by can cannot could
    did do does doing don dont done during each else ever for from further get got had has have having he
    hello help her here hers hey hi him his how however i if im in into is isn it its ive just know let like
    ll many may me might more most much must my name need no not of off often ok okay on one only or other
    our out over own please rather re s said same say says shall she should since so some someone something
    anything everything thing still such take t tell than thank thanks that the their them then there these
    they this those through to too toward towards under until up upon us use used using ve very via want was
    we well were what when where whether which while who whom whose why will with within without would yes
    you your called give given became become type kind long item items policy policies info information question
    questions`,
  de: `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf
    aus bei beim bin bis bist bitte da dabei dadurch dafür damit dann das dass davon dazu dein deine dem den
    denen denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine
    einem einen einer eines er es etwa etwas euch euer eure für gab gegen gibt habe haben hallo hat hatte
    hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jedem
    jeden jeder jedes jener kann kannst kein keine keinen können könnte laut machen man mehr mein meine mich
    mir mit muss müssen nach nachdem neben nennen nicht nichts noch nun nur ob oder ohne sein seine seinem
    seinen seiner seit sich sie sind so sollte sowie um und uns unser unter vom von vor war waren warum was
    welche welchem welchen welcher welches wem wen wenn wer werden wessen wie wieso wird wo wodurch wofür
    woher wohin womit woran worauf woraus worden worin worüber wovon wozu wurde wurden während zu zum zur
    zwischen viel viele vielen wann über wieviel wieviele wogegen welch laut immer wohl möchte will danke heißt hieß nannte genannt bezeichnet name art`,
  es: `a acerca al algo algunas alguno algunos ante antes aquel aquella así aun aunque bajo bien cada como con
    contra cual cuales cualquier cuando cuanta cuantas cuanto cuantos cuyo cuya cuyos cuál cuáles cuándo cuánta
    cuántas cuánto cuántos cómo de del desde donde dos durante dónde e el ella ellas ellos en entre era eran es
    esa esas ese eso esos esta estaba están estar estas este esto estos está fue fueron ha haber había habían
    hace hacen hacer hacia han hasta hay hola la las le les lo los más me mi mientras mis mucho muy nada ni no
    nos nosotros nuestra nuestro o os otra otras otro otros para pero poco por porque puede pueden podría qué
    que quien quienes quién quiénes quiero puedo puedes podemos mío mía se sea según ser si sido sin sino sobre son su sus sí también tan
    te tener tiene tienen tenía toda todas todo todos tras tu tus un una unas uno unos usted ya yo gracias
    llama llamaba llamada llamado nombre tipo cabo`,
  fr: `à afin ai ainsi alors après as au aucun aucune aussi autre autres aux avant avec avez avoir bonjour c ça
    car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment d dans de depuis des
    donc dont du elle elles en encore entre es est et étaient était été être eu eux faire fait font il ils j
    je jusqu l la laquelle le lequel les lesquels leur leurs lors lui m ma mais me même mes moi moins mon n ne
    ni nom non nos notre nous on ont ou où par parce pas pendant peu peut peuvent plus plusieurs pour pourquoi
    pouvez puis qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera ses si son sont sous
    suis sur t ta tandis te tes toi ton tous tout toute toutes très tu type un une vers voici voilà vos votre
    vous voudrais y appelle appelé combien merci`,
  it: `a abbia abbiamo agli ai al alla alle allo altri altro anche ancora aveva avere c che chi ci ciao ciò col
    come con contro cosa cui d da dagli dai dal dalla dalle dallo degli dei del della delle dello deve di dopo
    dove due durante e è ed era erano essere fa fare fino fra fu gli grazie ha hai hanno ho i il in io l la le
    lei li lo loro lui ma me mi mia mio molto ne negli nei nel nella nelle nello no noi nome non nostra nostro
    o ogni per perché più po può poi posso prima qual quale quali quando quanta quante quanti quanto quella
    quelle quelli quello questa queste questi questo qui s se sei senza si sì sia solo sono sopra sotto stata
    stati stato su sua sue sugli sui sul sulla suo suoi tra tu tua tuo tutti tutto un una uno vi voi vorrei
    chiama chiamato tipo`,
  pt: `a à ao aos aquela aquele aquilo as às até cada com como da das de dela dele deles depois do dos durante e é
    ela elas ele eles em entre era eram essa essas esse esses esta está estão estas este estes eu foi foram
    fazer há isso isto já la lhe lo mais mas me mesmo meu meus minha muito na não nas nem no nome nos nós nossa
    nosso num numa o obrigado olá onde os ou para pela pelas pelo pelos pode podem por porque por quê qual quais
    quando quanta quantas quanto quantos que quem quero se seja sem ser seu seus só sobre sua suas são também te
    tem têm ter teve tipo todas todos tu um uma umas uns você vocês chama chamado`,
  nl: `aan al alle als andere ben bent bij daar dan dat de deze die dit doe doen doet door dus een eens en er
    geen geweest haar had hadden heb hebben heeft hem het hier hij hoe hoeveel hun iets ik in is ja je jij
    jouw jullie kan kunnen kunt maar me meer men met mij mijn moet moeten na naam naar niet niets nog nu of om
    onder ons onze ook op over soort tegen toch toen tot u uit uw van veel voor waar waarom wanneer waren was
    wat we weer wel welk welke werd werden wie wij wil wilde worden wordt ze zich zij zijn zo zou hallo dank
    bedankt heet genoemd`,
  ru: `а без более больше будет будут бы был была были было быть в вам вас ваш ваша во вот все всего всех всё вы
    где да даже для до его ее её если есть ещё еще же за здесь зачем и из или им имени имя ими их к как какая
    какие каким какими каких какое какой каком какую какого какому когда кого кому котором котором которого которая
    которой которую которые который которым которых которое кто куда ли либо меня мне много можно мой может могут
    мы на над надо назовите назывался называется называют называли найти нам нас наш не него нее ней нет ни них ничего
    но ну о об один одна он она они оно от откуда по под пожалуйста после потому почему при про против с сам свой
    своей своего своих своим сколько со спасибо так также такая такие такой там те тем то тоже того той только том
    тот ту ты у уже хочу чего чей чем через что чтобы чём чьё чья чьи эта эти этих это этого этой этом этот эту я
    привет кем какова каково каковы является являются являлся являлась являлось каждый вид тип`,
  tr: `acaba ama ancak arasında bazı beni benim bir birçok birkaç biri biz bize bu buna bunu bunun çok çünkü da
    daha de defa değil diğer diye dolayı en fazla gibi göre hangi hangileri hangisi hangisidir hani hem hep hepsi
    her herhangi hiç için ile ilgili ise işte kaç kaçı kadar karşı neyi neye neyin nelere olmuştur kendi ki kim kime kimdi kimdir kimin kimler merhaba
    mi mı mu mü nasıl nasıldı ne neden nedenle nedeniyle nedir nelerdir neler nelerdi neydi nerede nereden nereye
    neresi neresidir niçin niye o olan olarak oldu olduğu olduğunu olmak olması olur oldukları on ona onlar onu
    onun ya sonra şey siz size sizin şu tarafından tüm var vardı vardır ve veya yok yani ben sen teşekkürler
    lütfen hangisiydi adı ad isim ismi nedi denir verilen verdi verilir tür türü etti edilen etmiştir ediyor`,
  ar: `في من على الى إلى عن مع هذا هذه ذلك تلك التي الذي الذين اللتي اللذان اللاتي ما ماذا متى اين أين كيف كم لماذا لم
    لن لا هل هو هي هم هن نحن انا أنا انت أنت انتم كان كانت كانوا يكون تكون كل بعض غير بين بعد قبل عند عندما حيث
    حين ثم او أو أم ان أن إن انه أنه إنه انها أنها قد لقد كما كذلك ايضا أيضا اذا إذا منذ خلال حتى ضد دون سوى فقط
    اي أي اية أية ايضًا به بها بهم له لها لهم منه منها منهم فيه فيها عليه عليها عنه عنها اليه إليه إليها وقد ولا وما
    ومن وفي وعلى وهو وهي التى الذى لدى ليس ليست مثل نحو هناك هنا تم يتم أكثر اكثر اسم اسمه أحد احد إحدى يسمى تسمى
    أطلق يطلق بسبب مما لماذا عما فيما بم بماذا لمن ممن أريد شكرا مرحبا نوع`,
  hi: `के का की को में है हैं से ने पर और या कि यह वह ये वे इस उस इन उन एक जो तो भी ही था थे थी हो होता होती होते हुआ हुई हुए
    कर करता करती करते करना करने किया किये किए गया गई गए गयी गये जा जाता जाती जाते जाना लिए लिये लिया क्या कब कहाँ कहां कौन
    कौनसा कौनसी कैसे कैसा कैसी क्यों कितना कितनी कितने किस किसका किसकी किसके किसको किसने किसे किसी किन किनकी कुछ कोई सब सभी
    साथ द्वारा तक बाद पहले बीच ऊपर नीचे अपने अपना अपनी उनके उनकी उनका उनको उनमें उन्हें उन्होंने उसके उसकी उसका उसे उसने इसके
    इसकी इसका इसे इसमें इसने जब तब जहाँ जहां जिस जिसका जिसकी जिसके जिसे जिसमें जिसने जिन जिनके वाला वाली वाले रहा रही रहे
    सकता सकती सकते दिया दी दिए दिये देता नहीं न मत मैं हम आप तुम मेरा मेरी मेरे हमारे आपका आपके नाम प्रकार सा सी कौन बारे अनुसार
    रूप तरह दौरान अलावा कहा कहते नमस्ते धन्यवाद चाहिए चाहता ओर`,
  ro: `acest această acestea ai al ale am apoi are asta au avut aș ca care ce cea cei cel cele cine cu cum cât câte câți da
    dacă de decât deci despre din doar dar după el ele este eu fi fost face foarte fără i iar în îmi între la le lor lui mai
    mea mele meu mi mult mă ne nici noi nu numai o or pe pentru poate prin până sa sale sau se și spre sub sunt să sa te toate
    toți tot trebuie tu un una unde unei unor unui va vă vor voi când`,
  vi: `là của và các có được cho trong một những với đã không này người khi đến từ ở như về đó cũng ra vào thì để tại
    do bởi bị theo nào gì ai đâu sao bao nhiêu mấy thế nào tại sao vì sao hay hoặc nếu mà thì rằng nhưng vẫn đang
    sẽ rất lại nên còn chỉ qua sau trước trên dưới giữa nhiều ít hơn nhất họ nó chúng tôi bạn mình ông bà anh chị
    hãy cái việc sự điều loại tên gọi cách xin chào cảm ơn muốn làm kể mỗi mọi vậy nhau`,
  zh: `什么 甚么 什么时候 时候 哪些 哪个 哪里 哪儿 哪一 哪种 哪位 哪年 哪 谁 多少 几个 如何 怎么 怎样 为什么 为何 何时 何处 何种 何 是否 吗 呢 吧 的 了 着 是 在 有
    和 与 及 或 被 把 由 于 从 对 为 以 其 之 这 那 它 他 她 们 我 你 您 也 都 就 而 但 并 很 更 最 上 下 中 个 种 请问 请 谢谢 你好 名字 名称 叫做 叫
    称为 所谓 通过 根据 关于 什麼 誰 們 這 個 嗎`,
  ja: `は が を に へ と で も の や か ね よ から まで より など です ます でした ました ません こと もの これ それ あれ この その あの どの どれ 何
    なに なん いつ どこ だれ 誰 なぜ どう どのように いくつ いくら ください ある いる する した して なる できる ありがとう こんにちは`,
  ko: `은 는 이 가 을 를 에 의 와 과 도 로 으로 에서 까지 부터 하다 있다 없다 무엇 뭐 언제 어디 누구 왜 어떻게 얼마 얼마나 어느 어떤 그 이것
    저 나 너 우리 및 또는 그리고 하지만 있나요 있습니다 입니다 합니까 인가요 안녕하세요 감사합니다 주세요`,
};

const sets = new Map<string, ReadonlySet<string>>();

/** The function words of a language, lower-case; none for one that is not known. */
export function functionWordsOf(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const words = new Set((WORDS[language] ?? '').split(/\s+/).filter((word) => word !== ''));
  sets.set(language, words);
  return words;
}
