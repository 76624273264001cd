import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { licence, some } from './vocabulary.ts';

/** Licences and approvals of regulators. */
export const approvals: readonly Trigger[] = [
  {
    name: 'approve-aid',
    pattern: words(
      '(?:approv(?:e[sd]?|ing)|clear(?:s|ed)|sign(?:s|ed)? off on|greenlight(?:s|ed)?|okay(?:s|ed)|endorse[sd]?)(?=[^,;]{0,40} (?:loan|grant|funding|aid|financing|credit|million|billion|package))',
    ),
    type: 'AID',
    stage: 'approval',
    frame: 'give',
  },
  {
    name: 'obtain-approval',
    pattern: words(
      `(?:receiv(?:e[sd]?|ing)|wins?|won|winning|secur(?:e[sd]?|ing)|obtain(?:s|ed|ing)?|gain(?:s|ed|ing)?|gets?|got|getting|clinch(?:ed)?|earn(?:s|ed)?|granted|given|awarded|holds?)(?=(?: [a-z'-]+){0,5}? ${licence}(?![a-z]))`,
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
    name: 'grant-rights',
    pattern: words("(?:grant(?:s|ed|ing)?)(?=(?: [a-z'-]+){1,8}? (?:rights?|licen[cs]e) to )"),
    type: 'COOPERATE',
    stage: 'signed',
    frame: 'act',
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
      `(?:recogni[sz]e|recogni[sz]es|recogni[sz]ed|recogni[sz]ing)(?! each other)(?= [^,;.]{0,60}(?:certificates?|degrees?|qualifications?|diplomas?|approvals?|inspections?|licen[cs]es?|passports?))|(?:clear|register)(?:s|ed)(?= (?:the|an?|its|two|three) )(?![^;.]{0,60} of (?:fraud|wrongdoing|murder|blame|charges|all|any))|approv(?:e[sd]?|ing)|authori[sz]e|authori[sz]es|authori[sz]ed|greenlight(?:s|ed)?|prequalif(?:y|ies|ied)|(?<!under )licen[cs]ed?|(?:grant(?:s|ed|ing)?|gives?|gave|issue[sd]?)${some} ${licence}`,
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
