// Somebody may be about to hurt themselves: found by words of 14 languages. Rather once too often than
// once too seldom, but figures of speech and accidents are no crisis.
import { patternIndex } from '../../text/pattern-index.ts';
import { anyOf } from './folding.ts';

const SELF_HARM = anyOf(
  [
    // English
    '(?:kill|killing|hang|hanging|shoot|shooting|drown|drowning|stab|stabbing|poison|poisoning|off|offing|burn|burning|hurt|hurting|harm|harming|cut|cutting|starve|starving|electrocute|suffocate|end) my ?self',
    'kms(?![a-z])|unalive|self[- ]?harm|suicid(?!e squad)',
    '(?:end|ending|take|taking) my (?:own )?life|end it all|ending it all|end everything|slit my (?:wrists?|throat)|cut my (?:wrists?|veins)',
    '(?:want|wanna|going|gonna|ready|plan|planning|like|rather|wish i could|need|trying|try|tempted|deserve) (?:to |just |simply )*(?:die|be dead|not exist|disappear forever|not wake up)(?! (?:of|from) (?:laugh|embarrass|hunger|bored|thirst|shame))',
    "(?:do ?n[o']?t|do not|no longer|never) (?:really |even )?(?:want to|wanna) (?:live|be alive|exist|be here any|wake up|go on living|be on this)",
    'wish i (?:was|were|had) (?:dead|never (?:been )?born)|better off (?:dead|without me|if i)|(?:no|any|a) (?:reason|point) (?:to|in) (?:live|living|be alive|going on)|not worth living|life (?:is|has) (?:no longer |not |pointless|meaningless)|(?:tired|sick) of (?:living|being alive|life)',
    "(?:nobody|no one|noone|no-one) (?:would|will|wd) (?:even )?(?:miss|notice|care) (?:me|if i)|world (?:is|would be) better without me|can'?t go on (?:living|like this any|any ?more)|can'?t take (?:it|this life|life) any ?more and",
    '(?:jump|leap|throw myself|throwing myself|jumping) (?:off|from|out of|in front of|under|into) (?:a |an |the |my )?(?:bridge|roof|building|window|train|cliff|balcony|bus|car|truck|tracks|subway|traffic|river)',
    '(?:going to|gonna|plan to|planning to|want to|will|might|about to|think of|thinking of|thinking about) (?:\\w+ )?(?:overdos|od(?![a-z])|swallow (?:all|a bottle|the pills))|(?:took|taken|swallowed) (?:all (?:of )?(?:my|the)|a (?:whole )?bottle of|too many) (?:pills|tablets|sleeping)',
    '(?:going to|gonna|plan to|planning to|want to|wanna|about to|might|will) (?:just )?take (?:some |all |all my |all the |a lot of |too many |my |a bunch of )?(?:pills|tablets)(?! (?:for|with|against|before|after|daily))|(?:everyone|everybody|they all) (?:would be |is |are )?(?:better|happier) (?:off )?without me|tired of (?:everything|it all) and want|hate my life|(?:going to|gonna|about to) die(?! (?:of|from|laugh))(?![a-z])|(?:everyone|everybody|they) (?:\\p{L}+ )?(?:wants? me gone|hates? me and)|bleed out|jump(?:ing)? (?:off|in front of) (?:a|the|that)? ?(?:bridge|roof|building|train|balcony|cliff)|not be missed|done with (?:life|living)|if i (?:was|were) (?:dead|gone)|if i (?:died|am dead|drown|killed)|wants? me (?:to die|dead)|should i (?:die|drown|kill myself|end it)|i should (?:die|be dead|drown|disappear)|burden to (?:every|my|all)|(?:care|cares|matter|matters) (?:if|whether|that) i (?:live|am alive|exist|die)|(?:going|plan|planning|want) to drown(?! my)|(?:want|need) (?:the |this |my )?(?:pain|it all|everything) to (?:stop|end|be over)|ready to go for good|hope i (?:die|never wake)|(?:stop|quit) living|put a (?:bullet|gun) (?:in|to) my',
    // German
    '(?:bring|tote|toten|erschiess|erhang|hang|ertrank|erstech|vergift|ritz|verletz|schneid|schad)\\p{L}* mich(?: .{0,30})?(?:um|selbst|auf|will|werde)|mich (?:selbst |heute |selber |einfach |jetzt |gleich |am liebsten |morgen )*(?:umbring|umzubring|toten|zu toten|erschiess|erhang|aufhang|aufzuhang|ertrank|erstech|vergift|ritzen|verletzen|zu verletzen|umgebracht)|ich bringe? mich .{0,20}um|suizid|selbstmord|selbsttotung|selbstverletz',
    'mich .{0,35}(?:umbring|umzubring|zu toten|tote(?![a-z])|erschiess|erhang|ritz|ertrank|vergift|erstech)|(?:uberdosis|pillen|schlaftabletten) .{0,20}(?:nehm|schluck)|(?:ich|soll ich|vor,) .{0,30}(?:ertrinken|sterben|verbluten|zu sterben)(?![a-z])|alles .{0,25}(?:zu beenden|endet)|mein leben .{0,25}beenden|(?:will|mochte|soll|werde) (?:ich )?alles beenden|aus dem fenster spring|vom dach spring|pulsadern|kann nicht mehr leben|mich .{0,25}(?:vor|unter) .{0,15}(?:werf|leg|stell)|spring\\p{L}* .{0,25}(?:brucke|dach|hochhaus|fenster)|(?:brucke|dach|hochhaus|fenster) .{0,12}spring|hasse mein leben|leben .{0,15}(?:satt|sinnlos|lebenswert|keinen sinn)|lust (?:mehr )?(?:am leben|zu leben)|niemand(?:em)? .{0,25}(?:vermiss|auffall)|(?:alle|jeder) .{0,20}(?:ohne mich|tot sehen)|lebensmude|ersticken|gift nehmen|mir (?:selbst )?etwas an(?:tun|zutun)|mir (?:die|eine) (?:kugel|adern|pulsader)|wenn ich tot|ich tot (?:ware|bin)|den tod|dass ich (?:sterbe|tot)|sollte ich sterben|ich (?:werde|muss|sollte) (?:bald |heute )?sterben|(?:alles|es|schmerz\\p{L}*|das alles) (?:aufhort|beenden|zu ende ist|vorbei ist)|allen? (?:nur )?zur last|interessiert .{0,15}ob ich lebe|keinen grund (?:mehr )?(?:zum leben|zu leben|am leben)|springe von|ertranke mich|ins wasser gehen|mein(?:em)? leben (?:ein ende|beenden|zu beenden|nehmen|ist sinnlos)|mir das leben (?:zu )?nehmen|leben (?:zu )?beenden|(?:will|mochte|wollte) (?:einfach |nur |am liebsten |nicht )*(?:sterben|tot sein)|nicht mehr (?:leben|am leben|weiterleben|aufwachen|da sein)|(?:ware|war) (?:ich )?(?:lieber |besser )?(?:tot(?![a-z])|nie geboren)|lieber tot|ohne mich besser|keinen sinn mehr(?: im leben| zu leben)|lebensmude|von (?:der|einer) brucke (?:zu )?spring|vor (?:den|einen) zug',
    // Spanish
    '(?:tomar|tomarme|tomaria|morir de|morir por|con) (?:una )?sobredosis|(?:voy a|quiero|planeo|punto de|pienso|me) tomar(?:me|ia)? .{0,20}pa(?:st|s)illas|palmar(?:la)?(?![a-z])|terminar con (?:todo|mi vida)|ahorcar|ahogarme|me gustaria morir|pegar(?:ia)? un tiro|un tiro en la|saltar (?:por|de|desde) (?:un|el|la)|lanzar(?:me|ia) (?:por|de|desde|al)|envenenarme|intoxicarme|morirme(?! de)|abrirme las venas|desangrarme|odio mi vida|(?:vida|vivir) .{0,8}no tiene sentido|sin mi .{0,15}mejor|mejor (?:muert|sin mi)|dispararme|clavarme un|disparo en la|quitarme de en medio|nadie .{0,12}(?:me extran|me echar)|tirarse por|(?:matar|ahorc|suicid|mor)ire(?:me)? hoy|harto de vivir|hart[oa] de la vida|cansad[oa] de vivir|no merece la pena vivir|que me muera|si me muero|si estuviera muert|me voy a morir|razon(?:es)? (?:para|de) vivir|deberia (?:morir|estar muert|acabar)|me ahog(?:ar|o)|una carga para|le importa (?:si|que) (?:vivo|viva|muero)|que (?:acabe|termine) (?:todo|el dolor|esto)|suicid|matarme|me (?:quiero|voy a|pienso) matar|quitarme la vida|me quito la vida|acabar con (?:mi vida|todo esto|todo)|(?:quiero|quisiera|deseo|ganas de|voy a|prefiero|mejor|planeo) (?:morir(?!me de (?:risa|verguenza|hambre))|estar muert|desaparecer)|no (?:quiero|deseo|puedo) (?:seguir )?(?:vivir|viviendo|existir)|cortarme (?:las venas|las munecas)|hacerme dano|lastimarme|autolesion|ahorcarme|colgarme|pegarme un tiro|tirarme (?:de|por|desde|al|a la)|ojala (?:estuviera|estuviese) muert|no vale la pena vivir|nadie me (?:echaria|extranaria)|sin mi (?:estarian|todo seria) mejor|ya no quiero vivir',
    // French
    "(?:me|m') ?(?:foutre|mettre|jeter|balancer|lancer) (?:sous|de la|du|d'|par la)|sauter (?:du|d'un|d'une|de|par) .{0,15}(?:pont|toit|fenetre|immeuble|balcon|falaise)|m'empoisonner|(?:une|faire|en) overdose|avaler (?:tous|des) (?:mes )?(?:cachets|medicaments|comprimes)|m'etouffer|me vider de mon sang|me trancher|tirer une balle|deteste ma vie|vie n'a (?:plus|pas|aucun) (?:de )?sens|me (?:buter|supprimer|taillader|trancher|planter un|exploser la|bruler la|faire sauter)|m'ouvrir les|personne .{0,20}(?:manquer|regrett)|(?:monde|mieux) .{0,10}sans moi|fatigue de vivre|marre de (?:la vie|vivre)|envie de crever|me donner la mort|si je (?:meurs|mourais|disparais)|que je (?:meure|creve)|(?:devrais|dois) (?:mourir|en finir|me)|me noyer|un fardeau|raison de vivre|que (?:ca|la douleur|tout) (?:s'arrete|cesse)|se soucie (?:de|que) (?:ma|je)|suicid|me tuer|me (?:pendre|noyer|flinguer|foutre en l'air|mutiler|tailler les veines|couper les veines|faire du mal|jeter (?:du|sous|d'un|par)|balancer (?:du|sous|d'un))|m'ouvrir les veines|mettre fin a (?:mes jours|ma vie|tout)|en finir(?! avec (?:cette|ce|votre|la commande))|(?:veux|voudrais|vais|envie de|prefere|aimerais) (?:juste )?(?:mourir(?! de (?:rire|honte|faim))|crever|disparaitre)|(?:veux|voudrais) plus (?:vivre|etre en vie|exister)|plus envie de vivre|automutil|(?:serai[st]|etre) (?:mieux )?mort|je devrais mourir|personne ne me (?:regrettera|manquera)|vie ne vaut (?:plus|pas)",
    // Italian
    "(?:tutto|vita) (?:finira|deve finire|e finita)|finiro presto tutto|fine alla mia vita|mi (?:uccider|ammazzer|impiccher|sparer|avvelener)|mi taglio(?! i capelli| le unghie)|mi taglier|mi faro del male|saltare da|(?:sto per|voglio|penso che|credo che|sarebbe meglio) morir|io (?:esista|sia un peso)|(?:di|un'|una|in) overdose|avvelenarmi|sotto (?:un|il) treno|tutto (?:questo )?finisca|ingoiare .{0,15}pillole|dissanguarmi|odio la mia vita|vita .{0,12}senso|mi (?:butto|butter|lancio dal|lancer|getto|getter|sparo|pugnal|soffoch)|(?:getta|lancia|pugnala|soffoca|spara)rmi|meglio senza di me|stanc[oa] di vivere|stuf[oa] di vivere|piu vivere|meglio mort|dovrei (?:morire|uccid|suicid|anneg|salt|tagliarm|spar|impicc)|nessuno .{0,20}(?:importa se|mancher|noter)|che (?:io )?(?:muoia|viva(?![a-z]))|se (?:morissi|muoio|fossi mort)|smetter(?:la|e) di vivere|ragion[ei] (?:per|di) vivere|annegher|annegarmi|mi anneg|mi suicid|morir[oe] (?:presto|oggi|molto)|(?:mi sento|devo|dovrei|lasciatemi) (?:di )?morire|salter[oe] (?:da|giu)|finire tutto|non posso piu andare avanti|sono un peso|che (?:il dolore |tutto )?finisca|nessuno (?:mi )?(?:manchera|sentira la mia)|impicch|suicid|uccidermi|ammazzarmi|mi (?:ammazzo|uccido|impicco|voglio ammazzare|voglio uccidere)|togliermi la vita|farla finita|finirla con tutto|impiccarmi|tagliarmi (?:le vene|i polsi)|farmi (?:del )?male|autolesion|(?:voglio|vorrei|desidero|preferirei|meglio) (?:solo )?(?:morire(?! dal (?:ridere|caldo))|essere mort)|non (?:voglio|vorrei) (?:piu )?(?:vivere|esistere|svegliarmi)|buttarmi (?:da|sotto|giu|dal)|spararmi|fossi mort|senza di me starebbero|vita non ha (?:piu )?senso|non vale la pena vivere",
    // Portuguese
    '(?:de|uma|ter) overdose|me jogar (?:da|de|na frente)|pular (?:da|de|do) .{0,15}(?:ponte|predio|janela|telhado)|me afogar|me enforcar|me envenenar|tomar (?:todos|varios|um monte de) .{0,15}(?:remedios|comprimidos)|que eu (?:morra|morresse)|se eu (?:morrer|morresse)|um peso para|razao (?:para|de) viver|acabar com tudo|devia morrer|suicid|me matar|matar-me|vou me (?:enforcar|jogar|afogar|cortar)|tirar (?:a )?minha (?:propria )?vida|acabar com (?:a )?minha vida|acabar com tudo isso|(?:quero|queria|vou|prefiro|vontade de) (?:so |apenas )?(?:morrer(?! de (?:rir|vergonha|fome))|estar mort|desaparecer)|nao (?:quero|aguento) mais viver|nao quero (?:mais )?(?:viver|existir)|me cortar|cortar os pulsos|me machucar|automutil|pular da ponte|dar um tiro na minha|melhor morto|vida nao vale|ninguem sentiria (?:a )?minha falta',
    // Dutch
    'overdosis (?:pillen |slaappillen )?(?:nemen|slikken)|(?:van|uit) (?:een|de|het) .{0,12}(?:brug|dak|raam|flat) .{0,8}spring|spring .{0,12}van (?:een|de|het) .{0,8}(?:brug|dak|flat)|mezelf|reden om te leven|als ik dood|tot last|alles beeindigen|(?:wil|ga) (?:gewoon )?(?:dood|sterven|verdrinken)|polsen door|zelfmoord|zelfdoding|mezelf (?:van kant|om het leven|pijn doen|iets aan|snijden|ophangen|doden|wat aan|verdrinken|van het leven)|mezelf .{0,20}(?:doden|ophangen|ombrengen)|me (?:ophangen|van kant)|einde (?:aan )?(?:maken aan )?mijn leven|(?:wil|wou|zou) (?:gewoon |liever |echt )*(?:dood(?![a-z])|sterven|doodgaan)|niet meer (?:leven|verder leven|wakker worden)|niet meer wil leven|was ik maar dood|uit het leven stappen|voor (?:de|een) trein (?:spring|stap)|zelfbeschadig|beter af zonder mij|geen zin meer in (?:het )?leven',
    // Russian
    'выпи(?:ть|ю) (?:все )?(?:таблет|горсть)|броситься (?:под|с)|спрыгнуть с|утопиться|застрел(?:иться|юсь)|отравиться насмерть|если (?:бы )?я умр?|обуза|хочу,? чтобы (?:все|боль) (?:закончил|прекратил)|хочу сдохнуть|не вижу смысла жить|нет сил жить|устал\\p{L}* жить|покончить с собой|покончу с собой|самоуби|суицид|убить себя|убью себя|себя убить|(?:хочу|хотел\\p{L}? бы|лучше) (?:просто )?(?:умереть|сдохнуть|исчезнуть навсегда)|не хочу (?:больше |дальше )?жить|не хочется жить|повеситься|повешусь|порезать (?:себе )?вены|вскрыть (?:себе )?вены|вскрою вены|навредить себе|причинить себе (?:вред|боль)|наложить на себя руки|нет смысла жить|незачем жить|жизнь не имеет смысла|прыгнуть с (?:моста|крыши)|свести счеты с жизнью|режу себя|лучше бы я умер',
    // Turkish
    'atlayarak|kopruden atla|catidan atla|hap (?:icip|icecegim)|kendimi vur|olmeyi dusun|oleyim|olsem kimse|herkese yuk|her seye son|yasamaktan (?:biktim|yoruldum)|olmek uzere|intihar|kendimi (?:oldur|as(?:mak|acag|ar)|oldurecegim|kes|yarala|bir yerden at|kopruden)|canima kiy|olmek istiyor|olmek istiyom|olsem (?:daha )?(?:iyi|keske)|keske olsem|keske olseydim|yasamak istemiyorum|yasamak icin (?:bir )?neden|hayatima son|kendime zarar|bileklerimi kes|hayatin anlami (?:yok|kalmadi)|artik yasamak',
    // Korean
    '죽(?:을|어야) (?:거|것|겠다고|생각)|죽는 게 (?:나|낫)|약을 (?:다|전부) 먹|목매|투신|삶을 끝|사는 게 (?:의미|너무 힘)|내가 없어지면|짐이 되|자살|죽고 ?싶|죽어버리|죽을래|죽으려고|자해|목숨을 끊|목을 매|살고 ?싶지 ?않|살기 ?싫|그만 살|뛰어내리|손목을 긋|생을 마감|사라지고 ?싶',
    // Hindi
    'मर जाऊ|मरना ही|पुल से कूद|छत से कूद|ज़हर खा|जहर खा|नस काट|जीने से|मेरे बिना .{0,10}बेहतर|आत्महत्या|खुदकुशी|ख़ुदकुशी|खुद को (?:मार|खत्म|नुकसान|चोट|ख़त्म)|ख़ुद को (?:मार|खत्म)|अपनी जान (?:ले|दे)|मरना चाहत|मर जाना चाहत|मरने का मन|जीना नहीं चाहत|जीने का मन नहीं|ज़िंदगी (?:खत्म|ख़त्म)|जिंदगी खत्म|अपनी (?:ज़िंदगी|जिंदगी) (?:खत्म|ख़त्म)|फांसी लगा|जीने का कोई',
  ],
  [
    // Chinese
    '烧炭|开煤气|(?:吃|吞|服)下?.{0,4}安眠药|切腹|饮弹|(?:打|炸|烧|砍|电|闷|饿|撞|摔)死(?:我)?自己|从.{1,8}跳下|跳下去|(?<!得)(?:应该|要|会|该|让我|准备|打算)死(?!心|机|磕|守|记|板|角|活)|没有我.{0,10}(?:更好|好过)|不会(?:想念|怀念|在乎)我|结束(?:一切|痛苦)|生不如死|了断|厌世|恨我的(?:人生|生活)|(?:人生|生活|生命).{0,4}(?:没有意义|没意义|毫无意义)|撞(?:火车|车自)|不(?:应该|配)活|开枪打|如果我死|我死了|要是我死|我(?:是|成了).{0,6}(?:负担|累赘)|我是个负担|希望我死|让我死|想(?:要)?(?:离开这个世界|消失)|没人(?:在乎|关心)我(?:死|活)|死掉|不如死|解脱|自杀|自殺|自残|自残|自尽|轻生|想死(?!你)|去死(?:吧|了)?(?!机)|寻死|不想活|活不下去|不想再活|不想醒来|结束(?:我的|自己的|这)?(?:生命|一生)|了结(?:自己|生命|此生)|(?:杀死?|捅死|掐死|勒死|毒死|伤害|淹死|吊死)(?:我)?自己|割腕|割脉|跳楼|跳河|跳桥|跳海|上吊|服毒|喝农药|吞(?:药|安眠药)|安眠药自|没有活下去|活着(?:没|没有|毫无)(?:意思|意义)|死了算了|一了百了|卧轨',
    // Japanese
    '練炭|飛び込み(?:たい|ます)|いなくなりたい|薬を(?:全部|大量)|オーバードーズ|死ぬつもり|死ぬしか|生きる意味|生きる価値|もう生き|死にたい|死のう|自殺|自死|自傷|消えてしまいたい|消えたい|死んでしまいたい|死んだほうが|死んだ方が|生きていたくない|生きたくない|生きるのが(?:つら|辛|嫌)|生きている意味|生きてる意味|首を(?:吊|つ)|飛び降り(?:よう|たい|る|て)|リストカット|リスカ|手首を切|命を絶|人生を終わらせ|殺してほしい|自分を(?:傷つけ|殺)',
    // Arabic
    'سأنتحر|أقفز من|اقفز من|أنهي كل شيء|لا سبب للعيش|عبء على|أتمنى الموت|اتمنى الموت|جرعة زائدة|أقطع شراييني|الأفضل أن أموت|انتحار|أنتحر|انتحر|سأقتل نفسي|اقتل نفسي|أقتل نفسي|قتل نفسي|أنهي حياتي|انهي حياتي|إنهاء حياتي|أريد أن أموت|اريد ان اموت|أريد الموت|اريد الموت|ابغى اموت|عايز اموت|نفسي اموت|لا أريد أن أعيش|لا اريد ان اعيش|لا أريد العيش|أؤذي نفسي|اؤذي نفسي|إيذاء نفسي|أشنق نفسي|ليتني مت|لا معنى لحياتي|سئمت (?:من )?الحياة|كرهت حياتي',
  ],
);

