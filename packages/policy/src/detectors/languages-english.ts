// English: who is asked for, how it is asked, and what only looks like it.
import type { RequestLanguage } from './language.ts';
import { whole, words } from './languages-words.ts';

const DETERMINER = '(?:(?:an?|the|one of (?:the|your)|your|ur|some|any|another|some other) )?';
const QUALITY =
  '(?:real|actual|live|living|proper|genuine|human|different|other|free|available|physical|normal|qualified|competent|senior|fucking|fuckin|f\\S*ing|freaking|friggin|damn(?:ed)?|goddamn|bloody|god damn|customer|client|support|service|services|care|sales|billing|technical|tech|bank|help|call|chat|company|store|shop)';
/** People who are asked for by what they are; nobody sends money to them. */
const STAFF =
  '(?:hum[ae]ns?(?: beings?| person| agents?| reps?| operator| support| representative| assistance)?|ag[ae]nts?|representatives?|reps?|operators?|advis[oe]u?rs?|specialists?|experts?|supervisors?|managers?|managment|management|executives?|assistants?|associates?|consultants?|clerks?|tellers?|bankers?|staff(?: members?)?|employees?|workers?|team members?|members? of (?:the |your )?(?:staff|team)|customer (?:service|support|care|services)|client services|support(?: team| staff| desk)?|service (?:desk|team)|help ?desk|call cent(?:er|re)|reception(?:ist)?|front desk|concierge|the team|your team|your people|your boss|your superior|your colleagues?|(?:sales|billing|complaints?|returns?|support|service|fraud|technical|customer service|customer support|customer care) (?:team|department|dept|people|guys?|line))';
const ANYONE =
  '(?:persons?|people|some ?one|some ?body|any ?one|any ?body|man|woman|guy)(?: else| real| human| alive| actual)?';
const WHO = `${DETERMINER}(?:${QUALITY} )*(?:${STAFF}|${ANYONE}|\\p{L}+ (?:employees?|agents?|representatives?|reps?|workers?|staff))`;
/** Somebody of the shop, said so that it cannot be a friend or the addressee of a parcel. */
const OURS = `${DETERMINER}(?:${QUALITY} )*(?!support (?!team|staff|desk|please|about|now))(?:${STAFF}|(?<=(?:your|the|ur) )\\p{L}+ (?:team|department|dept|desk)|(?:persons?|some ?one|some ?body|people)(?: (?:real|human|else))?(?: (?:who works )?(?:from|in|at|on) (?:your|the|ur) \\p{L}+| in charge| responsible| in person)?)(?! (?:first|of mine|of ours|else|outside|in (?:my|his|her)|at (?:my|the) door|i know))`;
/** What the talk is about, between the verb and the person: “about my refund”. */
const ABOUT =
  '(?:(?:about|regarding|concerning|re|on|over|through|in regards? to|with regards? to|because of) (?:\\S+ ){1,8}?)';
/** Who speaks for themselves: “can I”, “I want to”. */
const I_WANT =
  "(?:(?:want|need|have|like|love|wish|prefer|hope|hoping|possible|able|way|best|happy|trying|got) to|wanna|(?:can|could|may|might|shall|how do|how can|where can|should) (?:i|we)|let (?:me|us)|'d rather|d rather|would rather|better(?: if)?|only|^(?:please )?) (?:please |just |rather |really |only |kindly |urgently |maybe |actually |also |quickly )*";
const SETTLE =
  '(?:discuss(?:ing)?|go(?:ing)? (?:over|through)|talk(?:ing)? (?:through|over)|review|sort(?:ing)?(?: out)?|settl(?:e|ing)|resolv(?:e|ing)|clarify|clear(?: up)?|solv(?:e|ing)|work out|raise|address|deal(?:ing)? with|handle|fix|take (?:up|this up))';
