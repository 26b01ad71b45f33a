// What English messages speak of, as the gates' model needs it: words for one idea count alike.
import type { Concept } from './concepts.ts';

const whole = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');

const NOT =
  "(?:do ?n[o']?t|did ?n[o']?t|did not|do not|never|not|unable to|ca(?:n'?t|nnot)|haven'?t|wasn'?t|isn'?t)";

export const english: Readonly<Record<Concept, RegExp>> = {
  lost: whole(
    "lost|los+t|loos|stolen|stole|steal|theft|missing|misplaced?|lose|losing|(?:can ?no?'?t|cannot|couldn'?t) (?:seem to )?(?:find|locate)|left (?:my|it|the)|mugged|robbed|pickpocket\\w*|(?:was|were|been|got|has) taken|took (?:my|everything)|disappeared|forgot where|whereabouts|not sure where|don'?t know where|dropped|fell out|snatched|swiped",
  ),
  thing: whole(
    'cards?|wallet|purse|phone|mobile|cell|cheques?|checks?|bags?|device|debit|credit|visa|mastercard|amex|passport',
  ),
  fraud: whole(
    "hack\\w*|fraud\\w*|compromis\\w*|breach\\w*|identity|phish\\w*|scam\\w*|clon(?:e|ed|ing)|suspicio\\w*|unauthori\\w*|stole my info\\w*|(?:some ?one|some ?body)(?: else)? (?:is |has |may |might |could |must )?(?:been |have |be )?(?:us\\w+|access\\w*|mak\\w*|made|hack\\w*|got|had|logged|tak\\w+|stole)|using my|used my|my (?:information|details|data)|aren'?t mine|illegal\\w*|victim|leaked|exposed|security|without my (?:consent|knowledge|approval|permission|authori\\w*)",
  ),
  notMine: whole(
    `${NOT} (?:\\w+ ){0,2}?(?:recogni[sz]\\w*|remember\\w*|ma[dk]e|authori[sz]\\w*|approv\\w*|initiat\\w*|mine|me|familiar|identif\\w*|do|request\\w*|purchas\\w*|order|bu?ought|withdraw|sign\\w*|set ?up|know (?:what|who|where|anything|about))|wasn'?t me|unrecogni[sz]\\w*|unfamiliar|unknown|know nothing|no idea|(?:never|not) been|without my (?:consent|knowledge|approval|permission|authori\\w*)`,
  ),
  twice: whole(
    'twice|double|doubled|duplicat\\w*|two times?|2 times?|twi+ce|same (?:thing|charge|item|transaction|payment)|(?:multiple|several) (?:times|charges)|second (?:charge|payment|time)|two (?:charges|payments|transactions)',
  ),
  extra: whole(
    'extra|additional|over-?charg\\w*|weird|strange|odd|unusual|random|wrong|incorrect\\w*|erroneous|mistake|error|disput\\w*|more than|hidden|unexpected',
  ),
  charge: whole(
    'charg\\w*(?! (?:\\w+ ){0,3}(?:batter\\w*|phone|laptop|lamp|torch|device|headphones?|watch|bike|scooter|overnight|cable))|fees?|debits?|debited|transactions?|withdr[ae]\\w*|payments?|purchas\\w*|statement|invoice|bill(?:ed|ing)?|deduct\\w*|cash|atm|£1|1£|\\$1|1\\$|€1|1€|pound|dollar',
  ),
  directDebit: whole('direct debit\\w*|standing order'),
  moneyGone: whole(
    '(?:money|funds?|cash|balance|amount|pounds|dollars|euros) (?:\\w+ ){0,3}?(?:taken|missing|withdrawn|deducted|debited|gone|stolen|out of)|(?:taking|took|takes|withdrew|removed|deducted) (?:\\w+ ){0,2}?(?:money|funds|cash)',
  ),
  refund: whole(
    're-?fu?n?u?d\\w*|rembur\\w*|re-?i?mb?v?urs\\w*|rebat\\w*|re\\w?bat\\w?e|compensat\\w*|restitut\\w*|(?:money|cash|amount|it|all|payment|funds?|asap|[\\d.,£$€]+|pounds|dollars|euros) back|chargeback|back my money|get (?:back )?my (?:money|cash)|(?:give|pay|hand) (?:me |us )?back|revers(?:e|ed|al)',
  ),
  status: whole(
    "still|wait\\w*|pending|not (?:yet )?(?:received?|showing|arrived?|appear\\w*|got\\w*|there|credited|posted|been)|\\w+n'?t (?:yet )?(?:received?|show\\w*|arrived?|appear\\w*|got\\w*|see|been|gotten)|where|when|status|ex?p?e?ct\\w*|processed|track\\w*|how long|yet|missing|show(?:ed)? up|received|arrive",
  ),
  policy: whole(
    'polic\\w*|cases|situations?|circumstances|conditions?|rules?|guarantee|allowed|terms',
  ),
  giveBack: whole('retu?rns?|returned|returning|exchang\\w*|replac\\w*|send (?:it|this) back'),
  close: whole(
    'clos\\w*|delet\\w*|cancel\\w*|terminat\\w*|remov\\w*|shut\\w*|deactivat\\w*|discontinu\\w*|get rid|eliminat\\w*|no longer|end my|stop (?:my|using|having)',
  ),
  account: whole('ac+oun\\w*|profile|acct'),
  order: whole(
    'orders?|purchase|items?|product|article|booking|reservation|bought|buy|merchant|seller|shop',
  ),
  fails: whole(
    "declin\\w*|reject\\w*|fail\\w*|revert\\w*|(?:not|\\w+n'?t) (?:work\\w*|go\\w*|accept\\w*|complet\\w*|process\\w*|let\\w*|able)|refused|denied|returned|cancel+ed|disappear\\w*|issue|problem|troubl\\w*|error",
  ),
  topUp: whole('top(?:ping)?[- ]?(?:up|ed)\\w*'),
  transfer: whole('transfer\\w*|send|sent|beneficiary'),
  locked: whole(
    'block\\w*|frozen|fro+ze|freez\\w*|lock\\w*|forg[oe]t\\w*|reset|recover\\w*|retriev\\w*|unlock\\w*|unblock\\w*|hold',
  ),
  secret: whole(
    'pin|pass ?(?:word|code)|user ?(?:name|id)|login|log ?in|credentials|security question\\w*|pwd|key',
  ),
  person: whole(
    'agents?|person|humans?|someone|somebody|represent\\w*|operator|operater|manager|advis[eo]r|reception|talk|speak',
  ),
  complaint: whole(
    'complain\\w*|claim\\w*|reclamation|worst|waste|cheat\\w*|feedback|bad service|fake',
  ),
  // What is wrong with a thing itself: “my phone is dead” reports no theft.
  device: whole(
    "batter(?:y|ies)|chargers?|screen|display|updat\\w*|(?:turn|switch|power)\\w* (?:on|off)|(?:does ?n'?t|does not|won'?t) (?:start|boot|charge)|dead|die[ds]?|usb|cable|plug|restart\\w*|software",
  ),
};
