import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { formsIn, noParticiple, passives, verbs } from './verbs.ts';

const bans =
  'prohibit|forbid|blacklist|outlaw|penalise|penalize|impound|confiscate|deport|expel+|evict|extradite|indict|prosecute|delist|deregister|debar+|disqualify|red-list|throw out|kick out|boot out|throw … out|kick … out|send … packing|show … the door|strip+ … of|turn away|turn back|send back|hit … with (?:[a-z]+ )?(?:tariffs?|sanctions?|an? fine|duties|an? ban)|slap+ … with|bar+|ban+';
const doors =
  'slam+ the door on|slam+ the door shut on|shut the door to|shut its doors? to|shut its borders? to|shut its border with|close its doors? to|close its borders? to|close its border with|seal its border with|seal+ off its border with|close its markets? to|close its ports to|close its airspace to|close its skies to|refuse entry to|deny entry to|suspend visas for|clamp down on|crack down on|tighten screws on|tighten the screws on|tighten its grip on|impose a ban on|impose restrictions on|impose curbs on|impose sanctions on|impose a fine on|impose tariffs on|impose an embargo on|slap+ a fine on|slap+ a ban on|slap+ sanctions on|slap+ tariffs on|slap+ restrictions on|slap+ duties on|levy a fine on|place restrictions on|place curbs on|place a ban on|place an embargo on|put a ban on|put restrictions on|put an embargo on|stop imports of|stop imports from|halt imports of|halt imports from|suspend imports of|suspend imports from|stop importing|stop buying|halt purchases of|halt purchases from|suspend purchases of|suspend purchases from|issue an import alert on|issue an import alert against|cut … off from|raise tariffs on|block … from|shut out|lock out|freeze out|keep out|strike … off|remove … from its list|take … off its list|cross … off|wall off|raise duties on|clip+ the wings of';

/** Bans, fines and closed doors. */
export const banVerbs: readonly Trigger[] = [
  {
    name: 'banned-passive',
    pattern: passives(`${bans}|seize|detain|restrict`),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
    passive: true,
  },
  {
    name: 'off-the-market',
    pattern: words(
      `(?:${formsIn('pull|take|yank|order|withdraw|strip+|remove|keep|block')})(?=[^;.]{2,80} (?:off|from|out of) (?:the |its |their )?(?:[a-z]+ )?(?:market|shelves|pharmacies|circulation|sale|use|register|list|hospitals)(?![a-z]))`,
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'tighten-rules',
    pattern: words(
      `(?:${formsIn('tighten|toughen|stiffen|harden|raise|increase|intensify|double|step+ up|introduce|impose|bring in|reimpose|extend|widen|order|require|announce|slap+')})(?= (?:[a-z]+ ){0,5}(?:visa (?:rules|restrictions|bans?)|import (?:rules|checks|controls|curbs|restrictions|bans?|tariffs?|permits?)|border (?:checks|controls|screening|closures?)|entry (?:rules|bans?|restrictions|requirements)|travel (?:bans?|restrictions|curbs|rules)|quarantine|screening|inspections?|checks|testing|restrictions|curbs|controls|export (?:bans?|curbs|controls)|sanctions)(?![a-z])[^;.]{0,60} (?:from|on|for|against|of|to) )`,
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'stop-use',
    pattern: words(
      `(?:${formsIn('halt|suspend|stop+|ban+|bar+|end|pause|freeze|prohibit|forbid')}) (?:all |the |any )?(?:[a-z]+ )?(?:use|sales?|imports?|distribution|marketing|purchases?|registration|export|exports)(?= of )`,
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'order-off',
    pattern: words(
      `(?:${formsIn('order|instruct|tell|require|direct|oblige|force')})(?=[^,;.]{2,60} to (?:suspend|stop|halt|withdraw|recall|pull|remove|cease|destroy|quarantine|take down|clear|return|leave|close|shut|hand back)(?![a-z])(?! attack))`,
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'hold-travellers',
    pattern: words(
      `(?:${formsIn('order|require|decree|quarantine|isolate|test|screen|turn away|bar+|stop+|refuse|hold|detain')})(?= (?:that )?(?:[a-z0-9]+ ){0,2}?(?:anyone|everyone|travell?ers|passengers|visitors|arrivals|pilgrims|tourists|people|citizens|nationals|migrants|workers|ships?|planes?|flights?|trucks?|drivers)(?![a-z])[^;.]{0,50} (?:from|of) )`,
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'ban-noun',
    pattern: words(
      "(?<=(?:the|an?|its|their|'s|s'|import|export|travel|total|new|blanket|temporary|partial|outright|indefinite|full|old|year|month|trade|entry) )(?:bans?|embargo(?:es)?|moratorium|import curbs|curbs|restrictions|import alerts?|quarantine|tariffs?|blockade|sanctions|fines?|boycott)(?= (?:[a-z]+ ){0,2}(?:on|against|from|of|for) )",
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
    noun: true,
  },
  {
    name: 'stop-goods',
    pattern: words(
      `(?:${formsIn('stop+|block|hold|detain|intercept|reject|refuse|destroy|return|turn back|turn away|hold up|impound|seize|confiscate|burn|quarantine|order … destroyed|halt|suspend')})(?= (?:[a-z0-9,-]+ ){0,4}?(?:shipments?|consignments?|cargo(?:es)?|lots|batch(?:es)?|containers?|imports?|deliveries|parcels|tonnes|tons|kilos|truckloads?|planes?|flights?|ships?|vessels?|trucks?)(?![a-z])[^;.]{0,70} (?:from|of|by) )`,
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'pull-licence',
    pattern: words(
      `(?:${formsIn('revoke|suspend|withdraw|cancel|rescind|annul+|pull|refuse|deny|block|reject|strip+')})(?= (?:[a-z'-]+ ){0,6}?(?:licen[cs]es?|permits?|authori[sz]ations?|approvals?|registrations?|accreditation|certificates?|certification|visas?|market access|export rights)(?![a-z]))`,
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'bar',
    pattern: words(`${verbs(bans, noParticiple).source}|${verbs(doors).source}`),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
];
