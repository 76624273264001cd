import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { goods } from './vocabulary.ts';

/** Help and goods on their way from one side to another. */
export const deliveries: readonly Trigger[] = [
  {
    name: 'helpers-arrived',
    pattern: words(
      '(?<=(?:experts|doctors|teams?|nurses|surgeons|specialists|medics|epidemiologists|engineers|volunteers|personnel|workers|rescuers)[^.;]{0,100} )(?:reached|arrived in|landed in|flew to|travelled to|traveled to|headed (?:to|for))(?![^.;]{0,90} (?:conference|summit|talks|meetings?|congress|tour|match|games|tournament|holiday))',
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'visit',
  },
  {
    name: 'hand-to',
    pattern: words(
      '(?:hand(?:s|ed)?)(?! over)(?=[^,;.]{2,80} (?:an?|the|two|three|\\d+) (?:[a-z0-9]+ ){0,3}(?:set|kits?|cheque|equipment|batch|keys|doses|reagents|donation|machines?|ambulances?)(?![a-z]))',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'act',
  },
  {
    name: 'present-with',
    pattern: words(
      '(?:present(?:s|ed)?)(?=[^,;.]{2,60} with (?:[a-z0-9,.-]+ ){0,4}(?:vans?|trucks?|vehicles?|boats?|labs?|laborator(?:y|ies)|hospitals?|clinics?|units?|freezers?|generators?|incubators?|kits|nets|doses|vaccines|machines?|ambulances?|equipment|supplies|medicines|ventilators|masks|beds|cheque|check|scanners?|million|tons|tonnes))',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'act',
    implied: true,
  },
  {
    name: 'lend-goods',
    pattern: words(
      '(?:lend(?:s|ing)?|lent|loan(?:s|ed|ing)?)(?= (?:[a-z0-9,.$-]+ ){0,5}(?:trucks?|equipment|machines?|helicopters?|planes?|ships?|ambulances?|scanners?|generators?|experts|staff|doctors|million|dollars|worth))|(?:puts?|putting) in(?= (?:[a-z]+ )?[$€£]?\\d)|(?:cover(?:s|ed|ing)?)(?= (?:[a-z]+ ){0,3}(?:kits|insecticides?|vaccines|medicines|equipment|salaries|costs))',
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    implied: true,
  },
  {
    name: 'thank-for-goods',
    pattern: words(
      '(?:(?:thank(?:s|ed|ing)?)|(?:express(?:es|ed)?|voiced) (?:his |her |its |their )?(?:gratitude|thanks|appreciation))(?=[^,;.]{0,60} for (?:[a-z0-9-]+ ){0,6}(?:donations?|ophthalmologists|surgeons|nurses|specialists|experts|physicians|midwives|batch|shipments?|consignment|equipment|machines?|doses|vaccines|supplies|medicines|ambulances?|teams?|doctors|ventilators|hospital|clinic|cent(?:er|re)))',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'thank',
  },
  {
    name: 'goods-left',
    pattern: words(`(?<=(?:${goods})[^.;]{0,80} )(?:left|leaves?)(?=[^,;.]{0,60} for )`),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'depart',
    gift: 'agency',
  },
  {
    name: 'goods-from',
    pattern: words(
      '(?:doses|vaccines?|ingredients?|supplies|equipment|medicines|drugs|batches|kits|nets|syringes|machines) (?:shipped|sent|supplied|bought|imported|procured|sourced|delivered|purchased) (?:from|by)',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'investment',
    pattern: words('investments?(?= (?:[a-z-]+ ){0,3}(?:by|from))'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'get',
    noun: true,
  },
  {
    name: 'fly-in',
    pattern: words(
      '(?:fly(?:ing)?|flies|flew|flown|brings?|brought|truck(?:s|ed)?) in(?= (?:[a-z0-9.,-]+ ){0,5}(?:tons?|tonnes?|supplies|tents|medicines|kits|doses|vaccines|aid|relief|equipment|doctors|surgeons|experts|teams?))|airlift(?:s|ed|ing)?',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    implied: true,
  },
  {
    name: 'open-clinic',
    pattern: words(
      '(?:open(?:s|ed|ing)?|set up|sets up|setting up|runs?|running|reopened)(?= (?:[a-z0-9-]+ ){0,4}(?:treatment cent(?:er|re)s?|field hospitals?|mobile clinics?|feeding cent(?:er|re)s?|vaccination (?:sites?|cent(?:er|re)s?)|cholera (?:wards?|cent(?:er|re)s?)|clinics|wards))',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'work',
    gift: 'agency',
    abroad: words('cent(?:er|re)s?|hospitals?|clinics?|sites?|wards?'),
  },
  {
    name: 'donated',
    pattern: words(
      '(?:was|were|been|being|is|are|be) (?:[a-z]+ )?(?:donated|gifted|funded|financed|sponsored|supported|handed over|turned over|bankrolled|underwritten|paid for|met|borne|covered)(?: by)?|(?:donated|funded|financed|built|supported|provided|gifted|sponsored|run|staffed|equipped|renovated|refurbished|bankrolled|paid for|underwritten|handed over) by',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    passive: true,
  },
  {
    name: 'send-team',
    pattern: words('(?:medical|health|rescue|doctors?|expert) (?:teams?|missions?|workers?|personnel|staff)'),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    noun: true,
    needs: words(
      'sent|send(?:s|ing)?|dispatched|dispatch|deployed|arrived|arrive|serv(?:ed?|ing)|provided?|treat(?:ed|ing)?|help(?:ed)?|seen|working|worked|works|stationed|performed|operated|operating|left for|vaccinated|screened|landed|delivered',
    ),
  },
  {
    name: 'pledge-aid',
    pattern: words(
      '(?:raise[sd]?|increase[sd]?|double[sd]?|tripled|top up|topped up|renew(?:s|ed)?)(?: [a-z-]+){0,3} (?:contributions?|pledge|support|funding|aid|assistance|donations?|commitment)|(?:commits?|committed|pledg(?:e[sd]?|ing)|promise[sd]?|earmark(?:ed)?)(?: [a-z0-9$.,-]+){0,6}? (?:aid|assistance|help|support|funding|funds|grants?|donations?|relief|supplies|million|billion|loans?|doses)',
    ),
    type: 'AID',
    stage: 'intent',
    frame: 'give',
    implied: true,
  },
  {
    name: 'hand-over',
    pattern: words(
      'donat(?:e[sd]?|ing)|gift(?:s|ed)?|hand over|hands over|handed over|handing over|(?:deliver(?:s|ed|ing)?)(?: [a-z0-9$.,-]+){0,6}? (?:aid|assistance|help|donations?|relief|supplies)',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    implied: true,
  },
  {
    name: 'donate',
    pattern: words(
      `fund(?:s|ed)?|(?<=(?:is|are|was|were|been|be|also) )funding|finance[sd]?|bankroll(?:s|ed)?|underwrites?|underwrote|pay for|pays for|paid for|paying for|foots? the bill|cover(?:s|ed)? the costs?|equips?|equipped|renovated?|refurbish(?:ed)?|rebuilt|rebuild|(?:steps?|stepped|stepping) in(?: [a-z]+){0,3}? with|put(?:s|ting)? up(?! with)|chip(?:s|ped) in|(?<!(?:of|with|for|its|their|the|any|more|[a-z]+(?:al|ed|ous|ive)) )help|helps|helped|helping|assist(?:s|ed|ing)?|trains?|(?<!(?:be|been|being|is|are|was|were|newly|workers|nurses|doctors|engineers|staff|people|students|personnel|teams|specialists) )trained(?! (?:at|in|by|for|on))|(?<=(?:is|are|was|were|been|be|by) )training|(?:giv(?:es?|ing)|gave|given|provid(?:e[sd]?|ing)|offer(?:s|ed|ing)?|send(?:s|ing)?|sent|lends?|lent|announce[sd]?|releas(?:e[sd]?|ing)|extend(?:s|ed|ing)?|allocat(?:e[sd]?|ing)|contribut(?:e[sd]?|ing)|disburse[sd]?|grant(?:s|ed|ing)?|channel(?:s|ed)?|channelled|dispatch(?:es|ed|ing)?|deploy(?:s|ed|ing)?|set aside|sets aside|setting aside|second(?:s|ed)?)(?: [a-z0-9$€£¥.,-]+){0,6}? (?:advis[eo]rs|aid|assistance|help|support|funding|funds|grants?|donations?|relief|supplies|teams?|doctors|experts|nurses|million|billion|(?:[0-9,]+ )?(?:dollars|euros|pounds|yuan|yen|kroner|francs|baht|rupees|rupiah)|loans?|scholarships|equipment|medicines|ambulances|technicians|surgeons|specialists|personnel|(?:medical |health )(?:workers|staff|volunteers)|physicians|medics|midwives|trainers|engineers|epidemiologists|inspectors)`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'receive-aid',
    pattern: words(
      `(?:receiv(?:e[sd]?|ing)|gets?|got|secure[sd]?|accept(?:s|ed|ing)?|welcomed?)(?: [a-z0-9$€£¥.,-]+){0,5}? (?:aid|assistance|donations?|grants?|funding|support|relief|help|loans?)|(?:accept(?:s|ed|ing)?|takes?|took)(?= (?:delivery of )?(?:[a-z0-9-]+ ){0,5}(?:keys|ambulances?|vehicles?|machines?|scanners?|ventilators?|beds|kits|equipment|doses|vaccines?|medicines|supplies|nets|reagents)[^,;.]{0,40} from )|borrow(?:s|ed|ing)?`,
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'money-for',
    pattern: words(
      '(?:[$€£]|us\\$|usd )?\\d[\\d.,]{0,15} (?:million|billion)(?! people| doses| children| euros people)|share (?:goes|will go)',
    ),
    type: 'AID',
    stage: 'intent',
    frame: 'give',
    noun: true,
    needs: words(
      'released|disbursed|provided|goes|go to|funding|grants?|aid|assistance|support|allocated|committed',
    ),
    recalls: true,
  },
  {
    name: 'aid-noun',
    pattern: words(
      'donations?|(?:medical |humanitarian |financial |technical |emergency |foreign )(?:aid|assistance)|grants?|aid',
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    noun: true,
  },
  {
    name: 'supplied',
    pattern: words(
      '(?:was|were|been|being|is|are|be) (?:[a-z]+ )?(?:supplied|shipped|delivered|exported|sent|sold|transferred)',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'agency',
    passive: true,
  },
  {
    name: 'provide',
    pattern: words('provid(?:e[sd]?|ing)|offer(?:s|ed|ing)?|gives?|gave|given'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'state',
    needs: words(
      'vaccines?|doses?|medicines?|drugs?|equipment|supplies|kits|ventilators?|tests?|units?|tonnes?|tons?|training|ambulances?|care|treatment|places|scholarships|fellowships|beds',
    ),
  },
  {
    name: 'supply',
    pattern: words(
      "supply|(?<!(?:medical|relief|vaccine|emergency|food|aid|essential|of|health|drug|oxygen|blood|and|more|for|the|surgical|[a-z]+(?:al|ic|ive|ing|ary|cy)) )supplies|supplied|supplying|(?<!(?:'s?|(?<![a-z])(?:the|of|and|its|their|in|for|more|a|medical|hospital)) )(?:ships?|exports?)|shipped|shipping|deliver(?:s|ed|ing)?|export(?:ed|ing)|sell(?:s|ing)?|sold|transfers?|transferred|transferring|send(?:s|ing)?|sent",
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'agency',
  },
  {
    name: 'receive-goods',
    pattern: words(
      '(?:receiv(?:e[sd]?|ing)|take delivery of|took delivery of|taken delivery of)(?=[^;]{0,60}? (?:doses?|vaccines?|shipment|batch|consignment|supplies|equipment|kits|tests|medicines))|(?:import(?:s|ed|ing)?)(?! (?:most|much|half|all|nearly|almost|about|some|the bulk|\\d+)(?![a-z])|[^.;]{0,90} (?:mostly|mainly|largely|chiefly|primarily) from)|(?:acquir(?:e[sd]?|ing))(?= [^,;.]{0,60} from )|buy(?:s|ing)?|bought|purchas(?:e[sd]?|ing)|procure[sd]?|order doses|ordered(?= (?:[a-z0-9.,-]+ ){0,5}(?:doses|vaccines?|kits|tests|supplies|units|equipment))',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'arrive',
    pattern: words('arriv(?:e[sd]?|ing)|landed|touched down'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'arrive',
    noun: true,
    needs: words('doses|vaccines?|shipment|consignment|batch|supplies|equipment|ventilators|kits|from'),
  },
];
