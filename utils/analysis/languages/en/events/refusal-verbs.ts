import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { formsIn, noParticiple, passives, verbs } from './verbs.ts';

const no = 'spurn|rebuff|snub+|turn down|repudiate|contest|oppose|shoot down|knock back|veto|reject';
const away =
  'say no to|shun+|push back against|push back on|push back at|object to|balk at|baulk at|bristle at|vote against|shut the door on|turn a deaf ear to|turn its back on|turn their backs on|turn its nose up at|back out of|back away from|back out from|pull out of|pull out from|pull back from|walk out of|walk out on|walk away from|drop+ out of|opt+ out of|bow out of|sit out|steer clear of|distance itself from|distance themselves from|dissociate itself from|disengage from|part company with|part ways with|break ranks with|break ties with|cut ties with|cut links with|sever ties with|sever links with|sever relations with|freeze ties with|suspend ties with|end ties with|turn away from|renege on|go back on|tear up|rip+ up|pull the plug on|pull the rug from|pull … funding|close its office|close its mission|cease to be a member of|give up its seat|give up membership|hold out against|stand up to|stand firm against|stop short of backing|call off|scrap|ditch|axe';
const plan =
  '(?:plans?|projects?|plants?|factor(?:y|ies)|trials?|bids?|deals?|talks|orders?|contracts?|schemes?|programmes?|programs?|tenders?|missions?|visits?|meetings?|takeover|purchase|donation|cooperation|partnership|collaboration|venture)';

/** A no in all its forms: offers turned down, talks left, plans given up. */
export const refusalVerbs: readonly Trigger[] = [
  {
    name: 'call-home',
    pattern: words(
      '(?:recall|withdraw|pull out|pull|call back|call home|bring home|evacuate)(?:s|ed)?(?= (?:(?:[a-z0-9]+ ){0,4}?)(?:nurses|doctors|medics|teams?|staff|experts|ambassador|envoys?|diplomats|mission|workers|advis[eo]rs|volunteers|personnel)(?![a-z])[^;.]{0,60} from )|(?:recall(?:s|ed)?|withdr(?:aws?|ew))(?= its ambassador)',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'refused',
    pattern: passives(no),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    passive: true,
  },
  {
    name: 'drop-plan',
    pattern: words(
      `(?:${formsIn('shelve|scrap+|abandon|drop+|ditch|axe|cancel|mothball|postpone|put off|call off|pull the plug on|give up|walk away from|freeze|suspend|halt|pause|break off|put on ice|nix')})(?=(?: [a-z0-9$€.,'-]+){0,6}? ${plan}(?![a-z]))`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    recalls: true,
  },
  {
    name: 'will-not-be-part',
    pattern: words(
      "(?:will not|won't|would not|is not|refus(?:e[sd]?|ing) to|declin(?:e[sd]?|ing) to|decided not to|opt(?:s|ed)? not to|chose not to) (?:[a-z]+ )?(?:sign|join|ratify|renew|endorse|extend|attend|recogni[sz]e|be (?:a )?(?:part of|party to|signatory to)|take part in|participate in|hand over|share|cooperate with|contribute to|be bound by|abide by|comply with|implement|adopt|support|back|host|receive|buy|fund)",
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'wave-away',
    pattern: verbs(
      'brush off|say no(?! to)|pooh-pooh|brush aside|brush … aside|wave aside|wave away|wave … away|wave … aside|shrug+ off|bat+ away|swat+ away|laugh off|refute|rebut+|hit back(?! at)|fire back(?! at)|shoot back(?! at)|bite back(?! at)|push back(?! (?:at|on|against))|counter(?= that|,)|retort',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    answers: true,
  },
  {
    name: 'no-longer',
    pattern: words(
      "(?:told|informed|notified|advised|let)(?=[^,;.]{2,60}? (?:that )?(?:it|they|he|she) (?:no longer|will not|won't|would not|did not|does not|do not|could not|cannot|would no longer|had no|was not|were not))|(?:will|would|does|do|did) not hear of|(?:took|take|takes) no for an answer",
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'decline-request',
    pattern: words(
      `(?:${formsIn('decline|refuse|deny|ignore|turn down|reject|rebuff|pass on|pass up|say no to|spurn|resist|rule out|shoot down|knock back|dismiss')})(?= (?:the |an? |its |their |this |that |any )?(?:[a-z'.-]+ ){0,4}?(?:requests?|offers?|invitations?|proposals?|appeals?|calls?|demands?|bids?|applications?|pleas?|terms|overtures?|conditions|ultimatum|deadline)(?![a-z]))`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    answers: true,
  },
  {
    name: 'refuse',
    pattern: verbs(no, noParticiple),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'walk-away',
    pattern: verbs(away),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    whole: true,
    recalls: true,
  },
];