/** What takes the words back: accidents, figures of speech, titles, and talk about somebody's goods. */
const NO_CRISIS = anyOf(
  [
    '(?:cut|hurt|burn(?:ed|t)?|harm(?:ed)?) myself (?:on|with|when|while|because|opening|assembling|using|by accident|trying|due to|putting)|(?:accidentally|by accident) (?:cut|hurt|burn\\p{L}*) myself|(?:so )?i (?:almost |nearly )?(?:cut|hurt|burn\\p{L}*) myself (?:on|with|when|while|opening)',
    '(?:kill(?:ing|ed)?|hurt(?:ing)?) myself (?:laughing|with laughter)|suicide squad|suicide prevention (?:poster|shirt|charity)|suicide door|not (?:going to|gonna) kill myself over|do not kill myself over',
    'corte[ei]? (?:con|al abrir)|me corte con|me hice dano (?:con|al)|je me suis (?:coupe|fait mal) (?:avec|en)|ich habe mich (?:am|an|beim|mit) .{0,40}(?:geschnitten|verletzt)|mi sono (?:tagliat|fatt)\\p{L}* .{0,10}(?:con|aprendo)|me cortei (?:com|ao|abrindo)|me machuquei (?:com|ao|usando)|ik heb me(?:zelf)? .{0,10}(?:aan|met|bij) ',
  ],
  ['开箱.{0,8}(?:割|划)|组装.{0,8}(?:割|划|伤)|想死你|笑死|热死|想死机'],
);

