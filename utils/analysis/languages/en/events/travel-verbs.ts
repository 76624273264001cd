import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { formsIn, verbs } from './verbs.ts';

const errand =
  '(?=[^.;]{0,90} (?:for|to|on|where|with|at the head of|during|leading|and) )(?![^.;]{0,90} (?:finals?|match|matches|game|games|cup|tournament|rugby|football|cricket|olympics|championships?)(?![a-z]))';
const who =
  '(?:minister|ministers|secretary|delegation|mission|team|officials?|president|premier|chancellor|envoys?|director-general|director|chief|head|experts|lawmakers|governor|mayor|king|queen|prince|he|she|representatives?|diplomats?|commissioner|inspectors|executives)';
const way =
  'fly into|fly out to|fly to|jet to|jet into|jet off to|travel on to|travel to|head for|head to|set off for|set out for|depart for|leave for|journey to|call in at|call at|drop+ in on|drop+ by|drop+ in at|stop+ over in|stop+ off in|stop+ by|touch down in|land in|arrive in|arrive at|swing by|swing through|pass through|make a stop in|make a stopover in|make a visit to|make a trip to|make a working visit to|pay a visit to|pay a call on|pay a courtesy call on|pay a working visit to|pay an official visit to|pay a state visit to|begin a visit to|start a visit to|kick off a visit to|embark on a visit to|conclude a visit to|wrap+ up a visit to|complete a visit to|end a visit to|undertake a visit to|go on a visit to|go to|return to|come to|lead … to|look in on|take a delegation to';

/** Who goes to whom. */
export const travelVerbs: readonly Trigger[] = [
  {
    name: 'on-a-visit',
    pattern: words(
      '(?:is|are|was|were|be|been|arrived|currently) (?:[a-z]+ )?(?:on|paying|making|undertaking|starting|beginning|ending|leading) (?:a |an |his |her |their )?(?:[a-z0-9-]+ ){0,5}?(?:visit|trip|tour|mission|stopover)(?:(?: to| of| in)(?= )|(?= (?:[a-z-]+ ){0,8}(?:to|in) ))',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
  },
  {
    name: 'was-there',
    pattern: words(
      `(?<=(?<![a-z])(?:${who})(?![a-z])[^.;]{0,60} )(?:was|were|is|are|will be) in(?= (?:[a-z' -]{2,40}?)(?:,? (?:this week|next week|last week|today|yesterday|on [a-z]+day|until [a-z]+day|earlier)))`,
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
  },
  {
    name: 'in-town-for',
    pattern: words(
      `(?:is|are|was|were|will be|has been|have been|had been) (?:[a-z]+ )?in(?= (?:[a-z' -]{2,40}?)(?:,? (?:this week|today|on [a-z]+day))? for (?:[a-z0-9-]+ ){0,4}(?:talks|meetings?|discussions|visit|consultations|negotiations|summit))`,
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
  },
  {
    name: 'begin-visit',
    pattern: words(
      `(?:${formsIn('begin|start|kick off|embark on|conclude|wrap+ up|complete|end|finish|cut short|undertake|make|pay|continue|plan|cancel|postpone|round off|take up')}) (?:a |an |his |her |their |its |the )?(?:[a-z0-9-]+ ){0,5}?(?:visit|trip|tour|stopover|call)(?: to| of| in| on)`,
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
  },
  {
    name: 'play-host',
    pattern: verbs(
      'play host to|roll out the red carpet for|grant an audience to|give an audience to|grant … an audience|hold an audience with|lay on a welcome for|throw open its doors to',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'receive',
    mode: 'visit',
  },
  {
    name: 'go-abroad',
    pattern: words(`(?<=(?<![a-z])(?:${who})(?![a-z])[^.;]{0,90} )(?:${formsIn(way)})${errand}`),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
  },
];
