import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';

/** Meetings, visits and calls. */
export const talks: readonly Trigger[] = [
  {
    // "called on the minister": a visit, where nothing is asked.
    name: 'call-on',
    pattern: words(
      "(?:call(?:s|ed)?) on(?= (?:[a-z'-]+ ){0,4}(?:minister|president|premier|secretary|director|director-general|governor|king|speaker|chief|head|mayor|sultan|emir|ambassador|chairman) )(?![^;.]{2,140} (?:to|for) )",
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
  },
  {
    name: 'due-in',
    pattern: words('(?:is|are|was|were) (?:due|expected|awaited)(?: to arrive)?(?= in )'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
    modality: 'future',
  },
  {
    name: 'explore',
    pattern: words(
      '(?:rais(?:e[sd]?|ing))(?=(?: [a-z]+){1,4} with)|explor(?:e[sd]?|ing)|discuss(?:es|ed|ing)?|negotiat(?:e[sd]?|ing)|hold talks|holds talks|held talks|holding talks|in talks|(?:hold(?:s|ing)?|held|conclude[sd]?|end(?:s|ed)?|wrap up|wraps up|wrapped up|close[sd]?|open(?:s|ed)?|begins?|began|start(?:s|ed)?|resume[sd]?|launch(?:ed)?) (?:a |an |the |their )?(?:[a-z0-9-]+ ){0,4}?(?:meetings?|talks|dialogue|consultations|discussions|negotiations|summit|conference|session)|meet with|(?:bring(?:s|ing)?|brought) together|gather(?:s|ed|ing)?|exchange views|exchanged views|confers?|conferred|consult(?:s|ed|ing)?|convene[sd]?|sat down|sit down|co-host|co-hosts|co-hosted|co-chaired|co-chair',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
  },
  {
    name: 'call',
    pattern: words(
      'phone[sd]?|telephoned|(?:spoke|spoken|speaks?|talked|conferred) by (?:[a-z]+ ){0,2}(?:link|call|video|phone|telephone) with|spoke by phone|spoke on the phone|speak by phone|spoke by telephone|had a phone call|held a phone call|held a video call',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
    mode: 'phone',
  },
  {
    name: 'phone-noun',
    pattern: words('(?:phone|telephone|video) (?:call|conversation|conference|talks)'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
    mode: 'phone',
    noun: true,
  },
  {
    name: 'counterpart',
    pattern: words('with (?:his|her|its|their) (?:[a-z-]+ ){0,2}counterparts?'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
  },
  {
    name: 'reach-out',
    pattern: words(
      'alert(?:s|ed)?|(?:notified|notifies)(?! [^,;.]{2,40} of (?:its|their|the|his|her) (?:withdrawal|exit|departure|decision))|contact(?:s|ed)?|reach out to|reached out to|wrote to|written to|writes to|write to|approached|briefed|consulted',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
    whole: true,
  },
  {
    name: 'received',
    pattern: words('(?:was|were|been|being|is|are|be) (?:[a-z]+ )?(?:received|hosted|welcomed|greeted) by'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'act',
    mode: 'visit',
    passive: true,
  },
  {
    name: 'receive-visit',
    pattern: words(
      '(?:receiv(?:e[sd]?|ing)|host(?:s|ed|ing)?|greet(?:s|ed)?|welcom(?:e[sd]?|ing))(?= [^,;]*?(?:minister|delegation|president|visit|director|officials?|ambassador|team|chief|secretary|envoy|leader|experts|counterpart|dr|mr|ms|group|governor|mission|commissioner))',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'receive',
    mode: 'visit',
  },
  {
    name: 'meet',
    pattern: words(
      '(?:meets?|met)(?![^.;]{0,60} (?:semi-?finals?|quarter-?finals?|finals?|group stage|friendly|qualifiers?|match|cup|league|play-?offs?|title)(?![a-z]))(?! (?:[a-z]+ ){0,3}(?:conditions?|requirements?|standards?|targets?|demands?|needs?|goals?|criteria|deadlines?|costs?|obligations?))|meeting with|hold talks with|talk with|talks with|talked with|speak with|speaks with|spoke with|(?:speak|spoke) to(?! (?:the )?(?:press|reporters|journalists|media|[a-z]+ media|news))|met with',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
  },
  {
    name: 'visit-noun',
    pattern: words(
      '(?:official |state |working |courtesy |study |three-day |two-day |four-day |five-day )*(?:visits?|trip|tour)(?: to)?',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
    noun: true,
  },
  {
    name: 'visited',
    pattern: words('(?:was|were) visited(?= (?:[a-z]+ ){0,4}by )'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
    passive: true,
  },
  {
    name: 'visit',
    pattern: words(
      'visiting|visited|visits|visit|toured|tours|(?:look(?:s|ed)?) (?:round|around)|inspect(?:s|ed)?|went to|goes to|stopped (?:in|at)|paid (?:a|an) (?:[a-z]+ )?(?:visit|call) (?:to|on)|travel to|travels to|travelled to|traveled to|travelling to|traveling to|(?:arriv(?:e[sd]?|ing)|landed|touched down) (?:in|at)(?=[^.;]{0,60} (?:for|on) (?:[a-z0-9-]+ ){0,3}(?:talks|meetings?|visit|trip|mission|conference|summit|tour))|flew to|headed to|called at',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
  },
  {
    name: 'meeting-noun',
    pattern: words(
      '(?:bilateral |ministerial |joint |high-level )*(?:talks|meetings?|dialogue|consultations?|discussions?|negotiations?)',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
    noun: true,
  },
];
