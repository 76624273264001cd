import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { formsIn, passives, verbs } from './verbs.ts';
import { helpers, relief, sum, word } from './vocabulary.ts';

const pays =
  'bankroll|underwrite|subsidise|subsidize|co-fund|co-finance|part-fund|part-finance|foot the bill|pick up the tab|pick up the bill|pick up the cost|cover the cost|cover the costs|meet the cost|meet the costs|bear the cost|bear the costs|dig deep|chip+ in|pitch in|stump up|cough up|put up(?! with)|set aside|sink … into|pump … into|pour … into|plough … into|plow … into|inject … into|channel … to|channel … into|direct … to|steer … to|commit+ … to|earmark … for|allocate … to|allocate … for|contribute … to|contribute … towards|write off|waive … debt|cancel … debt|forgive … debt|sponsor|come to the aid of|come to the rescue of|come to the help of|rush to the aid of|rush to the rescue of|go to the aid of|bail+ out|prop+ up|lend a hand to|lend a helping hand to|give a hand to|extend a helping hand to|throw a lifeline to|throw … a lifeline|offer a lifeline to|support … financially|replenish|top+ up';
const sends =
  'rush|airlift|ferry|fly|fly in|fly out|ship|truck|truck in|dispatch|despatch|deploy|mobilise|mobilize|send|send in|send off|second|station|post|assign|detach|provide|supply|deliver|distribute|hand out|donate|gift|give|grant|offer|lend|loan|extend|release|disburse|unlock|approve|announce|allocate|earmark|contribute|channel|commit+|pledge|promise|unveil|award|advance|free up|raise|mobilise|make available|put forward|put up|stump up|bring|bring in|hand over|hand|turn over|present|transfer|drop+|drop+ off|airdrop+|pre-position|send out|pour in';
const builds =
  'build|rebuild|renovate|refurbish|rehabilitate|restore|upgrade|modernise|modernize|equip+|re-equip+|refit+|repair|furnish|fit+ out|kit+ out|expand|construct|install|set up|electrify|restock';
const treats =
  'treat|vaccinate|inoculate|immunise|immunize|operate on|screen|evacuate|rescue|take in|perform … (?:operations?|surger(?:y|ies))|carry out … (?:operations?|surger(?:y|ies))|restore … sight|fit+ … with|care for|repair|mend|heal|give … sight';

