// English: who is asked for, how it is asked, and what only looks like it.
import type { RequestLanguage } from './language.ts';

// Misspellings that drop, swap or double a letter are listed as they occur, not guessed by distance:
// “hunan” is a request, “huge man” is not.
const WHO =
  '(?:hum[ae]n(?:s| being| person| agent| rep| operator| support)?|hunan|humna|huamn|real (?:person|people|human|someone|agent)|actual (?:person|human|people)|live (?:person|agent|chat|human|representative|support|operator)|(?:an? |the |your |another |any |customer |support |service |care |sales |billing )*(?:ag[ae]nts?|agnet|agetn|representatives?|reprsentatives?|representitives?|representives?|reps?|operators?|oprator|advisou?rs?|advisers?|specialists?|supervisors?|managers?|assistants?|assitant|staff(?: members?)?|employees?|person|someone|somebody|some one|people|team member|member of (?:staff|the team|your team)|customer (?:service|support|care)|support(?: team| staff| person| agent)?|(?:help ?desk|call cent(?:er|re))))';
const TALK =
  '(?:talk|tlak|speak|speek|spk|chat|chatt|connect|transfer|transferr|escalate|switch|forward|redirect|get through|put through|be (?:connected|transferred|put through)|get connected|get transferred|get in (?:touch|contact)|in (?:touch|contact))';

