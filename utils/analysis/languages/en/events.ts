import { phraseOf, words } from '../../events/patterns.ts';
import type { EventRules, Trigger } from '../../events/types.ts';

/** Up to three words between a verb and its noun: "strengthen bilateral health cooperation". */
const some = '(?: [a-z-]+){0,3}?';
const bond =
  '(?:cooperation|collaboration|partnership|partnerships|ties|relations|exchanges|exchange|engagement|coordination|links|cooperate|collaborate|partner|work together|work (?:more )?closely|work)';
const paper =
  '(?:mous?|loi|memorand(?:um|a) of (?:understanding|cooperation|intent)|memorand(?:um|a)|letters? of intent|(?:cooperation |health |framework |bilateral |partnership |supply |licensing |research |government |joint |new |financing |funding |grant |implementation )*(?:agreements?|accords?|pacts?|treaty|treaties|contracts?|deals?|protocols?|conventions?)|arrangements?|action plan|joint (?:statement|declaration|communique)|terms of reference)';
const licence =
  '(?:approval|authori[sz]ation|licen[cs]e|clearance|permission|certification|prequalification|green light|nod|go-ahead|registration|listing|permit)';
const money =
  '(?:funding|funds|aid|support|assistance|contributions?|financing|grants?|membership|plans?|projects?|talks|cooperation|ties|relations|collaboration|partnership|payments|agreements?|deals?|contracts?|shipments?|exports?)';