const IDIOM = anyOf(
  [
    '(?:is|are|was|were|keeps?) (?:\\p{L}+ )?(?:killing|driving) me|(?:could|would|d) kill for|(?:battery|phone|laptop|device|screen|line|server|link|site|page|remote|watch|car|bluetooth|controller|charger|it) (?:\\p{L}+ )?(?:is|was|went|has gone|just|has|keeps)? ?(?:\\p{L}+ )?(?:dead|died|dying|dies)|dead (?:battery|phone|pixel|link|on arrival|line)|dying to (?:know|see|try|get|have)|die hard|deadline|drop[- ]dead|laugh\\p{L}* (?:to death|my)|bored to death|starving(?! myself)|over my dead body|to die for|dead(?:ly)? serious|killer (?:deal|feature|app)|kill (?:the )?(?:process|app|order|session|switch)',
    "(?:akku|handy|gerat|leitung) .{0,15}(?:tot|gestorben)|zum totlachen|ich sterbe vor|todlich|muero de (?:ganas|risa|hambre)|me muero por|mort de rire|meurs (?:de faim|d'envie|de rire)|batterie .{0,8}morte|muoio (?:dalla voglia|di fame|dal ridere)|morrendo de (?:rir|fome|vontade)|sterf van|умираю с(?:о)? (?:голоду|смеху)|acliktan oluyorum|gulmekten ol",
  ],
  [
    '累死|饿死|笑死|气死|急死|烦死|热死|死机',
    '死ぬほど(?:好|うま|欲)|電池.{0,4}死',
    '배고파 죽|웃겨 죽|답답해 죽',
  ],
);

const search = patternIndex([SELF_HARM, NO_CRISIS, IDIOM]);

/**
 * Words of self-harm in a message.
 * @param text folded, see `folded`
 * @returns the words, or null
 */
export function crisisWordsIn(text: string): string | null {
  const find = search(text);
  const match = find(SELF_HARM);
  if (!match) return null;
  // A taking back counts for what it covers only: “I cut myself on the lid. I want to die.”
  const rest = find(NO_CRISIS) && text.replace(new RegExp(NO_CRISIS.source, 'gu'), ' ');
  return (rest === null ? match : SELF_HARM.exec(rest))?.[0].trim() ?? null;
}

/** Whether the message takes such words back: the model's opinion alone does not count then. */
export function isFigureOfSpeech(text: string): boolean {
  const find = search(text);
  return find(NO_CRISIS) !== null || find(IDIOM) !== null;
}
