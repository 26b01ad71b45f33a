// Russian and Turkish.
import type { RequestLanguage } from './language.ts';
import { whole, words } from './languages-words.ts';

const RU_WHO =
  '(?:человек(?:ом|а|у)?|людьми|оператор(?:ом|а|у|ша)?|сотрудник(?:ом|а|у|ами)?|агент(?:ом|а|у)?|менеджер(?:ом|а|у)?|специалист(?:ом|а|у)?|кем-нибудь|кем-то|кого-нибудь|кого-то|кем нибудь|представител(?:ем|я|ю)|консультант(?:ом|а|у)?|(?:служб(?:ой|у|а|е) |тех)?поддержк(?:ой|и|у|а|е)|саппорт(?:ом|а|у)?|начальник(?:ом|а|у)?|руководител(?:ем|я|ю)|администратор(?:ом|а|у)?|работник(?:ом|а|у)?|живым|колл-центр(?:ом|а)?)';
const RU = `(?:(?:жив(?:ым|ой|ого|ому)|реальн(?:ым|ый|ого|ому|ой)|настоящ(?:им|ий|его|ему)|нормальн(?:ым|ого|ому|ый)|вашим|вашего|вашей|ваших|любым|любого|любому|другим|другого|другому|кем-то из|кто-то из|одним из|службой|с) )*${RU_WHO}`;
const RU_FILL =
  '(?:меня |мне |нас |пожалуйста |пож |плиз |уже |сейчас |срочно |бы |лучше |просто |напрямую |сразу |быстро |ну |я |как |можно |сюда |наконец )*';