const EXPLAIN = '(?:explain(?:ing)?|describ(?:e|ing)|report(?:ing)?|complain(?:ing)?)';
/** What a person does for the visitor that a bot does not. */
const LOOK =
  '(?:(?:take a |have a |give it a )?(?:closer |quick |proper )?(?:look(?:s|ing)?|check(?:s|ing)?|go(?:ing|es)?)(?: (?:at|into|over|through))? (?:this|my|our|it|that|the (?:case|claim|problem|issue|account))|review(?:ing|s)? (?:this|my|our|it)|(?:handle|read|process|decide|sort out|sort|take on|deal with|answer|see to)s? (?:this|my|our|it|that|me)|take(?:s)? (?:this |it )?over)';
const TO =
  '(?:to|too|2|t|with|w|w/|wth|wit|thru to|through to|through with|over to|in to|onto|and)';
const FILLER =
  '(?:directly |again |now |already |instead |immediately |urgently |privately |just |straight |please |pls |live |online |na |an )*';
const TALK =
  '(?:talk(?:ing)?|speak(?:ing)?|speek|spk|tlk|chat(?:t?ing)?|connect(?:ed|ing)?|conversation|a (?:quick |short |brief )?(?:chat|word|talk)|(?:get |be |getting |being )?(?:in touch|in contact)|get through|getting through|get hold|communicate|communicating)';
const MOVE =
  '(?:transfer(?:r?ing|r?ed)?|trasnfer|tranfer|escalat(?:e|ed|ing)|switch(?:ed)?|forward(?:ed)?|redirect(?:ed)?|rout(?:e|ed)|hand(?:ed)?(?: over| off)?|pass(?:ed)?(?: over| on)?|put(?: through)?|patch(?:ed)?|connect(?:ed)?|send|refer(?:red)?|direct)';
const OBJECT =
  '(?:me|us|this|it|my (?:call|chat|case|issue|ticket|question|request)|the (?:call|chat|conversation))';
const WANT =
  "(?:want|wants|need|needs|wanna|would like|'d like|gimme|give me|get me|get us|find me|send me|bring me|bring in|fetch me|prefer|require|demand|request(?:ing)?|let me have|can (?:i|we) (?:have|get)|could (?:i|we) (?:have|get)|may i have|may i get|i'll take|call|looking for|waiting for|asking for|ask for|asked for|i said)";
const BOT =
  '(?:(?:chat ?|ro)?bots?|machines?|computers?|robots?|ai|a\\.i|automat(?:ed|ic) \\p{L}+|programs?|software|assistants? bot|answering machine|virtual (?:agent|assistant)s?)';
const PLEASE =
  '(?:please|pls|plz|plss?|now|right now|asap|immediately|thanks|thank you|thx|ty|here|instead|already|today|urgently|at once|quick(?:ly)?|straight away|right away|needed|required|wanted|sir|man|bro|mate|dude|help)';
const LEAD =
  "(?:hi|hello|hey|hiya|ok|okay|no|nope|yes|yeah|well|please|pls|plz|sorry|um|so|now|just|i said|ugh|wtf|omg|sir|dear|good (?:morning|day|evening|afternoon)|i(?:'m| am) (?:looking|asking|waiting) for|i|we|can you|could you|want|need|wanna|would like|'d like|i'd like|get|get me|give me|gimme|bring me|find me|some|to|reach|contact|call|talk|speak|chat|with|transfer(?: me)?|connect(?: me)?|another|an?|the|your|one of your|is there|are there|any|more|to the|for)";

