// How English promises a person.
import { type PromiseLanguage, words } from './transfer-promise-language.ts';

const EN_WHO =
  '(?:(?:an?|our|the|my|one of (?:our|my|the)|another|some|member|of|human|live|real|actual|support|customer|service|care|senior|billing|sales|technical|team|available|next) )*(?:agents?|humans?|persons?|people|representatives?|reps?|colleagues?|specialists?|advis[eo]rs?|team|team ?(?:members?|mates?)|someone|somebody|operators?|supervisors?|managers?|staff|experts?|live chat|support|customer (?:service|care|support))';
const EN_MOVE =
  '(?:transferr?(?:ing|ed)?|connect(?:ing|ed)?|forward(?:ing|ed)?|pass(?:ing|ed)?|hand(?:ing|ed)?|put(?:ting)?|rout(?:e|ed|ing)|redirect(?:ing|ed)?|escalat(?:e|ed|ing)|switch(?:ing|ed)?|patch(?:ing|ed)?|refer(?:ring|red)?|loop(?:ing|ed)?|get(?:ting)?|bring(?:ing)?|rais(?:e|ed|ing)|shar(?:e|ed|ing)|flag(?:ged|ging)?)';
const EN_SELF =
  "(?:i'm|i am|i'll|i will|i've|i have|we're|we are|we'll|we will|we've|we have|let me|allow me to|i'm going to|while i|as i|going to)";

export const english: PromiseLanguage = {
  hint: /transfer|connect|forward|pass|hand|put|rout|redirect|escalat|switch|patch|refer|loop|get|bring|will|'ll|join|notif|alert|inform|shortly|moment|soon|way|coming|tak|ask|page|call|contact|rais|shar|flag/,
  promises: [
    words(
      `${EN_SELF} (?:\\p{L}+ ){0,3}?${EN_MOVE} (?:[\\p{L}']+ ){0,6}?(?:to|with|through to|over to|in|for) ${EN_WHO}`,
    ),
    words(
      `${EN_SELF} (?:\\p{L}+ ){0,2}?(?:get|getting|bring|bringing|find|finding|grab|fetch) (?:you )?${EN_WHO}(?: (?:for you|to help|to assist|in here|on this|now))?`,
    ),
    words(
      `${EN_SELF} (?:\\p{L}+ ){0,2}?(?:transferr?(?:ing|ed)?|connect(?:ing|ed)?|patch(?:ing|ed)? you|put(?:ting)? you through|hand(?:ing|ed)? you (?:over|off)|escalat(?:e|ing|ed)) (?:you|this|your|it)`,
    ),
    /^(?:[\p{L}]+ ){0,2}?(?:transferring|connecting|forwarding|escalating|redirecting|routing|handing|passing|putting|patching) (?:you|this|your|it|the chat)(?! \p{L}+ing)(?![\p{L}\p{N}])/u,
    words(
      "(?:you're|you are|you will|you'll|you have|you've|your (?:chat|case|request|conversation|issue|ticket|message)(?: is| will| has)?) (?:\\p{L}+ ){0,3}?(?:be |been |being )?(?:transferred|connected|put through|forwarded|redirected|handed (?:over|off)|escalated|passed on)",
    ),
    words(
      `${EN_WHO} (?:will|'ll|is going to|should|is about to|is on (?:the|their) way)(?: \\p{L}+){0,3}?(?: (?:be with you|join (?:you|us|this|the)|take over|pick (?:this|it) up|be (?:right )?(?:here|there))|(?: \\p{L}+){0,7} (?:shortly|soon|right away|in a (?:moment|minute|second)|momentarily|any (?:moment|minute)))`,
    ),
    words(
      `${EN_SELF} (?:\\p{L}+ ){0,2}?(?:notif(?:y|ied|ying)|alert(?:ed|ing)?|inform(?:ed|ing)?|call(?:ed|ing)?|contact(?:ed|ing)?|page[d]?|paging|ask(?:ed|ing)?) ${EN_WHO}(?! (?:to )?if)`,
    ),
    words(`${EN_WHO} (?:is|are) (?:now )?(?:joining|on (?:the|their) way|coming|taking over)`),
    words(
      `${EN_SELF} (?:\\p{L}+ ){0,2}?(?:looping|loop|bringing|bring|calling|call|pulling|pull) in ${EN_WHO}`,
    ),
  ],
  excused: words(
    "if you(?:'d| would)? (?:like|want|prefer|wish|need)|would you like|do you want|shall i|should i|may i|can i|want me to|i can|i could|can(?:'?t|not)|could|unable|not able|won't|will not|don't|do not|didn't|am not|i'm not|isn't|not|never|without|instead of",
  ),
};