const russian: RequestLanguage = {
  code: 'ru',
  letters: /\p{Script=Cyrillic}/u,
  asks: [
    words(
      `(?:поговорить|говорить|разговаривать|разговор|пообщаться|общаться|соедини(?:те|ть)?|соединить(?:ся)?|соедините|связаться|свяжи(?:те|тесь)?|связать|связь|контакт|дозвониться|достучаться|обратиться|переключи(?:те|ть)?|переведи(?:те)?|перевести|позови(?:те)?|позвать|передай(?:те)?|подключи(?:те|ть)?|дай(?:те)?|пригласи(?:те|ть)?|найди(?:те)?|вызов(?:и|ите)|вызвать|переписываться|списаться|хочу|давай(?:те)?) ${RU_FILL}(?:с |со |на |к |до |в )?${RU}`,
    ),
    words(
      `(?:хочу|хотим|нужен|нужна|нужно|нужны|надо|требую|требуется|можно|можете|хотел бы|хотела бы|прошу|мне|желаю|ищу|жду) ${RU_FILL}(?:с |поговорить с |к |помощь )?(?:жив(?:ой|ого|ым|ому) |реальн(?:ый|ого|ым|ая) |настоящ(?:ий|его|им) |друг(?:ой|ого) )*(?:человек(?:а|ом)?|оператор(?:а|ом)?|сотрудник(?:а|ом)?|человеческая помощь|специалист(?:а)?|менеджер(?:а)?|консультант(?:а)?|служба поддержки|поддержка|техподдержка)`,
    ),
    words(
      `(?:с|со) ${RU} ${RU_FILL}(?:поговорить|говорить|соедини\\p{L}*|связаться|свяжи\\p{L}*|пообщаться|общаться|хочу|можно)`,
    ),
    words(
      '(?:есть|имеется|где) (?:ли |тут |здесь |у вас |там )*(?:хоть )?(?:кто-нибудь |кто-то |какой-нибудь )?(?:жив(?:ой|ые|ого)|реальн(?:ый|ые)|настоящ(?:ий|ие)) (?:человек|люди|оператор\\p{L}*|сотрудник\\p{L}*)',
    ),
    words(
      '(?:человеческ|жив|ручн)\\p{L}+ (?:помощь|поддержк\\p{L}+|обслуживани\\p{L}+|общени\\p{L}+)',
    ),
    words(
      'есть (?:ли )?(?:\\p{L}+ )?(?:человек|сотрудник|кто-нибудь|кто-то),? с (?:которым|кем) (?:я )?(?:могу|можно|мог бы) (?:по)?говорить|помощь (?:реального |живого |настоящего )?человека',
    ),
    words(
      'не (?:хочу|буду|желаю) (?:больше )?(?:говорить|общаться|разговаривать|переписываться|болтать) с (?:этим |вашим |тупым )*(?:чат-?)?(?:бот\\p{L}*|робот\\p{L}*|машин\\p{L}+|компьютер\\p{L}*|автоответчик\\p{L}*)',
    ),
    words(
      '(?:обратиться|обратитесь|свяжитесь|связаться|контакт|написать) (?:в|с) (?:службу |службой )?(?:поддержк\\p{L}|техподдержк\\p{L})',
    ),
  ],
  bare: whole(
    '(?:(?:пожалуйста|плиз|привет|здравствуйте|нет|да|ок|эй|алло|живой|живого|реального|мне|нужен|нужна|нужно|дайте|дай|позовите|позови|хочу|хочу к|к|на|срочно|просто|свяжитесь с|служба) )*(?:оператор(?:а|у)?|человек(?:а)?|сотрудник(?:а)?|живой человек|живого человека|агент(?:а)?|консультант(?:а)?|менеджер(?:а)?|поддержка|поддержку|техподдержка|служба поддержки|службу поддержки|специалист(?:а)?|человеческая помощь|помощь человека|человеческие услуги|ручная служба поддержки|техническая поддержка|живой чат|онлайн-чат)(?: (?:пожалуйста|плиз|срочно|сейчас|быстро|уже|нужен|нужна|сюда|на связь))*',
  ),
  negated: words(
    '(?:не|без|нет|никогда|вместо)(?! (?:могу|можем|получается|знаю|понимаю|понимаешь|понимаете|помогает|помогло|работает|отвечает|соединяет|удается|удаётся|(?:хочу|буду|желаю) (?:больше )?(?:говорить|общаться|разговаривать|переписываться|болтать) с (?:этим |вашим |тупым )*(?:чат-?)?(?:бот|робот|машин|компьютер|автоответчик)))(?: (?:надо|нужно|хочу|нужен|нужна|соединяйте|переключайте|переводите|зовите|соединяй|переводи|стоит|требуется|буду))?(?: \\p{L}+){0,3} (?:человек\\p{L}*|оператор\\p{L}*|сотрудник\\p{L}*|меня|агент\\p{L}*|менеджер\\p{L}*|специалист\\p{L}*|консультант\\p{L}*|поддержк\\p{L}*)|(?:оператор|человек|сотрудник|менеджер|консультант)\\p{L}? (?:мне )?не (?:нуж\\p{L}+|надо|требуется)|без (?:оператора|человека|менеджера)',
  ),
  about: words(
    '(?:ты|вы|это) (?:\\p{L}+ ){0,2}(?:человек|робот|бот|люди|оператор|машина)|(?:человек|робот|бот|оператор) ли (?:ты|вы)|(?:человек|живой) или (?:\\p{L}+ )?(?:бот|робот|машина)|(?:бот|робот|машина) или (?:\\p{L}+ )?(?:человек|живой)|(?:я )?(?:сейчас |правда )?(?:говорю|разговариваю|общаюсь|переписываюсь) (?:ли )?(?:я )?(?:сейчас )?(?:с|со)|с кем (?:я )?(?:говорю|общаюсь)|что будет если|что (?:будет|произойдет|произойдёт|случится)|если (?:я )?(?:попрошу|напишу|скажу) .{0,30}|туроператор\\p{L}*|права человека|отдел кадров|(?:мой|ваш|один|этот) (?:оператор|менеджер|сотрудник|консультант|специалист) (?:сказал|обещал|был|написал|ответил|сообщил)\\p{L}*|(?:говорил|общал|разговаривал|соединил)\\p{L}* (?:уже )?с|(?:когда|во сколько|сколько|какой график|почему|какие) .{0,40}(?:поддержк\\p{L}+|оператор\\p{L}*|сотрудник\\p{L}*|человек)(?! .{0,20}соедин)|(?:должен|должна|обязательно) ли (?:я )?',
  ),
};

const TR_WHO =
  '(?:insan|kişi|temsilci|operatör|yetkili|görevli|destek ekibi|destek|birisi|biri|müşteri hizmetleri|müşteri temsilcisi|çalışan|personel|danışman|eleman|sorumlu|uzman|yönetici|müdür|memur|asistan)';
const TR_ENDING =
  '(?:l[ae]|yl[ae]|siyl[ae]|yla|a|e|y[ae]|ne|niz(?:l[ae]|e)?|n(?:a|e)|si(?:yl[ae]|n[ae])?|s[ıi]|n[ıi]|den|inize|larınızla|lerinizle|ınız(?:la|a)?|iniz(?:le|e)?| ile)?';
const TR = `(?:(?:bir|gerçek|canlı|başka|müşteri|normal|ekibinizden|yetkili|herhangi) )*${TR_WHO}${TR_ENDING}`;