export const english: RequestLanguage = {
  code: 'en',
  asks: [
    new RegExp(
      `\\b${TALK}(?:ed|ing)? (?:me |this |us |it )?(?:directly |again |now )?(?:to|with|w|through to|over to|2) (?:an? |the |one of your |one of the |some |your |any |another |a different )*${WHO}\\b`,
      'u',
    ),
    new RegExp(
      `\\b(?:put|get|patch|hand|pass) (?:me|us|this|it) (?:through |over |on |in touch )?(?:to|with|onto) (?:an? |the |one of your |your |some )*${WHO}\\b`,
      'u',
    ),
    /\b(?:want|need|wanna|gimme|give me|get me|find me|send me|prefer|like|require|demand|request(?:ing)?|let me have|can i (?:have|get)|could i (?:have|get)|may i have|i'll take|bring (?:me|in)|call) (?:to (?:see|reach|contact|have) )?(?:an? |some |the |any |your )*(?:human|hunan|real (?:person|human|agent|one)|actual (?:person|human)|live (?:person|agent|chat|human|support)|ag[ae]nt|agnet|(?:customer |service |support |sales )?(?:representative|reprsentative|representitive|rep)|operator|human (?:being|agent|help|support|assistance))\b/u,
    /\b(?:can|could|may|is there|would|isn't there|will)\s(?:i |you |there |a )*(?:be )?(?:real |actual |live )?(?:human|someone|somebody|a person|anyone|anybody) (?:from (?:your|the) (?:team|support|staff|company) )?(?:please )?(?:call|contact me|contact us|talk to|speak to|speak with|talk with|reply|answer me|take over|(?:help|assist)(?: me| us)?(?: please| here| now)?$|i can (?:talk|speak|chat)|to (?:talk|speak|chat))/u,
    /\b(?:someone|somebody|anyone|a person|a human) (?:i can|to|for me to|i could|who can|real to) (?:talk|speak|chat)(?: to| with)?\b/u,
    /\b(?:not|rather than|instead of) (?:an? |this |the )?(?:ro)?bot\b.{0,20}\b(?:human|person|someone|agent)|\b(?:human|person|someone|agent)\b.{0,12}\b(?:not|instead of|rather than) (?:an? |this |the )?(?:(?:chat|ro)?bot|machine|computer|ai)\b/u,
    /\b(?:stop|enough of|done with|sick of|tired of|hate) (?:talking to |this |the |with |these )*(?:an? )?(?:stupid |useless |dumb )?(?:chat)?bots?\b.{0,40}\b(?:human|person|someone|agent|people)\b/u,
    /\b(?:human|live|real) (?:agent|support|assistance|help|rep|representative|operator|person|being) (?:please|now|pls|plz|right now|asap)\b/u,
    /\b(?:contact|reach|call|ring)(?:ing)? (?:an? |the |one of your |some |your |any )*(?:live |human |real |customer )*(?:ag[ae]nt|operator|representative|rep|human|person|somebody|someone|advisor|adviser|assistant|staff member|human agent)s?\b/u,
    /\b(?:need|want|get|some|with) (?:some )?(?:help|assistance|support) from (?:an? )?(?:real |actual |live )?(?:human|person|agent|someone real|somebody real|people)\b/u,
    /\b(?:gimme|give me|get me|want|need) (?:an? |the )?(?:proper|actual|real|living|fucking|damn|freaking) (?:human|person|agent|operator)\b/u,
    /\bescalate (?:this|it|me|my (?:case|issue|ticket|problem|complaint))\b/u,
    /\b(?:put|patch) me through\b/u,
    /\b(?:speak|talk) (?:to|with) (?:you|ur|your) (?:boss|manager|supervisor|superior)\b/u,
  ],
  bare: /^(?:(?:hi|hello|hey|ok|okay|no|yes|yeah|well|please|pls|plz|sorry|um|so|now|real|live|a|an|the|i said|just|some|get|give me|need|want|i want|i need|another|customer|support|service|human|transfer(?: me)?(?: to)?|connect(?: me)?(?: to| with)?|call|speak to|talk to|speak|talk) )*(?:human|hunan|humans|huamn|agent|agnet|agents|agetn|representative|reprsentative|representitive|operator|human being|real person|live chat|live person|live agent|human agent|customer (?:service|support|care)(?: representative| agent| rep| person)?|human support|human help|somebody real|someone real|real human|transfer me|rep)(?: (?:please|pls|plz|now|thanks|thank you|asap|immediately|help|right now|here|needed|required|available))*$/u,
  negated:
    /\b(?:do(?:n't| not|nt)|did(?:n't| not)|no need|not need(?:ed)?|never|wo(?:n't|nt)|without|rather not|instead of|avoid|stop|needn't|would(?:n't| not)|not (?:want|wanna|looking|asking|to)|haven't|doesn't)\b(?! (?:know|have any|understand|work|help|know|get|care|waste|think (?:this|that|you)|you (?:understand|have))).{0,40}\b(?:human|agent|person|representative|rep|operator|someone|somebody|anyone|staff|manager|transfer|escalat\w*|connect|people|support)\b/u,
  about:
    /\b(?:real[- ]estate|estate|cleaning|travel|shipping|customs|secret|user|insurance|booking|letting|forwarding|chemical|drying|raising|bleaching) agents?\b|\bhuman (?:resources|rights|body|hair|error|nature|food|kind)\b|\b(?:are|r) (?:you|u) (?:ai or )?(?:an? |really |actually |even |just )*(?:real |actual |live )*(?:human|person|bot|robot|agent|people)\b|\b(?:like|as) an? real person\b|\bam i (?:talking|speaking|chatting) (?:to|with)\b|\b(?:is|was) (?:this|that|it|there) (?:an? )?(?:real |actual |live )*(?:human|person|bot|robot)\b(?! (?:who|i|to|that|available))|\bwhat (?:happens|would happen) (?:if|when)\b|\b(?:how|when) (?:do|does|did|will|would) (?:you|the|your|it|this|an?) .{0,30}(?:transfer|escalat|agent)|\b(?:my|a|the|your|his|her) (?:friend|colleague|agent|operator|rep|representative) (?:said|told|says|was|did|has|had|helped|is)\b|\bi (?:already )?(?:talked|spoke|chatted) (?:to|with)\b(?!.{0,60}\b(?:want|need|let me|please)\b)|\btour operator\b|\bbecome an?\b/u,
};
