import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { passives, verbs } from './verbs.ts';

const asks =
  'urge|prod+|nudge|beg+|beseech|implore|entreat|exhort|petition|lobby|pressure|pressurise|call upon|challenge … to|encourage … to|pressure … to|tap+ … to|instruct|remind|caution';
const turns =
  'plead with|plead for|appeal to|turn to|look to … (?:for|to)|apply to|knock on the door of|knock at the door of|put in a request to|put in a request with|submit+ a request to|submit+ a bid to|submit+ an application to|file an application with|lodge an application with|lodge a request with|send an appeal to|send a plea to|issue a plea to|issue an appeal to|make a plea to|make an appeal to|send an sos to|put … question to|petition for|press for|push for|ask for|cry out to|seek … from|approach … (?:for|about|over)|call in(?! at)|turn … for help|appeal across|ask around|put out a call to|seek help from|seek clarification from|seek answers from|seek an explanation from|demand answers from|demand an explanation from|demand … from|demand that|insist that|call on … (?:to|for)|summon';
const wanted =
  '(?:[a-z]+ ){0,2}(?:help|assistance|aid|support|advice|expertise|funding|guidance|backing|cooperation|consent|approval|permission|services|intervention|mediation)';

/** Demands, pleas and applications. */
export const requestVerbs: readonly Trigger[] = [
  {
    name: 'asked-passive',
    pattern: passives(`${asks}|ask|call on|summon|press|petition`),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    passive: true,
  },
  {
    name: 'seek-help',
    pattern: words(
      `(?:seek(?:s|ing)?|sought|solicit(?:s|ed|ing)?|enlist(?:s|ed|ing)?|request(?:s|ed|ing)?|ask(?:s|ed|ing)? for)(?= (?:the )?(?:[a-z' -]{2,50}?'s? |(?:[a-z]+ ){1,3})?${wanted}(?![a-z]))`,
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'plea-noun',
    pattern: words(
      "(?<=(?:a|an|the|its|their|'s|urgent|formal|repeated|joint) )(?:plea|petition|ultimatum|entreaty|pleas|application)(?= (?:to|for) )",
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    noun: true,
  },
  {
    name: 'want-to',
    pattern: words(
      "(?:would like|would love|is pressing|are pressing|is pushing|are pushing|is lobbying|are lobbying)(?= (?:the )?(?:[a-z'-]+ ){1,4}to (?!be ))",
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'turn-to',
    pattern: verbs(`${asks}|${turns}`),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
];
