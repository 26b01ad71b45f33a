// Gates that are recognised by their words in 14 languages: law, promises, health. No labelled public
// messages exist for the first two.
import { patternIndex } from '../../text/pattern-index.ts';
import { anyOf } from './folding.ts';

/** Law: suing, lawyers, courts, authorities, and rights to data. */
const LEGAL = anyOf(
  [
    "(?<!(?:spoke|speak|spoken|talk|talked|chat|chatted) )(?:to|will|'ll|can|could|may|might|gonna|or|be|get|getting) (?:\\p{L}+ )?sue(?:d|ing)?(?! (?:is|was|said|told|from))(?![a-z])|suing(?![a-z])|law ?suits?|lawyers?(?! bag)|attorneys?|solicitors?|barrister|legal (?:action|advice|proceedings|steps|department|team|counsel|notice|rights|claim|matter|threat|dispute|representative|complaint|case|consequences)|legally (?:binding|required|obliged|entitled)|(?:take|see|taking|meet|bring) (?:you|them|this|your company|it)(?: all)? (?:to|in|before) (?:a |the )?(?:small claims )?court|small claims|court (?:order|case|date)|in court(?![a-z])|class action|litigat\\p{L}*|cease and desist|subpoena|consumer (?:protection|rights|court|forum)|trading standards|ombudsm[ae]n|financial regulator|data protection|gdpr|ccpa|subject access request|right to (?:be forgotten|erasure)|(?:what|which|all)(?: the)? (?:personal )?data (?:do )?you (?:have|hold|store)|liabil(?:ity|e)(?! insurance)|copyright|trademark|infring\\p{L}*|press charges|breach of contract|statutory",
    // German
    'anwalt|anwaltin|rechtsanw|verklag|klage (?:ein|gegen|erheb)|einklagen|rechtliche schritte|rechtsweg|rechtsabteilung|rechtsschutz|vor gericht|gericht(?:lich|stermin)|strafanzeige|anzeige erstatt|abmahnung|verbraucherzentrale|verbraucherschutz|schlichtungsstelle|dsgvo|datenauskunft|datenschutz(?:beauftragt|anfrage|behorde|verordnung|verletzung)|auskunft (?:nach|gemass|uber meine) |haftung|schadenersatz|schadensersatz|urheberrecht|markenrecht',
    // Spanish, Portuguese
    'abogad|demanda(?:r|re|rl|mos|ndo)?(?:os|les|los)?(?![a-z])|denunci|acciones? legal|acoes legais|acao judicial|tribunal|juzgado|juicio|hoja de reclamaciones|omic(?![a-z])|rgpd|lopd|lgpd|proteccion de datos|protecao de dados|derecho de acceso|advogad|processar (?:voces|a empresa|essa)|processo judicial|na justica|procon(?![a-z])|justica|responsabilidad legal|medidas legales|via judicial|reclamacion judicial|direitos? do consumidor|derechos? del consumidor|danos e prejuizos|danos y perjuicios',
    // French
    "avocat|porter plainte|plainte contre|poursui(?:vre|tes|vrai) (?:en justice|judiciaire)?|en justice|action (?:en justice|judiciaire)|tribun(?:al|aux)|mise en demeure|protection des donnees|cnil(?![a-z])|droit d'acces|droit a l'oubli|dgccrf|recours juridique|huissier|dommages et interets|voie judiciaire|service juridique|mediateur",
    // Italian
    'avvocat|azioni? legali|vie legali|fare causa|farvi causa|faro causa|vi denuncio|denunci[ao]|querel|tribunale|giudice|diffida|protezione dei dati|garante(?: della privacy)?|diritto di accesso|risarcimento|associazione consumatori|ufficio legale',
    // Dutch
    'advocaat|advocaten|jurist|aanklag|rechtszaak|rechtbank|rechter|juridisch|gerechtelijk|dagvaard|aansprakelijk|ingebrekestelling|consumentenbond|geschillencommissie|avg[- ]verzoek|avg(?![a-z])|inzageverzoek|gegevensbescherming|schadevergoeding|aangifte',
    // Russian
    'адвокат|юрист|в суд(?![а-я])|подам (?:в суд|иск)|подать (?:в суд|иск|жалобу в)|суд(?:ебн|иться)|исков|иск(?![а-я])|роспотребнадзор|прокуратур|досудебн|претензи|защит\\p{L}* прав потребител|персональных данных|юридическ|заявление в полицию',
    // Turkish
    'avukat|dava (?:ac|edec)|davaci|mahkeme|yasal (?:yol|islem|sure|hak)|hukuki|tuketici (?:hakem|mahkeme|hak)|kvkk|savci|suc duyurusu|tazminat|ihtarname',
    // Korean, Hindi
    '변호사|소송|고소|고발|법적|법원|소비자보호원|소비자원|개인정보 (?:열람|삭제|침해)|손해배상|법률|내용증명',
    'वकील|मुकदमा|मुक़दमा|कानूनी|क़ानूनी|अदालत|कोर्ट|उपभोक्ता (?:फोरम|अदालत|न्यायालय)|केस (?:कर|दर्ज)|एफआईआर|लीगल',
  ],
  [
    '律师|起诉|诉讼|法院|法律|告你们|告上法庭|打官司|消费者协会|消协|12315|维权|工商局|个人信息保护|隐私权|索赔|律师函',
    '弁護士|訴え|訴訟|裁判|法的|消費者センター|消費生活センター|個人情報(?:の)?(?:開示|削除)|損害賠償|告訴|内容証明|法律',
    'محام|المحامي|مقاضا|أقاضي|سأقاضي|دعوى|قضائي|محكمة|المحكمة|قانوني|القانون|حماية المستهلك|حماية البيانات|شكوى رسمية|تعويض قانوني',
  ],
);