const turkish: RequestLanguage = {
  code: 'tr',
  asks: [
    words(
      `${TR} (?:\\p{L}+ ){0,2}(?:konuş\\p{L}*|görüş\\p{L}*|bağla\\p{L}*|aktar\\p{L}*|yönlendir\\p{L}*|yazış\\p{L}*|iletişim\\p{L}*|bağlan\\p{L}*|sohbet\\p{L}*|ulaş\\p{L}*|irtibat\\p{L}*|devre\\p{L}*|transfer)`,
    ),
    words(
      '(?:gerçek |canlı )?(?:bir )?(?:insan|temsilci|operatör|yetkili|müşteri temsilcisi|canlı destek|insan desteği|müşteri hizmetleri|gerçek kişi) (?:istiyorum|isterim|lazım|lütfen|gerekiyor|gerek|talep ediyorum|bağlayın|bağla|verin|ver|çağır\\p{L}*|arıyorum|rica ediyorum|ihtiyacım var|versene)',
    ),
    words(
      '(?:bir )?(?:insana|temsilciye|operatöre|yetkiliye|gerçek birine|müşteri hizmetlerine|canlı desteğe|insan desteğine|insan yardımına|teknik desteğe) (?:ihtiyacım|bağla\\p{L}*|aktar\\p{L}*|ulaş\\p{L}*)',
    ),
    words(
      '(?:biri|birisi|bir insan|bir yetkili) (?:bana )?(?:yardım (?:edebilir|etsin)(?: mi)?$|ilgilensin|arasın|cevap versin|baksın)',
    ),
    words(
      '(?:gerçek|canlı) (?:bir )?(?:insan|kişi|temsilci|biri)(?:lar|ler)?(?: \\p{L}+)? (?:var|yok) m[ıiuü]\\p{L}*|insan (?:yardımı|desteği|hizmeti)|konuşabileceğim (?:bir |gerçek )*(?:biri|birisi|insan|kişi|temsilci)|insanın yardımına',
    ),
    words(
      '(?:bot|robot|makine|bilgisayar)(?:l[ae]|yl[ae]| ile) (?:daha fazla |artık )?(?:konuşmak|yazışmak|görüşmek|uğraşmak) istemiyorum',
    ),
    words(
      'destek ekibi(?:yle)? (?:iletişim|bağla)\\p{L}*|(?:desteğe|destekle) (?:ulaş|bağlan|iletişim)\\p{L}*',
    ),
  ],
  bare: whole(
    '(?:(?:lütfen|merhaba|selam|hayır|evet|gerçek|bir|canlı|müşteri|tamam|hemen|beni) )*(?:insan|temsilci|operatör|yetkili|canlı destek|müşteri temsilcisi|müşteri hizmetleri|insan desteği|destek ekibi|gerçek kişi|gerçek biri|insan hizmet(?:i|leri)|manuel müşteri hizmetleri|teknik destek|canlı sohbet|yardım masası|destek)(?: (?:lütfen|istiyorum|hemen|bağla|lazım|acil|şimdi))*',
  ),
  negated: words(
    '(?<!(?:bot|robot|makine|bilgisayar)(?:l[ae]|yl[ae]| ile) (?:daha fazla |artık )?)\\p{L}*(?:mek|mak) istem(?:iyorum|em|iyoruz)|(?<!(?:mek|mak) )istemiyorum|bağlama(?:yın|yınız)?|aktarma(?:yın|yınız)?|yönlendirme(?:yin|yiniz)?|çağırma(?:yın)?|gerek yok|gerekmiyor|lazım değil|ihtiyacım yok|konuşmayacağım|olmadan|yerine|gereksiz',
  ),
  about: words(
    '(?:sen|siz) (?:gerçek |bir |gerçekten )*(?:insan|robot|bot)(?: mısın| mı| misin| musun| mısınız)?|(?:insan|kişi) m[ıi]s[ıi]n\\p{L}*|(?:robot|bot) mus?un\\p{L}*|insan m[ıi] (?:robot|bot)|(?:bot|robot|insan|biri|kişi)(?:l[ae]|yl[ae]| ile)? m[ıiuü] (?:konuşuyor\\p{L}*|görüşüyor\\p{L}*|yazışıyor\\p{L}*)|(?:insanla|biriyle|temsilciyle|kiminle) (?:m[ıi] )?(?:konuşuyor|görüşüyor)\\p{L}*|ne olur|insan (?:kaynakları|hakları)|emlak\\p{L}*|tur operatörü\\p{L}*|(?:ne zaman|saat kaçta|kaç|hangi saat\\p{L}*|neden|niye) .{0,30}(?:temsilci|destek|hizmet|insan|kişi)\\p{L}*|(?:konuştum|görüştüm|konuşmuştum|görüşmüştüm|söyledi|dedi)',
  ),
};

export const slavicAndTurkic: readonly RequestLanguage[] = [russian, turkish];
