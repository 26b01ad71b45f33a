// Russian, Turkish, Arabic and Hindi.
import type { LexiconLanguage } from './lexicon-language.ts';

export const eastern: readonly LexiconLanguage[] = [
  {
    code: 'ru',
    profanity:
      'бля, блять, блядь, блядск*, сука, суки, сучка, хуй, хуйня, хуйню, хуев*, хули, нахуй, нахер, на хер, похуй, пизд*, пиздец, ебат*, ебан*, еба*, заеба*, заебал*, отъеб*, долбоеб*, мудак*, мудил*, говно, говн*, дерьмо, дерьм*, жопа, жопу, жопе, срань, сраный, хрен, хрень, к черту, черт возьми, черт побери, гандон, пидор*, ублюд*, козел, козлы, сволоч*, иди на, пошел ты, пошли вы',
    anger:
      'зол, злой, зла, злюсь, злит, злость, разозл*, бесит, бесите, бесишь, взбешен*, бешенств*, ярость, в ярости, разъярен*, раздраж*, раздражает, раздражен*, возмут*, возмущ*, возмущен*, достал, достала, достали, надоел*, надоело, задолбал*, замучил*, хватит, сколько можно, терпение, недоволен, недовольна, негоду*, сыт по горло, позор, безобразие, недопустимо, неприемлемо, кошмар, ужас, обман, мошенник*, ненавижу, разочарован*, отвратительн*, издевательств*, издеваетесь, нервы, выводит из себя, выводите',
    insult:
      'тупой, тупая, тупые, тупица, туп*, глупый, глупая, глуп*, дурак, дура, дурацк*, идиот*, кретин*, дебил*, бестолков*, бесполезн*, никчемн*, жалкий, жалк*, ужасн*, плохой, плохая, плохо, плох*, худш*, хуже, паршив*, мусор, отстой, медленн*, неудачник, некомпетентн*, бездарн*, безмозгл*, лучше тебя, лучше чем ты, умнее тебя, ничего не умеешь, чушь, болван, осел',
    wrong:
      'неправильн*, неверно, неверн*, ошиб*, ложь, врешь, врете, вранье, неправда, не правда, бред, ерунда, чепуха, чушь, бессмысл*, нет смысла, не имеет смысла, не помог*, не помогает, не помогло, не помогли, не то, не про то, не об этом, не об том, не ответил*, странн*, абсурд*, не работает, не понимаешь, не понимаете, ничего не понял, до сих пор не, все еще не',
    silence:
      'заткнись, замолчи, замолчите, молчи, молчать, тихо, тишина, закрой рот, помолчи, хватит болтать, перестань, прекрати, прекратите, уйди, уходи, отстань, отвали, отвяжись, оставь меня, оставьте меня, ни слова, болтать, рот',
    dismissal:
      'уволен, уволена, уволить, увольня*, увольнение, безработн*, работу, новую работу, заменить, замена, больше не работаешь',
    sameness:
      'повторя*, повтори*, опять, снова, одно и то же, то же самое, одинаков*, тот же, та же, те же, всегда, постоянно, каждый раз, другой, другое, другую, друг*, нов*, новое, уже, уже говорил*, уже слышал*, по кругу, заело, попугай, менять, измени*',
    answer: 'ответ*, отвеча*, говори*, говоришь, сказал*, скажи*, скажите, фраз*, сообщени*',
    praise:
      'хорош*, хорошо, отличн*, прекрасн*, замечательн*, великолепн*, потрясающ*, супер, класс, классн*, круто, крут*, умный, умная, умн*, умница, гениальн*, гений, блестящ*, идеальн*, лучший, лучшая, лучш*, молодец, браво, впечатля*, смешн*, забавн*, милый, милая, добрый, полезн*, правильн*, неплох*, не плох*, люблю, нравишься, нравится, здорово, шикарн*, восхитительн*, красив*, остроумн*',
    joy: 'счастлив*, рад, рада, радост*, доволен, довольна, весел*, спасибо, благодар*, улыба*, смеюсь, ха, хаха*, ахах*, восторг, в восторге, настроение отличное, хорошее настроение, чудесный день, прекрасный день, ура, горжусь',
    sorrow:
      'грустн*, груст*, печальн*, одинок*, скучн*, скучаю, устал*, прост*, извини*, жаль, голоден, болею, плачу, депресс*',
    negation: 'не, нет, ни, никогда, ничего, никто, без, нельзя',
    you: 'ты, тебя, тебе, тобой, твой, твоя, твои, вы, вас, вам, ваш, ваша, ваши',
    me: 'я, меня, мне, мной, мой, моя, мои, мы, нас, нам',
    politeRage:
      'спасибо ни за что, спасибо большое ни за что, ну спасибо, вот спасибо, спасибо за потраченное, ну отлично, просто отлично, просто замечательно, просто супер, ну супер, ну просто, прекрасный сервис ничего, отличный сервис нечего, браво просто, в третий раз, третий раз, в четвертый раз, в сотый раз, в последний раз, сколько раз мне, сколько раз объясн*, сколько раз повтор*, сколько раз говор*, сколько еще раз, сколько можно, как я уже говорил*, как я уже писал*, как я уже сказал*, как уже было сказано, при всем уважении, я многого прошу, неужели так сложно, неужели так трудно, если вас не затруднит, крайне разочарован*, очень разочарован*, глубоко разочарован*, все еще жду, до сих пор жду, жду уже, трата времени, трачу время, тратить время, мое время, вы издеваетесь, это шутка, вы шутите, убедительно прошу',
    repetition:
      'ты повторяешься, вы повторяетесь, повторяешь одно, повторяете одно, перестань повторять, хватит повторять, одно и то же, то же самое, тот же ответ, те же ответы, одинаковые ответы, другой ответ, другие ответы, новый ответ, что то другое, что нибудь другое, что то новое, что нибудь новое, уже говорил*, уже слышал*, уже сказал*, ходим по кругу, по кругу, заело, как попугай, копируешь, копипаст',
  },
  {
    code: 'tr',
    profanity:
      'amk, aq, amina, aminakoyim, siktir, sikeyim, sikerim, siktigimin, sik*tir, orospu*, pic, got, gotveren, bok, boktan, bok gibi, lanet, lanet olsun, kahretsin, serefsiz*, pezevenk, yavsak, ibne, hassiktir, ananı, anani, gerizekali*, salak herif, allah kahretsin, mk, yarrak',
    anger:
      'kizgin*, kizginim, kizdim, sinir*, sinirli*, sinirlendim, sinirlendir*, sinir oldum, ofke*, ofkeli*, ofkelendim, cildir*, cildirdim, deliriyorum, deli oluyorum, deli ediyorsun, cileden, bikt*, biktim, biktim artik, usandim, yeter, yeter artik, yetti, rezalet, rezil, kabul edilemez, saygisiz*, dolandirici*, dolandir*, nefret*, igrenc, igrendim, tepem atti, hayal kirikligi*, sabrim, sabrim kalmadi, rahatsiz, kepazelik, skandal, utanc, bezdim, kuduruyorum',
    insult:
      'aptal*, salak*, ahmak*, gerzek*, budala*, dangalak*, mal, embesil*, beyinsiz*, ise yaramaz*, yaramaz, yaramiyorsun, ise yaramiyor*, berbat*, korkunc*, kotu*, kotusun, en kotu, zavalli*, acinasi, beceriksiz*, yetersiz*, cop, coplukk, yavas, rezil*, basarisiz*, cahil*, sacma*, senden iyi, senden daha, daha iyi, vasat, felaket',
    wrong:
      'yanlis*, hatali*, hata, yalan*, yalanci*, dogru degil, anlamsiz*, sacma*, sacmalik, sacmaliyorsun, mantiksiz*, alakasiz*, alakasi yok, yardimci olmadi*, yardimci olmuyor*, yardim etmedi*, ise yaramadi*, faydasi yok, faydasiz, cevap degil, sordugum bu degil, bunu sormadim, garip*, tuhaf*, calismiyor*, olmuyor, olmadi, hala calismiyor, hala olmadi, anlamiyorsun*, anlamadin*, cozulmedi',
    silence:
      'sus, susar misin, sessiz*, sessiz ol, kapa ceneni, cenen*, kes sesini, kes, kapat ceneni, konusma, git, defol*, beni rahat birak, rahat birak, yeter konustugun, bosver, tek kelime',
    dismissal:
      'kovuldun*, kovul*, kovuyorum, isten, isten atildin, issiz*, isine son, yeni is, baska is, is ara, degistirecegim',
    sameness:
      'tekrar*, tekrarliyorsun, yine, gene, ayni, ayni sey*, hep, hep ayni, surekli, her zaman, her seferinde, baska, farkli, yeni, degis*, zaten, zaten soyledin, zaten duydum, bozuk plak, papagan, dongu*, kacinci kez, defalarca',
    answer: 'cevap*, yanit*, soyle*, soyluyorsun, dedin, diyorsun, konus*, mesaj*, cumle*',
    praise:
      'iyi*, guzel*, harika*, mukemmel*, muhtesem*, super*, sahane*, muthis*, zeki*, zekisin, akilli*, dahi*, dahisin, parlak, etkileyici, komik*, eglenceli, kibar, tatli*, sirin*, en iyi, yardimsever, faydali, basarili*, bravo, aferin, tebrik*, helal, dogru*, fena degil, hic fena degil, sevdim, seviyorum, bayildim, on numara, efsane, kusursuz*, nazik*',
    joy: 'mutlu*, mutluyum, sevinc*, sevindim, memnun*, memnunum, neseli*, keyif*, tesekkur*, sagol*, sag ol, minnettar*, gulumsu*, guluyorum, haha, ahah*, heyecanli*, harika bir gun, guzel bir gun, havalara, cosku*, yasasin, gururlu*',
    sorrow:
      'uzgun*, uzuldum, yalniz*, sikildim, yorgun*, ozur*, pardon, kusura bakma*, mutsuz*, ac, hasta, agliyorum, depresyon*',
    negation: 'degil, yok, hayir, hic, hicbir, asla, olmaz, ne',
    you: 'sen, seni, sana, senin, siz, sizi, size, sizin, sensin',
    me: 'ben, beni, bana, benim, biz, bizi, bize, bizim',
    politeRage:
      'hicbir sey icin tesekkurler, hicbir sey icin tesekkur, tesekkurler hicbir sey, cok tesekkurler gercekten, harika gercekten, ne guzel gercekten, bravo gercekten, bravo size, aferin size, helal olsun size, ucuncu kez, ucuncu kere, ucuncu defa, dorduncu kez, yuzuncu kez, bininci kez, son kez, kac kez soyle*, kac kere soyle*, kac defa soyle*, kac kez anlat*, kac kere anlat*, kac defa anlat*, daha kac, daha once de soyledigim, soyledigim gibi, dedigim gibi, belirttigim gibi, kusura bakmayin ama, cok sey mi istiyorum, cok mu sey istiyorum, cok mu zor, bu kadar zor mu, buyuk hayal kirikligi, hayal kirikligina ugradim, hala bekliyorum, bekliyorum hala, beklemekten, zaman kaybi, vaktimi, zamanimi, zamanimi bosa, saka mi, dalga mi geciyorsun*, dalga geciyorsun*, rica ediyorum artik',
    repetition:
      'kendini tekrar, tekrar ediyorsun*, tekrarliyorsun*, tekrarlayip duruyorsun*, hep ayni sey*, surekli ayni, hep ayni, ayni cevap*, ayni yanit*, ayni seyi soyluyorsun*, ayni mesaj*, ayni cumle*, baska bir sey soyle*, baska bir sey, farkli bir sey, yeni bir sey, baska cevap, baska bir cevap, farkli cevap, farkli bir cevap, yeni bir cevap, bunu zaten soyledin*, zaten soyledin*, daha once soyledin*, zaten duydum, bozuk plak, kopyala yapistir',
  },
  {
    code: 'ar',
    profanity:
      'كس, كسمك, خرا, خراء, زفت, تبا, تبا لك, تبا لكم, اللعنة, اللعنه, لعنة, ابن الكلب, ابن كلب, كلاب, شرموط*, عاهرة, قحبة, زق, طز, منيوك, عرص, ابن الحرام, حقير, حقيرة, قذر, يلعن, خنزير',
    anger:
      'غاضب*, غضب*, غضبان, غاضبة, معصب*, عصبت, عصبي, زعلان*, منزعج*, مزعج*, ازعاج, محبط*, احباط, مستاء*, استياء, ساخط*, مقهور*, طفح, طفح الكيل, كفى, يكفي, خلاص بقى, زهقت, زهقان, مللت, تعبت من, سئمت, ضقت, نفد صبري, صبري, غير مقبول, مرفوض, عيب, عيب عليكم, فضيحة, مهزلة, نصب, نصابين, احتيال, سرقة, اكره, اكرهك, كره, مقرف*, خيبة امل, خاب املي, حرام عليكم, قرفت, يجنن, جننتني, جننتوني, مستفز*',
    insult:
      'غبي*, غبية, اغبياء, اغبى, احمق*, حمقاء, ابله, معتوه, تافه*, سخيف*, فاشل*, فاشلة, فاشلين, عديم الفائدة, بلا فائدة, عديمة الفائدة, مالك فايدة, ما منك فايدة, سيء*, سيئة, سيئ*, اسوا, اسوء, رديء*, رديئة, فظيع*, رهيب*, مريع, قبيح, حمار, زبالة, قمامة, بطيء*, جاهل*, كاذب*, افضل منك, احسن منك, اذكى منك, متخلف*, ضعيف',
    wrong:
      'خطا, خاطئ*, خاطئة, غلط, غير صحيح, مو صحيح, مش صحيح, ليس صحيحا, كذب*, تكذب, هراء, كلام فارغ, بلا معنى, لا معنى, ما له معنى, غير منطقي, غير مفيد*, لم تساعدني, ما ساعدتني, ما ساعدتوني, لا يساعد, لا تساعد, ما يفيد, لا يفيد, ليس هذا ما, مو هذا, مش ده, مش هذا, غريب*, لا يعمل, ما يشتغل, مش شغال, لا تفهم, ما تفهم, مش فاهم, لم تجب, ما جاوبت',
    silence:
      'اسكت*, اسكتي, اصمت*, صمت, سكوت, انخرس, اخرس*, هدوء, توقف*, كف عن, اغلق فمك, سد بوزك, فمك, ابتعد, اذهب, روح, انقلع, اتركني, سيبني, دعني وشاني, ولا كلمة, كلام',
    dismissal:
      'مطرود*, طردتك, ساطردك, اطردك, انت مطرود, فصلتك, مفصول*, عاطل*, وظيفة, وظيفتك, عمل جديد, استبدال*, استبدلك, مستقيل',
    sameness:
      'تكرر*, تكرار*, مكرر*, كررت, نفس, نفس الشيء, نفس الكلام, نفسه, نفسها, ذات, مرة اخرى, مرة ثانية, مجددا, دائما, دايما, كل مرة, غير, مختلف*, اخر, اخرى, ثاني, ثانية, جديد*, غيره, سبق, قلت, قلتها, سمعت*, ببغاء, اسطوانة, حلقة مفرغة, تغير*',
    answer:
      'اجابة, اجابات, اجاباتك, اجابتك, جواب*, رد, ردود*, ردك, رسالة, تقول, قل, قول, تقوله, كلام*, تجيب, تجاوب',
    praise:
      'جيد*, ممتاز*, رائع*, رائعة, مذهل*, عظيم*, جميل*, حلو*, حلوة, ذكي*, ذكية, عبقري*, مبدع*, لطيف*, ظريف*, مضحك*, مفيد*, افضل, احسن, الافضل, الاحسن, احسنت, برافو, شاطر*, مثالي*, صحيح, مدهش*, ليس سيئا, مش بطال, مو سيء, لا باس, احبك, بحبك, خارق, ما شاء الله, كفو, تمام',
    joy: 'سعيد*, سعيدة, سعادة, فرحان*, فرح*, فرحة, مسرور*, مبسوط*, شكرا, شكر*, مشكور*, ممتن*, تسلم*, يسلمو, هههه*, ضحك*, ابتسم*, متحمس*, مرتاح*, يوم جميل, يوم رائع, الحمد لله, فخور',
    sorrow:
      'حزين*, حزن, وحيد*, اشعر بالملل, ملل, متعب*, تعبان*, اسف*, اسفة, معذرة, عذرا, اشتقت, جائع, جوعان, مريض, ابكي, مكتئب*',
    negation: 'لا, ليس, لم, لن, ما, مو, مش, غير, بدون, ابدا, ولا, مافي',
    you: 'انت, انتم, انتي, لك, لكم, عليك, منك, عندكم, معك',
    me: 'انا, لي, مني, معي, نحن, عندي, اني, انني, علي',
    politeRage:
      'شكرا على لا شيء, شكرا على ولا شيء, شكرا على اضاعة, شكرا لاضاعة, رائع فقط رائع, ممتاز والله, ما شاء الله على الخدمة, خدمة ممتازة فعلا, للمرة الثالثة, للمرة الرابعة, للمرة الالف, للمرة المليون, للمرة الاخيرة, ثالث مرة, رابع مرة, كم مرة, كم مره, كم مرة يجب, كما قلت, كما ذكرت, مثل ما قلت, زي ما قلت, مع احترامي, مع كامل احترامي, مع كل الاحترام, هل هذا كثير, هل اطلب الكثير, خيبة امل كبيرة, محبط جدا, مستاء جدا, لا زلت انتظر, ما زلت انتظر, لا ازال انتظر, ولسه مستني, منتظر من, مضيعة للوقت, تضيع وقتي, تضييع وقت, ضيعتم وقتي, ضيعت وقتي, هل تمزح, تمزحون, هذه مزحة, يا سلام',
    repetition:
      'تكرر نفسك, تكرر نفس, تكررون نفس, تكرر كلامك, توقف عن التكرار, بطل تكرار, نفس الكلام, نفس الشيء, نفس الاجابة, نفس الرد, نفس الجواب, نفس الردود, نفس الرسالة, شيئا اخر, شيء اخر, شيئا مختلفا, شيئا جديدا, شي ثاني, اجابة اخرى, اجابة مختلفة, جواب ثاني, رد اخر, رد مختلف, قلت هذا, قلت لي هذا, قلت ذلك, سبق ان قلت, سمعت هذا, حلقة مفرغة, نسخ ولصق',
  },
  {
    code: 'hi',
    profanity:
      'चूतिया, चूतिये, मादरचोद, बहनचोद, भेनचोद, साला, साले, हरामी, हरामज़ादे, कमीना, कमीने, गांड, भड़वा, रंडी, भोसड़ी*, लानत, बकचोदी, chutiya, chutiye, madarchod, behenchod, bhenchod, bhosdike, saala, saale, harami, kamine, kamina, gaand, bc, mc',
    anger:
      'गुस्सा, गुस्से, गुस्सैल, नाराज़, नाराज, क्रोध*, क्रोधित, परेशान, तंग, तंग आ, चिढ़*, झुंझला*, भड़क*, हद, हद हो, हद है, बस करो, बहुत हो गया, बर्दाश्त, सब्र, नफ़रत, नफरत, धोखा, धोखेबाज़, ठग*, लूट, शर्म, शर्मनाक, घटिया, अस्वीकार्य, निराश, हताश, खीझ, पागल कर, दिमाग खराब, दिमाग ख़राब, gussa, naraz, pareshan, tang, had ho gayi, nafrat, dhokha, sharam, ghatiya, bakwas, dimag kharab',
    insult:
      'बेवकूफ़, बेवकूफ, मूर्ख, गधा, गधे, उल्लू, बुद्धू, पागल, बेकार, निकम्मा, निकम्मे, नालायक, घटिया, खराब, ख़राब, बुरा, बुरी, बुरे, सबसे बुरा, सबसे खराब, बदतर, भयानक, कूड़ा, कचरा, रद्दी, फालतू, फ़ालतू, धीमा, धीमी, अनपढ़, झूठा, झूठे, तुमसे बेहतर, तुमसे अच्छा, बकवास, bewakoof, bewkoof, murkh, gadha, bekar, bekaar, faltu, kharab, bura, pagal, nikamma',
    wrong:
      'गलत, ग़लत, झूठ, सच नहीं, बकवास, बेतुका, बेमतलब, मतलब नहीं, कोई मतलब नहीं, मदद नहीं, मदद नहीं मिली, कोई मदद नहीं, काम नहीं, काम नहीं कर, काम नहीं आया, समझ नहीं, समझते नहीं, समझे नहीं, ये नहीं पूछा, यह नहीं पूछा, यह नहीं, जवाब नहीं, अजीब, अभी तक नहीं, galat, jhooth, jhuth, bakwas, madad nahi, kaam nahi, samajh nahi, jawab nahi',
    silence:
      'चुप, चुप रहो, चुप करो, चुप हो, खामोश, शांत, मुंह बंद, मुँह बंद, बोलना बंद, बंद करो, दूर हो, चले जाओ, जाओ यहाँ से, दफा हो, पीछा छोड़ो, अकेला छोड़, एक शब्द, बकबक, chup, chup karo, chup raho, muh band, bakbak, dafa ho',
    dismissal:
      'नौकरी से, निकाल, निकाला, बर्खास्त, बेरोज़गार, बेरोजगार, नौकरी, नई नौकरी, दूसरी नौकरी, बदल देंगे, naukri, nikal',
    sameness:
      'दोहरा*, दोहराना, फिर, फिर से, बार बार, वही, वही बात, एक ही, एक ही बात, वैसा ही, हमेशा, हर बार, दूसरा, दूसरी, अलग, कुछ और, कुछ नया, नया, नई, पहले ही, पहले भी, बदलो, बदलते, तोता, घूम फिर, रट, dobara, phir se, fir se, baar baar, bar bar, wahi, vahi, ek hi, hamesha, kuch aur, kuch naya, alag',
    answer: 'जवाब, उत्तर, कहो, कहते, कहा, बोलो, बोलते, बोल, बात, बताओ, संदेश, jawab, bolo, bolte, baat',
    praise:
      'अच्छा, अच्छी, अच्छे, बहुत अच्छा, बढ़िया, शानदार, कमाल, लाजवाब, बेहतरीन, उत्तम, उत्कृष्ट, अद्भुत, ज़बरदस्त, जबरदस्त, होशियार, समझदार, बुद्धिमान, चतुर, प्रतिभाशाली, मज़ेदार, मजेदार, प्यारा, प्यारे, सबसे अच्छा, मददगार, सही, शाबाश, वाह, बधाई, बुरा नहीं, पसंद, प्यार, सुंदर, accha, acha, achha, badhiya, shandar, kamaal, mast, bura nahi, zabardast, shabash',
    joy: 'खुश, ख़ुश, खुशी, प्रसन्न, आनंद, मज़ा, धन्यवाद, शुक्रिया, आभारी, आभार, हंसी, मुस्कुरा*, हाहा, उत्साहित, संतुष्ट, गर्व, बढ़िया दिन, khush, dhanyavad, dhanyawad, shukriya, maza',
    sorrow:
      'दुखी, उदास, अकेला, अकेली, बोर, थक, थका, माफ़, माफ, माफ़ी, क्षमा, भूख, बीमार, रो रहा, udas, dukhi, maaf, sorry',
    negation: 'नहीं, मत, न, ना, कभी नहीं, कुछ नहीं, बिना, nahi, nahin, mat',
    you: 'तुम, तू, तुझे, तुम्हें, तुम्हारा, तुम्हारी, तुम्हारे, आप, आपको, आपका, आपकी, आपके, तेरा, tum, tu, aap, tumhara, aapka, aapki',
    me: 'मैं, मुझे, मेरा, मेरी, मेरे, मैंने, हम, हमें, हमारा, main, mujhe, mera, meri, hum',
    politeRage:
      'कुछ नहीं के लिए धन्यवाद, कुछ न करने के लिए धन्यवाद, बेकार की मदद के लिए, मेरा समय बर्बाद, समय बर्बाद, समय की बर्बादी, वक्त बर्बाद, वाह क्या सेवा, वाह क्या सर्विस, क्या बढ़िया सेवा है, बहुत बढ़िया सेवा है, तीसरी बार, चौथी बार, सौवीं बार, आखिरी बार, आख़िरी बार, कितनी बार, और कितनी बार, जैसा मैंने पहले, जैसा कि मैंने, मैं पहले ही बता, पहले ही बता चुका, पहले ही बता चुकी, पूरे सम्मान के साथ, क्या यह बहुत ज़्यादा, क्या इतना मुश्किल, इतना मुश्किल है, बहुत निराश, बेहद निराश, अभी भी इंतज़ार, अब भी इंतज़ार, अभी तक इंतज़ार, इंतज़ार कर रहा हूँ कब, मज़ाक है क्या, क्या मज़ाक है, मजाक कर रहे, teesri baar, kitni baar, time waste, time barbaad, mazak hai kya',
    repetition:
      'वही बात दोहरा, बात दोहरा, बार बार वही, बार बार एक ही, एक ही बात, वही बात, वही जवाब, एक ही जवाब, वही उत्तर, दोहराना बंद, मत दोहराओ, खुद को दोहरा, कुछ और बोलो, कुछ और कहो, कुछ नया बोलो, कुछ नया बताओ, कुछ अलग, दूसरा जवाब, अलग जवाब, नया जवाब, पहले ही कह, पहले भी कहा, यह सुन चुका, सुन चुका हूँ, सुन चुकी हूँ, wahi baat, ek hi baat, wahi jawab, kuch aur bolo, baar baar wahi',
  },
];