export const english: RequestLanguage = {
  code: 'en',
  asks: [
    words(`${TALK} ?${FILLER}${TO} ${FILLER}(?:\\p{L}{1,2} )?${WHO}`),
    words(
      `${I_WANT}(?:${TALK}|have a (?:chat|word|call)) ${FILLER}${ABOUT}(?:with ${OURS}|to ${DETERMINER}(?:${QUALITY} )*(?:${STAFF}|(?:person|some ?one|some ?body)$))`,
    ),
    words(`${I_WANT}${SETTLE} (?:\\S+ ){1,8}?with ${OURS}`),
    words(
      `${EXPLAIN} (?:\\S+ ){0,6}?to (?:an?|one of your|your|the|some) (?:${QUALITY} )*(?:${STAFF}|(?:real|actual|live|living|proper) person|a person$)`,
    ),
    words(
      `(?<!(?:other|each|per|same|my|our|single) )(?:hum[ae]n(?: being| agent)?|person|agent|representative|rep|operator|advis[oe]r|supervisor|manager|specialist|member of (?:the |your )?(?:staff|team)|(?:staff|team) member|colleague|some(?:one|body) (?:real|human)) (?:from (?:your|the) \\p{L}+ |could |can |should |to |please |kindly |just |actually |personally )*${LOOK}`,
    ),
    words(
      `(?:have|be|get|being)(?: \\S+){0,3} (?:reviewed|checked|handled|looked at|answered|dealt with|processed) by ${DETERMINER}(?:${QUALITY} )*(?:hum[ae]n|person|agent|representative|operator|advis[oe]r|specialist|manager|supervisor|member of)`,
    ),
    words(
      `(?:some ?one|some ?body|any ?one) (?:from \\p{L}+ \\p{L}+ |could |can |to |please )*${LOOK}(?: \\S+){0,3} (?:in person|personally)`,
    ),
    words(
      `(?:${I_WANT}|want to |like to |asking to |request to )(?:be|get) (?:transferr?ed|connected|put|passed|patched|switched|redirected|forwarded|called|phoned|rung|contacted|helped|assisted|served|handed)(?: (?:through|over|on|back|up|along))* (?:to|with|by|onto) (?:(?:the )?(?:\\p{L}+ ){0,2}(?:department|dept)|${OURS})`,
    ),
    words(
      `(?:(?:want|need|like|love|prefer|request(?:ing)?|arrange|book|schedule|set up|organi[sz]e|(?<!(?:i|we|you|they|not) )get|give me|waiting for|can i have|could i have) (?:me |us |for )?|^(?:please )?)(?:an? |the |some )?(?:quick |phone |video |proper |personal )*(?:call|call ?back|phone call|appointment|meeting|consultation|conversation|reply|answer|response|reaction) (?:from|with|by) ${DETERMINER}(?:${QUALITY} )*(?:hum[ae]ns?(?: beings?| agents?)?|agents?|representatives?|reps?|operators?|advis[oe]u?rs?|specialists?|experts?|supervisors?|managers?|consultants?|person|some ?(?:one|body)|colleagues?|team|staff)(?! (?:yesterday|last|on|this|telling|saying|who|that|at))`,
    ),
    words(
      "(?:need|want|get me|give me|gimme|find me|bring me|put me on to|on to|looking for) (?:some ?(?:one|body)|an? (?:person|human|adult|grown-?up)|people) (?:there |here |else )?(?:who|that)(?: actually| really|'s| is| has)* (?:knows|works|competent|qualified|in charge|responsible|authority|a clue|can(?: actually| really)* (?:make|help|decide|answer|sort|solve|resolve|do something|approve|authori[sz]e|take))",
    ),
    words(
      'put (?:an? )?(?:real |actual |live )?(?:human|person|agent|operator|manager)(?: being)? on(?= (?:here|this|now|please|the (?:line|phone|chat))|$)',
    ),
    words(
      '(?:some ?(?:one|body)|person|hum[ae]n|agent|colleague|of your (?:team|people|agents|staff|colleagues)) (?:from |in |at )?(?:(?:your |the )?(?:support|staff|team|sales|service|customer service|billing|office|company) )?(?:to |could |can |would |please )*(?:calls?|calling|phones?|rings?|contacts?|get in touch with) (?:me|us)(?= back| about| on| please| today| tomorrow| this| asap| now|$)(?! (?:yesterday|last|because|to say|and (?:said|told)))',
    ),
    whole(
      "(?:(?:i|we|so|then|well|now|just|please|ok|okay|really|and|can you|could you) )*(?:(?:i|we)'d like|want|need|demand|require|get me|give me|gimme|bring me|find me|put me on to|prefer|would like)(?: to have| just)? (?:an?|any|some other|another) (?:person|human)(?: instead| on here| on this| there| to (?:review|check|look at|handle|read|deal with|see) \\S+(?: \\S+){0,3}| (?:please|pls|plz|now|asap|already|here|right now))*",
    ),
    words(`(?:deal|interact)(?:ing)? with ${DETERMINER}(?:${QUALITY} )*(?:${STAFF}|real people)`),
    words(`(?:talk|speak|chat)(?:ing)?(?:to|with) ${WHO}`),
    words(
      `(?:talk|speak|chat)(?:ing)? (?:an? |the |your )?(?:${QUALITY} )*(?:agents?|humans?|representatives?|reps?|operators?|assistants?|executives?|customer (?:service|care|support)|support)`,
    ),
    words(
      `${MOVE} ${OBJECT} (?:${FILLER}|(?:back|through|thru|over|on|along|in touch|off|up) )*(?:to|with|onto|2|too|w|through) (?:${WHO}|${DETERMINER}(?:(?:room|guest) services?|spa|housekeeping))`,
    ),
    words(`${MOVE} (?:\\p{L}+ )?(?:to|with|2) ${DETERMINER}(?:${QUALITY} )*${STAFF}`),
    words(
      `${WANT} (?:to (?:reach|contact|have|get|get hold of|meet) )?(?:just )?${DETERMINER}(?:(?:real|actual|live|living|proper|genuine|damn|goddamn|fucking|fuckin|f\\S*ing|freaking|bloody|human|customer|support|service|services|sales|chat|different|other) )*(?:hum[ae]n(?: being| agent| help| support| assistance| representative| operator| rep)?|ag[ae]nt|representative|rep|operator|(?:real|actual|live|living|proper|genuine|fucking|damn) (?:person|one|people|man|guy|support|chat|help|assistance|someone)|live chat|customer (?:service|care|support) (?:person|agent|rep|representative|executive)|customer executive|live support)(?! (?:error|resources|rights|hair|food))`,
    ),
    words(
      `(?:can|could|may|will|would|is there|isn't there|have|let|get|want|need|have you got|do you have)(?: not)? (?:i |you |there |a |an |any |some |please |me |your |the )*(?:be )?(?:(?:real |actual |live |living |customer |support |human )*(?:human|someone|somebody|person|agent|representative|operator)|someone real|anyone|anybody|one of your (?:team|people|agents|staff)) (?:from (?:your|the|ur) (?:team|support|staff|company|side|end|office) |real |alive |there |here |available |please |to )*(?:call (?:me|us)|phone (?:me|us)|ring (?:me|us)|contact (?:me|us)|reach out|get back to me|text (?:me|us) back|talk (?:to|with)|speak (?:to|with)|chat (?:to|with)|reply|answer me|take over|(?:help|assist)(?: me| us| out| me out)?(?: please| here| now| asap| instead| directly)?$|i (?:can|could) (?:talk|speak|chat)|to (?:talk|speak|chat))`,
    ),
    words(
      `(?:someone|somebody|anyone|anybody|person|human|agent|operator|people|rep|representative) (?:here |there |real |else |available |alive )*(?:i can|to|for me to|i could|who can|who i can|that i can|whom i can|i may) (?:please )?(?:talk|speak|chat)(?: to| with)?`,
    ),
    words(
      `(?:not|rather than|instead of|no|over) (?:to |with )?(?:an? |this |the |any )?${BOT}.{0,20} (?:human|person|someone|agent)|(?:human|person|someone|agent).{0,12} (?:not|instead of|rather than|over) (?:an? |this |the |some )?${BOT}`,
    ),
    words(
      `(?:stop|enough of|enough with|done with|done|sick of|tired of|fed up with|hate|no more|refuse to|don't (?:want|wanna|like|wish|care)(?: to)?|do not (?:want|wish|like)(?: to)?|dont (?:want|wanna|like)(?: to)?|won't|will not|not (?:going|gonna|willing)(?: to)?|never wanted to|rather not|can't stand|cannot stand) (?:keep |be )?(?:talk(?:ing)?|speak(?:ing)?|chat(?:t?ing)?|deal(?:ing)?|interact(?:ing)?|writ(?:e|ing)) (?:to|with) (?:an? |this |the |these |some |your )*(?:stupid |useless |dumb |fucking |damn )*${BOT}`,
    ),
    words(
      `(?:stop|enough of|enough|done with|sick of|tired of|fed up with|hate) (?:talking to |this |the |with |these |your )*(?:an? )?(?:stupid |useless |dumb )?(?:chat)?bots?(?=.{0,40}(?:human|person|someone|agent|people))`,
    ),
    words(
      `(?:talking|speaking|chatting|writing) (?:to|with) (?:an? |this |the |these )?${BOT} (?:is|was|feels|seems|makes|does|doesn't|isn't) (?:not |so |really |just |totally |a |no )*(?:stupid|useless|pointless|annoying|frustrating|dumb|waste|hopeless|help(?:ing|ful)?|sense|work(?:ing)?|senseless|ridiculous)`,
    ),
    words(
      `(?:human|live|real) (?:agent|support|assistance|help|rep|representative|operator|person|being|service|hand ?off|hand ?over|takeover|intervention) (?:please|now|pls|plz|right now|asap)`,
    ),
    words(
      `(?:contact|reach|get hold of|get ahold of|(?:call|ring|phone|find|see)(?=(?:ing)? (?:\\p{L}+ ){0,3}(?:agent|operator|human|real|live|rep|advis|assistant|staff|supervisor|executive)))(?:t?ing)? (?:to )?${DETERMINER}(?:(?:other|live|human|real|actual|customer|support|service|care|sales|fucking|damn|goddamn|free|available) )*(?:ag[ae]nts?|operators?|representatives?|reps?|humans?(?: beings?| agents?)?|persons?|somebody|someone|advis[oe]rs?|assistants?|staff members?|human agents?|supervisors?|employees?|executives?)(?! (?:who|that|has|had|used|is|was|to (?:look|fix|clean|check|inspect|repair|deal|pick|come|send)|for me|about|look))`,
    ),
    words(
      `(?:need|want|get|some|with|require|like|for) (?:some |the |any )?(?:help|assistance|support|answers?|a (?:reply|response|answer)|attention) (?:from|of|by) (?:an? )?(?:real |actual |live |living |proper )?(?:human|person|agent|someone real|somebody real|people|operator|representative)`,
    ),
    words(
      '(?:need|want|get|like|require|prefer) (?:some |real |actual |a |any |more )*(?:human|live|manual|in-person) (?:help|support|assistance|service|customer service|contact|customer support)',
    ),
    words(
      "(?:is|are|isn't|aren't|where is|where are|where's|do you (?:also )?(?:have|employ)|have you got|don't you have) (?:there |also |even |not |no |maybe |here |perhaps )*(?:any |a |an |the |all the |some |your )*(?:real|actual|live|living|human)? ?(?:humans?|real (?:persons?|people|ones?|someone|employees?|staff)|actual (?:persons?|people|employees?|staff|someone)|live (?:persons?|people|agents?|chat|support|operators?)|human (?:beings?|agents?|support|operators?|staff|employees?|representatives?))(?: (?:there|here|available|at all|around|anywhere|working|i can|who can|who could|to help|that can|please|in your|on your|online|i could|from))+",
    ),
    whole(
      "(?:is|are|isn't|aren't|where is|where are|where's|do you (?:also )?(?:have|employ)|have you got) (?:there |also |even |not |no |maybe |here |perhaps )*(?:any |a |an |the |all the |some |your )*(?:(?:real|actual|live|living) (?:humans?|persons?|people|someone|agents?|operators?|human beings?)|human (?:agents?|support|operators?|staff|employees?|representatives?)|humans)",
    ),
    words(
      `(?:get|give|bring|fetch|find) (?:me|us) ${DETERMINER}(?:${QUALITY} )*(?:supervisor|manager|boss|superior|colleague|adviso[ur]*r|adviser|consultant|associate|clerk|director|expert|specialist|employee|staff member|team member|customer (?:service|support|care))`,
    ),
    words(
      'i (?:mean|meant) (?:an? )(?:real |actual |live |human )*(?:person|human|human being|agent)',
    ),
    words('escalate (?:this|it|me|my (?:case|issue|ticket|problem|complaint))'),
    words('(?:put|patch) me through(?! (?:the|hell|this|all|so|that|it|a|my|such))'),
    words('(?:speak|talk) (?:to|with) (?:you|ur|your) (?:boss|manager|supervisor|superior|team)'),
    words(
      `(?:directly )?(?:ask|get|hear|answer|solve|settle|discuss|sort)(?: \\p{L}+){0,4} (?:from|with) (?:an? )(?:real |actual |live |human )*(?:agent|human|representative|operator)`,
    ),
    words('(?:agent|representative|operator) (?:please|pls|plz|now|asap)'),
  ],
  bare: whole(
    `(?:${LEAD} )*(?:(?:real|live|actual|human|manual|customer|support|service|services|care|another|proper) )*(?:hum[ae]ns?|agents?|agent chat|live chat|representatives?|operators?|reps?|human beings?|real (?:persons?|people|ones?|guy|someone|somebody)|actual (?:persons?|people)|live (?:persons?|people)|human (?:agents?|support|help|service|services|assistance|hand ?off|hand ?over|takeover|operator|contact)|customer (?:services?|care|support)|(?:need|get|contact|want|reach|call|to) (?:the |your |customer |some )*support|support (?:team|agent|person|please|staff)|somebody real|someone real|some ?one (?:from|in|at) (?:your |the )?(?:customer (?:service|care|support)|support|staff|team|company|office|sales|help ?desk|service)(?: team)?|transfer me|connect me|contact(?: us| you)?|advisor|adviser|real human)(?: (?:from|at) (?:your|the) (?:team|company|support))?(?: ${PLEASE})*|(?:${LEAD} )*(?:supervisors?|managers?|consultants?|associates?|specialists?|colleagues?|boss|staff member|employee|team member)(?: ${PLEASE})+`,
  ),
  negated: words(
    "(?:do(?:n't| not|nt)|did(?:n't| not|nt)|no need|not need(?:ed)?|never|wo(?:n't|nt)|without|rather not|instead of|avoid|stop|needn't|need not|no reason|no point|would(?:n't| not)|should(?:n't| not)|must(?:n't| not)|not (?:want|wanna|looking|asking|to|necessary)|haven't|doesn't|refuse|(?:no|not an?|not the)(?= (?:human|agent|representative|operator|person)))(?! (?:know|have any|understand|work|help|know|get|care|waste|think (?:this|that|you)|you (?:understand|have)|(?:want|wanna|like|wish)(?: to)? (?:be |keep )?(?:talk|speak|chat|deal)(?:ing)? (?:to|with) (?:an? |this |the |some )?(?:stupid |useless )?(?:chat ?|ro)?(?:bot|ai|machine|computer))|(?: (?:talk|chatt|speak|deal)ing (?:to|with) (?:an? |this |the |these )?(?:chat ?|ro)?(?:bot|ai|machine|computer))).{0,60}?(?:humans?|agents?|person|representatives?|reps?|operators?|someone|somebody|anyone|anybody|staff|manager|transfer(?:red|ring)?|escalat\\p{L}*|connect(?:ed|ing)?|people|support)",
  ),
  about: words(
    "(?:real[- ]estate|estate|cleaning|travel|shipping|customs|secret|user|insurance|booking|letting|forwarding|chemical|drying|raising|bleaching|delivery|virtual|ai) agents?(?! (?:please|now))|human (?:resources|rights|body|hair|error|nature|food|kind)|(?:are|r|aren't|aint|ain't|were) (?:you|u) (?:ai or |either |maybe |even |still |by chance |actually )*(?:an? |the |really |actually |even |just |truly )*(?:real |actual |live |living |flesh )*(?:human|person|bot|robot|agent|people|operator|machine|computer)|(?<!would |'d )(?:like|as) an? (?:real|actual|human) ?(?:person|being)?|(?:am|was) i (?:now |really |actually |currently |even |still |just )*(?:talking|speaking|chatting|connected|writing|typing|dealing|in contact) (?:to|with)|(?:i'm|i am|im|we're) (?:now |really |actually |currently |still |just )*(?:talking|speaking|chatting) (?:to|with)(?! (?:an? )?(?:bot|robot|machine))|(?:did|have) i (?:actually |really )?(?:reach|reached|gotten|got)(?: through)?(?: to)? an?|(?:must|might|could|may|should|probably) be (?:talking|speaking|chatting)|i (?:suppose|guess|assume|think|believe|bet|wonder if|wonder whether|take it|presume|suspect) (?:that )?(?:i'm|i am|im|this is|it's|you)|(?:who|what) (?:am i|is it that i'm|i am|i'm) (?:talking|speaking|chatting)|(?:is|was) (?:this|that|it) (?:an? |the |actually |really )*(?:real |actual |live )*(?:human|person|bot|robot|agent|computer|machine|ai)|(?:is|are) (?:this|it|that|you|they) .{0,24}(?:talking|speaking|chatting|answering|typing|writing|replying)|(?:you're|you are|youre|ur|u are|you must be|you be|you sound|you seem|if you are|if you're|whether you) (?:not |actually |really |like )*(?:an? |the )?(?:real |actual |live )*(?:human|person|bot|robot|agent|machine|computer|people)|(?:bot|robot|machine|computer|ai) or (?:an? )?(?:real |actual |live )*(?:human|person)|(?:human|person) or (?:an? )?(?:chat ?|ro)?(?:bot|machine|computer|ai)|what (?:happens|would happen|does it mean|is|are) (?:if|when|an? (?:virtual|live|human)? ?(?:agent|representative|operator))|(?:if|when(?:ever)?|because|since|after|before|unless|until) (?:i|you|we|they|people|customers?) (?:ever )?(?:ask|asked|asks|request|requested|get|got|am|is|was|were|have|need|want|wanted) .{0,20}(?:agent|human|operator|representative|transfer\\p{L}*|person)(?!.{0,40} (?:please|now|want|need))|(?:how|when) (?:do|does|did|will|would) (?:you|the|your|it|this|an?) .{0,30}(?:transfer|escalat|agent)\\p{L}*|(?:when|what time|what hours|what days|how long|how many|how much|which|why|whose|how often|how fast|how soon) .{0,40}(?:agents?|humans?|operators?|representatives?|reps?|support|staff|people)(?!.{0,30} (?:talk|speak|chat|connect|transfer|reach|contact))|(?:my|a|the|your|his|her|an|that|this|our|their) (?:friend|colleague|agent|operator|rep|representative|assistant|person|human|bot|manager|support|staff|advisor) (?:already |just |then |i (?:talked|spoke|chatted) (?:to|with) )*(?:said|told|says|was|did|has|had|helped|promised|wrote|gave|asked|called|refunded|sent|explained|confirmed)|(?:i|we|he|she|they|who|you)(?:'ve| have|'d| had)? (?:already |just |once |previously )*(?:talked|spoke|spoken|chatted|been (?:talking|speaking|chatting)) (?:to|with)(?!.{0,60} (?:want|need|let me|please))|(?:do|does|must|should|shall|would|will) (?:i|we|you|one|they|people|everyone) (?:really |actually |ever )?(?:need to|have to|got to)? ?(?:talk|speak|contact|call|see|chat|be transferred)(?= )(?!.{0,40} (?:please|now)$)(?! .{0,10}back)|(?:tour|crane|machine|camera|forklift|telephone|network|mobile) operators?|(?:the|a|as|my) contact person|(?:he|she) wants to (?:talk|speak)|become an?|job as|work as|hire an?|hiring|good (?:person|agent|human)|person of|per person|for (?:one|two|three|four|\\d+) (?:person|people|humans?)",
  ),
};
