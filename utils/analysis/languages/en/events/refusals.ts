import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { money, some } from './vocabulary.ts';

/** Bans, withdrawals, refusals and reproaches. */
export const refusals: readonly Trigger[] = [
  {
    name: 'counter',
    pattern: words(
      'brushed (?:off|(?:[a-z]+ ){1,4}aside)|waved (?:[a-z]+ ){0,4}away|shrugged off|countered|retorted|rebutted|(?:hit|shot|fired) back(?! at)',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    answers: true,
  },
  {
    name: 'leave-word',
    pattern: words(
      '(?:inform|informs|informed|tell|tells|told|notified)(?= [^,;.]{2,50} that (?:it|they|he|she) (?:would|will) (?:not (?:extend|renew|sign|join|continue|fund|pay|attend|take part)|no longer|end|leave|quit|withdraw|stop|cease|pull out)(?![a-z]))|(?:notify|notifies|notified|inform|informs|informed)(?= [^,;.]{2,40} of (?:its|their|the) (?:withdrawal|exit|departure|decision to (?:leave|quit|withdraw)))|(?:withdraw|withdraws|withdrew|withdrawn|pull|pulls|pulled|pulling)(?: out)?(?: (?:its|their|all|most|some|foreign|the)){1,2} (?:[a-z]+ )?(?:teams?|staff|doctors|nurses|personnel|workers|mission)(?= (?:from|out of))',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'stop-travel',
    pattern: words(
      '(?:stop|stops|stopped|halt|halts|halted|suspend|suspends|suspended|cancel|cancels|cancelled|canceled|block|blocks|blocked|close|closes|closed|restrict|restricts|restricted|refuse|refuses|refused|deny|denies|denied)(?: [a-z]+){0,2} (?:flights?|ferries|visas?|travel|borders?|entry|crossings?|transit|passage|landing)',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'put-on-list',
    pattern: words(
      '(?:place|places|placed|placing|put|puts|putting|add|adds|added)(?=[^;.]{2,80} (?:on|to) (?:an? |its |the |their )?(?:[a-z]+ )?(?:import alert|blacklist|red list|entity list|sanctions list|banned list))',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'fall-apart',
    pattern: words(
      '(?<=(?:partnerships?|talks|negotiations|deals?|agreements?|cooperation|alliance|venture|project)[^.;]{0,80} )(?:(?:was|were) (?:broken off|called off|abandoned|shelved|scrapped|dropped)|(?:fell|falls|fall|fallen) (?:apart|through)|collapsed|collapses|broke down|breaks down|came to nothing|unravelled|unraveled)',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'joint',
  },
  {
    name: 'lift-ban',
    pattern: words(
      '(?:lift|lifts|lifted|lifting|ease|eases|eased|easing|remove|removes|removed|end|ends|ended|drop|dropped|withdraw|withdrew|withdrawn|scrap|scrapped|rescind|rescinded|revoke|revoked|relax|relaxes|relaxed)(?= [^,;.]{0,50}(?:ban|bans|sanctions|restrictions|curbs|embargo|suspension|moratorium|tariffs?|quota)(?![a-z]))',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'act',
  },
  {
    name: 'order-out',
    pattern: words(
      '(?:told|ordered|asked|forced|expelled)(?= [^,;.]{2,60} to (?:leave|quit|go|close|halt|stop))|(?:ordered|directed|instructed)(?= [^,;.]{2,60} to (?:pull|recall|withdraw|remove|destroy|suspend|return))',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'ban',
    pattern: words(
      '(?:order|orders|ordered|announce|announces|announced|issue|issues|issued) (?:the |an? )?(?:[a-z]+ ){0,2}(?:recall|seizure|ban|withdrawal)(?= (?:of|on) )|ban|bans|banned|banning|outlaw|outlaws|outlawed|(?:pull|pulls|pulled|pulling|take|takes|took)(?= [^,;.]{0,60} (?:from (?:the )?(?:market|shelves)|off (?:the )?(?:market|shelves)))|(?:turn|turns|turned|send|sends|sent) (?:back|away)(?= [^,;.]{0,50}(?:shipments?|consignments?|cargo|batch|flights?|trucks?|containers?|lorr))|impound|impounds|impounded|seize|seizes|seized|seizing|sanction|sanctions|sanctioned|sanctioning|(?:impose|imposes|imposed|imposing|slap|slaps|slapped) (?:an? )?(?:\\d[\\d.]*[ -]?(?:%|percent|per cent) )?(?:[a-z-]+ ){0,3}(?:sanctions|tariffs?|restrictions|curbs|ban|embargo|dut(?:y|ies)|lev(?:y|ies)|quotas?|moratorium)|restrict|restricts|restricted|blacklist|blacklists|blacklisted|bar|bars|barred|barring|expel|expels|expelled|boycott|boycotts|boycotted|embargo|fine|fined|(?:recall|recalls|recalled)(?!,| (?:that|how|his|her|their))|(?:revoke|revokes|revoked|withdraw|withdraws|withdrew|withdrawn|suspend|suspends|suspended|suspending|revoking|withdrawing)(?=(?: [a-z-]+(?:.s)?){0,3}? (?:approval|authori[sz]ation|licen[cs]es?|permit|prequalification|registration|certification|imports?|sales|use|marketing))',
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
      `(?:leave|leaves|left|leaving)(?![^,;.]{0,60} for (?!good))|quit|quits|quitting|exit|exits|exited|exiting|(?:withdraw|withdraws|withdrew|withdrawn|withdrawing|pull out|pulls out|pulled out|pulling out|walk away|walked away|step back) (?:from|of)|(?:end|ends|ended|ending)${some} membership`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'cut-aid',
    pattern: words(
      `(?:suspend|suspends|suspended|suspending|halt|halts|halted|halting|freeze|freezes|froze|frozen|freezing|cut|cuts|cutting|slash|slashes|slashed|slashing|terminate|terminates|terminated|cancel|cancels|cancelled|canceled|scrap|scraps|scrapped|stop|stops|stopped|pause|pauses|paused|withhold|withholds|withheld|withdraw|withdraws|withdrew|end|ends|ended)${some} (?:funding|funds|aid|support|assistance|financing|grants?|loans?|credits?|programmes?|programs?|payments|contributions?)|(?:halve|halves|halved|trim|trims|trimmed|reduce|reduces|reduced|scale back|scales back|scaled back)${some} (?:funding|aid|support|assistance|contributions?|payments|grants?)`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    recalls: true,
    implied: true,
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
      'reject|rejects|rejected|rejecting|refuse|refuses|refused|refusing|rebuff|rebuffs|rebuffed|decline to|declined to|declines to|oppose|opposes|opposed|opposing|deny|denies|denied|dismiss|dismisses|dismissed|veto|vetoes|vetoed|turn down|turns down|turned down|(?:opt|opts|opted|drop|drops|dropped) out of|(?:shelve|shelves|shelved|abandon|abandons|abandoned)(?= [^,;.]{0,40} (?:plans?|talks|deal|project|cooperation|partnership))',
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
      '(?:hit|hits|shot|fired) back at|rounded on|chided|scolded|took issue with|summon|summons|summoned|censured|reproached|berated|called out|railed against|accuse|accuses|accused|accusing|(?:expressed|expresses|voiced) (?:[a-z]+ ){0,2}(?:anger|concern|concerns|dismay|regret|alarm)(?= (?:at|over|about))|hit out at|(?:lodged|filed|lodge|file) (?:a |an )?(?:[a-z]+ )?(?:protest|complaint)|blame|blames|blamed|blaming|criticize|criticizes|criticized|criticizing|criticise|criticises|criticised|criticising|condemn|condemns|condemned|condemning|denounce|denounces|denounced|denouncing|slam|slams|slammed|slamming|lash out at|lashed out at|fault|faults|faulted|protest|protested|rebuke|rebukes|rebuked|deplore|deplores|deplored|allege|alleges|alleged|sue|sues|sued|suing|(?:take|takes|took|taken|taking|haul|hauls|hauled)(?= [^,;.]{2,60} to court)|(?:send|sends|sent|issue|issues|issued) (?:an? )?(?:[a-z]+ )?warning (?:letters?|notices?)(?= to)|lambast|lambasts|lambasted|decry|decries|decried|take aim at|took aim at|attack|attacks|attacked',
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