/** Words about law that concern no dispute. */
const NO_LEGAL = anyOf([
  'lawyer(?:s)? (?:bag|costume|outfit|gift)|gift for (?:a|my|the) lawyer|legal (?:size|paper|pad)|court (?:shoe|tennis)|(?:tennis|basketball|food|squash|padel|badminton) court',
]);

/** A promise that binds: in writing, guaranteed, a contract's terms, a price kept. */
const CONTRACT = anyOf(
  [
    '(?:can|could|do|will|would) (?:you|u) (?:\\p{L}+ )?(?:guarantee|promise|commit|warrant|confirm in writing|put (?:that|this|it) in writing)|in writing(?![a-z])|written (?:guarantee|confirmation|commitment|agreement|assurance|promise)|guarantee (?:me|us|that|delivery|the price|in|it)|(?:sign|negotiate|amend|renegotiate|change|draft|terminate|review|renew) (?:a |an |the |our |your |my )?(?:\\p{L}+ )?(?:contract|agreement|nda|sla|msa|dpa)(?![a-z])|(?:non-?disclosure|service[- ]level|data processing|framework|master service) agreement|contract (?:terms?|clause|duration|length|negotiation|renewal|amendment|change)|contractual\\p{L}*|binding (?:offer|quote|commitment|promise|contract)|lock in (?:the|this|that|a) price|price (?:guarantee|lock|match guarantee) (?:in|for our)|penalty clause|special (?:terms|conditions) for|exclusiv(?:e|ity) (?:agreement|contract|deal|rights)|commit to (?:a|the|that|this|delivering|deliver)|purchase agreement|uptime guarantee|bulk contract|enterprise agreement',
    'schriftlich|garantier(?:en|t|st|e)? (?:sie|du|ihr|mir|uns|dass)|(?:konnen|konnten|kannst|konnt|wurden) (?:sie|du|ihr) .{0,40}(?:garantier|zusicher|zusag|versprech)|verbindlich|vertrag(?:lich|sbedingung|sanderung|slaufzeit|sverlanger|sstrafe)?(?![a-z])|rahmenvertrag|zusicherung|geheimhaltungsvereinbarung|auftragsverarbeitung|avv(?![a-z])',
    'por escrito|por escripto|(?:puede[ns]?|pueden|podria[ns]?|me|nos|pode[m]?|voces|poderia[m]?) (?:\\p{L}+ )?(?:garantiza|garantizar|garantir|garantem|prometer|comprometer)|garantizan|contrat(?:o|ual)(?!ar)|clausula|vinculante|acuerdo de (?:confidencialidad|nivel)|acordo de (?:confidencialidade|nivel)|compromiso de|compromisso (?:de|por)',
    'par ecrit|(?:pouvez|pourriez|peux|pourrait)[- ](?:vous|tu|on) .{0,30}(?:garantir|promettre|engager|engagez)|vous (?:me |nous )?garantissez|vous engagez|contrat(?:uel)?|clause|engagement (?:ferme|ecrit)|accord de (?:confidentialite|niveau)|devis ferme',
    'per iscritto|(?:potete|puo|puoi|potreste|mi|ci) (?:\\p{L}+ )?(?:garantire|garantite|garantisce|promettere|assicurare per)|garantite|contratt(?:o|uale|i)(?![a-z])|clausol|vincolante|accordo di (?:riservatezza|servizio)|impegno scritto',
    'schriftelijk|op papier|(?:kunnen|kunt|kan|kun) (?:jullie|u|je) .{0,40}(?:garander|beloven|toezeg)|garanderen jullie|contract(?:ueel|voorwaarden|duur)?(?![a-z])|bindend|geheimhoudingsverklaring|verwerkersovereenkomst|overeenkomst|toezegging',
    'в письменн|письменн\\p{L}* (?:гарант|подтвержд|обязат)|(?:можете|сможете|вы) (?:\\p{L}+ )?гарантир|гарантируете|договор|контракт|обязательств|соглашени\\p{L}* о|пообеща(?:ть|ете)',
    'yazili (?:olarak|garanti|onay|taahhut)|garanti (?:eder|edebilir|veriyor|verebilir)|taahhut|sozlesme|baglayici|soz (?:verir|verebilir)',
    '서면|계약(?:서|조건|조항|위반| ?조건|을 체결)|보장해|보장하|보장할|확약|약속해 ?(?:주|줄)|구속력',
    'लिखित|लिखकर|गारंटी (?:दे|दो)|अनुबंध|करार|कॉन्ट्रैक्ट|वादा कर|एग्रीमेंट',
  ],
  [
    '书面|合同|协议条款|保证书|承诺书|(?:能|可以|可不可以|能不能|敢)(?:给我|给我们|向我)?(?:保证|承诺|担保)|签(?:署|订|约)|保密协议|违约金',
    '書面|契約(?:書|内容|条件|条項|違反|を(?:結|締))|保証して(?:くれ|もらえ|いただけ)|保証(?:できますか|してください)|確約|約束して(?:くれ|もらえ|いただけ)|秘密保持',
    'خطيا|كتابيا|كتابي|هل تضمن|تضمنون|تضمنوا|ضمان (?:خطي|مكتوب)|العقد|عقدا|عقد (?:عمل|خدمة|مكتوب)|التزام|اتفاقية|تتعهد',
  ],
);

