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
    name: 'stop-travel',
    pattern: words(
      '(?:stops?|stopped|halt(?:s|ed)?|suspend(?:s|ed)?|cancel(?:s|ed)?|cancelled|block(?:s|ed)?|close[sd]?|restrict(?:s|ed)?|refuse[sd]?|deny|denies|denied)(?: [a-z]+){0,2} (?:flights?|ferries|visas?|travel|borders?|entry|crossings?|transit|passage|landing)',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'put-on-list',
    pattern: words(
      '(?:plac(?:e[sd]?|ing)|puts?|putting|add(?:s|ed)?)(?=[^;.]{2,80} (?:on|to) (?:an? |its |the |their )?(?:[a-z]+ )?(?:import alert|blacklist|red list|entity list|sanctions list|banned list|list of (?:firms|companies|entities|products|banned)))',
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
      '(?:lift(?:s|ed|ing)?|eas(?:e[sd]?|ing)|remove[sd]?|end(?:s|ed)?|drop|dropped|withdraw|withdrew|withdrawn|scrap|scrapped|rescind(?:ed)?|revoked?|relax(?:es|ed)?)(?= [^,;.]{0,50}(?:bans?|sanctions|restrictions|curbs|embargo|suspension|moratorium|tariffs?|quota)(?![a-z]))',
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
      '(?:order(?:s|ed)?|announce[sd]?|issue[sd]?) (?:the |an? )?(?:[a-z]+ ){0,2}(?:recall|seizure|ban|withdrawal)(?= (?:of|on) )|bans?|banned|banning|outlaw(?:s|ed)?|(?:pull(?:s|ed|ing)?|takes?|took)(?= [^,;.]{0,60} (?:from (?:the )?(?:market|shelves)|off (?:the )?(?:market|shelves)))|(?:turn(?:s|ed)?|sends?|sent) (?:back|away)(?= [^,;.]{0,50}(?:shipments?|consignments?|cargo|batch|flights?|trucks?|containers?|lorr))|impound(?:s|ed)?|seiz(?:e[sd]?|ing)|sanction(?:s|ed|ing)?|(?:impos(?:e[sd]?|ing)|slaps?|slapped) (?:an? )?(?:\\d[\\d.]*[ -]?(?:%|percent|per cent) )?(?:[a-z-]+ ){0,3}(?:sanctions|tariffs?|restrictions|curbs|ban|embargo|dut(?:y|ies)|lev(?:y|ies)|quotas?|moratorium)|restrict(?:s|ed)?|blacklist(?:s|ed)?|bars?|barred|barring|expels?|expelled|boycott(?:s|ed)?|embargo|fined?|(?:recall(?:s|ed)?)(?!,| (?:that|how|his|her|their))|(?:revok(?:e[sd]?|ing)|withdraw(?:s|ing)?|withdrew|withdrawn|suspend(?:s|ed|ing)?)(?=(?: [a-z-]+(?:.s)?){0,3}? (?:approval|authori[sz]ation|licen[cs]es?|permit|prequalification|registration|certification|imports?|sales|use|marketing))',
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
      `(?:leav(?:es?|ing)|left)(?![^,;.]{0,60} for (?!good)|[^,;.]{0,60} (?:in an?|in ruins|in tatters|without|dead|vulnerable|unable|behind|short|reeling|with an?)(?![a-z]))|quits?|quitting|exit(?:s|ed|ing)?|(?:withdraw(?:s|ing)?|withdrew|withdrawn|pull out|pulls out|pulled out|pulling out|walk away|walked away|step back) (?:from|of)|(?:end(?:s|ed|ing)?)${some} membership`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'cut-aid',
    pattern: words(
      `(?:suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|freez(?:es?|ing)|froze|frozen|cuts?|cutting|slash(?:es|ed|ing)?|terminate[sd]?|cancel(?:s|ed)?|cancelled|scraps?|scrapped|stops?|stopped|pause[sd]?|withholds?|withheld|withdraws?|withdrew|end(?:s|ed)?)${some} (?:funding|funds|aid|support|assistance|financing|grants?|loans?|credits?|programmes?|programs?|payments|contributions?)`,
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
      `(?:suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|freez(?:es?|ing)|froze|cuts?|cutting|slash(?:es|ed|ing)?|terminat(?:e[sd]?|ing)|cancel(?:s|ed)?|cancelled|cancelling|(?:end(?:s|ed|ing)?)(?! [^,;.]{0,30}(?:talks|meeting))|scraps?|scrapped|stops?|stopped|stopping|revoke[sd]?|paus(?:e[sd]?|ing)|sever(?:s|ed|ing)?|break off|broke off|delay(?:s|ed)?|annul|annulled|withholds?|withheld|withdraw(?:s|ing)?|withdrew|withdrawn|pull(?:s|ed)?)${some} ${money}|(?:stops?|stopped|stopping|halt(?:s|ed)?|cease[sd]?|quit|suspend(?:s|ed)?) (?:selling|supplying|shipping|exporting|funding|financing|buying|importing|sending|recruiting|delivering|hiring|employing|accepting|training|paying|taking)`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    recalls: true,
  },
  {
    name: 'put-on-hold',
    pattern: words(
      '(?:puts?|putting|placed?)(?: [a-z-]+){0,4} on (?:hold|ice)|(?:suspended|blocked|struck down|halted|froze|paused(?![,.;])|annulled|overturned)',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    recalls: true,
  },
  {
    name: 'reject',
    pattern: words(
      'reject(?:s|ed|ing)?|refus(?:e[sd]?|ing)|rebuff(?:s|ed)?|decline to|declined to|declines to|oppos(?:e[sd]?|ing)|deny|denies|denied|dismiss(?:es|ed)?|veto(?:es|ed)?|turn down|turns down|turned down|(?:opt(?:s|ed)?|drops?|dropped) out of|(?:shelve[sd]?|abandon(?:s|ed)?)(?= [^,;.]{0,40} (?:plans?|talks|deal|project|cooperation|partnership))',
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
      '(?:hits?|shot|fired) back at|rounded on|chided|scolded|took issue with|summon(?:s|ed)?|censured|reproached|berated|called out|railed against|accus(?:e[sd]?|ing)(?! (?:of|by)(?![a-z]))|(?:expressed|expresses|voiced) (?:[a-z]+ ){0,2}(?:anger|concerns?|dismay|regret|alarm)(?= (?:at|over|about))|hit out at|(?:lodged|filed|lodge|file) (?:a |an )?(?:[a-z]+ )?(?:protest|complaint)|blam(?:e[sd]?|ing)|criticiz(?:e[sd]?|ing)|criticis(?:e[sd]?|ing)|condemn(?:s|ed|ing)?|denounc(?:e[sd]?|ing)|slams?|slammed|slamming|lash out at|lashed out at|fault(?:s|ed)?|protest(?:ed)?|rebuke[sd]?|deplore[sd]?|allege[sd]?(?= (?:that )?[a-z]+ (?:has|had|was|is|were|are) )|su(?:e[sd]?|ing)|(?:tak(?:es?|ing)|took|taken|haul(?:s|ed)?)(?= [^,;.]{2,60} to court)|(?:sends?|sent|issue[sd]?) (?:an? )?(?:[a-z]+ )?warning (?:letters?|notices?)(?= to)|lambast(?:s|ed)?|decry|decries|decried|take aim at|took aim at(?! each)|attack(?:s|ed)(?=[^,;.]{2,60} (?:for|over) )',
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