/** Help: paid, sent, built and given by hand. */
export const aidVerbs: readonly Trigger[] = [
  {
    name: 'paid-passive',
    pattern: passives(
      'bankroll|underwrite|subsidise|subsidize|fund|finance|co-fund|co-finance|part-fund|sponsor|donate|gift|foot|equip+|renovate|refurbish|rehabilitate|build|rebuild|construct|furnish|supply|staff|pay for|provide|present|support|back',
      '(?= (?:[a-z]+ ){0,4}?(?:by|with (?:money|funds|funding|help|support|aid|assistance|grants?|a grant|a loan|loans?) from) )',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    passive: true,
  },
  {
    name: 'send-relief',
    pattern: words(
      `(?<!(?<![a-z])(?:the|an?|its|their|of|in|by) )(?:${formsIn(sends)})(?= ${word}{0,7}?(?:${relief}|${helpers}|${sum})(?![a-z]))`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    implied: true,
  },
  {
    name: 'build-for',
    pattern: verbs(
      builds,
      "(?= (?:[a-z0-9'-]+ ){0,6}?(?:hospitals?|clinics?|wards?|cent(?:er|re)s?|laborator(?:y|ies)|labs?|health posts?|blood banks?|warehouses?|cold stores?|cold rooms?|units?|facilit(?:y|ies)|schools?|wells|latrines|theatres?|theaters?)(?![a-z]))",
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'give',
    gift: 'state',
  },
  {
    name: 'treat-abroad',
    pattern: words(
      `(?<=(?:doctors|nurses|surgeons|teams?|medics|ophthalmologists|volunteers|ship|hospital|mission|specialists|dentists|personnel|troops|cross|crescent|borders|unicef|who|agency)[^.;]{0,70} )(?:${formsIn(treats)})`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'gift-noun',
    pattern: words(
      `(?:gifts?|grants?|soft loans?|loans?|credit lines?|lines? of credit|concessional (?:loans?|credit)|bequests?|handouts?|donations?|contributions?|pledges?|relief (?:flights?|goods|supplies|items|consignments?)|(?:aid|rescue|relief|loan|credit) (?:packages?|plans?|flights?|shipments?|convoys?|consignments?)|(?:rescue|financing|funding|assistance|support|loan|dollar|euro|million) packages?|debt relief)(?= ${word}{0,5}?(?:from|by|of|for|to) )`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    noun: true,
  },
  {
    name: 'sum-for',
    pattern: words(
      `(?:[$€£]|us\\$|usd |c\\$|a\\$)?\\d[\\d.,]{0,15}[ -](?:million|billion)?[ -]?(?:us )?(?:dollars?|euros?|pounds?|yuan|yen|francs?|kroner|krone|kronor|won|rupees|riyals|dirhams)?(?: [a-z]+){0,3}? (?:package|plan|grant|loan|fund|pledge|gift|programme|program|credit|facility|contribution|donation|injection|lifeline|boost|support|aid|assistance|commitment)(?=[^.;]{0,60} (?:for|to|towards|in) )`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    noun: true,
  },
  {
    name: 'get-from',
    pattern: words(
      `(?:${formsIn('get|receive|accept|obtain|take delivery of|take receipt of|be given|be sent|be getting|secure')})(?= (?:an? |the |its |two |three |four |\\d[\\d.,]* )?(?:first |new |second |free )?(?:[a-z0-9-]+ ){0,4}?(?:units?|scanners?|ambulances?|machines?|vans?|trucks?|boats?|labs?|laborator(?:y|ies)|hospitals?|clinics?|beds|tents|generators?|incubators?|centrifuges?|freezers?|fridges|tablets|serum|antivenom|masks|textbooks|microscopes?|simulators?|monitors?|lamps|pumps|drones?|vehicles?|equipment|supplies|million|billion|dollars|euros)(?![a-z])[^;.]{0,60} from )`,
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'put-on-table',
    pattern: words(
      `(?:${formsIn('put|place|lay|find|pull together|put together|cobble together|scrape together|come up with|line up|assemble|prepare|draw up|arrange|agree')})(?= ${word}{0,4}?(?:(?:million|billion)(?![a-z])|(?:rescue|aid|relief|assistance|support|financing|funding|emergency) (?:plan|package|fund|mission|team)))`,
    ),
    type: 'AID',
    stage: 'intent',
    frame: 'give',
    implied: true,
  },
  {
    name: 'air-drop',
    pattern: words(
      '(?:air ?drops?|air-drops?|relief flights?|aid flights?|food drops?|aid deliveries|relief deliveries|convoys?)(?= (?:over|in|into|to|for) )',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    noun: true,
  },
  {
    name: 'take-in-patients',
    pattern: words(
      `(?:${formsIn('take in|admit+|receive|evacuate|treat|fly|fly in|fly out|accept|bring in|bring|take|host|airlift|transfer+')})(?= (?:[a-z0-9,-]+ ){0,5}?(?:patients|children|babies|newborns|infants|wounded|casualties|survivors|injured|burn victims|mothers|women|soldiers|refugees|evacuees)(?![a-z])[^;.]{0,40} from )(?![^;.]{0,90} to )`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'act',
  },
  {
    name: 'benefit-from',
    pattern: words(
      `(?:benefit(?:s|ed|ing)? from|draw(?:s|ing)? on|drew on|tap(?:s|ped)? into|been promised|was promised|were promised|is to get|are to get|is to receive|are to receive|will receive|will get|took receipt of|takes? receipt of)(?= ${word}{0,7}?(?:${relief}|${helpers}|${sum})(?![a-z]))`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'get',
  },
  {
    name: 'pay-for',
    pattern: verbs(pays),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    implied: true,
  },
];
