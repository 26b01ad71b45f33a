// Our own training sentences, for what the public data lack: customers' plain requests, anger in polite
// words, swearing, and eight languages of which no data were found. Written for this, copied from nowhere.

/** One language's sentences, by what they show. */
export interface OwnSentences {
  /** Unhappy with whoever is spoken to, or with how they are served. */
  readonly unhappy: readonly string[];
  /** The other side repeats itself. Unhappy as well. */
  readonly repetition: readonly string[];
  /** Plain requests, answers and small talk. */
  readonly calm: readonly string[];
  readonly praise: readonly string[];
}

const list = (sentences: string) => sentences.split('|').map((sentence) => sentence.trim());

export const ownSentences: Readonly<Record<string, OwnSentences>> = {
  en: {
    unhappy: list(
      "thanks for nothing | great, just great, another useless reply | I would kindly ask you for the third time to read what I wrote | how many times do I have to explain this | this is ridiculous, nobody helps me | what a waste of my time | you people are a joke | I've been waiting three weeks and nobody cares | are you kidding me | this is a fucking disgrace | your service is shit | I am extremely disappointed with how this was handled | as I have already written twice, the parcel is lost | is it really too much to ask for a straight answer | that does not help me at all | I'm losing my patience here | this stupid bot understands nothing | worst shop I ever bought from | wow, what brilliant service, I only had to wait five weeks | I'm done with you | no no no, that's wrong again | still not working, for god's sake | you clearly did not read my message | unbelievable, you charged me again",
    ),
    repetition: list(
      'you already told me that | you keep giving me the same answer | stop sending me the same link | that is the same text as before | you said exactly this a minute ago | can you say anything but that | we are going in circles | another copy and paste answer | please answer something different for once',
    ),
    calm: list(
      "my new phone does not work, what can I do | the app is not working for me, can you help | how do I change my password | can you tell me about the new model | I made a mistake in my address | why was I charged twice | is the other colour available | do you have a different size | how many times can I use the voucher | could you say that again | I didn't catch that, please repeat it | I'm still waiting for the delivery, any news? | can you show me something else | the wrong item was sent, how do I exchange it | when will my new card come | please tell me how to change my plan | I don't know the answer to that | how often do you change your prices | what is the difference between these two | can you help me with another thing | I don't understand the second step | is there anything new in the shop | stop the delivery please | cancel the transfer please | why is the price different today | my card doesn't work abroad, what now | tell me how to replace the filter | I lost my job, can I pause the contract | where is my order | I'd like to return a pair of shoes | no | ok | refund | yes please | can I change the delivery address | what are your opening hours | my parcel has not arrived yet, could you check | the lamp arrived broken, how do I return it | do you ship to Norway | not yet | no thanks, that's all | I don't have the order number | I need a refund for order 4711 | how do I cancel my subscription | is the blue one in stock | it's not bad at all | my father was angry about the price but I don't mind | could you repeat that please | I can't find the invoice | the size is wrong, can I exchange it | I have a different question | thank you, bye | never mind | no problem | I forgot my password again | can you send me a new link",
    ),
    praise: list(
      "thank you so much, that helped | great service | perfect, thanks | you've been very helpful | not bad at all, well done | wow that was quick | I'm really happy with the shoes | brilliant, it works now | no complaints, everything is great | damn, you are good",
    ),
  },
  de: {
    unhappy: list(
      'danke für nichts | na toll, wieder keine Antwort | zum dritten Mal, ich habe keine Rechnung bekommen | wie oft soll ich das noch erklären | das ist doch lächerlich, niemand hilft mir | so eine Zeitverschwendung | wollen Sie mich verarschen | ihr habt sie doch nicht mehr alle | ich warte seit drei Wochen und keinen interessiert es | was für ein Scheißladen | ich bin schwer enttäuscht von Ihrem Service | wie bereits zweimal geschrieben ist das Paket weg | ist eine klare Antwort zu viel verlangt | das hilft mir überhaupt nicht | dieser blöde Bot versteht gar nichts | nein nein nein, schon wieder falsch | immer noch kaputt, verdammt nochmal | Sie haben meine Nachricht offensichtlich nicht gelesen | Frechheit, schon wieder abgebucht | mir reicht es langsam | super Service, ich musste ja nur fünf Wochen warten | das ist eine beschissene Antwort',
    ),
    repetition: list(
      'das haben Sie mir schon gesagt | Sie schicken mir immer dieselbe Antwort | den Link hatte ich schon dreimal | genau den Text hast du gerade geschrieben | wir drehen uns im Kreis | schon wieder ein Textbaustein | können Sie auch etwas anderes sagen | Sie wiederholen sich nur',
    ),
    calm: list(
      'mein neues Telefon geht nicht, was kann ich tun | die App funktioniert bei mir nicht, können Sie helfen | wie ändere ich mein Passwort | gibt es noch eine andere Farbe | ich habe einen Fehler in der Adresse | können Sie das noch einmal sagen | ich warte noch auf die Lieferung, gibt es Neues | es kam der falsche Artikel, wie tausche ich um | wann kommt meine neue Karte | sagen Sie mir bitte, wie ich den Tarif ändere | ich verstehe den zweiten Schritt nicht | bitte stoppen Sie die Lieferung | wo ist meine Bestellung | ich möchte ein Paar Schuhe zurückgeben | nein | ok | Erstattung | ja bitte | kann ich die Lieferadresse ändern | wann haben Sie geöffnet | mein Paket ist noch nicht da, können Sie nachsehen | die Lampe kam kaputt an, wie schicke ich sie zurück | liefern Sie nach Norwegen | nein danke, das war alles | ich habe die Bestellnummer nicht | wie kündige ich mein Abo | ist das blaue auf Lager | gar nicht schlecht | die Größe ist falsch, kann ich umtauschen | ich habe noch eine andere Frage | können Sie das bitte wiederholen | Passwort wieder vergessen | nichts für ungut',
    ),
    praise: list(
      'vielen Dank, das hat geholfen | toller Service | perfekt, danke | Sie waren sehr hilfreich | gar nicht schlecht, gut gemacht | wow, das ging schnell | ich bin echt zufrieden mit den Schuhen | super, es klappt jetzt | verdammt gut gemacht | nicht übel, gefällt mir',
    ),
  },
  es: {
    unhappy: list(
      'gracias por nada | genial, otra vez sin respuesta | por tercera vez, no he recibido la factura | cuántas veces tengo que explicarlo | esto es ridículo, nadie me ayuda | qué pérdida de tiempo | me están tomando el pelo | llevo tres semanas esperando y a nadie le importa | vaya mierda de servicio | estoy muy decepcionada con su servicio | es mucho pedir una respuesta clara | eso no me ayuda en nada | este bot estúpido no entiende nada | no, no y no, otra vez mal | sigue sin funcionar, joder | está claro que no han leído mi mensaje | me han vuelto a cobrar, qué vergüenza | ya estoy harta de ustedes | menudo servicio, solo he esperado cinco semanas',
    ),
    repetition: list(
      'eso ya me lo dijo | me manda siempre la misma respuesta | ese enlace ya me lo ha mandado tres veces | acaba de escribir lo mismo | estamos dando vueltas en círculo | otra respuesta de copiar y pegar | puede decir algo distinto por una vez',
    ),
    calm: list(
      'mi teléfono nuevo no funciona, qué puedo hacer | cómo cambio la contraseña | hay otro color | me equivoqué en la dirección | puede decirlo otra vez | todavía espero la entrega, hay noticias | llegó el artículo equivocado, cómo lo cambio | cuándo llega mi tarjeta nueva | no entiendo el segundo paso | cuántas veces puedo usar el cupón | dónde está mi pedido | quiero devolver unos zapatos | no | vale | reembolso | sí por favor | puedo cambiar la dirección de entrega | a qué hora abren | mi paquete aún no ha llegado, puede mirarlo | la lámpara llegó rota, cómo la devuelvo | envían a Noruega | no gracias, eso es todo | no tengo el número de pedido | cómo cancelo la suscripción | hay en azul | no está nada mal | la talla no es la mía, puedo cambiarla | tengo otra pregunta | puede repetirlo por favor | he olvidado la contraseña otra vez',
    ),
    praise: list(
      'muchas gracias, me ha ayudado mucho | qué buen servicio | perfecto, gracias | ha sido muy amable | nada mal, buen trabajo | qué rápido | estoy muy contenta con los zapatos | genial, ya funciona | de puta madre, gracias',
    ),
  },
  fr: {
    unhappy: list(
      "merci pour rien | super, encore une réponse inutile | pour la troisième fois, je n'ai pas reçu la facture | combien de fois faut-il l'expliquer | c'est ridicule, personne ne m'aide | quelle perte de temps | vous vous moquez de moi | j'attends depuis trois semaines et tout le monde s'en fiche | service de merde | je suis très déçue de votre service | est-ce trop demander d'avoir une réponse claire | ça ne m'aide pas du tout | ce bot stupide ne comprend rien | non, non et non, encore faux | ça ne marche toujours pas, putain | vous n'avez manifestement pas lu mon message | encore un prélèvement, c'est une honte | j'en ai marre de vous | bravo le service, seulement cinq semaines d'attente",
    ),
    repetition: list(
      "vous me l'avez déjà dit | vous m'envoyez toujours la même réponse | ce lien, je l'ai déjà eu trois fois | tu viens d'écrire la même chose | on tourne en rond | encore un copier-coller | pouvez-vous dire autre chose pour une fois",
    ),
    calm: list(
      "mon nouveau téléphone ne marche pas, que faire | comment changer mon mot de passe | avez-vous une autre couleur | je me suis trompé d'adresse | pouvez-vous le redire | j'attends encore la livraison, des nouvelles ? | j'ai reçu le mauvais article, comment l'échanger | quand arrive ma nouvelle carte | je ne comprends pas la deuxième étape | combien de fois puis-je utiliser le bon | où est ma commande | je voudrais retourner des chaussures | non | ok | remboursement | oui s'il vous plaît | puis-je changer l'adresse de livraison | quels sont vos horaires | mon colis n'est pas encore arrivé, pouvez-vous vérifier | la lampe est arrivée cassée, comment la renvoyer | livrez-vous en Norvège | non merci, c'est tout | je n'ai pas le numéro de commande | comment résilier mon abonnement | le bleu est-il en stock | pas mal du tout | la taille ne va pas, puis-je échanger | j'ai une autre question | pouvez-vous répéter s'il vous plaît | j'ai encore oublié mon mot de passe",
    ),
    praise: list(
      "merci beaucoup, ça m'a aidé | super service | parfait, merci | vous avez été très aimable | pas mal du tout, bien joué | c'était rapide | je suis très contente des chaussures | génial, ça marche maintenant | putain c'est génial, merci",
    ),
  },
  it: {
    unhappy: list(
      "grazie per niente | fantastico, un'altra risposta inutile | per la terza volta, non ho ricevuto la fattura | quante volte devo spiegarlo | è ridicolo, nessuno mi aiuta | che perdita di tempo | mi state prendendo in giro | aspetto da tre settimane e non importa a nessuno | servizio di merda | sono molto deluso dal vostro servizio | è chiedere troppo avere una risposta chiara | questo non mi aiuta per niente | questo stupido bot non capisce niente | no, no e no, di nuovo sbagliato | non funziona ancora, cazzo | è chiaro che non avete letto il mio messaggio | mi avete addebitato di nuovo, vergogna | sono stufa di voi | complimenti, solo cinque settimane di attesa",
    ),
    repetition: list(
      "me l'ha già detto | mi manda sempre la stessa risposta | quel link me l'avete già mandato tre volte | hai appena scritto la stessa cosa | giriamo in tondo | un altro copia e incolla | può dire qualcosa di diverso per una volta",
    ),
    calm: list(
      "il mio telefono nuovo non funziona, cosa posso fare | come cambio la password | c'è un altro colore | ho sbagliato l'indirizzo | può dirlo ancora una volta | aspetto ancora la consegna, ci sono novità | è arrivato l'articolo sbagliato, come lo cambio | quando arriva la mia nuova carta | non capisco il secondo passaggio | quante volte posso usare il buono | dov'è il mio ordine | vorrei restituire un paio di scarpe | no | ok | rimborso | sì grazie | posso cambiare l'indirizzo di consegna | quali sono i vostri orari | il pacco non è ancora arrivato, può controllare | la lampada è arrivata rotta, come la rendo | spedite in Norvegia | no grazie, è tutto | non ho il numero dell'ordine | come disdico l'abbonamento | c'è il blu | niente male | la taglia è sbagliata, posso cambiarla | ho un'altra domanda | può ripetere per favore | ho dimenticato di nuovo la password",
    ),
    praise: list(
      'grazie mille, mi ha aiutato | ottimo servizio | perfetto, grazie | è stata molto gentile | niente male, ben fatto | che velocità | sono molto contenta delle scarpe | fantastico, ora funziona | cazzo che bravo, grazie',
    ),
  },
  pt: {
    unhappy: list(
      'obrigado por nada | ótimo, mais uma resposta inútil | pela terceira vez, não recebi a nota fiscal | quantas vezes tenho que explicar | isso é ridículo, ninguém me ajuda | que perda de tempo | vocês estão de brincadeira | estou esperando há três semanas e ninguém se importa | que atendimento de merda | estou muito decepcionada com vocês | é pedir muito uma resposta clara | isso não me ajuda em nada | esse robô burro não entende nada | você é inútil | cala a boca | continua sem funcionar, porra | me cobraram de novo, que vergonha | estou farto disso | estou com muita raiva | você está demitido | sua resposta não faz sentido | péssimo atendimento',
    ),
    repetition: list(
      'você já disse isso | você fica repetindo a mesma coisa | me manda sempre a mesma resposta | pare de se repetir | estamos andando em círculos | outra resposta copia e cola | diga outra coisa | quero uma resposta diferente',
    ),
    calm: list(
      'meu telefone novo não funciona, o que faço | como mudo a senha | tem outra cor | errei o endereço | quando chega meu cartão novo | onde está o meu pedido | quero devolver um par de sapatos | não | ok | reembolso | sim por favor | posso mudar o endereço de entrega | qual o horário de funcionamento | meu pacote ainda não chegou, pode verificar | a luminária chegou quebrada, como devolvo | vocês entregam na Noruega | não obrigado, é só isso | não tenho o número do pedido | como cancelo a assinatura | tem na cor azul | nada mal | tenho outra pergunta | pode repetir por favor | quem é você | bom dia, tudo bem',
    ),
    praise: list(
      'muito obrigada, me ajudou muito | ótimo atendimento | perfeito, obrigado | você é muito inteligente | nada mal, parabéns | que rápido | estou feliz com os sapatos | legal, agora funciona',
    ),
  },
  nl: {
    unhappy: list(
      'bedankt voor niets | nou geweldig, weer geen antwoord | voor de derde keer, ik heb geen factuur gekregen | hoe vaak moet ik het nog uitleggen | dit is belachelijk, niemand helpt me | wat een tijdverspilling | ik wacht al drie weken en niemand die het interesseert | wat een kutservice | ik ben zeer teleurgesteld in jullie | is een duidelijk antwoord te veel gevraagd | daar heb ik niks aan | deze domme bot snapt niks | je bent nutteloos | hou je mond | werkt nog steeds niet, verdomme | weer afgeschreven, schandalig | ik ben het spuugzat | ik ben woedend | je bent ontslagen | dat slaat nergens op | waardeloos antwoord',
    ),
    repetition: list(
      'dat heb je al gezegd | je herhaalt steeds hetzelfde | u stuurt me telkens hetzelfde antwoord | hou op met jezelf herhalen | we draaien in cirkels | weer een standaardantwoord | zeg eens iets anders | ik wil een ander antwoord',
    ),
    calm: list(
      'mijn nieuwe telefoon werkt niet, wat kan ik doen | hoe verander ik mijn wachtwoord | is er een andere kleur | wanneer komt mijn nieuwe kaart | waar is mijn bestelling | ik wil een paar schoenen retourneren | nee | oké | terugbetaling | ja graag | kan ik het bezorgadres wijzigen | wat zijn de openingstijden | mijn pakket is er nog niet, kunt u kijken | de lamp kwam kapot aan, hoe stuur ik hem terug | leveren jullie in Noorwegen | nee dank je, dat was alles | ik heb het bestelnummer niet | hoe zeg ik mijn abonnement op | is de blauwe op voorraad | helemaal niet slecht | ik heb nog een andere vraag | kunt u dat herhalen alstublieft | wie ben jij | goedemorgen',
    ),
    praise: list(
      'heel erg bedankt, dat hielp | geweldige service | perfect, dank je | je bent heel slim | niet slecht, goed gedaan | wat snel | ik ben blij met de schoenen | super, het werkt nu',
    ),
  },
  zh: {
    unhappy: list(
      '真是谢谢了，什么都没解决 | 太好了，又是一个没用的回答 | 我已经第三次说了，我没收到发票 | 要我说多少遍 | 太离谱了，没人管 | 浪费我的时间 | 你们在逗我吗 | 等了三个星期都没人理 | 什么垃圾服务 | 对你们的服务非常失望 | 给个明确的答复很难吗 | 这对我一点帮助都没有 | 破机器人什么都听不懂 | 不对不对，又错了 | 还是用不了，他妈的 | 又多扣我钱，骗子 | 服务可真好啊，才让我等了五个星期 | 我要投诉你们',
    ),
    repetition: list(
      '这个你已经说过了 | 每次都发同样的话 | 这个链接发了三遍了 | 又在复制粘贴 | 别绕圈子了 | 能不能换个说法',
    ),
    calm: list(
      '我的新手机用不了，怎么办 | 怎么改密码 | 有别的颜色吗 | 我地址写错了 | 新卡什么时候到 | 发错货了，怎么换 | 第二步我不太懂 | 换一个尺码可以吗 | 我的订单到哪了 | 我想退一双鞋 | 不 | 好的 | 退款 | 可以改收货地址吗 | 你们几点开门 | 包裹还没到，帮我查一下 | 灯到的时候坏了，怎么退 | 可以寄到挪威吗 | 不用了，谢谢 | 我没有订单号 | 怎么取消订阅 | 蓝色有货吗 | 还不错 | 尺码不对，能换吗 | 我还有一个问题 | 请再说一遍 | 密码又忘了',
    ),
    praise: list(
      '非常感谢，帮了大忙 | 服务真好 | 太好了，谢谢 | 你很有耐心 | 不错不错 | 真快 | 鞋子我很满意 | 好了，现在能用了',
    ),
  },
  ja: {
    unhappy: list(
      '何の役にも立たないですね | またこの返事ですか、もういいです | 三回目ですが、請求書が届いていません | 何回説明すればいいんですか | ひどすぎる、誰も助けてくれない | 時間の無駄でした | ふざけてるんですか | 三週間も待っているのに誰も対応してくれない | 最低のサービスだ | 御社の対応には大変失望しました | はっきり答えるのがそんなに難しいですか | 全然助けになってない | このバカなボットは何もわかってない | お前は使えない | 黙れ | まだ動かない、くそ | また引き落とされた、詐欺だ | もううんざり | すごく腹が立つ | 君はクビだ | 意味不明な答えだ | さすがですね、たった五週間待たされただけです',
    ),
    repetition: list(
      'それはもう聞きました | 同じことばかり言わないで | いつも同じ答えですね | さっきも同じ文でした | 繰り返すのはやめて | 他のことを言ってください | 堂々巡りですね',
    ),
    calm: list(
      '新しい電話が動きません、どうすればいいですか | パスワードを変更したい | 他の色はありますか | 新しいカードはいつ届きますか | 注文はどこですか | 靴を返品したいです | いいえ | はい | 返金 | 配送先を変更できますか | 営業時間を教えてください | 荷物がまだ届いていないので確認してください | ランプが壊れて届きました、返品方法は | ノルウェーに配送できますか | いえ、以上です | 注文番号がわかりません | 解約の方法は | 青は在庫ありますか | 悪くないです | もう一つ質問があります | もう一度お願いします | あなたは誰ですか | おはようございます | パスワードを忘れました',
    ),
    praise: list(
      'ありがとうございます、助かりました | 素晴らしい対応です | 完璧です、ありがとう | 君は賢いね | なかなかいいね | 早いですね | 靴がとても気に入りました | 動きました、嬉しい',
    ),
  },
  ko: {
    unhappy: list(
      '아무 도움도 안 되네요 | 또 쓸모없는 답변이네요 | 세 번째 말씀드리는데 영수증 못 받았어요 | 몇 번을 말해야 합니까 | 말도 안 돼요, 아무도 안 도와줘요 | 시간 낭비네요 | 장난하세요 | 3주째 기다리는데 아무도 신경 안 써요 | 서비스가 쓰레기네요 | 정말 실망했습니다 | 제대로 대답하는 게 그렇게 어려워요 | 전혀 도움이 안 돼요 | 이 멍청한 봇은 아무것도 몰라 | 넌 쓸모없어 | 닥쳐 | 아직도 안 돼, 씨발 | 또 결제됐어요, 사기네요 | 진짜 짜증나 | 너무 화가 나요 | 넌 해고야 | 말이 안 되는 소리네 | 참 대단한 서비스네요, 5주밖에 안 기다렸어요',
    ),
    repetition: list(
      '그건 이미 말했잖아요 | 같은 말만 반복하네 | 맨날 똑같은 대답이야 | 아까랑 똑같은 답변이네요 | 반복 좀 그만해 | 다른 말 좀 해봐 | 또 복붙이네요',
    ),
    calm: list(
      '새 전화기가 안 돼요, 어떻게 하죠 | 비밀번호를 바꾸고 싶어요 | 다른 색 있나요 | 새 카드는 언제 오나요 | 제 주문 어디 있나요 | 신발을 반품하고 싶어요 | 아니요 | 네 | 환불 | 배송지 변경할 수 있나요 | 영업시간이 어떻게 되나요 | 택배가 아직 안 왔는데 확인해 주세요 | 램프가 깨져서 왔어요, 반품은 어떻게 하나요 | 노르웨이로 배송되나요 | 아니요, 그게 다예요 | 주문번호가 없어요 | 구독 해지는 어떻게 하나요 | 파란색 재고 있나요 | 나쁘지 않네요 | 다른 질문이 있어요 | 다시 한번 말해 주세요 | 누구세요 | 안녕하세요 | 비밀번호를 잊어버렸어요',
    ),
    praise: list(
      '정말 감사합니다, 도움이 됐어요 | 서비스 최고예요 | 완벽해요, 고마워요 | 너 정말 똑똑하다 | 나쁘지 않아, 잘했어 | 빠르네요 | 신발이 마음에 들어요 | 이제 돼요, 좋아요',
    ),
  },
  ar: {
    unhappy: list(
      'شكرا على لا شيء | رائع، جواب آخر بلا فائدة | للمرة الثالثة لم تصلني الفاتورة | كم مرة يجب أن أشرح | هذه مهزلة، لا أحد يساعدني | مضيعة للوقت | هل تمزحون معي | أنتظر منذ ثلاثة أسابيع ولا أحد يهتم | خدمة زبالة | أنا مستاء جدا من خدمتكم | هل أطلب الكثير، أريد جوابا واضحا | هذا لا يفيدني أبدا | هذا البوت الغبي لا يفهم شيئا | أنت عديم الفائدة | اسكت | ما زال لا يعمل، تبا | خصمتم مني مرة أخرى، نصابين | طفح الكيل | أنا غاضب جدا | أنت مطرود | كلام فارغ | خدمة ممتازة فعلا، انتظرت خمسة أسابيع فقط',
    ),
    repetition: list(
      'قلت لي هذا من قبل | تكرر نفس الكلام | دائما نفس الجواب | توقف عن التكرار | قل شيئا آخر | أريد إجابة مختلفة | ندور في حلقة مفرغة',
    ),
    calm: list(
      'هاتفي الجديد لا يعمل، ماذا أفعل | كيف أغير كلمة المرور | هل يوجد لون آخر | متى تصل بطاقتي الجديدة | أين طلبي | أريد إرجاع حذاء | لا | حسنا | استرداد المبلغ | نعم من فضلك | هل يمكن تغيير عنوان التوصيل | ما هي أوقات العمل | لم تصل الشحنة بعد، هل يمكنكم التحقق | وصل المصباح مكسورا، كيف أرجعه | هل تشحنون إلى النرويج | لا شكرا، هذا كل شيء | ليس لدي رقم الطلب | كيف ألغي الاشتراك | هل يوجد اللون الأزرق | ليس سيئا أبدا | عندي سؤال آخر | أعد من فضلك | من أنت | صباح الخير | نسيت كلمة المرور',
    ),
    praise: list(
      'شكرا جزيلا، ساعدتني كثيرا | خدمة رائعة | ممتاز، شكرا | أنت ذكي جدا | ليس سيئا، أحسنت | سريع جدا | أنا سعيد بالحذاء | تمام، يعمل الآن',
    ),
  },
  hi: {
    unhappy: list(
      'कुछ नहीं करने के लिए धन्यवाद | वाह, फिर एक बेकार जवाब | तीसरी बार बोल रहा हूँ, बिल नहीं मिला | कितनी बार समझाऊँ | यह बकवास है, कोई मदद नहीं करता | समय की बर्बादी | क्या मज़ाक है | तीन हफ़्ते से इंतज़ार कर रहा हूँ और किसी को परवाह नहीं | घटिया सेवा | आपकी सेवा से बहुत निराश हूँ | क्या सीधा जवाब देना इतना मुश्किल है | इससे मुझे कोई मदद नहीं मिली | यह बेवकूफ बॉट कुछ नहीं समझता | तुम बेकार हो | चुप रहो | अभी भी काम नहीं कर रहा, साला | फिर से पैसे काट लिए, धोखेबाज़ | मैं तंग आ गया हूँ | मुझे बहुत गुस्सा आ रहा है | तुम्हें नौकरी से निकाल दिया | bakwas service hai | kitni baar batau yaar, bekar ho tum',
    ),
    repetition: list(
      'यह तो आप पहले भी कह चुके हैं | बार बार वही बात मत दोहराओ | हमेशा एक ही जवाब | कुछ और बोलो | मुझे दूसरा जवाब चाहिए | खुद को दोहराना बंद करो | wahi baat baar baar',
    ),
    calm: list(
      'मेरा नया फ़ोन काम नहीं कर रहा, क्या करूँ | पासवर्ड कैसे बदलूँ | क्या दूसरा रंग है | नया कार्ड कब आएगा | मेरा ऑर्डर कहाँ है | मुझे जूते वापस करने हैं | नहीं | ठीक है | रिफंड | हाँ कृपया | क्या पता बदल सकते हैं | आपका समय क्या है | पार्सल अभी नहीं आया, देख लीजिए | लैंप टूटा हुआ आया, वापस कैसे करूँ | क्या आप नॉर्वे भेजते हैं | नहीं धन्यवाद, बस इतना ही | मेरे पास ऑर्डर नंबर नहीं है | सदस्यता कैसे रद्द करूँ | नीला रंग है क्या | बुरा नहीं है | मेरा एक और सवाल है | कृपया दोबारा बताइए | आप कौन हैं | नमस्ते | mera order kahan hai | refund kab milega',
    ),
    praise: list(
      'बहुत धन्यवाद, मदद मिली | शानदार सेवा | बढ़िया, शुक्रिया | तुम बहुत होशियार हो | बुरा नहीं, शाबाश | कितना जल्दी | जूते पसंद आए, खुश हूँ | अब काम कर रहा है, बढ़िया',
    ),
  },
  ru: {
    unhappy: list(
      'спасибо ни за что | отлично, опять бесполезный ответ | в третий раз пишу, чек не пришёл | сколько раз объяснять | это смешно, никто не помогает | пустая трата времени | вы издеваетесь | жду три недели и всем плевать | дерьмовый сервис | крайне разочарована вашим обслуживанием | неужели так сложно ответить прямо | это мне никак не помогает | этот тупой бот ничего не понимает | ты бесполезный | заткнись | до сих пор не работает, блять | опять списали деньги, мошенники | меня всё достало | я в ярости | ты уволен | полная чушь | прекрасный сервис, ждать всего пять недель | бесит уже',
    ),
    repetition: list(
      'вы это уже говорили | ты повторяешь одно и то же | всё время один и тот же ответ | хватит повторять | ходим по кругу | опять копипаст | скажи что-нибудь другое | хочу другой ответ',
    ),
    calm: list(
      'мой новый телефон не работает, что делать | как изменить пароль | есть другой цвет | я ошибся в адресе | когда придёт новая карта | где мой заказ | хочу вернуть обувь | нет | ок | возврат | да пожалуйста | можно изменить адрес доставки | во сколько вы открываетесь | посылка ещё не пришла, проверьте пожалуйста | лампа пришла разбитой, как вернуть | доставляете в Норвегию | нет спасибо, это всё | у меня нет номера заказа | как отменить подписку | есть синий | совсем неплохо | у меня другой вопрос | повторите пожалуйста | кто ты | доброе утро | забыл пароль',
    ),
    praise: list(
      'большое спасибо, помогли | отличный сервис | идеально, спасибо | ты очень умный | неплохо, молодец | как быстро | очень доволен обувью | класс, теперь работает',
    ),
  },
  tr: {
    unhappy: list(
      'hiçbir şey için teşekkürler | harika, yine işe yaramaz bir cevap | üçüncü kez söylüyorum, fatura gelmedi | kaç kere anlatacağım | bu rezalet, kimse yardım etmiyor | zaman kaybı | dalga mı geçiyorsunuz | üç haftadır bekliyorum kimsenin umurunda değil | bok gibi hizmet | hizmetinizden büyük hayal kırıklığı yaşadım | net bir cevap çok mu zor | bana hiç yardımcı olmadı | bu aptal bot hiçbir şey anlamıyor | sen işe yaramazsın | kapa çeneni | hala çalışmıyor, lanet olsun | yine para çektiniz, dolandırıcılar | bıktım artık | çok sinirliyim | kovuldun | saçmalık | ne güzel hizmet, sadece beş hafta bekledim',
    ),
    repetition: list(
      'bunu zaten söyledin | hep aynı şeyi söylüyorsun | sürekli aynı cevap | kendini tekrar etme | başka bir şey söyle | farklı bir cevap istiyorum | yine kopyala yapıştır',
    ),
    calm: list(
      'yeni telefonum çalışmıyor, ne yapabilirim | şifremi nasıl değiştiririm | başka renk var mı | yeni kartım ne zaman gelir | siparişim nerede | ayakkabıyı iade etmek istiyorum | hayır | tamam | para iadesi | evet lütfen | teslimat adresini değiştirebilir miyim | kaçta açıyorsunuz | kargom henüz gelmedi, bakar mısınız | lamba kırık geldi, nasıl iade ederim | Norveç e gönderiyor musunuz | hayır teşekkürler, bu kadar | sipariş numaram yok | aboneliği nasıl iptal ederim | mavisi var mı | hiç fena değil | başka bir sorum var | tekrar eder misiniz lütfen | sen kimsin | günaydın | şifremi unuttum',
    ),
    praise: list(
      'çok teşekkürler, yardımcı oldu | harika hizmet | mükemmel, teşekkürler | çok zekisin | fena değil, aferin | ne kadar hızlı | ayakkabılardan çok memnunum | süper, şimdi çalışıyor',
    ),
  },
};
