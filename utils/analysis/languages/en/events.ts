import { phraseOf, words } from '../../events/patterns.ts';
import type { EventRules } from '../../events/types.ts';
import { aidVerbs } from './events/aid-verbs.ts';
import { approvals } from './events/approvals.ts';
import { backingVerbs } from './events/backing-verbs.ts';
import { banVerbs } from './events/ban-verbs.ts';
import { blameVerbs } from './events/blame-verbs.ts';
import { cases } from './events/cases.ts';
import { cooperation } from './events/cooperation.ts';
import { deliveries } from './events/deliveries.ts';
import { jointVerbs } from './events/joint-verbs.ts';
import { licenceVerbs } from './events/licence-verbs.ts';
import { meetingVerbs } from './events/meeting-verbs.ts';
import { pledges } from './events/pledges.ts';
import { promiseVerbs } from './events/promise-verbs.ts';
import { references } from './events/references.ts';
import { refusalVerbs } from './events/refusal-verbs.ts';
import { refusals } from './events/refusals.ts';
import { requestVerbs } from './events/request-verbs.ts';
import { requests } from './events/requests.ts';
import { signatures } from './events/signatures.ts';
import { talks } from './events/talks.ts';
import { tradeVerbs } from './events/trade-verbs.ts';
import { travelVerbs } from './events/travel-verbs.ts';

/** Behind these words a phrase of time is over: "On Monday Kenya signed". */
const time =
  'sidelines|margins|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|days?|morning|afternoon|evening|step|move|weeks?|months?|years?|hours?|decades?|january|february|march|april|june|july|august|september|october|november|december|jan|feb|sept?|oct|nov|dec';
const link =
  'that|which|who|whose|or|but|because|so|as|when|while|after|before|until|since|if|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|said|says|say|told|tells|added|adds|announced|how|what|where|also|then|not|be|been|do|does|did|to (?:[a-z]{3,}e|sign|meet|visit|help)';
const preposition =
  'with|between|among|by|to|for|from|in|at|of|on|against|into|under|over|through|via|near|towards?|about|during';
const lone = `(?:(?!(?:${link}|and|${preposition})(?![a-z]))[a-z][a-z.-]*\\s+)`;

