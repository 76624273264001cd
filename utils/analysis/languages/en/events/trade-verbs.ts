import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { formsIn, verbs } from './verbs.ts';
import { word, works } from './vocabulary.ts';

const goods =
  '(?:doses|vaccines?|jabs|shots|medicines|drugs|antibiotics|antiretrovirals|insulin|tablets|pills|kits|tests|reagents|equipment|scanners|ventilators|machines|devices|ingredients|syringes|masks|gloves|units|vials|batch|shipments?|consignments?|lots?|supplies|oxygen|generics|treatments?|serum|antivenom|formula|poultry|beef|pork|seafood|rice|milk|livestock|plasma|blood)';

const landed =
  '(?:reach(?:es|ed)|arriv(?:ed?|es|ing) (?:in|at)|land(?:s|ed|ing) (?:in|at)|touch(?:es|ed|ing) down (?:in|at)|dock(?:s|ed) (?:in|at)|roll(?:s|ed) into|cross(?:es|ed) into|pull(?:s|ed) into)';

/** Goods, plants and technology between two sides. */
export const tradeVerbs: readonly Trigger[] = [
  {
    name: 'make-abroad',
    pattern: verbs(
      `open|localise|localize|build|set up|establish|launch|construct|inaugurate|start|begin|commission|expand|operate|run|break ground on|cut the ribbon on|cut the ribbon at|unveil|locate|base|site|host|complete|finish|plan|conduct|carry out|hold|fund|buy|acquire|take|shut|close|perform|pioneer`,
      `(?= (?:[a-z0-9'$€£-]+ ){0,9}?${works}(?![a-z]))`,
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'work',
    gift: 'agency',
    abroad: words(works),
  },
  {
    name: 'produce-abroad',
    pattern: words(
      `(?:${formsIn('make|produce|manufacture|bottle|fill|package|assemble|test|trial+|formulate|brew|roll out|market|sell|distribute|try out')})(?= (?:[a-z0-9'-]+ ){0,8}?(?:${goods}|products?|syrups?|injections?|gene therapy|cell therapy|therap(?:y|ies))(?![a-z])[^;.]{0,80} (?:in|at|outside|near) )`,
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'work',
    abroad: words(`${goods}|products?|syrups?|injections?|therap(?:y|ies)`),
  },
  {
    name: 'hospital-opened',
    pattern: words(
      '(?<=(?:field hospitals?|treatment cent(?:er|re)s?|mobile clinics?|clinics?|hospital ships?|laborator(?:y|ies)|rescue teams?|medical teams?|feeding cent(?:er|re)s?)[^.;]{0,40} )(?:opened|opens|(?:has|have) opened|began work|started work|set up|is (?:now )?(?:running|operating|working|on the ground)|are (?:now )?(?:running|operating|working|on the ground)|went into (?:service|operation))(?: (?:its|their) doors)?',
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'work',
    abroad: /(?:)/gu,
  },
  {
    name: 'license-to',
    pattern: words('(?:sub)?licen[cs](?:e[sd]?|ing)(?=[^,;.]{2,60} to )'),
    type: 'COOPERATE',
    stage: 'signed',
    frame: 'give',
  },
  {
    name: 'share-technology',
    pattern: words(
      `(?:${formsIn('transfer|license|sublicense|share|hand over|pass on|pass|give|grant|provide|sell')})(?= (?:[a-z0-9'-]+ ){0,6}?(?:technolog(?:y|ies)|know-how|rights|licen[cs]es?|recipe|blueprint|patents?|expertise|cell lines?|seed strains?|formula)(?![a-z]))`,
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'ship-goods',
    pattern: words(
      `(?<!(?<![a-z])(?:the|an?|its|their|of|in|by) )(?:${formsIn('ship|sell|export|supply|deliver|send|dispatch|fly|provide|furnish|hand over')})(?= ${word}{0,7}?${goods}(?![a-z]))`,
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'state',
  },
  {
    name: 'relief-reached',
    pattern: words(
      `(?<=(?:aid|relief|plane|planeload|aircraft|airlift|flight|ship|convoy|vessel|trucks|tents|donation|donated|gift|rescuers|rescue teams?|emergency (?:team|supplies)|field hospital)(?![a-z])[^.;]{0,110} )${landed}`,
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'arrive',
  },
  {
    name: 'goods-reached',
    pattern: words(`(?<=(?:${goods}|cargo)(?![a-z])[^.;]{0,110} )${landed}`),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'arrive',
  },
  {
    name: 'buy-goods',
    pattern: words(
      `(?:${formsIn('buy|purchase|procure|import|order|obtain|acquire|get|receive|secure|snap up|source|stock up on|sign up for|take|collect|bring in|lease')})(?! (?:most|much|half|all|nearly|almost|about|some|the bulk|\\d+)(?![a-z]))(?= (?:in )?${word}{0,7}?${goods}(?![a-z])[^;.]{0,60} from )`,
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'take-over',
    pattern: verbs(
      'acquire|take over|buy out|buy up|buy into|buy a stake in|take a stake in|invest in|merge with|swallow up|snap+ up',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'act',
  },
  {
    name: 'recruit',
    pattern: words(
      "(?:recruit(?:s|ed|ing)?|hir(?:e[sd]?|ing)|bring(?:s|ing)? in|brought in|employ(?:s|ed)?|engag(?:e[sd]|ing)|tak(?:e|es|ing) on|took on)(?= (?:[a-z0-9'-]+ ){0,5}?(?:nurses|doctors|carers|caregivers|midwives|health workers|physicians|surgeons|specialists|care workers|medics|teachers|experts)(?![a-z])[^;.]{0,40} from )",
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'get',
  },
];
