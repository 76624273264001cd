import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';

/** What one side asks of the other. */
export const requests: readonly Trigger[] = [
  {
    name: 'reply-with-request',
    pattern: words('(?:responded|replied|reacted|answered) by (?:asking|requesting|demanding|urging)'),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    answers: true,
  },
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
      '(?:caution|cautions|cautioned|cautioning|(?:advise|advises|advised)(?= [^,;.]{2,40} against)|warn|warns|warned|warning|ask|asks|asked|asking|urge|urges|urged|urging|request|requests|requested|requesting|beseech|implore|implored|demand|demands|demanded|demanding|appeal(?:s|ed|ing)? (?:to|for)|want(?:s|ed)?(?= (?:the )?(?:[a-z]+ ){1,4}to (?!be ))|(?:call|calls|called|calling) (?:(?:on|upon)(?=[^;.]{2,160} (?:to|for) )|for)|press(?! (?:conference|release|briefing|statement|secretary|freedom|agency|officer|club|corps|reports?))|presses|pressed|pressing|invite|invites|invited|inviting|apply to|applied to|order|orders|ordered|turn to|turned to)',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'request-noun',
    pattern: words('request|appeal|call|demand|invitation'),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    noun: true,
  },
];