const NO_CONTRACT = anyOf([
  'contract(?:ed|ing)? (?:a |the )?(?:virus|disease|covid|illness|flu)|contractor|guarantee(?:d)? (?:period|card)|money[- ]back guarantee|contratar',
]);

/** Health: medicines, symptoms, emergencies; not what a product is made of. */
const MEDICAL = anyOf(
  [
    "side effects?|dos(?:e|age|ages|es|ing)(?![a-z])|overdos\\p{L}*|prescri(?:ption|bed|be)|symptoms?|diagnos\\p{L}*|medicat\\p{L}*|medicines?|antibiotic\\p{L}*|pregnan\\p{L}*|breast ?feeding|allergic reaction|anaphyla\\p{L}*|chest pain|(?:can'?t|cannot|difficulty|trouble|hard to|struggling to) breath\\p{L}*|bleeding|unconscious|passed out|fainted|heart attack|stroke(?: symptoms)?(?![a-z])|seizures?|poisoned|(?:swallowed|ingested|ate) (?:it|the|a|some) ?(?:\\p{L}+ )?(?:battery|magnet|part|soap|detergent|cleaner)|blood pressure|diabet\\p{L}*|my (?:doctor|physician|gp(?![a-z]))|consult (?:a|my) doctor|see a doctor|medical (?:advice|emergency|condition|question|attention|help)|rash(?:es)?(?![a-z])|(?:broke out|break out) in|hives|vomit\\p{L}*|threw up|burn(?:ed|t|s|ing)? (?:my|on my|his|her) (?:skin|hand|hands|face|eyes?|finger|arm|leg)|infection|injur\\p{L}*|(?:cut|hurt) (?:myself|my (?:hand|finger|leg|arm|foot|eye))|ambulance|hospital|interact(?:s|ion)? with (?:my|other)|safe (?:to (?:take|use)|for|during) .{0,30}(?:pregnan|baby|infant|medic|asthma|kidney|heart|epilep|diabet)",
    'nebenwirkung|dosierung|uberdosis|rezeptpflichtig|symptom|diagnose|medikament|arzneimittel|schwanger|stillzeit|allergische reaktion|brustschmerz|atemnot|keine luft|blutung|bewusstlos|herzinfarkt|schlaganfall|vergiftet|vergiftung|blutdruck|diabet|mein(?:en|em)? arzt|hausarzt|ausschlag(?![a-z])|erbrochen|verletzt habe|habe mich .{0,20}verletzt|notarzt|krankenhaus|wechselwirkung|verschluckt',
    'efectos? secundario|efeitos? colatera|dosis|dose(?![a-z])|sobredosis|receta medica|receita medica|sintoma|diagnostic|medicament|remedio|embaraz|gravid|amamant|reaccion alergica|reacao alergica|dolor (?:de|en el) pecho|dor no peito|no puedo respirar|nao consigo respirar|sangr(?:ado|ando|amento)|desmay|desmai|infarto|intoxic|presion arterial|pressao arterial|diabet|mi medico|meu medico|sarpullid|erupc|vomit|me (?:lesione|machuquei)|hospital|ambulanci|quemadur|queimadur|lactancia|tragado|engoliu',
    'effets? secondaire|effets? indesirable|posologie|surdose|ordonnance|symptome|diagnosti|medicament|enceinte|allait|reaction allergique|douleurs? (?:a la |thoracique|dans la )poitrine|douleur thoracique|mal a respirer|respire plus|saigne|evanoui|crise cardiaque|empoisonn|tension arterielle|diabet|mon medecin|eruption cutanee|vomi|me suis (?:blesse|brule)|hopital|ambulance|avale',
    'effetti? collateral|dosaggio|dose(?![a-z])|sovradosaggio|ricetta medica|sintom|diagnosi|farmac|medicinal|incinta|gravidanza|allattamento|reazione allergica|dolore al petto|(?:non riesco|difficolta) a respirare|sanguin|svenut|infarto|avvelen|pressione alta|diabet|il mio medico|eruzione cutanea|sfogo|vomit|mi sono (?:ferit|ustionat)|ospedale|ambulanza|ingerit|ingoiat',
    'bijwerking|dosering|overdosis|(?:op |dokters)?recept van de (?:dokter|arts)|symptomen|diagnose|medicijn|medicatie|zwanger|borstvoeding|allergische reactie|pijn op de borst|niet ademen|benauwd|bloeding|bewusteloos|hartaanval|vergiftig|bloeddruk|diabet|mijn (?:huis)?arts|mijn dokter|huiduitslag|overgegeven|ziekenhuis|ingeslikt|doorgeslikt|gewond',
    'побочн|дозировк|передозир|рецепт врача|симптом|диагноз|лекарств|препарат|таблетк|беремен|кормлен\\p{L}* грудью|аллергическ\\p{L}* реакц|боль в груди|не могу дышать|тяжело дышать|кровотечен|потерял\\p{L}? сознание|инфаркт|инсульт|отравил|отравлен|артериальн|давление (?:поднял|скач|высок)|диабет|мой врач|моему врачу|сыпь|рвот|тошнит|скорую|больниц|ожог|проглотил',
    'yan etki|dozaj|doz(?:u|unu)?(?![a-z])|asiri doz|recete|semptom|belirtiler|teshis|ilac|hamile|emzir|alerjik reaksiyon|gogsum|gogus agrisi|nefes al|kanama|bayildi|kalp krizi|zehirlen|tansiyon|diyabet|seker hasta|doktorum|dokuntu|kustu|kusma|hastane|ambulans|yutt?u|yaraland|yanik',
    '부작용|복용|용량을|과다복용|처방|증상|진단|약을|약은|임신|수유|알레르기 반응|가슴 통증|가슴이 아|숨을 (?:못|쉴)|숨이|출혈|기절|심장마비|중독|혈압|당뇨|의사(?!소통|결정)|발진|두드러기|구토|병원|구급차|화상|삼켰',
    'दुष्प्रभाव|साइड इफेक्ट|खुराक|ओवरडोज|लक्षण|निदान|दवा|दवाई|गर्भवती|गर्भावस्था|स्तनपान|एलर्जी (?:हो गई|रिएक्शन|की प्रतिक्रिया)|सीने में दर्द|सांस (?:नहीं|लेने)|साँस|खून बह|बेहोश|दिल का दौरा|जहर|रक्तचाप|मधुमेह|डॉक्टर|चकत्ते|उल्टी|अस्पताल|एम्बुलेंस|निगल',
  ],
  [
    '副作用|剂量|过量服|处方|症状|药物|吃药|服药|(?<![衣西礼校制])服用|怀孕|孕妇|哺乳|过敏反应|过敏了|胸痛|胸口(?:疼|痛)|呼吸困难|喘不过气|流血|出血|昏迷|晕倒|心脏病|中毒|血压|糖尿病|医生|皮疹|起疹|呕吐|医院|救护车|烫伤|吞了|误食|误吞',
    '副作用|服用|処方|薬を|薬の|妊娠|授乳|アレルギー(?:反応|が出|症状)|胸が(?:痛|苦)|胸の痛み|息が(?:でき|苦)|呼吸(?:困難|が|でき)|出血|意識が|心臓発作|中毒|血圧|糖尿|医師|医者|発疹|湿疹|かぶれ|嘔吐|吐い|病院|救急車|やけど|火傷|飲み込|誤飲',
    'آثار جانبية|الآثار الجانبية|أعراض جانبية|جرعة|الجرعة|وصفة طبية|أعراض|تشخيص|دواء|الدواء|أدوية|(?:أنا|انا|زوجتي) حامل|للحوامل|أثناء الحمل|الرضاعة|مرضع|حساسية شديدة|رد فعل تحسسي|تحسس|ألم في (?:الصدر|صدري)|التنفس|أتنفس|نزيف|فقد الوعي|نوبة قلبية|تسمم|ضغط الدم|السكري|طبيب|الطبيب|طفح|تقيؤ|مستشفى|إسعاف|حروق|ابتلع',
  ],
);

