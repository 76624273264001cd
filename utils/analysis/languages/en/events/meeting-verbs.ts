import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { formsIn, passives, verbs } from './verbs.ts';

const talk =
  '(?:talks|discussions|meetings?|consultations|negotiations|conversations?|dialogue|exchanges?|audience|session|round|briefing|summit|exchange of views)';
const between = '(?:a |an |the |their |another |further |more )?(?:[a-z0-9-]+ ){0,5}?';
const sit =
  'sit down|exchange notes|cross swords|sit around the table|sit round the table|sit at the table|come face to face|meet face to face|meet up|huddle|hunker down|put their heads together|put heads together|lock horns|compare notes|trade notes|swap+ notes|exchange views|exchange notes|trade views|swap+ views|touch base|thrash out|thresh out|hammer out|iron out|work out|hash out|haggle|bargain|wrangle|spar+|debate|discuss|negotiate|confer+|parley|deliberate|brainstorm|consult with|liaise with|co-chair|co-host|co-organise|co-convene|talk shop|talk through|go over|renew contacts|resume contacts|restart talks|reopen talks|enter talks|enter negotiations|enter into talks|enter into negotiations|begin talks|begin negotiations|open talks|open negotiations|resume talks|resume negotiations|conclude talks|conclude negotiations|wrap up talks|round off talks';
const opposite = 'sit across the table from|sit opposite';
const to =
  'sound out|brief|debrief|take up … with|take … up with|raise … with|broach … with|bring up … with|discuss … with|write to|send a letter to|hand a letter to|get in touch with|make contact with|make overtures to|be at odds with|dine with|lunch with|have lunch with|have dinner with|have breakfast with|break bread with|hold a call with|have a call with|ring|ring up|telephone|engage with|court|woo|talk to|sit down with|catch up with|fete';
const see =
  '(?:due|expected|scheduled|set) to see|will see(?= (?:[a-z]+ ){0,3}(?:minister|president|premier|secretary|director|chief))';

/** Talks of every form. */
export const meetingVerbs: readonly Trigger[] = [
  {
    name: 'call-between',
    pattern: words(
      '(?:spoke|spoken|speaks?|speaking|talked|talks|conferred|conversed|consulted) (?:[a-z]+ ){0,2}?(?:(?:by|over|on|via|through|in) (?:the |an? |their )?(?:[a-z]+ ){0,2}(?:link|call|calls|phone|telephone|hotline|video ?conference|videolink)|virtually|online|remotely)(?: with)?|(?:held|holds?|had|has|joined|hosted|took part in) (?:a |an |their )?(?:[a-z0-9-]+ ){0,3}(?:phone|telephone|video|conference|online|virtual) (?:calls?|conversations?|talks|meetings?|conference|summit)|videoconference[sd]?',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
    mode: 'phone',
  },
  {
    name: 'mediate',
    pattern: words(
      `(?:${formsIn('broker|mediate|facilitate|moderate|chair')}|host(?:s|ed|ing)?)(?= ${between}${talk} between )`,
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
    mode: 'third-party',
  },
  {
    name: 'hold-talks',
    pattern: words(
      `(?:(?:ha(?:ve|s|d)(?= (?:a|an|further|more|bilateral|separate|several|two|three|their) )|hold(?:s|ing)?|held|conduct(?:s|ed)?|enter(?:s|ed)?(?: into)?|kick(?:s|ed)? off|wrap(?:s|ped)? up|round(?:s|ed)? off|open(?:s|ed)?|beg[aiu]n|begins|start(?:s|ed)?|resume[sd]?|restart(?:s|ed)?|conclude[sd]?|finish(?:ed)?|complete[sd]?|continue[sd]?|attend(?:s|ed)?|join(?:s|ed)?|schedule[sd]?|arrange[sd]?|convene[sd]?|chair(?:s|ed)?|engag(?:e[sd]?|ing) in|t(?:akes?|ook) part in|participate[sd]? in|(?:is|are|was|were|been|remain|remains) (?:locked |deep |engaged )?in)) ${between}${talk}(?: with| between)?`,
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
  },
  {
    name: 'met-passive',
    pattern: passives(
      'brief|receive|consult|approach|host|welcome|greet|contact|sound out',
      ' (?:[a-z]+ ){0,3}by',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'act',
    passive: true,
  },
  {
    name: 'talk-to',
    pattern: verbs(to),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
  },
  {
    name: 'due-to-see',
    pattern: words(see),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
    modality: 'future',
  },
  {
    name: 'sit-opposite',
    pattern: verbs(opposite),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
    whole: true,
  },
  {
    name: 'sit-down',
    pattern: verbs(sit),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
  },
];