const refusals: readonly Trigger[] = [
  {
    name: 'lift-ban',
    pattern: words(
      '(?:lift|lifts|lifted|lifting|ease|eases|eased|easing|remove|removes|removed|end|ends|ended|drop|dropped)(?= [^,;.]{0,50}(?:ban|bans|sanctions|restrictions|curbs|embargo|suspension)(?![a-z]))',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'act',
  },
  {
    name: 'order-out',
    pattern: words(
      '(?:told|ordered|asked|forced|expelled)(?= [^,;.]{2,60} to (?:leave|quit|go|close|halt|stop))',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'ban',
    pattern: words(
      'ban|bans|banned|banning|outlaw|outlaws|outlawed|(?:pull|pulls|pulled|pulling|take|takes|took)(?= [^,;.]{0,60} (?:from (?:the )?(?:market|shelves)|off (?:the )?(?:market|shelves)))|seize|seizes|seized|seizing|sanction|sanctions|sanctioned|sanctioning|impose(?:s|d)? (?:[a-z-]+ ){0,2}(?:sanctions|tariffs|restrictions|curbs|a ban|an embargo|duties)|imposing (?:[a-z-]+ ){0,2}(?:sanctions|tariffs|restrictions|duties)|restrict|restricts|restricted|blacklist|blacklists|blacklisted|bar|bars|barred|barring|expel|expels|expelled|boycott|boycotts|boycotted|embargo|fine|fined|(?:recall|recalls|recalled)(?!,| (?:that|how|his|her|their))|(?:revoke|revokes|revoked|withdraw|withdraws|withdrew|withdrawn|suspend|suspends|suspended|suspending|revoking|withdrawing)(?=(?: [a-z-]+){0,3}? (?:approval|authori[sz]ation|licen[cs]e|prequalification|registration|certification|imports?|sales|use|marketing))',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'leave-noun',
    pattern: words("withdrawal|departure|pullout|(?<=(?:'s|its|the|own|an|their|us) )exit"),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    noun: true,
  },
  {
    name: 'leave',
    pattern: words(
      `(?:leave|leaves|left|leaving|quit|quits|quitting|exit|exits|exited|exiting)|(?:withdraw|withdraws|withdrew|withdrawn|withdrawing|pull out|pulls out|pulled out|pulling out|walk away|walked away|step back) (?:from|of)|(?:end|ends|ended|ending)${some} membership`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'end-cooperation',
    pattern: words(
      `(?:suspend|suspends|suspended|suspending|halt|halts|halted|halting|freeze|freezes|froze|freezing|cut|cuts|cutting|slash|slashes|slashed|slashing|terminate|terminates|terminated|terminating|cancel|cancels|cancelled|canceled|cancelling|(?:end|ends|ended|ending)(?! [^,;.]{0,30}(?:talks|meeting))|scrap|scraps|scrapped|stop|stops|stopped|stopping|revoke|revokes|revoked|pause|pauses|paused|pausing|sever|severs|severed|severing|break off|broke off|delay|delays|delayed|annul|annulled|withhold|withholds|withheld|withdraw|withdraws|withdrew|withdrawn|withdrawing|pull|pulls|pulled)${some} ${money}|(?:stop|stops|stopped|stopping|halt|halts|halted|cease|ceases|ceased|quit|suspend|suspends|suspended) (?:selling|supplying|shipping|exporting|funding|financing|buying|importing|sending|recruiting|delivering)`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    recalls: true,
  },
  {
    name: 'put-on-hold',
    pattern: words(
      '(?:put|puts|putting|place|placed)(?: [a-z-]+){0,4} on (?:hold|ice)|(?:suspended|blocked|struck down|halted|froze|paused|annulled|overturned)',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    recalls: true,
  },
  {
    name: 'reject',
    pattern: words(
      'reject|rejects|rejected|rejecting|refuse|refuses|refused|refusing|rebuff|rebuffs|rebuffed|decline to|declined to|declines to|oppose|opposes|opposed|opposing|deny|denies|denied|dismiss|dismisses|dismissed|veto|vetoes|vetoed|turn down|turns down|turned down',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'rejection-noun',
    pattern: words('rejection|refusal|denial|opposition'),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    noun: true,
  },
  {
    name: 'banned',
    pattern: words(
      '(?:was|were|been|being|is|are|be) (?:[a-z]+ )?(?:banned|sanctioned|blacklisted|barred|fined|recalled|blocked|suspended|delisted|prohibited)',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
    passive: true,
  },
  {
    name: 'accused',
    pattern: words(
      '(?:was|were|been|being|is|are) (?:[a-z]+ )?(?:accused|blamed|criticized|criticised|condemned|denounced|faulted|slammed|sued)',
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
    passive: true,
  },
  {
    name: 'accuse',
    pattern: words(
      '(?:hit|hits|shot|fired) back at|rounded on|chided|scolded|took issue with|summon|summons|summoned|censured|reproached|berated|called out|railed against|accuse|accuses|accused|accusing|(?:expressed|expresses|voiced) (?:[a-z]+ ){0,2}(?:anger|concern|concerns|dismay|regret|alarm)(?= (?:at|over|about))|hit out at|(?:lodged|filed|lodge|file) (?:a |an )?(?:[a-z]+ )?(?:protest|complaint)|blame|blames|blamed|blaming|criticize|criticizes|criticized|criticizing|criticise|criticises|criticised|criticising|condemn|condemns|condemned|condemning|denounce|denounces|denounced|denouncing|slam|slams|slammed|slamming|lash out at|lashed out at|fault|faults|faulted|protest|protested|rebuke|rebukes|rebuked|deplore|deplores|deplored|allege|alleges|alleged|sue|sues|sued|lambast|lambasts|lambasted|decry|decries|decried|take aim at|took aim at|attack|attacks|attacked',
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'accuse-noun',
    pattern: words('accusations?|criticism|condemnation|complaint|lawsuit|allegations?'),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
    noun: true,
  },
  {
    name: 'find-fault',
    pattern: words(
      'contaminated|tainted|toxic|unsafe|substandard|falsified|counterfeit|hazardous|adulterated|unacceptable amounts|dangerous levels|unacceptable levels|violations?|violated',
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'fault',
    noun: true,
  },
];

const requests: readonly Trigger[] = [
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
      '(?:warn|warns|warned|warning|ask|asks|asked|asking|urge|urges|urged|urging|request|requests|requested|requesting|beseech|implore|implored|demand|demands|demanded|demanding|appeal(?:s|ed|ing)? (?:to|for)|want(?:s|ed)?(?= (?:the )?(?:[a-z]+ ){1,4}to (?!be ))|(?:call|calls|called|calling) (?:on|upon|for)|press|presses|pressed|invite|invites|invited|inviting|apply to|applied to|order|orders|ordered|turn to|turned to)',
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

const approvals: readonly Trigger[] = [
  {
    name: 'approve-aid',
    pattern: words(
      '(?:approve|approves|approved|approving)(?=[^,;]{0,40} (?:loan|grant|funding|aid|financing|credit))',
    ),
    type: 'AID',
    stage: 'approval',
    frame: 'give',
  },
  {
    name: 'obtain-approval',
    pattern: words(
      `(?:receive|receives|received|receiving|win|wins|won|winning|secure|secures|secured|securing|obtain|obtains|obtained|obtaining|gain|gains|gained|gaining|get|gets|got|getting|clinch|clinched|earn|earns|earned|granted|given|awarded|hold|holds)(?=(?: [a-z'-]+){0,5}? ${licence}(?![a-z]))`,
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'obtain',
    recalls: true,
  },
  {
    name: 'approved',
    pattern: words(
      '(?:was|were|been|being|is|are|be) (?:[a-z]+ )?(?:approved|authori[sz]ed|licen[cs]ed|cleared|prequalified|certified|registered|recogni[sz]ed)|approved by|authori[sz]ed by|cleared by|prequalified by',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
    passive: true,
  },
  {
    name: 'license-out',
    pattern: words('licen[cs](?:ed|es|ing)(?=[^,;]{0,50} (?:rights|technology))'),
    type: 'COOPERATE',
    stage: 'signed',
    frame: 'give',
  },
  {
    name: 'approve',
    pattern: words(
      `approve|approves|approved|approving|authori[sz]e|authori[sz]es|authori[sz]ed|greenlight|greenlights|greenlighted|prequalif(?:y|ies|ied)|licen[cs]ed?|(?:grant|grants|granted|granting|give|gives|gave|issue|issues|issued)${some} ${licence}`,
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
  },
  {
    name: 'approval-noun',
    pattern: words('(?:regulatory |emergency use |marketing )?(?:approval|authori[sz]ation)'),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'obtain',
    noun: true,
  },
];

const deliveries: readonly Trigger[] = [
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
      'sent|send|sends|sending|dispatched|dispatch|deployed|arrived|arrive|serve|served|serving|provide|provided|treat|treated|help|helped|seen|working|worked|works|stationed|performed|operated|operating|treating|left for|vaccinated|screened|landed|delivered',
    ),
  },
  {
    name: 'pledge-aid',
    pattern: words(
      '(?:commit|commits|committed|pledge|pledges|pledged|pledging|promise|promises|promised|earmark|earmarked)(?: [a-z0-9$.,-]+){0,6}? (?:aid|assistance|help|support|funding|funds|grants?|donations?|relief|supplies|million|billion|loans?|doses)',
    ),
    type: 'AID',
    stage: 'intent',
    frame: 'give',
    implied: true,
  },
  {
    name: 'hand-over',
    pattern: words(
      'donate|donates|donated|donating|gift|gifts|gifted|hand over|hands over|handed over|handing over|(?:deliver|delivers|delivered|delivering)(?: [a-z0-9$.,-]+){0,6}? (?:aid|assistance|help|donations?|relief|supplies)',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    implied: true,
  },
  {
    name: 'donate',
    pattern: words(
      `fund|funds|funded|funding|finance|finances|financed|bankroll|bankrolls|bankrolled|underwrite|underwrites|underwrote|pay for|pays for|paid for|paying for|foots? the bill|cover(?:s|ed)? the costs?|equip|equips|equipped|renovate|renovated|refurbish|refurbished|rebuilt|rebuild|(?:steps?|stepped|stepping) in with|put(?:s|ting)? up(?! with)|chip(?:s|ped) in|(?<!(?:of|with|for|its|their|the|any|more|[a-z]+(?:al|ed|ous|ive)) )help|helps|helped|helping|assist|assists|assisted|assisting|train|trains|trained|training|(?:give|gives|gave|given|giving|provide|provides|provided|providing|offer|offers|offered|offering|send|sends|sent|sending|lend|lends|lent|announce|announces|announced|release|releases|released|extend|extends|extended|extending|allocate|allocates|allocated|contribute|contributes|contributed|disburse|disburses|disbursed|grant|grants|granted|channel|channels|channelled|channeled|dispatch|dispatches|dispatched|dispatching|deploy|deploys|deployed)(?: [a-z0-9$.,-]+){0,6}? (?:aid|assistance|help|support|funding|funds|grants?|donations?|relief|supplies|teams?|doctors|experts|nurses|million|billion|loans?|scholarships|equipment|medicines|ambulances|technicians|surgeons|specialists|personnel|physicians|medics|midwives|trainers|engineers|epidemiologists|inspectors)`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'receive-aid',
    pattern: words(
      `(?:receive|receives|received|receiving|get|gets|got|secure|secures|secured|accept|accepts|accepted|accepting|welcomed?)(?: [a-z0-9$.,-]+){0,5}? (?:aid|assistance|donations?|grants?|funding|support|relief|help|loans?)`,
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
      'released|disbursed|provided|goes|go to|funding|grant|grants|aid|assistance|support|allocated|committed',
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
    pattern: words('provide|provides|provided|providing|offer|offers|offered|offering|give|gives|gave|given'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'state',
    needs: words(
      'vaccines?|doses?|medicines?|drugs?|equipment|supplies|kits|ventilators?|tests?|units?|tonnes?|tons?|training|ambulances?|care|treatment',
    ),
  },
  {
    name: 'supply',
    pattern: words(
      'supply|(?<!(?:medical|relief|vaccine|emergency|food|aid|essential|of|health|drug|oxygen|blood|and|more|for|the) )supplies|supplied|supplying|ship|ships|shipped|shipping|deliver|delivers|delivered|delivering|export|exports|exported|exporting|sell|sells|sold|selling|transfer|transfers|transferred|transferring|send|sends|sent|sending',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'agency',
  },
  {
    name: 'receive-goods',
    pattern: words(
      '(?:receive|receives|received|receiving|take delivery of|took delivery of|taken delivery of)(?=[^;]{0,60}? (?:dose|doses|vaccine|vaccines|shipment|batch|consignment|supplies|equipment|kits|tests|medicines))|import|imports|imported|importing|buy|buys|bought|buying|purchase|purchases|purchased|purchasing|procure|procures|procured|order doses|ordered',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'arrive',
    pattern: words('arrive|arrives|arrived|arriving|landed|touched down'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'arrive',
    noun: true,
    needs: words('doses|vaccines?|shipment|consignment|batch|supplies|equipment|ventilators|kits|from'),
  },
];

const signatures: readonly Trigger[] = [
  {
    name: 'signed',
    pattern: words(
      '(?:was|were|been|being|is|are|be) (?:[a-z]+ )?(?:signed|inked|ratified|concluded|endorsed)|signed (?:by|between)|inked by|concluded between|(?:was|were|been|being|is|are|be) (?:[a-z]+ )?(?:reached|adopted|agreed|hammered out)(?= (?:by|between))|(?:reached|agreed|adopted) (?:by|between)',
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    passive: true,
    recalls: true,
  },
  {
    name: 'sign',
    pattern: words(
      `(?:sign|signs|signed|signing|ink|inks|inked|inking|co-sign|co-signed)(?! up to)(?: off)?(?: on)?|initial(?:l?ed)|put(?:s|ting)? (?:its |their |his |her )?(?:name|names|signature|signatures) to|(?:exchange|exchanges|exchanged|exchanging)${some} (?:letters|notes|instruments)|(?:conclude|concludes|concluded|concluding|clinch|clinches|clinched|enter|enters|entered|entering|exchange|exchanged|seal|seals|sealed|sealing|finali[sz]ed?|strike|strikes|struck|renew|renews|renewed|renewing|extend|extended)(?: into)?${some} ${paper}`,
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'signing-noun',
    pattern: words(`signing(?: ceremony)?(?: of)?|ratification`),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'ratify',
    pattern: words(
      '(?:ratify|ratifies|ratified|ratifying|accede to|accedes to|acceded to|sign up to|signed up to)',
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'put-forward',
    pattern: words('(?:put forward|tabled|sponsored|co-sponsored|proposed|drafted|initiated|championed) by'),
    type: 'SUPPORT',
    stage: 'intent',
    frame: 'joint',
    passive: true,
  },
  {
    name: 'voice-support',
    pattern: words(
      '(?:voiced?|voices|expressed|expresses|declared|reiterated|offered|pledged|gave)(?: [a-z]+){0,2} (?:support|backing)(?= for| to)',
    ),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'join',
    pattern: words('join|joins|joined|joining|rejoin|rejoins|rejoined|rejoining'),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'endorse',
    pattern: words(
      'endorse|endorses|endorsed|endorsing|backed|backing|(?:throw|throws|threw|thrown) (?:its|their|his|her) weight behind|(?:came|come) out in favou?r of|vouched for|hailed(?= [^,;.]{0,40} (?:plan|bid|initiative|proposal))',
    ),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
  },
];

const talks: readonly Trigger[] = [
  {
    name: 'explore',
    pattern: words(
      '(?:raise|raises|raised|raising)(?=(?: [a-z]+){1,4} with)|explore|explores|explored|exploring|discuss|discusses|discussed|discussing|negotiate|negotiates|negotiated|negotiating|hold talks|holds talks|held talks|holding talks|in talks|(?:hold|holds|held|holding|conclude|concludes|concluded|end|ends|ended|wrap up|wraps up|wrapped up|close|closes|closed|open|opens|opened|begin|begins|began|start|starts|started|resume|resumes|resumed|launch|launched) (?:a |an |the |their )?(?:[a-z0-9-]+ ){0,4}?(?:meetings?|talks|dialogue|consultations|discussions|negotiations|summit|conference|session)|meet with|(?:bring|brings|brought|bringing) together|gather|gathers|gathered|gathering|exchange views|exchanged views|confer|confers|conferred|consult|consults|consulted|consulting|convene|convenes|convened|sat down|sit down|co-host|co-hosts|co-hosted|co-chaired|co-chair',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
  },
  {
    name: 'call',
    pattern: words(
      'phone|phones|phoned|telephoned|(?:spoke|spoken|speak|speaks|talked|conferred) by (?:[a-z]+ ){0,2}(?:link|call|video|phone|telephone) with|spoke by phone|spoke on the phone|speak by phone|spoke by telephone|had a phone call|held a phone call|held a video call',
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
      'alert|alerts|alerted|notified|notifies|contact|contacts|contacted|reach out to|reached out to|wrote to|written to|writes to|write to|approached|briefed|consulted',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
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
      '(?:receive|receives|received|receiving|host|hosts|hosted|hosting|greet|greets|greeted|welcome|welcomes|welcomed|welcoming)(?= [^,;]*?(?:minister|delegation|president|visit|director|officials?|ambassador|team|chief|secretary|envoy|leader|experts|counterpart|dr|mr|ms|group|governor|mission|commissioner))',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'receive',
    mode: 'visit',
  },
  {
    name: 'meet',
    pattern: words(
      '(?:meet|meets|met)(?! (?:[a-z]+ ){0,3}(?:conditions?|requirements?|standards?|targets?|demands?|needs?|goals?|criteria|deadlines?|costs?|obligations?))|meeting with|hold talks with|talk with|talks with|talked with|speak with|speaks with|spoke with|speak to|spoke to|met with',
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
    pattern: words('(?:was|were) visited by'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
    passive: true,
  },
  {
    name: 'visit',
    pattern: words(
      'visiting|visited|visits|visit|toured|tours|travel to|travels to|travelled to|traveled to|travelling to|traveling to|(?:arrive|arrives|arrived|arriving|landed|touched down) (?:in|at)(?=[^.;]{0,60} (?:for|on) (?:[a-z0-9-]+ ){0,3}(?:talks|meetings?|visit|trip|mission|conference|summit|tour))|flew to|flies to|headed to|called at',
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

const pledges: readonly Trigger[] = [
  {
    name: 'hope-of-other',
    pattern: words(
      `hope(?:s|d)?(?= (?:that )?(?:[a-z']+ ){1,4}(?:will|would|can|could) (?:[a-z]+ )?(?:send|help|provide|support|share|supply|fund|lift|reconsider|join|extend|continue|increase|donate|offer|speed|approve|accept|open))`,
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'wish-cooperation',
    pattern: words(
      `(?:hope|hopes|hoped|hoping|want|wants|wanted|wish|wishes|ready|willing|keen|eager|interested|seek|seeks|seeking|sought|plan|plans|planned|intend|intends|looks? forward|looking forward|stands? ready|aim|aims|expressed (?:[a-z]+ ){0,2}(?:interest|readiness|willingness|desire)|offer|offers|offered|propose|proposes|proposed|readiness|willingness|vow|vows|vowed|pledge|pledges|pledged|commit|commits|committed|promise|promises|promised)(?=(?: [a-z-]+){0,6}? ${bond}(?![a-z]))`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    modality: 'hypothetical',
  },
  {
    name: 'strengthen-cooperation',
    pattern: words(
      `(?:strengthen|strengthens|strengthened|strengthening|deepen|deepens|deepened|deepening|expand|expands|expanded|expanding|boost|boosts|boosted|boosting|enhance|enhances|enhanced|enhancing|step up|steps up|stepped up|stepping up|broaden|broadens|broadened|broadening|bolster|bolsters|bolstered|promote|promotes|promoted|advance|advances|advanced|forge|forges|forged|forging|cement|cements|cemented|elevate|elevates|elevated|reinforce|reinforces|reinforced|intensify|intensified|launch|launches|launched|increase|increased|upgrade|upgraded)${some} ${bond}`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'welcome-plan',
    pattern: words(
      '(?:welcomed|welcomes|welcoming|accepted|accepts)(?=(?: [a-z-]+){0,3} (?:plans?|proposals?|offers?|initiative|invitation|request))',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'act',
  },
  {
    name: 'agree',
    pattern: words(
      'agree|agrees|agreed|agreeing|commit to|commits to|committed to|pledge|pledges|pledged|pledging|promise|promises|promised|vow|vows|vowed|undertake|undertook|reach(?:es|ed)? (?:an |a )?(?:agreement|consensus|deal|understanding)',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'paper-noun',
    pattern: words(paper),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
];

const cooperation: readonly Trigger[] = [
  {
    name: 'cooperate',
    pattern: words(
      '(?:be|been|being|is|are|was|were) (?:[a-z]+ )?(?:built|run|developed|carried out|set up|established|conducted|organi[sz]ed|produced|implemented) (?:jointly )?with|cooperate|cooperates|cooperated|cooperating|co-operate|collaborate|collaborates|collaborated|collaborating|partner(?:s)?(?= with)|partnered|partnering|team up|teams up|teamed up|teaming up|join forces|joins forces|joined forces|joining forces|work with|works with|worked with|working with|working together|worked together|work together|work closely|working closely|work alongside|works alongside|in (?:cooperation|collaboration|partnership|coordination) with|together with|jointly|(?:exchange|exchanges|exchanged|exchanging|swap|swapped|swapping) (?:inspectors|experts|data|information|doctors|students|samples|staff|nurses|researchers)|alongside',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'tested',
    pattern: words(
      '(?:be|been|being|is|are|was|were) (?:[a-z]+ )?(?:tested|trialled|trialed|produced|manufactured|rolled out|marketed)',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'approve',
    passive: true,
    recalls: true,
  },
  {
    name: 'work-together',
    pattern: words(
      'invest|invests|invested|investing|develop|develops|developed(?! by)|developing|produce|produces|produced(?! by| in)|producing|manufacture|manufactures|manufactured(?! by)|build|builds|built|building|launch|launches|launched|launching|open|opens|opened|opening|conduct|conducts|conducted|conducting|carry out|carried out|carrying out|run|runs|ran|running|set up|sets up|setting up|establish|establishes|established|establishing|create|creates|created|creating|implement|implements|implemented|implementing|start|starts|started|begin|begins|began|prepare|prepares|prepared|preparing|study|studies|studied|test|tests|tested|testing|organi[sz]e|organi[sz]es|organi[sz]ed|share|shares|shared|sharing|inaugurate|inaugurated|investigate|investigated|investigating|complete|completed',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'work',
    abroad: words(
      'plants?|factor(?:y|ies)|hospitals?|clinics?|cent(?:er|re)s?|laborator(?:y|ies)|labs?|facilit(?:y|ies)|offices?|trials?|vaccines?|invest|invests|invested|investing|phase',
    ),
  },
  {
    name: 'cooperation-noun',
    pattern: words(
      '(?:health |medical |bilateral |joint )*(?:cooperation|collaboration|partnerships?|joint venture|consortium|alliance)',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
];

/** Behind these words a phrase of time is over: "On Monday Kenya signed". */
const time =
  'sidelines|margins|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year|years|january|february|march|april|june|july|august|september|october|november|december|jan|feb|sept?|oct|nov|dec';
const link =
  'that|which|who|whose|or|but|because|so|as|when|while|after|before|until|since|if|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|said|says|say|told|tells|added|adds|announced|how|what|where|also|then|not|be|been|do|does|did|to (?:[a-z]{3,}e|sign|meet|visit|help)';
const preposition =
  'with|between|among|by|to|for|from|in|at|of|on|against|into|under|over|through|via|near|toward|towards|about|during';
const lone = `(?:(?!(?:${link}|and|${preposition})(?![a-z]))[a-z][a-z.-]*\\s+)`;

export const events: EventRules = {
  script: 'latin',
  homeland: null,
  outward: null,
  ownerSide: 'left',
  triggers: [
    ...approvals,
    ...refusals,
    ...signatures,
    ...talks,
    ...deliveries,
    ...pledges,
    ...requests,
    ...cooperation,
  ],
  cases: [
    {
      case: 'with',
      pattern: words(
        'with (?:the )?(?:technology|support|help|funding|backing|money|assistance|technical assistance|technical support|financial support) (?:of|from)|with|alongside|together with',
      ),
    },
    { case: 'between', pattern: words('between|among') },
    { case: 'by', pattern: words('by') },
    { case: 'to', pattern: words('to|for|toward|towards|against|on|into|upon') },
    { case: 'from', pattern: words('from|out of') },
    { case: 'in', pattern: words('in|at|across|within|throughout|near|around|outside') },
    { case: 'of', pattern: words('of') },
    { case: 'maker', pattern: words('made by|manufactured by|produced by|developed by|produced in|made in') },
    { case: 'source', pattern: words('according to|citing|quoting|data from|reported by|as reported by') },
    {
      case: 'beside',
      pattern: words(
        'besides|including|like|such as|than|without|under|through|via|over|about|despite|unlike|during|after|before|since|on behalf of',
      ),
    },
  ],
  casesBehind: [{ case: 'source', pattern: words('(?:reported|reports|wrote)') }],
  breakers: new RegExp(
    `[,;:"]|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<![a-z])(?:${time})(?![a-z])|(?<![a-z])(?:${link})(?![a-z])`,
    'gu',
  ),
  joiner: new RegExp(
    `\\)?(?:'s?)?\\s*(?:\\([^()]{0,60}\\)\\s*)?(?:,\\s*)?(?:(?:and|&|as well as|along with)\\s+(?:also\\s+)?(?:the\\s+)?${lone}{0,5}|[-/]\\s*)`,
    'gu',
  ),
  comma: new RegExp(`\\)?(?:'s?)?\\s*(?:\\([^()]{0,60}\\)\\s*)?,\\s*(?:the\\s+)?${lone}{0,5}`, 'gu'),
  office: phraseOf(
    "president|prime|minister|ministers|vice|vice-minister|vice-president|deputy|chief|head|director|director-general|general|secretary|secretary-general|secretary of state|commissioner|chair|chairman|chairwoman|chairperson|executive|officer|spokesperson|spokesman|spokeswoman|foreign|health|public|ambassador|envoy|special|governor|mayor|leader|king|queen|first lady|delegation|representative|representatives|official|officials|expert|scientist|professor|dr|mr|mrs|ms|prof|sir|the|a|an|of|at|for|from|and|government|ministry|department|state|national|country|its|their|his|her|company|firm|giant|drugmaker|maker|pharmaceutical|biotech|biopharmaceutical|vaccine|medical|manufacturer|regulator|agency|hospital|university|based|ceo|founder|co-founder|acting|former|then|senior|interim|visiting|administration|'s",
  ),
  people: words(
    'nurses?|midwi(?:fe|ves)|surgeons?|engineers?|students|workers|staff|physicians?|inspectors?|technicians|trainees|lawmakers|envoys?|diplomats?|executives?|head|chief|director|chair|delegations?|officials?|representatives?|ministers?|ministry|ministries|government|teams?|experts?|scientists?|researchers?|compan(?:y|ies)|makers?|doctors?|leaders?|presidents?|counterparts?|partners?|institutions?|president|authorities|regulators?|ambassador|people|members|republic|kingdom',
  ),
  clauseBreak: /;|(?<=,\s)(?:while|whereas|but|yet)(?![a-z])|(?<![a-z])(?:whereas)(?![a-z])/gu,
  namely: words('namely|including'),
  references: [
    {
      name: 'both-countries',
      pattern: words(
        '(?:the |our |their )?(?:two|both) (?:countries|nations|governments|peoples|ministers|health ministers|foreign ministers|leaders|presidents|prime ministers|neighbours|neighbors|capitals)|both (?:countries|nations|governments)',
      ),
      target: 'countries',
    },
    {
      name: 'both-institutions',
      pattern: words(
        '(?:the )?(?:two|both) (?:companies|institutions|agencies|organi[sz]ations|ministries|institutes|regulators|firms|universities|hospitals)',
      ),
      target: 'institutions',
    },
    {
      name: 'both-sides',
      pattern: words('(?:the )?(?:two|both) (?:sides|parties|ministers|leaders|partners)|they'),
      target: 'sides',
    },
    {
      name: 'visitor-object',
      pattern: words('him'),
      target: 'person',
    },
    {
      name: 'visitor',
      nominative: true,
      pattern: words('the visitor|the (?:visiting )?minister|the envoy|the director-general'),
      target: 'person',
    },
    {
      name: 'pronoun',
      nominative: true,
      pattern: words('he|she'),
      target: 'subject-person',
    },
    {
      name: 'company',
      pattern: words('the (?:company|firm|drugmaker|manufacturer|maker)'),
      target: 'company',
    },
    {
      name: 'institution',
      pattern: words(
        'the (?:agency|organi[sz]ation|ministry|regulator|institute|university|hospital|fund|foundation|un agency|cent(?:er|re)|group|bank|charity)',
      ),
      target: 'organization',
    },
    { name: 'we', pattern: words('we'), target: 'speaker' },
    {
      name: 'national-body',
      pattern: words(
        '(?:the |its )?national (?:drug |medicines |health )?(?:regulator|authority|authorities)',
      ),
      target: 'nation',
    },
    {
      name: 'partner',
      pattern: words('its (?:new |[a-z]+ )?partner|its counterpart'),
      target: 'partner',
    },
    {
      name: 'government',
      pattern: words('the (?:government|authorities|health authorities|cabinet)'),
      target: 'home',
    },
    {
      name: 'the-country',
      pattern: words('the (?:[a-z]+ )?(?:country|nation|kingdom|republic)'),
      target: 'nation-before',
    },
    { name: 'embassy', pattern: words('the embassy'), target: 'embassy' },
    {
      name: 'health-minister',
      pattern: words('the health minist(?:er|ry)|health officials'),
      target: 'minister',
    },
    {
      name: 'local-partner',
      pattern: words(
        '(?:a |its |the )?local (?:partners?|compan(?:y|ies)|manufacturers?|firms?|authorities|regulators?)',
      ),
      target: 'local',
    },
  ],
  speech: words(
    'recalled|said|says|say|told|tells|added|adds|noted|notes|stated|states|announced|announces|stressed|explained|declared|remarked|according to',
  ),
  scope: /[,;:"]|(?<![a-z])(?:that|which|who|after|before|because|when|while|since)(?![a-z])/gu,
  future: words(
    "will|would|plans? for|planned|upcoming|'ll|shall|to be|is to|are to|plans? to|planned to|set to|due to|expected to|about to|going to|scheduled to|(?:agreed|pledged|promised|vowed|committed) to|intends? to|prepares to|preparing to",
  ),
  hypothetical: words(
    'hopes?|hoped|hoping|wants?|could|may|might|can|if|whether|proposed?|considers?|considering|mulls?|wish(?:es)?|should|possible|possibility|potential|ready to|willing to|aims? to|keen to|call(?:s|ed)? for|urged?',
  ),
  negated: words(
    "not(?! only)|never|no|without|failed to|fails to|refused to|yet to|declined to|denied|denies|didn't|doesn't|won't|hasn't|haven't|cannot",
  ),
  historical: words('previously|earlier|once|formerly|already in|used to'),
  continuing: /(?!)/gu,
  product: words('products?|vaccines?|drugs?|trials?|study|candidates?|devices?|tests?|treatment|therapy'),
  relative: /\)?,?\s*(?:which|who|that)\s/gu,
  coordination: /[,;:"]|(?<![a-z])(?:and|then|after|because|while|when|before)(?![a-z])/gu,
  purpose: /(?:to|for|in order to|aimed at|of)\s+$/gu,
  answer: words(
    '(?:the|this|that|these|those|any|its|their|all)(?: [a-z-]+){0,3}? (?:charges?|accusations?|allegations?|claims?|findings?|report|reports|criticism|request|demand|proposals?|offer|plans?|initiative|decision|move|ban|measure|measures|complaint|suspension|recall|consignment|shipment|donation|aid|visit|terms|cut|cuts)|wrongdoing',
  ),
  elsewhere: words(
    '(?:to|for|in|across) (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|several|many|other|poor|poorer|developing|low-income|african|asian|more than|some) ?(?:[a-z-]+ ){0,3}(?:countries|nations|states|partners|markets)|worldwide|globally|around the world',
  ),
  ledBy: words(
    '(?:delegations?|teams?|missions?|groups?|party|entourage|panel|officials|experts)(?: [a-z]+){0,3},? (?:led|headed|chaired) by',
  ),
  postedTo: /(?!)/gu,
  withHelp: words('with(?: [a-z-]+){0,3}'),
  today: words('today'),
  minister: words('minister(?: of| for)?(?: public)? health|health minister'),
  antecedent: words(
    '(?:such|the|this|that|these|those|its|part of the)(?: [a-z-]+){0,3}? (?:deals?|agreements?|pacts?|accords?|memorand(?:um|a)|mous?|contracts?|partnership|cooperation|approval|authori[sz]ation|aid|grant|share|visit|meeting)|(?:signed|joined|followed|agreed|concluded)(?: [a-z]+){0,3} (?:as well|too|suit)|part of it|the same|share (?:goes|will go)|more than (?:us)?[$€£]?\\d+',
  ),
  resumption:
    /(?:the|this|that)\s+(?:[a-z-]+\s+){0,3}(?:deal|agreement|pact|accord|memorandum|mou|contract|partnership|cooperation|approval|visit|meeting|talks|donation|shipment)(?![a-z])[^.;"]{0,90}/gu,
  sinceBefore: /(?:since|until|by|back to)\s+$/gu,
  sinceBehind: /(?!)/gu,
  dateline:
    /[a-z .,'/]{2,40}(?:,\s*[a-z]{3,9}\.?\s+\d{1,2})?\s*(?:\([^()]{2,60}\)\s*-{1,2}|\(xinhua\)|\s-{1,2}\s)\s*/gu,
};