export const events: EventRules = {
  script: 'latin',
  homeland: null,
  outward: null,
  ownerSide: 'left',
  triggers: [
    ...licenceVerbs,
    ...blameVerbs,
    ...banVerbs,
    ...refusalVerbs,
    ...requestVerbs,
    ...backingVerbs,
    ...meetingVerbs,
    ...travelVerbs,
    ...approvals,
    ...refusals,
    ...signatures,
    ...talks,
    ...deliveries,
    ...pledges,
    ...requests,
    ...cooperation,
    ...promiseVerbs,
    ...aidVerbs,
    ...tradeVerbs,
    ...jointVerbs,
  ],
  cases,
  casesBehind: [
    { case: 'source', pattern: words('(?:reported|reports|wrote)') },
    // "an EU-funded laboratory", "Indian-made insulin"
    {
      case: 'by',
      pattern: /-(?:funded|financed|backed|donated|supplied|sponsored|supported|led|run|staffed)(?![a-z])/gu,
    },
    { case: 'maker', pattern: /-(?:made|built|produced|manufactured|developed|designed|owned)(?![a-z])/gu },
  ],
  breakers: new RegExp(
    `[,;:"]|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<![a-z])(?:${time})(?![a-z])|(?<![a-z])(?:${link})(?![a-z])`,
    'gu',
  ),
  joiner: new RegExp(
    `\\)?(?:'s?)?\\s*(?:\\([^()]{0,60}\\)\\s*)?(?:(?<='s?\\s)${lone}{1,4})?(?:(?:deputy |vice |prime |foreign |health )*(?:ministers?|president|premier|secretary|ambassador|members?(?:\\sstates)?|officials?|scientists|experts|doctors|regulators?|authorities|companies|governments?|diplomats|researchers)\\s+)?(?:,\\s*)?(?:(?:and|&|as well as|along with)\\s+(?:also\\s+)?(?:the\\s+)?(?:(?:his|her|its|their)\\s(?:[a-z-]+\\s){0,3}counterparts?,?\\s(?:(?:dr|mr|mrs|ms|prof)\\.?\\s)?|${lone}{0,5})|[-/]\\s*)`,
    'gu',
  ),
  comma: new RegExp(`\\)?(?:'s?)?\\s*(?:\\([^()]{0,60}\\)\\s*)?,\\s*(?:the\\s+)?${lone}{0,5}`, 'gu'),
  office: phraseOf(
    "president|prime|ministers?|vice|vice-minister|vice-president|deputy|chief|head|director|director-general|general|secretary|secretary-general|secretary of state|commissioner|chair|chairman|chairwoman|chairperson|executive|officer|spokesperson|spokesman|spokeswoman|foreign|health|public|ambassador|envoy|special|governor|mayor|leader|king|queen|first lady|delegation|representatives?|officials?|expert|scientist|professor|dr|mr|mrs|ms|prof|sir|the|a|an|of|at|for|from|and|government|ministry|department|state|national|country|its|their|his|her|company|firm|giant|drugmaker|maker|pharmaceutical|biotech|biopharmaceutical|vaccine|medical|manufacturer|regulator|agency|hospital|university|based|ceo|founder|co-founder|acting|former|then|senior|interim|visiting|counterparts?|opposite number|opposite numbers|group|conglomerate|producer|institute|fund|foundation|charity|bank|start-up|startup|insurer|supplier|distributor|lender|network|leading|private|largest|biggest|state-owned|state-run|multinational|food|technology|device|drug|trade|cabinet|administration|'s",
  ),
  people: words(
    'king|queen|sultan|emir|pope|prince|speaker|chancellor|parliament|senate|nurses?|governments?|capitals|chiefs|heads|premiers|agencies|delegates|negotiators|analysts|colleagues|auditors|veterinarians|vets|specialists|volunteers|governors|mayors|midwi(?:fe|ves)|surgeons?|engineers?|students|workers|staff|physicians?|inspectors?|technicians|trainees|lawmakers|envoys?|diplomats?|executives?|head|chief|director|chair|delegations?|officials?|representatives?|ministers?|ministry|ministries|government|teams?|experts?|scientists?|researchers?|compan(?:y|ies)|makers?|doctors?|leaders?|presidents?|counterparts?|partners?|institutions?|president|authorities|regulators?|ambassador|people|members|republic|kingdom',
  ),
  clauseBreak: /;|(?<=,\s)(?:while|whereas|but|yet)(?![a-z])|(?<![a-z])(?:whereas)(?![a-z])/gu,
  namely: words('namely|including'),
  references,
  apposition:
    /(?:its|their|his|her)\s(?:[a-z-]+\s){0,3}(?:partner|subsidiary|distributor|affiliate|supplier|unit|arm|parent|counterpart|contractor|neighbou?r|ally|rival),\s(?:the\s)?$/u,
  nobody: words('patients|tourists|residents|travell?ers|passengers|families|pilgrims|migrants'),
  atRequest:
    /(?<![a-z])(?:at|in response to|following|after|fulfilling|answering)\s(?:the|an?|its|their)?\s?(?:formal|official|urgent)?\s?$/gu,
  speech: words(
    'recalled|said|says|say|told|tells|added|adds|noted|notes|stated|states|announced|announces|stressed|explained|declared|remarked|according to',
  ),
  scope: /[,;:"]|(?<![a-z])(?:that|which|who|after|before|because|when|while|since)(?![a-z])/gu,
  future: words(
    "will|would|plans? for|planned|upcoming|'ll|shall|to be|is to|are to|plans? to|planned to|set to|due to|expected to|about to|going to|scheduled to|(?:agreed|pledged|promised|vowed|committed) to|intends? to|prepares to|preparing to",
  ),
  hypothetical: words(
    'hopes?|hoped|hoping|wants?|could|may|might|can|if|whether|proposed?|considers?|considering|mulls?|wish(?:es)?|should|possible|possibility|potential|ready to|willing to|aims? to|keen to|call(?:s|ed)? for|urged?',
  ),
  negated: words(
    "not(?! only)|never|no|none|neither|without|failed to|fails to|refused to|yet to|declined to|denied|denies|didn't|doesn't|won't|hasn't|haven't|cannot",
  ),
  none: /(?:no|none|nobody|neither|few)\s/gu,
  supposition:
    /(?<![a-z])(?:if|unless|whether|suppose|were [a-z]+ to|would have|might have|could have)(?![a-z])|^had\s(?!to\s)/gu,
  historical: words('since (?:19|20)\\d\\d|previously|earlier|once|formerly|already in|used to'),
  continuing: /(?!)/gu,
  product: words(
    'two of them|all of them|products?|medicines?|tablets?|syrups?|drops|batch(?:es)?|lots?|vaccines?|drugs?|trials?|study|candidates?|devices?|tests?|treatment|therapy',
  ),
  relative: /\)?,?\s{0,9}(?:which|who|that)\s/gu,
  coordination: /[,;:"]|(?<![a-z])(?:and|then|after|because|while|when|before)(?![a-z])/gu,
  purpose: /(?:to|for|in order to|aimed at|of)\s+$/gu,
  answer: words(
    '(?:the|this|that|these|those|any|its|their|all)(?: [a-z-]+){0,3}? (?:charges?|accusations?|allegations?|claims?|findings?|reports?|criticism|request|demand|proposals?|offer|plans?|initiative|decision|move|ban|measures?|complaint|suspension|recall|consignment|shipment|donation|aid|visit|terms|cuts?)|wrongdoing',
  ),
  elsewhere: words(
    '(?:to|for|in|across) (?:the )?(?:[a-z-]+ ){0,2}(?:africa|asia|america|europe|pacific|caribbean|middle east|region|world)|(?:to|for|in|across) (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|several|many|other|poor|poorer|developing|low-income|african|asian|more than|some) ?(?:[a-z-]+ ){0,3}(?:countries|nations|states|partners|markets)|worldwide|globally|around the world',
  ),
  ledBy: words(
    '(?:delegations?|teams?|missions?|groups?|party|entourage|panel|officials|experts)(?: [a-z]+){0,3},? (?:led|headed|chaired) by',
  ),
  postedTo: /(?!)/gu,
  withHelp: words('(?:with|thanks to|using|through|on the back of)(?: [a-z-]+){0,3}'),
  today: words('today'),
  minister: words('minister(?: of| for)?(?: public)? health|health minister'),
  antecedent: words(
    '(?:such|similar|another|identical|comparable|the|this|that|these|those|its|part of the)(?: [a-z-]+){0,3}? (?:deals?|agreements?|pacts?|accords?|memorand(?:um|a)|mous?|contracts?|partnership|cooperation|approval|authori[sz]ation|aid|grant|share|visit|meeting)|(?:signed|joined|followed|agreed|concluded)(?: [a-z]+){0,3} (?:as well|too|suit)|part of it|the same|share (?:goes|will go)|more than (?:us)?[$€£]?\\d+',
  ),
  resumption:
    /(?:the|this|that)\s+(?:[a-z-]+\s+){0,3}(?:deal|agreement|pact|accord|memorandum|mou|contract|partnership|cooperation|approval|visit|meeting|talks|donation|shipment)(?![a-z])[^.;"]{0,90}/gu,
  sinceBefore: /(?:since|until|by|back to)\s+$/gu,
  sinceBehind: /(?!)/gu,
  dateline:
    /[a-z .,'/]{2,40}(?:,\s{0,3}[a-z]{3,9}\.?\s{1,3}\d{1,2})?\s{0,3}(?:\([^()]{2,60}\)\s*-{1,2}|\(xinhua\)|\s-{1,2}\s)\s*/gu,
};
