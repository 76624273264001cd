import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';

/** What one side asks of the other. */
export const requests: readonly Trigger[] = [
  {
    name: 'said-must',
    pattern: words(
      '(?:said|says|insisted|insists|stressed|argued|declared)(?= (?:that )?(?:[a-z\'.-]+ ){1,4}"?(?:must|should|needs? to|had to|has to|have to|ought to)(?![a-z]))',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'requested',
    pattern: words(
      '(?:was|were|been|being|is|are) (?:[a-z]+ )?(?:asked|urged|requested|invited|called on|told|pressed)',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    passive: true,
  },
  {
    name: 'request',
    pattern: words(
      "(?:caution(?:s|ed|ing)?|(?:advise[sd]?)(?= [^,;.]{2,40} against)|warn(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e[sd]?|ing)|(?<!(?:(?<![a-z])(?:the|an?|its|their|his|this|that|any|formal|new)|[a-z]{3}ion|'s?) )request(?:s|ed|ing)?|beseech|implored?|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)? (?:to|for)|want(?:s|ed)?(?= (?:the )?(?:[a-z]+ ){1,4}to (?!be ))|(?:call(?:s|ed|ing)?) (?:(?:on|upon)(?=[^;.]{2,160} (?:to|for) )|for)|press(?! (?:conference|release|briefing|statement|secretary|freedom|agency|officer|club|corps|reports?))|presses|pressed|pressing|invit(?:e[sd]?|ing)|apply to|applied to|(?<!(?:(?<![a-z])(?:the|an?|its|their|in|first|last|new|\\d)) )order(?:s|ed)?(?= that |[^,;.]{2,80} to )|turn to|turned to)",
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'request-noun',
    pattern: words(
      'request|appeal|(?<!(?:phone|telephone|video|conference|in a) )call(?! with)|demand|invitation',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    noun: true,
  },
];
