// The commonest words of languages that share the Latin script: they tell which language's list holds.
// Accents are left out.
export const commonWords: Readonly<Record<string, string>> = {
  en: 'the a an is are was were be been to of and in that it this for on with as at by have has had do does did will would can could should what why how when where who which there here but or if so just about from they he she his her them its all any some more my order please want need get',
  de: 'der die das ein eine einen einem einer ist sind war waren wird werden und oder aber zu von mit auf fur an bei nach aus im am den dem des dass ob wenn was warum wie wann wo wer welche hier da so sehr nur auch noch man er es hat habe haben hatte kann kannst konnen soll will mein bitte mir doch mal jetzt dann',
  nl: 'de het een is zijn was waren wordt en of maar te van met op voor aan bij naar uit in dat dit die als wat waarom hoe wanneer waar wie welke hier daar zo heel maar ook nog er hij zij ze heeft heb hebben had kan kun kunnen moet wil graag mijn alsjeblieft alstublieft nu dan',
  es: 'el la los las un una unos unas es son era fue ser y o pero de del en con por para al a que como cuando donde quien cual aqui ahi asi muy solo tambien se lo le les ha he han hay puede puedo puedes quiero quiere este esta esto eso ese esa mas si porque hacer pedido favor',
  fr: 'le la les un une des est sont etait ete etre et ou mais de du en avec par pour au aux a que qui quoi comment quand ou quel quelle ici ca cela ce cette ces tres seulement aussi se lui leur y il elle on ils elles peux peut pouvez veux veut faire fait commande si plus parce dans sur svp',
  it: 'il lo la i gli le un uno una e sono era stato essere ed o ma di del della dei delle in con per da dal al alla a che chi come quando dove quale qui cosi molto solo anche si ci ha hanno puo posso puoi voglio vuole questo questa questi quello quella piu se perche fare ordine favore',
  pt: 'o a os as um uma uns umas e sao era foi ser ou mas de do da dos das em no na nos nas com por para ao que como quando onde quem qual aqui ai assim muito so tambem se lhe tem ha pode posso quero quer este esta isto isso esse essa mais porque fazer pedido favor pelo pela',
  tr: 've bir bu su o da de mi mu ile icin gibi kadar cok daha en ama fakat veya ya ki var olan olarak nasil neden nicin nerede ne zaman kim hangi burada sonra once simdi lutfen istiyorum siparis siparisim',
  hi: 'hai hain ho tha thi the ka ki ke ko se mein par aur ya lekin kya kyun kyu kab kahan kaun kaise yeh ye woh wo bhi hi toh to kar karo raha rahi rahe',
};
