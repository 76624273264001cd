import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { formsIn, passives, verbs } from './verbs.ts';
import { licence } from './vocabulary.ts';

/** Licences given in words other than "approved", and markets opened again. */
export const licenceVerbs: readonly Trigger[] = [
  {
    name: 'nod',
    pattern: words(
      `(?:(?:${formsIn('give|grant|hand|award|issue|accord|extend|deliver|confer')})(?= (?:[a-z'-]+ ){0,6}?(?:blessing|thumbs[ -]up|ok|nod|go-ahead|green light|all-clear|seal of approval|stamp of approval|imprimatur|clean bill of health|designation|${licence})(?![a-z]))|wav(?:e[sd]?|ing) through|rubber-stamp(?:s|ed)?|okay(?:s|ed)|ok'?(?:s|ed)|nod(?:s|ded) through|sign(?:s|ed)? off on(?! (?:[a-z0-9$€£.]+ )*(?:million|billion|dollars|loan|grant))|validat(?:e[sd]|ing)|certif(?:y|ies|ied)|accredit(?:s|ed|ing)?|(?:add(?:s|ed)?|admit(?:s|ted)?|list(?:s|ed)?)(?=[^,;.]{2,60} (?:to|on) (?:its|the) (?:[a-z]+ ){0,3}(?:list|register|formulary)))`,
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
  },
  {
    name: 'recommend',
    pattern: words(
      '(?:recommend(?:s|ed|ing)?|back(?:s|ed)?|endorse[sd]?) (?:the )?(?:[a-z]+ ){0,3}?(?:approval|authori[sz]ation|licensing|use|marketing|registration) of',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
    whole: true,
  },
  {
    name: 'passed-by',
    pattern: passives(
      'clear|approve|authorise|authorize|license|register|greenlight|certify|validate|accredit|recognise|recognize|accept|inspect|list|prequalify|wave through|grant|give',
      `(?:(?= (?:[a-z]+ ){0,5}?by )| (?:[a-z]+ ){0,5}?${licence})`,
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
    passive: true,
  },
  {
    name: 'reopen-to',
    pattern: verbs(
      'reopen … to|reopen its market to|reopen its doors to|reopen its border with|reopen its borders? to|open its market to|open its doors to|open its borders? to|resume imports of|resume imports from|resume purchases|resume shipments|resume exports|resume … cooperation|resume aid|resume funding|restore … access|restore funding|restore ties with|restore … aid|restart imports|allow … back|let … back|let … cross|let … enter|let … in|allow … to (?:cross|come|travel|fly|land|dock|stay|work|practise|operate)|readmit+|welcome back|waive … (?:visas?|tariffs?|fees|duties)|exempt … from|scrap+ visas for|allow imports|permit+ imports|lift … off|take … off the list|unblock|unfreeze|reinstate|allow … to (?:sell|market|import|export|enter|resume)|permit+ … to',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'act',
  },
];