/** Questions about goods that only sound medical. */
const NO_MEDICAL = anyOf([
  '(?:medicine|first aid) (?:ball|cabinet|kit)|doctor (?:who|martens|costume)|dr\\.? martens|hospital (?:corner|bag)|stroke (?:width|order|engine)|(?:two|four|2|4)[- ]stroke|rash(?:ly| guard| vest)|heart (?:shaped|rate monitor)|swim stroke|key ?stroke|injury time',
]);

const judged: readonly (readonly [
  gate: 'legal' | 'contract' | 'medical',
  is: RegExp,
  not: RegExp,
])[] = [
  ['legal', LEGAL, NO_LEGAL],
  ['contract', CONTRACT, NO_CONTRACT],
  ['medical', MEDICAL, NO_MEDICAL],
];

const search = patternIndex(judged.flatMap(([, is, not]) => [is, not]));

/**
 * The gates whose words stand in a text, with these.
 * @param text folded, see `folded`
 */
export function wordedGates(text: string): ReadonlyMap<'legal' | 'contract' | 'medical', string> {
  const found = new Map<'legal' | 'contract' | 'medical', string>();
  const find = search(text);
  for (const [gate, is, not] of judged) {
    const match = find(not) ? is.exec(text.replace(new RegExp(not.source, 'gu'), ' ')) : find(is);
    if (match) found.set(gate, match[0].trim());
  }
  return found;
}
